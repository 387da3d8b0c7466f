// Lists as files: what a spreadsheet program finds in them.
#include "platform/sheet/read.hpp"
#include "platform/sheet/write.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using sheet::CellKind;

class Export : public Both {
protected:
    Id<toy::Child> child(const std::string& name, const std::string& illness = {}) {
        return world
            .put(world.teacher,
                 toy::Child{.full_name = name, .born_on = *parse_date("2020-02-29"), .illness = illness})
            .id;
    }
    toy::Group group(const std::string& name, std::optional<Id<toy::Child>> leader = {}) {
        return world.put(world.principal, toy::Group{.name = name,
                                                     .shift = toy::Shift::afternoon,
                                                     .bar = {750},
                                                     .fee = {100'000},
                                                     .begins_at = TimeOfDay{450},
                                                     .closes_at = parse_instant("2026-09-05T00:30:00Z"),
                                                     .leader_id = leader,
                                                     .open = false});
    }
    std::string body(const Actor& actor, const std::string& address) {
        const http::Response response = world.call(actor, "GET /api/v1/toy/" + address);
        EXPECT_EQ(response.status, 200) << response.body;
        return response.body;
    }
    /// The cells of a row with their kinds: "text:Lá", "day:46270".
    std::vector<std::string> cells(const sheet::Workbook& book, std::uint32_t number) {
        constexpr const char* kinds[] = {"", "text:", "number:", "day:", "boolean:", "fault:"};
        std::vector<std::string> found;
        const sheet::Worksheet& page = book.sheets.front();
        const sheet::Row* row = page.row(number);
        if (!row) return found;
        for (std::uint32_t i = row->first; i < row->first + row->count; ++i)
            found.push_back(kinds[static_cast<int>(page.cells[i].kind)] + std::string(page.cells[i].text));
        return found;
    }
};

using Texts = std::vector<std::string>;

TEST_P(Export, a_workbook_holds_words_names_and_real_days) {
    const auto leader = child("Nguyễn Thị Đào");
    group("Lá", leader);
    const sheet::Workbook book = sheet::read(
        body(world.principal, "groups/export?columns=name,shift,bar,fee,begins_at,closes_at,leader_id,open"));
    EXPECT_EQ(book.sheets.front().name, "Nhóm");
    EXPECT_EQ(cells(book, 1), (Texts{"text:Tên", "text:Buổi", "text:Ngưỡng", "text:Phí", "text:Bắt đầu",
                                     "text:Khóa sổ", "text:Trưởng nhóm", "text:Đang mở"}));
    Texts line = cells(book, 2);
    ASSERT_EQ(line.size(), 8U);
    EXPECT_TRUE(line[5].starts_with("day:46270.3125")) << line[5] << ": half past seven in Vietnam";
    line[5].clear();
    EXPECT_EQ(line, (Texts{"text:Lá", "text:Chiều", "number:7.5", "number:100000", "text:07:30", "",
                           "text:Nguyễn Thị Đào", "text:Không"}));
    const sheet::Workbook born = sheet::read(body(world.principal, "children/export?columns=born_on"));
    EXPECT_EQ(sheet::day_of_serial(born.sheets.front().cells.back().text, born.day_system),
              parse_date("2020-02-29"));
}

TEST_P(Export, the_other_language_and_the_other_form) {
    group("Lá", child("Nguyễn Thị Đào"));
    EXPECT_EQ(
        body(world.principal, "groups/export?format=csv&lang=en&columns=name,shift,closes_at,open"),
        std::string(sheet::csv_mark) + "Name,Shift,Closes at,Open\r\nLá,Afternoon,05/09/2026 07:30,No\r\n");
}

TEST_P(Export, the_file_has_a_name_and_no_cache_keeps_it) {
    const http::Response answer = world.call(world.principal, "GET /api/v1/toy/groups/export?format=csv");
    EXPECT_EQ(*answer.header("Content-Disposition"),
              "attachment; filename=\"nhom 2026-11-20.csv\"; filename*=UTF-8''Nh%C3%B3m%202026-11-20.csv");
    EXPECT_EQ(*answer.header("Cache-Control"), "private, no-store");
    EXPECT_EQ(answer.content_type, "text/csv; charset=utf-8");
}

TEST_P(Export, a_formula_in_a_name_stays_a_text) {
    group("=HYPERLINK(\"http://a.vn\")");
    const std::string csv = body(world.principal, "groups/export?format=csv&columns=name");
    EXPECT_NE(csv.find("\"'=HYPERLINK(\"\"http://a.vn\"\")\"\r\n"), std::string::npos) << csv;
    const sheet::Workbook book = sheet::read(body(world.principal, "groups/export?columns=name"));
    EXPECT_EQ(cells(book, 2), Texts{"text:=HYPERLINK(\"http://a.vn\")"});
    EXPECT_FALSE(book.sheets.front().cells.back().formula);
}

TEST_P(Export, what_is_hidden_is_empty_unless_it_is_asked_for) {
    child("Lê Hòa", "Hen");
    EXPECT_EQ(body(world.teacher, "children/export?format=csv&columns=full_name,illness"),
              std::string(sheet::csv_mark) + "Họ tên,Bệnh\r\nLê Hòa,\r\n");
    EXPECT_EQ(body(world.teacher, "children/export?format=csv").find("Hen"), std::string::npos);
    EXPECT_EQ(body(world.teacher, "children/export?format=csv&columns=full_name,illness&reveal=illness"),
              std::string(sheet::csv_mark) + "Họ tên,Bệnh\r\nLê Hòa,Hen\r\n");
    EXPECT_EQ(world.number("select count(*) from access_log where fields = 'illness'"), 1);
}

TEST_P(Export, everybody_takes_out_what_he_sees_and_no_more) {
    const auto own = child("Trẻ Một");
    child("Trẻ Hai");
    Actor guardian = world.guardian;
    guardian.person.value = own.value;
    const auto names = [&](const Actor& actor) {
        return body(actor, "children/export?format=csv&columns=full_name&sort=full_name");
    };
    const std::string head = std::string(sheet::csv_mark) + "Họ tên\r\n";
    EXPECT_EQ(names(world.principal), head + "Trẻ Hai\r\nTrẻ Một\r\n");
    EXPECT_EQ(names(guardian), head + "Trẻ Một\r\n");
    EXPECT_EQ(names(world.stranger), head);
    EXPECT_EQ(names(Actor{}), head);
}

TEST_P(Export, who_acts_above_schools_is_told_whose_row_it_is) {
    child("Lê Hòa");
    const std::string csv = body(world.officer, "children/export?format=csv");
    EXPECT_TRUE(csv.starts_with(std::string(sheet::csv_mark) + "Trường,")) << csv;
    EXPECT_EQ(csv.find("sch_"), std::string::npos) << csv;
}

TEST_P(Export, rows_that_were_ended_come_when_asked_for_and_say_so) {
    const toy::Group lasting = group("Lá"), over = group("Mầm");
    world.write(world.principal, [&](Tx& tx) { tx.end(over.id); });
    EXPECT_EQ(body(world.principal, "groups/export?format=csv&columns=name"),
              std::string(sheet::csv_mark) + "Tên\r\nLá\r\n");
    const std::string all =
        body(world.principal, "groups/export?format=csv&ended=true&columns=name,ended_at&sort=name");
    EXPECT_NE(all.find("Lá,\r\n"), std::string::npos) << all;
    EXPECT_NE(all.find("Mầm,20/11/2026 "), std::string::npos) << all;
}

TEST_P(Export, more_rows_than_a_page_all_come) {
    constexpr int rows = 5'003;
    world.write(world.principal, [&](Tx& tx) {
        for (int i = 0; i < rows; ++i) tx.put(toy::Group{.name = "Nhóm " + std::to_string(i)});
    });
    const std::string csv = body(world.principal, "groups/export?format=csv&columns=name&sort=-name");
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), rows + 1);
    for (const int i : {0, 17, 4'999, 5'002})
        EXPECT_NE(csv.find("Nhóm " + std::to_string(i) + "\r\n"), std::string::npos) << i;
}

ON_BOTH(Export);

}  // namespace
}  // namespace truong::test
