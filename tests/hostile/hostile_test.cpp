// Whatever is sent to an entity's addresses: a problem that names the place in both languages, and no trace
// of it.
#include "tests/hostile/bundles.hpp"

#include <filesystem>

#include "catalog/routes.hpp"
#include "tests/roundtrip/maker.hpp"

namespace truong::test {
namespace {

class Hostile : public Both {
protected:
    template <class Visit> void each_writable(Visit visit) {
        for (const Entity& entity : world.catalog().entities()) {
            if (!entity.stored() || entity.rest != Rest::full) continue;
            SCOPED_TRACE(entity.table);
            visit(entity, writer(entity));
        }
    }
    /// Somebody who may write the entity, so that it is the input that is refused.
    Actor writer(const Entity& entity) {
        Actor there = world.administrator;
        if (entity.school_owned) there.school = world.school;
        for (const Actor& actor : {world.principal, world.teacher, there}) {
            bool may = false;
            world.read(actor, [&](const Reader& reader) { may = !is_never(reader.write_rule(entity)); });
            if (may) return actor;
        }
        ADD_FAILURE() << "nobody of the world may write " << entity.table;
        return world.system;
    }
    std::int64_t traces() {
        return world.number(
            "select (select count(*) from change_log) + (select count(*) from change_set) "
            "+ (select count(*) from outbox) + (select count(*) from idempotency)");
    }
    std::string address(const Entity& entity, std::int64_t id) {
        std::string path = collection_path(entity) + '/';
        append_id(path, entity.prefix, id);
        return path;
    }
    static std::string id_json(const Entity& entity, std::int64_t id) {
        std::string text(1, '"');
        append_id(text, entity.prefix, id);
        return text += '"';
    }
    Maker maker{world};
};
ON_BOTH(Hostile);

void expect_message(const json::Value& finding, const char* name) {
    const json::Value* message = finding.find(name);
    ASSERT_TRUE(message && message->is(json::Type::string));
    EXPECT_NE(message->text, "");
    EXPECT_NE(message->text, finding.find("code")->text) << "the code has no sentence";
}

/// A problem document of RFC 9457 with findings in both languages.
void expect_problem(const http::Response& response) {
    ASSERT_TRUE(response.status >= 400 && response.status < 500) << response.status << ' ' << response.body;
    EXPECT_EQ(response.content_type, "application/problem+json");
    const json::Value body = json::parse(response.body);
    for (const char* name : {"type", "title", "title_vi", "request_id"})
        EXPECT_TRUE(body.find(name) && !body.find(name)->text.empty()) << name;
    EXPECT_EQ(body.find("status")->text, std::to_string(response.status));
    ASSERT_FALSE(body.find("findings")->items.empty());
    for (const json::Value& finding : body.find("findings")->items) {
        ASSERT_TRUE(finding.find("path")->is(json::Type::string));
        expect_message(finding, "message_vi");
        expect_message(finding, "message_en");
    }
}

TEST_P(Hostile, what_is_no_row_makes_no_row) {
    each_writable([&](const Entity& entity, const Actor& actor) {
        std::vector<Bundle> bundles = broken_bodies();
        for (Bundle& bundle : bad_values(entity, maker.body(entity))) bundles.push_back(std::move(bundle));
        const std::int64_t before = traces();
        for (const Bundle& bundle : bundles) {
            SCOPED_TRACE(bundle.name);
            expect_problem(world.call(actor, "POST " + collection_path(entity), bundle.body));
        }
        EXPECT_EQ(traces(), before);
    });
}

/// What was not shown is not sent back either: null keeps a hidden value, an empty text clears one that may
/// be missing.
bool keeps_or_clears(const Entity& entity, const Bundle& bundle) {
    for (const Field& field : entity.fields) {
        const std::string place(field.name);
        if (hidden(field) && (bundle.name == place + ": null" || bundle.name == place + ": text "))
            return true;
    }
    return false;
}

TEST_P(Hostile, what_is_no_correction_corrects_nothing) {
    each_writable([&](const Entity& entity, const Actor& actor) {
        const std::int64_t id = maker.id(entity);
        std::vector<Bundle> bundles = broken_bodies();
        for (Bundle& bundle : bad_values(entity, {.type = json::Type::object}))
            if (!keeps_or_clears(entity, bundle)) bundles.push_back(std::move(bundle));
        const std::int64_t before = traces();
        for (const Bundle& bundle : bundles) {
            SCOPED_TRACE(bundle.name);
            expect_problem(
                world.call(actor, "PATCH " + address(entity, id), bundle.body, {{"If-Match", "\"1\""}}));
        }
        EXPECT_EQ(traces(), before);
        EXPECT_EQ(world.number("select version from " + entity.table + " where id = ?", {id}), 1);
    });
}

TEST_P(Hostile, bodies_are_refused_before_bulk_and_change_too) {
    each_writable([&](const Entity& entity, const Actor& actor) {
        const std::int64_t id = maker.id(entity), before = traces();
        for (const Bundle& bundle : broken_bodies()) {
            SCOPED_TRACE(bundle.name);
            expect_problem(world.call(actor, "POST " + collection_path(entity) + "/bulk", bundle.body));
            if (entity.dated)
                expect_problem(world.call(actor, "POST " + address(entity, id) + "/change", bundle.body,
                                          {{"If-Match", "\"1\""}}));
        }
        EXPECT_EQ(traces(), before);
    });
}

/// On SQLite a foreign key knows no school: the transaction has to.
TEST_P(Hostile, no_row_points_to_nothing_or_into_another_school) {
    Maker elsewhere(world, world.other_school);
    int pointing_out = 0;
    each_writable([&](const Entity& entity, const Actor& actor) {
        const std::int64_t own = maker.id(entity);
        for (const Field& field : entity.fields) {
            if (field.codec->kind != Kind::id || !field.target || &field == &entity.id()) continue;
            SCOPED_TRACE(field.name);
            std::vector<std::int64_t> ids{1, std::int64_t{1} << 62};
            if (entity.school_owned && field.target->school_owned) ids.push_back(elsewhere.id(*field.target));
            pointing_out += ids.size() == 3;
            const json::Value good = maker.body(entity);
            const std::int64_t before = traces();
            for (const std::int64_t id : ids) {
                const std::string json = id_json(*field.target, id);
                for (const http::Response& response :
                     {world.call(actor, "POST " + collection_path(entity),
                                 with_member(good, field.name, json)),
                      world.call(actor, "PATCH " + address(entity, own),
                                 with_member({.type = json::Type::object}, field.name, json),
                                 {{"If-Match", "\"1\""}})}) {
                    expect_problem(response);
                    const std::string place = "\"path\":\"" + std::string(field.name) + '"';
                    const bool unseen = response.status == 404;  // the sample itself is not his to see
                    EXPECT_TRUE(unseen || response.body.find(place) != std::string::npos) << response.body;
                }
            }
            EXPECT_EQ(traces(), before);
        }
    });
    EXPECT_GT(pointing_out, 3) << "no entity points to rows of its school any more";
}

/// The sample rows are the system's: the actor may not see all that they point to, and a rule of the module
/// may forbid him what stands in a choice. What is refused must be none of the odd texts.
bool refused_for_another_field(const http::Response& response, const std::vector<const Field*>& odd) {
    if (response.status != 422) return false;
    for (const Field* field : odd)
        if (response.body.find("\"path\":\"" + std::string(field->name) + '"') != std::string::npos)
            return false;
    return true;
}

/// Their texts are lists of words that mean something to the program.
bool has_a_grammar(const Entity& entity) {
    return entity.table == "accounts_service_account" || entity.table == "custom_own_field";
}

TEST_P(Hostile, an_odd_text_is_a_text_like_any_other) {
    int taken = 0;
    each_writable([&](const Entity& entity, const Actor& actor) {
        if (has_a_grammar(entity)) return;
        for (const std::string& odd : odd_texts()) {
            json::Value body = maker.body(entity);
            std::vector<const Field*> texts;
            for (auto& [name, value] : body.members) {
                const Field& field = *entity.find(name);
                const bool fits = field.options.limit >= static_cast<std::int64_t>(odd.size());
                const bool plain = field.codec->kind == Kind::text && !field.options.form;
                if (!plain || !fits || field.options.privacy >= Privacy::sensitive) continue;
                value = {.type = json::Type::string, .text = odd};
                texts.push_back(&field);
            }
            std::string text;
            json::append(text, body);
            const auto response = world.call(actor, "POST " + collection_path(entity), text);
            // A person comes with his first record only (people/pupils/register).
            if (response.status == 403 || refused_for_another_field(response, texts)) return;
            ASSERT_EQ(response.status, 201) << text << response.body;
            ++taken;
            const json::Value row = *json::parse(response.body).find("data");
            for (const Field* field : texts) EXPECT_EQ(row.find(field->name)->text, odd) << field->name;
            const std::int64_t id = parse_id(entity.prefix, row.find("id")->text).value();
            world.write(maker.actor(),
                        [&](Tx& tx) { tx.end_row(entity, id, {}); });  // its name is free again
        }
    });
    EXPECT_GT(taken, 50);
    EXPECT_GT(world.number("select count(*) from toy_group"), 0);
}

TEST_P(Hostile, parameters_select_or_are_refused_and_never_break_out) {
    const std::vector<std::string> values{"",
                                          "'",
                                          "1%20or%201=1",
                                          "%27;drop%20table%20toy_group;--",
                                          "-1",
                                          "null",
                                          "%00",
                                          "%ff",
                                          "%F0%9F%98%80",
                                          "99999999999999999999",
                                          "%25",
                                          "[]",
                                          "a,b",
                                          "true",
                                          "1e9"};
    each_writable([&](const Entity& entity, const Actor& actor) {
        maker.put(entity);
        std::vector<std::string> names{
            "limit",  "starting_after",    "sort",   "q",       "as_of",    "ended",    "expand",
            "reveal", "no_such_parameter", "filter", "filter[", "filter[]", "filter[id"};
        for (const Field& field : entity.fields)
            for (const char* sign : {"", "[ne]", "[gt]", "[lte]", "[like]"})
                names.push_back("filter[" + std::string(field.name) + "]" + sign);
        for (const std::string& name : names) {
            for (const std::string& value : values) {
                const std::string query = name + '=' + value;
                SCOPED_TRACE(query);
                const auto response = world.call(actor, "GET " + collection_path(entity) + '?' + query);
                if (response.status != 200) expect_problem(response);
            }
        }
    });
}

}  // namespace
}  // namespace truong::test
