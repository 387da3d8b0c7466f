#include "platform/privacy/references.hpp"

namespace truong::privacy {

namespace {

/// Calls `visit(entity, field)` for every reference to rows of `to`, until it says true.
template <class Visit> bool any_reference(const Catalog& catalog, const Entity& to, Visit visit) {
    for (const Entity& from : catalog.entities()) {
        if (!from.stored()) continue;
        for (const Field& field : from.fields)
            if (field.target == &to && &field != &from.id() && visit(from, field)) return true;
    }
    return false;
}

std::string rows_pointing(const Entity& from, const Field& field) {
    return "select 1 from " + from.table + " where " + std::string(field.name) + " = ?";
}

bool known_elsewhere(const Reader& reader, const Entity& person, std::int64_t id) {
    const std::int64_t own = reader.actor().school.value;
    return any_reference(reader.catalog(), person, [&](const Entity& from, const Field& field) {
        if (!from.school_owned) return false;
        db::Query query(reader.connection(), rows_pointing(from, field) + " and school_id <> ? limit 1");
        return query.bind(id).bind(own).next();
    });
}

}  // namespace

bool pointed_to(const Reader& reader, const Entity& entity, std::int64_t id) {
    return any_reference(reader.catalog(), entity, [&](const Entity& from, const Field& field) {
        db::Query query(reader.connection(), rows_pointing(from, field) + " limit 1");
        return query.bind(id).next();
    });
}

bool known_to_others(const Reader& reader, std::int64_t person) {
    if (!reader.actor().school) return false;
    for (const Entity& entity : reader.catalog().entities())
        if (entity.stored() && entity.person && known_elsewhere(reader, entity, person)) return true;
    return false;
}

}  // namespace truong::privacy
