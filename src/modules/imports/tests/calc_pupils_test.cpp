// Lists of pupils as a real spreadsheet program writes them.
#include "modules/classes/api.hpp"
#include "modules/imports/tests/file_world.hpp"
#include "tests/world/calc.hpp"

namespace truong::imports {
namespace {

namespace calc = test::calc;
using Strings = std::vector<std::string>;

calc::Row line(const std::vector<std::string>& texts) {
    calc::Row row;
    for (const std::string& text : texts)
        row.cells.push_back(text.empty() ? calc::blank() : calc::text(text));
    return row;
}

/// Real days, numbers that lost their zero, a serial in a plain cell, a formula, hidden lines and columns, a
/// merged class, one worksheet a class, a summary.
calc::Book school_book(bool from_1904) {
    calc::Sheet first{.name = "6A1"};
    first.rows = {
        line({"DANH SÁCH HỌC SINH"}),
        line({"Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "Mã cũ", "SĐT mẹ", "Họ tên mẹ"}),
        {.cells = {calc::text("Nguyễn Văn An"), calc::day("2015-03-05"), calc::text("Nam"),
                   calc::number("79215000001"), calc::text("x1"), calc::number("912345678"),
                   calc::text("Trần Thị Hoa")}},
        {.cells = {calc::text("Le\u0302 Thi\u0323 Bi\u0300nh"),  // normal form D
                   calc::number(from_1904 ? "40616" : "42078"), calc::text("Nữ"),
                   calc::text("079315000002")}},
        {.cells = {calc::formula("of:=\"Phạm \"&\"Thị Cúc\""), calc::text("7/3/2015"), calc::text("nu")},
         .hidden = true},
        line({"Tổng: 3"})};
    first.hidden_columns = {4};
    calc::Sheet second{.name = "Khối 7"};
    second.rows = {
        line({"Lớp", "Họ và tên", "Ngày sinh", "Giới tính"}),
        {.cells = {calc::merged(calc::text("7A2"), 2), calc::text("Đỗ Ánh"), calc::day("2014-01-02"),
                   calc::text("F")}},
        {.cells = {calc::covered(), calc::text("Vũ Bảo"), calc::day("2014-01-03"), calc::text("M")}}};
    calc::Sheet summary{.name = "Tổng hợp"};
    summary.rows = {line({"Khối", "Số học sinh"}), {.cells = {calc::text("6"), calc::number("3")}}};
    calc::Sheet lists{.name = "DanhMuc",
                      .rows = {line({"Họ và tên", "Ngày sinh"}), line({"Mẫu", "1/1/2000"})}};
    lists.hidden = true;
    return {.sheets = {first, second, summary, lists}, .from_1904 = from_1904};
}

/// Names with every kind of letter, and one that has to be quoted.
calc::Book text_book() {
    calc::Sheet only{.name = "HS"};
    only.rows = {line({"Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Ghi chú"}),
                 line({"Nguyễn Văn An", "05/03/2015", "Nam", "6A1", "một; hai, \"ba\"\nbốn"}),
                 line({"Đỗ Thị Ưng Ửng", "06/03/2015", "Nữ", "6A1"})};
    return {.sheets = {only}};
}

/// Written once for all tests of the process: the program starts slowly.
const std::vector<std::string>& files() {
    static const std::vector<std::string> written = [] {
        const calc::Book usual = school_book(false);
        return calc::save({{usual, std::string(calc::xlsx)},
                           {school_book(true), std::string(calc::xlsx)},
                           {text_book(), calc::csv('\t', calc::Charset::utf16)},
                           {text_book(), calc::csv(';', calc::Charset::utf8)},
                           {text_book(), calc::csv(',', calc::Charset::windows_1258)}});
    }();
    return written;
}

class CalcPupils : public FileWorld {
protected:
    std::string class_of(const std::string& name) {
        const auto places = world.all<classes::Enrolment>(
            world.principal, where<&classes::Enrolment::pupil_id> == pupil(name).id);
        std::string found;
        world.read(world.principal, [&](const Reader& reader) {
            if (!places.empty()) found = reader.get(places.front().class_id).name;
        });
        return found;
    }
    void expect_school(const Done& done) {
        EXPECT_EQ(done.outcomes(), "created created created created created");
        EXPECT_EQ(class_of("Nguyễn Văn An"), "6A1");
        EXPECT_EQ(person("Nguyễn Văn An").birth_date, *parse_date("2015-03-05"));
        EXPECT_EQ(person("Nguyễn Văn An").personal_number, "079215000001");
        EXPECT_EQ(guardians("Nguyễn Văn An").front().phone, "0912345678");
        EXPECT_EQ(person("Lê Thị Bình").birth_date, *parse_date("2015-03-15"));
        EXPECT_EQ(person("Phạm Thị Cúc").sex, people::Sex::female);
        EXPECT_EQ(class_of("Đỗ Ánh"), "7A2");
        EXPECT_EQ(class_of("Vũ Bảo"), "7A2");
    }
};
ON_BOTH(CalcPupils);

TEST_P(CalcPupils, a_workbook_with_everything) {
    const Done done = bring_in(files()[0]);
    expect_school(done);
    EXPECT_EQ(done.said(), (Strings{"D3:zero_restored", "5:hidden_row"}));
    // Somebody confirms the number that got its zero back.
    const auto asked = world.all<people::Verification>(world.principal);
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked.front().level, people::VerificationLevel::declared);
    EXPECT_EQ(bring_in(files()[0]).outcomes(), "same same same same same");
}

TEST_P(CalcPupils, the_day_system_of_1904) { expect_school(bring_in(files()[1])); }

TEST_P(CalcPupils, text_tables_in_every_encoding) {
    for (const std::size_t which : {std::size_t{2}, std::size_t{3}, std::size_t{4}}) {
        SCOPED_TRACE(which);
        const Done done = look(files()[which]);
        EXPECT_EQ(done.outcomes(), "created created");
        EXPECT_EQ(done.report.find("findings")->items.empty(), which == 3);
    }
    EXPECT_EQ(bring_in(files()[4]).outcomes(), "created created");
    EXPECT_EQ(class_of("Đỗ Thị Ưng Ửng"), "6A1");
    EXPECT_EQ(person("Nguyễn Văn An").birth_date, *parse_date("2015-03-05"));
}

TEST_P(CalcPupils, the_error_workbook_is_corrected_and_comes_in) {
    const Done done =
        bring_in("Họ và tên,Ngày sinh,Giới tính,Lớp\nLê A,31/02/2015,Nam,6A1\nLê B,1/3/2015,Nam,6A1\n");
    std::string id;
    append_id(id, "imp", done.import.id.value);
    const auto answer = world.call(world.principal, "GET /api/v1/imports/imports/" + id + "/error-workbook");
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(bring_in(answer.body).outcomes(), "rejected same");
    const std::string text = calc::convert(answer.body, "loi.xlsx", calc::csv(',', calc::Charset::utf8));
    EXPECT_NE(text.find("Lỗi cần sửa"), std::string::npos) << text;
    EXPECT_NE(text.find("31/02/2015"), std::string::npos) << text;
}

}  // namespace
}  // namespace truong::imports
