#include "platform/school_archive/plan.hpp"

#include "base/check.hpp"
#include "platform/contributions.hpp"

namespace truong::school_archive {

Plan::Plan(const Catalog& catalog, const Contributions& contributions)
    : school_(&catalog.of(type_key<org::School>())) {
    for (const ArchivePart& part : contributions.archive_parts) {
        const Entity& entity = catalog.of(part.entity);
        check(said_.emplace(&entity, &part).second, "two archive parts for " + entity.table);
    }
    Marks marks;
    for (const Entity& entity : catalog.entities())
        if (goes(entity)) place(entity, marks);
}

bool Plan::goes(const Entity& entity) const {
    if (!entity.stored()) return false;
    const auto found = said_.find(&entity);
    return found == said_.end() ? entity.school_owned : !found->second->stays;
}

void Plan::place(const Entity& entity, Marks& marks) {
    const Mark mark = std::exchange(marks[&entity], Mark::open);
    if (mark == Mark::done) {
        marks[&entity] = Mark::done;
        return;
    }
    check(mark == Mark::none, "rows of " + entity.table + " point in a circle in the archive of a school");
    if (entity.school_owned) place(*school_, marks);
    for (const Field* field : references_of(entity))
        // A row may point to another one of its own kind, such as the document that it replaces.
        if (field->target != &entity && goes(*field->target)) place(*field->target, marks);
    place_named(entity, marks);
    marks[&entity] = Mark::done;
    const auto said = said_.find(&entity);
    const std::string name = entity.module + '/' + entity.path;
    places_.emplace(&entity, parts_.size());
    parts_.push_back({.entity = &entity,
                      .said = said == said_.end() ? nullptr : said->second,
                      .rows = "rows/" + name + ".jsonl",
                      .table = "tables/" + name + ".csv"});
}

void Plan::place_named(const Entity& entity, Marks& marks) {
    const auto said = said_.find(&entity);
    if (said == said_.end()) return;
    for (const ArchiveName& name : said->second->names)
        for (const auto& [other, part] : said_)
            if (!other->school_owned && (!name.entity || name.entity == other->key)) place(*other, marks);
}

const Part* Plan::part_of(const Entity& entity) const {
    const auto found = places_.find(&entity);
    return found == places_.end() ? nullptr : &parts_[found->second];
}

std::vector<const Field*> references_of(const Entity& entity) {
    std::vector<const Field*> fields;
    for (const Field& field : entity.fields)
        if (field.codec->kind == Kind::id && field.target && field.target->stored() && &field != &entity.id())
            fields.push_back(&field);
    return fields;
}

std::vector<const Field*> natural_key(const Entity& entity) {
    if (entity.dated) return entity.dated->key;
    for (const auto& unique : entity.uniques)
        if (std::find(unique.begin(), unique.end(), &entity.id()) == unique.end()) return unique;
    return {};
}

Condition equal_to(const Reader& reader, const Entity& entity, const Field& field, const Value& value) {
    if (value.index() == 0) return access::is_null(entity.table + '.' + std::string(field.name));
    if (const auto* text = std::get_if<std::string_view>(&value))
        return reader.equal(entity, field, std::string(*text));
    const std::int64_t number = std::get<std::int64_t>(value);
    if (field.codec->kind == Kind::date)
        return reader.equal(entity, field, to_param(Date{static_cast<std::int32_t>(number)}));
    return reader.equal(entity, field, number);
}

}  // namespace truong::school_archive
