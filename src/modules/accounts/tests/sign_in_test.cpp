// Coming in, and not coming in: guessing, spraying, finding out who has an account. On both databases.
#include <thread>

#include "modules/accounts/tests/signing_in.hpp"

namespace truong::accounts {
namespace {

class SignInDoor : public SigningIn {
protected:
    SignInDoor() {
        teacher = with_password(staff("Trần An", world.school, {}, people::StaffKind::teacher));
        name = name_of(teacher);
    }
    void fail(const Client& client, const std::string& who, int times) {
        for (int i = 0; i < times; ++i) EXPECT_EQ(sign_in(client, who, "sai mật khẩu rồi").status(), 401);
    }
    Somebody teacher;
    std::string name;
    const Client somewhere;
};
ON_BOTH(SignInDoor);

TEST_P(SignInDoor, opens_by_user_name_and_by_phone_however_it_is_typed) {
    set_phone(teacher, "+84912345678");
    for (const std::string& typed : {name, std::string("An.Tran "), std::string("0912 345 678"),
                                     std::string("+84 912.345.678"), std::string("84912345678")})
        EXPECT_EQ(sign_in(somewhere, typed, good).status(), 201) << typed;
    const Answer answer = sign_in(somewhere, name, "thuyê\xCC\x80n giấy xanh");
    EXPECT_EQ(answer.status(), 201);
    EXPECT_TRUE(answer.text("token").starts_with("ss_"));
    EXPECT_EQ(answer.data().find("seats")->items.size(), 1u);
    EXPECT_EQ(answer.text("second_factor"), "none");
    EXPECT_EQ(sign_in(somewhere, name, "Thuyền giấy xanh").code(), "sign_in_refused");
    EXPECT_EQ(sign_in(somewhere, "", "").status(), 422);
}

TEST_P(SignInDoor, tells_nobody_whether_there_is_such_an_account) {
    const Somebody locked = with_password(staff("Lý Khóa", world.school));
    const Somebody closed = with_password(staff("Lý Đóng", world.school));
    const Somebody fresh = staff("Lý Mới", world.school);
    const std::string names[] = {name_of(locked), name_of(closed), name_of(fresh),  name,
                                 "khong.co.ai",   "0987654321",    "không phải tên"};
    set_state(locked, AccountState::locked);
    set_state(closed, AccountState::closed);
    std::optional<std::string> body;
    for (const std::string& who : names) {
        const auto hashed = derived(), events = rows("sign_in_event"), guards = rows("sign_in_guard");
        // For who is locked or closed even the right password is none.
        const Answer answer = sign_in(somewhere, who, who == name ? other_good : good);
        EXPECT_EQ(answer.status(), 401) << who;
        EXPECT_EQ(answer.response.body, body.value_or(answer.response.body)) << who;
        body = answer.response.body;
        EXPECT_EQ(answer.cookie("truong_device"), "") << who;
        EXPECT_EQ(derived() - hashed, 1) << who;
        EXPECT_EQ(rows("sign_in_event") - events, 1) << who;
        EXPECT_EQ(rows("sign_in_guard") - guards, who == names[0] ? 2 : 1) << who;  // the address comes first
    }
}

TEST_P(SignInDoor, the_fifth_wrong_try_shuts_it_before_any_hashing) {
    for (const std::string& who : {name, std::string("khong.co.ai")}) {
        fail(somewhere, who, 5);
        const auto hashed = derived();
        const Answer answer = sign_in({.address = "198.51.100.9"}, who, good);
        EXPECT_EQ(answer.status(), 429) << who;
        EXPECT_EQ(answer.code(), "too_many_attempts");
        ASSERT_TRUE(answer.response.header("Retry-After"));
        EXPECT_EQ(*answer.response.header("Retry-After"), "30");
        EXPECT_EQ(derived(), hashed);
    }
    EXPECT_EQ(sign_in(somewhere, "AN.TRAN", good).status(), 429) << "another spelling is the same name";
    world.pass(30 * second);
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 201);
    fail(somewhere, name, 4);
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 201) << "who came in begins anew";
}

TEST_P(SignInDoor, each_further_failure_doubles_the_wait) {
    EXPECT_EQ(access::wait_ms(4), 0);
    EXPECT_EQ(access::wait_ms(5), 30 * second);
    EXPECT_EQ(access::wait_ms(6), 60 * second);
    EXPECT_EQ(access::wait_ms(9), 8 * minute);
    EXPECT_EQ(access::wait_ms(10), 15 * minute);
    EXPECT_EQ(access::wait_ms(1'000'000), 15 * minute);
    fail(somewhere, name, 5);
    world.pass(30 * second);
    fail(somewhere, name, 1);
    world.pass(59 * second);
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 429);
    world.pass(1 * second);
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 201);
}

TEST_P(SignInDoor, many_guesses_at_once_are_not_one) {
    const auto hashed = derived();
    std::vector<std::thread> guessers;
    for (int i = 0; i < 24; ++i)
        guessers.emplace_back([&] { EXPECT_NE(sign_in(somewhere, name, "sai mật khẩu rồi").status(), 201); });
    for (std::thread& guesser : guessers) guesser.join();
    EXPECT_LE(derived() - hashed, 5);
    EXPECT_GE(derived() - hashed, 1);
}

TEST_P(SignInDoor, who_guesses_a_teachers_name_does_not_shut_him_out) {
    Client own = signed_in(name);
    own.token.clear();
    fail({.address = "198.51.100.9"}, name, 5);
    EXPECT_EQ(sign_in({.address = "203.113.4.7"}, name, good).status(), 429);
    EXPECT_EQ(sign_in(own, name, good).status(), 201);
    EXPECT_EQ(sign_in({.device_cookie = "td_guessed"}, name, good).status(), 429);
    const Somebody pupil = with_password(guardian("Lê Mẹ", "Lê Con"));
    EXPECT_EQ(sign_in({.device_cookie = signed_in(name_of(pupil)).device_cookie}, name, good).status(), 429)
        << "the device of another account";
    fail(own, name, 5);
    EXPECT_EQ(sign_in(own, name, good).status(), 429) << "a known device is guarded too, by itself";
}

TEST_P(SignInDoor, one_address_does_not_try_every_name) {
    const Client own = signed_in(name);
    const std::string here = access::address_subject(world.store().ring(), somewhere.address);
    world.write(world.system, [&](Tx& tx) {
        for (int i = 0; i < access::names_of_an_address - 1; ++i)
            access::count_failure(access::ledger_of(tx), {"name " + std::to_string(i), here});
    });
    fail(somewhere, "khong.co.ai", 1);
    EXPECT_EQ(sign_in(somewhere, "chua.thu.bao.gio", good).status(), 429);
    EXPECT_EQ(sign_in({.address = "198.51.100.9"}, "chua.thu.bao.gio", good).status(), 401);
    EXPECT_EQ(sign_in({.device_cookie = own.device_cookie}, name, good).status(), 201);
    world.write(world.system, [&](Tx& tx) {
        access::forget_failures(access::ledger_of(tx), {"name 1", {}});
    });
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 201) << "a name that came in after all is taken off";
    fail(somewhere, "mot.nguoi.nua", 1);
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 429);
    world.pass(61 * minute);
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 201);
}

TEST_P(SignInDoor, a_clock_that_jumps_locks_nobody_for_ever) {
    fail(somewhere, name, 5);
    world.pass(-30 * day);
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 201);
    fail(somewhere, name, 5);
    world.pass(400 * day);
    EXPECT_EQ(sign_in(somewhere, name, good).status(), 201);
}

TEST_P(SignInDoor, a_shared_phone_asks_which_person) {
    const Somebody mother = with_password(guardian("Lê Mẹ", "Lê Con"));
    const Somebody father = with_password(guardian("Lê Cha", "Lê Út"));
    for (const Somebody& one : {mother, father}) set_phone(one, "+84912345678");
    const Answer answer = sign_in(somewhere, "0912345678", good);
    EXPECT_EQ(answer.status(), 200);
    EXPECT_EQ(answer.text("token"), "");
    const auto& choices = answer.data().find("choose")->items;
    ASSERT_EQ(choices.size(), 2u);
    EXPECT_EQ(choices[1].find("name")->text, "Lê Cha");
    const auto redeem = [&](const std::string& ticket) {
        return ask(somewhere, "POST /api/v1/accounts/sessions", object({{"ticket", ticket}}));
    };
    const std::string ticket = choices[1].find("ticket")->text;
    const Answer in = redeem(ticket);
    EXPECT_EQ(in.status(), 201) << in.response.body;
    std::string account;
    append_id(account, "acc", father.account.value);
    EXPECT_EQ(in.text("account_id"), account);
    EXPECT_EQ(redeem(ticket).code(), "ticket_expired");
    EXPECT_EQ(redeem("tk_" + std::string(64, '0')).code(), "ticket_expired");
    world.pass(5 * minute);
    EXPECT_EQ(redeem(choices[0].find("ticket")->text).code(), "ticket_expired");
}

TEST_P(SignInDoor, a_shared_phone_comes_to_cost_one_derivation) {
    const Somebody mother = with_password(guardian("Lê Mẹ", "Lê Con"));
    const Somebody father = with_password(guardian("Lê Cha", "Lê Út"), other_good);
    for (const Somebody& one : {mother, father}) set_phone(one, "+84912345678");
    const auto cost = [&](std::string_view password, int status) {
        const auto before = derived();
        EXPECT_EQ(sign_in(somewhere, "0912345678", password).status(), status);
        return derived() - before;
    };
    EXPECT_EQ(cost("sai mật khẩu rồi", 401), 2);
    EXPECT_EQ(cost(other_good, 201), 3);  // the third moves the password to the salt of the older account
    EXPECT_EQ(cost("sai mật khẩu rồi", 401), 1);
    EXPECT_EQ(cost(other_good, 201), 1);
    EXPECT_EQ(cost(good, 201), 1);
    const Somebody grandmother = guardian("Lê Bà", "Lê Ba");
    set_phone(grandmother, "+84912345678");
    with_password(grandmother, "trời hôm nay nhiều mây");
    EXPECT_EQ(cost("trời hôm nay nhiều mây", 201), 1) << "a new password takes the common salt at once";
}

TEST_P(SignInDoor, who_shares_a_phone_gets_no_free_guesses_at_the_other) {
    const Somebody mother = with_password(guardian("Lê Mẹ", "Lê Con"));
    const Somebody sister = with_password(guardian("Lê Chị", "Lê Út"), other_good);
    for (const Somebody& one : {mother, sister}) set_phone(one, "+84912345678");
    fail(somewhere, "0912345678", 4);
    EXPECT_EQ(sign_in(somewhere, "0912345678", other_good).status(), 201);
    fail(somewhere, "0912345678", 1);
    EXPECT_EQ(sign_in(somewhere, "0912345678", good).status(), 429) << "her own sign-in cleared nothing";
    Client hers = signed_in(name_of(sister), other_good);
    hers.token.clear();
    EXPECT_EQ(sign_in(hers, "0912345678", good).status(), 429) << "her device is not the mother's";
    EXPECT_EQ(sign_in(hers, name_of(mother), "sai mật khẩu rồi").status(), 401) << "the user name is her own";
    world.pass(30 * second);
    const std::string device = hers.device_cookie;
    EXPECT_EQ(sign_in(hers, name_of(mother), good).status(), 201) << "now both know it";
    fail({.address = "198.51.100.9"}, "0912345678", 1);
    EXPECT_EQ(sign_in(somewhere, "0912345678", good).status(), 429);
    EXPECT_EQ(sign_in({.device_cookie = device}, "0912345678", good).status(), 201);
}

TEST_P(SignInDoor, a_password_that_was_set_voids_what_waits_under_the_one_before) {
    const Somebody father = with_password(guardian("Lê Cha", "Lê Út"));
    for (const Somebody& one : {teacher, father}) set_phone(one, "+84912345678");
    const std::string recovery = letter(teacher.account, access::CodePurpose::recovery);
    const std::string reserve = letter(teacher.account, access::CodePurpose::backup);
    const Answer choice = sign_in(somewhere, "0912345678", good);
    ASSERT_EQ(choice.status(), 200);
    with_password(teacher, other_good);
    std::string refused;
    for (const json::Value& one : choice.data().find("choose")->items) {
        const Answer in =
            ask(somewhere, "POST /api/v1/accounts/sessions", object({{"ticket", one.find("ticket")->text}}));
        refused += one.find("name")->text + ' ' + in.code() + ';';
    }
    EXPECT_EQ(refused, "Trần An ticket_expired;Lê Cha ;");
    EXPECT_EQ(ask(somewhere, "POST /api/v1/accounts/activations",
                  object({{"code", recovery}, {"password", "trời hôm nay nhiều mây"}}))
                  .code(),
              "bad_code");
    EXPECT_EQ(sign_in(somewhere, name, other_good).status(), 201);
    EXPECT_EQ(world.number("select count(*) from one_time_code where purpose = 'backup'"), 1);
}

TEST_P(SignInDoor, who_was_locked_while_he_was_hashed_is_told_what_everybody_is_told) {
    access::Credential proved;
    const auto still = [&] {
        bool holds = false;
        world.read(world.system, [&](const Reader& reader) {
            holds = still_proved(access::ledger_of(reader), proved).has_value();
        });
        return holds;
    };
    world.read(world.system, [&](const Reader& reader) {
        proved = *access::credential_of(access::ledger_of(reader), teacher.account);
    });
    EXPECT_TRUE(still());
    set_state(teacher, AccountState::locked);
    EXPECT_FALSE(still());
    set_state(teacher, AccountState::active);
    EXPECT_TRUE(still());
    with_password(teacher, other_good);
    EXPECT_FALSE(still());
}

TEST_P(SignInDoor, what_is_refused_says_whether_to_sign_in_or_to_bring_another_token) {
    const auto title = [](const Answer& answer) { return answer.body.find("title")->text; };
    EXPECT_EQ(title(sign_in(somewhere, name, "sai mật khẩu rồi")), "Sign in first");
    EXPECT_EQ(title(ask(somewhere, "GET /api/v1/org/schools")), "Sign in first");
    EXPECT_EQ(title(ask({.token = "ts_" + std::string(64, '0')}, "GET /api/v1/org/schools")),
              "The access token is not valid");
}

TEST_P(SignInDoor, nobody_sets_himself_a_number_that_opens_another_account) {
    const Somebody clerk = staff("Đỗ Hạnh", world.school, Role::clerk);
    const Somebody vice = staff("Vũ Lan", world.school, Role::vice_principal);
    const auto correct = [&](const Actor& actor, const Somebody& whose, const std::string& phone) {
        world.write(actor, [&](Tx& tx) { correct_account(tx, {.id = whose.account, .phone = phone}); });
    };
    const auto refused = [&](const Somebody& own, const std::string& phone) {
        return test::problem_of([&] { correct(own.actor, own, phone); });
    };
    const test::Seen by_school{ProblemKind::conflict, "phone_by_school"};
    correct(vice.actor, vice, "0912345678");
    EXPECT_EQ(refused(teacher, "+84 912 345 678"), by_school);
    EXPECT_EQ(refused(clerk, "0912345678"), by_school) << "not even who may enter it for others";
    correct(clerk.actor, teacher, "0912345678");      // two of a family share one
    correct(teacher.actor, teacher, "0912 345 678");  // it stays as it is
    correct(teacher.actor, teacher, "0912345679");
    EXPECT_EQ(refused(teacher, "0912345678"), by_school);
}

TEST_P(SignInDoor, of_who_was_erased_nothing_is_kept_at_the_door) {
    const Somebody gone = with_password(staff("Ngô Xa", world.school));
    const Client inside = signed_in(name_of(gone)), own = signed_in(name);
    for (const Somebody& one : {gone, teacher}) letter(one.account, access::CodePurpose::recovery);
    EXPECT_EQ(ask(inside, "GET /api/v1/accounts/me").status(), 200);
    world.write(system_at(world.school), [&](Tx& tx) { erase_access_of(tx, gone.person.value); });
    for (const char* const table :
         {"credential", "session", "known_device", "one_time_code", "sign_in_event"}) {
        const std::string count = "select count(*) from " + std::string(table) + " where account_id = ?";
        EXPECT_EQ(world.number(count, {gone.account.value}), 0) << table;
        EXPECT_GT(world.number(count, {teacher.account.value}), 0) << table;
    }
    EXPECT_EQ(ask(inside, "GET /api/v1/accounts/me").status(), 401);
    EXPECT_EQ(status_of(own), 200);
}

TEST_P(SignInDoor, a_letter_opens_once) {
    const Somebody fresh = staff("Lý Mới", world.school);
    const std::string who = name_of(fresh);
    const auto activate = [&](const std::string& code, std::string_view password, const std::string& user) {
        return ask(somewhere, "POST /api/v1/accounts/activations",
                   object({{"code", code}, {"password", std::string(password)}, {"user_name", user}}));
    };
    const std::string voided = letter(fresh.account, access::CodePurpose::activation);
    const std::string code = letter(fresh.account, access::CodePurpose::activation);
    const auto hashed = derived();
    EXPECT_EQ(activate(voided, good, "").code(), "bad_code");
    EXPECT_EQ(activate(code, good, name).code(), "bad_code");
    EXPECT_EQ(activate(code, "12345678", "").code(), "password_common");
    EXPECT_EQ(derived(), hashed) << "none of these costs the lane anything";
    const Answer done = activate(code.substr(0, 5) + "-" + code.substr(5), good, who);
    EXPECT_EQ(done.status(), 200) << done.response.body;
    EXPECT_EQ(done.text("user_name"), who);
    EXPECT_EQ(activate(code, other_good, "").code(), "letter_used");
    const Client inside = signed_in(who);
    EXPECT_EQ(status_of(inside), 200);
    const std::string late = letter(fresh.account, access::CodePurpose::recovery);
    world.pass(access::code_life_ms);
    EXPECT_EQ(activate(late, other_good, "").code(), "letter_expired");
}

TEST_P(SignInDoor, a_code_opens_nothing_once_its_holder_has_become_more) {
    const auto opens = [&](const std::string& code) {
        return ask(somewhere, "POST /api/v1/accounts/activations",
                   object({{"code", code}, {"password", std::string(other_good)}}))
                   .status()
               == 200;
    };
    const auto codes_void = [&] {
        return world
            .all<AccountHelp>(world.system, (where<&AccountHelp::account_id> == teacher.account)
                                                && (where<&AccountHelp::kind> == HelpKind::codes_void))
            .size();
    };
    const auto recovery = [&] { return letter(teacher.account, access::CodePurpose::recovery); };
    std::string code = recovery();
    appoint(teacher.person, world.school, Role::vice_principal, today() + 3);
    EXPECT_FALSE(opens(code));
    EXPECT_EQ(codes_void(), 1u) << "its holder reads that it is void";
    code = recovery();
    world.put(world.system,
              OfficerPost{.person_id = teacher.person, .role = Role::administrator, .valid_from = today()});
    EXPECT_FALSE(opens(code));
    code = recovery();
    const auto child = person("Lê Bé");
    enrol(child, world.school);
    world.put(world.system, AccountPerson{.account_id = teacher.account, .person_id = child});
    EXPECT_FALSE(opens(code)) << "it would open the one who was linked, too";
    code = recovery();
    employ(teacher.person, world.other_school, people::StaffKind::leader);
    EXPECT_FALSE(opens(code));
    appoint(child, world.school, Role::clerk);
    EXPECT_EQ(codes_void(), 4u) << "where no code waits nothing is said";
    code = recovery();
    world.write(system_at(world.school), [&](Tx& tx) {
        auto row = *tx.first<people::StaffMember>(where<&people::StaffMember::person_id> == teacher.person);
        row.phone = "0912345678";
        tx.put(row);
    });
    EXPECT_TRUE(opens(code)) << "a corrected number makes nobody more";
}

TEST_P(SignInDoor, a_recovery_throws_everybody_else_out) {
    const Client thief = signed_in(name);
    const std::string code = letter(teacher.account, access::CodePurpose::recovery);
    EXPECT_EQ(ask(somewhere, "POST /api/v1/accounts/activations",
                  object({{"code", code}, {"password", std::string(other_good)}}))
                  .status(),
              200);
    EXPECT_EQ(status_of(thief), 401);
    EXPECT_EQ(sign_in(thief, name, good).status(), 401);
    EXPECT_EQ(sign_in(somewhere, name, other_good).status(), 201);
}

TEST_P(SignInDoor, what_happened_can_be_read_by_its_holder) {
    set_phone(teacher, "+84912345678");
    fail({.address = "198.51.100.9"}, name, 1);
    fail({.address = "198.51.100.9"}, "0912345678", 1);
    fail(somewhere, "khong.co.ai", 1);
    const Client inside = signed_in(name);
    const Answer events = ask(inside, "GET /api/v1/accounts/me/events");
    std::string kinds;
    for (const json::Value& event : events.data().items)
        kinds += event.find("kind")->text + ' ' + event.find("address")->text + '\n';
    EXPECT_EQ(kinds,
              "signed_in 203.113.4.x\nsign_in_failed 198.51.100.x\nsign_in_failed 198.51.100.x\n"
              "password_set x\n");
}

}  // namespace
}  // namespace truong::accounts
