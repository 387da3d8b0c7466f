// What goes out in the forms of others, on both databases.
#include "modules/exchange/api.hpp"

#include "platform/sheet/read.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::exchange {
namespace {

using test::problem_of;

Date day(std::string_view iso) { return *parse_date(iso); }

class Exchange : public test::Both {
protected:
    Exchange() {
        clerk = world.principal;
        clerk.roles = {Role::clerk};
        world.write(clerk, [&](Tx& tx) {
            const auto year = calendar::year_on(tx, tx.today())->id;
            const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
            const auto own = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A1"});
            const auto other = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A10"});
            tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A2"});
            teacher = people::register_staff_member(
                tx, {.full_name = "Trần Thu Hà", .code = "GV01", .valid_from = day("2020-08-01")});
            tx.put(classes::Homeroom{
                .class_id = own.id, .staff_member_id = teacher.id, .valid_from = day("2026-08-15")});
            girl = enrol(tx,
                         {.full_name = "Nguyễn Thị Đào",
                          .birth_date = day("2015-03-08"),
                          .sex = people::Sex::female,
                          .personal_number = "001315012345"},
                         own.id);
            boy = enrol(
                tx,
                {.full_name = "Lê Văn Ân", .sex = people::Sex::male, .birth_year = 2015, .birth_month = 4},
                other.id);
            add_family(tx);
        });
    }
    static people::Pupil enrol(Tx& tx, people::NewPupil wanted, Id<classes::Class> class_id) {
        wanted.valid_from = day("2026-08-20");
        const auto pupil = people::register_pupil(tx, wanted);
        tx.put(
            classes::Enrolment{.pupil_id = pupil.id, .class_id = class_id, .valid_from = day("2026-08-25")});
        return pupil;
    }
    void add_family(Tx& tx) {
        people::register_guardian(tx, {.full_name = "Nguyễn Văn Cha",
                                       .birth_date = day("1985-01-02"),
                                       .pupil_id = girl.id,
                                       .kinship = people::Kinship::father,
                                       .phone = "0912345678"});
        const auto tay = codes::find_code(tx, "ethnicity", "02", tx.today());
        tx.put(people::PupilProfile{.pupil_id = girl.id, .ethnicity_id = tay->id, .birth_place = "=1+1"});
    }
    ExportFile file(const Actor& actor, const std::string& code, api::FileFormat format) {
        ExportFile made;
        world.read(actor,
                   [&](const Reader& reader) { made = exported(reader, {.code = code, .format = format}); });
        return made;
    }
    json::Value records(const std::string& code) {
        return json::parse(file(clerk, code, api::FileFormat::json).bytes, {.items = 1'000'000});
    }
    /// The member of the record whose name is that.
    std::string member(const json::Value& all, std::string_view name, std::string_view of,
                       std::string_view name_field = "hovaten") {
        for (const json::Value& record : all.find("data")->items)
            if (record.find(name_field)->text == of) {
                const json::Value* value = record.find(name);
                return !value ? "none" : value->is(json::Type::null) ? "null" : value->text;
            }
        return "no record";
    }
    Actor clerk;
    people::StaffMember teacher;
    people::Pupil girl, boy;
};
ON_BOTH(Exchange);

TEST_P(Exchange, a_pupil_goes_out_under_the_names_and_codes_of_the_national_database) {
    const json::Value all = records("national_pupils");
    ASSERT_EQ(all.find("data")->items.size(), 2U);
    const auto of_girl = [&](std::string_view name) { return member(all, name, "Nguyễn Thị Đào"); };
    EXPECT_EQ(of_girl("sukien"), "NEW");
    EXPECT_TRUE(of_girl("idbanghi").starts_with("pup_"));
    EXPECT_EQ(of_girl("thoigiancapnhat").size(), 19U);
    EXPECT_EQ(of_girl("manhomcaphoc"), "03");
    EXPECT_EQ(of_girl("makhoi"), "6");
    EXPECT_EQ(of_girl("malop"), "6A1");
    EXPECT_EQ(of_girl("gioitinh"), "2");
    EXPECT_EQ(of_girl("ngaythangnamsinh"), "2015-03-08");
    EXPECT_EQ(of_girl("thangnamsinh"), "null");
    EXPECT_EQ(of_girl("sodinhdanh"), "001315012345");
    EXPECT_EQ(of_girl("dantoc"), "02");
    EXPECT_EQ(of_girl("cha_hovaten"), "Nguyễn Văn Cha");
    EXPECT_EQ(of_girl("cha_namsinh"), "1985");
    EXPECT_EQ(of_girl("me_hovaten"), "null");
    EXPECT_EQ(of_girl("sodienthoai"), "0912345678");
    EXPECT_EQ(member(all, "gioitinh", "Lê Văn Ân"), "1");
    EXPECT_EQ(member(all, "ngaythangnamsinh", "Lê Văn Ân"), "null");
    EXPECT_EQ(member(all, "thangnamsinh", "Lê Văn Ân"), "2015-04");
    EXPECT_EQ(member(all, "namsinh", "Lê Văn Ân"), "null");
}

TEST_P(Exchange, a_changed_record_is_an_update_and_its_version_grows) {
    const std::string before = member(records("national_pupils"), "phienban", "Nguyễn Thị Đào");
    world.pass(1'000);
    world.write(clerk, [&](Tx& tx) {
        auto pupil = tx.get(girl.id);
        pupil.code = "HS01";
        tx.put(pupil);
    });
    const json::Value all = records("national_pupils");
    EXPECT_EQ(member(all, "sukien", "Nguyễn Thị Đào"), "UPdate");
    EXPECT_GT(std::stoll(member(all, "phienban", "Nguyễn Thị Đào")), std::stoll(before));
}

TEST_P(Exchange, who_left_is_not_in_the_list_any_more) {
    world.set_today(day("2026-12-01"));
    world.write(clerk, [&](Tx& tx) {
        people::change_state(
            tx, {.pupil_id = boy.id, .state = people::PupilState::transferred_out, .day = day("2026-11-25")});
    });
    EXPECT_EQ(records("national_pupils").find("data")->items.size(), 1U);
}

TEST_P(Exchange, the_provincial_form_has_its_own_codes_and_headings) {
    const json::Value all = records("provincial_pupils");
    const auto of_girl = [&](std::string_view name) { return member(all, name, "Nguyễn Thị Đào", "Họ tên"); };
    EXPECT_EQ(of_girl("Giới tính"), "0");
    EXPECT_EQ(of_girl("Ngày sinh"), "2015-03-08");
    EXPECT_EQ(of_girl("Dân tộc"), "Tày");
    EXPECT_EQ(of_girl("Trạng thái"), "1");
    EXPECT_EQ(of_girl("Họ tên cha"), "Nguyễn Văn Cha");
    EXPECT_EQ(member(all, "Giới tính", "Lê Văn Ân", "Họ tên"), "1");
    EXPECT_EQ(member(all, "Ngày sinh", "Lê Văn Ân", "Họ tên"), "04/2015");
    const std::string csv = file(clerk, "provincial_pupils", api::FileFormat::csv).bytes;
    EXPECT_NE(csv.find(",'=1+1,"), std::string::npos) << csv;
}

TEST_P(Exchange, a_list_of_pupils_has_a_signed_sheet_for_each_class_in_their_order) {
    const sheet::Workbook book = sheet::read(file(clerk, "pupil_list", api::FileFormat::xlsx).bytes);
    ASSERT_EQ(book.sheets.size(), 3U);
    EXPECT_EQ(book.sheets[0].name, "6A1");
    std::string texts;
    for (const sheet::Cell& cell : book.sheets[0].cells) (texts += cell.text) += '|';
    for (const char* part : {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "DANH SÁCH HỌC SINH LỚP 6A1",
                             "Năm học 2026-2027 – tính đến ngày 20/11/2026", "|Nguyễn Thị Đào|", "|Nữ|",
                             "HIỆU TRƯỞNG", "Trần Thu Hà"})
        EXPECT_NE(texts.find(part), std::string::npos) << part << '\n' << texts;
    EXPECT_EQ(texts.find("001315012345"), std::string::npos);
}

TEST_P(Exchange, classes_and_staff_go_out_as_well) {
    const json::Value classes = records("national_classes");
    EXPECT_EQ(member(classes, "sohocsinh", "6A1", "tenlop"), "1");
    EXPECT_EQ(member(classes, "giaovienchunhiem", "6A1", "tenlop"), "Trần Thu Hà");
    EXPECT_EQ(member(classes, "sohocsinh", "6A2", "tenlop"), "0");
    const json::Value staff = records("national_staff");
    EXPECT_EQ(member(staff, "manhomcanbo", "Trần Thu Hà"), "2");
    EXPECT_EQ(member(staff, "magiaovien", "Trần Thu Hà"), "GV01");
    EXPECT_NE(file(clerk, "class_list", api::FileFormat::csv).bytes.find("6A1,Trần Thu Hà,1,1"),
              std::string::npos);
    EXPECT_NE(file(clerk, "staff_list", api::FileFormat::csv).bytes.find("GV01,Trần Thu Hà"),
              std::string::npos);
}

TEST_P(Exchange, only_who_keeps_the_records_of_the_whole_school_exports) {
    Actor leader = world.teacher, at_campus = clerk;
    leader.person = teacher.person_id;
    at_campus.campus = world.all<org::Campus>(clerk).front().id;
    for (const Actor& actor :
         {leader, at_campus, world.guardian, world.officer, world.administrator, Actor{}})
        EXPECT_EQ(problem_of([&] { file(actor, "national_pupils", api::FileFormat::json); }).kind,
                  ProblemKind::forbidden);
    EXPECT_EQ(records("national_pupils").find("data")->items.size(), 2U);
    const ExportFile elsewhere = file(world.stranger, "national_pupils", api::FileFormat::json);
    EXPECT_EQ(elsewhere.bytes.find("Đào"), std::string::npos);
}

TEST_P(Exchange, every_record_that_was_read_stands_in_the_access_log) {
    const auto lines = [&](const std::string& entity) {
        return world.number("select count(*) from access_log where entity = '" + entity + "'");
    };
    file(clerk, "pupil_list", api::FileFormat::xlsx);
    EXPECT_EQ(lines("people_person"), 0) << "a printed list has nothing that is hidden";
    file(clerk, "national_pupils", api::FileFormat::xlsx);
    EXPECT_EQ(lines("people_person"), 3) << "two pupils and a guardian";
    EXPECT_EQ(lines("people_pupil_profile"), 1);
}

TEST_P(Exchange, over_the_wire_it_is_a_file) {
    const auto answer = world.call(clerk, "GET /api/v1/exchange/exports/provincial_pupils?format=csv");
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.content_type, "text/csv; charset=utf-8");
    EXPECT_TRUE(answer.header("Content-Disposition")->starts_with("attachment; filename=\"csdl tinh"));
    EXPECT_EQ(world.call(clerk, "GET /api/v1/exchange/exports/nothing").status, 404);
    EXPECT_EQ(world.call(clerk, "GET /api/v1/exchange/exports/pupil_list?format=pdf").status, 422);
    EXPECT_EQ(world.call(world.guardian, "GET /api/v1/exchange/exports/pupil_list").status, 403);
    const auto offered = world.call(clerk, "GET /api/v1/exchange/formats");
    EXPECT_EQ(json::parse(offered.body).find("data")->items.size(), 7U) << offered.body;
}

}  // namespace
}  // namespace truong::exchange
