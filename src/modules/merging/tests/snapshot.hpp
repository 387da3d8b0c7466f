#pragma once
// Everything that a world holds, to see whether it is again what it was; and who still points to a record.
#include "catalog/record.hpp"
#include "modules/merging/plan.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

/// What is derived anew has another id each time.
inline void append_rows(const Reader& all, const Entity& entity, std::multiset<std::string>& rows) {
    Selection page{.limit = 5'000};
    for (bool more = true; more;) {
        std::vector<std::shared_ptr<void>> made;
        all.fetch(entity, page, [&]() -> void* { return made.emplace_back(entity.make()).get(); });
        for (const auto& row : made) {
            page.after = entity.id_of(row.get());
            if (merging::derived_anew(entity)) entity.id().store(row.get(), std::int64_t{1});
            std::string text = entity.table + ' ';
            encode(entity, row.get(), text);
            rows.insert(std::move(text));
        }
        more = static_cast<int>(made.size()) == page.limit;
    }
}

/// The live rows of every entity as text.
inline std::multiset<std::string> live_rows(World& world) {
    std::multiset<std::string> rows;
    world.read(world.system, [&](const Reader& reader) {
        for (const Entity& entity : reader.catalog().entities())
            // What waits to be measured again is asked for by every change, and by its undo.
            if (entity.stored() && entity.module != "merging" && entity.module != "toy"
                && entity.table != "readiness_fact_mark")
                append_rows(reader.as_of({}), entity, rows);
    });
    return rows;
}

inline std::string difference(const std::multiset<std::string>& before,
                              const std::multiset<std::string>& after) {
    std::string text;
    for (const std::string& row : before)
        if (before.count(row) > after.count(row)) text += "- " + row + '\n';
    for (const std::string& row : after)
        if (after.count(row) > before.count(row)) text += "+ " + row + '\n';
    return text;
}

/// By the catalogue alone: live rows with a reference to the row, or with its name in a text.
inline std::string pointing_to(World& world, const Entity& target, std::int64_t id) {
    std::string found;
    const std::string name = merging::record_text(target, id);
    for (const Entity& entity : world.catalog().entities()) {
        if (!entity.stored() || entity.module == "merging" || entity.table == "usage_daily_use") continue;
        for (const Field& field : entity.fields) {
            const bool reference =
                field.codec->kind == Kind::id && field.target == &target && &field != &entity.id();
            const bool named = field.name == "record" && field.codec->kind == Kind::text;
            const bool numbered = field.name == "row_id";
            if (!reference && !named && !numbered) continue;
            const std::string sql = "select count(*) from " + entity.table + " where ended_at is null and "
                                    + std::string(field.name) + " = ?";
            if (world.number(sql, {named ? db::Param(name) : db::Param(id)}) > 0)
                found += entity.table + '.' + std::string(field.name) + '\n';
        }
    }
    return found;
}

}  // namespace truong::test
