// Evidence that is a record of the product itself: a document of the register, a plan, a room.
#include "modules/dossier/entities.hpp"
#include "platform/api/names.hpp"

namespace truong::dossier {

const Entity* entity_of_screen(const Catalog& catalog, std::string_view screen) {
    const std::size_t dot = screen.find('.');
    if (dot == std::string_view::npos) return nullptr;
    for (const Entity& entity : catalog.entities())
        if (entity.stored() && entity.module == screen.substr(0, dot)
            && entity.path == screen.substr(dot + 1))
            return &entity;
    return nullptr;
}

static bool may_read(const Reader& reader, const Entity& entity, std::int64_t id) {
    const std::shared_ptr<void> row = entity.make();
    try {
        reader.as_of({}).load(entity, id, row.get());
        return true;
    } catch (const Problem&) {
        return false;
    }
}

void name_records(const Reader& reader, std::vector<EvidenceLine>& lines) {
    std::map<const Entity*, std::set<std::int64_t>> wanted;
    const auto record_of = [&](const EvidenceLine& line) {
        const Entity* entity =
            line.linked_record.empty() ? nullptr : entity_of_screen(reader.catalog(), line.linked_screen);
        const auto id = entity ? parse_id(entity->prefix, line.linked_record) : std::nullopt;
        return std::pair(id ? entity : nullptr, id.value_or(0));
    };
    for (const EvidenceLine& line : lines)
        if (const auto [entity, id] = record_of(line); entity) wanted[entity].insert(id);
    std::map<const Entity*, api::Names> names;
    // What has ended since is still what was meant.
    for (const auto& [entity, ids] : wanted)
        names[entity] = api::names_of(reader.as_of({}), *entity, ids, &Label::vi);
    for (EvidenceLine& line : lines) {
        const auto [entity, id] = record_of(line);
        if (!entity) continue;
        line.linked_vi = entity->label.vi;
        line.linked_en = entity->label.en;
        line.linked_title = names[entity][id];
        // A draft may have no name of its own yet: what it was called as evidence says which it is.
        if (line.linked_title.empty() && may_read(reader, *entity, id)) line.linked_title = line.title;
    }
}

}  // namespace truong::dossier
