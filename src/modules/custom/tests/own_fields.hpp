#pragma once
// A school with fields of its own, asked as its people ask: over the API.
#include "catalog/json_tree.hpp"
#include "modules/custom/api.hpp"
#include "tests/world/world.hpp"

namespace truong::custom {

class OwnFields : public test::Both {
protected:
    struct Answer {
        int status = 0;
        json::Value body;
        std::string text, tag, change_set;
        const json::Value& data() const { return *body.find("data"); }
        /// "x_age:custom_number", in the order of the answer.
        std::vector<std::string> findings() const {
            std::vector<std::string> all;
            if (const json::Value* list = body.find("findings"))
                for (const json::Value& finding : list->items)
                    all.push_back(finding.find("path")->text + ':' + finding.find("code")->text);
            return all;
        }
    };
    using Headers = std::vector<std::pair<std::string, std::string>>;

    Answer ask(const Actor& actor, const std::string& line, const std::string& body = {},
               const Headers& headers = {}) {
        const http::Response response = world.call(actor, line, body, headers);
        Answer answer{.status = response.status, .text = response.body};
        if (response.content_type.find("json") != std::string::npos && !response.body.empty())
            answer.body = json::parse(response.body);
        if (const auto* tag = response.header("ETag")) answer.tag = *tag;
        if (const auto* set = response.header("Change-Set")) answer.change_set = *set;
        return answer;
    }
    Answer ask(const std::string& line, const std::string& body = {}, const Headers& headers = {}) {
        return ask(world.principal, line, body, headers);
    }
    /// The id of the new field.
    std::string add_field(const std::string& members, const std::string& entity = "people.pupils") {
        const Answer answer =
            ask("POST /api/v1/custom/own-fields/add", "{\"entity\": \"" + entity + "\", " + members + "}");
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.status == 200 ? answer.data().find("id")->text : std::string();
    }
    Answer end_field(const std::string& id) {
        return ask("DELETE /api/v1/custom/own-fields/" + id, {}, {{"If-Match", "\"1\""}});
    }
    people::Pupil pupil(const std::string& name) {
        people::Pupil made;
        world.write(world.principal, [&](Tx& tx) { made = people::register_pupil(tx, {.full_name = name}); });
        return made;
    }
    static std::string address(const people::Pupil& pupil) {
        std::string text = "/api/v1/people/pupils/";
        append_id(text, "pup", pupil.id.value);
        return text;
    }
    Answer put(const people::Pupil& pupil, const std::string& body) {
        const Answer now = ask("GET " + address(pupil));
        return ask("PATCH " + address(pupil), body, {{"If-Match", now.tag}});
    }
    /// What the row carries there, as JSON.
    static std::string value(const json::Value& row, const std::string& name) {
        std::string text;
        const json::Value* found = row.find(name);
        if (found) json::append(text, *found);
        return found ? text : "absent";
    }
    std::string value(const people::Pupil& pupil, const std::string& name) {
        return value(ask("GET " + address(pupil)).data(), name);
    }
    /// The names in the order of the list.
    std::string listed(const std::string& query) {
        const Answer answer = ask("GET /api/v1/people/pupils?sort=full_name&" + query);
        EXPECT_EQ(answer.status, 200) << answer.text;
        std::string names;
        if (answer.status == 200)
            for (const json::Value& row : answer.data().items)
                (names += names.empty() ? "" : ",") += row.find("full_name")->text;
        return names;
    }
    Answer undo(const std::string& change_set) {
        return ask("POST /api/v1/platform/change-sets/" + change_set + "/undo", "{}");
    }
};

}  // namespace truong::custom
