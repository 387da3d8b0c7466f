// Classes out of spreadsheets, on both databases.
#include "modules/classes/api.hpp"
#include "modules/classes/import_sheets.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/sheet_import.hpp"

namespace truong::classes {
namespace {

using test::apply;
using test::number;
using test::SheetBook;
using Lines = std::vector<std::string>;

class ImportClasses : public test::Both {
protected:
    ImportClasses() {
        world.write(world.principal, [&](Tx& tx) {
            ha = employ(tx, "Trần Thu Hà", "GV01");
            nam = employ(tx, "Lê Văn Nam", "GV02");
            employ(tx, "Lê Văn Năm", "GV03");
        });
        campus = world.all<org::Campus>(world.principal).front();
        kind = world.all<org::RoomKind>(world.principal).front().id;
        room("A101", campus.id);
    }
    static people::StaffMember employ(Tx& tx, const std::string& name, const std::string& code) {
        return people::register_staff_member(
            tx, {.full_name = name, .code = code, .valid_from = *parse_date("2020-08-01")});
    }
    void room(const std::string& code, Id<org::Campus> where) {
        world.put(world.principal,
                  org::Room{.campus_id = where, .code = code, .name = code, .kind_id = kind});
    }
    std::vector<Class> classes() { return world.all<Class>(world.principal); }
    std::vector<Homeroom> leaders() { return world.all<Homeroom>(world.principal); }
    Lines lines(const SheetBook& file) {
        return apply(world, world.principal, class_sheet(), file, "2026-2027").lines;
    }
    people::StaffMember ha, nam;
    org::Campus campus;
    Id<org::RoomKind> kind;
};
ON_BOTH(ImportClasses);

TEST_P(ImportClasses, a_list_as_schools_write_it) {
    SheetBook file("DS lớp");
    file.line({"DANH SÁCH LỚP NĂM HỌC 2026-2027"});
    file.line({"STT", "Lớp", "Khối", "GVCN", "Buổi học", "Phòng học", "Bán trú", "NN1", "Số buổi/tuần"});
    file.line(
        {number("1"), "6A1", number("6"), "Cô Trần Thu Hà", "Sáng", "A101", "x", "Tiếng Anh", number("9")});
    file.line({number("2"), "Lớp 7b", "Khối 7", "", "C", "", "", "", ""});
    EXPECT_EQ(lines(file), (Lines{"created", "created"}));
    ASSERT_EQ(classes().size(), 2u);
    const Class first = classes()[0], second = classes()[1];
    EXPECT_EQ(first.name, "6A1");
    EXPECT_TRUE(first.boarding);
    EXPECT_TRUE(first.room_id.has_value());
    EXPECT_TRUE(first.first_language_id.has_value());
    EXPECT_EQ(first.sessions_a_week, 9);
    EXPECT_EQ(second.name, "7B");
    EXPECT_EQ(second.shift, calendar::Shift::afternoon);
    ASSERT_EQ(leaders().size(), 1u);
    EXPECT_EQ(leaders()[0].staff_member_id, ha.id);
    EXPECT_EQ(leaders()[0].class_id, first.id);
    EXPECT_EQ(leaders()[0].valid_from, *parse_date("2026-08-01"));
    EXPECT_EQ(lines(file), (Lines{"same", "same"}));
}

TEST_P(ImportClasses, the_grade_follows_from_the_name) {
    SheetBook file;
    file.line({"Tên lớp", "Buổi"});
    file.line({"6a1", "Sáng"}).line({"9/2", "Chiều"}).line({"12A", "Sáng"}).line({"Chồi", "Sáng"});
    EXPECT_EQ(lines(file), (Lines{"created", "created", "rejected grade_id:import_target_unknown",
                                  "rejected grade_id:required"}));
    const auto made = classes();
    ASSERT_EQ(made.size(), 2u);
    world.read(world.principal,
               [&](const Reader& reader) { EXPECT_EQ(reader.get(made[1].grade_id).code, "9"); });
}

TEST_P(ImportClasses, another_homeroom_teacher_follows_from_today) {
    SheetBook first;
    first.line({"Lớp", "GVCN"}).line({"6A1", "Trần Thu Hà"});
    EXPECT_EQ(lines(first), Lines{"created"});
    SheetBook second;
    second.line({"Lớp", "Mã GVCN"}).line({"lớp 6a1", "GV02"});
    EXPECT_EQ(lines(second), Lines{"updated"});
    ASSERT_EQ(leaders().size(), 1u);
    EXPECT_EQ(leaders()[0].staff_member_id, nam.id);
    EXPECT_EQ(leaders()[0].valid_from, *parse_date("2026-11-20"));
    EXPECT_EQ(world.number("select count(*) from classes_homeroom where valid_to = '2026-11-19'"), 1);
    EXPECT_EQ(lines(second), Lines{"same"});
}

TEST_P(ImportClasses, the_word_for_a_class_is_no_part_of_its_name) {
    SheetBook file;
    file.line({"Lớp", "Buổi"}).line({"6A9", "Sáng"});
    lines(file);
    Class known = classes().front();
    known.name = "Lớp 6A9";
    world.put(world.principal, known);
    EXPECT_EQ(lines(file), Lines{"same"});
}

TEST_P(ImportClasses, who_leads_is_told_apart_or_left_open) {
    SheetBook file;
    file.line({"Lớp", "GVCN", "Phòng"});
    file.line({"6A1", "Le Van Nam", ""}).line({"6A2", "Trần Thị Hà", ""}).line({"6A3", "Lê Văn Năm", "B9"});
    EXPECT_EQ(lines(file), (Lines{"created homeroom_teacher@B:import_homeroom_unclear",
                                  "created homeroom_teacher@B:import_homeroom_unknown",
                                  "created room_id@C:import_room_unknown"}));
    EXPECT_EQ(leaders().size(), 1u) << "spelled exactly, it is one of the two";
}

TEST_P(ImportClasses, a_room_of_another_campus_is_refused) {
    const auto far = world.put(world.principal, org::Campus{.code = "B", .name = "Bản Hồ"});
    room("B1", far.id);
    room("A101", far.id);
    SheetBook file;
    file.line({"Lớp", "Điểm trường", "Phòng"});
    file.line({"6A1", campus.name, "B1"}).line({"6A2", "Bản Hồ", "A101"}).line({"6A3", "", "A101"});
    EXPECT_EQ(lines(file), (Lines{"rejected room_id@C:room_of_other_campus", "created",
                                  "created room_id@C:import_room_unclear"}));
}

TEST_P(ImportClasses, of_its_year_only) {
    SheetBook file;
    file.line({"Lớp", "Buổi"}).line({"6A1", "Sáng"});
    EXPECT_EQ(lines(file), Lines{"created"});
    const auto next = apply(world, world.principal, class_sheet(), file, "2027-2028");
    EXPECT_EQ(next.lines, Lines{"created"});
    EXPECT_TRUE(next.absent.empty());
    EXPECT_EQ(classes().size(), 2u);
    SheetBook other;
    other.line({"Lớp", "Buổi"}).line({"6A2", "Sáng"});
    EXPECT_EQ(apply(world, world.principal, class_sheet(), other, "2026-2027").absent, Lines{"6A1"});
    EXPECT_EQ(test::problem_of([&] { apply(world, world.principal, class_sheet(), file, "2050-2051"); }),
              (test::Seen{ProblemKind::invalid, "import_year_unknown"}));
}

TEST_P(ImportClasses, only_who_keeps_records) {
    SheetBook file;
    file.line({"Lớp", "Buổi"}).line({"6A1", "Sáng"});
    EXPECT_EQ(test::problem_of([&] { apply(world, world.teacher, class_sheet(), file); }).kind,
              ProblemKind::forbidden);
    Actor clerk = world.principal;
    clerk.campus = world.put(world.principal, org::Campus{.code = "B", .name = "Bản Hồ"}).id;
    EXPECT_EQ(apply(world, clerk, class_sheet(), file).lines, Lines{"created"});
    ASSERT_EQ(classes().size(), 1u);
    EXPECT_EQ(classes().front().campus_id, clerk.campus) << "of his campus";
}

}  // namespace
}  // namespace truong::classes
