// Who appoints, lends and makes services, and who does not: on both databases.
#include "modules/accounts/tests/school_people.hpp"

namespace truong::accounts {
namespace {

using test::problem_of;
using test::Seen;

class Appointing : public SchoolPeople {
protected:
    Appointing() {
        principal = staff("Lê Dũng", world.school, Role::principal, people::StaffKind::leader);
        vice = staff("Vũ Lan", world.school, Role::vice_principal, people::StaffKind::leader);
        clerk = staff("Đỗ Hạnh", world.school, Role::clerk);
        colleague = staff("Trần An", world.school, {}, people::StaffKind::leader);
        stranger = staff("Bùi Nam", world.other_school, Role::principal, people::StaffKind::leader);
    }
    Appointment of(Id<people::Person> who, Role role) {
        return {.person_id = who, .role = role, .valid_from = today()};
    }
    Delegation loan(Id<people::Person> from, Id<people::Person> to, Role role) {
        return {.from_id = from, .to_id = to, .role = role, .valid_from = today(), .valid_to = today() + 30};
    }
    /// An officer of the commune acts for one school when he writes.
    Actor officer_at(Id<org::School> school, Actor officer) {
        officer.school = school;
        return officer;
    }
    Somebody principal, vice, clerk, colleague, stranger;
};
ON_BOTH(Appointing);

TEST_P(Appointing, a_principal_appoints_all_but_his_equals) {
    for (const Role role : {Role::vice_principal, Role::clerk, Role::nurse, Role::accountant, Role::librarian,
                            Role::cook, Role::technician, Role::teacher})
        EXPECT_TRUE(world.put(principal.actor, of(colleague.person, role)).id) << name_of(role);
    for (const Role role : {Role::principal, Role::administrator, Role::appraiser})
        EXPECT_EQ(putting(principal.actor, of(colleague.person, role)), forbidden) << name_of(role);
}

TEST_P(Appointing, a_vice_principal_appoints_below_himself) {
    EXPECT_TRUE(world.put(vice.actor, of(colleague.person, Role::clerk)).id);
    for (const Role role : {Role::principal, Role::vice_principal, Role::administrator})
        EXPECT_EQ(putting(vice.actor, of(colleague.person, role)), forbidden) << name_of(role);
}

TEST_P(Appointing, nobody_else_of_a_school_appoints) {
    EXPECT_EQ(putting(clerk.actor, of(colleague.person, Role::cook)), forbidden);
    EXPECT_EQ(putting(colleague.actor, of(clerk.person, Role::cook)), forbidden);
    Actor guardian = world.guardian;
    EXPECT_EQ(putting(guardian, of(colleague.person, Role::cook)), forbidden);
}

TEST_P(Appointing, principals_come_from_above) {
    EXPECT_TRUE(world.put(officer_at(world.school, world.officer), of(colleague.person, Role::principal)).id);
    EXPECT_TRUE(
        world.put(officer_at(world.school, world.administrator), of(colleague.person, Role::administrator))
            .id);
    EXPECT_EQ(putting(officer_at(world.school, world.officer), of(colleague.person, Role::cook)), forbidden);
    EXPECT_EQ(problem_of([&] {
                  world.put(officer_at(world.school, world.other_officer),
                            of(colleague.person, Role::principal));
              }).code,
              "missing_target");  // of whom he knows nothing
    Actor appraiser = officer_at(world.school, world.officer);
    appraiser.roles = {Role::appraiser};
    EXPECT_EQ(putting(appraiser, of(colleague.person, Role::principal)), forbidden);
}

TEST_P(Appointing, nobody_appoints_himself_whichever_of_his_persons_he_acts_as) {
    EXPECT_EQ(putting(principal.actor, of(principal.person, Role::clerk)), forbidden);
    EXPECT_EQ(putting(principal.actor, of(principal.person, Role::administrator)), forbidden);
    const Id<people::Person> other_self = person("Lê Dũng");
    employ(other_self, world.school);
    world.put(world.system, AccountPerson{.account_id = principal.account, .person_id = other_self});
    EXPECT_EQ(putting(principal.actor, of(other_self, Role::clerk)), forbidden);
    Actor administrator = officer_at(world.school, world.administrator);
    administrator.account = colleague.account;
    EXPECT_EQ(putting(administrator, of(colleague.person, Role::principal)), forbidden);
    EXPECT_EQ(putting(administrator,
                      OfficerPost{
                          .person_id = colleague.person, .role = Role::administrator, .valid_from = today()}),
              forbidden);
}

TEST_P(Appointing, an_appointment_is_not_raised_afterwards) {
    Appointment given = world.put(vice.actor, of(colleague.person, Role::clerk));
    given.role = Role::principal;
    EXPECT_NE(problem_of([&] { world.put(vice.actor, given); }).code, "");
    Appointment above =
        world.all<Appointment>(system_at(world.school), where<&Appointment::role> == Role::principal).front();
    above.valid_to = today() - 1;
    EXPECT_EQ(putting(vice.actor, above), forbidden);
    EXPECT_EQ(problem_of([&] { world.write(vice.actor, [&](Tx& tx) { tx.end(above.id); }); }), forbidden);
}

TEST_P(Appointing, only_the_staff_of_the_school_is_appointed) {
    const Id<people::Person> child = person("Lê Bé");
    enrol(child, world.school);
    EXPECT_EQ(putting(principal.actor, of(child, Role::clerk)).code, "not_of_the_staff");
    EXPECT_EQ(putting(principal.actor, of(stranger.person, Role::clerk)).code, "missing_target");
    Actor service = principal.actor;
    service.scopes = access::Scopes::parse("accounts:write,people:read,org:read");
    EXPECT_EQ(putting(service, of(colleague.person, Role::clerk)),
              (Seen{ProblemKind::forbidden, "not_by_a_service"}));
}

TEST_P(Appointing, schools_do_not_see_each_others_appointments) {
    EXPECT_EQ(world.all<Appointment>(clerk.actor).size(), 3u);
    EXPECT_EQ(world.all<Appointment>(stranger.actor).size(), 1u);
    EXPECT_EQ(world.all<Appointment>(world.officer).size(), 3u);
    EXPECT_EQ(world.all<Appointment>(world.other_officer).size(), 1u);
    EXPECT_EQ(world.all<Appointment>(world.guardian).size(), 0u);
}

TEST_P(Appointing, officers_are_posted_by_those_who_run_the_server) {
    const OfficerPost post{.person_id = colleague.person, .unit_id = world.commune, .valid_from = today()};
    EXPECT_TRUE(world.put(world.administrator, post).id);
    EXPECT_NE(problem_of([&] { world.put(world.officer, post); }).kind, ProblemKind::internal);
    EXPECT_EQ(putting(principal.actor, post), forbidden);
    OfficerPost wrong = post;
    wrong.person_id = clerk.person;
    wrong.role = Role::administrator;
    EXPECT_EQ(putting(world.administrator, wrong).code, "post_of_the_server");
    EXPECT_EQ(world.all<OfficerPost>(world.administrator).size(), 1u);
    EXPECT_EQ(world.all<OfficerPost>(principal.actor).size(), 0u);
    EXPECT_EQ(world.all<OfficerPost>(colleague.actor).size(), 1u);
}

TEST_P(Appointing, a_role_is_lent_by_its_holder_to_a_colleague) {
    EXPECT_TRUE(world.put(principal.actor, loan(principal.person, vice.person, Role::principal)).id);
    EXPECT_EQ(seats(vice.account).front().label_vi, "Trường 79000501: hiệu trưởng, phó hiệu trưởng");
    EXPECT_EQ(putting(principal.actor, loan(principal.person, vice.person, Role::clerk)).code,
              "role_not_held");
    EXPECT_EQ(putting(principal.actor, loan(principal.person, stranger.person, Role::principal)).code,
              "missing_target");
    EXPECT_EQ(putting(principal.actor, loan(principal.person, principal.person, Role::principal)).code,
              "lent_to_oneself");
    Delegation endless = loan(principal.person, colleague.person, Role::principal);
    endless.valid_to.reset();
    EXPECT_EQ(putting(principal.actor, endless).code, "lent_too_long");
    const Id<people::Person> child = person("Lê Bé");
    enrol(child, world.school);
    EXPECT_EQ(putting(principal.actor, loan(principal.person, child, Role::principal)).code,
              "not_of_the_staff");
}

TEST_P(Appointing, what_was_lent_is_not_lent_on) {
    world.put(principal.actor, loan(principal.person, vice.person, Role::principal));
    Actor lent = vice.actor;
    lent.roles.add(Role::principal);
    EXPECT_EQ(putting(lent, loan(vice.person, colleague.person, Role::principal)).code, "role_not_held");
    EXPECT_EQ(putting(lent, loan(principal.person, colleague.person, Role::principal)).code, "lender_only");
    // What he may do as principal he does: below himself, and not for himself.
    EXPECT_EQ(putting(lent, of(vice.person, Role::clerk)), forbidden);
}

TEST_P(Appointing, an_expired_or_future_appointment_is_not_lent) {
    for (const auto& [from, to] : {std::pair{today() - 20, today() - 1}, {today() + 1, today() + 20}}) {
        const Somebody former = staff("Mai Hoa", world.school);
        appoint(former.person, world.school, Role::accountant, from, to);
        EXPECT_EQ(putting(former.actor, loan(former.person, clerk.person, Role::accountant)).code,
                  "role_not_held");
    }
}

TEST_P(Appointing, a_principal_ends_what_others_lent_and_lends_nothing_of_theirs) {
    EXPECT_EQ(putting(principal.actor, loan(clerk.person, colleague.person, Role::clerk)).code,
              "lender_only");
    const Delegation lent = world.put(clerk.actor, loan(clerk.person, colleague.person, Role::clerk));
    EXPECT_EQ(problem_of([&] { world.write(vice.actor, [&](Tx& tx) { tx.end(lent.id); }); }), forbidden);
    world.write(principal.actor, [&](Tx& tx) { tx.end(lent.id); });
    EXPECT_FALSE(seats(colleague.account).front().seat.roles.has(Role::clerk));
}

}  // namespace
}  // namespace truong::accounts
