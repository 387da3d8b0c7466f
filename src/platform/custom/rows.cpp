#include "platform/custom/rows.hpp"

#include "platform/custom/values.hpp"
#include "platform/store/store.hpp"

namespace truong::custom {

namespace {

std::optional<Id<people::Person>> person_of(const Entity& entity, const void* row) {
    const Field* about = entity.about;
    if (!about || !about->target || !about->target->person) return std::nullopt;
    const Value id = about->load(row);
    if (id.index() == 0) return std::nullopt;
    return Id<people::Person>{std::get<std::int64_t>(id)};
}

/// What differs, and how the log keeps it.
struct Difference {
    Values values;
    BesideRow logged;
};

Difference difference(const std::vector<FieldFacts>& fields, const Values& held, const Values& wanted) {
    Difference found;
    json::Value before{.type = json::Type::object}, after = before, before_shown = before,
                                                    after_shown = before;
    for (const FieldFacts& field : fields) {
        const auto value = wanted.find(field.id);
        if (value == wanted.end()) continue;
        const auto known = held.find(field.id);
        const std::string old = known == held.end() ? std::string() : known->second;
        if (old == value->second) continue;
        found.values.emplace(field.id, value->second);
        const bool masked = field.privacy != Privacy::none;
        before.members.emplace_back(field.name, json_value(field, old));
        after.members.emplace_back(field.name, json_value(field, value->second));
        before_shown.members.emplace_back(field.name, masked ? json::Value{} : json_value(field, old));
        after_shown.members.emplace_back(field.name,
                                         masked ? json::Value{} : json_value(field, value->second));
    }
    json::append(found.logged.before, before);
    json::append(found.logged.after, after);
    json::append(found.logged.before_shown, before_shown);
    json::append(found.logged.after_shown, after_shown);
    return found;
}

}  // namespace

bool may_have_fields(const Entity& entity) {
    return entity.stored() && entity.school_owned && entity.rest == Rest::full && !entity.parent;
}

const CustomFields* brought(const Reader& reader) {
    const Contributions* all = reader.store().find_contributions();
    return all && !all->custom_fields.empty() ? &all->custom_fields.front() : nullptr;
}

std::vector<FieldFacts> fields_of(const Reader& reader, const Entity& entity, Id<org::School> school) {
    const CustomFields* keeper = brought(reader);
    if (!keeper || !school || !may_have_fields(entity)) return {};
    return keeper->fields(reader, {.entity = entity, .schools = {school}});
}

std::map<std::int64_t, Values> values_of(const Reader& reader, const std::vector<FieldFacts>& fields,
                                         const std::vector<std::int64_t>& rows) {
    const CustomFields* keeper = brought(reader);
    if (!keeper || fields.empty() || rows.empty()) return {};
    return keeper->values(reader, fields, rows);
}

std::optional<std::int64_t> put_values(Tx& tx, const Entity& entity, std::int64_t row,
                                       const std::vector<FieldFacts>& fields, const Values& wanted) {
    if (wanted.empty()) return std::nullopt;
    const auto owner = entity.make();
    const RowMeta meta = tx.load(entity, row, owner.get());
    Difference found = difference(fields, values_of(tx, fields, {row})[row], wanted);
    if (found.values.empty()) return std::nullopt;
    const std::int64_t version = tx.change_beside(entity, row, std::move(found.logged));
    brought(tx)->write(tx, {&entity, row, meta.school, person_of(entity, owner.get())}, found.values);
    return version;
}

void carry(Tx& tx, const Entity& entity, std::int64_t from, std::int64_t to) {
    if (from == to || !may_have_fields(entity) || !brought(tx)) return;
    const auto row = entity.make();
    const auto fields = fields_of(tx, entity, tx.load(entity, to, row.get()).school);
    put_values(tx, entity, to, fields, values_of(tx, fields, {from})[from]);
}

void take_back(Tx& tx, const Entity& entity, std::int64_t row, const json::Value& before) {
    const CustomFields* keeper = brought(tx);
    if (!keeper) return;
    const auto owner = entity.make();
    const Id<org::School> school = tx.load(entity, row, owner.get()).school;
    const auto fields = keeper->fields(tx, {.entity = entity, .schools = {school}, .with_ended = true});
    Values values;
    for (const FieldFacts& field : fields)
        if (const json::Value* value = before.find(field.name)) values[field.id] = kept_text(*value);
    put_values(tx, entity, row, fields, values);
}

Condition reveal_rule(const Reader& reader, const Entity& entity) {
    return entity.reveal.rule ? reader.ask(entity.reveal.rule) : never();
}

}  // namespace truong::custom
