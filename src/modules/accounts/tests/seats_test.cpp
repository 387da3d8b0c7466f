// What an account may act as: on both databases.
#include "modules/accounts/tests/school_people.hpp"

namespace truong::accounts {
namespace {

class Seats : public SchoolPeople {
protected:
    Id<OfficerPost> post(Id<people::Person> who, std::optional<Id<org::Unit>> unit, std::optional<Role> role,
                         std::optional<Date> to = {}) {
        return world
            .put(world.system, OfficerPost{.person_id = who,
                                           .unit_id = unit,
                                           .role = role,
                                           .valid_from = today() - 100,
                                           .valid_to = to})
            .id;
    }
    Delegation lend(Id<people::Person> from, Id<people::Person> to, Role role) {
        return world.put(system_at(world.school), Delegation{.from_id = from,
                                                             .to_id = to,
                                                             .role = role,
                                                             .valid_from = today() - 3,
                                                             .valid_to = today() + 10});
    }
};
ON_BOTH(Seats);

using Labels = std::vector<std::string>;

TEST_P(Seats, a_teacher_who_is_a_mother_in_two_schools_chooses_without_a_new_sign_in) {
    const Somebody mother = staff("Nguyễn Thị Hòa", world.school, {}, people::StaffKind::teacher);
    stand_for(mother.person, enrol(person("Lê An"), world.school), world.school);
    stand_for(mother.person, enrol(person("Lê Bình"), world.other_school), world.other_school);
    EXPECT_EQ(seat_labels(mother.account), (Labels{"Trường 79000501: giáo viên", "Trường 79000501: phụ huynh",
                                                   "Trường 79000502: phụ huynh"}));
    const auto found = seats(mother.account);
    std::string key = "staff.";
    append_id(key, "sch", world.school.value);
    append_id(key += '.', "per", mother.person.value);
    EXPECT_EQ(found.front().key, key);
    EXPECT_TRUE(found.front().seat.roles.has(Role::teacher));
    EXPECT_EQ(found.front().label_en, "Trường 79000501: teacher");
}

TEST_P(Seats, roles_at_one_place_are_one_seat) {
    const Somebody somebody = staff("Trần An", world.school, Role::librarian, people::StaffKind::teacher);
    appoint(somebody.person, world.school, Role::nurse);
    EXPECT_EQ(seat_labels(somebody.account), Labels{"Trường 79000501: giáo viên, y tế, thư viện"});
}

TEST_P(Seats, a_role_at_one_campus_does_not_reach_the_whole_school) {
    const Somebody somebody = staff("Trần An", world.school, {}, people::StaffKind::teacher);
    const auto campus = world.all<org::Campus>(system_at(world.school)).front();
    world.put(system_at(world.school), Appointment{.person_id = somebody.person,
                                                   .role = Role::clerk,
                                                   .campus_id = campus.id,
                                                   .valid_from = today() - 1});
    const auto found = seats(somebody.account);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_FALSE(found[0].seat.roles.has(Role::clerk));
    EXPECT_FALSE(found[0].seat.campus);
    EXPECT_TRUE(found[1].seat.roles.has(Role::clerk));
    EXPECT_EQ(found[1].seat.campus, campus.id);
    EXPECT_NE(found[0].key, found[1].key);
}

TEST_P(Seats, an_appointment_gives_its_role_from_its_first_to_its_last_day) {
    const Somebody somebody = staff("Trần An", world.school);
    appoint(somebody.person, world.school, Role::clerk, today() + 1, today() + 2);
    const auto is_clerk = [&] { return seats(somebody.account).front().seat.roles.has(Role::clerk); };
    EXPECT_FALSE(is_clerk());
    for (const auto& [day, expected] : {std::pair{1, true}, {2, true}, {3, false}}) {
        world.set_today(today() + day);
        EXPECT_EQ(is_clerk(), expected) << day;
    }
}

TEST_P(Seats, what_is_lent_lasts_as_long_as_the_lender_holds_it) {
    const Somebody principal = staff("Lê Dũng", world.school, Role::principal);
    const Somebody vice = staff("Trần An", world.school, Role::vice_principal);
    lend(principal.person, vice.person, Role::principal);
    const auto acts = [&](Role role) { return seats(vice.account).front().seat.roles.has(role); };
    EXPECT_TRUE(acts(Role::principal));
    EXPECT_TRUE(acts(Role::vice_principal));
    world.set_today(today() + 11);  // the loan is over
    EXPECT_FALSE(acts(Role::principal));
    world.set_today(today());
    const auto own =
        world.all<Appointment>(system_at(world.school), where<&Appointment::person_id> == principal.person);
    ASSERT_EQ(own.size(), 1u);
    world.write(system_at(world.school), [&](Tx& tx) { tx.end(own.front().id); });
    EXPECT_FALSE(acts(Role::principal));
}

TEST_P(Seats, a_loan_of_what_was_only_lent_gives_nothing) {
    const Somebody principal = staff("Lê Dũng", world.school, Role::principal);
    const Somebody first = staff("Trần An", world.school), second = staff("Vũ Bình", world.school);
    lend(principal.person, first.person, Role::principal);
    lend(first.person, second.person, Role::principal);  // as no request could write it
    EXPECT_TRUE(seats(first.account).front().seat.roles.has(Role::principal));
    EXPECT_FALSE(seats(second.account).front().seat.roles.has(Role::principal));
}

TEST_P(Seats, officers_serve_an_authority_and_administrators_none) {
    const Id<people::Person> who = person("Phạm Cường");
    const Id<Account> account = account_of(who);
    post(who, world.commune, {});
    post(who, {}, Role::administrator);
    post(who, world.other_commune, Role::appraiser, today() - 1);
    const auto found = seats(account);
    EXPECT_EQ(seat_labels(account), (Labels{"Trường Số: quản trị", "26734: cán bộ"}));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_TRUE(found[0].key.starts_with("administrator.per_"));
    EXPECT_TRUE(found[1].key.starts_with("officer.unt_"));
    EXPECT_EQ(found[1].seat.authority, world.commune);
}

TEST_P(Seats, an_account_speaks_for_its_holder_and_for_whoever_is_joined_to_it) {
    const Somebody parent = staff("Trần An", world.school);
    const Id<people::Person> child = person("Trần Bé");
    enrol(child, world.other_school);
    const auto link =
        world.put(world.system, AccountPerson{.account_id = parent.account, .person_id = child});
    EXPECT_EQ(seat_labels(parent.account),
              (Labels{"Trường 79000501: nhân viên", "Trường 79000502: học sinh"}));
    world.write(world.system, [&](Tx& tx) { tx.end(link.id); });
    EXPECT_EQ(seat_labels(parent.account), Labels{"Trường 79000501: nhân viên"});
    EXPECT_TRUE(seats({12345}).empty());
}

}  // namespace
}  // namespace truong::accounts
