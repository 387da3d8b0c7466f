// Teaching assignments out of spreadsheets, on both databases.
#include "modules/staffing/api.hpp"
#include "modules/staffing/import_sheets.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/sheet_import.hpp"

namespace truong::staffing {
namespace {

using test::apply;
using test::number;
using test::SheetBook;
using Lines = std::vector<std::string>;

class ImportAssignments : public test::Both {
protected:
    ImportAssignments() {
        world.write(world.principal, [&](Tx& tx) {
            const auto year = calendar::year_on(tx, tx.today())->id;
            const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
            for (const char* name : {"6A1", "6A2"})
                tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = name});
            ha = employ(tx, "Trần Thu Hà", "GV1");
            nam = employ(tx, "Lê Văn Nam", "GV2");
            employ(tx, "Phạm Văn Nam", "GV3");
        });
    }
    static Id<people::StaffMember> employ(Tx& tx, const std::string& name, const std::string& code) {
        return people::register_staff_member(
                   tx, {.full_name = name, .code = code, .valid_from = *parse_date("2020-08-01")})
            .id;
    }
    test::Imported run(const SheetBook& file) {
        return apply(world, world.principal, assignment_sheet(), file, "2026-2027");
    }
    std::vector<TeachingAssignment> all() { return world.all<TeachingAssignment>(world.principal); }
    Id<people::StaffMember> ha, nam;
};
ON_BOTH(ImportAssignments);

TEST_P(ImportAssignments, one_line_for_each) {
    SheetBook file;
    file.line({"Lớp", "Môn", "Giáo viên", "Số tiết"});
    file.line({"6A1", "Toán", "Trần Thu Hà", number("4")});
    file.line({"6A1, 6A2", "Văn", "Cô Hà", number("8")});
    file.line({"6A2", "Tiếng Anh", "Lê Văn Nam", "3 tiết"});
    EXPECT_EQ(run(file).lines, (Lines{"created", "created", "created periods@D:number_unreadable"}));
    ASSERT_EQ(all().size(), 4u);
    EXPECT_EQ(all()[0].periods_a_week, 4);
    EXPECT_EQ(all()[0].staff_member_id, ha);
    EXPECT_EQ(all()[0].valid_from, *parse_date("2026-08-01"));
    EXPECT_FALSE(all()[1].periods_a_week.has_value()) << "of two classes together";
    const auto again = run(file);
    EXPECT_EQ(again.lines, (Lines{"same", "same", "same periods@D:number_unreadable"}));
    EXPECT_TRUE(again.absent.empty());
}

TEST_P(ImportAssignments, one_line_for_each_class) {
    SheetBook file("PCCM");
    file.line({"PHÂN CÔNG CHUYÊN MÔN"});
    file.line({"TT", "Lớp", "Toán", "Ngữ văn", "GDTC", "Tin học", "Tiếng Việt"});
    file.line({number("1"), "6A1", "Thu Hà (4)", "Hà", "L.V. Nam", "Nam", ""});
    file.line({number("2"), "6A2", "Hà + Lê Văn Nam", "", "", "", "Hà"});
    EXPECT_EQ(run(file).lines, (Lines{"created subject:GDTC@E:import_teacher_unknown "
                                      "subject:TIN@F:import_teacher_ambiguous",
                                      "created subject:TV@G:subject_of_other_stage"}));
    ASSERT_EQ(all().size(), 4u);
    EXPECT_EQ(all()[0].periods_a_week, 4);
    EXPECT_TRUE(all()[2].main);
    EXPECT_FALSE(all()[3].main) << "the first of two is the main one";
}

TEST_P(ImportAssignments, another_teacher_follows_from_today) {
    SheetBook first;
    first.line({"Lớp", "Môn", "Giáo viên"}).line({"6A1", "Toán", "Trần Thu Hà"});
    run(first);
    SheetBook second;
    second.line({"Lớp", "Môn", "Giáo viên", "Mã GV"}).line({"6a1", "TOAN", "", "GV2"});
    EXPECT_EQ(run(second).lines, Lines{"updated teacher_code@D:import_assignment_replaced"});
    ASSERT_EQ(all().size(), 1u);
    EXPECT_EQ(all()[0].staff_member_id, nam);
    EXPECT_EQ(all()[0].valid_from, *parse_date("2026-11-20"));
    EXPECT_EQ(world.number("select count(*) from staffing_teaching_assignment where valid_to = '2026-11-19'"),
              1);
    EXPECT_EQ(run(second).lines, Lines{"same"});
}

TEST_P(ImportAssignments, who_is_named_in_the_file_goes_on_beside) {
    SheetBook first;
    first.line({"Lớp", "Môn", "Giáo viên"}).line({"6A1", "Toán", "Trần Thu Hà"});
    run(first);
    SheetBook both;
    both.line({"Lớp", "Môn", "Giáo viên"});
    both.line({"6A1", "Toán", "Trần Thu Hà"}).line({"6A1", "Toán", "Lê Văn Nam"});
    EXPECT_EQ(run(both).lines, (Lines{"same", "updated"}));
    EXPECT_EQ(all().size(), 2u);
    SheetBook other;
    other.line({"Lớp", "Môn", "Giáo viên"}).line({"6A2", "Toán", "Trần Thu Hà"});
    EXPECT_EQ(run(other).absent, (Lines{"6A1: Toán, Trần Thu Hà", "6A1: Toán, Lê Văn Nam"}));
}

TEST_P(ImportAssignments, what_does_not_fit_is_refused_with_its_cell) {
    SheetBook file;
    file.line({"Lớp", "Môn", "Giáo viên"});
    file.line({"9Z", "Toán", "Trần Thu Hà"});
    file.line({"6A1", "Toánn", "Trần Thu Hà"});
    file.line({"6A1", "Toán", "Nam"});
    file.line({"6A1", "Tiếng Việt", "Trần Thu Hà"});
    file.line({"6A1", "Tin học", ""});
    file.line({"6A1", "Toán", "Trần Thu Hà"});
    file.line({"6A1", "Toán", "GV1"});
    const auto done = run(file);
    EXPECT_EQ(
        done.lines,
        (Lines{"rejected class@A:import_target_unknown", "rejected subject@B:import_target_unknown",
               "rejected teacher@C:import_teacher_ambiguous", "rejected teacher@C:subject_of_other_stage",
               "rejected teacher@C:required", "created", "rejected teacher@C:import_row_twice"}));
    EXPECT_EQ(done.proposals, Lines{"Toán"});
}

TEST_P(ImportAssignments, only_who_keeps_records) {
    SheetBook file;
    file.line({"Lớp", "Môn", "Giáo viên"}).line({"6A1", "Toán", "Trần Thu Hà"});
    EXPECT_EQ(test::problem_of([&] { apply(world, world.teacher, assignment_sheet(), file); }).kind,
              ProblemKind::forbidden);
    EXPECT_EQ(apply(world, world.stranger, assignment_sheet(), file).lines,
              Lines{"rejected class@A:import_target_unknown"})
        << "a class of another school";
}

}  // namespace
}  // namespace truong::staffing
