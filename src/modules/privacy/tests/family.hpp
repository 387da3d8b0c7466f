#pragma once
// A family and a staff at the school of the world, and strangers to both.
#include "modules/privacy/api.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::privacy {

inline Date day(std::string_view iso) { return *parse_date(iso); }

class Family : public test::Both {
protected:
    Family() {
        child = person("Lê Hòa", "2015-03-01");
        other_child = person("Trần An", "2015-04-01");
        mother = person("Nguyễn Thị Mai", "1985-01-01");
        father = person("Lê Văn Bình", "1984-01-01");
        other_mother = person("Phạm Thị Lan", "1986-01-01");
        pupil = enrol(child, "HS1");
        other_pupil = enrol(other_child, "HS2");
        mothers_tie = tie(pupil, mother);
        tie(pupil, father);
        tie(other_pupil, other_mother);
        as_mother = guardian_actor(mother, 101);
        as_father = guardian_actor(father, 102);
        as_other_mother = guardian_actor(other_mother, 103);
        as_child = as_mother;
        as_child.hat = Hat::pupil;
        as_child.account = {104};
        as_child.person = child;
        as_principal = staff("Trần Thị Hiệu", 105, Role::principal);
        as_clerk = staff("Võ Văn Thư", 106, Role::clerk);
        as_teacher = staff("Đỗ Thị Giáo", 107, Role::teacher);
    }

    Actor system_here() const {
        Actor actor = world.system;
        actor.school = world.school;
        return actor;
    }
    Id<people::Person> person(const std::string& name, std::string_view born) {
        return world.put(world.system, people::Person{.full_name = name, .birth_date = day(born)}).id;
    }
    Id<people::Pupil> enrol(Id<people::Person> who, const std::string& code) {
        return world
            .put(system_here(),
                 people::Pupil{.person_id = who, .code = code, .valid_from = day("2026-09-05")})
            .id;
    }
    people::Guardianship tie(Id<people::Pupil> whom, Id<people::Person> who) {
        return world.put(system_here(), people::Guardianship{.pupil_id = whom,
                                                             .guardian_id = who,
                                                             .kinship = people::Kinship::mother,
                                                             .valid_from = day("2026-09-05")});
    }
    Actor guardian_actor(Id<people::Person> who, std::int64_t account) const {
        return {.hat = Hat::guardian, .account = {account}, .person = who, .school = world.school};
    }
    Actor staff(const std::string& name, std::int64_t account, Role role) {
        const auto who = person(name, "1980-01-01");
        world.put(system_here(), people::StaffMember{.person_id = who, .valid_from = day("2020-09-01")});
        return {
            .hat = Hat::staff, .account = {account}, .person = who, .school = world.school, .roles = {role}};
    }

    Notice notice(const std::string& purpose) {
        return world.all<Notice>(world.teacher, where<&Notice::purpose> == purpose).at(0);
    }
    Consent answer(const Actor& actor, Id<people::Person> whose, const std::string& purpose,
                   ConsentState state) {
        const Id<Notice> text = notice(purpose).id;
        Consent consent;
        world.write(actor, [&](Tx& tx) {
            consent = decide(tx, {whose, purpose, text, state}, "203.0.113.7");
        });
        return consent;
    }
    test::Seen refused_answer(const Actor& actor, Id<people::Person> whose, const std::string& purpose,
                              ConsentState state = ConsentState::given) {
        return test::problem_of([&] { answer(actor, whose, purpose, state); });
    }
    DataUse use(Id<people::Person> whose, const std::string& purpose, std::optional<Date> on = {}) {
        DataUse found;
        world.read(as_teacher, [&](const Reader& reader) {
            found = allowed(reader, whose, purpose, on.value_or(reader.today()));
        });
        return found;
    }
    Reason reason(Id<people::Person> whose, const std::string& purpose) { return use(whose, purpose).reason; }

    DataRequest ask(const Actor& actor, const NewRequest& wanted) {
        DataRequest request;
        world.write(actor, [&](Tx& tx) { request = ask_request(tx, wanted); });
        return request;
    }
    template <class In>
    DataRequest step(const Actor& actor, DataRequest (*service)(Tx&, const In&), const In& in) {
        DataRequest request;
        world.write(actor, [&](Tx& tx) { request = service(tx, in); });
        return request;
    }
    template <class In>
    test::Seen refused_step(const Actor& actor, DataRequest (*service)(Tx&, const In&), const In& in) {
        return test::problem_of([&] { step(actor, service, in); });
    }
    static std::string text_of(std::string_view prefix, std::int64_t id) {
        std::string text;
        append_id(text, prefix, id);
        return text;
    }

    Id<people::Person> child, other_child, mother, father, other_mother;
    Id<people::Pupil> pupil, other_pupil;
    people::Guardianship mothers_tie;
    Actor as_mother, as_father, as_other_mother, as_child, as_principal, as_clerk, as_teacher;
};

}  // namespace truong::privacy
