// Who teaches what in the demo: on both databases.
#include "modules/staffing/api.hpp"
#include "tests/world/world.hpp"

namespace truong::staffing {
namespace {

using Subjects = std::set<std::string>;

class StaffingDemo : public test::Both {
protected:
    StaffingDemo() {
        for (const DemoPart& part : world.store().contributions().demo)
            world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, 1); });
    }
    std::int64_t count(const std::string& from) { return world.number("select count(*) from " + from); }
    /// The subjects that somebody teaches in the classes of a grade.
    std::set<std::string> taught(const std::string& grade) {
        std::set<std::string> codes;
        world.read(world.system, [&](const Reader& reader) {
            for (const TeachingAssignment& row : reader.all<TeachingAssignment>())
                if (reader.get(reader.get(row.class_id).grade_id).code == grade)
                    codes.insert(reader.get(row.subject_id).code);
        });
        return codes;
    }
    void every_class_has_the_subjects_of_its_programme() {
        EXPECT_EQ(taught("17"), Subjects{"CSGD"});
        Subjects first_grade = taught("1");
        first_grade.erase("NN1");  // optional there by the programme
        EXPECT_EQ(first_grade, (Subjects{"AN", "DD", "GDTC", "HDTN", "MT", "TNXH", "TOAN", "TV"}));
        EXPECT_EQ(taught("5"), (Subjects{"AN", "CN", "DD", "GDTC", "HDTN", "KH", "LSDL", "MT", "NN1", "TIN",
                                         "TOAN", "TV"}));
        EXPECT_EQ(taught("6"), (Subjects{"CN", "GDCD", "GDDP", "GDTC", "HDTNHN", "KHTN", "LSDL", "NN1", "NT",
                                         "NV", "TIN", "TOAN"}));
        EXPECT_EQ(taught("12").size(), 12u);
    }
    void every_class_has_one_main_teacher_for_each_subject() {
        EXPECT_EQ(
            count("(select class_id, subject_id from staffing_teaching_assignment where main = 1 group by "
                  "class_id, "
                  "subject_id having count(*) > 1) as twice"),
            0);
        const auto small_groups = count(
            "classes_class as c join org_grade as g on g.id = c.grade_id where g.code in "
            "('17', '18')");
        EXPECT_EQ(count("staffing_teaching_assignment where main = 0"), small_groups);
    }
    void nearly_all_teachers_teach_and_at_their_own_stage() {
        const std::string idle =
            "people_staff_member as m where m.kind = 'teacher' and not exists (select 1 from "
            "staffing_teaching_assignment as t where t.staff_member_id = m.id)";
        EXPECT_LE(count(idle), 3);
        EXPECT_EQ(count("staffing_teaching_assignment as t where t.school_id <> (select m.school_id from "
                        "people_staff_member as m where m.id = t.staff_member_id)"),
                  0);
    }
    void every_department_has_one_head() {
        EXPECT_GT(count("staffing_department"), 12);
        EXPECT_EQ(
            count(
                "staffing_department as d where (select count(*) from staffing_department_member as m where "
                "m.department_id = d.id and m.position = 'head') <> 1"),
            0);
        EXPECT_EQ(count("people_staff_member as m where m.kind <> 'leader' and not exists (select 1 from "
                        "staffing_department_member as d where d.staff_member_id = m.id)"),
                  0);
        EXPECT_EQ(count("staffing_department where kind = 'office'"), count("org_school"));
    }
    void one_member_of_staff_has_more_duties_than_the_law_permits() {
        EXPECT_GT(count("staffing_duty"), 20);
        EXPECT_EQ(
            count("(select staff_member_id from staffing_duty group by staff_member_id having count(*) > "
                  "2) as many"),
            1);
    }
};
ON_BOTH(StaffingDemo);

// One case, because filling the demo takes longer than all that is asked of it.
TEST_P(StaffingDemo, work_is_shared_out) {
    every_class_has_the_subjects_of_its_programme();
    every_class_has_one_main_teacher_for_each_subject();
    nearly_all_teachers_teach_and_at_their_own_stage();
    every_department_has_one_head();
    one_member_of_staff_has_more_duties_than_the_law_permits();
}

}  // namespace
}  // namespace truong::staffing
