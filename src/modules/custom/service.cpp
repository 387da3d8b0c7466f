#include <algorithm>

#include "modules/custom/rules.hpp"
#include "platform/custom/rows.hpp"
#include "platform/sheet/values.hpp"
#include "platform/store/store.hpp"

namespace truong::custom {

namespace {

void add(Findings& findings, std::string_view path, std::string_view code, std::string arg = {}) {
    findings.push_back({.path = std::string(path), .code = std::string(code)});
    if (!arg.empty()) findings.back().args.push_back(std::move(arg));
}

/// By its table or its screen; nullptr: nothing that takes fields.
const Entity* entity_named(const Reader& reader, const std::string& name) {
    for (const Entity& entity : reader.catalog().entities())
        if (may_have_fields(entity) && (entity.table == name || entity.module + '.' + entity.path == name))
            return &entity;
    return nullptr;
}

/// Every one that the school ever had: a key means one field for ever.
std::vector<OwnField> all_of(const Reader& reader, const Entity& entity) {
    return reader.all<OwnField>({.condition = where<&OwnField::entity> == entity.table, .with_ended = true});
}

/// What a header of a spreadsheet with these words already means.
bool means_something(const Reader& reader, const Entity& entity, std::string_view label) {
    const std::string words = sheet::header_words(label);
    const auto same = [&](std::string_view other) {
        return !other.empty() && sheet::header_words(other) == words;
    };
    for (const Field& field : entity.fields)
        if (&field != &entity.id() && (same(field.label.vi) || same(field.label.en))) return true;
    for (const ImportSheet& known : reader.store().contributions().import_sheets) {
        if (known.entity != entity.key) continue;
        for (const sheet::SheetColumn& column : known.columns)
            if (same(column.label.vi) || same(column.label.en)
                || std::any_of(column.synonyms.begin(), column.synonyms.end(), same))
                return true;
    }
    return false;
}

void check_labels(const Reader& reader, const Entity& entity, const OwnField& field, Findings& findings) {
    const auto live = reader.all<OwnField>(where<&OwnField::entity> == entity.table);
    const auto check = [&](std::string_view path, const std::string& label) {
        const std::string words = sheet::header_words(label);
        if (words.empty()) return;
        bool taken = means_something(reader, entity, label);
        for (const OwnField& other : live)
            taken |= other.id != field.id
                     && (sheet::header_words(other.label_vi) == words
                         || sheet::header_words(other.label_en) == words);
        if (taken) add(findings, path, "custom_label_taken", label);
    };
    check("label_vi", field.label_vi);
    check("label_en", field.label_en);
}

void check_field(const Reader& reader, const Entity& entity, const OwnField& field, Findings& findings) {
    check_labels(reader, entity, field, findings);
    for (Finding& finding : check_choices(field.kind, field.choices)) findings.push_back(std::move(finding));
    if (field.privacy == FieldPrivacy::sensitive && !entity.reveal.rule)
        add(findings, "privacy", "custom_no_reveal");
}

std::string one_a_line(std::string_view choices) {
    std::string lines;
    for (const std::string& word : words_of(choices)) (lines += lines.empty() ? "" : "\n") += word;
    return lines;
}

void require_school(const Tx& tx) {
    if (is_never(tx.write_rule(tx.catalog().of(type_key<OwnField>()))))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    if (!tx.actor().school) throw Problem(ProblemKind::invalid, {{.path = "school_id", .code = "required"}});
}

}  // namespace

OwnField add_field(Tx& tx, const NewOwnField& wanted) {
    require_school(tx);
    const Entity* entity = entity_named(tx, wanted.entity);
    if (!entity)
        throw Problem(ProblemKind::invalid,
                      {{.path = "entity", .code = "custom_entity", .args = {wanted.entity}}});
    OwnField field{.entity = entity->table,
                   .key = key_from(wanted.label_vi),
                   .label_vi = wanted.label_vi,
                   .label_en = wanted.label_en,
                   .help = wanted.help,
                   .kind = wanted.kind,
                   .choices = one_a_line(wanted.choices),
                   .required = wanted.required,
                   .privacy = wanted.privacy,
                   .section = wanted.section,
                   .position = wanted.position,
                   .priority = wanted.priority};
    Findings findings;
    check_field(tx, *entity, field, findings);
    if (field.key.empty()) add(findings, "label_vi", "custom_key");
    require(std::move(findings));
    if (tx.count<OwnField>(where<&OwnField::entity> == entity->table) >= fields_limit)
        throw Problem(
            ProblemKind::conflict,
            {{.path = "entity", .code = "custom_too_many", .args = {std::to_string(fields_limit)}}});
    std::vector<std::string> taken;
    for (const OwnField& known : all_of(tx, *entity)) taken.push_back(known.key);
    field.key = free_key(field.key, taken);
    return tx.put(field);
}

OwnField edit_field(Tx& tx, const OwnFieldEdit& wanted) {
    OwnField field = tx.get(wanted.id);
    const auto take = [](auto& to, const auto& given) {
        if (given) to = *given;
    };
    take(field.label_vi, wanted.label_vi);
    take(field.label_en, wanted.label_en);
    take(field.help, wanted.help);
    take(field.section, wanted.section);
    take(field.required, wanted.required);
    take(field.privacy, wanted.privacy);
    take(field.position, wanted.position);
    take(field.priority, wanted.priority);
    if (wanted.choices) field.choices = one_a_line(*wanted.choices);
    if (const Entity* entity = entity_named(tx, field.entity)) {
        Findings findings;
        check_field(tx, *entity, field, findings);
        require(std::move(findings));
    }
    return tx.put(field);
}

OwnField end_field(Tx& tx, const NamedOwnField& wanted) {
    const OwnField field = tx.get(wanted.id);
    tx.end(field.id);
    return field;
}

}  // namespace truong::custom
