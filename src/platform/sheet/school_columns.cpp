#include "platform/sheet/school_columns.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "platform/custom/rows.hpp"
#include "platform/custom/values.hpp"

namespace truong::sheet {

namespace {

using custom::FieldFacts;
using custom::FieldKind;

Label label_of(const FieldFacts& field) { return {field.label_vi, field.label_en}; }

std::string number_in(RowReader& line, const FieldFacts& field) {
    const std::string typed = line.text(field.name);
    const auto amount = read_decimal(typed, custom::amount_unit);
    const auto kept = amount ? custom::amount_of(custom::amount_text(*amount)) : std::nullopt;
    if (kept) return custom::amount_text(*kept);
    line.remark(field.name, "custom_number", Severity::warning, {typed});
    return {};
}

std::string day_in(RowReader& line, const FieldFacts& field) {
    const auto day = line.day(field.name, DayOrder::day_first, Severity::warning).exact();
    if (!day) return {};
    const auto iso = iso_text(*day);
    return {iso.begin(), iso.end()};
}

/// People type a word of a list as they like to write it.
std::string word_in(RowReader& line, const FieldFacts& field) {
    std::string typed = line.text(field.name);
    for (const std::string& choice : field.choices)
        if (text::fold(choice) == text::fold(typed)) typed = choice;
    const custom::Judged judged = custom::judge(field, {.type = json::Type::string, .text = typed}, {});
    if (!judged) line.remark(field.name, judged.code, Severity::warning, judged.args);
    return judged.text;
}

std::string value_in(RowReader& line, const FieldFacts& field) {
    if (!line.filled(field.name)) return {};
    switch (field.kind) {
        case FieldKind::number: return number_in(line, field);
        case FieldKind::date: return day_in(line, field);
        case FieldKind::yes_no: {
            const auto yes = line.yes(field.name);
            return !yes ? std::string() : *yes ? "true" : "false";
        }
        case FieldKind::text:
        case FieldKind::choice: break;
    }
    return word_in(line, field);
}

DraftPtr record_of(const RowPlan& row, const Entity& entity) {
    const auto found = std::find_if(row.drafts.begin(), row.drafts.end(),
                                    [&](const DraftPtr& draft) { return draft->entity == &entity; });
    return found == row.drafts.end() ? nullptr : *found;
}

void plan_line(RowReader& line, const std::vector<FieldFacts>& fields, const custom::Values& held) {
    RowPlan& row = line.plan();
    for (const FieldFacts& field : fields) {
        if (!line.has_column(field.name)) continue;
        std::string wanted = value_in(line, field);
        const auto known = held.find(field.id);
        const std::string before = known == held.end() ? std::string() : known->second;
        if (wanted.empty() && before.empty() && field.required && row.added_to->is_new())
            line.reject(field.name, "required");
        if (wanted.empty() || wanted == before) continue;
        row.added.push_back({&field, before, std::move(wanted)});
    }
}

}  // namespace

SchoolColumns::SchoolColumns(const Reader& reader, const ImportSheet& sheet, Id<org::School> school)
    : added_(custom::fields_of(reader, reader.catalog().of(sheet.entity), school)), columns_(sheet.columns) {
    for (const FieldFacts& field : added_)
        columns_.push_back({.field = field.name, .synonyms = {}, .label = label_of(field)});
}

void plan_added(const Reader& reader, const SchoolColumns& columns, const Entity& entity, DaySystem system,
                std::span<RowPlan> rows) {
    if (columns.added().empty()) return;
    std::vector<std::int64_t> ids;
    for (RowPlan& row : rows) {
        row.added_to = record_of(row, entity);
        if (row.added_to && row.added_to->id != 0) ids.push_back(row.added_to->id);
    }
    auto held = custom::values_of(reader, columns.added(), ids);
    for (RowPlan& row : rows) {
        if (row.rejected || !row.added_to) continue;
        RowReader line(row, system);
        plan_line(line, columns.added(), held[row.added_to->id]);
    }
}

void write_added(Tx& tx, const RowPlan& row) {
    if (row.added.empty()) return;
    std::vector<FieldFacts> fields;
    custom::Values wanted;
    for (const AddedValue& value : row.added) {
        fields.push_back(*value.field);
        wanted[value.field->id] = value.after;
    }
    custom::put_values(tx, *row.added_to->entity, row.added_to->id, fields, wanted);
}

void append_added(const RowPlan& row, std::vector<FieldChange>& changes) {
    if (row.added.empty() || row.added_to->is_new()) return;
    const Entity& entity = *row.added_to->entity;
    for (const AddedValue& value : row.added)
        changes.push_back({.entity = entity.table,
                           .field = value.field->name,
                           .entity_label = entity.label,
                           .label = label_of(*value.field),
                           .before = value.before,
                           .after = value.after});
}

}  // namespace truong::sheet
