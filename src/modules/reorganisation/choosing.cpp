// Whom and what a move takes along, and what it has taken already.
#include "modules/reorganisation/carrying.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::reorganisation {

namespace {

constexpr std::string_view asked_before =
    "a decision about both schools; who may was asked when it was entered and applied";

}  // namespace

std::vector<std::int64_t> Carrier::staff_to_carry(const Reader& reader) const {
    const Reader all = reader.unscoped(asked_before).as_of({});
    const Entity& entity = catalog_.of(type_key<people::StaffMember>());
    std::vector<std::int64_t> ids;
    if (!move_.whole && !campus_) return ids;
    const Condition there =
        campus_ ? access::compare(entity.table + ".campus_id", " = ", *campus_) : always();
    for (const auto& row : rows_of_step(all, entity, there))
        if (!over(entity, row.get())) ids.push_back(entity.id_of(row.get()));
    return ids;
}

std::vector<classes::Class> Carrier::classes_to_carry(const Reader& reader) const {
    const Entity& entity = catalog_.of(type_key<classes::Class>());
    std::set<Id<classes::Class>> ids;
    for (const std::int64_t id : chosen_classes_) ids.insert({id});
    auto rows = rows_of<&classes::Class::id>(reader.unscoped(asked_before).as_of({}), ids);
    std::erase_if(rows, [&](const classes::Class& row) { return made(entity, row.id.value) != 0; });
    return rows;
}

std::vector<std::int64_t> Carrier::campuses_to_carry(const Reader& reader) const {
    std::vector<std::int64_t> ids;
    if (!move_.whole && !campus_) return ids;
    const Entity& entity = catalog_.of(type_key<org::Campus>());
    for (const auto& row : rows_of_step(reader.unscoped(asked_before).as_of({}), entity, always())) {
        const std::int64_t id = entity.id_of(row.get());
        const bool goes = move_.whole || id == *campus_;
        if (goes && made(entity, id) == 0 && !elsewhere_.contains({&entity, id})) ids.push_back(id);
    }
    return ids;
}

std::vector<std::int64_t> Carrier::pupils_to_carry(const Reader& reader) const {
    const Reader all = reader.unscoped(asked_before).as_of({});
    const Entity& entity = catalog_.of(type_key<people::Pupil>());
    std::set<std::int64_t> placed, ids;  // pupils in a class on the day; those who go
    for (const auto& row : rows_of_step(reader.unscoped(asked_before).as_of(day_),
                                        catalog_.of(type_key<classes::Enrolment>()), always())) {
        const auto& place = *static_cast<const classes::Enrolment*>(row.get());
        placed.insert(place.pupil_id.value);
        if (chosen_classes_.contains(place.class_id.value)) ids.insert(place.pupil_id.value);
    }
    std::vector<std::int64_t> found;
    for (const auto& row : rows_of_step(all, entity, always())) {
        const auto& pupil = *static_cast<const people::Pupil*>(row.get());
        const bool of_campus = campus_ && pupil.campus_id && pupil.campus_id->value == *campus_
                               && !placed.contains(pupil.id.value);
        const bool goes = move_.whole || of_campus || ids.contains(pupil.id.value);
        if (goes && !over(entity, row.get())) found.push_back(pupil.id.value);
    }
    return found;
}

}  // namespace truong::reorganisation
