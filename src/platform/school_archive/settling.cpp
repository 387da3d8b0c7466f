#include "platform/school_archive/settling.hpp"

#include "base/check.hpp"
#include "platform/contributions.hpp"

namespace truong::school_archive {

void Settling::run() {
    for (auto& [entity, places] : places_)
        for (auto& [id, place] : places)
            if (place.id == 0) place.id = tx_.store().ids().next(tx_.now());
    for (const Part& part : plan_.parts())
        if (source_.about().parts.contains(part.rows)) settle(part);
}

void Settling::settle(const Part& part) {
    const Entity& entity = *part.entity;
    const RowShape shape(entity);
    const bool followed = part.said && part.said->followed;
    source_.each_line(part.rows, [&](std::int64_t, std::string_view line) {
        const auto row = entity.make();
        RowMeta meta;
        // It was sound a moment ago.
        if (!shape.read(line, row.get(), meta).empty()) throw refusal("archive_altered", {part.rows});
        const Place* place = place_of(entity, entity.id_of(row.get()));
        if (!place) throw refusal("archive_altered", {part.rows});
        // Of who was here already nothing is overwritten; what follows from him holds for the new rows too.
        if (place->here) return tx_.follow_row(entity, place->id);
        move_row(part, row.get());
        tx_.adopt_row(entity, row.get(), meta);
        if (followed) tx_.follow_row(entity, place->id);
    });
}

const Place* Settling::place_of(const Entity& entity, std::int64_t id) const {
    const auto places = places_.find(&entity);
    if (places == places_.end()) return nullptr;
    const auto place = places->second.find(id);
    return place == places->second.end() ? nullptr : &place->second;
}

/// The ids of all rows of an installation differ.
const Place* Settling::place_of_any(std::int64_t id) const {
    for (const auto& [entity, places] : places_)
        if (const auto place = places.find(id); place != places.end()) return &place->second;
    return nullptr;
}

void Settling::move_row(const Part& part, void* row) {
    const Entity& entity = *part.entity;
    move_names(part, row);
    for (const Field* field : references_of(entity)) {
        const Value value = field->load(row);
        if (value.index() == 0) continue;
        const Place* place = place_of(*field->target, std::get<std::int64_t>(value));
        check(place != nullptr, "an archive with a reference that leads nowhere was found sound");
        field->store(row, place->id);
    }
    const Place* own = place_of(entity, entity.id_of(row));
    entity.id().store(row, own->id);
}

void Settling::move_names(const Part& part, void* row) const {
    if (!part.said) return;
    for (const ArchiveName& name : part.said->names) {
        const Field& field = *part.entity->find(name.field);
        const Value value = field.load(row);
        if (const auto* number = std::get_if<std::int64_t>(&value); number && name.entity) {
            // A number that nobody brought could be somebody else's here.
            const Place* place = place_of(tx_.catalog().of(name.entity), *number);
            field.store(row, place ? place->id : std::int64_t{0});
        } else if (number) {
            const Place* place = place_of_any(*number);
            if (place) field.store(row, place->id);
        } else if (const auto* text = std::get_if<std::string_view>(&value)) {
            const std::string moved = moved_name(*text);
            field.store(row, std::string_view(moved));
        }
    }
}

std::string Settling::moved_name(std::string_view text) const {
    for (const Part& part : plan_.parts()) {
        const auto id = parse_id(part.entity->prefix, text);
        const Place* place = id ? place_of(*part.entity, *id) : nullptr;
        if (!place) continue;
        std::string moved;
        append_id(moved, part.entity->prefix, place->id);
        return moved;
    }
    return std::string(text);
}

}  // namespace truong::school_archive
