// Addresses: those that follow from an entity's declaration, and the modules' own actions.
#include <algorithm>

#include "base/check.hpp"
#include "catalog/openapi_parts.hpp"

namespace truong::describing {

namespace {

using json::object_value;
using json::string_list;
using json::string_value;

/// An operation while it is put together.
struct Operation {
    std::string id;
    std::string module;
    Label summary;
    std::vector<json::Value> parameters;
    json::Value body;  // null: none
    int success = 200;
    json::Value answer;                     // null: none
    std::vector<std::string_view> as_file;  // media types beside it
    std::vector<std::string_view> headers;
    std::vector<int> problems;
};

json::Value as_json(json::Value schema) {
    return object_value({{"application/json", object_value({{"schema", std::move(schema)}})}});
}

json::Value responses(const Operation& operation) {
    const std::string_view meaning = operation.success == 201   ? "Created."
                                     : operation.success == 204 ? "Done."
                                                                : "The answer.";
    std::vector<json::Member> answer{{"description", string_value(meaning)}};
    std::vector<json::Member> headers;
    for (const std::string_view header : operation.headers)
        headers.emplace_back(std::string(header), reference("headers", header));
    if (!headers.empty()) answer.emplace_back("headers", object_value(std::move(headers)));
    if (!operation.answer.is(json::Type::null)) {
        json::Value content = as_json(operation.answer);
        for (const std::string_view type : operation.as_file)
            content.members.emplace_back(type, object_value({}));
        answer.emplace_back("content", std::move(content));
    }
    std::vector<json::Member> all{{std::to_string(operation.success), object_value(std::move(answer))}};
    std::vector<int> problems{400, 401, 403, 422, 429, 500, 503};
    problems.insert(problems.end(), operation.problems.begin(), operation.problems.end());
    std::sort(problems.begin(), problems.end());
    for (const int status : problems)
        all.emplace_back(std::to_string(status), reference("responses", problem_name(status)));
    return object_value(std::move(all));
}

json::Value written(const Operation& operation) {
    std::vector<json::Member> made{{"operationId", string_value(operation.id)},
                                   {"tags", string_list({operation.module})},
                                   {"summary", string_value(operation.summary.en)},
                                   {"x-summary-vi", string_value(operation.summary.vi)}};
    if (!operation.parameters.empty())
        made.emplace_back("parameters", json::list_value(operation.parameters));
    if (!operation.body.is(json::Type::null))
        made.emplace_back("requestBody", object_value({{"required", json::flag_value(true)},
                                                       {"content", as_json(operation.body)}}));
    made.emplace_back("responses", responses(operation));
    return object_value(std::move(made));
}

json::Value query(std::string_view name, std::string_view description, json::Value schema) {
    return object_value({{"name", string_value(name)},
                         {"in", string_value("query")},
                         {"description", string_value(description)},
                         {"schema", std::move(schema)}});
}

/// One parameter that takes several of the names, with commas between them.
json::Value query_list(std::string_view name, std::string_view description, std::vector<json::Value> names,
                       std::int64_t limit) {
    const json::Value item =
        object_value({{"type", string_value("string")}, {"enum", json::list_value(std::move(names))}});
    json::Value made = query(name, description,
                             object_value({{"type", string_value("array")},
                                           {"items", item},
                                           {"maxItems", json::number_value(limit)},
                                           {"uniqueItems", json::flag_value(true)}}));
    made.members.emplace_back("style", string_value("form"));
    made.members.emplace_back("explode", json::flag_value(false));
    return made;
}

/// filter[date]=… and filter[date][gte]=… are one parameter: the second is its deepObject form.
json::Value filter(const Field& field) {
    const json::Value value = compared_schema(field);
    std::vector<json::Member> signs;
    for (const std::string_view sign : {"gte", "lte", "gt", "lt"})
        if (ordered(field)) signs.emplace_back(std::string(sign), value);
    // Of a secret only a hash serves the search: it tells equal from unequal, and nobody asks for the rest.
    if (!hidden(field)) signs.emplace_back("ne", value);
    std::vector<json::Value> ways{value};
    if (field.codec->nullable) ways.push_back(object_value({{"const", string_value("null")}}));
    if (!signs.empty())
        ways.push_back(object_value({{"type", string_value("object")},
                                     {"properties", object_value(std::move(signs))},
                                     {"additionalProperties", json::flag_value(false)}}));
    json::Value made = query("filter[" + std::string(field.name) + ']', field.label.en,
                             object_value({{"anyOf", json::list_value(std::move(ways))}}));
    made.members.emplace_back("style", string_value("deepObject"));
    made.members.emplace_back("explode", json::flag_value(true));
    return made;
}

void add_expand(const Entity& entity, std::vector<json::Value>& parameters) {
    std::vector<json::Value> expandable;
    for (const Field& field : entity.fields)
        if (!expanded_name(entity, field).empty()) expandable.push_back(string_value(field.name));
    if (!expandable.empty())
        parameters.push_back(query_list("expand",
                                        "Puts the object beside its id: expand=class_id gives class.",
                                        std::move(expandable), manners::expand_limit));
}

void add_reveal(const Entity& entity, std::vector<json::Value>& parameters) {
    std::vector<json::Value> hidden_fields;
    for (const Field& field : entity.fields)
        if (hidden(field)) hidden_fields.push_back(string_value(field.name));
    const auto all = static_cast<std::int64_t>(hidden_fields.size());
    if (all > 0)
        parameters.push_back(query_list("reveal",
                                        "Sensitive fields are null unless asked for; each reading is logged.",
                                        std::move(hidden_fields), all));
}

json::Value sort_parameter(const Entity& entity) {
    std::vector<json::Value> ways;
    for (const Field& field : entity.fields) {
        if (!sortable(field)) continue;
        ways.push_back(string_value(field.name));
        ways.push_back(string_value('-' + std::string(field.name)));
    }
    return query(
        "sort", "By one field; - before it: from the greatest down.",
        object_value({{"type", string_value("string")}, {"enum", json::list_value(std::move(ways))}}));
}

/// Which rows, in which order: of a list and of its export.
void add_selection(const Entity& entity, std::vector<json::Value>& parameters) {
    parameters.push_back(sort_parameter(entity));
    const bool searched = std::any_of(entity.fields.begin(), entity.fields.end(),
                                      [](const Field& field) { return field.options.searched; });
    if (searched) parameters.push_back(reference("parameters", "Search"));
    if (entity.dated) parameters.push_back(reference("parameters", "AsOf"));
    parameters.push_back(reference("parameters", "Ended"));
}

void add_filters(const Entity& entity, std::vector<json::Value>& parameters) {
    for (const Field& field : entity.fields)
        if (filterable(field)) parameters.push_back(filter(field));
    if (entity.school_owned && !entity.find("school_id"))
        parameters.push_back(query("filter[school_id]", "The school that owns the rows.", id_schema("sch")));
}

std::vector<json::Value> list_parameters(const Entity& entity) {
    std::vector<json::Value> parameters{
        reference("parameters", "Limit"),
        query("starting_after", "The last id of the page before.", id_schema(entity.prefix))};
    add_selection(entity, parameters);
    parameters.push_back(reference("parameters", "Count"));
    parameters.push_back(reference("parameters", "Names"));
    add_expand(entity, parameters);
    add_reveal(entity, parameters);
    add_filters(entity, parameters);
    return parameters;
}

json::Value one_of_words(std::initializer_list<std::string_view> words) {
    return object_value({{"type", string_value("string")},
                         {"enum", string_list(words)},
                         {"default", string_value(*words.begin())}});
}

/// The whole list as a file; see docs/API.md.
Operation export_operation(const Entity& entity, const std::string& vi, const std::string& en) {
    std::vector<json::Value> columns;
    for (const Field& field : entity.fields) columns.push_back(string_value(field.name));
    if (entity.school_owned) columns.push_back(string_value("school_id"));
    columns.push_back(string_value("ended_at"));
    const auto all = static_cast<std::int64_t>(columns.size());
    Operation operation{
        .id = entity.table + "_export",
        .module = entity.module,
        .summary = {vi, en},
        .answer = wrapped(list_of(object_value({{"type", string_value("object")}}))),
        .as_file = {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"},
        .headers = {"Content-Disposition"}};
    operation.parameters = {query("format", "The kind of file.", one_of_words({"xlsx", "csv", "json"})),
                            query("lang", "Of the heading and of the words.", one_of_words({"vi", "en"})),
                            query_list("columns", "In this order; all that can be shown unless stated.",
                                       std::move(columns), all)};
    add_selection(entity, operation.parameters);
    add_reveal(entity, operation.parameters);
    add_filters(entity, operation.parameters);
    return operation;
}

json::Value model_of(const Scene& scene, const Entity& entity, Form form) {
    return reference("schemas", schema_name(scene, entity, form));
}

void describe_writing(const Scene& scene, const Entity& entity, Verb verb, Operation& operation) {
    const bool of_one_row = verb != Verb::create && verb != Verb::bulk;
    const bool posted = verb == Verb::create || verb == Verb::bulk || verb == Verb::change;
    operation.problems = {409, 413};
    if (of_one_row) operation.problems.insert(operation.problems.end(), {404, 412});
    if (of_one_row) operation.parameters.push_back(reference("parameters", "IfMatch"));
    if (posted) operation.parameters.push_back(reference("parameters", "IdempotencyKey"));
    operation.parameters.push_back(reference("parameters", "ChangeReason"));
    operation.answer = wrapped(model_of(scene, entity, Form::row));
    operation.headers = {"Change-Set", "ETag"};
    if (verb == Verb::create || verb == Verb::change) operation.success = 201;
    if (verb == Verb::create) {
        operation.headers.push_back("Location");
        operation.body = model_of(scene, entity, Form::sent);
    } else if (verb == Verb::correct) {
        operation.body = model_of(scene, entity, Form::patch);
    } else if (verb == Verb::change) {
        operation.body = model_of(scene, entity, Form::change);
    } else if (verb == Verb::end) {
        operation.success = 204;
        operation.answer = {};
        operation.headers = {"Change-Set"};
    } else {
        operation.body = reference("schemas", scene.names.of(entity) + "Bulk");
        operation.answer = reference("schemas", "BulkAnswer");
        operation.headers = {"Change-Set"};
    }
}

/// Every entity that can be read has its history, too.
Operation history_operation(const Entity& entity, const std::string& vi, const std::string& en) {
    return {.id = entity.table + "_history",
            .module = entity.module,
            .summary = {vi, en},
            .answer = reference("schemas", "History"),
            .problems = {404}};
}

struct VerbWords {
    std::string_view name, vi, en;
};

VerbWords words_of(Verb verb) {
    switch (verb) {
        case Verb::list: return {"list", "Danh sách", "List"};
        case Verb::read: return {"read", "Xem", "Read"};
        case Verb::create: return {"create", "Thêm", "Create"};
        case Verb::correct: return {"correct", "Sửa sai", "Correct"};
        case Verb::end: return {"end", "Kết thúc", "End"};
        case Verb::bulk: return {"bulk", "Nhiều dòng một lần", "Many rows at once"};
        case Verb::change: return {"change", "Thay đổi từ một ngày", "Change from a day on"};
    }
    fail_check("a verb without words");
}

Operation generic_operation(const Scene& scene, const Entity& entity, Verb verb, const std::string& vi,
                            const std::string& en) {
    Operation operation{.id = entity.table + '_' + std::string(words_of(verb).name),
                        .module = entity.module,
                        .summary = {vi, en}};
    if (verb == Verb::list) {
        operation.parameters = list_parameters(entity);
        operation.answer = page_of(model_of(scene, entity, Form::row));
    } else if (verb == Verb::read) {
        operation.parameters.push_back(reference("parameters", "Names"));
        add_expand(entity, operation.parameters);
        add_reveal(entity, operation.parameters);
        operation.answer = wrapped(model_of(scene, entity, Form::row), names_by_id());
        operation.headers = {"ETag"};
        operation.problems = {404};
    } else {
        describe_writing(scene, entity, verb, operation);
    }
    return operation;
}

/// The names between braces: "id" in "/rolls/{id}".
std::vector<std::string> path_names(std::string_view path) {
    std::vector<std::string> names;
    for (std::size_t open = path.find('{'); open != std::string_view::npos; open = path.find('{', open + 1))
        names.emplace_back(path.substr(open + 1, path.find('}', open) - open - 1));
    return names;
}

std::string lower_case(std::string_view method) {
    std::string lower(method);
    for (char& letter : lower) letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

std::string operation_id(const RouteSketch& action) {
    std::string id;
    for (const char letter : action.path.substr(action.path.starts_with("/api/v1/") ? 8 : 1)) {
        const bool word = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (word || (!id.empty() && id.back() != '_')) id += word ? letter : '_';
    }
    if (id.ends_with('_')) id.pop_back();
    return lower_case(action.method) + '_' + id;
}

json::Value path_parameter(const std::string& name, json::Value schema) {
    return object_value({{"name", string_value(name)},
                         {"in", string_value("path")},
                         {"required", json::flag_value(true)},
                         {"schema", std::move(schema)}});
}

/// The input's member of the same name, or the id of the rows that stand there in the address.
json::Value action_path_parameter(const Scene& scene, const RouteSketch& action, const std::string& name) {
    const Entity* input = action.input ? &scene.catalog.of(action.input) : nullptr;
    const Field* field = input ? input->find(name) : nullptr;
    if (field) return path_parameter(name, value_schema(scene, *field, Form::query));
    for (const Entity& entity : scene.catalog.entities())
        if (entity.stored() && action.path.starts_with(collection_path(entity) + "/{" + name + '}'))
            return path_parameter(name, id_schema(entity.prefix));
    return path_parameter(name, object_value({{"type", string_value("string")}}));
}

json::Value action_answer(const Scene& scene, const RouteSketch& action) {
    if (!action.output) return {};
    const Entity& output = scene.catalog.of(action.output);
    json::Value model = model_of(scene, output, output.stored() ? Form::row : Form::members);
    return wrapped(action.output_is_list ? list_of(std::move(model)) : std::move(model));
}

void add_query_of(const Scene& scene, const Entity& input, const std::vector<std::string>& in_path,
                  std::vector<json::Value>& parameters) {
    for (const Field& field : input.fields) {
        const bool elsewhere = std::find(in_path.begin(), in_path.end(), field.name) != in_path.end();
        if (elsewhere || field.codec->kind == Kind::list) continue;
        json::Value made = query(field.name, field.label.en, value_schema(scene, field, Form::query));
        if (required_when_sent(input, field)) made.members.emplace_back("required", json::flag_value(true));
        parameters.push_back(std::move(made));
    }
}

Operation action_operation(const Scene& scene, const RouteSketch& action) {
    Operation operation{.id = operation_id(action),
                        .module = std::string(action.module),
                        .summary = action.summary,
                        .answer = action_answer(scene, action)};
    const Entity* input = action.input ? &scene.catalog.of(action.input) : nullptr;
    const std::vector<std::string> in_path = path_names(action.path);
    for (const std::string& name : in_path)
        operation.parameters.push_back(action_path_parameter(scene, action, name));
    operation.problems = {404};
    if (!action.output) operation.success = 204;
    if (action.writes) {
        operation.problems = {404, 409, 413};
        operation.headers = {"Change-Set"};
        if (action.takes_key) operation.parameters.push_back(reference("parameters", "IdempotencyKey"));
        operation.parameters.push_back(reference("parameters", "ChangeReason"));
        if (input) operation.body = body_schema(scene, *input, in_path);
    } else if (input) {
        add_query_of(scene, *input, in_path, operation.parameters);
    }
    return operation;
}

using PathItems = std::map<std::string, std::vector<json::Member>>;

void add_operation(PathItems& items, const std::string& path, std::string_view method,
                   const Operation& operation) {
    const std::string name = lower_case(method);
    auto& members = items[path];
    for (const json::Member& member : members)
        check(member.first != name, "two routes have the address " + name + ' ' + path);
    members.emplace_back(name, written(operation));
}

void add_entity(const Scene& scene, const Entity& entity, PathItems& items) {
    const std::vector<GenericRoute> routes = generic_routes(entity);
    if (routes.empty()) return;
    const std::string one = collection_path(entity) + "/{id}", history = one + "/history";
    const std::string vi = ": " + std::string(entity.label.vi), en = ": " + std::string(entity.label.en);
    const json::Member id{"parameters", json::list_value({path_parameter("id", id_schema(entity.prefix))})};
    for (const GenericRoute& route : routes) {
        if (route.path.starts_with(one) && items[route.path].empty()) items[route.path].push_back(id);
        const VerbWords words = words_of(route.verb);
        add_operation(items, route.path, route.method,
                      generic_operation(scene, entity, route.verb, std::string(words.vi) + vi,
                                        std::string(words.en) + en));
    }
    add_operation(items, export_path(entity), "GET",
                  export_operation(entity, "Xuất ra tệp" + vi, "Export" + en));
    items[history].push_back(id);
    add_operation(items, history, "GET", history_operation(entity, "Lịch sử" + vi, "History" + en));
}

}  // namespace

json::Value paths(const Scene& scene, const std::vector<RouteSketch>& actions) {
    PathItems items;
    for (const Entity& entity : scene.catalog.entities()) add_entity(scene, entity, items);
    for (const RouteSketch& action : actions)
        add_operation(items, action.path, action.method, action_operation(scene, action));
    std::vector<json::Member> all;
    for (auto& [path, members] : items) all.emplace_back(path, object_value(std::move(members)));
    return object_value(std::move(all));
}

}  // namespace truong::describing
