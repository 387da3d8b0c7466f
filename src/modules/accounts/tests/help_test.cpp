// Opening accounts, giving a way back in, locking: who does it for whom. On both databases.
#include "modules/accounts/tests/school_people.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/credentials.hpp"
#include "platform/access/sessions.hpp"

namespace truong::accounts {
namespace {

using test::problem_of;
using test::Seen;

class Helping : public SchoolPeople {
protected:
    Helping() {
        principal = staff("Lê Dũng", world.school, Role::principal, people::StaffKind::leader);
        vice = staff("Vũ Lan", world.school, Role::vice_principal, people::StaffKind::leader);
        clerk = staff("Đỗ Hạnh", world.school, Role::clerk);
        teacher = staff("Trần An", world.school, {}, people::StaffKind::teacher);
        other_clerk = staff("Bùi Nam", world.other_school, Role::clerk);
        pupil = person("Lê Bé");
        enrol(pupil, world.school);
    }
    OneTimeCode recover(const Actor& actor, Id<Account> account) {
        OneTimeCode code;
        world.write(actor, [&](Tx& tx) { code = issue_recovery(tx, account, "quên mật khẩu"); });
        return code;
    }
    Seen recovering(const Actor& actor, Id<Account> account) {
        return problem_of([&] { recover(actor, account); });
    }
    std::vector<OpenedAccount> open(const Actor& actor, const std::vector<NewAccount>& wanted) {
        std::vector<OpenedAccount> opened;
        world.write(actor, [&](Tx& tx) { opened = open_accounts(tx, {wanted}); });
        return opened;
    }
    std::string refusal(const OpenedAccount& opened) {
        return opened.findings.empty() ? std::string() : opened.findings.front().code;
    }
    bool code_works(const std::string& code) {
        bool works = false;
        world.read(world.system, [&](const Reader& reader) {
            works = access::find_code(access::ledger_of(reader), code,
                                      {access::CodePurpose::activation, access::CodePurpose::recovery})
                        .has_value();
        });
        return works;
    }
    void sign_in(Id<Account> account) {
        world.write(world.system, [&](Tx& tx) {
            access::set_password(access::ledger_of(tx),
                                 {.account = account, .salt = "salt", .verifier = "verifier"});
            access::open_session(access::ledger_of(tx), {.account = account});
        });
    }
    std::string account_path(Id<Account> account) {
        std::string path = "/api/v1/accounts/accounts/";
        append_id(path, "acc", account.value);
        return path;
    }
    /// The set that the request wrote: these routes do not name it, the history of the row does.
    std::string set_written(const Actor& actor, const std::string& line, const std::string& body = "{}") {
        const auto answer = world.call(actor, line, body, {{"Change-Reason", "mất máy"}});
        EXPECT_LT(answer.status, 300) << answer.body;
        std::string set;
        append_id(set, "chg", world.number("select max(id) from change_set"));
        return set;
    }
    http::Response undo(const Actor& actor, const std::string& set) {
        return world.call(actor, "POST /api/v1/platform/change-sets/" + set + "/undo", "{}");
    }
    AccountState state_of(Id<Account> account) {
        return world.all<Account>(world.system, where<&Account::id> == account).front().state;
    }
    std::size_t live_sessions(Id<Account> account) {
        std::size_t count = 0;
        world.read(world.system, [&](const Reader& reader) {
            count = access::sessions_of(access::ledger_of(reader), account).size();
        });
        return count;
    }
    std::size_t links_traced(const Somebody& holder, HelpKind kind) {
        return world
            .all<AccountHelp>(holder.actor, (where<&AccountHelp::account_id> == holder.account)
                                                && (where<&AccountHelp::kind> == kind))
            .size();
    }
    Somebody principal, vice, clerk, teacher, other_clerk;
    Id<people::Person> pupil;
};
ON_BOTH(Helping);

TEST_P(Helping, many_accounts_are_opened_at_once_each_with_a_code) {
    const Id<people::Person> twin = person("Lê Bé"), unknown = person("Ngô Xa");
    enrol(twin, world.school);
    const auto opened = open(clerk.actor, {{.person_id = pupil, .phone = "0912 345 678"},
                                           {.person_id = twin},
                                           {.person_id = unknown},
                                           {.person_id = teacher.person},
                                           {.person_id = pupil},
                                           {.person_id = twin, .user_name = "Lê Bé"}});
    ASSERT_EQ(opened.size(), 6u);
    EXPECT_EQ(opened[0].user_name, "be.le");
    EXPECT_EQ(opened[1].user_name, "be.le2");
    EXPECT_TRUE(code_works(*opened[0].code));
    EXPECT_NE(opened[0].code, opened[1].code);
    EXPECT_EQ(refusal(opened[2]), "not_found");
    EXPECT_EQ(refusal(opened[3]), "person_has_account");
    EXPECT_EQ(refusal(opened[4]), "person_has_account");
    EXPECT_EQ(refusal(opened[5]), "user_name_form");
    const auto made = world.all<Account>(clerk.actor, where<&Account::holder_id> == pupil);
    ASSERT_EQ(made.size(), 1u);
    EXPECT_EQ(made.front().phone, "+84912345678");
    world.pass(73LL * 3600 * 1000);
    EXPECT_FALSE(code_works(*opened[0].code));
}

TEST_P(Helping, accounts_are_opened_by_registrars_for_people_of_their_school) {
    EXPECT_EQ(refusal(open(other_clerk.actor, {{.person_id = pupil}})[0]), "not_found");
    EXPECT_EQ(refusal(open(teacher.actor, {{.person_id = pupil}})[0]), "forbidden");
    const Id<people::Person> next_principal = person("Mai Hoa");
    employ(next_principal, world.school, people::StaffKind::leader);
    appoint(next_principal, world.school, Role::principal, today() + 20);
    EXPECT_EQ(refusal(open(clerk.actor, {{.person_id = next_principal}})[0]), "may_not_help");
    EXPECT_EQ(refusal(open(world.officer, {{.person_id = next_principal}})[0]), "");
    EXPECT_EQ(refusal(open(world.administrator, {{.person_id = pupil}})[0]), "");
}

TEST_P(Helping, the_plain_address_opens_no_more_than_the_service) {
    const Id<people::Person> next_principal = person("Mai Hoa");
    employ(next_principal, world.school);
    appoint(next_principal, world.school, Role::principal);
    EXPECT_EQ(putting(clerk.actor, Account{.holder_id = next_principal, .user_name = "mai.hoa"}),
              may_not_help);
    EXPECT_EQ(putting(clerk.actor, Account{.holder_id = pupil, .user_name = "Mai Hoa"}).code,
              "user_name_form");
    EXPECT_EQ(putting(teacher.actor, Account{.holder_id = pupil, .user_name = "mai.hoa"}), forbidden);
    EXPECT_TRUE(world.put(clerk.actor, Account{.holder_id = pupil, .user_name = "mai.hoa"}).id);
}

TEST_P(Helping, an_account_is_seen_by_its_holder_and_by_who_may_help) {
    const auto names = [&](const Actor& actor) {
        std::vector<std::string> found;
        for (const Account& account : world.all<Account>(actor)) found.push_back(account.user_name);
        std::sort(found.begin(), found.end());
        return found;
    };
    using Names = std::vector<std::string>;
    EXPECT_EQ(names(clerk.actor), (Names{"an.tran", "dung.le", "hanh.do", "lan.vu"}));
    EXPECT_EQ(names(teacher.actor), Names{"an.tran"});
    EXPECT_EQ(names(other_clerk.actor), Names{"nam.bui"});
    EXPECT_EQ(names(world.officer), (Names{"dung.le", "lan.vu"}));
    EXPECT_EQ(names(world.other_officer), Names{});
    EXPECT_EQ(names(world.administrator).size(), 5u);
    EXPECT_EQ(names(world.guardian), Names{});
}

TEST_P(Helping, a_way_back_in_is_given_once_and_leaves_a_trace) {
    sign_in(teacher.account);
    const OneTimeCode first = recover(clerk.actor, teacher.account),
                      second = recover(clerk.actor, teacher.account);
    EXPECT_EQ(first.user_name, "an.tran");
    EXPECT_EQ(second.code.size(), 10u);
    EXPECT_FALSE(code_works(first.code));
    EXPECT_TRUE(code_works(second.code));
    const auto traces =
        world.all<AccountHelp>(teacher.actor, where<&AccountHelp::kind> == HelpKind::recovery);
    ASSERT_EQ(traces.size(), 2u);
    EXPECT_EQ(traces.front().reason, "quên mật khẩu");
    EXPECT_EQ(traces.front().by_id, clerk.person);
    EXPECT_TRUE(world.all<AccountHelp>(other_clerk.actor, where<&AccountHelp::account_id> == teacher.account)
                    .empty());
    EXPECT_EQ(problem_of([&] {
                  world.write(clerk.actor, [&](Tx& tx) { issue_recovery(tx, teacher.account, ""); });
              }),
              (Seen{ProblemKind::invalid, "required"}));
}

TEST_P(Helping, nobody_helps_an_account_that_may_do_more) {
    EXPECT_EQ(recovering(clerk.actor, principal.account), may_not_help);
    EXPECT_EQ(recovering(clerk.actor, vice.account), may_not_help);
    EXPECT_EQ(recovering(vice.actor, principal.account), may_not_help);
    EXPECT_EQ(recovering(clerk.actor, clerk.account).code, "not_for_oneself");
    EXPECT_EQ(recovering(teacher.actor, clerk.account).kind, ProblemKind::not_found);
    EXPECT_EQ(recovering(other_clerk.actor, teacher.account).kind, ProblemKind::not_found);
    EXPECT_EQ(recovering(world.guardian, teacher.account).kind, ProblemKind::not_found);
    EXPECT_FALSE(recover(principal.actor, vice.account).code.empty());
    EXPECT_FALSE(recover(world.officer, principal.account).code.empty());
    EXPECT_EQ(recovering(world.other_officer, principal.account).kind, ProblemKind::not_found);
    EXPECT_FALSE(recover(world.administrator, principal.account).code.empty());
}

TEST_P(Helping, who_is_more_elsewhere_is_not_helped_here) {
    const Id<people::Pupil> child = enrol(person("Bùi Bé"), world.school);
    const Somebody father = staff("Bùi Quân", world.other_school, Role::principal);
    stand_for(father.person, child, world.school);
    EXPECT_EQ(recovering(clerk.actor, father.account), may_not_help);
    EXPECT_EQ(recovering(principal.actor, father.account), may_not_help);
    const Id<people::Person> mother = person("Tạ Mơ");
    const Id<Account> account = account_of(mother);
    stand_for(mother, child, world.school);
    EXPECT_FALSE(recover(clerk.actor, account).code.empty());
    world.put(world.system,
              OfficerPost{.person_id = mother, .unit_id = world.commune, .valid_from = today() + 5});
    EXPECT_EQ(recovering(principal.actor, account), may_not_help);
}

TEST_P(Helping, a_program_gives_nobody_a_way_in) {
    Actor service = clerk.actor;
    service.scopes = access::Scopes::parse("accounts:write,people:read");
    EXPECT_EQ(recovering(service, teacher.account), may_not_help);
    service.account = {777};
    EXPECT_EQ(recovering(service, teacher.account), may_not_help);
}

TEST_P(Helping, who_left_the_school_is_not_helped_by_it) {
    const auto record = world.all<people::StaffMember>(
        system_at(world.school), where<&people::StaffMember::person_id> == teacher.person);
    world.write(system_at(world.school), [&](Tx& tx) {
        people::StaffMember gone = record.front();
        gone.valid_to = today() - 1;
        tx.put(gone);
    });
    EXPECT_EQ(recovering(clerk.actor, teacher.account).kind, ProblemKind::not_found);
}

TEST_P(Helping, a_clerk_of_one_campus_helps_the_people_of_that_campus) {
    const Actor at_home = system_at(world.school);
    const auto main = world.all<org::Campus>(at_home).front();
    const auto second = world.put(at_home, org::Campus{.code = "2", .name = "Cơ sở 2"});
    const Id<people::Person> near = person("Gần"), far = person("Xa");
    world.put(at_home, people::Pupil{.person_id = near, .campus_id = main.id, .valid_from = today()});
    world.put(at_home, people::Pupil{.person_id = far, .campus_id = second.id, .valid_from = today()});
    const Id<Account> near_account = account_of(near), far_account = account_of(far);
    Actor actor = clerk.actor;
    actor.campus = main.id;
    EXPECT_FALSE(recover(actor, near_account).code.empty());
    EXPECT_EQ(recovering(actor, far_account).kind, ProblemKind::not_found);
    EXPECT_FALSE(recover(clerk.actor, far_account).code.empty());
}

TEST_P(Helping, locking_ends_the_sessions_and_needs_the_same_standing) {
    sign_in(teacher.account);
    sign_in(principal.account);
    const auto lock = [&](const Actor& actor, Id<Account> account, AccountState state) {
        world.write(actor, [&](Tx& tx) { set_state(tx, account, state, "mất máy"); });
    };
    EXPECT_EQ(problem_of([&] { lock(clerk.actor, principal.account, AccountState::locked); }), may_not_help);
    EXPECT_EQ(live_sessions(principal.account), 1u);
    lock(clerk.actor, teacher.account, AccountState::locked);
    EXPECT_EQ(live_sessions(teacher.account), 0u);
    EXPECT_EQ(world.all<Account>(teacher.actor).front().state, AccountState::locked);
    lock(clerk.actor, teacher.account, AccountState::closed);
    EXPECT_EQ(problem_of([&] { lock(clerk.actor, teacher.account, AccountState::active); }).code,
              "account_closed");
    EXPECT_EQ(recovering(clerk.actor, teacher.account).code, "account_closed");
    lock(world.administrator, teacher.account, AccountState::active);
    EXPECT_EQ(world.all<Account>(teacher.actor).front().state, AccountState::active);
}

TEST_P(Helping, a_correction_of_the_row_is_judged_like_help) {
    sign_in(teacher.account);
    Account account = world.all<Account>(principal.actor, where<&Account::id> == teacher.account).front();
    account.phone = "+84912345678";
    EXPECT_EQ(world.put(clerk.actor, account).phone, "+84912345678");
    account.state = AccountState::locked;
    EXPECT_EQ(putting(clerk.actor, account).code, "by_service_only");
    EXPECT_EQ(live_sessions(teacher.account), 1u);
    Account above = world.all<Account>(clerk.actor, where<&Account::id> == principal.account).front();
    above.phone = "+84912345678";
    EXPECT_EQ(putting(clerk.actor, above), may_not_help);
    EXPECT_EQ(problem_of([&] { world.write(clerk.actor, [&](Tx& tx) { tx.end(principal.account); }); }),
              may_not_help);
}

TEST_P(Helping, an_undo_neither_locks_nor_opens_an_account) {
    const std::string path = "POST " + account_path(teacher.account);
    const std::string corrected = set_written(clerk.actor, path + "/correct", R"({"phone":"0912 345 678"})");
    EXPECT_EQ(undo(clerk.actor, corrected).status, 200);
    world.pass(1000);
    for (const auto& [verb, state] :
         {std::pair{"/lock", AccountState::locked}, {"/close", AccountState::closed}}) {
        const std::string set = set_written(clerk.actor, path + verb);
        for (const Actor& actor : {clerk.actor, world.administrator}) {
            const auto refused = undo(actor, set);
            EXPECT_EQ(refused.status, 403) << refused.body;
            EXPECT_NE(refused.body.find("by_service_only"), std::string::npos) << refused.body;
        }
        EXPECT_EQ(state_of(teacher.account), state);
    }
}

TEST_P(Helping, an_opening_is_undone_only_until_somebody_signs_in) {
    const auto open_by_address = [&](Id<people::Person> who) {
        std::string body = R"({"accounts":[{"person_id":")";
        append_id(body, "per", who.value);
        return set_written(clerk.actor, "POST /api/v1/accounts/accounts/open", body + "\"}]}");
    };
    const std::string set = open_by_address(pupil);
    const auto account = world.all<Account>(clerk.actor, where<&Account::holder_id> == pupil).front();
    sign_in(account.id);
    EXPECT_EQ(undo(clerk.actor, set).status, 403);
    EXPECT_EQ(live_sessions(account.id), 1u);
    const Id<people::Person> twin = person("Lê Em");
    enrol(twin, world.school);
    EXPECT_EQ(undo(clerk.actor, open_by_address(twin)).status, 200);
    EXPECT_TRUE(world.all<Account>(world.system, where<&Account::holder_id> == twin).empty());
}

TEST_P(Helping, every_school_of_a_parent_reads_the_help_of_another) {
    const Id<people::Person> mother = person("Tạ Mơ");
    const Id<Account> account = account_of(mother);
    stand_for(mother, enrol(person("Bùi Bé"), world.school), world.school);
    const auto seen = [&](const Actor& actor) {
        return world
            .all<AccountHelp>(actor, (where<&AccountHelp::account_id> == account)
                                         && (where<&AccountHelp::kind> == HelpKind::recovery))
            .size();
    };
    recover(clerk.actor, account);
    EXPECT_EQ(seen(other_clerk.actor), 0u);
    stand_for(mother, enrol(person("Bùi Út"), world.other_school), world.other_school);
    EXPECT_EQ(seen(other_clerk.actor), 1u);
    EXPECT_EQ(seen(clerk.actor), 1u);
    EXPECT_EQ(seen(teacher.actor), 0u);
}

TEST_P(Helping, whose_an_account_is_never_changes) {
    std::string line = "PATCH /api/v1/accounts/accounts/", body = R"({"holder_id":")";
    append_id(line, "acc", clerk.account.value);
    append_id(body, "per", pupil.value);
    EXPECT_EQ(world.call(clerk.actor, line, body + "\"}", {{"If-Match", "\"1\""}}).status, 405);
    const Id<people::Person> boss = person("Mai Hoa");
    employ(boss, world.school, people::StaffKind::leader);
    appoint(boss, world.school, Role::principal);
    Account own = world.all<Account>(clerk.actor, where<&Account::id> == clerk.account).front();
    own.holder_id = boss;
    EXPECT_EQ(putting(clerk.actor, own), may_not_help);
}

TEST_P(Helping, an_account_is_corrected_by_its_holder_and_who_may_help) {
    const auto correct = [&](const Actor& actor, const AccountCorrection& wanted) {
        Account corrected;
        world.write(actor, [&](Tx& tx) { corrected = correct_account(tx, wanted); });
        return corrected;
    };
    const AccountCorrection phone{.id = teacher.account, .phone = "0912 345 678"};
    EXPECT_EQ(correct(teacher.actor, phone).phone, "+84912345678");
    EXPECT_EQ(correct(clerk.actor, {.id = teacher.account, .user_name = "An.Tran3"}).user_name, "an.tran3");
    EXPECT_EQ(problem_of([&] { correct(teacher.actor, {.id = teacher.account, .user_name = "an"}); }).code,
              "not_for_oneself");
    EXPECT_EQ(problem_of([&] { correct(clerk.actor, {.id = principal.account, .phone = "0912345678"}); }),
              may_not_help);
    EXPECT_EQ(problem_of([&] { correct(clerk.actor, {.id = teacher.account, .user_name = "dung.le"}); }).kind,
              ProblemKind::conflict);
    EXPECT_EQ(problem_of([&] { correct(other_clerk.actor, phone); }).kind, ProblemKind::not_found);
}

TEST_P(Helping, the_second_factor_is_removed_under_the_same_rule) {
    sign_in(vice.account);
    world.write(world.system, [&](Tx& tx) {
        access::turn_on_totp(access::ledger_of(tx), vice.account, "12345678901234567890", 1);
    });
    const auto reset = [&](const Actor& actor) {
        world.write(actor, [&](Tx& tx) { reset_second_factor(tx, vice.account, "mất điện thoại"); });
    };
    EXPECT_EQ(problem_of([&] { reset(clerk.actor); }), may_not_help);
    reset(principal.actor);
    world.read(world.system, [&](const Reader& reader) {
        const auto credential = access::credential_of(access::ledger_of(reader), vice.account);
        EXPECT_TRUE(credential && credential->totp_secret.empty());
    });
    EXPECT_EQ(live_sessions(vice.account), 0u);
}

TEST_P(Helping, nobody_is_linked_for_the_sake_of_his_seats) {
    const Id<people::Person> boss = person("Mai Hoa");
    employ(boss, world.school, people::StaffKind::leader);
    appoint(boss, world.school, Role::principal);
    EXPECT_EQ(putting(clerk.actor, AccountPerson{.account_id = clerk.account, .person_id = boss}),
              may_not_help);
    EXPECT_EQ(
        putting(clerk.actor, AccountPerson{.account_id = clerk.account, .person_id = teacher.person}).code,
        "person_has_account");
    EXPECT_EQ(putting(teacher.actor, AccountPerson{.account_id = teacher.account, .person_id = pupil}),
              forbidden);
    EXPECT_EQ(
        putting(other_clerk.actor, AccountPerson{.account_id = other_clerk.account, .person_id = pupil}).code,
        "missing_target");
    const Somebody second_clerk = staff("Cao Minh", world.school, Role::clerk);
    for (const auto& [to, code] : {std::pair{clerk.account, "not_for_oneself"},
                                   {second_clerk.account, "may_not_help"},
                                   {principal.account, "may_not_help"}})
        EXPECT_EQ(putting(clerk.actor, AccountPerson{.account_id = to, .person_id = pupil}).code, code);
    AccountPerson made =
        world.put(clerk.actor, AccountPerson{.account_id = teacher.account, .person_id = pupil});
    EXPECT_EQ(links_traced(teacher, HelpKind::linked), 1u);
    made.account_id = second_clerk.account;
    EXPECT_EQ(putting(principal.actor, made).code, "link_stays");
}

TEST_P(Helping, a_link_ends_under_the_rule_it_began_with) {
    const auto link = [&](Id<Account> account, Id<people::Person> who) {
        return world.put(world.system, AccountPerson{.account_id = account, .person_id = who}).id;
    };
    const auto end = [&](const Actor& actor, Id<AccountPerson> id) {
        world.write(actor, [&](Tx& tx) { tx.end(id); });
    };
    const Id<people::Person> twin = person("Lê Em");
    enrol(twin, world.school);
    const auto above = link(principal.account, pupil), below = link(teacher.account, twin);
    EXPECT_EQ(problem_of([&] { end(clerk.actor, above); }), may_not_help);
    EXPECT_EQ(problem_of([&] { end(teacher.actor, below); }), forbidden);
    end(clerk.actor, below);
    EXPECT_EQ(links_traced(teacher, HelpKind::unlinked), 1u);
    end(principal.actor, above);
    EXPECT_EQ(links_traced(principal, HelpKind::unlinked), 0u);
    EXPECT_EQ(world.number("select count(*) from accounts_account_person where ended_at is null"), 0);
}

TEST_P(Helping, an_account_that_another_school_shares_is_joined_by_its_holder) {
    const Id<people::Person> child = person("Bùi Bé"), mother = person("Tạ Mơ");
    stand_for(mother, enrol(child, world.other_school), world.other_school);
    const Id<Account> account = account_of(mother);
    stand_for(mother, enrol(person("Bùi Út"), world.school), world.school);
    world.put(world.system, AccountPerson{.account_id = account, .person_id = child});
    EXPECT_EQ(putting(clerk.actor, AccountPerson{.account_id = account, .person_id = pupil}).code,
              "holder_must_agree");
    const std::string code = *open(clerk.actor, {{.person_id = pupil}})[0].code;
    const auto join = [&](Id<Account> own, const std::string& typed) {
        const Actor holder{.hat = Hat::system, .account = own};
        world.write(holder, [&](Tx& tx) { join_person(tx, {typed}); });
    };
    EXPECT_EQ(problem_of([&] { join(account, "aaaaaaaaaa"); }).code, "code_not_valid");
    EXPECT_EQ(problem_of([&] { join({4242}, code); }).code, "code_not_valid");
    join(account, code);
    EXPECT_EQ(problem_of([&] { join(account, code); }).code, "code_not_valid");
    EXPECT_EQ(seats(account).size(), 4u);
}

TEST_P(Helping, an_account_in_use_is_taken_over_by_nobody) {
    const OneTimeCode code = recover(clerk.actor, teacher.account);
    sign_in(teacher.account);
    EXPECT_EQ(problem_of([&] {
                  world.write({.hat = Hat::system, .account = other_clerk.account},
                              [&](Tx& tx) { join_person(tx, {code.code}); });
              }).code,
              "code_not_valid");
}

TEST_P(Helping, the_addresses_ask_for_a_reason_and_show_the_code_once) {
    std::string line = "POST /api/v1/accounts/accounts/";
    append_id(line, "acc", teacher.account.value);
    EXPECT_EQ(world.call(clerk.actor, line + "/recovery", "{}").status, 422);
    const auto answer = world.call(clerk.actor, line + "/recovery", "{}", {{"Change-Reason", "quên"}});
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_NE(answer.body.find("\"code\":\""), std::string::npos);
    EXPECT_EQ(world.call(clerk.actor, line + "/lock", "{}", {{"Change-Reason", "mất máy"}}).status, 204);
    EXPECT_EQ(world.call(clerk.actor, line + "/unlock", "{}", {{"Change-Reason", "thấy lại"}}).status, 204);
    EXPECT_EQ(world.call(teacher.actor, line + "/lock", "{}", {{"Change-Reason", "x"}}).status, 403);
    EXPECT_EQ(world.call(other_clerk.actor, line + "/lock", "{}", {{"Change-Reason", "x"}}).status, 404);
    std::string body = R"({"accounts":[{"person_id":")";
    append_id(body, "per", pupil.value);
    const auto opened = world.call(clerk.actor, "POST /api/v1/accounts/accounts/open", body + "\"}]}");
    EXPECT_EQ(opened.status, 200) << opened.body;
    EXPECT_NE(opened.body.find("\"user_name\":\"be.le\""), std::string::npos) << opened.body;
    EXPECT_EQ(world.number("select count(*) from idempotency"), 0);
}

TEST_P(Helping, an_erased_person_leaves_no_way_in) {
    const Id<people::Person> somebody = person("Ngô Xa");
    const Id<Account> account = account_of(somebody);
    world.put(world.system,
              ExternalIdentity{.account_id = account, .issuer = "https://id.example", .subject = "1"});
    sign_in(account);
    world.write(world.system, [&](Tx& tx) { erase_access_of(tx, somebody.value); });
    EXPECT_EQ(live_sessions(account), 0u);
    EXPECT_EQ(world.number("select count(*) from accounts_external_identity"), 0);
}

}  // namespace
}  // namespace truong::accounts
