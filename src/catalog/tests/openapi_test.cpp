// The document itself: its structure, and what it says about the toy API.
#include "catalog/openapi.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/check.hpp"
#include "catalog/json_tree.hpp"
#include "catalog/tests/openapi_toy.hpp"

namespace truong::toy_openapi {

namespace {

std::string whole_text() {
    Catalog catalog;
    toy_api::declare(catalog);
    return openapi(catalog, toy_api::actions(), "1.2");
}

json::Value parsed(const std::string& text) { return json::parse(text, {.depth = 40, .items = 200'000}); }

const json::Value& whole() {
    static const json::Value document = parsed(whole_text());
    return document;
}

/// at("components", "schemas", "Roll"); an unknown step fails the test with its name.
template <class... Steps> const json::Value& at(const json::Value& from, const Steps&... steps) {
    const json::Value* here = &from;
    for (const std::string_view step : {std::string_view(steps)...}) {
        const json::Value* next = here->find(step);
        if (!next) throw std::out_of_range("no member " + std::string(step));
        here = next;
    }
    return *here;
}

const json::Value& operation(std::string_view path, std::string_view method) {
    return at(whole(), "paths", path, method);
}

std::string text_of(const json::Value& value) {
    std::string text;
    json::append(text, value);
    return text;
}

/// A reference followed, anything else as it is.
const json::Value& resolved(const json::Value& value) {
    const json::Value* reference = value.find("$ref");
    if (!reference) return value;
    const json::Value* here = &whole();
    std::string_view rest = std::string_view(reference->text).substr(2);
    while (here && !rest.empty()) {
        const std::size_t end = std::min(rest.find('/'), rest.size());
        here = here->find(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (!here) throw std::out_of_range("a reference to nothing: " + reference->text);
    return *here;
}

std::vector<std::string> names_of(const json::Value& object) {
    std::vector<std::string> names;
    for (const auto& member : object.members) names.push_back(member.first);
    return names;
}

std::vector<std::string> parameters(const json::Value& of) {
    std::vector<std::string> names;
    if (const json::Value* list = of.find("parameters"))
        for (const json::Value& parameter : list->items)
            names.push_back(at(resolved(parameter), "name").text);
    return names;
}

bool has(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

template <class Visit> void each_operation(Visit visit) {
    for (const auto& [path, item] : at(whole(), "paths").members)
        for (const auto& [method, operation] : item.members)
            if (method != "parameters") visit(path, item, method, operation);
}

using Names = std::vector<std::string>;

TEST(OpenApi, is_of_version_3_1_and_names_its_own) {
    EXPECT_EQ(at(whole(), "openapi").text, "3.1.0");
    EXPECT_EQ(at(whole(), "info", "version").text, "1.2");
    EXPECT_EQ(text_of(at(whole(), "security")), R"([{"bearer":[]}])");
    EXPECT_EQ(at(whole(), "components", "securitySchemes", "bearer", "scheme").text, "bearer");
}

void resolve_all(const json::Value& value, int& count) {
    if (value.find("$ref")) {
        resolved(value);
        ++count;
    }
    for (const json::Value& item : value.items) resolve_all(item, count);
    for (const auto& member : value.members) resolve_all(member.second, count);
}

TEST(OpenApi, every_reference_leads_somewhere) {
    int count = 0;
    EXPECT_NO_THROW(resolve_all(whole(), count));
    EXPECT_GT(count, 200);
}

TEST(OpenApi, operations_have_ids_of_their_own) {
    std::set<std::string> ids;
    int count = 0;
    each_operation([&](const std::string&, const json::Value&, const std::string&, const json::Value& one) {
        ids.insert(at(one, "operationId").text);
        ++count;
    });
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(count));
    EXPECT_TRUE(ids.contains("people_pupil_list"));
    EXPECT_TRUE(ids.contains("post_attendance_rolls_call"));
    EXPECT_TRUE(ids.contains("post_attendance_rolls_roll_id_reopen"));
}

TEST(OpenApi, every_part_of_a_path_is_declared) {
    each_operation([&](const std::string& path, const json::Value& item, const std::string&,
                       const json::Value& one) {
        Names declared = parameters(item);
        for (const std::string& name : parameters(one)) declared.push_back(name);
        for (std::size_t open = path.find('{'); open != std::string::npos; open = path.find('{', open + 1))
            EXPECT_TRUE(has(declared, path.substr(open + 1, path.find('}', open) - open - 1))) << path;
    });
}

TEST(OpenApi, no_parameter_twice_and_no_required_member_that_does_not_exist) {
    each_operation(
        [&](const std::string& path, const json::Value&, const std::string&, const json::Value& one) {
            Names names = parameters(one);
            std::sort(names.begin(), names.end());
            EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end()) << path;
        });
    for (const auto& [name, model] : at(whole(), "components", "schemas").members) {
        const json::Value* required = model.find("required");
        if (!required) continue;
        for (const json::Value& member : required->items)
            EXPECT_NE(at(model, "properties").find(member.text), nullptr) << name << '.' << member.text;
    }
}

TEST(OpenApi, writing_takes_a_key_or_the_version_that_was_read) {
    each_operation(
        [&](const std::string& path, const json::Value&, const std::string& method, const json::Value& one) {
            const Names names = parameters(one);
            EXPECT_EQ(has(names, "Idempotency-Key"), method == "post") << path;
            EXPECT_EQ(has(names, "Change-Reason"), method != "get") << path;
            const bool of_a_version = method == "patch" || method == "delete" || path.ends_with("/change");
            EXPECT_EQ(has(names, "If-Match"), of_a_version) << path;
            EXPECT_EQ(at(one, "responses").find("412") != nullptr, of_a_version) << path;
            EXPECT_NE(at(one, "responses").find("422"), nullptr) << path;
        });
    EXPECT_TRUE(at(whole(), "components", "parameters", "IfMatch", "required").flag);
}

TEST(OpenApi, addresses_follow_from_the_declarations) {
    EXPECT_EQ(names_of(at(whole(), "paths")), (Names{"/api/v1/attendance/absences",
                                                     "/api/v1/attendance/corrections",
                                                     "/api/v1/attendance/rolls",
                                                     "/api/v1/attendance/rolls/call",
                                                     "/api/v1/attendance/rolls/export",
                                                     "/api/v1/attendance/rolls/{id}",
                                                     "/api/v1/attendance/rolls/{id}/close",
                                                     "/api/v1/attendance/rolls/{id}/history",
                                                     "/api/v1/attendance/rolls/{roll_id}/reopen",
                                                     "/api/v1/classes/classes",
                                                     "/api/v1/classes/classes/bulk",
                                                     "/api/v1/classes/classes/export",
                                                     "/api/v1/classes/classes/{id}",
                                                     "/api/v1/classes/classes/{id}/change",
                                                     "/api/v1/classes/classes/{id}/history",
                                                     "/api/v1/classes/rooms",
                                                     "/api/v1/classes/rooms/bulk",
                                                     "/api/v1/classes/rooms/export",
                                                     "/api/v1/classes/rooms/{id}",
                                                     "/api/v1/classes/rooms/{id}/history",
                                                     "/api/v1/exams/rooms",
                                                     "/api/v1/exams/rooms/export",
                                                     "/api/v1/exams/rooms/{id}",
                                                     "/api/v1/exams/rooms/{id}/history",
                                                     "/api/v1/org/schools",
                                                     "/api/v1/org/schools/export",
                                                     "/api/v1/org/schools/{id}",
                                                     "/api/v1/org/schools/{id}/history",
                                                     "/api/v1/people/pupils",
                                                     "/api/v1/people/pupils/bulk",
                                                     "/api/v1/people/pupils/export",
                                                     "/api/v1/people/pupils/{id}",
                                                     "/api/v1/people/pupils/{id}/history"}));
    EXPECT_EQ(names_of(at(whole(), "paths", "/api/v1/classes/classes/{id}")),
              (Names{"parameters", "get", "patch", "delete"}));
    EXPECT_EQ(names_of(at(whole(), "paths", "/api/v1/exams/rooms/{id}")), (Names{"parameters", "get"}));
}

TEST(OpenApi, parameters_of_a_list) {
    EXPECT_EQ(
        parameters(operation("/api/v1/people/pupils", "get")),
        (Names{"limit", "starting_after", "sort", "q", "ended", "count", "names", "reveal", "filter[id]",
               "filter[full_name]", "filter[born_on]", "filter[personal_number]", "filter[school_id]"}));
    EXPECT_EQ(parameters(operation("/api/v1/classes/classes", "get")),
              (Names{"limit", "starting_after", "sort", "q", "as_of", "ended", "count", "names", "expand",
                     "filter[id]", "filter[name]", "filter[room_id]", "filter[session]", "filter[begins_at]",
                     "filter[fee]", "filter[valid_from]", "filter[valid_to]", "filter[school_id]"}));
    EXPECT_EQ(parameters(operation("/api/v1/people/pupils/{id}", "get")), (Names{"names", "reveal"}));
    EXPECT_EQ(
        parameters(operation("/api/v1/people/pupils/export", "get")),
        (Names{"format", "lang", "columns", "sort", "q", "ended", "reveal", "filter[id]", "filter[full_name]",
               "filter[born_on]", "filter[personal_number]", "filter[school_id]"}));
    EXPECT_EQ(text_of(at(whole(), "components", "parameters", "Limit", "schema")),
              R"({"type":"integer","minimum":1,"maximum":200,"default":50})");
    EXPECT_EQ(text_of(at(whole(), "components", "parameters", "AsOf", "schema")),
              R"({"anyOf":[{"type":"string","format":"date"},{"const":"all"}]})");
}

const json::Value& parameter_schema(std::string_view path, std::string_view name) {
    for (const json::Value& parameter : at(operation(path, "get"), "parameters").items)
        if (at(resolved(parameter), "name").text == name) return at(resolved(parameter), "schema");
    throw std::out_of_range("no parameter " + std::string(name));
}

TEST(OpenApi, a_filter_compares_as_its_kind_allows) {
    EXPECT_EQ(text_of(parameter_schema("/api/v1/classes/classes", "filter[session]")),
              R"({"anyOf":[{"type":"string","enum":["morning","afternoon","whole_day"]},{"type":"object",)"
              R"("properties":{"ne":{"type":"string","enum":["morning","afternoon","whole_day"]}},)"
              R"("additionalProperties":false}]})");
    const json::Value& open_end = parameter_schema("/api/v1/classes/classes", "filter[valid_to]");
    EXPECT_EQ(text_of(at(open_end, "anyOf").items.at(1)), R"({"const":"null"})");
    EXPECT_EQ(names_of(at(at(open_end, "anyOf").items.at(2), "properties")),
              (Names{"gte", "lte", "gt", "lt", "ne"}));
    EXPECT_EQ(text_of(parameter_schema("/api/v1/people/pupils", "filter[personal_number]")),
              R"({"anyOf":[{"type":"string"},{"const":"null"}]})");
}

TEST(OpenApi, whatever_has_an_order_is_compared_by_it) {
    const auto signs = [](std::string_view path, std::string_view name) {
        return names_of(at(at(parameter_schema(path, name), "anyOf").items.back(), "properties"));
    };
    const Names ordered{"gte", "lte", "gt", "lt", "ne"};
    for (const std::string_view name : {"filter[begins_at]", "filter[fee]", "filter[valid_from]"})
        EXPECT_EQ(signs("/api/v1/classes/classes", name), ordered) << name;
    EXPECT_EQ(signs("/api/v1/attendance/rolls", "filter[called_at]"), ordered);
    EXPECT_EQ(signs("/api/v1/classes/rooms", "filter[seats]"), ordered);
    for (const std::string_view name : {"filter[id]", "filter[name]", "filter[room_id]", "filter[session]"})
        EXPECT_EQ(signs("/api/v1/classes/classes", name), Names{"ne"}) << name;
}

TEST(OpenApi, sorted_expanded_and_revealed_are_the_fields_that_may_be) {
    EXPECT_EQ(text_of(at(parameter_schema("/api/v1/org/schools", "sort"), "enum")), R"(["id","-id"])");
    EXPECT_EQ(text_of(at(parameter_schema("/api/v1/people/pupils", "sort"), "enum")),
              R"(["id","-id","full_name","-full_name","born_on","-born_on"])");
    EXPECT_EQ(
        text_of(parameter_schema("/api/v1/people/pupils", "reveal")),
        R"({"type":"array","items":{"type":"string","enum":["personal_number","religion"]},"maxItems":2,)"
        R"("uniqueItems":true})");
    EXPECT_EQ(
        text_of(parameter_schema("/api/v1/attendance/rolls", "expand")),
        R"({"type":"array","items":{"type":"string","enum":["class_id"]},"maxItems":2,"uniqueItems":true})");
}

TEST(OpenApi, two_routes_with_one_address_are_refused) {
    Catalog catalog;
    toy_api::declare(catalog);
    EXPECT_THROW(openapi(catalog, {{.method = "GET", .path = "/api/v1/org/schools"}}, "1"), Bug);
}

TEST(OpenApi, same_declarations_same_text) {
    EXPECT_EQ(whole_text(), whole_text());
    EXPECT_EQ(text_of(whole()), text_of(parsed(json::pretty(whole()))));
}

TEST(OpenApi, an_empty_catalogue_has_a_document) {
    Catalog catalog;
    catalog.seal();
    const json::Value document = parsed(openapi(catalog, {}, "1"));
    EXPECT_TRUE(at(document, "paths").members.empty());
    EXPECT_NE(at(document, "components", "schemas").find("Problem"), nullptr);
}

TEST(OpenApi, pretty_text_is_made_for_differences) {
    const json::Value value =
        json::parse(R"({"a":{"b":[1,"hai",null],"c":{}},"d":[{"e":true},[]],"f":[{"g":[1]}]})");
    EXPECT_EQ(json::pretty(value),
              "{\n"
              "  \"a\": {\n"
              "    \"b\": [1, \"hai\", null],\n"
              "    \"c\": {}\n"
              "  },\n"
              "  \"d\": [\n"
              "    {\"e\": true},\n"
              "    []\n"
              "  ],\n"
              "  \"f\": [\n"
              "    {\n"
              "      \"g\": [1]\n"
              "    }\n"
              "  ]\n"
              "}\n");
    const std::string wide(120, 'x');
    EXPECT_EQ(json::pretty(json::string_list({wide})), "[\n  \"" + wide + "\"\n]\n");
}

}  // namespace

}  // namespace truong::toy_openapi
