#include "modules/imports/running.hpp"

#include "modules/imports/corrections.hpp"
#include "modules/imports/lines.hpp"
#include "modules/imports/report.hpp"
#include "platform/api/exchange.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/log/log.hpp"
#include "platform/privacy/references.hpp"
#include "platform/sheet/read.hpp"
#include "platform/store/undo.hpp"

namespace truong::imports {

namespace {

constexpr std::size_t undone_at_once = 1'000;  // lines of the log
constexpr std::string_view own_work = "the state of an import is kept by the server";

Operation operation_of(const Import& import, std::string_view verb) {
    return {.name = "imports." + import.sheet + '.' + std::string(verb)};
}

const ImportSheet& sheet_of(const Store& store, const std::string& code) {
    for (const ImportSheet& sheet : store.contributions().import_sheets)
        if (sheet.code == code) return sheet;
    throw Problem(ProblemKind::not_found, {{.path = "sheet", .code = "not_found"}});
}

const Entity& entity_of(const Store& store, const Import& import) {
    return store.catalog().of(sheet_of(store, import.sheet).entity);
}

Import import_of(const Reader& reader, Id<Import> id) {
    return reader.unscoped("whose import it is was asked when it was begun").get(id);
}

/// Changes the row of the import in the transaction at hand.
void change(Tx& tx, Id<Import> id, const std::function<void(Import&)>& work) {
    tx.as_system(own_work, [&] {
        Import row = tx.get(id);
        work(row);
        tx.put(row);
    });
}

void change(const Store& store, const Actor& actor, Id<Import> id, const std::function<void(Import&)>& work) {
    store.write(actor, {.name = "imports.note"}, [&](Tx& tx) { change(tx, id, work); });
}

std::string hash_of_shape(const std::string& shape) { return crypto::hex(crypto::sha256(shape)); }

std::map<std::string, std::vector<sheet::ColumnChoice>> memories(const Store& store, const Actor& actor,
                                                                 const std::string& sheet) {
    std::map<std::string, std::vector<sheet::ColumnChoice>> known;
    store.read(actor, {.name = "imports.remember"}, [&](const Reader& reader) {
        for (const ColumnMemory& row : reader.all<ColumnMemory>(where<&ColumnMemory::sheet> == sheet))
            known[row.shape] = choices_in(row.columns);
    });
    return known;
}

DayOrder wish_of_order(const std::optional<sheet::DayOrder>& order) {
    if (!order) return DayOrder::as_column_tells;
    return *order == sheet::DayOrder::day_first ? DayOrder::day_first : DayOrder::month_first;
}

/// One decision for each column, though several worksheets have the shape; the first one holds.
std::map<std::string, std::vector<ColumnDecision>> decisions_by_shape(const Import& import,
                                                                      const sheet::Report& report) {
    std::map<std::string, std::map<std::uint32_t, sheet::ColumnChoice>> chosen;
    const auto choices = choices_in(import.columns);
    for (const sheet::UnderstoodColumn& column : report.columns)
        for (const sheet::ColumnChoice& choice : choices)
            if (choice.column == column.match.column
                && (choice.sheet.empty() || choice.sheet == column.sheet))
                chosen[hash_of_shape(column.shape)].emplace(choice.column, choice);
    std::map<std::string, std::vector<ColumnDecision>> by_shape;
    for (const auto& [shape, columns] : chosen)
        for (const auto& [column, choice] : columns)
            by_shape[shape].push_back({.column = sheet::column_letters(column),
                                       .field = choice.field,
                                       .day_order = wish_of_order(choice.order)});
    return by_shape;
}

/// What somebody chose for this file is used for the next one of the same shape.
void remember(Tx& tx, const Import& import, const sheet::Report& report) {
    tx.as_system(own_work, [&] {
        for (const auto& [shape, columns] : decisions_by_shape(import, report)) {
            ColumnMemory row = tx.first<ColumnMemory>(where<&ColumnMemory::sheet> == import.sheet
                                                      && where<&ColumnMemory::shape> == shape)
                                   .value_or(ColumnMemory{.sheet = import.sheet, .shape = shape});
            row.columns = columns_json(columns);
            tx.put(row);
        }
    });
}

/// The import is over by then: that its columns were not remembered costs the next one a few clicks.
void remember(const Store& store, const Actor& actor, Id<Import> id, const sheet::Report& report) {
    try {
        store.write(actor, {.name = "imports.remember"},
                    [&](Tx& tx) { remember(tx, import_of(tx, id), report); });
    } catch (const Problem& problem) {
        log::warning("the columns of an import were not remembered",
                     {{"what", log::machine(problem.what())}});
    }
}

struct Ready {
    sheet::Workbook book;
    std::unique_ptr<sheet::Run> run;
};

/// What a report and its lines are made of.
struct Looked {
    Id<Import> id;
    const sheet::Workbook& book;
    const Corrections& corrections;
    const Entity& entity;
};

Corrections loaded_corrections(const Store& store, const Actor& actor, Id<Import> id) {
    Corrections found;
    store.read(actor, {.name = "imports.read"},
               [&](const Reader& reader) { found = corrections_of(reader, id); });
    return found;
}

/// In place: the run refers to the workbook.
void prepare(Ready& ready, const Wish& wish, std::string_view bytes, const Operation& operation) {
    ready.book = sheet::read(bytes, {.file_bytes = file_limit_bytes});
    sheet::correct(ready.book, wish.corrections.cells);
    const auto known = std::make_shared<std::map<std::string, std::vector<sheet::ColumnChoice>>>(
        memories(wish.store, wish.actor, wish.sheet));
    ready.run = std::make_unique<sheet::Run>(
        ready.book,
        sheet::RunAsk{
            .store = wish.store,
            .actor = wish.actor,
            .operation = operation,
            .sheet = sheet_of(wish.store, wish.sheet),
            .plan = {.school = wish.actor.school, .year = wish.year, .create_missing = wish.create_missing},
            .choices = wish.choices,
            .remembered = [known](const std::string& shape) -> std::vector<sheet::ColumnChoice> {
                const auto found = known->find(hash_of_shape(shape));
                return found == known->end() ? std::vector<sheet::ColumnChoice>() : found->second;
            },
            .left_out = wish.corrections.left_out,
            .progress = wish.progress});
}

std::string fault_json(const Catalog& catalog, const Problem& problem) {
    constexpr std::size_t longest = 3'900;
    std::string text;
    Findings findings = problem.findings();
    if (findings.size() > 3) findings.resize(3);
    api::append_findings(text, catalog, findings);
    while (text.size() > longest && !findings.empty()) {
        findings.pop_back();
        text.clear();
        api::append_findings(text, catalog, findings);
    }
    return text;
}

bool passes_by_itself(ProblemKind kind) {
    return kind == ProblemKind::unavailable || kind == ProblemKind::internal;
}

/// Faults of the file end the import; what passes by itself is thrown on, and the job tries again.
void or_failed(const Store& store, const Actor& actor, Id<Import> id, const std::function<void()>& work) {
    try {
        work();
    } catch (const Problem& problem) {
        if (passes_by_itself(problem.kind())) throw;
        change(store, actor, id, [&](Import& row) {
            row.state = row.change_set != 0 ? ImportState::applied : ImportState::failed;
            row.fault = fault_json(store.catalog(), problem);
        });
    }
}

std::string bytes_of(const Store& store, const Actor& actor, const Import& import) {
    if (!import.file_id) throw Problem(ProblemKind::conflict, {{.path = "id", .code = "import_file_gone"}});
    files::StoredFile file;
    store.read(actor, {.name = "imports.read"}, [&](const Reader& reader) {
        file = reader.unscoped("the file hangs on the import").get(*import.file_id);
    });
    return files::content_of(store, file, file_limit_bytes);
}

void take_counts(Import& row, const sheet::Counts& counts) {
    row.rows = counts.rows;
    row.created = counts.created;
    row.updated = counts.updated;
    row.same = counts.same;
    row.rejected = counts.rejected;
}

/// Of the lines that an apply has behind it; before the first part they are what a look found.
sheet::Counts counts_of(const Import& import) {
    if (import.done == 0) return {};
    return {.rows = import.rows,
            .created = import.created,
            .updated = import.updated,
            .same = import.same,
            .rejected = import.rejected};
}

Id<files::StoredFile> kept_json(const Store& store, const Actor& actor, std::string_view what,
                                std::string bytes) {
    return files::keep(store, actor,
                       {.name = std::string(what) + ".json",
                        .media_type = "application/json",
                        .bytes = std::move(bytes),
                        .purpose = "imports." + std::string(what)})
        .id;
}

/// Report and lines take the place of those before.
void keep_report(const Store& store, const Actor& actor, const Looked& looked, const sheet::Report& report,
                 const std::function<void(Import&)>& more) {
    const auto report_id = kept_json(store, actor, "report", json_of(store.catalog(), report));
    const auto lines_id =
        kept_json(store, actor, "lines",
                  lines_of(store.catalog(), report, looked.book, looked.corrections, looked.entity));
    store.write(actor, {.name = "imports.note"}, [&](Tx& tx) {
        std::vector<Id<files::StoredFile>> before;
        change(tx, looked.id, [&](Import& row) {
            before.clear();
            for (const auto& old : {row.report_id, row.lines_id})
                if (old) before.push_back(*old);
            row.report_id = report_id;
            row.lines_id = lines_id;
            row.left_out = static_cast<int>(report.left_out.size());
            row.skipped = static_cast<int>(report.skipped);
            row.absent = static_cast<int>(report.absent.size());
            take_counts(row, report.counts);
            more(row);
        });
        tx.as_system(own_work, [&] {
            for (const auto& old : before) files::erase(tx, old, "báo cáo nhập tệp được thay");
        });
    });
}

Wish wish_of(const Store& store, const Actor& actor, const Import& import, const Progress& progress) {
    return {.store = store,
            .actor = actor,
            .sheet = import.sheet,
            .year = import.year,
            .create_missing = import.create_missing,
            .choices = choices_in(import.columns),
            .corrections = loaded_corrections(store, actor, import.id),
            .progress = progress};
}

Import loaded(const Store& store, const Actor& actor, Id<Import> id) {
    Import import;
    store.read(actor, {.name = "imports.read"},
               [&](const Reader& reader) { import = import_of(reader, id); });
    return import;
}

/// False where it was told to stop for now.
bool undo_all(const Store& store, const Actor& actor, Id<Import> id, const Progress& progress) {
    const Import import = loaded(store, actor, id);
    // Also of an undo that stopped half-way: somebody else may go on with it, and rows may have changed
    // since.
    store.read(actor, operation_of(import, "undo"),
               [&](const Reader& reader) { store::require_undoable(reader, import.change_set); });
    std::int64_t set = import.undo_set;
    for (bool over = false; !over;) {
        if (progress && !progress(0, 0)) return false;
        Operation operation = operation_of(import, "undo");
        operation.continues = set;
        store.write(actor, operation, [&](Tx& tx) {
            over = store::undo_part(tx, import.change_set, undone_at_once);
            set = tx.change_set();
            change(tx, id, [&](Import& row) {
                row.undo_set = set;
                if (over) row.state = ImportState::undone;
            });
        });
    }
    return true;
}

/// The asker wants all lines or none. Nothing of the import stands: there is nothing to undo, and it may be
/// looked at again.
void end_without_any(const Store& store, const Actor& actor, const Looked& looked,
                     const sheet::Report& report) {
    const Problem problem(
        ProblemKind::conflict,
        {{.path = "id", .code = "import_rows_rejected", .args = {std::to_string(report.counts.rejected)}}});
    keep_report(store, actor, looked, report, [&](Import& row) {
        row.state = ImportState::failed;
        row.done = 0;
        row.change_set = row.undo_set = 0;
        row.fault = fault_json(store.catalog(), problem);
    });
}

}  // namespace

sheet::Report look_at(const Wish& wish, std::string_view bytes) {
    Ready ready;
    prepare(ready, wish, bytes, {.name = "imports." + wish.sheet + ".look"});
    return ready.run->look();
}

void run_look(const Store& store, const Actor& actor, Id<Import> id, const Progress& progress) {
    or_failed(store, actor, id, [&] {
        const Import import = loaded(store, actor, id);
        if (import.state != ImportState::previewing) return;
        Ready ready;
        const Wish wish = wish_of(store, actor, import, progress);
        prepare(ready, wish, bytes_of(store, actor, import), operation_of(import, "look"));
        const sheet::Report report = ready.run->look();
        if (!ready.run->finished()) return;
        keep_report(store, actor, {id, ready.book, wish.corrections, entity_of(store, import)}, report,
                    [&](Import& row) {
                        row.state = ImportState::previewed;
                        // What came in between was read too, or is looked at next time.
                        row.unseen = std::max(0, row.unseen - import.unseen);
                        row.fault.clear();
                    });
    });
}

void run_apply(const Store& store, const Actor& actor, Id<Import> id, const Progress& progress) {
    or_failed(store, actor, id, [&] {
        const Import import = loaded(store, actor, id);
        if (import.state != ImportState::applying) return;
        const std::string bytes = bytes_of(store, actor, import);
        Ready ready;
        const Wish wish = wish_of(store, actor, import, progress);
        prepare(ready, wish, bytes, operation_of(import, "apply"));
        const Looked file{id, ready.book, wish.corrections, entity_of(store, import)};
        if (import.all_or_nothing && import.done == 0) {
            const sheet::Report looked = ready.run->look();
            if (!ready.run->finished()) return;
            if (looked.counts.rejected > 0) return end_without_any(store, actor, file, looked);
        }
        const sheet::Report report = ready.run->apply(
            [&](Tx& tx, std::size_t done, const sheet::Counts& counts) {
                const std::int64_t set = tx.change_set();
                const bool wrote = counts.created + counts.updated > 0;
                change(tx, id, [&](Import& row) {
                    row.done = static_cast<int>(done);
                    take_counts(row, counts);
                    if (wrote) row.change_set = set;
                });
            },
            {.done = static_cast<std::size_t>(import.done),
             .counts = counts_of(import),
             .change_set = import.change_set});
        if (!ready.run->finished()) return;
        if (import.all_or_nothing && report.counts.rejected > 0) {
            if (report.counts.created + report.counts.updated > 0) undo_all(store, actor, id, {});
            return end_without_any(store, actor, file, report);
        }
        keep_report(store, actor, file, report, [&](Import& row) {
            row.state = ImportState::applied;
            row.applied_at = store.now();
            row.fault.clear();
        });
        remember(store, actor, id, report);
    });
}

void run_undo(const Store& store, const Actor& actor, Id<Import> id, const Progress& progress) {
    or_failed(store, actor, id, [&] {
        if (loaded(store, actor, id).state == ImportState::undoing) undo_all(store, actor, id, progress);
    });
}

/// Unless another record holds it as well.
static void erase_unused(Tx& tx, const std::optional<Id<files::StoredFile>>& file, std::string_view ground) {
    const Entity& entity = tx.catalog().of(type_key<files::StoredFile>());
    if (file && !files::is_attached(tx, *file) && !privacy::pointed_to(tx, entity, file->value))
        files::erase(tx, *file, ground);
}

/// Those of the next imports; gives how many.
static int forget_some(Tx& tx, int at_once) {
    const Instant before{tx.now().ms - std::int64_t{kept_days} * 24 * 3600 * 1000};
    const Condition has_files = {
        "(imports_import.file_id is not null or imports_import.report_id is not null"
        " or imports_import.lines_id is not null)",
        {}};
    const auto rows = tx.all<Import>(
        Selection{.condition = where<&Import::asked_at> < before && has_files, .limit = at_once});
    for (Import row : rows) {
        const auto file = std::exchange(row.file_id, std::nullopt);
        const auto report = std::exchange(row.report_id, std::nullopt);
        const auto lines = std::exchange(row.lines_id, std::nullopt);
        tx.put(row);
        erase_unused(tx, file, "hết thời hạn lưu tệp nhập");
        erase_unused(tx, report, "hết thời hạn lưu báo cáo nhập tệp");
        erase_unused(tx, lines, "hết thời hạn lưu báo cáo nhập tệp");
        erase_corrections(tx, row.id, "hết thời hạn lưu tệp nhập");
    }
    return static_cast<int>(std::ssize(rows));
}

int forget_files(const Store& store) {
    constexpr int at_once = 100, most_rounds = 1'000;  // what a night leaves over, the next one takes
    const Actor system{.hat = Hat::system};
    int forgotten = 0;
    for (int round = 0; round < most_rounds; ++round) {
        int some = 0;
        store.write(system, {.name = "imports.forget"}, [&](Tx& tx) { some = forget_some(tx, at_once); });
        forgotten += some;
        if (some < at_once) break;
    }
    return forgotten;
}

}  // namespace truong::imports
