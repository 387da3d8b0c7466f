// One record becomes two, row by row.
#include "modules/merging/tests/merging_world.hpp"

namespace truong::merging {
namespace {

class Splitting : public Merging {};
ON_BOTH(Splitting);

TEST_P(Splitting, the_wrong_merge_is_taken_apart_row_by_row) {
    const Merge made = merge();
    world.write(clerk, [&](Tx& tx) {
        tx.put(people::Measurement{.pupil_id = kept.id,
                                   .measured_on = day("2026-10-10"),
                                   .height_mm = 1'400,
                                   .weight_grams = 35'000});
    });
    EXPECT_EQ(world.all<Pupil>(clerk).size(), 1U);
    NewSplit wanted{.pupil_id = kept.id, .merge_id = made.id, .reason = "Hai em khác nhau"};
    world.read(clerk, [&](const Reader& reader) {
        for (const SplitRow& row : preview_split(reader, {.pupil_id = kept.id}))
            if (row.proposed) wanted.rows.push_back({row.row});
    });
    EXPECT_GE(wanted.rows.size(), 2U);
    Pupil back;
    world.write(clerk, [&](Tx& tx) { back = split_pupil(tx, wanted); });
    EXPECT_EQ(back.id, lost.id);
    const auto enrolments = rows<&classes::Enrolment::pupil_id>(lost.id);
    ASSERT_EQ(enrolments.size(), 1U);
    EXPECT_EQ(enrolments.front().class_id, second);
    EXPECT_EQ(enrolments.front().person_id, lost.person_id);
    EXPECT_EQ(rows<&classes::Enrolment::pupil_id>(kept.id).size(), 1U);
    EXPECT_EQ(rows<&people::Measurement::pupil_id>(kept.id).size(), 1U);
    world.read(clerk, [&](const Reader& reader) {
        EXPECT_FALSE(result_of(reader, {.record = text(lost.id)}).merged);
    });
    const auto splits = world.all<Split>(clerk);
    ASSERT_EQ(splits.size(), 1U);
    EXPECT_EQ(splits.front().pupil_id, kept.id);
    EXPECT_EQ(splits.front().other_id, lost.id);
    EXPECT_EQ(splits.front().merge_id, made.id);
    EXPECT_EQ(splits.front().reason, "Hai em khác nhau");
    EXPECT_EQ(splits.front().account, clerk.account.value);
    EXPECT_EQ(splits.front().rows, static_cast<int>(wanted.rows.size()));
    EXPECT_NE(splits.front().change_set, 0);
    EXPECT_TRUE(world.all<Split>(world.teacher).empty());
    EXPECT_EQ(refusal(clerk, kept.id, lost.id), "");
}

TEST_P(Splitting, takes_no_account_and_no_record_of_staff) {
    std::set<std::string> kinds;
    world.write(world.system, [&](Tx& tx) {
        tx.put(accounts::Account{.holder_id = kept.person_id, .user_name = "an.mot"});
        tx.in_school(world.school, [&] {
            tx.put(people::StaffMember{.person_id = kept.person_id, .valid_from = day("2026-08-01")});
        });
    });
    world.read(clerk, [&](const Reader& reader) {
        for (const SplitRow& row : preview_split(reader, {.pupil_id = kept.id}))
            kinds.insert(row.row.substr(0, 3));
    });
    EXPECT_TRUE(kinds.contains("enr"));
    EXPECT_FALSE(kinds.contains("stf") || kinds.contains("stm") || kinds.contains("acc"));
}

TEST_P(Splitting, a_pupil_who_was_never_written_down_by_himself_begins) {
    people::Measurement measured;
    world.write(clerk, [&](Tx& tx) {
        measured = tx.put(people::Measurement{.pupil_id = kept.id,
                                              .measured_on = day("2026-10-10"),
                                              .height_mm = 1'400,
                                              .weight_grams = 35'000});
    });
    std::string row;
    append_id(row, world.catalog().of(type_key<people::Measurement>()).prefix, measured.id.value);
    NewSplit wanted{
        .pupil_id = kept.id, .full_name = "Nguyễn Văn Anh", .reason = "Ghi nhầm", .rows = {{row}}};
    Pupil other;
    world.write(clerk, [&](Tx& tx) { other = split_pupil(tx, wanted); });
    EXPECT_NE(other.person_id, kept.person_id);
    ASSERT_EQ(rows<&people::Measurement::pupil_id>(other.id).size(), 1U);
    EXPECT_EQ(rows<&people::Measurement::pupil_id>(other.id).front().person_id, other.person_id);
    EXPECT_EQ(rows<&people::PupilStatus::pupil_id>(other.id).size(), 1U);
    wanted.rows = {{text(lost.id)}};
    EXPECT_EQ(refused([&] { world.write(clerk, [&](Tx& tx) { split_pupil(tx, wanted); }); }),
              "invalid split_row_foreign");
    wanted.rows.clear();
    wanted.full_name.clear();
    EXPECT_EQ(refused([&] { world.write(clerk, [&](Tx& tx) { split_pupil(tx, wanted); }); }),
              "invalid split_nobody");
    EXPECT_NE(refused([&] { world.write(world.teacher, [&](Tx& tx) { split_pupil(tx, wanted); }); }), "");
}

}  // namespace
}  // namespace truong::merging
