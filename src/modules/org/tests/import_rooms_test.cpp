// Rooms out of spreadsheets, and with them what the planner of plain entities does: on both databases.
#include <chrono>

#include "modules/org/api.hpp"
#include "modules/org/import_sheets.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/sheet_import.hpp"

namespace truong::org {
namespace {

using test::apply;
using test::number;
using test::preview;
using test::SheetBook;
using Lines = std::vector<std::string>;

class ImportRooms : public test::Both {
protected:
    SheetBook book() { return SheetBook("Phòng học"); }
    static std::vector<test::BookCell> header() {
        return {"Mã phòng", "Tên phòng", "Loại phòng", "Tầng", "Sức chứa", "Ghi chú"};
    }
    std::vector<Room> rooms() { return world.all<Room>(world.principal); }
};
ON_BOTH(ImportRooms);

TEST_P(ImportRooms, come_in_once_and_stay_the_same) {
    SheetBook file = book();
    file.line({"DANH SÁCH PHÒNG HỌC"}).line(header());
    file.line({"A101", "Phòng 101", "Phòng học", number("1"), number("45"), ""});
    file.line({"A102", "Phòng  102", "phong hoc", "Tầng 2", "45 chỗ", "Máy chiếu"});
    file.line({"TV", "Thư viện", "thư viện", "Trệt", "", ""});
    EXPECT_EQ(preview(world, world.principal, room_sheet(), file).lines,
              (Lines{"created", "created", "created"}));
    EXPECT_TRUE(rooms().empty()) << "a preview writes nothing";
    EXPECT_EQ(apply(world, world.principal, room_sheet(), file).lines,
              (Lines{"created", "created", "created"}));
    ASSERT_EQ(rooms().size(), 3u);
    EXPECT_EQ(rooms()[1].name, "Phòng 102");
    EXPECT_EQ(rooms()[1].floor, 2);
    EXPECT_EQ(rooms()[1].capacity, 45);
    EXPECT_EQ(rooms()[2].floor, 1);
    EXPECT_EQ(world.all<Campus>(world.principal).front().id, rooms()[0].campus_id) << "the only campus";
    const auto again = apply(world, world.principal, room_sheet(), file);
    EXPECT_EQ(again.lines, (Lines{"same", "same", "same"}));
    EXPECT_TRUE(again.absent.empty());
}

TEST_P(ImportRooms, a_filled_cell_changes_and_a_blank_one_does_not) {
    SheetBook first = book();
    first.line(header()).line({"A101", "Phòng 101", "Phòng học", "1", "45", "Máy chiếu"});
    first.line({"A102", "Phòng 102", "Phòng học", "1", "45", ""});
    apply(world, world.principal, room_sheet(), first);
    SheetBook second = book();
    second.line(header()).line({"a101", "Phòng lớn", "", "", "60", ""});
    const auto done = apply(world, world.principal, room_sheet(), second);
    EXPECT_EQ(done.lines, Lines{"updated"});
    EXPECT_EQ(done.absent, Lines{"Phòng 102"});
    const Room changed = rooms().front();
    EXPECT_EQ(changed.code, "A101") << "the file does not rename it";
    EXPECT_EQ(changed.name, "Phòng lớn");
    EXPECT_EQ(changed.capacity, 60);
    EXPECT_EQ(changed.note, "Máy chiếu");
}

TEST_P(ImportRooms, a_line_that_does_not_fit_is_refused_with_its_cell) {
    SheetBook file = book();
    file.line(header());
    file.line({"A1", "Phòng 1", "Phòng bộ môn Tiin học", "1", "45", ""});
    file.line({"A2", "Phòng 2", "Phòng học", "vài", "45", ""});
    file.line({"A3", "", "Phòng học", "1", "", ""});
    file.line({"A4", "Phòng 4", "Phòng học", "1", "99999", ""});
    file.line({"A5", "Phòng 5", "Phòng học", "1", test::fault("#N/A"), ""});
    file.line({"A5", "Phòng 5 nữa", "Phòng học", "1", "", ""}).hide_last_line();
    const Lines seen = preview(world, world.principal, room_sheet(), file).lines;
    const auto done = apply(world, world.principal, room_sheet(), file);
    EXPECT_EQ(seen, done.lines) << "a preview tells what will be refused";
    EXPECT_EQ(done.lines,
              (Lines{"rejected kind_id@C:import_target_unknown", "rejected floor@D:number_unreadable",
                     "rejected name@B:required", "rejected capacity@E:too_great",
                     "created capacity@E:cell_fault", "rejected :hidden_row code@A:import_row_twice"}));
    EXPECT_EQ(done.proposals, Lines{"Phòng bộ môn Tin học"});
    EXPECT_EQ(rooms().size(), 1u) << "what is wrong does not hold up the others";
}

TEST_P(ImportRooms, a_campus_is_named_and_found) {
    world.put(world.principal, Campus{.code = "B", .name = "Điểm trường Bản Hồ"});
    SheetBook file = book();
    file.line({"Điểm trường", "Mã phòng", "Tên phòng", "Loại phòng"});
    file.line({"Bản Hồ", "1", "Phòng 1", "Phòng học"});
    file.line({"Bản Hố", "2", "Phòng 2", "Phòng học"});
    file.line({"Bản Khác", "3", "Phòng 3", "Phòng học"});
    file.line({"", "4", "Phòng 4", "Phòng học"});
    EXPECT_EQ(apply(world, world.principal, room_sheet(), file).lines,
              (Lines{"created", "created", "rejected campus_id@A:import_target_unknown",
                     "rejected campus_id@A:required"}));
}

TEST_P(ImportRooms, only_who_may_write_them) {
    SheetBook file = book();
    file.line(header()).line({"A101", "Phòng 101", "Phòng học", "1", "45", ""});
    for (const Actor& actor : {world.teacher, world.guardian, world.officer})
        EXPECT_EQ(test::problem_of([&] { preview(world, actor, room_sheet(), file); }).kind,
                  ProblemKind::forbidden);
}

TEST_P(ImportRooms, who_works_at_a_campus_brings_in_its_rooms) {
    const Campus own = world.put(world.principal, Campus{.code = "B", .name = "Bản Hồ"});
    Actor clerk = world.principal;
    clerk.campus = own.id;
    SheetBook file = book();
    file.line({"Điểm trường", "Mã phòng", "Tên phòng", "Loại phòng"});
    file.line({"", "1", "Phòng 1", "Phòng học"});
    file.line({world.all<Campus>(world.principal).front().name, "2", "Phòng 2", "Phòng học"});
    EXPECT_EQ(apply(world, clerk, room_sheet(), file).lines,
              (Lines{"created", "rejected campus_id@A:import_target_unknown"}));
    ASSERT_EQ(rooms().size(), 1u);
    EXPECT_EQ(rooms().front().campus_id, own.id);
}

TEST_P(ImportRooms, other_schools_do_not_matter) {
    SheetBook file = book();
    file.line(header()).line({"A101", "Phòng 101", "Phòng học", "1", "45", ""});
    EXPECT_EQ(apply(world, world.stranger, room_sheet(), file).lines, Lines{"created"});
    EXPECT_EQ(apply(world, world.principal, room_sheet(), file).lines, Lines{"created"});
    EXPECT_EQ(rooms().size(), 1u);
}

TEST_P(ImportRooms, the_same_lines_planned_again_are_no_doubles) {
    SheetBook file = book();
    file.line(header()).line({"A101", "Phòng 101", "Phòng học", "1", "45", ""});
    world.read(world.principal, [&](const Reader& reader) {
        const ImportSheet from = room_sheet();
        const auto table = sheet::find_table(file.workbook(), {.columns = from.columns});
        const auto planner = from.planner({.school = world.school});
        planner->survey(reader, table);
        for (int round = 0; round < 2; ++round) {
            sheet::RowPlan row{.table = &table.sheets[0], .record = &table.sheets[0].records[0]};
            planner->plan(reader, {&row, 1});
            EXPECT_EQ(test::told(row), "created");
        }
    });
}

}  // namespace
}  // namespace truong::org
