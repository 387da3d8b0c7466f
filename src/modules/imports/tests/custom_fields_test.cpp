// Fields that the school added are columns of its sheets.
#include "modules/custom/api.hpp"
#include "modules/imports/tests/file_world.hpp"

namespace truong::imports {
namespace {

using Strings = std::vector<std::string>;

class ImportCustomFields : public FileWorld {
protected:
    ImportCustomFields() {
        world.write(world.principal, [&](Tx& tx) {
            custom::add_field(tx, {.entity = "people.pupils", .label_vi = "Điểm đón xe"});
            custom::add_field(
                tx, {.entity = "people.pupils", .label_vi = "Cỡ giày", .kind = custom::FieldKind::number});
            custom::add_field(tx, {.entity = "people.pupils",
                                   .label_vi = "Khu nội trú",
                                   .kind = custom::FieldKind::choice,
                                   .choices = "Khu A\nKhu B"});
        });
    }
    /// The three values, as the row carries them.
    std::string values(const std::string& name) {
        std::string line = "GET /api/v1/people/pupils/";
        append_id(line, "pup", pupil(name).id.value);
        const json::Value row = *json::parse(world.call(world.principal, line).body).find("data");
        std::string all;
        for (const char* field : {"x_diem_don_xe", "x_co_giay", "x_khu_noi_tru"})
            json::append(all += all.empty() ? "" : " ", *row.find(field));
        return all;
    }
};
ON_BOTH(ImportCustomFields);

constexpr const char* heading = "Họ và tên,Ngày sinh,Giới tính,Lớp,DIEM DON XE,Cỡ giày,Khu nội trú\n";

TEST_P(ImportCustomFields, columns_are_known_by_their_labels_and_taken_back_with_the_rows) {
    const std::string file = std::string(heading) + "Nguyễn Văn An,05/03/2015,Nam,6A1,Láng,\"36,5\",khu b\n";
    const Done done = bring_in(file);
    EXPECT_EQ(done.outcomes(), "created");
    EXPECT_EQ(done.said(), Strings{});
    EXPECT_EQ(values("Nguyễn Văn An"), "\"Láng\" 36.5 \"Khu B\"");
    EXPECT_EQ(bring_in(file).outcomes(), "same");
    EXPECT_EQ(undo(done.import.id).state, ImportState::undone);
    EXPECT_TRUE(pupils().empty());
    EXPECT_EQ(world.number("select count(*) from custom_own_value where ended_at is null"), 0);
}

TEST_P(ImportCustomFields, a_line_that_only_changes_them_updates_and_is_taken_back) {
    const std::string line = "Nguyễn Văn An,05/03/2015,Nam,6A1,";
    bring_in(heading + line + "Láng,36,Khu A\n");
    const Done looked = look(heading + line + "Cầu Giấy,,Khu A\n");
    EXPECT_EQ(looked.outcomes(), "updated");
    EXPECT_EQ(values("Nguyễn Văn An"), "\"Láng\" 36 \"Khu A\"");
    const Done done = bring_in(heading + line + "Cầu Giấy,,Khu A\n");
    EXPECT_EQ(done.outcomes(), "updated");
    const json::Value& changes = *done.report.find("lines")->items.front().find("changes");
    ASSERT_EQ(changes.items.size(), 1U);
    EXPECT_EQ(changes.items.front().find("field")->text, "x_diem_don_xe");
    EXPECT_EQ(values("Nguyễn Văn An"), "\"Cầu Giấy\" 36 \"Khu A\"");
    EXPECT_EQ(undo(done.import.id).state, ImportState::undone);
    EXPECT_EQ(values("Nguyễn Văn An"), "\"Láng\" 36 \"Khu A\"");
}

TEST_P(ImportCustomFields, what_cannot_be_read_is_told_and_the_line_comes_in) {
    const Done done = bring_in(std::string(heading) + "Nguyễn Văn An,05/03/2015,Nam,6A1,Láng,to,Khu C\n");
    EXPECT_EQ(done.outcomes(), "created");
    EXPECT_EQ(done.said(), (Strings{"F2:custom_number", "G2:not_a_choice"}));
    EXPECT_EQ(values("Nguyễn Văn An"), "\"Láng\" null null");
}

TEST_P(ImportCustomFields, the_template_and_the_list_of_sheets_name_them) {
    const http::Response sheets = world.call(world.principal, "GET /api/v1/imports/sheets");
    EXPECT_NE(sheets.body.find("x_diem_don_xe"), std::string::npos);
    EXPECT_EQ(world.call(world.stranger, "GET /api/v1/imports/sheets").body.find("x_diem_don_xe"),
              std::string::npos);
    EXPECT_EQ(world.call(world.principal, "GET /api/v1/imports/sheets/pupils/template").status, 200);
}

}  // namespace
}  // namespace truong::imports
