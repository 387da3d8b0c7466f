// Programs that use the API for a school: on both databases.
#include "modules/accounts/services.hpp"

#include "modules/accounts/tests/school_people.hpp"
#include "platform/access/tokens.hpp"

namespace truong::accounts {
namespace {

using test::problem_of;
using test::Seen;

class ServiceTokens : public SchoolPeople {
protected:
    ServiceTokens() { principal = staff("Lê Dũng", world.school, Role::principal); }
    ServiceAccount service(const std::string& roles = "principal",
                           const std::string& scopes = "org.rooms:read") {
        return {.name = "Phần mềm " + roles + scopes,
                .purpose = "Đồng bộ phòng",
                .roles = roles,
                .scopes = scopes};
    }
    IssuedToken issue(const Actor& actor, Id<ServiceAccount> id, const std::string& name = "máy chủ") {
        IssuedToken issued;
        world.write(actor, [&](Tx& tx) { issued = issue_service_token(tx, {.id = id, .name = name}); });
        return issued;
    }
    std::optional<access::LiveToken> opened_by(const std::string& token) {
        std::optional<access::LiveToken> live;
        Instant now;
        world.read(world.system, [&](const Reader& reader) { now = reader.now(); });
        return access::live_token(world.store(), token, now);
    }
    Somebody principal;
};
ON_BOTH(ServiceTokens);

TEST_P(ServiceTokens, a_token_acts_as_staff_with_the_roles_and_inside_the_scopes) {
    const auto made = world.put(principal.actor, service());
    const IssuedToken token = issue(principal.actor, made.id);
    const auto live = opened_by(token.token);
    ASSERT_TRUE(live);
    EXPECT_EQ(live->actor.hat, Hat::staff);
    EXPECT_EQ(live->actor.school, world.school);
    EXPECT_EQ(live->actor.roles, Roles{Role::principal});
    ASSERT_TRUE(live->actor.scopes);
    EXPECT_TRUE(live->actor.scopes->allow("org", "rooms", false));
    EXPECT_FALSE(live->actor.scopes->allow("org", "rooms", true));
    EXPECT_FALSE(live->actor.scopes->allow("people", "pupils", false));
}

TEST_P(ServiceTokens, nobody_makes_a_service_that_may_do_more_than_he) {
    EXPECT_EQ(putting(principal.actor, service("administrator")).code, "role_not_yours");
    EXPECT_EQ(putting(principal.actor, service("principal,clerk")).code, "role_not_yours");
    EXPECT_EQ(putting(principal.actor, service("principal", "")).code, "required");
    EXPECT_EQ(putting(principal.actor, service("principal", "everything")).code, "scopes_form");
    EXPECT_EQ(putting(world.teacher, service("teacher")), forbidden);
    Actor administrator = world.administrator;
    administrator.school = world.school;
    EXPECT_TRUE(world.put(administrator, service("clerk")).id);
    // Whoever may do less than the service issues no token of it.
    const auto made = world.put(principal.actor, service());
    const Somebody technician = staff("Trần An", world.school, Role::administrator);
    EXPECT_EQ(problem_of([&] { issue(technician.actor, made.id); }).code, "role_not_yours");
}

TEST_P(ServiceTokens, nobody_of_one_campus_makes_them_for_the_whole_school) {
    const auto made = world.put(principal.actor, service());
    Actor of_campus = principal.actor;
    of_campus.campus = world.all<org::Campus>(principal.actor).front().id;
    EXPECT_EQ(putting(of_campus, service("principal", "people:read")).code, "not_from_a_campus");
    EXPECT_EQ(problem_of([&] { issue(of_campus, made.id); }).code, "not_from_a_campus");
}

TEST_P(ServiceTokens, a_role_on_loan_makes_none_that_would_outlive_it) {
    const auto made = world.put(principal.actor, service());
    const auto lend_to = [&](Somebody& colleague) {
        world.put(principal.actor, Delegation{.from_id = principal.person,
                                              .to_id = colleague.person,
                                              .role = Role::principal,
                                              .valid_from = today(),
                                              .valid_to = today() + 30});
        colleague.actor.roles.add(Role::principal);
    };
    Somebody vice = staff("Vũ Lan", world.school, Role::vice_principal);
    lend_to(vice);
    for (const char* roles : {"principal", "vice_principal"})
        EXPECT_EQ(putting(vice.actor, service(roles, "people:read")).code, "role_only_lent");
    EXPECT_EQ(problem_of([&] { issue(vice.actor, made.id); }).code, "role_only_lent");
    Somebody technician = staff("Trần An", world.school, Role::administrator);
    lend_to(technician);
    EXPECT_EQ(putting(technician.actor, service("principal", "people:read")).code, "role_not_yours");
    EXPECT_TRUE(world.put(technician.actor, service("administrator")).id);
}

TEST_P(ServiceTokens, a_service_makes_no_services_and_no_tokens) {
    Actor program = principal.actor;
    program.scopes = access::Scopes::parse("accounts:write");
    EXPECT_EQ(putting(program, service()).code, "not_by_a_service");
    const auto made = world.put(principal.actor, service());
    EXPECT_EQ(problem_of([&] { issue(program, made.id); }), forbidden);
}

TEST_P(ServiceTokens, other_schools_do_not_see_them) {
    const auto made = world.put(principal.actor, service());
    EXPECT_TRUE(world.all<ServiceAccount>(world.stranger).empty());
    EXPECT_TRUE(world.all<ServiceAccount>(world.teacher).empty());
    EXPECT_EQ(problem_of([&] { issue(world.stranger, made.id); }).kind, ProblemKind::not_found);
}

TEST_P(ServiceTokens, a_token_ends_with_its_service_its_day_or_a_change) {
    auto made = world.put(principal.actor, service());
    const IssuedToken first = issue(principal.actor, made.id);
    made.scopes = "org.campuses:read";
    world.put(principal.actor, made);
    EXPECT_FALSE(opened_by(first.token));
    made.valid_to = today();
    world.put(principal.actor, made);
    const IssuedToken second = issue(principal.actor, made.id);
    EXPECT_TRUE(opened_by(second.token));
    world.set_today(today() + 1);
    EXPECT_FALSE(opened_by(second.token));
    EXPECT_EQ(problem_of([&] { issue(principal.actor, made.id); }).code, "service_over");
    world.set_today(today());
    world.write(principal.actor, [&](Tx& tx) { tx.end(made.id); });
    EXPECT_FALSE(opened_by(second.token));
}

TEST_P(ServiceTokens, tokens_are_listed_and_revoked_by_their_addresses) {
    const auto made = world.put(principal.actor, service());
    std::string path = "/api/v1/accounts/service-accounts/";
    append_id(path, "sva", made.id.value);
    path += "/tokens";
    const auto issued = world.call(principal.actor, "POST " + path, R"({"name":"máy chủ"})");
    ASSERT_EQ(issued.status, 200) << issued.body;
    EXPECT_NE(issued.body.find("\"token\":\"ts_"), std::string::npos);
    EXPECT_EQ(world.call(principal.actor, "POST " + path, R"({"name":"máy chủ"})").status, 409);
    const auto list = world.call(principal.actor, "GET " + path);
    EXPECT_EQ(list.status, 200) << list.body;
    const std::size_t at = list.body.find("tok_");
    ASSERT_NE(at, std::string::npos) << list.body;
    EXPECT_EQ(list.body.find("ts_"), std::string::npos);
    const std::string revoke = "POST " + path + '/' + list.body.substr(at, 17) + "/revoke";
    EXPECT_EQ(world.call(world.stranger, revoke, "{}").status, 404);
    EXPECT_EQ(world.call(world.teacher, revoke, "{}").status, 404);
    EXPECT_EQ(world.call(principal.actor, revoke, "{}").status, 204);
    EXPECT_EQ(world.call(principal.actor, revoke, "{}").status, 404);
    EXPECT_EQ(world.call(principal.actor, "GET " + path).body, R"({"data":[]})");
}

}  // namespace
}  // namespace truong::accounts
