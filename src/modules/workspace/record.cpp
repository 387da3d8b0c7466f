#include "modules/workspace/record.hpp"

namespace truong::workspace {

namespace {

[[noreturn]] void unknown_record() {
    throw Problem(ProblemKind::not_found, {{.path = "record", .code = "not_found"}});
}

/// Only what the API shows is a record: a note has no notes.
const Entity* entity_of(const Catalog& catalog, std::string_view text) {
    const std::string_view prefix = text.substr(0, text.find('_'));
    for (const Entity& entity : catalog.entities())
        if (entity.stored() && entity.rest != Rest::none && entity.prefix == prefix) return &entity;
    return nullptr;
}

/// Nothing where the record tells about nobody.
std::optional<Id<people::Person>> person_of(const Entity& entity, const void* row) {
    const TypeKey person = type_key<people::Person>();
    if (entity.key == person) return Id<people::Person>{entity.id_of(row)};
    if (!entity.about || !entity.about->target || entity.about->target->key != person) return std::nullopt;
    const Value value = entity.about->load(row);
    if (value.index() == 0) return std::nullopt;
    return Id<people::Person>{std::get<std::int64_t>(value)};
}

}  // namespace

Record find_record(const Reader& reader, const std::string& text) {
    const Entity* entity = entity_of(reader.catalog(), text);
    const auto id = entity ? parse_id(entity->prefix, text) : std::nullopt;
    if (!id) unknown_record();
    const auto row = entity->make();
    const RowMeta meta = reader.load(*entity, *id, row.get());
    Record record{.entity = entity, .id = *id, .school = meta.school, .person = {}};
    if (entity->key == type_key<org::School>()) record.school = {*id};
    record.person = person_of(*entity, row.get());
    return record;
}

bool may_see(const Reader& reader, const std::string& text) {
    const Entity* entity = entity_of(reader.catalog(), text);
    const auto id = entity ? parse_id(entity->prefix, text) : std::nullopt;
    if (!id) return false;
    // Beside what no school owns stand the notes of many schools: each reads its own.
    const bool of_school = entity->school_owned || entity->key == type_key<org::School>();
    if (!of_school && !reader.actor().school) return false;
    return reader.as_of({}).count(*entity, {.condition = access::compare(entity->table + ".id", " = ", *id)})
           > 0;
}

bool works(const Actor& actor) {
    return (actor.hat == Hat::staff || actor.hat == Hat::officer) && actor.account;
}

bool meant_for(const Actor& actor, Audience audience, Id<accounts::Account> author) {
    if (audience == Audience::readers) return true;
    if (!works(actor)) return false;
    return audience == Audience::staff || author == actor.account;
}

void require_worker(const Reader& reader) {
    if (!works(reader.actor()))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "work_of_staff"}});
    const Reader any = reader.unscoped("whether the actor has an account is no secret of his own");
    if (!any.exists<accounts::Account>(where<&accounts::Account::id> == reader.actor().account))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "account_needed"}});
}

Id<org::School> owner_of(const Reader& reader, const Record& record) {
    if (record.school) return record.school;
    if (reader.actor().school) return reader.actor().school;
    throw Problem(ProblemKind::invalid, {{.path = "record", .code = "record_without_school"}});
}

Condition beside(const Reader& reader, const Record& record, const Entity& entity) {
    std::string text;
    append_id(text, record.entity->prefix, record.id);
    const Id<org::School> school = record.school ? record.school : reader.actor().school;
    return access::compare(entity.table + ".record", " = ", text)
           && access::compare(entity.table + ".school_id", " = ", school.value);
}

std::string name_of_account(const Reader& reader, Id<accounts::Account> account) {
    const Reader any = reader.unscoped("who works beside a record is named to whoever works with it");
    const auto found = any.first<accounts::Account>(where<&accounts::Account::id> == account);
    if (!found) return {};
    const auto holder = any.first<people::Person>(where<&people::Person::id> == found->holder_id);
    return holder ? holder->full_name : std::string();
}

void require_room(const Reader& reader, const Record& record, const Entity& entity) {
    const Reader all = reader.unscoped("how many there are counts those of others");
    if (all.count(entity, {.condition = beside(reader, record, entity)}) >= beside_limit)
        throw Problem(
            ProblemKind::conflict,
            {{.path = "record", .code = "too_many_beside", .args = {std::to_string(beside_limit)}}});
}

}  // namespace truong::workspace
