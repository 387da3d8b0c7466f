// The second factor: set up, asked for, used once; and who may not do without it. On both databases.
#include "modules/accounts/tests/signing_in.hpp"

namespace truong::accounts {
namespace {

class SecondLock : public SigningIn {
protected:
    SecondLock() {
        principal = with_password(staff("Lê Dũng", world.school, Role::principal, people::StaffKind::leader));
        name = name_of(principal);
    }
    /// The secret, on and confirmed; the client goes on with its new token.
    std::string set_up(Client& client) {
        const Answer begun =
            ask(client, "POST /api/v1/accounts/me/second-factor", object({{"password", std::string(good)}}));
        EXPECT_EQ(begun.status(), 200) << begun.response.body;
        const std::string secret = *passwords::from_base32(begun.text("secret"));
        const Answer on = ask(client, "POST /api/v1/accounts/me/second-factor/confirm",
                              object({{"code", code_at_now(secret)}}));
        EXPECT_EQ(on.status(), 200) << on.response.body;
        reserve.clear();
        for (const json::Value& one : on.data().find("reserve")->items)
            reserve.push_back(one.find("code")->text);
        client.token = on.text("token");
        return secret;
    }
    Answer try_code(const std::string& code) { return sign_in({}, name, good, code); }
    Somebody principal;
    std::string name;
    std::vector<std::string> reserve;
};
ON_BOTH(SecondLock);

TEST_P(SecondLock, is_asked_for_once_it_is_on_and_a_number_opens_once) {
    Client inside = signed_in(name);
    const Client other = signed_in(name);
    const std::string secret = set_up(inside);
    EXPECT_EQ(status_of(inside), 200);
    EXPECT_EQ(status_of(other), 401) << "who came in without it is out";
    EXPECT_EQ(try_code("").code(), "code_required");
    EXPECT_EQ(try_code("000000").status(), 401);
    EXPECT_EQ(try_code(code_at_now(secret)).code(), "code_required") << "it confirmed the setting up";
    world.pass(passwords::totp_step_ms);
    const std::string code = code_at_now(secret);
    EXPECT_EQ(try_code(code).status(), 201);
    EXPECT_EQ(try_code(code).code(), "code_required");
    EXPECT_EQ(sign_in({}, name, "sai mật khẩu rồi", code).code(), "sign_in_refused")
        << "a wrong password says nothing of a second factor";
    world.pass(passwords::totp_step_ms);
    const Answer in = try_code(code_at_now(secret).substr(0, 3) + " " + code_at_now(secret).substr(3));
    EXPECT_EQ(in.status(), 201);
    EXPECT_EQ(in.text("second_factor"), "on");
}

TEST_P(SecondLock, codes_are_guessed_no_oftener_than_passwords) {
    Client inside = signed_in(name);
    set_up(inside);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(try_code("00000" + std::to_string(i)).code(), "code_required");
    EXPECT_EQ(try_code("000009").code(), "too_many_attempts");
    const auto remove = [&] {
        return ask(inside, "POST /api/v1/accounts/me/second-factor/remove",
                   object({{"password", std::string(good)}, {"code", "000000"}}));
    };
    for (int i = 0; i < 5; ++i) EXPECT_EQ(remove().code(), "code_required");
    EXPECT_EQ(remove().code(), "too_many_attempts") << "the right password begins no new count";
}

TEST_P(SecondLock, to_be_asked_for_the_code_is_no_failure) {
    Client inside = signed_in(name);
    const std::string secret = set_up(inside);
    const auto events = rows("sign_in_event"), guards = rows("sign_in_guard");
    for (const char* const nothing : {"", "", "", " ", "", ""})
        EXPECT_EQ(try_code(nothing).code(), "code_required");
    EXPECT_EQ(rows("sign_in_event"), events);
    EXPECT_EQ(rows("sign_in_guard"), guards);
    world.pass(passwords::totp_step_ms);
    EXPECT_EQ(try_code(code_at_now(secret)).status(), 201);
}

TEST_P(SecondLock, who_was_thrown_out_changes_nothing_more) {
    const Client thief = signed_in(name);
    const auto ask_for = [&](const std::string& line, const HeaderList& body) {
        return ask(thief, "POST /api/v1/accounts/me/" + line, object(body)).status();
    };
    const HeaderList password{{"password", std::string(good)}};
    EXPECT_EQ(ask_for("second-factor", password), 200);
    // Another process did it: this one remembers the session for a moment longer.
    world.write(world.system,
                [&](Tx& tx) { access::revoke_sessions(access::ledger_of(tx), principal.account, 0); });
    EXPECT_EQ(status_of(thief), 200) << "else this test asks nothing";
    EXPECT_EQ(
        ask_for("password", {{"old_password", std::string(good)}, {"new_password", std::string(other_good)}}),
        401);
    EXPECT_EQ(ask_for("second-factor", password), 401);
    EXPECT_EQ(ask_for("second-factor/confirm", {{"code", "000000"}}), 401);
    EXPECT_EQ(sign_in({}, name, good).status(), 201);
}

TEST_P(SecondLock, a_reserve_code_opens_once) {
    Client inside = signed_in(name);
    set_up(inside);
    ASSERT_EQ(reserve.size(), 8u);
    EXPECT_EQ(try_code(reserve[3]).status(), 201);
    EXPECT_EQ(try_code(reserve[3]).code(), "code_required");
    const Somebody vice = with_password(staff("Vũ Lan", world.school, Role::vice_principal));
    Client beside = signed_in(name_of(vice));
    const auto mine = reserve;
    set_up(beside);
    EXPECT_EQ(sign_in({}, name_of(vice), good, mine[0]).code(), "code_required") << "of somebody else";
    EXPECT_EQ(sign_in({}, name_of(vice), good, reserve[0]).status(), 201);
}

TEST_P(SecondLock, a_clock_that_was_set_back_does_not_shut_it) {
    Client inside = signed_in(name);
    const std::string secret = set_up(inside);
    world.pass(-30 * day);
    EXPECT_EQ(try_code(code_at_now(secret)).status(), 201);
    EXPECT_EQ(try_code(code_at_now(secret)).status(), 401);
}

TEST_P(SecondLock, is_set_up_with_the_password_and_a_number) {
    Client inside = signed_in(name);
    EXPECT_EQ(
        ask(inside, "POST /api/v1/accounts/me/second-factor", object({{"password", "sai mật khẩu rồi"}}))
            .code(),
        "wrong_password");
    const auto confirm = [&](const std::string& code) {
        return ask(inside, "POST /api/v1/accounts/me/second-factor/confirm", object({{"code", code}})).code();
    };
    EXPECT_EQ(confirm("123456"), "second_factor_is_off");
    const std::string secret = set_up(inside);
    EXPECT_EQ(confirm(code_at_now(secret)), "second_factor_is_off");
    EXPECT_EQ(ask(inside, "POST /api/v1/accounts/me/second-factor", object({{"password", std::string(good)}}))
                  .code(),
              "second_factor_is_on");
    world.pass(passwords::totp_step_ms);
    const Answer removed = ask(inside, "POST /api/v1/accounts/me/second-factor/remove",
                               object({{"password", std::string(good)}, {"code", code_at_now(secret)}}));
    EXPECT_EQ(removed.status(), 200) << removed.response.body;
    EXPECT_EQ(try_code("").status(), 201);
    EXPECT_EQ(world.number("select count(*) from one_time_code where purpose = 'backup'"), 0);
}

TEST_P(SecondLock, management_has_fourteen_days_and_then_nothing_else) {
    const Client first = signed_in(name);
    EXPECT_EQ(ask(first, "GET /api/v1/accounts/me").text("second_factor"), "due");
    EXPECT_EQ(status_of(first), 200);
    world.pass(14 * day - minute);
    Client inside = signed_in(name);
    EXPECT_EQ(status_of(inside), 200);
    world.pass(minute);
    EXPECT_EQ(refusal_of(inside), "second_factor_first");
    EXPECT_EQ(ask(inside, "GET /api/v1/accounts/me").text("second_factor"), "required");
    EXPECT_EQ(refusal_of(signed_in(name)), "second_factor_first") << "signing in again begins no new grace";
    set_up(inside);
    EXPECT_EQ(status_of(inside), 200);
    const Somebody teacher = with_password(staff("Trần An", world.school, Role::teacher));
    Client ordinary = signed_in(name_of(teacher));
    EXPECT_EQ(ask(ordinary, "GET /api/v1/accounts/me").text("second_factor"), "none");
    world.pass(11 * hour);
    EXPECT_EQ(status_of(ordinary), 200);
}

TEST_P(SecondLock, grace_begins_also_when_somebody_is_appointed_while_he_is_in) {
    const Somebody teacher = with_password(staff("Trần An", world.school, Role::teacher));
    Client inside = signed_in(name_of(teacher));
    appoint(teacher.person, world.school, Role::vice_principal);
    world.pass(access::Authenticator::memory_ms);
    EXPECT_EQ(status_of(inside), 200);
    EXPECT_EQ(ask(inside, "GET /api/v1/accounts/me").text("second_factor"), "due");
    world.pass(14 * day);
    EXPECT_EQ(refusal_of(signed_in(name_of(teacher))), "second_factor_first");
}

TEST_P(SecondLock, a_session_that_ran_out_needs_it_too) {
    Client inside = signed_in(name);
    const std::string secret = set_up(inside);
    world.pass(13 * hour);
    const auto renew = [&](const std::string& code) {
        return ask(inside, "POST /api/v1/accounts/sessions/current/renew",
                   object({{"password", std::string(good)}, {"code", code}}));
    };
    EXPECT_EQ(renew("").code(), "code_required");
    EXPECT_EQ(renew(code_at_now(secret)).status(), 200);
}

}  // namespace
}  // namespace truong::accounts
