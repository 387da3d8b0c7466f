#pragma once
// A sheet of the product brought in through its planner, without files and routes.
#include <sstream>

#include "platform/contributions.hpp"
#include "platform/sheet/plan.hpp"
#include "tests/world/sheet_book.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

struct Imported {
    /// "created", "rejected kind_id@D:import_target_unknown": the outcome of each line and what is said of
    /// it.
    std::vector<std::string> lines;
    std::vector<std::string> absent;
    std::vector<std::string> proposals;
};

inline std::string told(const sheet::RowPlan& row) {
    std::ostringstream text;
    text << name_of(row.outcome());
    for (const sheet::Remark& remark : row.remarks) {
        text << ' ' << remark.finding.path;
        if (remark.column) text << '@' << sheet::column_letters(*remark.column);
        text << ':' << remark.finding.code;
    }
    return text.str();
}

/// Plans all lines with `reader`; where it writes, they are written.
inline Imported run_import(const Reader& reader, Tx* tx, const ImportSheet& from, const SheetBook& book,
                           sheet::PlanAsk ask) {
    const sheet::Table table =
        sheet::find_table(book.workbook(), {.columns = from.columns, .context = from.context});
    const auto planner =
        from.planner ? from.planner(ask) : sheet::entity_planner(reader.catalog().of(from.entity), ask);
    planner->survey(reader, table);
    std::vector<sheet::RowPlan> rows;
    for (const sheet::SheetTable& page : table.sheets)
        for (const sheet::Record& record : page.records) rows.push_back({.table = &page, .record = &record});
    planner->plan(reader, rows);
    Imported done;
    for (sheet::RowPlan& row : rows) {
        const bool fit = row.outcome() != sheet::RowOutcome::rejected;
        const std::string planned = told(row);
        if (tx) sheet::write_row(*tx, row);
        done.lines.push_back(tx && fit && row.rejected ? told(row) : planned);
        for (const sheet::Remark& remark : row.remarks)
            if (!remark.proposal.empty()) done.proposals.push_back(remark.proposal);
    }
    for (const sheet::AbsentRecord& record : planner->absent(reader)) done.absent.push_back(record.name);
    return done;
}

inline Imported preview(World& world, const Actor& actor, const ImportSheet& from, const SheetBook& book,
                        std::string year = {}) {
    Imported done;
    world.read(actor, [&](const Reader& reader) {
        done = run_import(reader, nullptr, from, book, {.school = actor.school, .year = year});
    });
    return done;
}
inline Imported apply(World& world, const Actor& actor, const ImportSheet& from, const SheetBook& book,
                      std::string year = {}) {
    Imported done;
    world.write(actor, [&](Tx& tx) {
        done = run_import(tx, &tx, from, book, {.school = actor.school, .year = year});
    });
    return done;
}

}  // namespace truong::test
