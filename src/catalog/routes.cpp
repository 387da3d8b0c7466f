#include "catalog/routes.hpp"

#include <algorithm>

namespace truong {

namespace {

void show_with_elements(const Entity& entity, std::set<const Entity*>& types) {
    if (!types.insert(&entity).second) return;
    for (const Field& field : entity.fields)
        if (field.codec->kind == Kind::list && field.target) show_with_elements(*field.target, types);
}

}  // namespace

std::string collection_path(const Entity& entity) { return "/api/v1/" + entity.module + '/' + entity.path; }

std::string export_path(const Entity& entity) { return collection_path(entity) + "/export"; }

std::vector<GenericRoute> generic_routes(const Entity& entity) {
    if (!entity.stored() || entity.rest == Rest::none) return {};
    const std::string all = collection_path(entity), one = all + "/{id}";
    std::vector<GenericRoute> routes{{"GET", all, Verb::list}, {"GET", one, Verb::read}};
    if (entity.rest != Rest::full) return routes;
    routes.push_back({"POST", all, Verb::create});
    routes.push_back({"PATCH", one, Verb::correct});
    routes.push_back({"DELETE", one, Verb::end});
    routes.push_back({"POST", all + "/bulk", Verb::bulk});
    if (entity.dated) routes.push_back({"POST", one + "/change", Verb::change});
    return routes;
}

bool hidden(const Field& field) { return field.options.privacy >= Privacy::sensitive; }

bool sortable(const Field& field) {
    if (hidden(field) || field.codec->kind == Kind::list) return false;
    return field.codec->kind != Kind::text || field.options.order != Order::none;
}

bool filterable(const Field& field) {
    return field.codec->kind != Kind::list && field.options.privacy != Privacy::sensitive;
}

bool ordered(const Field& field) {
    switch (field.codec->kind) {
        case Kind::integer:
        case Kind::date:
        case Kind::time:
        case Kind::instant:
        case Kind::money:
        case Kind::score: return !hidden(field);
        default: return false;
    }
}

std::string_view expanded_name(const Entity& entity, const Field& field) {
    constexpr std::string_view end = "_id";
    if (field.codec->kind != Kind::id || !field.target || field.target->rest == Rest::none) return {};
    if (hidden(field) || !field.name.ends_with(end)) return {};
    const std::string_view name = field.name.substr(0, field.name.size() - end.size());
    return entity.find(name) ? std::string_view() : name;
}

bool required_when_sent(const Entity& entity, const Field& field) {
    return field.options.required && !field.codec->nullable && &field != entity.parent;
}

Shown shown(const Catalog& catalog, const std::vector<RouteSketch>& actions) {
    Shown shown;
    for (const Entity& entity : catalog.entities()) {
        if (!entity.stored() || entity.rest == Rest::none) continue;
        shown.rows.insert(&entity);
        if (entity.rest == Rest::full) shown.sent.insert(&entity);
    }
    for (const RouteSketch& action : actions) {
        if (action.input) show_with_elements(catalog.of(action.input), shown.sent);
        if (!action.output) continue;
        const Entity& output = catalog.of(action.output);
        if (output.stored())
            shown.rows.insert(&output);
        else
            show_with_elements(output, shown.members);
    }
    return shown;
}

std::vector<const Entity*> by_table(const Catalog& catalog) {
    std::vector<const Entity*> types;
    for (const Entity& entity : catalog.entities()) types.push_back(&entity);
    std::sort(types.begin(), types.end(),
              [](const Entity* left, const Entity* right) { return left->table < right->table; });
    return types;
}

}  // namespace truong
