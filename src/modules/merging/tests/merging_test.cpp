// Two records of one pupil become one, with everything that hangs on them; the undo gives both back; what
// must not be merged is refused.
#include "modules/custom/api.hpp"
#include "modules/imports/api.hpp"
#include "modules/merging/tests/merging_world.hpp"
#include "modules/workspace/api.hpp"
#include "tests/world/sheet_import.hpp"

namespace truong::merging {
namespace {

ON_BOTH(Merging);

TEST(MergingRules, verified_beats_declared_and_filled_beats_empty_and_newer_beats_older) {
    using people::VerificationLevel;
    EXPECT_EQ(propose({.filled = true}, {.filled = true}), Side::kept);
    EXPECT_EQ(propose({.filled = true}, {.filled = true, .age = 1}), Side::lost);
    EXPECT_EQ(propose({.filled = true, .level = VerificationLevel::paper_seen}, {.filled = true, .age = 1}),
              Side::kept);
    EXPECT_EQ(propose({.filled = false, .age = 2}, {.filled = true, .age = 1}), Side::lost);
    EXPECT_EQ(propose({}, {.age = 1}), Side::kept);
}

TEST(MergingRules, days_that_nobody_covers) {
    const auto date = [](int number) { return Date{number}; };
    const std::vector<DateRange> taken{{date(20), date(29)}, {date(5), date(9)}};
    EXPECT_EQ(uncovered({date(1), {}}, taken),
              (std::vector<DateRange>{{date(1), date(4)}, {date(10), date(19)}, {date(30), {}}}));
    EXPECT_EQ(uncovered({date(6), date(8)}, taken), std::vector<DateRange>{});
    EXPECT_EQ(uncovered({date(1), date(3)}, taken), (std::vector<DateRange>{{date(1), date(3)}}));
    EXPECT_EQ(uncovered({date(1), {}}, {{date(4), {}}}), (std::vector<DateRange>{{date(1), date(3)}}));
    EXPECT_EQ(both_times({date(3), date(5)}, {date(1), {}}), (DateRange{date(1), {}}));
}

TEST(MergingRules, of_two_accounts_the_one_in_use_stays) {
    EXPECT_EQ(settle_accounts({}, {.exists = true, .in_use = true}), AccountFate::none_goes);
    EXPECT_EQ(settle_accounts({.exists = true}, {.exists = true}), AccountFate::lost_goes);
    EXPECT_EQ(settle_accounts({.exists = true}, {.exists = true, .in_use = true}), AccountFate::kept_goes);
    EXPECT_EQ(settle_accounts({.exists = true, .in_use = true}, {.exists = true, .in_use = true}),
              AccountFate::refused);
}

TEST(MergingRules, a_guardianship_gives_way_to_one_that_says_as_much) {
    using people::Custody;
    const people::Guardianship plain, limited{.custody = Custody::limited, .custody_note = "Bản án 12"};
    EXPECT_TRUE(says_as_much(plain, plain));
    EXPECT_TRUE(says_as_much(limited, limited));
    EXPECT_FALSE(says_as_much(plain, limited));
    EXPECT_FALSE(says_as_much(limited, plain));
    EXPECT_FALSE(says_as_much(plain, {.may_collect = false}));
    EXPECT_FALSE(says_as_much(plain, {.legal = false}));
    EXPECT_FALSE(says_as_much(limited, {.custody = Custody::limited, .custody_note = "Bản án 13"}));
    EXPECT_TRUE(says_as_much(limited, {.custody = Custody::limited}));
}

TEST_P(Merging, one_pupil_is_left_and_he_is_in_one_class_on_each_day) {
    merge();
    EXPECT_EQ(world.all<Pupil>(clerk).size(), 1U);
    EXPECT_EQ(pointing(lost), "");
    const auto enrolments = rows<&classes::Enrolment::pupil_id>(kept.id);
    ASSERT_EQ(enrolments.size(), 2U);
    for (const auto& row : enrolments) {
        const bool mine = row.class_id == first;
        EXPECT_EQ(row.valid_from, mine ? day("2026-09-07") : day("2026-08-25"));
        EXPECT_EQ(row.valid_to, mine ? std::optional<Date>() : std::optional(day("2026-09-06")));
        EXPECT_EQ(row.person_id, kept.person_id);
    }
    world.read(clerk, [&](const Reader& reader) {
        EXPECT_EQ(reader.get(kept.id).valid_from, day("2026-08-25"));
        EXPECT_EQ(result_of(reader, {.record = text(lost.id)}).record, text(kept.id));
    });
}

TEST_P(Merging, the_undo_gives_both_back_exactly) {
    world.write(clerk, [&](Tx& tx) {
        tx.put(people::PupilProfile{.pupil_id = lost.id, .birth_place = "Huế"});
        tx.put(people::Measurement{.pupil_id = lost.id,
                                   .measured_on = day("2026-09-10"),
                                   .height_mm = 1'400,
                                   .weight_grams = 35'000});
        people::register_guardian(tx, {.full_name = "Lê Thị Ba", .pupil_id = lost.id});
    });
    const auto before = test::live_rows(world);
    const Merge made = merge();
    EXPECT_EQ(rows<&people::PupilProfile::pupil_id>(kept.id).size(), 1U);
    EXPECT_EQ(rows<&people::Guardianship::pupil_id>(kept.id).size(), 1U);
    EXPECT_EQ(rows<&people::Measurement::pupil_id>(kept.id).size(), 1U);
    EXPECT_NE(test::live_rows(world), before);
    undo(made);
    EXPECT_EQ(test::difference(before, test::live_rows(world)), "");
    EXPECT_EQ(refused([&] { undo(made); }), "conflict merge_undone");
    EXPECT_TRUE(world.all<Merge>(clerk).front().undone_at.has_value());
}

TEST_P(Merging, the_undo_is_refused_after_later_writes) {
    const Merge made = merge();
    world.write(clerk, [&](Tx& tx) {
        Pupil pupil = tx.get(kept.id);
        pupil.previous_school = "Tiểu học Kim Đồng";
        tx.put(pupil);
    });
    EXPECT_EQ(refused([&] { undo(made); }), "conflict not_undoable");
}

TEST_P(Merging, the_bare_change_set_is_not_undone_past_the_merge) {
    const Merge made = merge();
    std::string set;
    append_id(set, "chg", made.change_set);
    const auto answer = world.call(clerk, "POST /api/v1/platform/change-sets/" + set + "/undo");
    EXPECT_GE(answer.status, 400) << answer.body;
    EXPECT_EQ(world.all<Pupil>(clerk).size(), 1U);
}

TEST_P(Merging, a_profile_takes_what_it_lacks_from_the_other) {
    world.write(clerk, [&](Tx& tx) {
        tx.put(people::PupilProfile{.pupil_id = kept.id, .birth_place = "Hà Nội"});
        tx.put(people::PupilProfile{.pupil_id = lost.id, .birth_place = "Huế", .home_town = "Nghệ An"});
    });
    merge();
    const auto profiles = rows<&people::PupilProfile::pupil_id>(kept.id);
    ASSERT_EQ(profiles.size(), 1U);
    EXPECT_EQ(profiles.front().birth_place, "Hà Nội");
    EXPECT_EQ(profiles.front().home_town, "Nghệ An");
}

TEST_P(Merging, values_are_chosen_field_by_field) {
    world.write(clerk, [&](Tx& tx) {
        Pupil mine = tx.get(kept.id), other = tx.get(lost.id);
        mine.code = "HS1";
        other.code = "HS2";
        tx.put(mine), tx.put(other);
        people::verify(tx, {.person_id = kept.person_id, .field = people::VerifiedField::full_name});
    });
    world.read(clerk, [&](const Reader& reader) {
        for (const FieldView& view : preview_merge(reader, {text(kept.id), text(lost.id)}).fields)
            EXPECT_EQ(view.proposed, view.field == "person.full_name" ? Side::kept : Side::lost)
                << view.field;
    });
    merge(clerk, kept.id, lost.id, {{"pupil.code", Side::kept}});
    const Pupil now = world.all<Pupil>(clerk).front();
    EXPECT_EQ(now.code, "HS1");
    EXPECT_EQ(now.full_name, "Nguyễn Văn An");
    EXPECT_EQ(rows<&people::Verification::person_id>(kept.person_id).size(), 1U);
}

TEST_P(Merging, a_choice_of_a_field_that_does_not_differ_is_refused) {
    EXPECT_EQ(refused([&] {
                  merge(clerk, kept.id, lost.id, {{"pupil.sex", Side::lost}});
              }),
              "invalid merge_field_unknown");
}

TEST_P(Merging, what_stands_beside_comes_along) {
    Actor author = clerk;
    world.write(world.system, [&](Tx& tx) {
        author.person = tx.put(people::Person{.full_name = "Trần Thư"}).id;
        author.account = tx.put(accounts::Account{.holder_id = author.person, .user_name = "thu.tran"}).id;
    });
    const auto answer = world.call(author, "POST /api/v1/workspace/records/" + text(lost.id) + "/notes",
                                   R"({"text": "Dị ứng tôm"})");
    ASSERT_EQ(answer.status, 200) << answer.body;
    world.write(
        clerk, [&](Tx& tx) { custom::add_field(tx, {.entity = "people_pupil", .label_vi = "Điểm đón xe"}); });
    const auto changed = world.call(clerk, "PATCH /api/v1/people/pupils/" + text(lost.id),
                                    R"({"x_diem_don_xe": "Cầu Giấy"})", {{"If-Match", "\"1\""}});
    ASSERT_EQ(changed.status, 200) << changed.body;
    const auto before = test::live_rows(world);
    const Merge made = merge(author, kept.id, lost.id);
    EXPECT_EQ(pointing(lost), "");
    EXPECT_EQ(world.number("select count(*) from workspace_note where record = ? and person_id = ?",
                           {text(kept.id), kept.person_id.value}),
              1);
    const auto row = world.call(clerk, "GET /api/v1/people/pupils/" + text(kept.id));
    EXPECT_NE(row.body.find("Cầu Giấy"), std::string::npos) << row.body;
    undo(made);
    EXPECT_EQ(test::difference(before, test::live_rows(world)), "");
}

TEST_P(Merging, an_old_list_finds_the_one_that_is_left) {
    world.set_today(day("2026-10-01"));
    world.write(clerk, [&](Tx& tx) {
        people::Person person = tx.get(lost.person_id);
        person.sector_code = "0123456789";
        tx.put(person);
        person = tx.get(kept.person_id);
        person.sector_code = "0123456780";
        tx.put(person);
    });
    test::SheetBook old;
    old.line({"Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Mã định danh"});
    old.line({"Nguyên Văn An", "02/05/2015", "Nam", "6A2", ""});
    test::SheetBook coded;
    coded.line({"Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Mã định danh"});
    coded.line({"Nguyễn Văn An", "02/05/2015", "Nam", "6A1", "0123456789"});
    merge(clerk, kept.id, lost.id, {{"person.full_name", Side::kept}, {"person.sector_code", Side::kept}});
    const auto& sheets = world.store().contributions().import_sheets;
    const ImportSheet& sheet = *std::find_if(sheets.begin(), sheets.end(),
                                             [](const ImportSheet& one) { return one.code == "pupils"; });
    for (const test::SheetBook* book : {&old, &coded}) {
        const auto lines = test::preview(world, clerk, sheet, *book, "2026-2027").lines;
        ASSERT_EQ(lines.size(), 1U);
        EXPECT_TRUE(lines.front().starts_with("updated") || lines.front().starts_with("same"))
            << lines.front();
    }
}

TEST_P(Merging, circles_and_repetitions_are_refused) {
    EXPECT_EQ(refusal(clerk, kept.id, kept.id), "invalid merge_itself");
    merge();
    EXPECT_EQ(refusal(clerk, lost.id, kept.id), "conflict merge_before");
    EXPECT_EQ(refusal(clerk, kept.id, lost.id), "conflict merge_before");
}

TEST_P(Merging, a_chain_leads_to_its_end) {
    Pupil third;
    world.write(clerk, [&](Tx& tx) { third = people::register_pupil(tx, {.full_name = "Nguyễn An"}); });
    const Merge early = merge();
    merge(clerk, third.id, kept.id);
    world.read(clerk, [&](const Reader& reader) {
        EXPECT_EQ(result_of(reader, {.record = text(lost.id)}).record, text(third.id));
    });
    EXPECT_EQ(refused([&] { undo(early); }), "conflict not_undoable");
}

TEST_P(Merging, an_edit_in_between_is_seen) {
    MergePreview seen;
    world.read(clerk, [&](const Reader& reader) {
        seen = preview_merge(reader, {text(kept.id), text(lost.id)});
    });
    world.write(clerk, [&](Tx& tx) {
        Pupil pupil = tx.get(lost.id);
        pupil.code = "HS9";
        tx.put(pupil);
    });
    const NewMerge wanted{.kept = text(kept.id),
                          .lost = text(lost.id),
                          .reason = "Nhập trùng",
                          .kept_version = seen.kept_version,
                          .lost_version = seen.lost_version};
    EXPECT_EQ(refused([&] { world.write(clerk, [&](Tx& tx) { merge_records(tx, wanted); }); }),
              "stale stale");
}

TEST_P(Merging, nothing_is_merged_while_a_file_is_brought_in) {
    world.write(world.system, [&](Tx& tx) {
        tx.in_school(world.school, [&] {
            tx.put(imports::Import{.sheet = "pupils", .state = imports::ImportState::applying});
        });
    });
    EXPECT_EQ(refusal(clerk, kept.id, lost.id), "conflict merge_import_running");
}

TEST_P(Merging, who_keeps_no_records_here_is_refused) {
    Actor teacher = world.teacher, stranger = world.stranger;
    stranger.roles = {Role::principal};
    EXPECT_EQ(refusal(teacher, kept.id, lost.id).substr(0, 9), "forbidden");
    EXPECT_EQ(refusal(stranger, kept.id, lost.id).substr(0, 9), "not_found");
    EXPECT_EQ(refusal(world.guardian, kept.id, lost.id).substr(0, 9), "not_found");
    EXPECT_EQ(refusal(world.officer, kept.id, lost.id).substr(0, 9), "not_found");
    Actor himself = clerk;
    himself.person = kept.person_id;
    EXPECT_EQ(refusal(himself, kept.id, lost.id), "forbidden merge_own_record");
    EXPECT_EQ(world.all<Pupil>(clerk).size(), 2U);
}

TEST_P(Merging, whom_another_school_knows_stays) {
    const Actor there{.hat = Hat::system, .school = world.other_school};
    world.write(there, [&](Tx& tx) {
        tx.put(Pupil{
            .person_id = lost.person_id, .valid_from = day("2025-08-20"), .valid_to = day("2026-05-31")});
    });
    EXPECT_EQ(refusal(clerk, kept.id, lost.id), "conflict merge_known_elsewhere");
    merge(clerk, lost.id, kept.id);
    EXPECT_EQ(pointing(kept), "");
}

TEST_P(Merging, of_two_persons_of_two_schools_the_server_makes_one) {
    Pupil elsewhere;
    const Actor there{.hat = Hat::system, .school = world.other_school};
    world.write(there, [&](Tx& tx) {
        elsewhere =
            people::register_pupil(tx, {.full_name = "Nguyễn Văn An", .valid_from = day("2025-08-20")});
        elsewhere.valid_to = day("2026-08-20");
        tx.put(elsewhere);
    });
    const Entity& person = world.catalog().of(type_key<people::Person>());
    const NewMerge wanted{.kept = record_text(person, kept.person_id.value),
                          .lost = record_text(person, elsewhere.person_id.value),
                          .reason = "Hai trường lập hai danh tính"};
    EXPECT_NE(refused([&] { world.write(clerk, [&](Tx& tx) { merge_records(tx, wanted); }); }), "");
    const auto before = test::live_rows(world);
    Merge made;
    world.write(world.administrator, [&](Tx& tx) { made = merge_records(tx, wanted); });
    EXPECT_EQ(test::pointing_to(world, person, elsewhere.person_id.value), "");
    EXPECT_EQ(refused([&] { undo(made); }), "forbidden forbidden");
    world.write(world.administrator, [&](Tx& tx) { undo_merge(tx, {.id = made.id}); });
    EXPECT_EQ(test::difference(before, test::live_rows(world)), "");
}

TEST_P(Merging, two_guardians_who_are_one_stand_for_both_children) {
    people::Guardianship mother, again;
    world.write(clerk, [&](Tx& tx) {
        mother = people::register_guardian(tx, {.full_name = "Lê Thị Ba", .pupil_id = kept.id});
        again = people::register_guardian(
            tx, {.full_name = "Lê Thị Ba", .pupil_id = lost.id, .contact_order = 2, .phone = "0912345678"});
    });
    const auto name = [](Id<people::Guardianship> id) {
        std::string text;
        append_id(text, "gdn", id.value);
        return text;
    };
    const auto before = test::live_rows(world);
    Merge made;
    world.write(clerk, [&](Tx& tx) {
        made = merge_records(tx, {.kept = name(mother.id), .lost = name(again.id), .reason = "Một người"});
    });
    EXPECT_EQ(rows<&people::Guardianship::guardian_id>(mother.guardian_id).size(), 2U);
    EXPECT_EQ(rows<&people::Guardianship::guardian_id>(again.guardian_id).size(), 0U);
    undo(made);
    EXPECT_EQ(test::difference(before, test::live_rows(world)), "");
}

TEST_P(Merging, staff_are_merged_by_the_principal) {
    people::StaffMember one, two;
    world.write(clerk, [&](Tx& tx) {
        one = people::register_staff_member(tx, {.full_name = "Trần Hà", .valid_from = day("2020-08-01")});
        two = people::register_staff_member(tx, {.full_name = "Trần Hà", .valid_from = day("2024-08-01")});
        tx.put(
            classes::Homeroom{.class_id = first, .staff_member_id = two.id, .valid_from = day("2026-09-05")});
    });
    const Entity& entity = world.catalog().of(type_key<people::StaffMember>());
    const NewMerge wanted{.kept = record_text(entity, one.id.value),
                          .lost = record_text(entity, two.id.value),
                          .reason = "Nhập trùng"};
    EXPECT_EQ(refused([&] { world.write(clerk, [&](Tx& tx) { merge_records(tx, wanted); }); }).substr(0, 9),
              "forbidden");
    world.write(world.principal, [&](Tx& tx) { merge_records(tx, wanted); });
    const auto leads = rows<&classes::Homeroom::class_id>(first);
    ASSERT_EQ(leads.size(), 1U);
    EXPECT_EQ(leads.front().staff_member_id, one.id);
    EXPECT_EQ(leads.front().person_id, one.person_id);
}

TEST_P(Merging, an_account_goes_with_its_holder_and_two_stay_two) {
    const auto open = [&](Id<people::Person> holder, const std::string& name) {
        world.write(world.system,
                    [&](Tx& tx) { tx.put(accounts::Account{.holder_id = holder, .user_name = name}); });
    };
    open(lost.person_id, "an.mot");
    const Merge made = merge(world.principal, kept.id, lost.id);
    EXPECT_EQ(world.number("select count(*) from accounts_account where ended_at is null and holder_id = ?",
                           {kept.person_id.value}),
              1);
    world.write(world.principal, [&](Tx& tx) { undo_merge(tx, {.id = made.id}); });
    open(kept.person_id, "an.hai");
    merge(world.principal, kept.id, lost.id);
    EXPECT_EQ(pointing(lost), "");
}

}  // namespace
}  // namespace truong::merging
