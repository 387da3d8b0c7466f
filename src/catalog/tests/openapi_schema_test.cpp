// The models: what a row says, what may be sent, and how a message differs by direction.
#include <gtest/gtest.h>

#include "catalog/json_text.hpp"
#include "catalog/openapi.hpp"
#include "catalog/tests/openapi_toy.hpp"

namespace truong::toy_models {

namespace {

json::Value document() {
    Catalog catalog;
    toy_api::declare(catalog);
    return json::parse(openapi(catalog, toy_api::actions(), "1"), {.depth = 40, .items = 200'000});
}

/// The text of a member deep in the document; "nothing" where there is none.
std::string at(std::initializer_list<std::string_view> steps) {
    static const json::Value whole = document();
    const json::Value* here = &whole;
    for (const std::string_view step : steps) {
        here = here->find(step);
        if (!here) return "nothing";
    }
    std::string text;
    json::append(text, *here);
    return text;
}

std::string model(std::string_view name, std::string_view part) {
    return at({"components", "schemas", name, part});
}
std::string property(std::string_view name, std::string_view field) {
    return at({"components", "schemas", name, "properties", field});
}
std::string answer(std::string_view path, std::string_view method, std::string_view status) {
    return at({"paths", path, method, "responses", status, "content", "application/json", "schema"});
}

TEST(OpenApiSchema, a_row_has_its_fields_and_what_stands_beside_them) {
    EXPECT_EQ(model("ClassesRoom", "title"), "\"Room\"");
    EXPECT_EQ(model("ClassesRoom", "x-title-vi"), "\"Phòng\"");
    EXPECT_EQ(model("ClassesRoom", "required"), R"(["id","name","seats","version","school_id"])");
    EXPECT_EQ(property("ClassesRoom", "id"),
              R"({"type":"string","pattern":"^rom_[0-9abcdefghjkmnpqrstvwxyz]{13}$",)"
              R"("x-references":"classes_room","title":"Id","x-title-vi":"Mã"})");
    EXPECT_EQ(property("ClassesRoom", "school_id"),
              R"({"type":"string","pattern":"^sch_[0-9abcdefghjkmnpqrstvwxyz]{13}$"})");
    EXPECT_EQ(property("ClassesRoom", "version"), R"({"type":"integer","format":"int64","minimum":1})");
    EXPECT_NE(property("ClassesRoom", "ended_at"), "nothing");
    EXPECT_EQ(model("School", "required"), R"(["id","name","version"])");
}

TEST(OpenApiSchema, what_is_sent_leaves_out_the_id_and_names_defaults) {
    EXPECT_EQ(model("ClassesRoomCreate", "required"), R"(["name"])");
    EXPECT_EQ(model("ClassesRoomCreate", "additionalProperties"), "false");
    EXPECT_EQ(property("ClassesRoomCreate", "id"), "nothing");
    EXPECT_EQ(property("ClassesRoomCreate", "name"),
              R"({"type":"string","minLength":1,"maxLength":30,"title":"Name","x-title-vi":"Tên"})");
    EXPECT_EQ(property("ClassesRoomCreate", "seats"),
              R"({"type":"integer","format":"int64","minimum":1,"maximum":60,"title":"Seats",)"
              R"("x-title-vi":"Chỗ ngồi","default":0})");
    EXPECT_EQ(property("ClassCreate", "session"),
              R"({"type":"string","enum":["morning","afternoon","whole_day"],"title":"Session",)"
              R"("x-title-vi":"Buổi","default":"whole_day"})");
}

TEST(OpenApiSchema, patch_and_change_demand_nothing_but_the_day) {
    EXPECT_EQ(model("ClassPatch", "required"), "nothing");
    EXPECT_EQ(property("ClassPatch", "session"),
              R"({"type":"string","enum":["morning","afternoon","whole_day"],"title":"Session",)"
              R"("x-title-vi":"Buổi"})");
    EXPECT_EQ(model("ClassChange", "required"), R"(["from"])");
    EXPECT_EQ(property("ClassChange", "valid_from"), "nothing");
    EXPECT_NE(property("ClassChange", "name"), "nothing");
    EXPECT_EQ(model("ClassesRoomChange", "properties"), "nothing");
}

TEST(OpenApiSchema, every_kind_has_its_type_and_format) {
    EXPECT_EQ(property("Class", "begins_at"),
              R"({"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","title":"Begins at",)"
              R"("x-title-vi":"Vào học"})");
    EXPECT_EQ(property("Class", "fee"),
              R"({"type":"integer","format":"int64","x-unit":"VND","minimum":0,"maximum":5000000,)"
              R"("title":"Fee","x-title-vi":"Học phí"})");
    EXPECT_EQ(property("Class", "valid_to"),
              R"({"type":["string","null"],"format":"date","title":"To","x-title-vi":"Đến ngày"})");
    EXPECT_EQ(property("Roll", "called_at"),
              R"({"type":"string","format":"date-time","title":"Called at","x-title-vi":"Lúc"})");
    EXPECT_EQ(property("ExamsRoom", "wing"),
              R"({"type":["string","null"],"enum":["east","west",null],"title":"Wing","x-title-vi":"Dãy"})");
    EXPECT_EQ(
        property("AbsenceLine", "share"),
        R"({"type":"number","x-decimals":2,"minimum":0,"maximum":10,"title":"Share","x-title-vi":"Tỉ lệ"})");
    EXPECT_EQ(property("Absences", "complete"), R"({"type":"boolean","title":"Complete","x-title-vi":"Đủ"})");
    EXPECT_EQ(property("CorrectionInput", "count"),
              R"({"type":"integer","format":"int64","minimum":-5,"title":"Count","x-title-vi":"Số"})");
}

TEST(OpenApiSchema, hidden_fields_are_null_until_they_are_revealed) {
    EXPECT_EQ(property("Pupil", "religion"),
              R"({"type":["string","null"],"maxLength":50,"title":"Religion","x-title-vi":"Tôn giáo",)"
              R"("x-privacy":"sensitive"})");
    EXPECT_EQ(property("PupilCreate", "religion"),
              R"({"type":"string","maxLength":50,"title":"Religion","x-title-vi":"Tôn giáo",)"
              R"("x-privacy":"sensitive","default":""})");
    EXPECT_EQ(property("PupilCreate", "personal_number"),
              R"({"type":["string","null"],"maxLength":12,"title":"Personal number",)"
              R"("x-title-vi":"Số định danh","description":"12 digits.","x-description-vi":"12 chữ số.",)"
              R"("x-privacy":"secret"})");
    EXPECT_EQ(at({"components", "schemas", "Pupil", "properties", "full_name", "x-privacy"}), "\"personal\"");
}

TEST(OpenApiSchema, an_id_expands_into_its_object) {
    EXPECT_EQ(at({"components", "schemas", "Class", "properties", "room", "anyOf"}),
              R"([{"$ref":"#/components/schemas/ClassesRoom"},{"type":"null"}])");
    EXPECT_EQ(property("Roll", "called"), "nothing");
    EXPECT_NE(property("ExamsRoom", "paper_id"), "nothing");
    EXPECT_EQ(property("ExamsRoom", "paper"), "nothing");
}

TEST(OpenApiSchema, only_what_travels_is_shown) {
    for (const std::string_view name :
         {"Secretly", "RollCalled", "MarkPatch", "RollCreate", "SchoolPatch", "Mark"})
        EXPECT_EQ(at({"components", "schemas", name}), "nothing") << name;
}

TEST(OpenApiSchema, children_are_sent_with_their_parent) {
    EXPECT_EQ(property("RollCall", "marks"),
              R"({"type":"array","maxItems":60,"items":{"$ref":"#/components/schemas/MarkCreate"},)"
              R"("title":"Marks","x-title-vi":"Các dòng"})");
    EXPECT_EQ(model("MarkCreate", "required"), R"(["pupil_id","presence"])");
}

TEST(OpenApiSchema, a_message_in_both_directions_has_two_models) {
    EXPECT_EQ(model("Correction", "required"), R"(["count","presence"])");
    EXPECT_EQ(model("CorrectionInput", "required"), R"(["count"])");
    EXPECT_EQ(model("Correction", "additionalProperties"), "nothing");
    EXPECT_EQ(at({"components", "schemas", "AbsenceLine", "properties", "excused_by", "type"}),
              R"(["string","null"])");
}

TEST(OpenApiSchema, actions_take_and_answer_what_they_declare) {
    const auto body = [](std::string_view path, std::string_view part) {
        return at({"paths", path, "post", "requestBody", "content", "application/json", "schema", part});
    };
    EXPECT_EQ(body("/api/v1/attendance/rolls/call", "$ref"), "\"#/components/schemas/RollCall\"");
    EXPECT_EQ(body("/api/v1/attendance/rolls/{roll_id}/reopen", "required"), R"(["why"])");
    EXPECT_EQ(at({"paths", "/api/v1/attendance/rolls/{id}/close", "post", "requestBody"}), "nothing");
    EXPECT_EQ(answer("/api/v1/attendance/absences", "get", "200"),
              R"({"type":"object","properties":{"data":{"type":"array","items":{"$ref":)"
              R"("#/components/schemas/Absences"}}},"required":["data"]})");
    EXPECT_EQ(answer("/api/v1/attendance/rolls/call", "post", "200"),
              R"({"type":"object","properties":{"data":{"$ref":"#/components/schemas/Roll"}},)"
              R"("required":["data"]})");
}

TEST(OpenApiSchema, parts_of_an_actions_path_have_their_pattern) {
    const std::string pattern = R"("pattern":"^rol_[0-9abcdefghjkmnpqrstvwxyz]{13}$")";
    for (const std::string_view path :
         {"/api/v1/attendance/rolls/{roll_id}/reopen", "/api/v1/attendance/rolls/{id}/close"})
        EXPECT_NE(at({"paths", path, "post", "parameters"}).find(pattern), std::string::npos) << path;
}

TEST(OpenApiSchema, bulk_takes_three_kinds_of_items) {
    EXPECT_EQ(at({"components", "schemas", "ClassBulk", "properties", "items", "maxItems"}), "500");
    EXPECT_EQ(
        at({"components", "schemas", "ClassBulk", "properties", "items", "items"}),
        R"({"oneOf":[{"type":"object","properties":{"op":{"const":"create"},"data":{"$ref":)"
        R"("#/components/schemas/ClassCreate"}},"required":["op","data"],"additionalProperties":false},)"
        R"({"type":"object","properties":{"op":{"const":"update"},"id":{"type":"string","pattern":)"
        R"("^cls_[0-9abcdefghjkmnpqrstvwxyz]{13}$"},"version":{"type":"integer","format":"int64"},)"
        R"("data":{"$ref":"#/components/schemas/ClassPatch"}},"required":["op","id","version","data"],)"
        R"("additionalProperties":false},{"type":"object","properties":{"op":{"const":"end"},"id":)"
        R"({"type":"string","pattern":"^cls_[0-9abcdefghjkmnpqrstvwxyz]{13}$"},"version":{"type":)"
        R"("integer","format":"int64"}},"required":["op","id","version"],"additionalProperties":false}]})");
    EXPECT_EQ(at({"components", "schemas", "BulkAnswer", "properties", "data", "items", "properties",
                  "result", "enum"}),
              R"(["created","updated","ended","same","rejected"])");
}

TEST(OpenApiSchema, writing_answers_with_its_headers) {
    const auto headers = [](std::string_view path, std::string_view method, std::string_view status) {
        return at({"paths", path, method, "responses", status, "headers"});
    };
    EXPECT_EQ(headers("/api/v1/classes/rooms", "post", "201"),
              R"({"Change-Set":{"$ref":"#/components/headers/Change-Set"},"ETag":{"$ref":)"
              R"("#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}})");
    EXPECT_EQ(headers("/api/v1/classes/rooms/{id}", "get", "200"),
              R"({"ETag":{"$ref":"#/components/headers/ETag"}})");
    EXPECT_EQ(headers("/api/v1/classes/rooms/{id}", "delete", "204"),
              R"({"Change-Set":{"$ref":"#/components/headers/Change-Set"}})");
    EXPECT_EQ(answer("/api/v1/classes/rooms/{id}", "delete", "204"), "nothing");
    EXPECT_NE(answer("/api/v1/classes/classes/{id}/change", "post", "201"), "nothing");
}

TEST(OpenApiSchema, problems_are_components) {
    EXPECT_EQ(at({"components", "responses", "Stale", "content"}),
              R"({"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}})");
    EXPECT_NE(at({"components", "responses", "TooMany", "headers", "Retry-After"}), "nothing");
    EXPECT_EQ(model("Problem", "required"),
              R"(["type","title","title_vi","status","request_id","findings"])");
    EXPECT_NE(property("Problem", "current"), "nothing");
    EXPECT_EQ(model("Finding", "required"), R"(["path","code","severity","message_vi","message_en"])");
}

}  // namespace

}  // namespace truong::toy_models
