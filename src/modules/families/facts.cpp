#include "modules/families/facts.hpp"

#include "catalog/record.hpp"
#include "modules/families/entities.hpp"
#include "modules/families/rules.hpp"
#include "modules/privacy/api.hpp"

namespace truong::families {

namespace {

constexpr Part all_parts[] = {Part::child, Part::enrolment, Part::profile,
                              Part::care,  Part::guardian,  Part::contact};

template <class Row>
std::optional<PartRow> found_or_empty(const Reader& reader, Condition condition, Row empty) {
    PartRow part{.entity = &reader.catalog().of(type_key<Row>()), .school = {}, .row = {}};
    const auto row = std::make_shared<Row>(std::move(empty));
    std::vector<RowMeta> metas;
    auto loaded = std::make_shared<Row>();
    reader.fetch(
        *part.entity, {.condition = std::move(condition), .limit = 1},
        [&]() -> void* { return loaded.get(); }, &metas);
    if (metas.empty()) {
        part.row = row;
        return part;
    }
    part.id = loaded->id.value;
    part.school = metas.front().school;
    part.row = loaded;
    return part;
}

/// What is nobody's to make by a proposal has to be there.
std::optional<PartRow> only_if_there(std::optional<PartRow> part) {
    return part && part->id != 0 ? part : std::nullopt;
}

std::string unquoted(const std::string& json) {
    const json::Value value = json::parse(json);
    if (value.is(json::Type::null)) return {};
    if (value.is(json::Type::boolean)) return value.flag ? "true" : "false";
    return value.text;
}

json::Value json_of(const Field& field, const std::string& text) {
    // Of a hidden value null means: as it is; an empty text clears it.
    const bool plain_text = field.codec->kind == Kind::text && !field.codec->nullable;
    if (text.empty()) return plain_text || is_hidden(field) ? json::string_value("") : json::Value{};
    switch (field.codec->kind) {
        case Kind::boolean:
            if (text == "true" || text == "false") return json::flag_value(text == "true");
            return json::string_value(text);
        case Kind::integer:
        case Kind::money: {
            json::Value number = json::string_value(text);
            const bool digits = text.size() < 18 && text.find_first_not_of("0123456789") == std::string::npos;
            if (digits) number.type = json::Type::number;
            return number;
        }
        default: return json::string_value(text);
    }
}

/// The row that an id points to, if the reader may know it and it is of the field's list.
std::shared_ptr<void> target_row(const Reader& reader, const Field& field, std::int64_t id) {
    const Entity& entity = *field.target;
    auto row = entity.make();
    std::vector<RowMeta> metas;
    reader.fetch(
        entity, {.condition = access::compare(entity.table + ".id", " = ", id), .limit = 1},
        [&]() -> void* { return row.get(); }, &metas);
    if (metas.empty()) return nullptr;
    if (field.options.codes.empty()) return row;
    const Value list = entity.find("list")->load(row.get());
    return std::get<std::string_view>(list) == field.options.codes ? row : nullptr;
}

std::string name_of_target(const Entity& entity, const void* row) {
    for (const std::string_view name : {"name_vi", "full_name", "name"})
        if (const Field* field = entity.find(name))
            return std::string(std::get<std::string_view>(field->load(row)));
    return {};
}

void require_of_age(const Reader& reader, const people::Pupil& pupil) {
    const auto age =
        reader.first<privacy::ConsentAge>(where<&privacy::ConsentAge::step> == privacy::AgeStep::own_consent);
    const bool old_enough =
        age && pupil.birth_date && age_in_years(*pupil.birth_date, reader.today()) >= age->years;
    if (!old_enough) refuse(ProblemKind::invalid, "pupil_id", "proposal_too_young");
}

/// Whether a value of his for the field waits for the school.
std::set<std::pair<Part, std::string>> waiting_fields(const Reader& reader, const Family& family) {
    std::set<std::pair<Part, std::string>> waiting;
    for (const ProposedValue& value : reader.all<ProposedValue>(
             (where<&ProposedValue::pupil_id> == family.pupil.id)
             && (where<&ProposedValue::proposer_id> == family.proposer)
             && where<&ProposedValue::state>.in({ValueState::waiting, ValueState::stale})))
        waiting.emplace(value.part, value.field);
    return waiting;
}

}  // namespace

Family family_of(const Reader& reader, Id<people::Pupil> id) {
    const Actor& actor = reader.actor();
    if ((actor.hat != Hat::guardian && actor.hat != Hat::pupil) || !actor.person || !actor.school)
        refuse(ProblemKind::forbidden, "", "proposal_by_family");
    Family family{.pupil = reader.get(id), .proposer = actor.person, .himself = actor.hat == Hat::pupil};
    if (family.himself) {
        require_of_age(reader, family.pupil);
        return family;
    }
    const auto stands =
        reader.first<people::Guardianship>((where<&people::Guardianship::pupil_id> == id)
                                           && (where<&people::Guardianship::guardian_id> == actor.person));
    if (!stands) refuse(ProblemKind::not_found, "pupil_id", "not_found");
    if (stands->custody != people::Custody::full) refuse(ProblemKind::invalid, "pupil_id", "custody_limited");
    return family;
}

std::optional<PartRow> find_part(const Reader& reader, const Family& family, Part part) {
    const Id<people::Pupil> pupil = family.pupil.id;
    switch (part) {
        case Part::child:
            return only_if_there(found_or_empty<people::Person>(
                reader, where<&people::Person::id> == family.pupil.person_id, {}));
        case Part::guardian:
            if (family.himself) return std::nullopt;
            return only_if_there(
                found_or_empty<people::Person>(reader, where<&people::Person::id> == family.proposer, {}));
        case Part::enrolment:
            return only_if_there(
                found_or_empty<people::Pupil>(reader, where<&people::Pupil::id> == pupil, {}));
        case Part::contact:
            if (family.himself) return std::nullopt;
            return only_if_there(found_or_empty<people::Guardianship>(
                reader,
                (where<&people::Guardianship::pupil_id> == pupil)
                    && (where<&people::Guardianship::guardian_id> == family.proposer),
                {}));
        case Part::profile:
            return found_or_empty<people::PupilProfile>(
                reader, where<&people::PupilProfile::pupil_id> == pupil, {.pupil_id = pupil});
        default:
            return found_or_empty<people::CareRecord>(reader, where<&people::CareRecord::pupil_id> == pupil,
                                                      {.pupil_id = pupil});
    }
}

std::string wire_text(const Field& field, const void* row) {
    std::string json;
    append_value(json, field, field.load(row));
    return unquoted(json);
}

Findings store_text(const PartRow& part, const Field& field, const std::string& text,
                    const std::string& path) {
    const json::Value object = json::object_value({{std::string(field.name), json_of(field, text)}});
    Findings findings = decode(*part.entity, object, part.row.get(), Completeness::change);
    for (Finding& finding : findings) finding.path = path;
    return findings;
}

std::string shown_text(const Reader& reader, const Field& field, const void* row) {
    const std::string wire = wire_text(field, row);
    if (wire.empty()) return {};
    switch (field.codec->kind) {
        case Kind::boolean:
        case Kind::choice: return std::string(reader.catalog().word_of(field, wire).vi);
        case Kind::date: return wire.substr(8, 2) + '/' + wire.substr(5, 2) + '/' + wire.substr(0, 4);
        case Kind::id: {
            const auto target = target_row(reader.as_of({}), field, std::get<std::int64_t>(field.load(row)));
            return target ? name_of_target(*field.target, target.get()) : wire;
        }
        default: return wire;
    }
}

std::string mark_of(const Reader& reader, Id<people::Pupil> pupil, const Field& field,
                    const std::string& wire) {
    return reader.store().ring().fingerprint(
        std::to_string(pupil.value) + ' ' + std::string(field.name) + ' ' + wire, "proposed_value");
}

bool is_withheld(const Reader& reader, const PartRow& part, const Field& field) {
    return is_hidden(field) && part.id != 0 && !reader.may_reveal(*part.entity, part.id);
}

bool leads_somewhere(const Reader& reader, const Field& field, const void* row) {
    if (field.codec->kind != Kind::id) return true;
    const Value id = field.load(row);
    return id.index() == 0 || target_row(reader, field, std::get<std::int64_t>(id)) != nullptr;
}

namespace {

/// What the school keeps of one part; hidden values that are shown go into `seen`.
void append_facts(const Reader& reader, Part part, const PartRow& row, std::vector<KnownFact>& facts,
                  Reveal& seen) {
    for (const std::string_view name : proposable(part)) {
        const Field& field = *row.entity->find(name);
        KnownFact fact{.part = part,
                       .field = std::string(name),
                       .label_vi = std::string(field.label.vi),
                       .label_en = std::string(field.label.en),
                       .value = {},
                       .shown = {},
                       .hidden = is_withheld(reader, row, field)};
        if (!fact.hidden) {
            fact.value = wire_text(field, row.row.get());
            fact.shown = shown_text(reader, field, row.row.get());
            if (is_hidden(field) && row.id != 0) seen.add(field);
        }
        facts.push_back(std::move(fact));
    }
}

}  // namespace

std::vector<KnownFact> known_facts(const Reader& reader, const FactsQuery& query) {
    const Family family = family_of(reader, query.pupil_id);
    const auto waiting = waiting_fields(reader, family);
    std::vector<KnownFact> facts;
    for (const Part part : all_parts) {
        const auto row = find_part(reader, family, part);
        if (!row) continue;
        Reveal seen;
        append_facts(reader, part, *row, facts, seen);
        if (!seen.nothing()) reader.note_sensitive(*row->entity, row->id, row->school.value, seen);
    }
    for (KnownFact& fact : facts) fact.waiting = waiting.contains({fact.part, fact.field});
    return facts;
}

}  // namespace truong::families
