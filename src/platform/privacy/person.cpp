#include "platform/privacy/person.hpp"

#include <ranges>

#include "base/check.hpp"
#include "platform/contributions.hpp"
#include "platform/store/store.hpp"

namespace truong::privacy {

namespace {

constexpr std::string_view kept_for_others = "kept rows point to it";

Condition of_person(const Entity& entity, std::int64_t person) {
    const Field& whose = entity.person ? entity.id() : *entity.about;
    return access::compare(entity.table + '.' + std::string(whose.name), " = ", person);
}

struct Rows {
    std::vector<std::shared_ptr<void>> rows;
    std::vector<RowMeta> metas;
};

Rows rows_of(const Reader& reader, const Entity& entity, std::int64_t person) {
    Rows found;
    reader.as_of({}).fetch(
        entity, {.condition = of_person(entity, person), .with_ended = true},
        [&]() -> void* { return found.rows.emplace_back(entity.make()).get(); }, &found.metas);
    return found;
}

/// Those about people, those that point to others before what they point to: modules declare upwards.
std::vector<const Entity*> about_people(const Catalog& catalog) {
    std::vector<const Entity*> entities, people;
    for (const Entity& entity : catalog.entities() | std::views::reverse) {
        if (!entity.stored() || !entity.personal()) continue;
        (entity.person ? people : entities).push_back(&entity);
    }
    entities.insert(entities.end(), people.begin(), people.end());
    return entities;
}

void erase_key(Tx& tx, std::int64_t person) {
    db::Query query(tx.connection(), "update person_key set wrapped = null, erased_at = ? where id = ?");
    query.bind(tx.now().ms).bind(person).run();
}

}  // namespace

std::string export_person(const Reader& reader, std::int64_t person) {
    std::string out;
    {
        json::Object object(out);
        const Reveal everything = Reveal::everything();
        for (const Entity* entity : about_people(reader.catalog())) {
            const Rows found = rows_of(reader, *entity, person);
            if (found.rows.empty()) continue;
            json::Array list(object.member(entity->table));
            for (std::size_t i = 0; i < found.rows.size(); ++i) {
                const void* row = found.rows[i].get();
                encode_row(*entity, row, found.metas[i], everything, list.item());
                reader.note_sensitive(*entity, entity->id_of(row), found.metas[i].school.value, everything);
            }
        }
        for (const PersonalData& more : reader.store().contributions().personal_data)
            if (more.append_export) more.append_export(reader, person, object.member("more"));
    }
    return out;
}

std::vector<Kept> erase_person(Tx& tx, std::int64_t person, std::string_view ground) {
    std::vector<Kept> kept;
    for (const PersonalData& more : tx.store().contributions().personal_data)
        if (more.erase) more.erase(tx, person);
    for (const Entity* entity : about_people(tx.catalog())) {
        check(entity->retention.has_value(), "personal data without a retention rule");
        const bool for_ever = entity->retention->months == 0;
        for (const auto& row : rows_of(tx, *entity, person).rows) {
            const std::int64_t id = entity->id_of(row.get());
            if (for_ever)
                kept.push_back({entity, id, entity->retention->basis});
            else if (entity->person && !kept.empty())
                kept.push_back({entity, id, kept_for_others});
            else
                tx.erase_row(*entity, id, ground);
        }
    }
    erase_key(tx, person);
    return kept;
}

}  // namespace truong::privacy
