// Papers of a school, on both databases: who may print what, and what stands on it.
#include "modules/classes/entities.hpp"
#include "modules/printouts/fields.hpp"
#include "modules/printouts/rules.hpp"
#include "modules/printouts/tests/paper_school.hpp"
#include "modules/transfers/api.hpp"
#include "platform/sheet/read.hpp"
#include "platform/store/undo.hpp"
#include "tests/world/problem.hpp"

namespace truong::printouts {
namespace {

namespace paper = test::paper;

class Printouts : public PaperSchool {};
ON_BOTH(Printouts);

TEST_P(Printouts, a_card_is_issued_once_and_printed_with_its_code) {
    EXPECT_EQ(ask(clerk, class_path(own) + "/cards").status, 409) << "nobody has a card yet";
    EXPECT_EQ(issue(clerk, {.class_id = own.id}).issued, 1);
    const CardsIssued again = issue(clerk, {.class_id = own.id});
    EXPECT_EQ(again.issued, 0);
    EXPECT_EQ(again.kept, 1);
    const auto cards = world.all<Card>(clerk);
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].person_id, girl.person_id);
    const std::string text = words(clerk, class_path(own) + "/cards");
    for (const std::string& part : {std::string("THẺ HỌC SINH"), std::string("Nguyễn Thị Đào"),
                                    std::string("Lớp 6A1"), std::string("HS001"), cards[0].code})
        EXPECT_TRUE(has(text, part)) << part << '\n' << text;
    EXPECT_FALSE(has(text, "2015")) << "no day of birth on a card";
    EXPECT_TRUE(has(words(clerk, "/pupils/" + text_of(girl.id, "pup") + "/card"), cards[0].code));
}

TEST_P(Printouts, a_new_card_revokes_the_old_one) {
    issue(clerk, {.pupil_id = girl.id});
    const Card old = world.all<Card>(clerk).front();
    Card fresh;
    world.write(clerk, [&](Tx& tx) { fresh = reissue_card(tx, {old.id}); });
    EXPECT_NE(fresh.code, old.code);
    EXPECT_FALSE(fresh.revoked_at);
    const std::string text = words(clerk, class_path(own) + "/cards");
    EXPECT_TRUE(has(text, fresh.code));
    EXPECT_FALSE(has(text, old.code));
    for (const auto& action : {revoke_card, reissue_card})
        EXPECT_EQ(test::problem_of([&] { world.write(clerk, [&](Tx& tx) { action(tx, {old.id}); }); }),
                  (test::Seen{ProblemKind::conflict, "card_revoked"}));
    world.write(clerk, [&](Tx& tx) { revoke_card(tx, {fresh.id}); });
    EXPECT_EQ(ask(clerk, class_path(own) + "/cards").status, 409);
}

TEST_P(Printouts, who_leads_a_class_issues_and_prints_its_cards_only) {
    EXPECT_EQ(issue(homeroom, {.class_id = own.id}).issued, 1);
    EXPECT_EQ(ask(homeroom, class_path(own) + "/cards").status, 200);
    EXPECT_EQ(test::problem_of([&] { issue(homeroom, {.class_id = other.id}); }).kind,
              ProblemKind::forbidden);
    issue(clerk, {.class_id = other.id, .all_staff = true});
    for (const std::string& path :
         {class_path(other) + "/cards", "/pupils/" + text_of(boy.id, "pup") + "/card",
          "/staff-members/" + text_of(teacher.id, "stm") + "/card", school_path() + "/staff-cards"})
        EXPECT_EQ(ask(homeroom, path).status, 403) << path;
    EXPECT_TRUE(has(words(clerk, school_path() + "/staff-cards"), "Trần Thu Hà"));
    Actor at_campus = clerk;
    world.write(clerk, [&](Tx& tx) { at_campus.campus = tx.first<org::Campus>(always())->id; });
    EXPECT_EQ(ask(at_campus, school_path() + "/staff-cards").status, 403);
}

TEST_P(Printouts, nobody_else_prints_anything) {
    issue(clerk, {.class_id = own.id, .all_staff = true});
    const auto form = letter("{{Họ và tên}}");
    for (const std::string& path :
         {class_path(own) + "/cards", class_path(own) + "/list",
          class_path(own) + "/letters?template_id=" + text_of(form.id, "ltp"),
          "/pupils/" + text_of(girl.id, "pup") + "/card",
          "/pupils/" + text_of(girl.id, "pup") + "/letter?template_id=" + text_of(form.id, "ltp"),
          "/staff-members/" + text_of(teacher.id, "stm") + "/card", school_path() + "/staff-cards",
          school_path() + "/register", school_path() + "/transfers"})
        for (const Actor& actor :
             {world.guardian, world.stranger, world.officer, world.other_officer, Actor{}}) {
            const int status = ask(actor, path).status;
            EXPECT_TRUE(status == 401 || status == 403 || status == 404) << path << ": " << status;
        }
}

TEST_P(Printouts, a_list_has_the_columns_that_were_chosen) {
    const std::string usual = words(homeroom, class_path(own) + "/list");
    for (const std::string_view part : {"DANH SÁCH HỌC SINH LỚP 6A1", "Nguyễn Thị Đào", "08/03/2015", "Nữ",
                                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Trần Thu Hà", "HIỆU TRƯỞNG"})
        EXPECT_TRUE(has(usual, part)) << part << '\n' << usual;
    const std::string chosen =
        words(clerk, class_path(own) + "/list?columns=code;%20Cha.H%E1%BB%8D%20v%C3%A0%20t%C3%AAn,ethnicity");
    for (const std::string_view part : {"Mã học sinh", "HS001", "Nguyễn Văn Cha", "Tày"})
        EXPECT_TRUE(has(chosen, part)) << part << '\n' << chosen;
    EXPECT_FALSE(has(chosen, "08/03/2015"));
    const http::Response wrong =
        ask(clerk, class_path(own) + "/list?columns=H%E1%BB%8D%20v%C3%A0%20t%C3%AA;x");
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(has(wrong.body, "Có phải ý thầy cô là “Họ và tên”?")) << wrong.body;
    EXPECT_TRUE(has(wrong.body, "no_such_field"));
}

TEST_P(Printouts, a_list_is_also_a_spreadsheet) {
    const http::Response answer = ask(clerk, class_path(own) + "/list?format=xlsx");
    ASSERT_EQ(answer.status, 200);
    const sheet::Workbook book = sheet::read(answer.body);
    std::string cells;
    for (const auto& row : book.sheets.at(0).rows)
        for (std::uint32_t column = 0; column < 8; ++column)
            if (const auto* cell = book.sheets[0].at(row, column)) cells += std::string(cell->text) + '|';
    EXPECT_TRUE(has(cells, "Họ và tên|")) << cells;
    EXPECT_TRUE(has(cells, "Nguyễn Thị Đào|08/03/2015|Nữ|")) << cells;
}

TEST_P(Printouts, hidden_values_are_printed_for_whom_they_may_be_shown_and_noted) {
    const std::string body = "Số {{Số định danh cá nhân}}, dân tộc {{Dân tộc}}.";
    const std::string shown = letters(clerk, body);
    EXPECT_TRUE(has(shown, "Số 001315012345, dân tộc Tày.")) << shown;
    EXPECT_EQ(logged("people_person"), 1);
    EXPECT_EQ(logged("people_pupil_profile"), 1);
    const std::string masked = letters(world.teacher, body);
    EXPECT_TRUE(has(masked, "Số …………, dân tộc ………….")) << masked;
    EXPECT_EQ(logged("people_person"), 1);
    letters(clerk, "{{Họ và tên}}");
    EXPECT_EQ(logged("people_person"), 1) << "what was not asked for was not read";
}

TEST_P(Printouts, a_letter_is_filled_by_names_and_by_labels) {
    const std::string text =
        letters(clerk,
                "Em {{full_name}} = {{ họ và tên }}, {{Lớp.Tên lớp}} = {{class.name}}, cha "
                "{{Cha.Họ và tên}},\nmẹ {{mother.full_name}}, sinh {{Ngày sinh}},\nchủ nhiệm "
                "{{Giáo viên chủ nhiệm.Họ và tên}}, {{year.code}}, {{Hôm nay}}.");
    for (const std::string_view part : {"Nguyễn Thị Đào = Nguyễn Thị Đào, 6A1 = 6A1", "Nguyễn Văn Cha",
                                        "mẹ …………", "08/03/2015", "Trần Thu Hà", "2026-2027", "HIỆU TRƯỞNG"})
        EXPECT_TRUE(has(text, part)) << part << '\n' << text;
}

TEST_P(Printouts, a_template_with_an_unknown_field_is_refused_with_what_is_meant) {
    const auto put = [&](const std::string& body) {
        return world.call(clerk, "POST /api/v1/printouts/letter-templates",
                          R"({"name": "Thư", "body": ")" + body + R"("})");
    };
    const http::Response wrong = put("{{Ho va tem}} {{class.nam}} {{khongcogi}} {{Lớp");
    EXPECT_EQ(wrong.status, 422) << wrong.body;
    for (const std::string_view part : {"“Họ và tên”", "“class.name”", "khongcogi", "field_not_closed"})
        EXPECT_TRUE(has(wrong.body, part)) << part << '\n' << wrong.body;
    EXPECT_EQ(world.all<LetterTemplate>(clerk).size(), 0U);
    EXPECT_EQ(put("{{Họ và tên}} {{class.name}}").status, 201);
}

TEST_P(Printouts, a_value_that_looks_like_a_field_stays_text) {
    world.write(clerk, [&](Tx& tx) {
        auto profile = *tx.first<people::PupilProfile>(where<&people::PupilProfile::pupil_id> == girl.id);
        profile.birth_place = "{{full_name}} <b>đậm</b>";
        tx.put(profile);
    });
    const std::string text = letters(clerk, "Nơi sinh {{birth_place}}.");
    EXPECT_TRUE(has(text, "Nơi sinh {{full_name}} <b>đậm</b>.")) << text;
}

TEST_P(Printouts, letters_are_printed_for_a_class_for_those_chosen_and_as_a_table) {
    const auto form = letter("Em {{Họ và tên}}, lớp {{Lớp.Tên lớp}}, số {{register_number}}.");
    const std::string id = text_of(form.id, "ltp");
    const http::Response of_class = ask(clerk, class_path(own) + "/letters?template_id=" + id);
    ASSERT_EQ(of_class.status, 200) << of_class.body;
    EXPECT_EQ(paper::pages_of(of_class.body), 1U);
    const std::string body = R"({"template_id": ")" + id + R"(", "recipients": [{"pupil_id": ")"
                             + text_of(girl.id, "pup") + R"("}, {"pupil_id": ")" + text_of(boy.id, "pup")
                             + "\"}]";
    const http::Response chosen = world.call(clerk, "POST /api/v1/printouts/letters", body + "}");
    ASSERT_EQ(chosen.status, 200) << chosen.body;
    EXPECT_EQ(paper::pages_of(chosen.body), 2U);
    const http::Response table =
        world.call(clerk, "POST /api/v1/printouts/letters", body + R"(, "format": "xlsx"})");
    ASSERT_EQ(table.status, 200) << table.body;
    EXPECT_TRUE(table.body.starts_with("PK"));
    EXPECT_EQ(world.call(world.stranger, "POST /api/v1/printouts/letters", body + "}").status, 404);
    const auto staff_form = letter("{{Họ và tên}}: {{Vị trí việc làm.Vị trí}}", LetterFor::staff_member);
    EXPECT_EQ(ask(clerk, class_path(own) + "/letters?template_id=" + text_of(staff_form.id, "ltp")).status,
              422);
    EXPECT_TRUE(has(words(clerk, "/letter-templates/" + text_of(staff_form.id, "ltp") + "/letters"),
                    "Trần Thu Hà: …………"));
}

TEST_P(Printouts, a_letter_that_was_sent_is_read_by_the_family_as_it_was_sent) {
    LetterTemplate letter;
    world.write(clerk, [&](Tx& tx) {
        letter = tx.put(LetterTemplate{
            .name = "Mời họp", .title = "GIẤY MỜI", .body = "Kính gửi gia đình {{full_name}}."});
    });
    const std::string path = "POST /api/v1/printouts/letter-templates/" + text_of(letter.id, "ltp") + "/send";
    const std::string to_class = R"({"class_id":")" + text_of(own.id, "cls") + "\"}";
    EXPECT_EQ(world.call(clerk, path, "{}").status, 422);
    const auto sent = world.call(clerk, path, to_class);
    ASSERT_EQ(sent.status, 200) << sent.body;
    EXPECT_TRUE(has(sent.body, "\"sent\":1")) << sent.body;
    world.write(clerk, [&](Tx& tx) {
        letter = tx.get(letter.id);
        letter.body = "Khác rồi.";
        tx.put(letter);
    });
    Actor father{.hat = Hat::guardian, .account = {41}, .school = world.school};
    world.read(clerk, [&](const Reader& reader) {
        father.person = reader.first<people::Guardianship>(where<&people::Guardianship::pupil_id> == girl.id)
                            ->guardian_id;
    });
    const auto read = [&](const Actor& actor) {
        return world.call(actor, "GET /api/v1/printouts/family-letters").body;
    };
    EXPECT_TRUE(has(read(father), "Kính gửi gia đình Nguyễn Thị Đào.")) << read(father);
    EXPECT_TRUE(has(read(homeroom), "GIẤY MỜI"));
    Actor himself{.hat = Hat::pupil, .account = {42}, .person = girl.person_id, .school = world.school};
    Actor of_other = father;
    of_other.person = boy.person_id;
    for (const Actor& actor : {world.stranger, himself, of_other, world.officer})
        EXPECT_FALSE(has(read(actor), "GIẤY MỜI"));
    EXPECT_EQ(world.call(father, path, to_class).status, 404) << "the template does not exist for him";
}

TEST_P(Printouts, the_samples_become_the_schools_own) {
    SamplesCopied copied;
    world.write(clerk, [&](Tx& tx) { copied = copy_samples(tx, {}); });
    EXPECT_EQ(copied.copied, 3);
    world.write(clerk, [&](Tx& tx) { copied = copy_samples(tx, {}); });
    EXPECT_EQ(copied.copied, 0);
    EXPECT_EQ(test::problem_of([&] {
                  world.write(world.teacher, [&](Tx& tx) { copy_samples(tx, {.again = true}); });
              }).kind,
              ProblemKind::forbidden);
    for (const LetterTemplate& form : world.all<LetterTemplate>(clerk)) {
        const std::string who = form.letter_for == LetterFor::pupil
                                    ? "?pupil_id=" + text_of(girl.id, "pup")
                                    : "?staff_member_id=" + text_of(teacher.id, "stm");
        EXPECT_EQ(ask(clerk, "/letter-templates/" + text_of(form.id, "ltp") + "/letters" + who).status, 200);
    }
}

TEST_P(Printouts, the_register_has_a_line_for_everybody_who_ever_came) {
    world.write(clerk, [&](Tx& tx) {
        const auto reason = codes::find_code(tx, "leaving_reason", "01", tx.today());
        people::change_state(tx, {.pupil_id = boy.id,
                                  .state = people::PupilState::dropped_out,
                                  .day = tx.today(),
                                  .reason_id = reason->id,
                                  .destination = "Về quê"});
        number_register(tx, {});
    });
    const std::string text = words(clerk, school_path() + "/register");
    for (const std::string_view part : {"SỔ ĐĂNG BỘ", "Nguyễn Thị", "Tày", "12 Hàng Bạc", "Nguyễn Văn", "6A1",
                                        "Lê Văn Ân", "2015", "6A2", "Bỏ học", "Về quê", "Sổ ghi 2 học sinh."})
        EXPECT_TRUE(has(text, part)) << part << '\n' << text;
    EXPECT_EQ(logged("people_pupil_profile"), 1);
    EXPECT_EQ(logged("people_pupil_status"), 1);
    EXPECT_EQ(ask(clerk, school_path() + "/register?format=xlsx").status, 200);
    EXPECT_EQ(ask(homeroom, school_path() + "/register").status, 403);
    EXPECT_EQ(ask(clerk, "/schools/" + text_of(world.other_school, "sch") + "/register").status, 403);
}

TEST_P(Printouts, missing_numbers_follow_the_last_one_in_the_order_of_entry) {
    RegisterNumbered done;
    people::Pupil first;
    world.write(clerk, [&](Tx& tx) {
        first = people::register_pupil(tx, {.full_name = "Đỗ Văn Cũ", .valid_from = day("2025-08-20")});
        auto row = tx.get(girl.id);
        row.register_number = 41;
        tx.put(row);
        done = number_register(tx, {.dry_run = true});
    });
    EXPECT_EQ(done.numbered, 2);
    EXPECT_FALSE(world.all<people::Pupil>(clerk, where<&people::Pupil::id> == boy.id)[0].register_number);
    world.write(clerk, [&](Tx& tx) { done = number_register(tx, {}); });
    EXPECT_EQ(done.first, 42);
    EXPECT_EQ(done.last, 43);
    world.read(clerk, [&](const Reader& reader) {
        EXPECT_EQ(reader.get(first.id).register_number, 42);
        EXPECT_EQ(reader.get(boy.id).register_number, 43);
        EXPECT_EQ(reader.get(girl.id).register_number, 41);
    });
    world.write(clerk, [&](Tx& tx) { done = number_register(tx, {}); });
    EXPECT_EQ(done.numbered, 0);
    EXPECT_EQ(test::problem_of([&] { world.write(homeroom, [](Tx& tx) { number_register(tx, {}); }); }).kind,
              ProblemKind::forbidden);
}

TEST_P(Printouts, the_book_of_transfers_has_both_directions) {
    world.write(clerk, [&](Tx& tx) {
        people::change_state(tx, {.pupil_id = boy.id,
                                  .state = people::PupilState::transferred_out,
                                  .day = tx.today(),
                                  .destination = "THCS Trưng Vương",
                                  .decision = "12/QĐ"});
        auto row = tx.get(girl.id);
        row.entry_type_id = codes::find_code(tx, "entry_type", "transferred", tx.today())->id;
        row.previous_school = "Tiểu học Thăng Long";
        tx.put(row);
    });
    Actor office = world.system;
    office.school = world.school;
    world.put(office, transfers::Transfer{.direction = transfers::Direction::in,
                                          .state = transfers::TransferState::enrolled,
                                          .full_name = girl.full_name,
                                          .birth_date = girl.birth_date,
                                          .pupil_id = girl.id,
                                          .person_id = girl.person_id,
                                          .other_school = "Tiểu học Thăng Long",
                                          .decision = "45/GCT",
                                          .applied_on = *parse_date("2026-11-01"),
                                          .handshake = "h1"});
    const http::Response answer = ask(clerk, school_path() + "/transfers");
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(paper::pages_of(answer.body), 2U);
    const std::string text = paper::text_of(answer.body);
    const std::size_t second = text.find("HỌC SINH CHUYỂN ĐẾN");
    ASSERT_NE(second, std::string::npos) << text;
    const std::string out = text.substr(0, second), in = text.substr(second);
    EXPECT_TRUE(has(out, "Lê Văn Ân") && has(out, "THCS Trưng Vương") && has(out, "12/QĐ")) << out;
    EXPECT_TRUE(has(in, "Nguyễn Thị Đào") && has(in, "Tiểu học Thăng Long")) << in;
    EXPECT_TRUE(has(in, "45/GCT")) << "the number of the letter that she came with";
    EXPECT_FALSE(has(in, "Lê Văn Ân"));
}

TEST_P(Printouts, braces_in_a_title_are_judged_like_those_in_a_text) {
    const auto refusal = [&](const std::string& title) {
        return world.call(clerk, "POST /api/v1/printouts/letter-templates",
                          R"({"name": "Thư", "title": ")" + title + R"(", "body": "}} {{Họ và tên}}"})");
    };
    for (const auto& [title, code] :
         {std::pair("Mời {{ho", "field_not_closed"), std::pair("{{}}", "field_without_name")}) {
        const http::Response answer = refusal(title);
        EXPECT_EQ(answer.status, 422) << title;
        EXPECT_TRUE(has(answer.body, R"("path":"title")") && has(answer.body, code)) << answer.body;
    }
    // As such a template may stand in a database from before the title was judged.
    const auto form = letter("{{Họ và tên}}");
    for (const std::string_view title : {"Mời {{ho", "{{}}"}) {
        execute("update printouts_letter_template set title = '" + std::string(title) + "'");
        for (const std::string_view format : {"pdf", "xlsx"})
            EXPECT_EQ(ask(clerk, class_path(own) + "/letters?template_id=" + text_of(form.id, "ltp")
                                     + "&format=" + std::string(format))
                          .status,
                      422)
                << title << format;
    }
}

TEST_P(Printouts, what_cannot_be_a_name_is_printed_as_typed) {
    EXPECT_TRUE(has(letters(clerk, "{{7*7}}${7} {{Họ và tên}}"), "{{7*7}}${7} Nguyễn Thị Đào"));
    for (const LetterFor whose : {LetterFor::pupil, LetterFor::staff_member})
        world.read(clerk, [&](const Reader& reader) {
            for (const std::string& name : field_labels(reader.catalog(), whose))
                EXPECT_EQ(fields_in("{{" + name + "}}"), std::vector{name});
        });
}

TEST_P(Printouts, a_letter_goes_to_who_may_decide_for_the_child) {
    const auto add = [&](const std::string& name, int order, bool legal, people::Custody custody) {
        world.write(clerk, [&](Tx& tx) {
            auto row = people::register_guardian(
                tx, {.full_name = name, .pupil_id = girl.id, .kinship = people::Kinship::other});
            row.contact_order = order;
            row.legal = legal;
            row.custody = custody;
            tx.put(row);
        });
    };
    world.write(clerk, [&](Tx& tx) {
        auto father = *tx.first<people::Guardianship>(where<&people::Guardianship::pupil_id> == girl.id);
        father.custody = people::Custody::none;
        father.may_collect = false;
        tx.put(father);
    });
    EXPECT_TRUE(has(letters(clerk, "Gửi {{guardian.full_name}}."), "Gửi …………."));
    add("Phạm Thị Cô", 2, false, people::Custody::full);
    add("Đỗ Thị Bà", 5, true, people::Custody::full);
    EXPECT_TRUE(has(letters(clerk, "Gửi {{guardian.full_name}}."), "Gửi Đỗ Thị Bà."));
}

TEST_P(Printouts, no_undo_makes_a_revoked_card_hold_again) {
    issue(clerk, {.pupil_id = girl.id});
    const Card old = world.all<Card>(clerk).front();
    std::int64_t set = 0;
    world.write(clerk, [&](Tx& tx) {
        reissue_card(tx, {old.id});
        set = tx.change_set();
    });
    EXPECT_EQ(test::problem_of([&] { world.write(clerk, [&](Tx& tx) { store::undo(tx, set); }); }),
              (test::Seen{ProblemKind::conflict, "card_revoked"}));
    EXPECT_EQ(world.number("select count(*) from printouts_card where revoked_at is null"), 1);
}

TEST_P(Printouts, of_two_cards_of_one_pupil_his_own_holds) {
    issue(clerk, {.pupil_id = girl.id});
    issue(clerk, {.pupil_id = boy.id});
    std::int64_t set = 0;
    world.write(clerk, [&](Tx& tx) {  // as a merge does
        Card card = *tx.first<Card>(where<&Card::pupil_id> == boy.id);
        card.pupil_id = girl.id;
        card.person_id = girl.person_id;
        tx.as_system("a merge", [&] { tx.put(card); });
        set = tx.change_set();
    });
    EXPECT_EQ(world.number("select count(*) from printouts_card where revoked_at is null"), 1);
    world.write(clerk, [&](Tx& tx) { store::undo(tx, set); });
    EXPECT_EQ(world.number("select count(*) from printouts_card where revoked_at is null"), 2);
}

TEST_P(Printouts, who_went_and_came_back_stays_in_the_book_of_transfers) {
    classes::Enrolment place;
    world.write(clerk, [&](Tx& tx) {
        place = *tx.first<classes::Enrolment>(where<&classes::Enrolment::pupil_id> == girl.id);
        people::change_state(tx, {.pupil_id = girl.id,
                                  .state = people::PupilState::transferred_out,
                                  .day = day("2026-10-01"),
                                  .destination = "THCS Chu Văn An"});
    });
    world.write(clerk, [&](Tx& tx) {
        classes::resume(tx, {.id = place.id, .class_id = other.id, .day = day("2026-10-20")});
    });
    const std::string text = words(clerk, school_path() + "/transfers");
    const std::string out = text.substr(0, text.find("HỌC SINH CHUYỂN ĐẾN"));
    for (const std::string_view part : {"Nguyễn Thị", "01/10/2026", "Chu Văn An", "6A1"})
        EXPECT_TRUE(has(out, part)) << part << '\n' << out;
    EXPECT_FALSE(has(out, "6A2")) << "the class of that day: " << out;
}

TEST_P(Printouts, a_number_of_a_record_that_ended_is_not_given_again) {
    std::int64_t ended = 0;
    world.write(clerk, [&](Tx& tx) {
        auto gone =
            people::register_pupil(tx, {.full_name = "Đỗ Văn Trùng", .valid_from = day("2026-08-20")});
        gone.register_number = 99;
        tx.put(gone);
        ended = gone.id.value;
    });
    execute("update people_pupil set ended_at = 1 where id = " + std::to_string(ended));
    RegisterNumbered done;
    world.write(clerk, [&](Tx& tx) { done = number_register(tx, {}); });
    EXPECT_EQ(done.first, 100);
}

TEST_P(Printouts, a_head_has_the_printed_names_in_capitals) {
    execute(
        "update org_unit_period set print_name = 'Trường THCS Đặng Ánh' where unit_id = (select "
        "unit_id from org_school where id = "
        + std::to_string(world.school.value) + ")");
    EXPECT_TRUE(has(words(clerk, class_path(own) + "/list"), "TRƯỜNG THCS ĐẶNG ÁNH"));
    const sheet::Workbook book = sheet::read(ask(clerk, class_path(own) + "/list?format=xlsx").body);
    std::string cells;
    for (const auto& row : book.sheets.at(0).rows)
        for (std::uint32_t column = 0; column < 8; ++column)
            if (const auto* cell = book.sheets[0].at(row, column)) cells += std::string(cell->text) + '|';
    EXPECT_TRUE(has(cells, "TRƯỜNG THCS ĐẶNG ÁNH|") && has(cells, "Độc lập - Tự do - Hạnh phúc|")) << cells;
}

TEST_P(Printouts, preschools_have_children_and_no_pupils) {
    issue(clerk, {.class_id = own.id});
    world.write(clerk, [&](Tx& tx) {
        const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("18"))->id;
        auto room = tx.get(own.id);
        room.grade_id = grade;
        room.name = "Lớp Lá 1";
        tx.as_system("the school has no such grade", [&] { tx.put(room); });
    });
    EXPECT_TRUE(has(words(clerk, class_path(own) + "/list"), "DANH SÁCH TRẺ LỚP LÁ 1"));
    const std::string card = words(clerk, class_path(own) + "/cards");
    EXPECT_TRUE(has(card, "THẺ TRẺ EM") && has(card, "Lớp Lá 1") && !has(card, "Lớp Lớp")) << card;
}

}  // namespace
}  // namespace truong::printouts
