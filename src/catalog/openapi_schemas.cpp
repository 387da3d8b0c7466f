// The models: rows as they are answered, and what is sent to make or change them.
#include <algorithm>

#include "base/check.hpp"
#include "catalog/openapi_parts.hpp"
#include "catalog/record.hpp"

namespace truong::describing {

namespace {

using json::number_value;
using json::object_value;
using json::string_list;
using json::string_value;

bool answered(Form form) { return form == Form::row || form == Form::members; }

bool may_be_null(const Field& field, Form form) {
    if (form == Form::query) return false;
    if (field.codec->nullable) return true;
    // An id that was never given is answered as null.
    const bool empty_id = field.codec->kind == Kind::id && !field.options.required && field.name != "id";
    return (form == Form::row && hidden(field)) || (form == Form::members && empty_id);
}

void add_limits(const Field& field, std::vector<json::Member>& schema) {
    const auto limit = [&](std::string_view name) {
        if (field.options.limit != 0)
            schema.emplace_back(std::string(name), number_value(field.options.limit));
    };
    switch (field.codec->kind) {
        case Kind::integer:
        case Kind::money:
        case Kind::score:
            schema.emplace_back("minimum", number_value(field.options.minimum.value_or(0)));
            return limit("maximum");
        case Kind::text:
            if (field.options.required && !field.codec->nullable)
                schema.emplace_back("minLength", number_value(1));
            return limit("maxLength");
        case Kind::list: return limit("maxItems");
        default: return;
    }
}

json::Value choices_schema(const Field& field, bool null) {
    json::Value list = json::list_value(std::vector<json::Value>{});
    for (const std::string_view choice : field.codec->choices()) list.items.push_back(string_value(choice));
    if (null) list.items.emplace_back();
    return list;
}

std::vector<json::Member> type_schema(const Field& field, bool null) {
    const auto typed = [&](std::string_view type) {
        return json::Member("type", null ? string_list({type, "null"}) : string_value(type));
    };
    switch (field.codec->kind) {
        case Kind::id:
            return {typed("string"),
                    {"pattern", *id_schema(field.target ? field.target->prefix : "?").find("pattern")},
                    {"x-references", string_value(field.target ? field.target->table : "")}};
        case Kind::integer: return {typed("integer"), {"format", string_value("int64")}};
        case Kind::money:
            return {typed("integer"), {"format", string_value("int64")}, {"x-unit", string_value("VND")}};
        case Kind::score: return {typed("number"), {"x-decimals", number_value(2)}};
        case Kind::boolean: return {typed("boolean")};
        case Kind::date: return {typed("string"), {"format", string_value("date")}};
        // "07:30" is no `time` of RFC 3339, which asks for seconds and a zone.
        case Kind::time:
            return {typed("string"), {"pattern", string_value("^([01][0-9]|2[0-3]):[0-5][0-9]$")}};
        case Kind::instant: return {typed("string"), {"format", string_value("date-time")}};
        case Kind::text: return {typed("string")};
        case Kind::choice: return {typed("string"), {"enum", choices_schema(field, null)}};
        case Kind::list: return {typed("array")};
    }
    return {};
}

/// What the struct holds when the member is not sent.
void add_default(const Entity& type, const Field& field, std::vector<json::Member>& schema) {
    const Kind kind = field.codec->kind;
    if (field.options.required || field.codec->nullable || kind == Kind::id || kind == Kind::list) return;
    const auto fresh = type.make();
    std::string text;
    append_value(text, field, field.load(fresh.get()));
    schema.emplace_back("default", json::parse(text));
}

json::Value property(const Scene& scene, const Entity& type, const Field& field, Form form) {
    json::Value schema = value_schema(scene, field, form);
    if (form == Form::sent) add_default(type, field, schema.members);
    return schema;
}

void add_row_meta(const Scene& scene, const Entity& type, std::vector<json::Member>& properties,
                  std::vector<json::Value>& required) {
    properties.emplace_back("version", object_value({{"type", string_value("integer")},
                                                     {"format", string_value("int64")},
                                                     {"minimum", number_value(1)}}));
    required.push_back(string_value("version"));
    if (type.school_owned) {
        const Entity* school = scene.catalog.find_table("org_school");
        properties.emplace_back("school_id", id_schema(school ? school->prefix : "sch"));
        required.push_back(string_value("school_id"));
    }
    properties.emplace_back(
        "ended_at", object_value({{"type", string_value("string")},
                                  {"format", string_value("date-time")},
                                  {"description", string_value("Only of a row that has been ended.")}}));
    for (const Field& field : type.fields) {
        const std::string_view name = expanded_name(type, field);
        if (name.empty()) continue;
        properties.emplace_back(
            std::string(name),
            object_value(
                {{"anyOf",
                  json::list_value({reference("schemas", schema_name(scene, *field.target, Form::row)),
                                    object_value({{"type", string_value("null")}})})},
                 {"description", string_value("Only with expand=" + std::string(field.name) + '.')}}));
    }
}

bool travels(const Entity& type, const Field& field, Form form) {
    if (answered(form) || !type.stored()) return true;
    if (field.options.derived) return false;
    if (form == Form::change && type.dated && &field == type.dated->from) return false;
    return &field != &type.id();
}

json::Value fields_of_the_school() {
    return object_value(
        {{"^x_", object_value({{"description", string_value("A field that the school added.")}})}});
}

json::Value model(const Scene& scene, const Entity& type, Form form,
                  const std::vector<std::string>& without = {}) {
    std::vector<json::Member> properties;
    std::vector<json::Value> required;
    for (const Field& field : type.fields) {
        const bool left_out = std::find(without.begin(), without.end(), field.name) != without.end();
        if (left_out || !travels(type, field, form)) continue;
        properties.emplace_back(std::string(field.name), property(scene, type, field, form));
        if (answered(form) || (form == Form::sent && required_when_sent(type, field)))
            required.push_back(string_value(field.name));
    }
    if (form == Form::row) add_row_meta(scene, type, properties, required);
    if (form == Form::change) {
        json::Value from = date_schema();
        from.members.emplace_back("description", string_value("The first day on which it is so."));
        properties.emplace_back("from", std::move(from));
        required.push_back(string_value("from"));
    }
    std::vector<json::Member> schema{{"type", string_value("object")},
                                     {"title", string_value(type.label.en)},
                                     {"x-title-vi", string_value(type.label.vi)},
                                     {"properties", object_value(std::move(properties))}};
    if (!required.empty()) schema.emplace_back("required", json::list_value(std::move(required)));
    const bool may_have_more = type.stored() && type.school_owned && type.rest == Rest::full && !type.parent;
    if (may_have_more) schema.emplace_back("patternProperties", fields_of_the_school());
    if (!answered(form)) schema.emplace_back("additionalProperties", json::flag_value(false));
    return object_value(std::move(schema));
}

json::Value bulk_item(std::string_view operation, std::vector<json::Member> more) {
    std::vector<json::Member> properties{{"op", object_value({{"const", string_value(operation)}})}};
    std::vector<json::Value> required{string_value("op")};
    for (json::Member& member : more) {
        required.push_back(string_value(member.first));
        properties.push_back(std::move(member));
    }
    return object_value({{"type", string_value("object")},
                         {"properties", object_value(std::move(properties))},
                         {"required", json::list_value(std::move(required))},
                         {"additionalProperties", json::flag_value(false)}});
}

json::Value bulk_model(const Scene& scene, const Entity& type) {
    const json::Value version =
        object_value({{"type", string_value("integer")}, {"format", string_value("int64")}});
    const json::Value id = id_schema(type.prefix);
    json::Value item = object_value(
        {{"oneOf",
          json::list_value(
              {bulk_item("create", {{"data", reference("schemas", schema_name(scene, type, Form::sent))}}),
               bulk_item("update", {{"id", id},
                                    {"version", version},
                                    {"data", reference("schemas", schema_name(scene, type, Form::patch))}}),
               bulk_item("end", {{"id", id}, {"version", version}})})}});
    const json::Value preview =
        object_value({{"type", string_value("boolean")},
                      {"default", json::flag_value(false)},
                      {"description", string_value("true: say what would happen and write nothing.")}});
    const json::Value items = object_value({{"type", string_value("array")},
                                            {"maxItems", number_value(manners::bulk_limit)},
                                            {"items", std::move(item)}});
    const json::Value select =
        object_value({{"type", string_value("object")},
                      {"description", string_value("Parameters of the list: filter[…], q, as_of.")}});
    const json::Value expected =
        object_value({{"type", string_value("integer")},
                      {"description", string_value("Refuse unless the selection finds so many rows.")}});
    const json::Value by_items = object_value({{"required", string_list({"items"})}});
    const json::Value by_selection = object_value({{"required", string_list({"select", "set"})}});
    return object_value(
        {{"type", string_value("object")},
         {"properties", object_value({{"preview", preview},
                                      {"items", items},
                                      {"select", select},
                                      {"set", reference("schemas", schema_name(scene, type, Form::patch))},
                                      {"expected", expected}})},
         {"oneOf", json::list_value({by_items, by_selection})},
         {"additionalProperties", json::flag_value(false)}});
}

/// How an element of a list travels: a stored row in a list is written with its parent, without a version.
Form element_form(Form form) { return answered(form) ? Form::members : Form::sent; }

}  // namespace

std::string schema_name(const Scene& scene, const Entity& type, Form form) {
    const std::string& name = scene.names.of(type);
    if (!type.stored())
        return form == Form::sent && scene.shown.members.contains(&type) ? name + "Input" : name;
    switch (form) {
        case Form::row: return name;
        case Form::members: return name + "Members";
        case Form::sent: return name + "Create";
        case Form::patch: return name + "Patch";
        case Form::change: return name + "Change";
        case Form::query: break;
    }
    fail_check("a query has no model of its own");
}

json::Value reference(std::string_view kind, std::string_view name) {
    std::string place = "#/components/";
    place.append(kind).append(1, '/').append(name);
    return object_value({{"$ref", string_value(place)}});
}

json::Value id_schema(std::string_view prefix) {
    std::string pattern = "^";
    pattern.append(prefix).append("_[0-9abcdefghjkmnpqrstvwxyz]{13}$");
    return object_value({{"type", string_value("string")}, {"pattern", string_value(pattern)}});
}

json::Value date_schema() {
    return object_value({{"type", string_value("string")}, {"format", string_value("date")}});
}

json::Value compared_schema(const Field& field) { return object_value(type_schema(field, false)); }

namespace {

json::Value words_of(const Catalog& catalog, const Field& field) {
    std::vector<json::Member> words;
    for (const std::string_view choice : field.codec->choices())
        if (const Label* word = catalog.find_word(field, choice))
            words.emplace_back(std::string(choice), object_value({{"vi", string_value(word->vi)},
                                                                  {"en", string_value(word->en)}}));
    return object_value(std::move(words));
}

}  // namespace

json::Value value_schema(const Scene& scene, const Field& field, Form form) {
    std::vector<json::Member> schema = type_schema(field, may_be_null(field, form));
    add_limits(field, schema);
    if (field.codec->kind == Kind::list)
        schema.emplace_back("items",
                            reference("schemas", schema_name(scene, *field.target, element_form(form))));
    schema.emplace_back("title", string_value(field.label.en));
    schema.emplace_back("x-title-vi", string_value(field.label.vi));
    if (!field.options.help.en.empty())
        schema.emplace_back("description", string_value(field.options.help.en));
    if (!field.options.help.vi.empty())
        schema.emplace_back("x-description-vi", string_value(field.options.help.vi));
    if (field.codec->choices)
        if (json::Value words = words_of(scene.catalog, field); !words.members.empty())
            schema.emplace_back("x-words", std::move(words));
    if (field.options.form) schema.emplace_back("format", string_value(field.options.form->name));
    if (!field.options.codes.empty()) schema.emplace_back("x-codes", string_value(field.options.codes));
    if (field.options.derived) schema.emplace_back("readOnly", json::flag_value(true));
    if (field.options.privacy != Privacy::none)
        schema.emplace_back("x-privacy", string_value(name_of(field.options.privacy)));
    return object_value(std::move(schema));
}

json::Value wrapped(json::Value data, std::optional<json::Value> names) {
    std::vector<json::Member> properties{{"data", std::move(data)}};
    if (names) properties.emplace_back("x_names", *std::move(names));
    return object_value({{"type", string_value("object")},
                         {"properties", object_value(std::move(properties))},
                         {"required", string_list({"data"})}});
}

json::Value list_of(json::Value items) {
    return object_value({{"type", string_value("array")}, {"items", std::move(items)}});
}

json::Value page_of(json::Value row) {
    const json::Value yes_or_no = object_value({{"type", string_value("boolean")}});
    const json::Value rows = list_of(std::move(row));
    return object_value(
        {{"type", string_value("object")},
         {"properties", object_value({{"data", rows},
                                      {"has_more", yes_or_no},
                                      {"count", object_value({{"type", string_value("integer")}})},
                                      {"count_more", yes_or_no},
                                      {"x_names", names_by_id()}})},
         {"required", string_list({"data", "has_more"})}});
}

json::Value names_by_id() {
    return object_value(
        {{"type", string_value("object")},
         {"description", string_value("With names=: what the rows are called that the ids point to.")},
         {"additionalProperties", object_value({{"type", string_value("string")}})}});
}

json::Value body_schema(const Scene& scene, const Entity& input, const std::vector<std::string>& in_path) {
    const auto among = [&](const Field& field) {
        return std::find(in_path.begin(), in_path.end(), field.name) != in_path.end();
    };
    if (std::all_of(input.fields.begin(), input.fields.end(), among)) return {};
    if (std::none_of(input.fields.begin(), input.fields.end(), among))
        return reference("schemas", schema_name(scene, input, Form::sent));
    return model(scene, input, Form::sent, in_path);
}

Components schemas(const Scene& scene) {
    Components schemas;
    const auto add = [&](const Entity* type, Form form) {
        schemas.emplace(schema_name(scene, *type, form), model(scene, *type, form));
    };
    for (const Entity* type : scene.shown.rows) add(type, Form::row);
    for (const Entity* type : scene.shown.members) add(type, Form::members);
    for (const Entity* type : scene.shown.sent) add(type, Form::sent);
    for (const Entity* type : scene.shown.rows) {
        if (type->rest != Rest::full) continue;
        add(type, Form::patch);
        if (type->dated) add(type, Form::change);
        schemas.emplace(scene.names.of(*type) + "Bulk", bulk_model(scene, *type));
    }
    add_shared_schemas(schemas);
    return schemas;
}

}  // namespace truong::describing
