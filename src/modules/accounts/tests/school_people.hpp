#pragma once
// People with accounts at the schools of the world, for the tests of this module.
#include "modules/accounts/service.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::accounts {

/// Somebody with an account, as he acts at one place.
struct Somebody {
    Id<people::Person> person;
    Id<Account> account;
    Actor actor;
};

class SchoolPeople : public test::Both {
protected:
    Date today() { return *parse_date("2026-11-20"); }
    Actor system_at(Id<org::School> school) { return {.hat = Hat::system, .school = school}; }

    Id<people::Person> person(const std::string& name) {
        return world.put(world.system, people::Person{.full_name = name}).id;
    }
    Id<people::StaffMember> employ(Id<people::Person> who, Id<org::School> school,
                                   people::StaffKind kind = people::StaffKind::employee) {
        return world
            .put(system_at(school),
                 people::StaffMember{.person_id = who, .kind = kind, .valid_from = today() - 400})
            .id;
    }
    Id<people::Pupil> enrol(Id<people::Person> who, Id<org::School> school) {
        return world.put(system_at(school), people::Pupil{.person_id = who, .valid_from = today() - 80}).id;
    }
    void stand_for(Id<people::Person> guardian, Id<people::Pupil> pupil, Id<org::School> school) {
        world.put(system_at(school), people::Guardianship{.pupil_id = pupil,
                                                          .guardian_id = guardian,
                                                          .kinship = people::Kinship::mother,
                                                          .valid_from = today() - 80});
    }
    Appointment appoint(Id<people::Person> who, Id<org::School> school, Role role,
                        std::optional<Date> from = {}, std::optional<Date> to = {}) {
        return world.put(
            system_at(school),
            Appointment{
                .person_id = who, .role = role, .valid_from = from.value_or(today() - 300), .valid_to = to});
    }
    Id<Account> account_of(Id<people::Person> who) {
        Account made;
        world.write(world.system, [&](Tx& tx) { made = open_account(tx, {.person_id = who}); });
        return made.id;
    }
    /// Employed, appointed, with an account, acting there.
    Somebody staff(const std::string& name, Id<org::School> school, std::optional<Role> role = {},
                   people::StaffKind kind = people::StaffKind::employee) {
        const Id<people::Person> who = person(name);
        employ(who, school, kind);
        if (role) appoint(who, school, *role);
        Somebody somebody{.person = who, .account = account_of(who)};
        somebody.actor = {.hat = Hat::staff, .account = somebody.account, .person = who, .school = school};
        if (role) somebody.actor.roles.add(*role);
        return somebody;
    }
    std::vector<AccountSeat> seats(Id<Account> account) {
        std::vector<AccountSeat> found;
        world.read(world.system, [&](const Reader& reader) { found = seats_of(reader, account); });
        return found;
    }
    std::vector<std::string> seat_labels(Id<Account> account) {
        std::vector<std::string> labels;
        for (const AccountSeat& seat : seats(account)) labels.push_back(seat.label_vi);
        return labels;
    }
    template <class Row> test::Seen putting(const Actor& actor, Row row) {
        return test::problem_of([&] { world.put(actor, row); });
    }

    inline static const test::Seen forbidden{ProblemKind::forbidden, "forbidden"};
    inline static const test::Seen may_not_help{ProblemKind::forbidden, "may_not_help"};
};

}  // namespace truong::accounts
