// What a change concerns beyond the record itself, and whose day it moves.
#include "modules/quality/tests/cards.hpp"

namespace truong::test {
namespace {

using classes::Enrolment;
using people::Guardianship;
using people::Person;
using people::Pupil;

class QualityConcerned : public Cards {
protected:
    template <class Row> std::string text(Id<Row> id) {
        return quality_name(world.catalog().of(type_key<Row>()), id.value);
    }
    static std::string quality_name(const Entity& entity, std::int64_t id) {
        std::string name;
        append_id(name, entity.prefix, id);
        return name;
    }
    /// The codes at that field, or all of them.
    template <class Row> Lines codes(Id<Row> id, const std::string& field = {}) {
        Lines lines;
        for (const DataFinding& finding :
             world.all<DataFinding>(world.system, where<&DataFinding::record> == text(id)))
            if (field.empty() || finding.field == field) lines.push_back(finding.code);
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    template <class Row> bool has(Id<Row> id, const std::string& code) {
        const Lines all = codes(id);
        return std::find(all.begin(), all.end(), code) != all.end();
    }
    template <class Row> RecordScore score_of(Id<Row> id) {
        const auto scores = world.all<RecordScore>(world.system, where<&RecordScore::record> == text(id));
        return scores.empty() ? RecordScore{} : scores.front();
    }
    Pupil add_pupil(Tx& tx, people::NewPupil pupil) {
        pupil.valid_from = parse_date("2026-09-01");
        return people::register_pupil(tx, pupil);
    }
    Pupil add_pupil(people::NewPupil pupil) {
        Pupil made;
        world.write(world.principal, [&](Tx& tx) { made = add_pupil(tx, std::move(pupil)); });
        return made;
    }
    void change(Id<Person> id, const std::function<void(Person&)>& how) {
        world.write(world.principal, [&](Tx& tx) {
            Person person = tx.get(id);
            how(person);
            tx.put(person);
        });
    }
    void enrol(Tx& tx, Id<Pupil> pupil, Id<classes::Class> place) {
        tx.put(Enrolment{.pupil_id = pupil, .class_id = place, .valid_from = *parse_date("2026-09-05")});
    }
    const Date first = *parse_date("2026-11-20"), later = *parse_date("2026-11-25");
};
ON_BOTH(QualityConcerned);

TEST_P(QualityConcerned, a_field_with_an_error_in_it_is_not_filled) {
    const Pupil pupil = add_pupil({.full_name = "Lê Hòa",
                                   .birth_date = parse_date("2012-03-05"),
                                   .sex = people::Sex::male,
                                   .personal_number = "001312012347"});
    const RecordScore wrong = score_of(pupil.id);
    EXPECT_GT(wrong.incorrect, 0) << "the number says: a girl";
    change(pupil.person_id, [](Person& person) { person.sex = people::Sex::female; });
    const RecordScore right = score_of(pupil.id);
    EXPECT_EQ(right.incorrect, 0);
    EXPECT_EQ(right.filled, wrong.filled + 1);
    EXPECT_EQ(right.required, wrong.required);
}

TEST_P(QualityConcerned, who_was_asked_and_has_a_policy_group_needs_its_row) {
    const Pupil pupil = add_pupil({.full_name = "Lê Hòa"});
    EXPECT_EQ(codes(pupil.id, "policy_group"), Lines{"missing_field"});
    people::PupilProfile profile =
        world.put(world.principal, people::PupilProfile{.pupil_id = pupil.id, .no_policy_group = false});
    EXPECT_EQ(codes(pupil.id, "policy_group"), Lines{"missing_field"});
    profile.no_policy_group = true;
    world.put(world.principal, profile);
    EXPECT_EQ(codes(pupil.id, "policy_group"), Lines{});
}

TEST_P(QualityConcerned, who_comes_to_share_a_number_touches_nobody_else) {
    const Pupil one = add_pupil({.full_name = "Lê Hòa", .personal_number = "001212012345"});
    const Pupil other = add_pupil({.full_name = "Trần Bình"});
    world.set_today(later);
    change(other.person_id, [](Person& person) { person.personal_number = "001212012345"; });
    EXPECT_TRUE(has(one.id, "duplicate_number"));
    EXPECT_EQ(score_of(other.id).touched_on, later);
    EXPECT_EQ(score_of(one.id).touched_on, first);
}

TEST_P(QualityConcerned, a_class_that_changes_touches_no_pupil) {
    const Pupil pupil = add_pupil({.full_name = "Lê Hòa"});
    Id<classes::Class> place;
    world.write(world.principal, [&](Tx& tx) { enrol(tx, pupil.id, place = add_class(tx, "6A1")); });
    world.set_today(later);
    world.write(world.principal, [&](Tx& tx) {
        classes::Class row = tx.get(place);
        row.name = "6A2";
        tx.put(row);
    });
    EXPECT_EQ(score_of(place).touched_on, later);
    EXPECT_EQ(score_of(pupil.id).touched_on, first);
    world.put(world.principal,
              people::Measurement{
                  .pupil_id = pupil.id, .measured_on = later, .height_mm = 1'400, .weight_grams = 40'000});
    EXPECT_EQ(score_of(pupil.id).touched_on, later) << "a row of his own";
}

TEST_P(QualityConcerned, no_reason_makes_a_contradiction_right) {
    const Pupil one = add_pupil({.full_name = "Lê Hòa",
                                 .birth_date = *parse_date("2012-03-05"),
                                 .sex = people::Sex::female,
                                 .personal_number = "001212012345"});
    ASSERT_TRUE(has(one.id, "personal_number_sex"));
    std::string record;
    append_id(record, "pup", one.id.value);
    EXPECT_EQ(test::problem_of([&] {
                  world.write(world.principal, [&](Tx& tx) {
                      quality::accept(tx, {.record = record,
                                           .code = "personal_number_sex",
                                           .field = "personal_number",
                                           .reason = "gia đình nói đúng"});
                  });
              }),
              (test::Seen{ProblemKind::invalid, "cannot_be_accepted"}));
}

TEST_P(QualityConcerned, who_leaves_a_number_wakes_those_who_keep_it) {
    const Pupil pupil = add_pupil({.full_name = "Lê Hòa"});
    people::StaffMember member;
    Id<Person> guardian;
    world.write(world.principal, [&](Tx& tx) {
        member = people::register_staff_member(tx, {.full_name = "Trần Hoa"});
        guardian = people::register_guardian(tx, {.full_name = "Lê Bình", .pupil_id = pupil.id}).guardian_id;
    });
    change(member.person_id, [](Person& person) { person.personal_number = "001085012345"; });
    EXPECT_FALSE(has(member.id, "number_of_another"));
    change(guardian, [](Person& person) { person.personal_number = "001085012345"; });
    EXPECT_TRUE(has(member.id, "number_of_another"));
    change(guardian, [](Person& person) { person.personal_number.reset(); });
    EXPECT_FALSE(has(member.id, "number_of_another"));
    EXPECT_EQ(stored(), from_nothing());
}

TEST_P(QualityConcerned, a_family_that_splits_may_be_one_too_many_for_a_telephone) {
    std::vector<Pupil> pupils;
    Guardianship common;
    world.write(world.principal, [&](Tx& tx) {
        for (int i = 0; i < 6; ++i) {
            pupils.push_back(
                add_pupil(tx, {.full_name = "Lê Hòa " + std::string(1, static_cast<char>('A' + i))}));
            people::register_guardian(
                tx, {.full_name = "Lê Bình", .pupil_id = pupils.back().id, .phone = "0912345678"});
        }
        const auto both = people::register_guardian(tx, {.full_name = "Lê Lan", .pupil_id = pupils[0].id});
        common = tx.put(Guardianship{
            .pupil_id = pupils[1].id, .guardian_id = both.guardian_id, .valid_from = tx.today()});
    });
    for (const Pupil& pupil : pupils) EXPECT_FALSE(has(pupil.id, "phone_shared"));
    world.set_today(later);
    world.write(world.principal, [&](Tx& tx) { tx.end(common.id); });
    for (const Pupil& pupil : pupils) EXPECT_TRUE(has(pupil.id, "phone_shared"));
    EXPECT_EQ(score_of(pupils[1].id).touched_on, later);
    EXPECT_EQ(score_of(pupils[5].id).touched_on, first);
}

TEST_P(QualityConcerned, an_age_is_that_of_the_grade_that_fits_best) {
    const Pupil pupil = add_pupil({.full_name = "Lê Hòa", .birth_year = 2012});
    Id<classes::Class> place;
    world.write(world.principal, [&](Tx& tx) { enrol(tx, pupil.id, place = add_class(tx, "6A1")); });
    EXPECT_TRUE(has(pupil.id, "age_over")) << "fourteen in grade 6, by the year alone";
    classes::ClassGrade further;
    world.write(world.principal, [&](Tx& tx) {
        const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("9"));
        further = tx.put(classes::ClassGrade{.class_id = place, .grade_id = grade->id});
    });
    EXPECT_FALSE(has(pupil.id, "age_over")) << codes(pupil.id, "birth_date").size();
    EXPECT_EQ(codes(pupil.id, "birth_date"), (Lines{"birth_partial", "missing_field"}));
    world.write(world.principal, [&](Tx& tx) { tx.end(further.id); });
    EXPECT_TRUE(has(pupil.id, "age_over"));
}

TEST_P(QualityConcerned, a_pioneer_of_another_year_may_be_older_today) {
    const Pupil pupil = add_pupil({.full_name = "Lê Hòa", .birth_date = parse_date("2008-03-05")});
    world.write(world.principal, [&](Tx& tx) {
        const auto now = calendar::year_on(tx, tx.today());
        const auto before = calendar::year_of(tx, now->start_year - 1);
        ASSERT_TRUE(before);
        tx.put(people::PupilYear{.pupil_id = pupil.id, .year_id = before->id, .pioneer = true});
    });
    EXPECT_FALSE(has(pupil.id, "pioneer_age"));
    world.write(world.principal, [&](Tx& tx) {
        const auto now = calendar::year_on(tx, tx.today());
        tx.put(people::PupilYear{.pupil_id = pupil.id, .year_id = now->id, .pioneer = true});
    });
    EXPECT_TRUE(has(pupil.id, "pioneer_age"));
}

TEST_P(QualityConcerned, a_register_differs_in_fields_that_we_know) {
    const Pupil pupil = add_pupil({.full_name = "Lê Hòa"});
    std::string fields = "birth_date, ";
    for (int i = 0; i < 15; ++i) fields += "nothing_of_ours ";
    world.write(world.principal, [&](Tx& tx) {
        tx.as_system("what a register answers is imported", [&] {
            tx.put(people::PopulationCheck{.person_id = pupil.person_id,
                                           .state = people::MatchState::mismatch,
                                           .checked_on = tx.today(),
                                           .fields = fields});
        });
    });
    EXPECT_TRUE(has(pupil.id, "population_mismatch"));
    std::set<std::string> found;
    for (const DataFinding& finding : world.all<DataFinding>(
             world.system, where<&DataFinding::code> == std::string("population_mismatch")))
        found.insert(finding.field);
    EXPECT_EQ(found, (std::set<std::string>{"birth_date", "full_name"}));
}

TEST_P(QualityConcerned, a_pair_counts_as_long_as_both_are_here) {
    const Pupil one = add_pupil({.full_name = "Lê Hòa", .personal_number = "001212012345"});
    const Pupil other = add_pupil({.full_name = "Trần Bình", .personal_number = "001212012345"});
    EXPECT_TRUE(has(one.id, "duplicate_number"));
    EXPECT_FALSE(has(one.id, "number_of_another"));
    world.write(world.principal, [&](Tx& tx) {
        Pupil gone = tx.get(other.id);
        gone.valid_to = tx.today() - 1;
        tx.put(gone);
    });
    EXPECT_FALSE(has(one.id, "duplicate_number"));
    EXPECT_TRUE(has(one.id, "number_of_another")) << "the person is still there";
    EXPECT_EQ(stored(), from_nothing());
}

TEST_P(QualityConcerned, a_class_is_judged_again_with_the_stages_of_its_school_and_with_its_year) {
    Id<classes::Class> place;
    world.write(world.principal, [&](Tx& tx) { place = add_class(tx, "6A1"); });
    EXPECT_FALSE(has(place, "grade_not_of_school"));
    world.write(world.system, [&](Tx& tx) {
        tx.in_school(world.school, [&] {
            for (const org::SchoolStage& row : tx.all<org::SchoolStage>()) tx.end(row.id);
        });
    });
    EXPECT_TRUE(has(place, "grade_not_of_school"));
    world.write(world.system, [&](Tx& tx) {
        auto year = *calendar::year_on(tx, tx.today());
        year.first_day = tx.today() + 1;
        tx.put(year);
    });
    EXPECT_EQ(codes(place), Lines{}) << "its year has not begun";
}

}  // namespace
}  // namespace truong::test
