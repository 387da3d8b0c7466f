#pragma once
// The parts from which openapi() puts the document together.
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "catalog/json_tree.hpp"
#include "catalog/routes.hpp"
#include "catalog/type_names.hpp"

namespace truong::describing {

using Components = std::map<std::string, json::Value, std::less<>>;

/// What every maker of a part looks at.
struct Scene {
    const Catalog& catalog;
    TypeNames names;
    Shown shown;
};

/// In what shape a type travels; see Shown for rows and members. query: as parameters of an address.
enum class Form { row, members, sent, patch, change, query };

/// "RollCreate"; a message that is both sent and answered is "RollCallInput" where it is sent.
std::string schema_name(const Scene& scene, const Entity& type, Form form);
json::Value reference(std::string_view kind, std::string_view name);
/// Of one value, without its name: type, format, limits, titles.
json::Value value_schema(const Scene& scene, const Field& field, Form form);
/// The bare type, without limits and titles, as a filter compares with it.
json::Value compared_schema(const Field& field);
json::Value id_schema(std::string_view prefix);
json::Value date_schema();
/// {"data": …}.
/// `names`: what may stand beside the data as x_names.
json::Value wrapped(json::Value data, std::optional<json::Value> names = {});
json::Value names_by_id();
json::Value list_of(json::Value items);
/// {"data": […], "has_more": …}.
json::Value page_of(json::Value row);
/// What an action takes, without the members that its path fills; null where nothing is left.
json::Value body_schema(const Scene& scene, const Entity& input, const std::vector<std::string>& in_path);

/// Every model of every type that is shown.
Components schemas(const Scene& scene);
/// Problem, Finding, the answers of /bulk and /history.
void add_shared_schemas(Components& schemas);
json::Value shared_parameters();
json::Value shared_headers();
/// One for each kind of problem, named by problem_name().
json::Value shared_responses();
/// "NotFound" for 404.
std::string_view problem_name(int status);

/// The path items of the entities' own routes and of the actions.
json::Value paths(const Scene& scene, const std::vector<RouteSketch>& actions);

}  // namespace truong::describing
