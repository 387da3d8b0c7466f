#include "catalog/dictionary.hpp"

#include <gtest/gtest.h>

#include "catalog/permissions.hpp"
#include "catalog/tests/openapi_toy.hpp"

namespace truong::toy_dictionary {

namespace {

template <class Maker> std::string made(Maker maker) {
    Catalog catalog;
    toy_api::declare(catalog);
    return maker(catalog);
}

void expect_within(const std::string& whole, const std::string& part) {
    EXPECT_NE(whole.find(part), std::string::npos) << part;
}

TEST(Dictionary, an_entity_with_its_owner_rules_and_retention) {
    const std::string text = made(data_dictionary);
    expect_within(text,
                  "\n## Mô-đun `people`\n\n### Học sinh (`people_pupil`)\n\n"
                  "- Tiếng Anh: Pupil\n"
                  "- Mã: `pup_…`\n"
                  "- Thuộc: từng trường\n"
                  "- Ai đọc: `any_of");
    expect_within(text,
                  "- API: đọc và ghi, `/api/v1/people/pupils`\n"
                  "- Dữ liệu cá nhân: mỗi dòng là một người\n"
                  "- Lưu giữ: 60 tháng sau khi kết thúc (Luật \\| thử)\n");
    expect_within(text, "- Thuộc: toàn máy chủ\n- Ai đọc: `everyone`\n- Ai ghi: `server_administrator`\n");
}

TEST(Dictionary, keys_and_periods) {
    const std::string text = made(data_dictionary);
    expect_within(text, "- Không trùng: `class_id`, `date`\n");
    expect_within(text, "- Thời hạn: `valid_from` đến `valid_to`, không chồng nhau theo `name`\n");
    expect_within(text, "- Lưu giữ: vĩnh viễn\n");
    expect_within(text, "- Ai ghi: theo dòng cha\n- API: không\n");
}

TEST(Dictionary, a_line_for_each_field) {
    const std::string text = made(data_dictionary);
    expect_within(text,
                  "| `full_name` | Họ và tên | chữ | ≤ 100 ký tự | bắt buộc | cá nhân | xếp theo tên "
                  "người; tìm được không cần dấu |\n");
    expect_within(text,
                  "| `personal_number` | Số định danh | chữ | ≤ 12 ký tự | có thể trống | bí mật (mã "
                  "hóa) | 12 chữ số. |\n");
    expect_within(text, "| `religion` | Tôn giáo | chữ | ≤ 50 ký tự | có mặc định | nhạy cảm |  |\n");
    expect_within(
        text,
        "| `session` | Buổi | lựa chọn: `morning`, `afternoon`, `whole_day` |  | có mặc định |  |  |\n");
    expect_within(text, "| `seats` | Chỗ ngồi | số nguyên | ≥ 1, ≤ 60 | có mặc định |  |  |\n");
    expect_within(
        text,
        "| `pupil_id` | Học sinh | mã → `people_pupil` |  | bắt buộc |  | người mà dòng này nói tới |\n");
    expect_within(text, "| `id` | Mã | mã → `org_school` |  | tự cấp |  |  |\n");
}

TEST(Dictionary, tables_only_in_the_order_of_their_names) {
    const std::string text = made(data_dictionary);
    EXPECT_LT(text.find("`attendance_mark`)"), text.find("`attendance_roll`)"));
    EXPECT_LT(text.find("`attendance_roll`)"), text.find("`classes_class`)"));
    EXPECT_EQ(text.find("RollCall"), std::string::npos);
    EXPECT_EQ(text.find("attendance_roll_call"), std::string::npos);
}

TEST(Dictionary, findings_in_both_languages) {
    Catalog catalog;
    catalog.finding("torn_page", {{"Rách | trang <b>", "A torn page"}, {"Dán lại.", "Glue it."}});
    const std::string text = findings_text(catalog);
    expect_within(text, "| Mã · Code | Tiếng Việt | English | Cách sửa | Remedy |\n| --- |");
    expect_within(text, "| `torn_page` | Rách \\| trang \\<b> | A torn page | Dán lại. | Glue it. |\n");
    expect_within(text, "| `too_long` | Dài quá {0} ký tự. | It is longer than {0} characters. |");
    EXPECT_LT(text.find("`too_long`"), text.find("`torn_page`"));
}

TEST(Permissions, a_line_for_those_who_may_do_the_same) {
    const std::string text = made(permissions_text);
    expect_within(text, "## `exams_secretly` Đề kín");
    const PrintedMatrix matrix = parse_permissions(text);
    for (const Archetype& archetype : archetypes()) {
        const std::string name(archetype.label.vi);
        ASSERT_TRUE(matrix.at("exams_secretly").contains(name)) << name;
        EXPECT_EQ(matrix.at("exams_secretly").at(name).read, "–");
        EXPECT_EQ(matrix.at("exams_secretly").at(name).write, "–");
        EXPECT_EQ(matrix.at("org_school").at(name).read, archetype.hat == Hat::none ? "–" : "✓");
    }
    EXPECT_EQ(matrix.at("org_school").at("quản trị máy chủ").write, "✓");
    EXPECT_EQ(matrix.at("org_school").at("hiệu trưởng").write, "–");
}

}  // namespace

}  // namespace truong::toy_dictionary
