// A server that nobody has used, its key, and the one school that it founds. On both databases.
#include "modules/setup/api.hpp"
#include "tests/world/unused_server.hpp"

namespace truong::setup {
namespace {

constexpr std::int64_t second = 1'000, hour = 3'600 * second;

class Setup : public test::UnusedServer {
protected:
    http::Response offer(const std::string& key, const std::string& from = "203.113.4.7") {
        return ask("POST", "setup/offer", R"({"key": ")" + key + "\"}", from);
    }
    static std::string foundation(const std::string& key, const std::string& more = {}) {
        return R"({"key": ")" + key + R"(", "name": "Trường THCS Hoa Mai", "stages": "thcs", "province": "79",
                   "campuses": [{"code": "1", "name": "Cơ sở chính"}, {"code": "2", "name": "Cơ sở hai"}],
                   "full_name": "Nguyễn Thị Hoa", "user_name": "hoa.nguyen", "password": "thuyền giấy xanh")"
               + more + '}';
    }
    http::Response found(const std::string& body) { return ask("POST", "setup/found", body); }
    static bool says(const http::Response& response, std::string_view text) {
        return response.body.find(text) != std::string::npos;
    }
};
ON_BOTH(Setup);

TEST_P(Setup, founds_one_school_with_its_principal_once) {
    ASSERT_TRUE(waits(store()));
    const std::string key = issue_key(store());
    EXPECT_TRUE(says(ask("GET", "setup/state"), R"("open":true)"));
    const http::Response offered = offer(key);
    EXPECT_EQ(offered.status, 200) << offered.body;
    EXPECT_TRUE(says(offered, R"("code":"TS261120")")) << offered.body;
    EXPECT_TRUE(says(offered, R"("code":"2026-2027","current":true)"));
    const http::Response founded = found(foundation(key));
    ASSERT_EQ(founded.status, 201) << founded.body;
    EXPECT_TRUE(says(founded, "TS261120"));
    EXPECT_EQ(rows("org_school"), 1);
    EXPECT_EQ(rows("org_campus where area_id is not null"), 2);
    EXPECT_EQ(rows("org_school_stage"), 1);
    EXPECT_EQ(rows("calendar_year_plan"), 0) << "the dates of the ministry hold";
    const http::Response inside =
        ask("POST", "accounts/sessions", R"({"name": "hoa.nguyen", "password": "thuyền giấy xanh"})");
    EXPECT_EQ(inside.status, 201) << inside.body;
    EXPECT_TRUE(says(inside, R"("roles":"principal")"));
    EXPECT_TRUE(says(inside, R"("second_factor":"due")")) << "offered, not forced";
    EXPECT_FALSE(says(inside, "officer")) << "he does not run the server";
    EXPECT_FALSE(waits(store()));
    EXPECT_TRUE(says(ask("GET", "setup/state"), R"("open":false)"));
    EXPECT_EQ(found(foundation(key)).status, 409);
    EXPECT_EQ(found(foundation(issue_key(store()))).status, 409) << "no key opens it any more";
    EXPECT_TRUE(says(offer(key), "setup_done"));
    EXPECT_EQ(rows("org_school"), 1);
}

TEST_P(Setup, the_communes_of_a_province_are_told_and_a_campus_stands_in_one) {
    const std::string key = issue_key(store());
    const auto asked = [&](const std::string& of) {
        return ask("POST", "setup/communes", R"({"key": ")" + of + R"(", "province": "79"})");
    };
    EXPECT_EQ(asked("aaaaabbbbb").status, 422);
    EXPECT_TRUE(says(asked(key), R"("communes":[])")) << "none is known: the province alone is told";
    store().write({.hat = Hat::system}, {"test", {}, {}}, [](Tx& tx) {
        const auto province = org::find_area(tx, org::AreaLevel::province, "79", tx.today());
        tx.put(org::Area{.level = org::AreaLevel::commune,
                         .code = "27000",
                         .kind = "phường",
                         .name_vi = "Hoa Sen",
                         .name_en = "Hoa Sen",
                         .print_name = "Phường Hoa Sen",
                         .parent_id = province->id,
                         .legal_basis = "test",
                         .valid_from = province->valid_from});
    });
    const http::Response told = asked(key);
    ASSERT_EQ(told.status, 200) << told.body;
    EXPECT_TRUE(says(told, "Phường Hoa Sen")) << told.body;
    const std::string code = "27000";
    EXPECT_TRUE(says(found(foundation(key, R"(, "commune": "00004")")), "area_unknown"))
        << "of another province";
    const http::Response founded = found(foundation(key, R"(, "commune": ")" + code + '"'));
    ASSERT_EQ(founded.status, 201) << founded.body;
    EXPECT_EQ(rows("org_campus c join org_area a on a.id = c.area_id where a.level = 'commune'"), 2);
}

TEST_P(Setup, a_refusal_writes_nothing_and_says_all_faults_of_the_account) {
    const std::string key = issue_key(store());
    http::Response refused =
        found(R"({"key": ")" + key + R"(", "name": "Trường", "stages": "thcs", "full_name": "Hoa",
                  "user_name": "a b", "password": "12345678", "phone": "12"})");
    EXPECT_EQ(refused.status, 422);
    for (const char* path : {"user_name", "password", "phone"})
        EXPECT_TRUE(says(refused, R"("path":")" + std::string(path))) << refused.body;
    refused = found(R"({"key": ")" + key + R"(", "name": "Trường", "stages": "thcs,xx",
                        "full_name": "Hoa", "user_name": "hoa", "password": "thuyền giấy xanh"})");
    EXPECT_TRUE(says(refused, "stage_unknown")) << refused.body;
    refused = found(foundation(key, R"(, "opens_on": "2026-09-05")"));
    EXPECT_TRUE(says(refused, R"("path":"ends_on")")) << "dates are told together: " << refused.body;
    EXPECT_EQ(rows("org_school"), 0);
    EXPECT_EQ(rows("org_unit"), 0);
    EXPECT_EQ(rows("accounts_account"), 0);
    EXPECT_EQ(rows("people_person"), 0);
    EXPECT_EQ(found(foundation(key)).status, 201) << "the key still works";
}

TEST_P(Setup, wrong_keys_open_nothing_and_their_number_is_bounded) {
    const std::string key = issue_key(store());
    for (int attempt = 0; attempt < 5; ++attempt) EXPECT_TRUE(says(offer("aaaaabbbbb"), "setup_key_wrong"));
    EXPECT_EQ(offer(key).status, 429) << "also with the right one";
    EXPECT_EQ(found(foundation(key)).status, 429);
    EXPECT_EQ(offer(key, "198.51.100.9").status, 200) << "who guesses shuts nobody else out";
    pass(31 * second);
    EXPECT_EQ(offer(key).status, 200);
    EXPECT_EQ(ask("GET", "org/schools").status, 401);
    const std::string next = issue_key(store());
    EXPECT_EQ(offer(key).status, 422) << "a new key voids the one before";
    pass(73 * hour);
    EXPECT_EQ(offer(next).status, 422) << "a key does not live for ever";
    EXPECT_EQ(rows("one_time_code where hash like '%" + next.substr(0, 5) + "%'"), 0);
}

TEST_P(Setup, an_account_alone_ends_the_waiting) {
    const std::string key = issue_key(store());
    store().write({.hat = Hat::system}, {"test", {}, {}}, [](Tx& tx) {
        const auto person = tx.put(people::Person{.full_name = "Trần Quản Trị"});
        tx.put(accounts::Account{.holder_id = person.id, .user_name = "quan.tri"});
    });
    EXPECT_FALSE(waits(store()));
    EXPECT_EQ(offer(key).status, 409);
}

TEST_P(Setup, dates_of_its_own_become_the_plan_of_the_school) {
    const std::string key = issue_key(store());
    Id<calendar::SchoolYear> year;
    store().read({.hat = Hat::system}, {"test", {}, {}},
                 [&](const Reader& reader) { year = calendar::year_on(reader, reader.today())->id; });
    std::string id;
    append_id(id, "syr", year.value);
    const http::Response founded = found(foundation(
        key,
        R"(, "year_id": ")" + id
            + R"(", "returns_on": "2026-08-24", "opens_on": "2026-09-05", "first_term_from": "2026-09-07",
                     "first_term_to": "2027-01-16", "second_term_from": "2027-01-18",
                     "second_term_to": "2027-05-28", "ends_on": "2027-05-31")"));
    EXPECT_EQ(founded.status, 201) << founded.body;
    EXPECT_EQ(rows("calendar_year_plan"), 1);
}

}  // namespace
}  // namespace truong::setup
