// Staff out of spreadsheets, on both databases.
#include "modules/people/api.hpp"
#include "modules/people/import_sheets.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/sheet_import.hpp"

namespace truong::people {
namespace {

using test::apply;
using test::number;
using test::preview;
using test::SheetBook;
using Lines = std::vector<std::string>;

class ImportStaff : public test::Both {
protected:
    Lines lines(const SheetBook& file) { return apply(world, world.principal, staff_sheet(), file).lines; }
    template <class Row> std::vector<Row> all() { return world.all<Row>(world.principal); }
    Person person(const std::string& name) {
        for (const Person& one : all<Person>())
            if (one.full_name == name) return one;
        return {};
    }
    std::string code_of(Id<codes::CodeEntry> id) {
        std::string code;
        world.read(world.principal, [&](const Reader& reader) { code = reader.get(id).code; });
        return code;
    }
    static SheetBook plain(const std::vector<std::vector<test::BookCell>>& people) {
        SheetBook file;
        file.line({"Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Chức vụ", "Điện thoại"});
        for (const auto& one : people) file.line(one);
        return file;
    }
};
ON_BOTH(ImportStaff);

TEST_P(ImportStaff, a_list_as_schools_keep_it) {
    SheetBook file("CBGVNV");
    file.line({"DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN"});
    file.line({"STT", "Mã cán bộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Chức vụ",
               "Loại hợp đồng", "Trình độ", "Chuyên ngành", "Dân tộc", "Đảng viên", "Ngày vào ngành",
               "Điện thoại", "Email"});
    file.line({number("1"), "GV01", "Trần  Thu Hà", "05/03/1985", "Nữ", "079185000123", "Hiệu trưởng",
               "Biên chế", "ThS", "Quản lý giáo dục", "Kinh", "x", "01/09/2007", "+84 912 345 678",
               "ha@truong.edu.vn"});
    file.line({number("2"), "GV02", "Lê Văn Nam", "1990", "Nam", "", "Giáo viên", "HĐLV xác định thời hạn",
               "ĐHSP Toán", "", "Tày", "", "", "0987654321; 0912345678", "sai.email"});
    file.line({number("3"), "NV01", "Phạm Thị Bình", "20/11/1978", "nu", "", "Kế toán", "", "Cao đẳng", "",
               "", "", "", "", ""});
    const Lines expected{"created", "created birth_date@D:birth_partial email@O:email_format", "created"};
    EXPECT_EQ(preview(world, world.principal, staff_sheet(), file).lines, expected);
    EXPECT_TRUE(all<StaffMember>().empty());
    EXPECT_EQ(lines(file), expected);
    const auto members = all<StaffMember>();
    ASSERT_EQ(members.size(), 3u);
    EXPECT_EQ(members[0].full_name, "Trần Thu Hà");
    EXPECT_EQ(members[0].kind, StaffKind::leader);
    EXPECT_EQ(members[0].phone, "0912345678");
    EXPECT_EQ(members[0].valid_from, *parse_date("2026-08-01"));
    EXPECT_EQ(members[1].kind, StaffKind::teacher);
    EXPECT_EQ(members[1].phone, "0987654321");
    EXPECT_EQ(members[1].email, "");
    EXPECT_EQ(members[2].kind, StaffKind::employee);
    EXPECT_EQ(person("Trần Thu Hà").personal_number, "079185000123");
    EXPECT_EQ(person("Lê Văn Nam").birth_year, 1990);
    EXPECT_EQ(person("Phạm Thị Bình").sex, Sex::female);
    ASSERT_EQ(all<StaffPost>().size(), 3u);
    EXPECT_EQ(code_of(all<StaffPost>()[1].position_id), "28") << "of a school of lower secondary";
    ASSERT_EQ(all<Contract>().size(), 2u);
    EXPECT_EQ(code_of(all<Contract>()[1].form_id), "fixed_term");
    ASSERT_EQ(all<Qualification>().size(), 3u);
    EXPECT_EQ(code_of(all<Qualification>()[0].level_id), "02");
    EXPECT_EQ(code_of(all<Qualification>()[1].level_id), "03");
    EXPECT_EQ(all<StaffStatus>().size(), 3u);
    ASSERT_EQ(all<StaffProfile>().size(), 2u) << "of whom nothing is said there is no profile";
    EXPECT_EQ(all<StaffProfile>()[0].party_member, true);
    EXPECT_EQ(all<StaffProfile>()[0].recruited_on, *parse_date("2007-09-01"));
    EXPECT_EQ(world.number("select count(*) from accounts_account"), 0);
    EXPECT_EQ(lines(file), (Lines{"same", "same birth_date@D:birth_partial email@O:email_format", "same"}));
}

TEST_P(ImportStaff, numbers_are_judged_and_never_bent) {
    EXPECT_EQ(lines(plain({{"Lê An", "01/02/1985", "Nam", number("79085000123"), "GV", number("912345678")},
                           {"Lê Bình", "01/02/1985", "Nam", "79085000124", "GV", ""},
                           {"Lê Chi", "01/02/1985", "Nam", "079185000125", "GV", ""},
                           {"Lê Dung", "01/02/1985", "Nam", "079085000125", "GV", "12"}})),
              (Lines{"created personal_number@D:zero_restored phone@F:zero_restored",
                     "created personal_number@D:personal_number_format",
                     "created personal_number@D:personal_number_sex", "created phone@F:phone_format"}));
    EXPECT_EQ(person("Lê An").personal_number, "079085000123");
    EXPECT_FALSE(person("Lê Bình").personal_number.has_value());
    EXPECT_EQ(person("Lê Chi").personal_number, "079185000125") << "stored, though it contradicts the sex";
}

TEST_P(ImportStaff, the_sex_is_read_by_the_columns_evidence) {
    EXPECT_EQ(lines(plain({{"Lê An", "01/02/1985", number("0"), "", "GV", ""},
                           {"Lê Bình", "01/02/1986", number("1"), "", "GV", ""}})),
              (Lines{"created sex@C:import_staff_sex_codes", "created"}));
    EXPECT_EQ(person("Lê An").sex, Sex::female);
    EXPECT_EQ(person("Lê Bình").sex, Sex::male);
    lines(plain({{"Lê Chi", "01/02/1987", "0", "", "GV", ""}, {"Lê Dung", "01/02/1988", "2", "", "GV", ""}}));
    EXPECT_FALSE(person("Lê Chi").sex.has_value()) << "with a 2 in the column, 0 is unknown";
    EXPECT_EQ(person("Lê Dung").sex, Sex::female);
    EXPECT_EQ(lines(plain({{"Lê Em", "01/02/1989", "khác", "", "GV", ""}})),
              Lines{"created sex@C:import_staff_sex_unknown"});
}

TEST_P(ImportStaff, somebody_is_found_again) {
    lines(plain({{"Lê An", "01/02/1985", "Nam", "079085000123", "GV", ""}}));
    // By the number, though the birth date was wrong; by name and birth date; then by his code.
    EXPECT_EQ(lines(plain({{"LE AN", "02/02/1985", "", "079085000123", "", "0912345678"}})),
              Lines{"updated"});
    EXPECT_EQ(person("Lê An").birth_date, *parse_date("1985-02-02")) << "and its marks are not lost";
    EXPECT_EQ(lines(plain({{"LÊ AN", "02/02/1985", "", "", "", ""}})), Lines{"same"});
    EXPECT_EQ(all<StaffMember>().size(), 1u);
    EXPECT_EQ(all<StaffMember>()[0].phone, "0912345678") << "a blank cell keeps what stands";
    EXPECT_EQ(lines(plain({{"Trần Bình", "05/05/1990", "", "079085000123", "", ""}})),
              Lines{"rejected personal_number@D:import_staff_number_taken"});
    SheetBook code;
    code.line({"Mã cán bộ", "Họ và tên", "Điện thoại"}).line({"GV7", "Lê An", "0912345679"});
    EXPECT_EQ(lines(code), Lines{"updated"});
    SheetBook other;
    other.line({"Mã cán bộ", "Họ và tên", "Điện thoại"});
    other.line({"gv7", "Lê An", "0912345679"}).line({"", "Võ Không Khóa", ""});
    const auto done = apply(world, world.principal, staff_sheet(), other);
    EXPECT_EQ(done.lines, (Lines{"same", "rejected full_name@B:import_staff_no_key"}));
    EXPECT_TRUE(done.absent.empty());
    EXPECT_EQ(apply(world, world.principal, staff_sheet(),
                    plain({{"Người Mới", "05/05/1990", "Nam", "", "GV", ""}}))
                  .absent,
              Lines{"Lê An"});
}

TEST_P(ImportStaff, doubles_in_one_file) {
    EXPECT_EQ(lines(plain({{"Lê An", "01/02/1985", "Nam", "079085000123", "GV", ""},
                           {"Lê Anh", "01/02/1985", "Nam", "079085000123", "GV", ""},
                           {"Lê Ba", "01/02/1986", "Nam", "", "GV", ""},
                           {"Lê Ba", "01/02/1986", "Nam", "", "GV", ""}})),
              (Lines{"created", "rejected personal_number@D:import_row_twice", "created",
                     "created full_name@A:import_staff_maybe_twice"}));
}

TEST_P(ImportStaff, whom_only_another_school_knows_comes_by_transfer) {
    apply(world, world.stranger, staff_sheet(),
          plain({{"Lê An", "01/02/1985", "Nam", "079085000123", "GV", ""}}));
    EXPECT_EQ(lines(plain({{"Lê An", "01/02/1985", "Nam", "079085000123", "GV", ""}})),
              Lines{"rejected personal_number@D:import_staff_elsewhere"});
    EXPECT_TRUE(all<Person>().empty());
}

TEST_P(ImportStaff, a_mother_of_a_pupil_becomes_a_teacher) {
    world.write(world.principal, [&](Tx& tx) {
        const Pupil pupil = register_pupil(tx, {.full_name = "Lê Con"});
        register_guardian(tx, {.full_name = "Lê An",
                               .birth_date = *parse_date("1985-02-01"),
                               .personal_number = "079185000123",
                               .pupil_id = pupil.id,
                               .kinship = Kinship::mother});
    });
    EXPECT_EQ(lines(plain({{"Lê An", "01/02/1985", "Nữ", "079185000123", "GV", ""}})), Lines{"created"});
    EXPECT_EQ(world.number("select count(*) from people_person"), 2) << "one identity";
    EXPECT_EQ(person("Lê An").sex, Sex::female);
}

TEST_P(ImportStaff, somebody_who_left_comes_back_as_himself) {
    world.write(world.principal, [&](Tx& tx) {
        StaffMember left = register_staff_member(tx, {.full_name = "Lê An",
                                                      .birth_date = *parse_date("1985-02-01"),
                                                      .personal_number = "079085000123",
                                                      .valid_from = *parse_date("2020-08-01")});
        left.valid_to = *parse_date("2025-05-31");
        tx.put(left);
    });
    EXPECT_EQ(lines(plain({{"Lê An", "01/02/1985", "Nam", "079085000123", "GV", ""}})), Lines{"created"});
    EXPECT_EQ(world.number("select count(*) from people_person"), 1);
    EXPECT_EQ(world.number("select count(*) from people_staff_member"), 2);
    EXPECT_EQ(person("Lê An").sex, Sex::male);
}

TEST_P(ImportStaff, what_was_verified_is_not_overwritten) {
    lines(plain({{"Lê An", "01/02/1985", "Nam", "079085000123", "GV", ""}}));
    world.write(world.principal, [&](Tx& tx) {
        verify(tx, {.person_id = tx.all<StaffMember>().front().person_id,
                    .field = VerifiedField::birth_date,
                    .level = VerificationLevel::card_read});
    });
    EXPECT_EQ(lines(plain({{"Lê An", "02/02/1985", "", "079085000123", "", ""}})),
              Lines{"same birth_date@B:import_staff_verified_kept"});
    EXPECT_EQ(person("Lê An").birth_date, *parse_date("1985-02-01"));
}

TEST_P(ImportStaff, another_contract_begins_today) {
    const auto with = [](const std::string& form) {
        SheetBook file;
        file.line({"Họ và tên", "Ngày sinh", "Nhóm", "Hợp đồng", "Trạng thái"});
        file.line({"Lê An", "01/02/1985", "GV", form, ""});
        return file;
    };
    EXPECT_EQ(lines(with("HĐ thỉnh giảng")), Lines{"created"});
    EXPECT_EQ(lines(with("Biên chế")), Lines{"updated"});
    ASSERT_EQ(all<Contract>().size(), 1u);
    EXPECT_EQ(code_of(all<Contract>()[0].form_id), "permanent");
    EXPECT_EQ(all<Contract>()[0].valid_from, *parse_date("2026-11-20"));
    EXPECT_EQ(world.number("select count(*) from people_contract where valid_to = '2026-11-19'"), 1);
    EXPECT_EQ(lines(with("kiểu lạ")), Lines{"same contract_form@D:import_staff_code_unknown"});
}

TEST_P(ImportStaff, only_who_keeps_records_and_within_his_campus) {
    const SheetBook file = plain({{"Lê An", "01/02/1985", "Nam", "", "GV", ""}});
    for (const Actor& actor : {world.teacher, world.guardian, world.officer})
        EXPECT_EQ(test::problem_of([&] { apply(world, actor, staff_sheet(), file); }).kind,
                  ProblemKind::forbidden);
    Actor clerk = world.principal;
    clerk.campus = world.put(world.principal, org::Campus{.code = "B", .name = "Bản Hồ"}).id;
    EXPECT_EQ(apply(world, clerk, staff_sheet(), file).lines, Lines{"created"});
    ASSERT_EQ(all<StaffMember>().size(), 1u);
    EXPECT_EQ(all<StaffMember>().front().campus_id, clerk.campus);
    lines(plain({{"Lê Của Cả Trường", "01/02/1986", "Nam", "", "GV", ""}}));
    const auto of_all = apply(world, clerk, staff_sheet(),
                              plain({{"Lê Của Cả Trường", "01/02/1986", "Nam", "", "GV", "0912345678"}}));
    EXPECT_EQ(of_all.lines, Lines{"rejected :forbidden"}) << "who is of no campus is not his to change";
    SheetBook elsewhere;
    elsewhere.line({"Họ và tên", "Ngày sinh", "Nhóm", "Điểm trường"});
    elsewhere.line({"Lê Bình", "01/02/1985", "GV", world.all<org::Campus>(world.principal).front().name});
    EXPECT_EQ(apply(world, clerk, staff_sheet(), elsewhere).lines,
              Lines{"rejected campus@D:import_target_unknown"});
}

TEST_P(ImportStaff, a_birth_in_the_future_does_not_hold_up_the_others) {
    EXPECT_EQ(lines(plain({{"Lê An", "01/02/2035", "Nam", "", "GV", ""},
                           {"Lê 2 Bình", "01/02/1985", "Nam", "", "GV", ""},
                           {"", "01/02/1985", "Nam", "", "GV", ""},
                           {"Lê Chi", "31/02/1985", "Nam", "", "GV", ""},
                           {"Lê Dung", "01/02/1985", "Nam", "", "GV", ""}})),
              (Lines{"rejected birth_date@B:birth_in_future", "rejected full_name@A:name_characters",
                     "rejected full_name@A:required", "rejected birth_date@B:day_impossible", "created"}));
}

}  // namespace
}  // namespace truong::people
