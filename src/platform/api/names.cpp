#include "platform/api/names.hpp"

#include "catalog/routes.hpp"

namespace truong::api {

Names names_of(const Reader& reader, const Entity& entity, const std::set<std::int64_t>& ids,
               Language language) {
    constexpr std::size_t at_once = 1'000;
    Names names;
    const auto fields = title_of(entity, language);
    for (auto next = ids.begin(); next != ids.end() && !fields.empty();) {
        std::vector<Param> some;
        for (; next != ids.end() && some.size() < at_once; ++next) some.emplace_back(*next);
        std::vector<std::shared_ptr<void>> rows;
        reader.as_of({}).fetch(
            entity, {.condition = access::one_of(entity.table + ".id", std::move(some)), .with_ended = true},
            [&]() -> void* { return rows.emplace_back(entity.make()).get(); });
        for (const auto& row : rows)
            if (const Value name = fields.front()->load(row.get());
                const auto* text = std::get_if<std::string_view>(&name))
                names[entity.id_of(row.get())] =
                    fields.front()->codec->kind == Kind::choice
                        ? reader.catalog().word_of(*fields.front(), *text).*language
                        : *text;
    }
    return names;
}

std::string names_json(const Reader& reader, const Entity& entity,
                       const std::vector<std::shared_ptr<void>>& rows, Language language) {
    std::map<const Entity*, std::set<std::int64_t>> wanted;
    for (const Field& field : entity.fields) {
        if (!field.target || &field == &entity.id() || hidden(field)) continue;
        for (const auto& row : rows)
            if (const Value id = field.load(row.get()); id.index() != 0)
                wanted[field.target].insert(std::get<std::int64_t>(id));
    }
    std::string out;
    {
        json::Object object(out);
        for (const auto& [target, ids] : wanted)
            for (const auto& [id, name] : names_of(reader, *target, ids, language)) {
                std::string key;
                append_id(key, target->prefix, id);
                object.text(key, name);
            }
    }
    return out;
}

}  // namespace truong::api
