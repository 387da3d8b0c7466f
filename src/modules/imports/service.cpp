#include "modules/imports/running.hpp"
#include "modules/people/api.hpp"
#include "platform/jobs/work.hpp"

namespace truong::imports {

namespace {

std::string text_of(std::string_view text) { return std::string(text); }

[[noreturn]] void refuse(std::string_view code) {
    throw Problem(ProblemKind::conflict, {{.path = "id", .code = std::string(code)}});
}

/// The actor's own import, or one of his school where he looks after all of it; and its sheet is his to
/// write.
bool may_see_content(const Reader& reader, const Import& import) {
    const bool own = import.account == reader.actor().account.value && import.account != 0;
    if (!own && reader.actor().campus) return false;
    for (const ImportSheet& sheet : reader.store().contributions().import_sheets)
        if (sheet.code == import.sheet)
            return !is_never(reader.write_rule(reader.catalog().of(sheet.entity)));
    return false;
}

/// The job comes with the commit that says so.
void start(Tx& tx, Import& row, ImportState state, std::string_view kind) {
    const auto put = [&] {
        tx.as_system("the state of an import is kept by the server", [&] { row = tx.put(row); });
    };
    row.state = state;
    row.fault.clear();
    put();
    std::string id;
    append_id(id, "imp", row.id.value);
    // The job before may still be about to end: its key must not stand for the one that is wanted now.
    const std::string key = std::string(kind) + ' ' + id + ' ' + std::to_string(row.job);
    row.job = jobs::enqueue(tx, {.kind = kind, .payload = "{\"id\":\"" + id + "\"}", .unique_key = key});
    put();
}

bool runs(ImportState state) {
    return state == ImportState::previewing || state == ImportState::applying
           || state == ImportState::undoing;
}

/// Work that was cancelled or has failed for good leaves its state behind. Without a job it is a command's,
/// and only a command goes on with it.
bool is_under_way(const Reader& reader, const Import& import) {
    return runs(import.state) && (import.job == 0 || !jobs::is_over(reader, import.job));
}

/// The import, where the actor may go on with it and nothing is under way.
Import idle_import(Tx& tx, Id<Import> id) {
    Import row = tx.get(id);
    sheet_for(tx, row.sheet);
    if (!may_see_content(tx, row)) throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    if (is_under_way(tx, row)) refuse("import_running");
    return row;
}

}  // namespace

Import correctable_import(Tx& tx, Id<Import> id) {
    Import row = tx.get(id);
    sheet_for(tx, row.sheet);
    if (!may_see_content(tx, row)) throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    if (row.change_set != 0 || row.state == ImportState::applied) refuse("import_applied");
    if (row.state == ImportState::applying || row.state == ImportState::undoing) refuse("import_running");
    if (!row.file_id) refuse("import_file_gone");
    return row;
}

const ImportSheet& sheet_for(const Reader& reader, const std::string& code) {
    std::string known;
    for (const ImportSheet& sheet : reader.store().contributions().import_sheets) {
        if (is_never(reader.write_rule(reader.catalog().of(sheet.entity)))) continue;
        if (sheet.code == code) return sheet;
        (known += known.empty() ? "" : ", ") += sheet.code;
    }
    for (const ImportSheet& sheet : reader.store().contributions().import_sheets)
        if (sheet.code == code) throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    throw Problem(ProblemKind::invalid,
                  {{.path = "sheet", .code = "import_sheet_unknown", .args = {code, known}}});
}

static std::string screen_of(const Entity& entity) {
    return entity.presentation ? entity.module + '.' + entity.path : std::string();
}

std::vector<SheetView> sheets(const Reader& reader, const NoQuestion&) {
    std::vector<SheetView> all;
    for (const ImportSheet& sheet : reader.store().contributions().import_sheets) {
        if (is_never(reader.write_rule(reader.catalog().of(sheet.entity)))) continue;
        SheetView view{.code = text_of(sheet.code),
                       .label_vi = text_of(sheet.label.vi),
                       .label_en = text_of(sheet.label.en),
                       .of_a_year = sheet.of_a_year,
                       .screen = screen_of(reader.catalog().of(sheet.entity))};
        const sheet::SchoolColumns columns(reader, sheet, reader.actor().school);
        for (const sheet::SheetColumn& column : columns.all())
            view.columns.push_back(
                {text_of(column.field), text_of(column.label.vi), text_of(column.label.en), column.expected});
        all.push_back(std::move(view));
    }
    return all;
}

Import begin_import(Tx& tx, const NewImport& wanted) {
    const ImportSheet& sheet = sheet_for(tx, wanted.sheet);
    choices_of(tx, sheet, wanted.columns);
    if (!tx.actor().school) throw Problem(ProblemKind::invalid, {{.path = "school_id", .code = "required"}});
    const files::StoredFile file = files::readable(tx, wanted.file_id);
    // It is erased with the import, and whoever may see the import may read it.
    if (files::is_attached(tx, file.id))
        throw Problem(ProblemKind::conflict, {{.path = "file_id", .code = "import_file_taken"}});
    Import row{.sheet = wanted.sheet,
               .file_name = file.name,
               .year = wanted.year,
               .create_missing = wanted.create_missing,
               .all_or_nothing = wanted.all_or_nothing,
               .columns = columns_json(wanted.columns),
               .file_id = file.id,
               .account = tx.actor().account.value,
               .asked_at = tx.now()};
    start(tx, row, ImportState::previewing, "imports.look");
    return row;
}

Import look_again(Tx& tx, const NewLook& wanted) {
    Import row = idle_import(tx, wanted.id);
    if (row.change_set != 0 || row.state == ImportState::applied) refuse("import_applied");
    if (wanted.sheet && *wanted.sheet != row.sheet) {
        row.sheet = sheet_for(tx, *wanted.sheet).code;
        row.columns.clear();
    }
    if (wanted.year) row.year = *wanted.year;
    if (wanted.create_missing) row.create_missing = *wanted.create_missing;
    if (wanted.all_or_nothing) row.all_or_nothing = *wanted.all_or_nothing;
    choices_of(tx, sheet_for(tx, row.sheet), wanted.columns);
    if (!wanted.columns.empty()) row.columns = columns_json(wanted.columns);
    row.done = 0;
    start(tx, row, ImportState::previewing, "imports.look");
    return row;
}

Import apply_import(Tx& tx, const WhichImport& which) {
    Import row = idle_import(tx, which.id);
    if (row.state == ImportState::applied) refuse("import_applied");
    const bool goes_on = row.state == ImportState::applying;
    if (!goes_on && row.state != ImportState::previewed) refuse("import_not_previewed");
    if (row.unseen > 0) refuse("import_unseen_corrections");
    if (!goes_on) row.done = 0;
    start(tx, row, ImportState::applying, "imports.apply");
    return row;
}

Import begin_undo(Tx& tx, Id<Import> id) {
    Import row = idle_import(tx, id);
    if (row.change_set == 0 || row.state == ImportState::undone) refuse("import_not_applied");
    row.state = ImportState::undoing;
    row.fault.clear();
    row.job = 0;
    tx.as_system("the state of an import is kept by the server", [&] { row = tx.put(row); });
    return row;
}

Import resume_import(Tx& tx, Id<Import> id) {
    Import row = tx.get(id);
    if (row.state != ImportState::applying && row.state != ImportState::undoing)
        refuse("import_not_interrupted");
    if (row.job != 0 && !jobs::is_over(tx, row.job)) refuse("import_running");
    row.job = 0;
    tx.as_system("the state of an import is kept by the server", [&] { row = tx.put(row); });
    return row;
}

Import undo_import(Tx& tx, const WhichImport& which) {
    const std::int64_t before = tx.get(which.id).job;
    Import row = begin_undo(tx, which.id);
    row.job = before;
    start(tx, row, ImportState::undoing, "imports.undo");
    return row;
}

std::string columns_json(const std::vector<ColumnDecision>& columns) {
    std::string text;
    if (columns.empty()) return text;
    {
        json::Array list(text);
        for (const ColumnDecision& decision : columns) {
            json::Object object(list.item());
            object.text("sheet", decision.sheet);
            object.text("column", decision.column);
            object.text("field", decision.field);
            if (decision.day_order != DayOrder::as_column_tells)
                object.text("day_order", name_of(decision.day_order));
        }
    }
    return text;
}

static std::optional<sheet::DayOrder> order_of(DayOrder order) {
    switch (order) {
        case DayOrder::day_first: return sheet::DayOrder::day_first;
        case DayOrder::month_first: return sheet::DayOrder::month_first;
        case DayOrder::as_column_tells: break;
    }
    return {};
}

static std::optional<sheet::DayOrder> order_named(const json::Value* name) {
    for (const DayOrder order : {DayOrder::day_first, DayOrder::month_first})
        if (name && name->text == name_of(order)) return order_of(order);
    return {};
}

std::vector<sheet::ColumnChoice> choices_in(std::string_view text) {
    std::vector<sheet::ColumnChoice> choices;
    if (text.empty()) return choices;
    for (const json::Value& item : json::parse(text).items) {
        const auto column = sheet::column_number(item.find("column")->text);
        if (!column) continue;
        choices.push_back({.sheet = item.find("sheet")->text,
                           .column = *column,
                           .field = item.find("field")->text,
                           .order = order_named(item.find("day_order"))});
    }
    return choices;
}

std::vector<sheet::ColumnChoice> choices_of(const Reader& reader, const ImportSheet& sheet,
                                            const std::vector<ColumnDecision>& columns) {
    std::vector<sheet::ColumnChoice> choices;
    const sheet::SchoolColumns understood(reader, sheet, reader.actor().school);
    Findings findings;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string path = "columns[" + std::to_string(i) + ']';
        const auto number = sheet::column_number(columns[i].column);
        bool known = columns[i].field.empty();
        for (const sheet::SheetColumn& column : understood.all()) known |= column.field == columns[i].field;
        if (!number)
            findings.push_back(
                {.path = path + ".column", .code = "import_column_unknown", .args = {columns[i].column}});
        if (!known)
            findings.push_back(
                {.path = path + ".field", .code = "import_column_unknown", .args = {columns[i].field}});
        if (number && known)
            choices.push_back({columns[i].sheet, *number, columns[i].field, order_of(columns[i].day_order)});
    }
    require(std::move(findings));
    return choices;
}

static std::optional<Import> import_with(const Reader& reader, Id<files::StoredFile> file) {
    if (const auto by_file = reader.first<Import>(where<&Import::file_id> == file)) return by_file;
    if (const auto by_report = reader.first<Import>(where<&Import::report_id> == file)) return by_report;
    return reader.first<Import>(where<&Import::lines_id> == file);
}

bool holds_file(const Reader& reader, Id<files::StoredFile> file) {
    return import_with(reader, file).has_value();
}

bool may_read_file(const Reader& reader, Id<files::StoredFile> file) {
    const auto import = import_with(reader, file);
    return import && may_see_content(reader, *import);
}

}  // namespace truong::imports
