#include "modules/merging/records.hpp"

#include <algorithm>

#include "platform/privacy/references.hpp"
#include "platform/store/store.hpp"

namespace truong::merging {

namespace {

using people::Guardianship;
using people::Person;
using people::Pupil;
using people::StaffMember;

[[noreturn]] void refuse(ProblemKind kind, std::string path, std::string code,
                         std::vector<std::string> args = {}) {
    throw Problem(kind, {{.path = std::move(path), .code = std::move(code), .args = std::move(args)}});
}

/// Who ended by a merge that holds is told where he went, instead of that he is not there.
void require_unmerged(const Reader& reader, const std::string& path, const std::string& text) {
    const auto merge =
        reader.first<Merge>((where<&Merge::lost> == text) && where<&Merge::undone_at>.is_null());
    if (!merge) return;
    const MergeResult result = result_of(reader, {.record = text});
    refuse(ProblemKind::conflict, path, "merge_before", {result.record});
}

template <class Row, class Fill>
bool read_as(const Reader& reader, const std::string& text, Record& record, Fill fill) {
    const Entity& entity = reader.catalog().of(type_key<Row>());
    const auto id = parse_id(entity.prefix, text);
    if (!id) return false;
    Row row;
    const RowMeta meta = reader.load(entity, *id, &row);
    record.entity = &entity;
    record.id = *id;
    record.school = meta.school;
    record.version = meta.version;
    fill(row);
    return true;
}

Record find_record(const Reader& reader, const std::string& path, const std::string& text) {
    require_unmerged(reader, path, text);
    Record record;
    const bool found =
        read_as<Pupil>(reader, text, record, [&](const Pupil& row) { record.person = row.person_id; })
        || read_as<StaffMember>(reader, text, record,
                                [&](const StaffMember& row) {
                                    record.kind = RecordKind::staff_member;
                                    record.person = row.person_id;
                                })
        || read_as<Guardianship>(reader, text, record,
                                 [&](const Guardianship& row) {
                                     record.kind = RecordKind::person;
                                     record.person = row.guardian_id;
                                 })
        || read_as<Person>(reader, text, record, [&](const Person& row) {
               record.kind = RecordKind::person;
               record.person = row.id;
               record.named_itself = true;
           });
    if (!found) refuse(ProblemKind::not_found, path, "not_found");
    return record;
}

bool runs_server(const Reader& reader) { return !is_never(reader.ask(server_administrator)); }

/// Himself, or whom his account speaks for.
bool is_himself(const Reader& reader, Id<Person> person) {
    if (reader.actor().person == person) return true;
    const auto persons = accounts::persons_of(reader, reader.actor().account);
    return std::ranges::find(persons, person) != persons.end();
}

/// Powers that would change hands with the identity.
bool has_powers(const Everywhere& all, Id<Person> person) {
    return all.reader.exists<accounts::Appointment>(where<&accounts::Appointment::person_id> == person)
           || all.reader.exists<accounts::Delegation>(where<&accounts::Delegation::to_id> == person);
}
bool has_post(const Everywhere& all, Id<Person> person) {
    return all.reader.exists<accounts::OfficerPost>(where<&accounts::OfficerPost::person_id> == person);
}

void add(Findings& findings, std::string_view path, std::string_view code) {
    findings.push_back({.path = std::string(path), .code = std::string(code)});
}

/// The rows of both sides whose fields are compared: identities, and records that are more than that.
struct Compared {
    std::string_view name;
    const Entity* entity = nullptr;
    std::int64_t kept = 0, lost = 0;
};
std::vector<Compared> compared_of(const Everywhere& all, const Pair& pair) {
    std::vector<Compared> rows{{"person", &all.reader.catalog().of(type_key<Person>()),
                                pair.kept.person.value, pair.lost.person.value}};
    if (pair.kept.kind != RecordKind::person)
        rows.push_back({name_of(pair.kept.kind), pair.kept.entity, pair.kept.id, pair.lost.id});
    return rows;
}

bool chosen_by_people(const Entity& entity, const Field& field) {
    const bool day = entity.dated && (&field == entity.dated->from || &field == entity.dated->to);
    return &field != &entity.id() && !day && !field.options.derived && &field != entity.about;
}

bool filled(const Value& value) {
    const auto* text = std::get_if<std::string_view>(&value);
    return value.index() != 0 && !(text && text->empty());
}

std::string shown(const Field& field, const Value& value) {
    if (!filled(value)) return {};
    std::string json;
    append_value(json, field, value);
    const json::Value said = json::parse(json);
    return said.is(json::Type::string) ? said.text : json;
}

using Levels = std::map<std::string, people::VerificationLevel>;
Levels levels_of(const Everywhere& all, Id<Person> person) {
    Levels levels;
    for (const auto& row :
         all.reader.all<people::Verification>(where<&people::Verification::person_id> == person))
        levels[std::string(name_of(row.field))] = row.level;
    return levels;
}

Standing standing_of(const Field& field, const void* row, std::int64_t id, const Levels& levels) {
    Standing standing{.filled = filled(field.load(row)), .age = id};
    if (const auto level = levels.find(std::string(field.name)); level != levels.end())
        standing.level = level->second;
    return standing;
}

}  // namespace

Pair find_pair(const Reader& reader, const PairQuery& named) {
    Pair pair{find_record(reader, "kept", named.kept), find_record(reader, "lost", named.lost)};
    if (pair.kept.kind != pair.lost.kind) refuse(ProblemKind::invalid, "lost", "merge_other_kind");
    if (pair.kept.school != pair.lost.school) refuse(ProblemKind::invalid, "lost", "merge_other_school");
    if (pair.kept.person == pair.lost.person) refuse(ProblemKind::invalid, "lost", "merge_itself");
    return pair;
}

void require_keeper(const Reader& reader, const Record& record) {
    const auto forbid = [] { refuse(ProblemKind::forbidden, "", "forbidden"); };
    if (!reader.may_write(*record.entity, record.id)) forbid();
    if (is_himself(reader, record.person)) refuse(ProblemKind::forbidden, "", "merge_own_record");
    if (runs_server(reader)) return;
    if (reader.actor().scopes) forbid();
    // An identity that was named itself is not known by a record: that is for whoever runs the server.
    if (record.named_itself) forbid();
    const Everywhere all(reader);
    const Question question{reader.actor(), reader.catalog().relations(), reader.today()};
    const bool leads = !is_never(holds<Role::principal>(question));
    if (record.kind == RecordKind::staff_member && !leads) forbid();
    if (has_post(all, record.person) || (has_powers(all, record.person) && !leads))
        refuse(ProblemKind::forbidden, "", "merge_powers");
}

void require_giver_back(const Reader& reader, const Record& kept) {
    require_keeper(reader, kept);
    const bool shared =
        kept.kind == RecordKind::person && privacy::known_to_others(reader, kept.person.value);
    if (shared && !runs_server(reader)) refuse(ProblemKind::forbidden, "", "forbidden");
}

Findings obstacles(const Reader& reader, const Pair& pair) {
    Findings findings;
    const Everywhere all(reader);
    const bool server = runs_server(reader);
    const Entity& person = reader.catalog().of(type_key<Person>());
    if (!server && privacy::known_to_others(reader, pair.lost.person.value))
        add(findings, "lost", "merge_known_elsewhere");
    if (!server && privacy::known_to_others(reader, pair.kept.person.value)
        && !reader.may_write(person, pair.kept.person.value))
        add(findings, "kept", "merge_known_elsewhere");
    std::set<Id<org::School>> schools = schools_of(all, pair.kept);
    schools.merge(schools_of(all, pair.lost));
    if (const std::string_view code = what_runs(reader, schools); !code.empty())
        findings.push_back({.path = "kept", .code = std::string(code)});
    return findings;
}

std::vector<FieldView> differing(const Everywhere& all, const Pair& pair) {
    std::vector<FieldView> views;
    const Levels kept_levels = levels_of(all, pair.kept.person),
                 lost_levels = levels_of(all, pair.lost.person);
    for (const Compared& rows : compared_of(all, pair)) {
        const auto kept = rows.entity->make(), lost = rows.entity->make();
        all.reader.load(*rows.entity, rows.kept, kept.get());
        all.reader.load(*rows.entity, rows.lost, lost.get());
        const bool identity = rows.entity->person;
        for (const Field& field : rows.entity->fields) {
            const Value mine = field.load(kept.get()), other = field.load(lost.get());
            if (!chosen_by_people(*rows.entity, field) || mine == other) continue;
            FieldView view{.field = std::string(rows.name) + '.' + std::string(field.name),
                           .label_vi = std::string(field.label.vi),
                           .label_en = std::string(field.label.en),
                           .hidden = field.options.privacy >= Privacy::sensitive};
            view.proposed =
                propose(standing_of(field, kept.get(), rows.kept, identity ? kept_levels : Levels{}),
                        standing_of(field, lost.get(), rows.lost, identity ? lost_levels : Levels{}));
            if (!view.hidden) view.kept = shown(field, mine);
            if (!view.hidden) view.lost = shown(field, other);
            views.push_back(std::move(view));
        }
    }
    return views;
}

void choose_fields(Plan& plan, const Everywhere& all, const Pair& pair,
                   const std::vector<FieldChoice>& chosen) {
    std::map<std::string, Side> sides;
    for (const FieldView& view : differing(all, pair)) sides[view.field] = view.proposed;
    for (const FieldChoice& choice : chosen) {
        const auto known = sides.find(choice.field);
        if (known == sides.end())
            refuse(ProblemKind::invalid, "fields", "merge_field_unknown", {choice.field});
        known->second = choice.from;
    }
    for (const Compared& rows : compared_of(all, pair)) {
        Planned& kept = plan.plan_of(*rows.entity, rows.kept);
        const Planned& lost = plan.plan_of(*rows.entity, rows.lost);
        for (const Field& field : rows.entity->fields) {
            const auto side = sides.find(std::string(rows.name) + '.' + std::string(field.name));
            if (side != sides.end() && side->second == Side::lost)
                field.store(kept.after.get(), field.load(lost.before.get()));
        }
        if (!rows.entity->person) continue;
        // A whole birth date says the year as well, and only one of them is told.
        auto& person = *static_cast<Person*>(kept.after.get());
        if (person.birth_date) person.birth_year = person.birth_month = std::nullopt;
    }
}

void plan_merge(Plan& plan, const Reader& reader, const Pair& pair) {
    const Entity& person = reader.catalog().of(type_key<Person>());
    if (pair.kept.kind != RecordKind::person) {
        const Entity& entity = *pair.kept.entity;
        Planned& kept = plan.plan_of(entity, pair.kept.id);
        const Planned& lost = plan.plan_of(entity, pair.lost.id);
        put_days(entity, kept.after.get(),
                 both_times(days_of(entity, kept.before.get()), days_of(entity, lost.before.get())));
        plan.plan_of(person, pair.kept.person.value);
        plan.replace(person, pair.lost.person.value, pair.kept.person.value);
        plan.replace(entity, pair.lost.id, pair.kept.id);
    } else {
        plan.plan_of(person, pair.kept.person.value);
        plan.replace(person, pair.lost.person.value, pair.kept.person.value);
    }
    plan.run();
}

}  // namespace truong::merging
