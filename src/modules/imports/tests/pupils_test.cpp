// The list of pupils in the shapes that schools have it, through preview, apply and again.
#include "modules/classes/api.hpp"
#include "modules/imports/tests/file_world.hpp"
#include "tests/world/problem.hpp"

namespace truong::imports {
namespace {

using Strings = std::vector<std::string>;

class ImportPupils : public FileWorld {
protected:
    std::string class_of(const std::string& name) {
        const auto enrolments = world.all<classes::Enrolment>(
            world.principal, where<&classes::Enrolment::pupil_id> == pupil(name).id);
        if (enrolments.size() != 1) return std::to_string(enrolments.size()) + " classes";
        std::string found;
        world.read(world.principal,
                   [&](const Reader& reader) { found = reader.get(enrolments.front().class_id).name; });
        return found;
    }
    std::int64_t written_about_pupils() {
        return world.number(
            "select count(*) from change_log where entity in ('people_person', 'people_pupil', "
            "'people_guardianship', 'classes_enrolment', 'classes_class')");
    }
};
ON_BOTH(ImportPupils);

constexpr const char* heading = "Họ và tên,Ngày sinh,Giới tính,Lớp,Số định danh cá nhân\n";

TEST_P(ImportPupils, titles_two_line_header_class_of_the_title_total_and_signature) {
    const std::string file =
        "UBND PHƯỜNG,,,,,,,\nTRƯỜNG THCS,,,,,,,\nDANH SÁCH HỌC SINH LỚP 6A1 NĂM HỌC 2026-2027,,,,,,,\n"
        "STT,Họ và tên,Ngày sinh,Nữ,Số ĐDCN,Cha,,Mẹ\n,,,,,Họ tên,SĐT,Họ "
        "tên\n(1),(2),(3),(4),(5),(6),(7),(8)\n"
        "1,Nguyễn Văn An,05/03/2015,,079215000001,Nguyễn Văn Bình,+84 912 345 678,Trần Thị Hoa\n"
        "2,Lê Thị Bình,15/04/2015,x,,Lê Văn Cường,0912345679,Phạm Thị Dung\n,,,,,,,\n"
        "Tổng số: 2 học sinh,,,,,,,\n,,,,,\"Lào Cai, ngày 5 tháng 9 năm 2026\",,\n,,,,,HIỆU TRƯỞNG,,\n"
        ",,,,,Nguyễn Thị Hạnh,,\n";
    const Done done = bring_in(file);
    EXPECT_EQ(done.outcomes(), "created created");
    EXPECT_EQ(done.count("skipped"), 10);
    EXPECT_EQ(class_of("Nguyễn Văn An"), "6A1");
    EXPECT_EQ(person("Nguyễn Văn An").personal_number, "079215000001");
    EXPECT_EQ(person("Lê Thị Bình").sex, people::Sex::female);
    EXPECT_EQ(person("Nguyễn Văn An").sex, people::Sex::male);
    const auto family = guardians("Nguyễn Văn An");
    ASSERT_EQ(family.size(), 2u);
    EXPECT_EQ(family.front().phone, "0912345678");
    EXPECT_EQ(family.front().kinship, people::Kinship::father);
    EXPECT_EQ(family.back().kinship, people::Kinship::mother);
}

TEST_P(ImportPupils, a_preview_writes_nothing_and_applying_twice_changes_nothing) {
    const std::string file = std::string(heading) + "Nguyễn Văn An,05/03/2015,Nam,6A1,079215000001\n";
    const Done looked = look(file);
    EXPECT_EQ(looked.outcomes(), "created");
    EXPECT_TRUE(pupils().empty());
    EXPECT_EQ(bring_in(file).outcomes(), "created");
    const std::int64_t lines = written_about_pupils();
    const Done again = bring_in(file);
    EXPECT_EQ(again.outcomes(), "same");
    EXPECT_EQ(again.import.change_set, 0);
    EXPECT_EQ(written_about_pupils(), lines);
    EXPECT_EQ(pupils().size(), 1u);
}

TEST_P(ImportPupils, what_is_wrong_names_its_cell_and_holds_nobody_else_up) {
    const Done done =
        bring_in(std::string(heading) + ",05/03/2015,Nam,6A1,\n" + "Lê Văn Ba,31/02/2015,Nam,6A1,\n"
                 + "Lê Văn Tư,05/03/2015,,6A1,079315000009\n" + "Lê Văn Năm,05/03/2015,Nam,,\n"
                 + "Lê Văn Sáu,05/03/2015,Nam,6A1,123\n" + "Lê Văn 7,05/03/2015,Nam,6A1,\n"
                 + "Lê Văn Tám,05/03/2015,Nam,13A,\n" + "Lê Văn Chín,05/03/2015,Nữ,6A1,079215000010\n");
    EXPECT_EQ(done.outcomes(), "rejected rejected rejected rejected created rejected rejected created");
    EXPECT_EQ(done.said(),
              (Strings{"A2:import_name_missing", "B3:day_impossible", "C4:import_sex_missing",
                       "D5:import_class_missing", "E6:personal_number_format", "A7:name_characters",
                       "D8:import_class_grade_unknown", "E9:personal_number_sex"}));
    EXPECT_EQ(done.report.find("findings")->items[2].find("proposal")->text, "Nữ");
    EXPECT_FALSE(person("Lê Văn Sáu").personal_number.has_value());
    // Digits that contradict the sex are stored and told, never corrected (product reading 1).
    EXPECT_EQ(person("Lê Văn Chín").personal_number, "079215000010");
    EXPECT_EQ(person("Lê Văn Chín").sex, people::Sex::female);
}

TEST_P(ImportPupils, all_or_nothing_when_asked) {
    const std::string file =
        std::string(heading) + "Nguyễn Văn An,05/03/2015,Nam,6A1,\nLê Văn Ba,31/02/2015,Nam,6A1,\n";
    Import import = begin(world.principal, file, {.create_missing = true, .all_or_nothing = true});
    world.write(world.principal, [&](Tx& tx) { apply_import(tx, {import.id}); });
    run_apply(world.store(), world.principal, import.id, {});
    import = loaded(import.id);
    EXPECT_EQ(import.state, ImportState::failed);
    EXPECT_NE(import.fault.find("import_rows_rejected"), std::string::npos) << import.fault;
    EXPECT_TRUE(pupils().empty());
}

TEST_P(ImportPupils, columns_of_zero_one_and_two) {
    const std::string national =
        "Họ và tên,Ngày sinh,Giới tính,Lớp\nLê A,1/1/2015,1,6A1\nLê B,2/1/2015,2,6A1\n"
        "Lê C,3/1/2015,0,6A1\n";
    EXPECT_EQ(bring_in(national).outcomes(), "created created rejected");
    EXPECT_EQ(person("Lê B").sex, people::Sex::female);
    const std::string provincial =
        "Họ và tên,Ngày sinh,Giới tính,Lớp\nLê D,1/1/2015,1,6A1\nLê E,2/1/2015,0,6A1\n";
    const Done done = bring_in(provincial);
    EXPECT_EQ(done.outcomes(), "created created");
    EXPECT_EQ(done.said(), (Strings{"C2:import_sex_provincial"}));
    EXPECT_EQ(person("Lê D").sex, people::Sex::male);
    EXPECT_EQ(person("Lê E").sex, people::Sex::female);
    // The numbers say the contrary of the provincial codes: nobody is guessed at.
    const std::string unclear =
        "Họ và tên,Ngày sinh,Giới tính,Lớp,CCCD\nLê G,1/1/2015,1,6A1,079315000021\n"
        "Lê H,2/1/2015,0,6A1,079215000022\n";
    EXPECT_EQ(bring_in(unclear).outcomes(), "rejected rejected");
}

TEST_P(ImportPupils, words_of_the_sex_and_spellings_of_the_class) {
    const Done done = bring_in(
        "Họ và tên,Ngày sinh,Giới tính,Lớp\nLê A,1/1/2015,nu,6a1\nLê B,2/1/2015,M,Lớp 6A1\n"
        "Lê C,3/1/2015,F, 6 A1 \nLê D,4/1/2015,NAM,6-A1\nLê E,5/1/2015,Nữ,lop 6a1\n");
    EXPECT_EQ(done.outcomes(), "created created created created created");
    EXPECT_EQ(world.all<classes::Class>(world.principal).size(), 1u);
    EXPECT_EQ(person("Lê A").sex, people::Sex::female);
    EXPECT_EQ(person("Lê D").sex, people::Sex::male);
}

TEST_P(ImportPupils, partial_birth_dates_and_years_of_two_digits) {
    const Done done = bring_in(
        "Họ và tên,Ngày sinh,Giới tính,Lớp\nLê A,2015,Nam,6A1\nLê B,03/2015,Nam,6A1\n"
        "Lê C,5-3-15,Nam,6A1\nLê D,2015-03-05,Nam,6A1\nLê E,5 tháng 3 năm 2015,Nam,6A1\n");
    EXPECT_EQ(done.outcomes(), "created created created created created");
    EXPECT_EQ(done.said(), (Strings{"B2:birth_partial", "B3:birth_partial"}));
    EXPECT_EQ(person("Lê A").birth_year, 2015);
    EXPECT_FALSE(person("Lê A").birth_date.has_value());
    EXPECT_EQ(person("Lê B").birth_month, 3);
    for (const char* name : {"Lê C", "Lê D", "Lê E"})
        EXPECT_EQ(person(name).birth_date, *parse_date("2015-03-05")) << name;
}

TEST_P(ImportPupils, month_first_where_the_column_says_so) {
    const Done done =
        bring_in("Họ và tên,Ngày sinh,Giới tính,Lớp\nLê A,03/25/2015,Nam,6A1\nLê B,04/05/2015,Nam,6A1\n");
    EXPECT_EQ(person("Lê B").birth_date, *parse_date("2015-04-05"));
    EXPECT_EQ(done.said(), (Strings{"B2:day_order_guessed", "B3:day_order_guessed"}));
}

TEST_P(ImportPupils, twice_in_one_file) {
    const Done done = bring_in(std::string(heading) + "Lê A,1/1/2015,Nam,6A1,079215000031\n"
                               + "Lê A,1/1/2015,Nam,6A1,079215000031\n" + "Lê B,2/1/2015,Nam,6A1,\n"
                               + "Lê B,2/1/2015,Nam,6A2,\n");
    EXPECT_EQ(done.outcomes(), "created rejected created created");
    EXPECT_EQ(done.said(), (Strings{"E3:import_pupil_twice", "A5:import_maybe_twice"}));
    EXPECT_EQ(world.all<people::DuplicatePair>(world.principal).size(), 1u);
}

TEST_P(ImportPupils, two_of_one_name_stay_two) {
    const std::string file = std::string(heading) + "Lê Bình,2/1/2015,Nam,6A1,\nLê Bình,2/1/2015,Nam,6A1,\n"
                             + "Le Binh,2/1/2015,Nam,6A1,\n";
    EXPECT_EQ(bring_in(file).outcomes(), "created created created");
    EXPECT_EQ(bring_in(file).outcomes(), "same same same");
    // A list without marks does not spoil a name.
    bring_in(std::string(heading) + "Trần Ánh,3/1/2015,Nữ,6A1,\n");
    EXPECT_EQ(bring_in(std::string(heading) + "TRẦN ÁNH,3/1/2015,Nữ,6A1,\n").outcomes(), "same");
    EXPECT_EQ(bring_in(std::string(heading) + "Tran Anh,3/1/2015,Nữ,6A1,\n").outcomes(), "same");
}

TEST_P(ImportPupils, only_filled_cells_change_what_stands) {
    bring_in(
        "Họ và tên,Ngày sinh,Giới tính,Lớp,CCCD,Dân tộc,Họ tên cha,SĐT cha\n"
        "Lê A,1/1/2015,Nam,6A1,079215000041,Kinh,Lê Văn Cha,0912000041\n");
    const Done done = bring_in(
        "Họ và tên,Ngày sinh,Giới tính,Lớp,CCCD,Dân tộc,Họ tên cha,SĐT cha\n"
        "Lê An,1/1/2015,Nam,6A2,079215000041,,Lê Văn Cha,0912000042\n");
    EXPECT_EQ(done.outcomes(), "updated");
    std::set<std::string> changed;
    for (const json::Value& change : done.report.find("lines")->items[0].find("changes")->items)
        changed.insert(change.find("field")->text + ": " + change.find("old")->text + " > "
                       + change.find("new")->text);
    EXPECT_TRUE(changed.contains("full_name: Lê A > Lê An"));
    EXPECT_TRUE(changed.contains("phone: 0912000041 > 0912000042"));
    EXPECT_TRUE(changed.contains("class_id: 6A1 > 6A2"));
    EXPECT_EQ(guardians("Lê An").size(), 1u);
    const auto profiles = world.all<people::PupilProfile>(world.principal);
    ASSERT_EQ(profiles.size(), 1u);
    EXPECT_TRUE(profiles.front().ethnicity_id.has_value());
    // The class of until now stays in the history.
    std::size_t history = 0;
    world.read(world.principal,
               [&](const Reader& reader) { history = reader.as_of({}).all<classes::Enrolment>().size(); });
    EXPECT_EQ(history, 2u);
}

TEST_P(ImportPupils, an_old_list_leaves_the_class_of_today_alone) {
    const auto list = [](const std::string& name) {
        return heading + ("Lê A,1/1/2015,Nam," + name + ",079215000041\n");
    };
    const NewImport of_year_before{.year = "2025-2026", .create_missing = true};
    bring_in(list("6A1"), of_year_before);
    bring_in(list("7A1"));
    ASSERT_EQ(class_of("Lê A"), "7A1");
    bring_in(list("6A1"), of_year_before);
    EXPECT_EQ(class_of("Lê A"), "7A1");
}

TEST_P(ImportPupils, entries_of_lists_by_what_people_write) {
    const Done done = bring_in(
        "Họ và tên,Ngày sinh,Giới tính,Lớp,Dân tộc,Nhóm máu,Tôn giáo\n"
        "Lê A,1/1/2015,Nam,6A1,kinh,O,Không\nLê B,2/1/2015,Nam,6A1,01,AB+,không\n"
        "Lê C,3/1/2015,Nam,6A1,Dân tộc Tày,o,Phật giáo\nLê D,4/1/2015,Nam,6A1,Kinhh,,\n");
    EXPECT_EQ(done.said(), (Strings{"E5:import_code_unknown"}));
    EXPECT_EQ(done.report.find("findings")->items.front().find("proposal")->text, "Kinh");
}

TEST_P(ImportPupils, a_telephone_without_a_name_is_told) {
    const Done done = bring_in(
        "Họ và tên,Ngày sinh,Giới tính,Lớp,SĐT mẹ,SĐT liên hệ\n"
        "Lê A,1/1/2015,Nam,6A1,0912000081,\nLê B,2/1/2015,Nam,6A1,,0912000082\n");
    EXPECT_EQ(done.outcomes(), "created created");
    EXPECT_EQ(done.said(), (Strings{"E2:import_guardian_nameless", "F3:import_guardian_nameless"}));
}

TEST_P(ImportPupils, brothers_share_their_mother) {
    bring_in(
        "Họ và tên,Ngày sinh,Giới tính,Lớp,Họ tên mẹ,SĐT mẹ\n"
        "Lê A,1/1/2015,Nam,6A1,Trần Thị Mẹ,0912000051\nLê B,1/1/2014,Nam,7A1,Trần Thị Mẹ,0912000051\n");
    bring_in(
        "Họ và tên,Ngày sinh,Giới tính,Lớp,Họ tên mẹ,SĐT mẹ\n"
        "Lê C,1/1/2013,Nam,8A1,Trần Thị Mẹ,0912 000 051\n");
    std::set<Id<people::Person>> mothers;
    for (const char* name : {"Lê A", "Lê B", "Lê C"}) {
        ASSERT_EQ(guardians(name).size(), 1u) << name;
        mothers.insert(guardians(name).front().guardian_id);
    }
    EXPECT_EQ(mothers.size(), 1u);
}

TEST_P(ImportPupils, a_pupil_of_another_school_is_not_taken_and_not_told_of) {
    const std::string file = std::string(heading) + "Lê A,1/1/2015,Nam,6A1,079215000061\n";
    EXPECT_EQ(bring_in_as(world.stranger, file).import.created, 1);
    const Done done = bring_in(file);
    EXPECT_EQ(done.outcomes(), "rejected");
    EXPECT_EQ(done.said(), (Strings{"E2:import_pupil_elsewhere"}));
    EXPECT_TRUE(pupils().empty());
    // Somebody of another name has the number: it was mistyped.
    EXPECT_EQ(bring_in_as(world.stranger, std::string(heading) + "Phạm Khác,9/9/2014,Nam,6A1,079215000061\n")
                  .import.rejected,
              1);
}

TEST_P(ImportPupils, who_has_left_the_other_school_comes_with_all_that_he_is) {
    const std::string file = std::string(heading) + "Lê A,1/1/2015,Nam,6A1,079215000065\n";
    bring_in_as(world.stranger, file);
    people::Pupil there = world.all<people::Pupil>(world.stranger).front();
    world.write(world.stranger, [&](Tx& tx) {
        people::change_state(
            tx, {.pupil_id = there.id, .state = people::PupilState::completed, .day = tx.today() - 1});
    });
    EXPECT_EQ(bring_in(std::string(heading) + "Lê B,1/1/2015,Nam,6A1,079215000065\n").outcomes(), "rejected");
    EXPECT_EQ(bring_in(file).outcomes(), "created");
    EXPECT_EQ(pupil("Lê A").person_id, there.person_id);
}

TEST_P(ImportPupils, the_list_of_the_next_year) {
    const std::string this_year =
        std::string(heading) + "Lê A,1/1/2015,Nam,6A1,079215000066\nLê B,2/1/2015,Nữ,6A1,\n";
    EXPECT_EQ(bring_in(this_year).outcomes(), "created created");
    world.set_today(*parse_date("2027-09-10"));
    const std::string next_year =
        std::string(heading) + "Lê A,1/1/2015,Nam,7A1,079215000066\nLê B,2/1/2015,Nữ,7A1,\n";
    NewImport wanted{.year = "2027-2028", .create_missing = true};
    EXPECT_EQ(look(next_year, wanted).outcomes(), "updated updated");
    EXPECT_EQ(bring_in(next_year, wanted).outcomes(), "updated updated");
    EXPECT_EQ(bring_in(next_year, wanted).outcomes(), "same same");
    EXPECT_EQ(pupils().size(), 2u);
    EXPECT_EQ(class_of("Lê B"), "7A1");
}

TEST_P(ImportPupils, who_has_left_stays_away_until_he_enters_again) {
    const std::string left =
        "Họ và tên,Ngày sinh,Giới tính,Lớp,Trạng thái,Ngày trạng thái\n"
        "Lê A,1/1/2015,Nam,6A1,Bỏ học,01/09/2026\n";
    EXPECT_EQ(bring_in(left).outcomes(), "created");
    EXPECT_TRUE(pupils().empty());
    EXPECT_EQ(bring_in(left).outcomes(), "same");
    const Done old = bring_in("Họ và tên,Ngày sinh,Giới tính,Lớp\nLê A,1/1/2015,Nam,6A1\n");
    EXPECT_EQ(old.said(), (Strings{"A2:import_pupil_left"}));
    EXPECT_EQ(
        bring_in("Họ và tên,Ngày sinh,Giới tính,Lớp,Ngày vào trường\nLê A,1/1/2015,Nam,6A1,15/09/2026\n")
            .outcomes(),
        "created");
    EXPECT_EQ(pupils().size(), 1u);
}

TEST_P(ImportPupils, a_rejected_line_holds_up_no_good_one) {
    const Done done = bring_in(std::string(heading) + "Lê A,31/02/2015,Nam,6A1,079215000067\n"
                               + "Lê A,28/02/2015,Nam,6A1,079215000067\n");
    EXPECT_EQ(done.outcomes(), "rejected created");
}

TEST_P(ImportPupils, the_preview_knows_what_the_writing_refuses) {
    const std::string file =
        "Họ và tên,Ngày sinh,Giới tính,Lớp,Quê quán\nLê A,1/1/2015,Nam,6A1," + std::string(400, 'x') + "\n";
    EXPECT_EQ(look(file).outcomes(), "rejected");
    EXPECT_EQ(look(file).said(), (Strings{"E2:too_long"}));
}

TEST_P(ImportPupils, the_codes_of_the_sex_are_judged_over_all_worksheets) {
    const Done done =
        bring_in("Họ và tên,Ngày sinh,Giới tính,Lớp\nLê A,1/1/2015,Nam,6A1\nLê B,2/1/2015,0,6A1\n");
    EXPECT_EQ(done.outcomes(), "created rejected");
}

TEST_P(ImportPupils, what_was_verified_stands) {
    bring_in(std::string(heading) + "Lê A,1/1/2015,Nam,6A1,079215000071\n");
    const Id<people::Person> who = pupil("Lê A").person_id;
    world.write(world.principal, [&](Tx& tx) {
        people::verify(tx, {.person_id = who,
                            .field = people::VerifiedField::full_name,
                            .level = people::VerificationLevel::card_read});
    });
    const Done done = bring_in(std::string(heading) + "Lê Ấn,1/1/2015,Nam,6A1,079215000071\n");
    EXPECT_EQ(done.outcomes(), "same");
    EXPECT_EQ(done.said(), (Strings{"A2:import_verified_kept"}));
}

TEST_P(ImportPupils, those_whom_the_file_does_not_name_are_told_and_left_alone) {
    bring_in(std::string(heading) + "Lê A,1/1/2015,Nam,6A1,\nLê B,1/2/2015,Nam,6A1,\n");
    const Done done = bring_in(std::string(heading) + "Lê A,1/1/2015,Nam,6A1,\n");
    EXPECT_EQ(done.count("absent"), 1);
    EXPECT_EQ(done.report.find("absent_records")->items.front().text, "Lê B");
    EXPECT_EQ(pupils().size(), 2u);
}

TEST_P(ImportPupils, missing_classes_are_offered) {
    const std::string file = std::string(heading) + "Lê A,1/1/2015,Nam,6A9,\n";
    const Done refused = look(file, {.create_missing = false});
    EXPECT_EQ(refused.outcomes(), "rejected");
    EXPECT_EQ(refused.said(), (Strings{"D2:import_class_unknown"}));
    Import again = refused.import;
    world.write(world.principal,
                [&](Tx& tx) { again = look_again(tx, {.id = refused.import.id, .create_missing = true}); });
    run_look(world.store(), world.principal, again.id, {});
    EXPECT_EQ(done(again.id).outcomes(), "created");
    EXPECT_TRUE(world.all<classes::Class>(world.principal).empty());
}

TEST_P(ImportPupils, chosen_columns_are_remembered_for_the_shape) {
    const std::string file = "Tên đầy đủ,Ngày sinh,Giới tính,Lớp\nLê A,1/1/2015,Nam,6A1\n";
    EXPECT_EQ(look(file).outcomes(), "rejected");
    const NewImport chosen{.create_missing = true, .columns = {{.column = "A", .field = "full_name"}}};
    EXPECT_EQ(bring_in(file, chosen).outcomes(), "created");
    const Done next = look("Tên đầy đủ,Ngày sinh,Giới tính,Lớp\nLê B,1/2/2015,Nam,6A1\n");
    EXPECT_EQ(next.outcomes(), "created");
    EXPECT_EQ(next.report.find("columns")->items.front().find("source")->text, "remembered");
    EXPECT_EQ(test::problem_of([&] {
                  begin(world.principal, file, {.columns = {{.column = "A", .field = "no"}}});
              }).code,
              "import_column_unknown");
}

TEST_P(ImportPupils, who_may) {
    const std::string file = std::string(heading) + "Lê A,1/1/2015,Nam,6A1,\n";
    EXPECT_EQ(test::problem_of([&] { begin(world.teacher, file); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(test::problem_of([&] { begin(world.guardian, file); }).kind, ProblemKind::forbidden);
    const Import import = begin(world.principal, file);
    Actor of_campus = world.principal;
    of_campus.roles = {Role::clerk};
    of_campus.account = {77};
    of_campus.campus = world.all<org::Campus>(world.principal).front().id;
    for (const Actor* actor : {&world.teacher, &world.stranger, &world.guardian, &of_campus}) {
        std::string id;
        append_id(id, "imp", import.id.value);
        const auto answer = world.call(*actor, "GET /api/v1/imports/imports/" + id + "/report");
        EXPECT_TRUE(answer.status == 404 || answer.status == 403) << answer.status << ' ' << answer.body;
    }
    // Who works at one campus brings in pupils of that campus.
    EXPECT_EQ(bring_in_as(of_campus, file).import.created, 1);
    EXPECT_EQ(pupil("Lê A").campus_id, of_campus.campus);
}

}  // namespace
}  // namespace truong::imports
