// Being in: how long, as whom, from where, and how one is out again. On both databases.
#include <array>
#include <thread>

#include "modules/accounts/tests/signing_in.hpp"

namespace truong::accounts {
namespace {

class Inside : public SigningIn {
protected:
    Inside() {
        teacher = with_password(staff("Trần An", world.school, {}, people::StaffKind::teacher));
        mother = with_password(guardian("Lê Mẹ", "Lê Con"));
        name = name_of(teacher);
    }
    Answer renew(const Client& client, const std::string& password = {}) {
        return ask(client, "POST /api/v1/accounts/sessions/current/renew", object({{"password", password}}));
    }
    std::string session_of(const Client& client) {
        const Answer list = ask(client, "GET /api/v1/accounts/sessions");
        for (const json::Value& one : list.data().items)
            if (one.find("current")->flag) return one.find("id")->text;
        return {};
    }
    /// With a cookie instead of a token.
    Client by_cookie(const std::string& who, bool secure = false) {
        Client client{.secure = secure};
        const Answer answer =
            ask(client, "POST /api/v1/accounts/sessions",
                R"({"name":")" + who + R"(","password":")" + std::string(good) + R"(","cookie":true})");
        EXPECT_EQ(answer.status(), 201) << answer.response.body;
        EXPECT_EQ(answer.text("token"), "");
        client.session_cookie = answer.cookie(secure ? "__Host-truong_session" : "truong_session");
        return client;
    }
    Somebody teacher, mother;
    std::string name;
};
ON_BOTH(Inside);

TEST_P(Inside, a_token_opens_and_a_wrong_one_does_not) {
    const Client inside = signed_in(name);
    EXPECT_EQ(status_of(inside), 200);
    EXPECT_EQ(status_of({}), 401);
    EXPECT_EQ(status_of({.token = "ss_" + std::string(64, '0')}), 401);
    EXPECT_EQ(status_of({.token = inside.token + "0"}), 401);
    EXPECT_EQ(status_of({.session_cookie = "ts_" + std::string(64, '0')}), 401);
    EXPECT_EQ(world.number("select count(*) from session where hash = ?", {inside.token}), 0);
    EXPECT_NE(signed_in(name).token, inside.token);
    restart();
    EXPECT_EQ(status_of(inside), 200);
}

TEST_P(Inside, what_was_looked_up_before_the_commit_is_looked_up_again) {
    const Client inside = signed_in(name);
    world.write(world.system, [&](Tx& tx) {
        access::revoke_sessions(access::ledger_of(tx), teacher.account, 0);
        tx.store().services().door->changed();
        std::thread([&] { EXPECT_EQ(status_of(inside), 200); }).join();
    });
    EXPECT_EQ(status_of(inside), 401);
}

TEST_P(Inside, staff_are_asked_again_after_a_working_day_and_families_after_weeks) {
    const Client at_work = signed_in(name), at_home = signed_in(name_of(mother));
    world.pass(11 * hour);
    EXPECT_EQ(status_of(at_work), 200);
    world.pass(11 * hour);
    EXPECT_EQ(status_of(at_work), 200) << "each request begins the twelve hours anew";
    world.pass(12 * hour);
    EXPECT_EQ(refusal_of(at_work), "session_expired");
    EXPECT_EQ(status_of(at_home), 200);
    world.pass(29 * day);
    EXPECT_EQ(status_of(at_home), 200);
    EXPECT_EQ(refusal_of(at_work), "unauthenticated") << "a day later nothing is said of it";
    world.pass(29 * day);
    EXPECT_EQ(status_of(at_home), 200);
    world.pass(29 * day);
    EXPECT_EQ(status_of(at_home), 200);
    world.pass(2 * day);
    EXPECT_EQ(status_of(at_home), 401) << "after a term everybody is asked";
}

TEST_P(Inside, seen_is_written_once_a_minute_at_most) {
    const Client inside = signed_in(name);
    const auto seen = [&] { return world.number("select max(seen_at) from session"); };
    const auto first = seen();
    world.pass(59 * second);
    status_of(inside);
    EXPECT_EQ(seen(), first);
    world.pass(3 * second);
    status_of(inside);
    EXPECT_EQ(seen(), first + 62 * second);
}

TEST_P(Inside, a_clock_that_jumps_ends_no_session_for_good) {
    const Client inside = signed_in(name);
    world.pass(40 * day);
    EXPECT_EQ(status_of(inside), 401);
    world.pass(-40 * day);
    EXPECT_EQ(status_of(inside), 200);
    world.pass(-5 * day);
    EXPECT_EQ(status_of(inside), 200);
}

TEST_P(Inside, renewing_loses_no_request_that_is_under_way) {
    Client inside = signed_in(name);
    const Client before = inside;
    const std::string session = session_of(inside);
    const Answer renewed = renew(inside);
    EXPECT_EQ(renewed.status(), 200) << renewed.response.body;
    inside.token = renewed.text("token");
    EXPECT_NE(inside.token, before.token);
    EXPECT_EQ(renewed.text("session"), session);
    world.pass(59 * second);
    EXPECT_EQ(status_of(before), 200);
    world.pass(3 * second);
    EXPECT_EQ(status_of(before), 401);
    EXPECT_EQ(renew(before).status(), 401);
    EXPECT_EQ(status_of(inside), 200);
    EXPECT_EQ(session_of(inside), session);
}

TEST_P(Inside, a_lost_answer_to_a_renewal_loses_nothing) {
    const Client inside = signed_in(name);
    renew(inside);
    Client again = inside;
    again.token = renew(inside).text("token");
    EXPECT_EQ(status_of(again), 200);
    EXPECT_EQ(status_of(inside), 401) << "two renewals later the first token is over";
}

TEST_P(Inside, two_tabs_that_are_made_to_go_on_at_once_share_one_cookie) {
    Client browser = by_cookie(name);
    browser.headers = {{"Origin", "http://truong.example"}};
    world.pass(13 * hour);
    std::array<Answer, 2> answers;
    {
        std::vector<std::jthread> tabs;
        for (Answer& answer : answers) tabs.emplace_back([&] { answer = renew(browser, std::string(good)); });
    }
    std::vector<std::string> cookies;
    for (const Answer& answer : answers) {
        // Who came so late that the old cookie was void already is let in by the name and the password.
        EXPECT_TRUE(answer.status() == 200 || answer.code() == "unauthenticated") << answer.response.body;
        if (const auto cookie = answer.cookie("truong_session"); !cookie.empty()) cookies.push_back(cookie);
    }
    ASSERT_EQ(cookies.size(), 1u) << "whichever answer the browser reads last, its cookie is good";
    browser.session_cookie = cookies.front();
    EXPECT_EQ(status_of(browser), 200);
    world.pass(2 * minute);
    EXPECT_EQ(status_of(browser), 200);
}

TEST_P(Inside, a_password_makes_a_session_go_on_within_a_day) {
    Client inside = signed_in(name);
    const std::string session = session_of(inside);
    world.pass(13 * hour);
    EXPECT_EQ(renew(inside).code(), "session_expired");
    EXPECT_EQ(renew(inside, "sai mật khẩu rồi").code(), "wrong_password");
    const Answer renewed = renew(inside, std::string(good));
    EXPECT_EQ(renewed.status(), 200) << renewed.response.body;
    EXPECT_EQ(renewed.text("session"), session);
    const Client before = inside;
    inside.token = renewed.text("token");
    EXPECT_EQ(status_of(inside), 200);
    EXPECT_EQ(status_of(before), 401);
    world.pass(13 * hour);
    set_state(teacher, AccountState::locked);
    EXPECT_NE(renew(inside, std::string(good)).status(), 200);
    set_state(teacher, AccountState::active);
    world.pass(24 * hour);
    EXPECT_EQ(renew(inside, std::string(good)).code(), "unauthenticated");
}

TEST_P(Inside, guessing_with_a_stolen_token_is_guarded_as_well) {
    const Client stolen = signed_in(name);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(
            ask(stolen, "POST /api/v1/accounts/me/password",
                object({{"old_password", "sai mật khẩu rồi"}, {"new_password", std::string(other_good)}}))
                .code(),
            "wrong_password");
    const auto hashed = derived();
    EXPECT_EQ(ask(stolen, "POST /api/v1/accounts/me/second-factor", object({{"password", std::string(good)}}))
                  .code(),
              "too_many_attempts");
    EXPECT_EQ(derived(), hashed);
}

TEST_P(Inside, sessions_are_listed_and_closed_by_their_own_account_only) {
    const Client one = signed_in(name), two = signed_in(name), stranger = signed_in(name_of(mother));
    const std::string first = session_of(one);
    EXPECT_EQ(ask(one, "GET /api/v1/accounts/sessions").data().items.size(), 2u);
    const auto close = [&](const Client& client) {
        return ask(client, "POST /api/v1/accounts/sessions/" + first + "/revoke").status();
    };
    EXPECT_EQ(close(stranger), 404);
    EXPECT_EQ(status_of(one), 200);
    EXPECT_EQ(close(two), 200);
    EXPECT_EQ(status_of(one), 401) << "at once, although it was known a moment ago";
    EXPECT_EQ(close(two), 404);
    const Client three = signed_in(name);
    EXPECT_EQ(ask(three, "POST /api/v1/accounts/sessions/revoke-others").status(), 200);
    EXPECT_EQ(status_of(two), 401);
    EXPECT_EQ(status_of(stranger), 200);
    EXPECT_EQ(ask(three, "POST /api/v1/accounts/sessions/current/end").status(), 204);
    EXPECT_EQ(status_of(three), 401);
}

TEST_P(Inside, a_cookie_is_closed_to_scripts_and_bound_to_its_host) {
    Client client;
    const std::string body =
        R"({"name":")" + name + R"(","password":")" + std::string(good) + R"(","cookie":true})";
    const auto cookies = [&](const Client& from) {
        std::string all;
        const Answer answer = ask(from, "POST /api/v1/accounts/sessions", body);
        for (const auto& [header, value] : answer.response.headers)
            if (header == "Set-Cookie")
                all += value.substr(0, value.find('=')) + value.substr(value.find(';')) + '\n';
        return all;
    };
    EXPECT_EQ(cookies({}),
              "truong_session; Path=/; HttpOnly; SameSite=Lax\n"
              "truong_device; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000\n");
    EXPECT_EQ(cookies({.secure = true}),
              "__Host-truong_session; Path=/; HttpOnly; SameSite=Lax; Secure\n"
              "__Host-truong_device; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=15552000\n");
    Client planted{.session_cookie = "ss_" + std::string(64, 'a'), .headers = {}};
    const Answer answer = ask(planted, "POST /api/v1/accounts/sessions", body);
    EXPECT_NE(answer.cookie("truong_session"), planted.session_cookie) << "a planted session is not adopted";
}

TEST_P(Inside, with_a_cookie_only_our_own_page_writes) {
    Client browser = by_cookie(name);
    EXPECT_EQ(status_of(browser), 200);
    const auto write = [&](HeaderList headers) {
        browser.headers = std::move(headers);
        const Answer answer = ask(browser, "POST /api/v1/accounts/sessions/revoke-others");
        return answer.status() == 200 ? "" : answer.code();
    };
    EXPECT_EQ(write({{"Origin", "https://truong.example"}}), "");
    EXPECT_EQ(write({{"Sec-Fetch-Site", "same-origin"}}), "");
    EXPECT_EQ(write({}), "foreign_origin");
    EXPECT_EQ(write({{"Origin", "https://evil.example"}}), "foreign_origin");
    EXPECT_EQ(write({{"Origin", "https://truong.example.evil.example"}}), "foreign_origin");
    EXPECT_EQ(write({{"Origin", "null"}}), "foreign_origin");
    EXPECT_EQ(write({{"Sec-Fetch-Site", "cross-site"}}), "foreign_origin");
    EXPECT_EQ(write({{"Sec-Fetch-Site", "same-site"}}), "foreign_origin");
    Client secure = by_cookie(name, true);
    EXPECT_EQ(status_of(secure), 200);
    const Client planted{.secure = true, .headers = {{"Cookie", "truong_session=" + secure.session_cookie}}};
    EXPECT_EQ(status_of(planted), 401) << "over https a cookie that plain http can set counts for nothing";
    Client program = signed_in(name);
    program.headers = {{"Origin", "https://evil.example"}};
    EXPECT_EQ(ask(program, "POST /api/v1/accounts/sessions/revoke-others").status(), 200)
        << "no page of strangers can send a token";
}

TEST_P(Inside, a_page_of_strangers_signs_nobody_in) {
    for (const char* path : {"sessions", "activations"}) {
        const Client foreign{.headers = {{"Origin", "https://evil.example"}}};
        EXPECT_EQ(ask(foreign, "POST /api/v1/accounts/" + std::string(path), "{}").code(), "foreign_origin");
    }
    Client browser = by_cookie(name);
    browser.headers = {{"Origin", "https://evil.example"}};
    EXPECT_EQ(renew(browser).code(), "foreign_origin");
}

TEST_P(Inside, seats_are_changed_without_signing_in_again) {
    const Id<people::Person> child = person("Trần Con");
    stand_for(teacher.person, enrol(child, world.other_school), world.other_school);
    Client inside = signed_in(name);
    Answer mine = ask(inside, "GET /api/v1/accounts/me");
    const auto& seats = mine.data().find("seats")->items;
    ASSERT_EQ(seats.size(), 2u);
    const std::string staff_key = seats[0].find("key")->text, guardian_key = seats[1].find("key")->text;
    EXPECT_EQ(mine.text("seat"), staff_key);
    const auto pupils = [&](const std::string& acting_as) {
        inside.headers.clear();
        if (!acting_as.empty()) inside.headers = {{"Acting-As", acting_as}};
        const Answer answer = ask(inside, "GET /api/v1/people/pupils");
        return answer.status() == 200 ? std::to_string(answer.data().items.size()) : answer.code();
    };
    EXPECT_EQ(pupils(""), "1") << "the mother's pupil of the fixture";
    EXPECT_EQ(pupils(guardian_key), "1");
    EXPECT_EQ(pupils("staff.sch_0.per_0"), "no_such_seat");
    inside.headers.clear();
    EXPECT_EQ(ask(inside, "POST /api/v1/accounts/me/seat", object({{"seat", guardian_key}})).text("seat"),
              guardian_key);
    EXPECT_EQ(ask(inside, "GET /api/v1/org/rooms").status(), 200);
    EXPECT_EQ(ask(inside, "POST /api/v1/accounts/me/seat", object({{"seat", "staff.x"}})).code(),
              "no_such_seat");
    const Client stranger = signed_in(name_of(mother));
    Client thief = stranger;
    thief.headers = {{"Acting-As", staff_key}};
    EXPECT_EQ(refusal_of(thief), "no_such_seat") << "a seat of somebody else";
}

TEST_P(Inside, a_seat_that_ended_opens_nothing_within_two_seconds) {
    const Somebody clerk = with_password(staff("Đỗ Hạnh", world.other_school));
    const Appointment appointment = appoint(clerk.person, world.other_school, Role::clerk);
    const Client inside = signed_in(name_of(clerk));
    const auto roles = [&] {
        return ask(inside, "GET /api/v1/accounts/me").data().find("seats")->items.front().find("roles")->text;
    };
    EXPECT_EQ(roles(), "clerk");
    world.write(system_at(world.other_school), [&](Tx& tx) { tx.end(appointment.id); });
    world.pass(access::Authenticator::memory_ms);
    EXPECT_EQ(roles(), "");
}

TEST_P(Inside, who_must_change_his_password_does_that_first) {
    give_password(world.store(),
                  {.account = teacher.account, .text = std::string(good), .must_change = true});
    Client inside = signed_in(name);
    const Client other = signed_in(name);
    EXPECT_EQ(refusal_of(inside), "password_change_first");
    EXPECT_EQ(ask(inside, "GET /api/v1/accounts/accounts").code(), "password_change_first");
    EXPECT_EQ(ask(inside, "GET /api/v1/accounts/mexico").status(), 404);
    EXPECT_EQ(ask(inside, "GET /api/v1/accounts/me").status(), 200);
    const auto change = [&](std::string_view from, std::string_view to) {
        return ask(inside, "POST /api/v1/accounts/me/password",
                   object({{"old_password", std::string(from)}, {"new_password", std::string(to)}}));
    };
    EXPECT_EQ(change(good, good).code(), "same_password");
    EXPECT_EQ(change(good, "matkhau123").code(), "password_common");
    EXPECT_EQ(change(good, name + "1").code(), "password_own_name");
    EXPECT_EQ(change(other_good, "trời hôm nay nhiều mây").code(), "wrong_password");
    const Answer changed = change(good, other_good);
    EXPECT_EQ(changed.status(), 200) << changed.response.body;
    EXPECT_EQ(status_of(inside), 401) << "the token from before the change";
    EXPECT_EQ(status_of(other), 401);
    inside.token = changed.text("token");
    EXPECT_EQ(status_of(inside), 200);
    EXPECT_EQ(sign_in({}, name, good).status(), 401);
    EXPECT_EQ(sign_in({}, name, other_good).status(), 201);
}

TEST_P(Inside, tokens_of_programs_have_no_account_page_and_keep_their_scopes) {
    const Actor actor{.hat = Hat::staff,
                      .school = world.school,
                      .roles = {Role::clerk},
                      .scopes = access::Scopes::parse("people:read")};
    Client program;
    program.token =
        access::issue_token(world.store(), {.name = "máy tính tiền", .actor = actor, .service = 77});
    EXPECT_EQ(ask(program, "GET /api/v1/people/pupils").status(), 200);
    EXPECT_EQ(ask(program, "GET /api/v1/people/pupils").data().items.size(), 1u);
    EXPECT_EQ(ask(program, "GET /api/v1/org/schools").data().items.size(), 0u);
    EXPECT_EQ(ask(program, "POST /api/v1/people/pupils/register", "{}").code(), "out_of_scopes");
    EXPECT_NE(ask(program, "GET /api/v1/accounts/me").status(), 200);
    program.headers = {{"Acting-As", "staff.sch_0.per_0"}};
    EXPECT_EQ(ask(program, "GET /api/v1/people/pupils").code(), "no_such_seat");
    program.headers.clear();
    world.write(world.system, [&](Tx& tx) {
        EXPECT_EQ(access::revoke_tokens_of_service(access::ledger_of(tx), 78), 0);
        EXPECT_EQ(access::revoke_tokens_of_service(access::ledger_of(tx), 77), 1);
    });
    world.pass(access::Authenticator::memory_ms);
    EXPECT_EQ(status_of(program), 401);
}

}  // namespace
}  // namespace truong::accounts
