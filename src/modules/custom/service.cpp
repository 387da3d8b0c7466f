#include <algorithm>

#include "modules/custom/entities.hpp"
#include "modules/custom/rules.hpp"
#include "platform/custom/rows.hpp"
#include "platform/sheet/values.hpp"
#include "platform/store/logged.hpp"
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
        if (may_have_fields(entity) && entity.key != type_key<OwnField>()
            && (entity.table == name || entity.module + '.' + entity.path == name))
            return &entity;
    return nullptr;
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

/// Those of the field itself, whatever else the school has.
Findings faults_of(const Reader& reader, const Entity& entity, const OwnField& field) {
    Findings findings;
    check_labels(reader, entity, field, findings);
    for (Finding& finding : check_choices(field.kind, field.choices)) findings.push_back(std::move(finding));
    if (field.privacy == FieldPrivacy::sensitive && !entity.reveal.rule)
        add(findings, "privacy", "custom_no_reveal");
    if (!sound_key(field.key)) add(findings, "key", "custom_key");
    return findings;
}

/// Rows keep their values under the field, so what they mean stays.
void check_fixed(const Reader& reader, const OwnField& field, Findings& findings) {
    const Entity& own = reader.catalog().of(type_key<OwnField>());
    const auto fixed = [&](std::string_view member, std::string_view now) {
        const auto before = store::logged_text(reader, own, field.id.value, member);
        if (before && *before != now) add(findings, member, "custom_fixed", *before);
    };
    fixed("entity", field.entity);
    fixed("key", field.key);
    fixed("kind", name_of(field.kind));
    // Lowered, it would lay open what was written down under it.
    fixed("privacy", name_of(field.privacy));
}

void check_others(const Reader& reader, const OwnField& field, Findings& findings) {
    const auto same_kind =
        reader.all<OwnField>({.condition = where<&OwnField::entity> == field.entity, .with_ended = true});
    for (const OwnField& other : same_kind)
        if (other.id != field.id && other.key == field.key) add(findings, "key", "taken");
    const std::int64_t live = reader.count<OwnField>(where<&OwnField::entity> == field.entity);
    if (live > fields_limit) add(findings, "entity", "custom_too_many", std::to_string(fields_limit));
}

std::string one_a_line(std::string_view choices) {
    std::string lines;
    for (const std::string& word : words_of(choices)) (lines += lines.empty() ? "" : "\n") += word;
    return lines;
}

const Entity& entity_of(const Reader& reader, const std::string& name) {
    if (const Entity* entity = entity_named(reader, name)) return *entity;
    throw Problem(ProblemKind::invalid, {{.path = "entity", .code = "custom_entity", .args = {name}}});
}

/// What wakes the hook may be the work of several schools.
Id<org::School> school_of(const Tx& tx, const OwnField& field) {
    OwnField row;
    return tx.load(tx.catalog().of(type_key<OwnField>()), field.id.value, &row).school;
}

void judge_field(Tx& tx, const OwnField& field) {
    const Entity& entity = entity_of(tx, field.entity);
    Findings findings = faults_of(tx, entity, field);
    check_fixed(tx, field, findings);
    check_others(tx, field, findings);
    require(std::move(findings));
}

}  // namespace

OwnField add_field(Tx& tx, const NewOwnField& wanted) {
    const Entity& own = tx.catalog().of(type_key<OwnField>());
    if (is_never(tx.write_rule(own)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    const Entity& entity = entity_of(tx, wanted.entity);
    OwnField field{.entity = entity.table,
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
    Findings findings = faults_of(tx, entity, field);
    for (Finding& finding : findings)
        if (finding.path == "key") finding.path = "label_vi";  // nobody sent a key
    require(std::move(findings));
    std::vector<std::string> taken;
    for (const OwnField& known :
         tx.all<OwnField>({.condition = where<&OwnField::entity> == entity.table, .with_ended = true}))
        taken.push_back(known.key);
    field.key = free_key(field.key, taken);
    return tx.put(field);
}

void judge_fields(Tx& tx, const std::vector<std::int64_t>& rows) {
    std::vector<OwnField> changed;
    tx.as_system("what a field may be is asked of all fields of its school", [&] {
        changed = tx.all<OwnField>(where<&OwnField::id>.in({rows.begin(), rows.end()}));
        for (const OwnField& field : changed)
            tx.in_school(school_of(tx, field), [&] { judge_field(tx, field); });
    });
}

}  // namespace truong::custom
