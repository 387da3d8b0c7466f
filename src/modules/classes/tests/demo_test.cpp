// The classes of the demo: on both databases.
#include "base/text.hpp"
#include "modules/classes/api.hpp"
#include "tests/world/world.hpp"

namespace truong::classes {
namespace {

class ClassesDemo : public test::Both {
protected:
    ClassesDemo() {
        for (const DemoPart& part : world.store().contributions().demo)
            world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, 1); });
    }
    std::int64_t count(const std::string& from) { return world.number("select count(*) from " + from); }
    void no_pupil_is_in_two_classes_at_once() {
        EXPECT_GT(count("classes_enrolment"), 350);
        EXPECT_EQ(count("classes_enrolment as a join classes_enrolment as b on a.pupil_id = b.pupil_id and "
                        "a.id < b.id "
                        "where a.valid_from <= coalesce(b.valid_to, '9999-12-31') and b.valid_from <= "
                        "coalesce(a.valid_to, '9999-12-31')"),
                  0);
        EXPECT_EQ(
            count("classes_enrolment as e join people_pupil as p on p.id = e.pupil_id where e.valid_from < "
                  "p.valid_from or (p.valid_to is not null and (e.valid_to is null or e.valid_to > "
                  "p.valid_to))"),
            0);
    }
    void classes_are_of_the_stages_of_their_school() {
        EXPECT_EQ(count("classes_class"), 16);
        EXPECT_EQ(
            count(
                "classes_class as c join org_grade as g on g.id = c.grade_id where not exists (select 1 from "
                "org_school_stage as s where s.school_id = c.school_id and s.stage_id = g.stage_id)"),
            0);
        EXPECT_EQ(
            count("classes_class as a join classes_class as b on a.room_id = b.room_id and a.id < b.id"), 0);
        EXPECT_GT(count("classes_class where room_id is not null"), 8);
    }
    void nearly_every_pupil_is_in_a_class_and_his_campus_is_its_campus() {
        const std::string missing =
            "people_pupil as p where p.valid_to is null and not exists (select 1 from classes_enrolment as e "
            "where "
            "e.pupil_id = p.id and e.valid_to is null) and not exists (select 1 from people_pupil_status as "
            "s "
            "where "
            "s.pupil_id = p.id and s.state = 'reserved')";
        EXPECT_GE(count(missing), 1);
        EXPECT_LE(count(missing), 8);
        EXPECT_EQ(count("classes_enrolment as e join classes_class as c on c.id = e.class_id join "
                        "people_pupil as p on "
                        "p.id = e.pupil_id where p.campus_id <> c.campus_id"),
                  0);
    }
    void pupils_of_a_class_fit_its_grade() {
        // Six years old in grade 1: few are not.
        const std::string of_grade =
            "classes_enrolment as e join classes_class as c on c.id = e.class_id join org_grade "
            "as g on g.id = c.grade_id join people_pupil as p on p.id = e.pupil_id where g.code "
            "= '6' and p.birth_date is not null";
        const auto all = count(of_grade);
        const auto usual = count(of_grade + " and p.birth_date between '2015-01-01' and '2015-12-31'");
        EXPECT_GT(all, 70);
        EXPECT_GT(usual * 100, all * 93);
        EXPECT_LT(usual, all + 1);
    }
    void one_class_has_no_homeroom_teacher_and_nobody_leads_two() {
        EXPECT_EQ(
            count(
                "classes_class as c where not exists (select 1 from classes_homeroom as h where h.class_id = "
                "c.id)"),
            1);
        EXPECT_EQ(count("(select staff_member_id from classes_homeroom group by staff_member_id having "
                        "count(*) > 1) as "
                        "twice"),
                  0);
    }
    void the_list_of_a_class_is_numbered_by_name() {
        EXPECT_EQ(
            count(
                "(select class_id, number from classes_enrolment where number is not null group by class_id, "
                "number having count(*) > 1) as twice"),
            0);
        world.read(world.system, [&](const Reader& reader) {
            for (const Class& one : reader.all<Class>()) {
                std::map<int, std::string> list;
                for (const Enrolment& row : reader.all<Enrolment>(where<&Enrolment::class_id> == one.id))
                    if (row.number)
                        list.emplace(*row.number, text::name_sort_key(reader.get(row.pupil_id).full_name));
                EXPECT_GT(list.size(), 15u) << one.name;
                EXPECT_TRUE(std::is_sorted(list.begin(), list.end(), [](const auto& left, const auto& right) {
                    return left.second < right.second;
                })) << one.name;
            }
        });
    }
    void some_classes_have_groups_with_leaders() {
        EXPECT_GT(count("classes_group"), 8);
        EXPECT_EQ(count("classes_group as g where not exists (select 1 from classes_group_member as m where "
                        "m.group_id = "
                        "g.id and m.leads = 1)"),
                  0);
    }
};
ON_BOTH(ClassesDemo);

// One case, because filling the demo takes longer than all that is asked of it.
TEST_P(ClassesDemo, classes_are_whole) {
    no_pupil_is_in_two_classes_at_once();
    classes_are_of_the_stages_of_their_school();
    nearly_every_pupil_is_in_a_class_and_his_campus_is_its_campus();
    pupils_of_a_class_fit_its_grade();
    one_class_has_no_homeroom_teacher_and_nobody_leads_two();
    the_list_of_a_class_is_numbered_by_name();
    some_classes_have_groups_with_leaders();
}

}  // namespace
}  // namespace truong::classes
