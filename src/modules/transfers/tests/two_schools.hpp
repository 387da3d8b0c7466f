#pragma once
// Two schools with a class of grade 6 each, a pupil of the first one, and who may and may not move him.
#include "modules/transfers/entities.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::transfers {

class TwoSchools : public test::Both {
protected:
    TwoSchools() {
        origin = world.principal;
        target = world.stranger;
        read(world.system, [&](const Reader& reader) {
            origin_code = reader.get(world.school).code;
            target_code = reader.get(world.other_school).code;
            year = *calendar::year_on(reader, reader.today());
            grade = reader.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
        });
        old_class = open_class(origin, "6A1");
        new_class = open_class(target, "6B1");
        pupil = admit(origin, "Lê Văn Hòa", "079215000001", old_class);
        world.write(origin, [&](Tx& tx) {
            mother = people::register_guardian(tx, {.full_name = "Nguyễn Thị Mai",
                                                    .pupil_id = pupil.id,
                                                    .kinship = people::Kinship::mother,
                                                    .phone = "0912345678"});
        });
        as_mother = {
            .hat = Hat::guardian, .account = {77}, .person = mother.guardian_id, .school = world.school};
    }

    static Date day(std::string_view iso) { return *parse_date(iso); }
    void read(const Actor& actor, const std::function<void(const Reader&)>& work) { world.read(actor, work); }
    Id<classes::Class> open_class(const Actor& actor, const std::string& name) {
        return world.put(actor, classes::Class{.year_id = year.id, .grade_id = grade, .name = name}).id;
    }
    people::Pupil admit(const Actor& actor, const std::string& name, const std::string& number,
                        Id<classes::Class> into) {
        people::Pupil made;
        world.write(actor, [&](Tx& tx) {
            made = people::register_pupil(tx, {.full_name = name,
                                               .birth_date = day("2015-03-05"),
                                               .personal_number = number,
                                               .valid_from = day("2026-08-20")});
            tx.put(
                classes::Enrolment{.pupil_id = made.id, .class_id = into, .valid_from = day("2026-09-05")});
        });
        return made;
    }
    template <class In> Transfer act(const Actor& actor, Transfer (*service)(Tx&, const In&), const In& in) {
        Transfer row;
        world.write(actor, [&](Tx& tx) { row = service(tx, in); });
        return row;
    }
    template <class In>
    test::Seen refused(const Actor& actor, Transfer (*service)(Tx&, const In&), const In& in) {
        return test::problem_of([&] { act(actor, service, in); });
    }
    Transfer leave_for(const Actor& actor, std::string_view first_day = "2026-12-01") {
        return act(actor, apply,
                   {.pupil_id = pupil.id,
                    .to_code = target_code,
                    .effective_on = day(first_day),
                    .reason = "Gia đình chuyển chỗ ở"});
    }
    /// The same transfer as that school sees it.
    Transfer side(const Actor& actor, const Transfer& transfer) {
        return world.all<Transfer>(actor, where<&Transfer::handshake> == transfer.handshake).at(0);
    }
    Transfer accepted(std::string_view first_day = "2026-12-01") {
        const Transfer out = leave_for(origin, first_day);
        act(target, accept, {.id = side(target, out).id, .class_id = new_class});
        return side(origin, out);
    }
    Transfer released(std::string_view first_day = "2026-12-01") {
        return act(origin, release, {.id = accepted(first_day).id, .decision = "12/GCT"});
    }
    Transfer enrolled(std::string_view first_day = "2026-12-01") {
        const Transfer out = released(first_day);
        act(target, enrol, {.id = side(target, out).id, .code = "HS900"});
        return side(origin, out);
    }
    std::vector<people::Pupil> records() {
        std::vector<people::Pupil> rows;
        read(world.system, [&](const Reader& reader) {
            rows = reader.as_of({}).all<people::Pupil>(where<&people::Pupil::person_id> == pupil.person_id);
        });
        return rows;
    }

    Actor origin, target, as_mother;
    std::string origin_code, target_code;
    calendar::SchoolYear year;
    Id<org::Grade> grade;
    Id<classes::Class> old_class, new_class;
    people::Pupil pupil;
    people::Guardianship mother;
};

}  // namespace truong::transfers
