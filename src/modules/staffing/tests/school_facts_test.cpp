// Who is charged with what by a decision: shares, departments, and courses exactly as old as they may be.
#include "modules/staffing/school_facts.hpp"

#include "modules/staffing/api.hpp"
#include "tests/world/school_fact.hpp"

namespace truong::test {
namespace {

using staffing::Duty;

Date day(const char* text) { return *parse_date(text); }

TEST(StaffingCourses, count_for_twenty_four_months_with_the_day_itself) {
    EXPECT_EQ(staffing::oldest_course(day("2026-11-20")), day("2024-11-20"));
    EXPECT_EQ(staffing::oldest_course(day("2026-01-05")), day("2024-01-05"));
    EXPECT_EQ(staffing::oldest_course(day("2028-02-29")), day("2026-02-28"));
}

TEST(StaffingCourses, studies_of_computing_are_told_by_their_names) {
    EXPECT_TRUE(staffing::is_computing("Sư phạm Tin học"));
    EXPECT_TRUE(staffing::is_computing("CÔNG NGHỆ THÔNG TIN"));
    EXPECT_TRUE(staffing::is_computing("An toàn thông tin"));
    EXPECT_FALSE(staffing::is_computing("Sư phạm Công nghệ"));
    EXPECT_FALSE(staffing::is_computing(""));
}

class StaffingFacts : public Both {
protected:
    StaffingFacts() { world.set_today(day("2026-11-20")); }

    people::StaffMember member() {
        people::StaffMember made;
        world.write(world.principal, [&](Tx& tx) {
            made = people::register_staff_member(tx, {.full_name = "Phạm Thị Hòa",
                                                      .code = "GV" + std::to_string(++made_),
                                                      .valid_from = day("2026-09-01")});
        });
        return made;
    }
    Duty duty(const people::StaffMember& member, const char* code, Duty like = {.decision = "Số 5/QĐ"}) {
        world.write(world.principal, [&](Tx& tx) {
            like.staff_member_id = member.id;
            like.duty_id = codes::find_code(tx, "concurrent_duty", code, tx.today())->id;
            like.valid_from = day("2026-09-05");
            like = tx.put(like);
        });
        return like;
    }
    void join(const people::StaffMember& member, Id<staffing::Department> department) {
        world.put(world.principal, staffing::DepartmentMember{.department_id = department,
                                                              .staff_member_id = member.id,
                                                              .valid_from = day("2026-09-05")});
    }
    Id<staffing::Department> department(const char* name, staffing::DepartmentKind kind = {}) {
        return world
            .put(world.principal,
                 staffing::Department{.name = name, .kind = kind, .valid_from = day("2026-09-01")})
            .id;
    }
    std::string summed(const char* code, bool share) {
        return test::summed(rows_of_fact(world, code, world.school), share);
    }

private:
    int made_ = 0;
};
ON_BOTH(StaffingFacts);

TEST_P(StaffingFacts, persons_are_counted_once_and_only_with_a_decision) {
    const auto both = member(), without = member(), other = member();
    member();
    duty(both, "it");
    duty(both, "digital_transformation");
    duty(without, "digital_transformation", {});
    duty(other, "library");
    EXPECT_EQ(said(world, "staffing.digital_persons"), "1/0");
    EXPECT_EQ(said(world, "staffing.digital_share"), "1/4");
    EXPECT_EQ(summed("staffing.digital_persons", false), "1/0");
    EXPECT_EQ(summed("staffing.digital_share", true), "1/4");
    EXPECT_EQ(said(measured(world, "staffing.digital_share", world.other_school)), "0/0");
}

TEST_P(StaffingFacts, a_duty_counts_on_its_days) {
    const auto one = member();
    duty(one, "it", {.decision = "Số 5/QĐ", .valid_to = day("2026-11-20")});
    EXPECT_EQ(said(world, "staffing.digital_persons"), "1/0") << "today is its last day";
    world.set_today(day("2026-11-21"));
    EXPECT_EQ(said(world, "staffing.digital_persons"), "0/0");
}

TEST_P(StaffingFacts, each_subject_department_needs_somebody_and_the_office_nobody) {
    const auto science = department("Tổ Tự nhiên"), letters = department("Tổ Xã hội");
    department("Tổ Văn phòng", staffing::DepartmentKind::office);
    const auto one = member(), two = member();
    join(one, science);
    join(two, letters);
    duty(one, "it");
    EXPECT_EQ(said(world, "staffing.digital_groups"), "1/2");
    duty(two, "digital_transformation");
    EXPECT_EQ(said(world, "staffing.digital_groups"), "2/2");
    EXPECT_EQ(summed("staffing.digital_groups", true), "2/2");
}

TEST_P(StaffingFacts, security_needs_a_course_of_twenty_four_months_or_a_degree) {
    const auto old_course = member(), last_day = member(), degree = member(), idle = member();
    const auto with_course = [](const char* on) {
        return Duty{.decision = "Số 6/QĐ", .course = "An toàn thông tin cơ bản", .course_on = day(on)};
    };
    duty(old_course, "information_security", with_course("2024-11-19"));
    EXPECT_EQ(said(world, "staffing.security_assigned"), "1/0");
    EXPECT_EQ(said(world, "staffing.security_qualified"), "0/0");
    duty(last_day, "information_security", with_course("2024-11-20"));
    EXPECT_EQ(said(world, "staffing.security_qualified"), "1/0");
    duty(degree, "information_security");
    duty(idle, "it", with_course("2026-01-01"));
    world.write(world.principal, [&](Tx& tx) {
        for (const auto& who : {degree, idle})
            tx.put(people::Qualification{
                .staff_member_id = who.id,
                .level_id = codes::find_code(tx, "qualification_level", "03", tx.today())->id,
                .major = "Công nghệ thông tin"});
    });
    EXPECT_EQ(said(world, "staffing.security_qualified"), "2/0") << "a degree counts with the duty only";
    EXPECT_EQ(said(world, "staffing.security_assigned"), "3/0");
    EXPECT_EQ(summed("staffing.security_qualified", false), "2/0");
    EXPECT_EQ(summed("staffing.security_assigned", false), "3/0");
}

TEST_P(StaffingFacts, full_time_is_said_of_the_duty) {
    duty(member(), "information_security");
    EXPECT_EQ(said(world, "staffing.security_full_time"), "0/0");
    duty(member(), "information_security", {.decision = "Số 7/QĐ", .full_time = true});
    EXPECT_EQ(said(world, "staffing.security_full_time"), "1/0");
    EXPECT_EQ(summed("staffing.security_full_time", false), "1/0");
}

}  // namespace
}  // namespace truong::test
