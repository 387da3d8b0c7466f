#pragma once
// A class, its teacher, and families: mother and father at home with two children, a father who lives apart,
// one whom a court keeps away.
#include "modules/accounts/tests/signing_in.hpp"
#include "modules/families/letters.hpp"
#include "tests/world/problem.hpp"

namespace truong::families {

using test::problem_of;
using test::Seen;

inline Date on_day(std::string_view iso) { return *parse_date(iso); }

class FamilyWorld : public accounts::SigningIn {
protected:
    FamilyWorld() {
        clerk = staff("Đỗ Hạnh", world.school, Role::clerk);
        leader = staff("Trần Thu Hà", world.school, {}, people::StaffKind::teacher);
        outsider = staff("Lê Văn Nam", world.school, {}, people::StaffKind::teacher);
        stranger = staff("Bùi Xa", world.other_school, Role::clerk);
        for (accounts::Somebody* one : {&leader, &outsider}) one->actor.roles.add(Role::teacher);
        world.write(clerk.actor, [&](Tx& tx) { open_classes(tx); });
        world.write(clerk.actor, [&](Tx& tx) { add_families(tx); });
        mother = as_guardian(mother_row);
        father = as_guardian(father_row);
        apart = as_guardian(apart_row);
        limited = as_guardian(limited_row);
        barred = as_guardian(barred_row);
    }
    Actor as_guardian(const people::Guardianship& row) {
        return {.hat = Hat::guardian,
                .account = account_of(row.guardian_id),
                .person = row.guardian_id,
                .school = world.school};
    }
    static std::string text(std::string_view prefix, std::int64_t id) {
        std::string out;
        append_id(out, prefix, id);
        return out;
    }

    // Letters.
    LetterBatch prepare(const Actor& actor, bool with_pupils = false) {
        LetterBatch batch;
        world.write(actor, [&](Tx& tx) {
            batch = prepare_letters(tx, {.class_id = own, .pupil_id = {}, .with_pupils = with_pupils});
        });
        return batch;
    }
    LetterBatch prepare_for(const Actor& actor, Id<people::Pupil> pupil) {
        LetterBatch batch;
        world.write(actor, [&](Tx& tx) { batch = prepare_letters(tx, {.class_id = {}, .pupil_id = pupil}); });
        return batch;
    }
    LetterPrint print(const Actor& actor, Id<LetterBatch> batch) {
        LetterPrint made;
        std::set<Id<people::Person>> written_to;
        world.write(actor, [&](Tx& tx) { made = issue_letters(tx, batch, written_to); });
        made.address = "https://truong.example";
        return made;
    }
    static std::string code_of(const LetterPrint& print, std::string_view name) {
        for (const LetterPage& page : print.pages)
            for (const LetterLine& line : page.lines)
                if (line.name == name) return line.code;
        return {};
    }
    ActivationLetter letter_of(Id<people::Person> person, std::optional<Id<LetterBatch>> batch = {}) {
        for (const ActivationLetter& letter :
             world.all<ActivationLetter>(clerk.actor, where<&ActivationLetter::person_id> == person))
            if (!batch || letter.batch_id == *batch) return letter;
        ADD_FAILURE() << "no letter";
        return {};
    }
    accounts::Answer activate(const std::string& code) {
        return ask({}, "POST /api/v1/accounts/activations",
                   object({{"code", code}, {"password", std::string(good)}}));
    }

    accounts::Somebody clerk, leader, outsider, stranger;
    Actor mother, father, apart, limited, barred;
    Id<calendar::SchoolYear> year;
    Id<classes::Class> own, other;
    people::Pupil child, sister, cousin;
    people::Guardianship mother_row, father_row, apart_row, limited_row, barred_row, cousin_row;

private:
    void open_classes(Tx& tx) {
        year = calendar::year_on(tx, tx.today())->id;
        const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
        own = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A1"}).id;
        other = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A2"}).id;
        const auto member =
            tx.first<people::StaffMember>(where<&people::StaffMember::person_id> == leader.person);
        tx.put(classes::Homeroom{
            .class_id = own, .staff_member_id = member->id, .valid_from = on_day("2026-08-15")});
    }
    people::Pupil add_child(Tx& tx, const std::string& name, Id<classes::Class> class_id) {
        const auto pupil = people::register_pupil(
            tx, {.full_name = name, .birth_date = on_day("2015-03-08"), .valid_from = on_day("2026-08-20")});
        tx.put(classes::Enrolment{
            .pupil_id = pupil.id, .class_id = class_id, .valid_from = on_day("2026-08-25")});
        return pupil;
    }
    static people::Guardianship stand(Tx& tx, const people::Pupil& pupil, const std::string& name,
                                      people::Kinship kinship) {
        return people::register_guardian(tx, {.full_name = name, .pupil_id = pupil.id, .kinship = kinship});
    }
    static people::Guardianship also(Tx& tx, const people::Guardianship& row, const people::Pupil& pupil) {
        people::Guardianship next = row;
        next.id = {};
        next.pupil_id = pupil.id;
        return tx.put(next);
    }
    void add_families(Tx& tx) {
        child = add_child(tx, "Nguyễn Thị Đào", own);
        sister = add_child(tx, "Nguyễn Thị Mai", other);
        cousin = add_child(tx, "Lê Văn Ân", own);
        mother_row = stand(tx, child, "Phạm Thị Mẹ", people::Kinship::mother);
        father_row = stand(tx, child, "Nguyễn Văn Cha", people::Kinship::father);
        also(tx, mother_row, sister);
        also(tx, father_row, sister);
        cousin_row = stand(tx, cousin, "Lê Thị Hiền", people::Kinship::mother);
        apart_row = stand(tx, cousin, "Lê Văn Xa", people::Kinship::father);
        apart_row.lives_with = false;
        apart_row = tx.put(apart_row);
        limited_row = stand(tx, cousin, "Lê Văn Ông", people::Kinship::grandparent);
        limited_row.custody = people::Custody::limited;
        limited_row = tx.put(limited_row);
        barred_row = stand(tx, cousin, "Trần Văn Cấm", people::Kinship::other);
        barred_row.custody = people::Custody::none;
        barred_row.may_collect = false;
        barred_row = tx.put(barred_row);
    }
};

}  // namespace truong::families
