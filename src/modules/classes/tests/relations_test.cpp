// What follows from leading and from teaching a class, on the day and at both databases.
#include "modules/staffing/api.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::classes {
namespace {

using test::problem_of;
using test::Seen;

class ClassRelations : public test::Both {
protected:
    ClassRelations() {
        clerk = world.principal;
        clerk.roles = {Role::clerk};
        world.write(clerk, [&](Tx& tx) {
            year = calendar::year_on(tx, tx.today())->id;
            grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
            maths =
                tx.first<curriculum::Subject>(where<&curriculum::Subject::code> == std::string("TOAN"))->id;
            own = tx.put(Class{.year_id = year, .grade_id = grade, .name = "6A1"}).id;
            other = tx.put(Class{.year_id = year, .grade_id = grade, .name = "6A2"}).id;
            leader = employ(tx, "Trần Thu Hà");
            teacher = employ(tx, "Lê Văn Nam");
            stranger = employ(tx, "Phạm Bình");
            pupil = enrol(tx, "Nguyễn An", own);
            outsider = enrol(tx, "Đỗ Bình", other);
            tx.put(Homeroom{.class_id = own, .staff_member_id = leader.id, .valid_from = day("2026-08-15")});
            tx.put(staffing::TeachingAssignment{.class_id = own,
                                                .subject_id = maths,
                                                .staff_member_id = teacher.id,
                                                .valid_from = day("2026-09-05")});
        });
    }
    static Date day(std::string_view iso) { return *parse_date(iso); }
    static people::StaffMember employ(Tx& tx, const std::string& name) {
        return people::register_staff_member(tx, {.full_name = name, .valid_from = day("2020-08-01")});
    }
    static people::Pupil enrol(Tx& tx, const std::string& name, Id<Class> class_id) {
        const people::Pupil pupil =
            people::register_pupil(tx, {.full_name = name, .valid_from = day("2026-08-20")});
        people::register_guardian(tx, {.full_name = "Mẹ " + name, .pupil_id = pupil.id});
        tx.put(people::PupilProfile{.pupil_id = pupil.id});
        tx.put(Enrolment{.pupil_id = pupil.id, .class_id = class_id, .valid_from = day("2026-08-25")});
        return pupil;
    }
    Actor as(const people::StaffMember& member) const {
        Actor actor = world.teacher;
        actor.person = member.person_id;
        return actor;
    }
    std::size_t profiles(const Actor& actor) { return world.all<people::PupilProfile>(actor).size(); }
    std::size_t guardians(const Actor& actor) { return world.all<people::Guardianship>(actor).size(); }
    bool writes_profile(const Actor& actor, const people::Pupil& whose) {
        auto profile =
            world.all<people::PupilProfile>(clerk, where<&people::PupilProfile::pupil_id> == whose.id);
        profile.front().current_address = "Thôn " + std::to_string(++addresses_);
        try {
            world.put(actor, profile.front());
        } catch (const Problem&) {
            return false;
        }
        return true;
    }
    Actor clerk;
    Id<calendar::SchoolYear> year;
    Id<org::Grade> grade;
    Id<curriculum::Subject> maths;
    Id<Class> own, other;
    people::StaffMember leader, teacher, stranger;
    people::Pupil pupil, outsider;

private:
    int addresses_ = 0;
};
ON_BOTH(ClassRelations);

TEST_P(ClassRelations, who_leads_a_class_keeps_the_sheets_of_its_pupils) {
    EXPECT_EQ(profiles(as(leader)), 1U);
    EXPECT_TRUE(writes_profile(as(leader), pupil));
    EXPECT_FALSE(writes_profile(as(leader), outsider));
    EXPECT_EQ(profiles(as(teacher)), 0U);
    EXPECT_EQ(profiles(as(stranger)), 0U);
    EXPECT_FALSE(writes_profile(as(teacher), pupil));
}

TEST_P(ClassRelations, who_leads_or_teaches_knows_the_families) {
    EXPECT_EQ(guardians(as(leader)), 1U);
    EXPECT_EQ(guardians(as(teacher)), 1U);
    EXPECT_EQ(guardians(as(stranger)), 0U);
    EXPECT_EQ(guardians(clerk), 2U);
}

TEST_P(ClassRelations, it_holds_on_the_days_that_it_is_dated_for) {
    const Homeroom row = world.all<Homeroom>(clerk).front();
    world.write(clerk, [&](Tx& tx) {
        Homeroom next = row;
        next.staff_member_id = stranger.id;
        tx.change_from(next, day("2026-11-20"));
    });
    world.set_today(day("2026-11-19"));
    EXPECT_EQ(profiles(as(leader)), 1U);
    EXPECT_EQ(profiles(as(stranger)), 0U);
    world.set_today(day("2026-11-20"));
    EXPECT_EQ(profiles(as(leader)), 0U);
    EXPECT_EQ(profiles(as(stranger)), 1U);
}

TEST_P(ClassRelations, a_pupil_who_moved_is_his_new_class_s) {
    const Enrolment placed = world.all<Enrolment>(clerk, where<&Enrolment::pupil_id> == pupil.id).front();
    world.write(clerk, [&](Tx& tx) {
        Enrolment next = placed;
        next.class_id = other;
        tx.change_from(next, day("2026-11-20"));
    });
    world.set_today(day("2026-11-20"));
    EXPECT_EQ(profiles(as(leader)), 0U);
    EXPECT_EQ(guardians(as(teacher)), 0U);
}

TEST_P(ClassRelations, families_see_the_classes_of_their_own_only) {
    const auto mother =
        world.all<people::Guardianship>(clerk, where<&people::Guardianship::pupil_id> == pupil.id);
    const Actor guardian{
        .hat = Hat::guardian, .account = {91}, .person = mother.front().guardian_id, .school = world.school};
    const auto seen = world.all<Enrolment>(guardian);
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().pupil_id, pupil.id);
    EXPECT_TRUE(world.all<staffing::TeachingAssignment>(guardian).empty());
    EXPECT_TRUE(world.all<Enrolment>(world.stranger).empty());
    EXPECT_TRUE(world.all<Class>(world.stranger).empty());
}

TEST_P(ClassRelations, a_class_of_another_school_takes_no_pupil_of_ours) {
    Id<Class> theirs;
    world.write(world.stranger, [&](Tx& tx) {
        theirs = tx.put(Class{.year_id = year, .grade_id = grade, .name = "6A1"}).id;
    });
    EXPECT_EQ(problem_of([&] {
                  world.put(
                      clerk,
                      Enrolment{.pupil_id = pupil.id, .class_id = theirs, .valid_from = day("2026-12-01")});
              }),
              (Seen{ProblemKind::invalid, "missing_target"}));
}

TEST_P(ClassRelations, a_class_hangs_together) {
    EXPECT_EQ(
        problem_of([&] {
            world.put(
                clerk,
                Class{.year_id = year, .grade_id = grade, .name = "6A3", .specialised_subject_id = maths});
        }),
        (Seen{ProblemKind::invalid, "subject_without_speciality"}));
}

TEST_P(ClassRelations, a_list_of_pupils_shows_the_class_and_narrows_by_it) {
    std::string in_own;
    append_id(in_own, "cls", own.value);
    const std::string list = "GET /api/v1/people/pupils?names=vi";
    const std::string all = world.call(clerk, list).body;
    EXPECT_NE(all.find("\"class_id\":\"" + in_own + '"'), std::string::npos) << all;
    EXPECT_NE(all.find('"' + in_own + "\":\"6A1\""), std::string::npos) << all;
    const std::string some = world.call(clerk, list + "&count=1&filter[class_id]=" + in_own).body;
    EXPECT_NE(some.find("Nguyễn An"), std::string::npos);
    EXPECT_EQ(some.find("Đỗ Bình"), std::string::npos);
    EXPECT_NE(some.find("\"count\":1,"), std::string::npos) << some;
    EXPECT_EQ(world.call(clerk, list + "&filter[class_id]=6A1").status, 422);
    EXPECT_EQ(world.call(clerk, list + "&filter[class_id][ne]=" + in_own).status, 422);
    const std::string file =
        world.call(clerk, "GET /api/v1/people/pupils/export?format=csv&columns=full_name,class_id").body;
    EXPECT_NE(file.find("Nguyễn An"), std::string::npos) << file;
    EXPECT_NE(file.find("6A1"), std::string::npos) << file;
}

TEST_P(ClassRelations, the_class_of_a_pupil_is_the_one_of_the_day) {
    std::string in_own, in_other;
    append_id(in_own, "cls", own.value);
    append_id(in_other, "cls", other.value);
    world.write(clerk, [&](Tx& tx) {
        auto place = tx.all<Enrolment>(where<&Enrolment::pupil_id> == pupil.id).front();
        place.class_id = other;
        tx.change_from(place, tx.today());
    });
    const std::string of = "GET /api/v1/people/pupils?count=1&filter[class_id]=";
    EXPECT_NE(world.call(clerk, of + in_own).body.find("\"count\":0,"), std::string::npos);
    EXPECT_NE(world.call(clerk, of + in_other).body.find("\"count\":2,"), std::string::npos);
    const std::string before = "&as_of=2026-09-01";
    EXPECT_NE(world.call(clerk, of + in_own + before).body.find("\"count\":1,"), std::string::npos);
    EXPECT_NE(world.call(clerk, of + in_other + before).body.find("\"count\":1,"), std::string::npos);
}

}  // namespace
}  // namespace truong::classes
