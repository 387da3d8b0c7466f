#include "modules/imports/recognise.hpp"

#include <algorithm>

#include "platform/sheet/school_columns.hpp"

namespace truong::imports {

namespace {

struct Candidate {
    const ImportSheet* sheet = nullptr;
    std::size_t understood = 0, unknown = 0, records = 0;
};

/// Nothing where no worksheet has a table of the list.
std::optional<Candidate> candidate(const Reader& reader, const ImportSheet& sheet,
                                   const sheet::Workbook& book) {
    const sheet::SchoolColumns columns(reader, sheet, reader.actor().school);
    sheet::Table table;
    try {
        table = sheet::find_table(book, {.columns = columns.all(), .context = sheet.context});
    } catch (const Problem&) {
        return {};
    }
    Candidate found{.sheet = &sheet};
    for (const sheet::SheetTable& each : table.sheets) {
        found.records += each.records.size();
        found.understood = std::max(found.understood, each.by_field.size());
        const auto unknown = std::count_if(each.columns.begin(), each.columns.end(),
                                           [](const auto& column) { return column.field.empty(); });
        found.unknown = std::max(found.unknown, static_cast<std::size_t>(unknown));
    }
    return found;
}

void append_candidate(std::string& out, const Candidate& found) {
    json::Object object(out);
    object.text("code", found.sheet->code);
    object.text("label_vi", found.sheet->label.vi);
    object.text("label_en", found.sheet->label.en);
    object.number("understood", static_cast<std::int64_t>(found.understood));
    object.number("unknown", static_cast<std::int64_t>(found.unknown));
    object.number("records", static_cast<std::int64_t>(found.records));
}

}  // namespace

std::string recognised(const Reader& reader, const sheet::Workbook& book) {
    std::vector<Candidate> all;
    for (const ImportSheet& sheet : reader.store().contributions().import_sheets) {
        if (is_never(reader.write_rule(reader.catalog().of(sheet.entity)))) continue;
        if (auto found = candidate(reader, sheet, book)) all.push_back(*found);
    }
    std::stable_sort(all.begin(), all.end(), [](const Candidate& left, const Candidate& right) {
        return left.understood > right.understood;
    });
    std::string out;
    {
        json::Object object(out);
        {
            json::Array list(object.member("worksheets"));
            for (const sheet::Worksheet& each : book.sheets) {
                json::Object worksheet(list.item());
                worksheet.text("name", each.name);
                worksheet.number("rows", static_cast<std::int64_t>(each.rows.size()));
                worksheet.flag("hidden", each.hidden);
            }
        }
        json::Array list(object.member("lists"));
        for (const Candidate& each : all) append_candidate(list.item(), each);
    }
    return out;
}

}  // namespace truong::imports
