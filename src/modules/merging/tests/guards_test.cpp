// What a merge, its undo and a split leave to people: custody, work that runs beside, one's own records,
// accounts in use, merges of another server.
#include "modules/imports/api.hpp"
#include "modules/merging/tests/merging_world.hpp"
#include "platform/access/credentials.hpp"

namespace truong::merging {
namespace {

class MergingGuards : public Merging {};
ON_BOTH(MergingGuards);

TEST_P(MergingGuards, a_file_whose_job_ended_stands_in_nobodys_way) {
    world.write(world.system, [&](Tx& tx) {
        tx.in_school(world.school, [&] {
            tx.put(imports::Import{.sheet = "pupils", .state = imports::ImportState::applying, .job = 1'234});
        });
    });
    EXPECT_EQ(refusal(clerk, kept.id, lost.id), "");
}

TEST_P(MergingGuards, nothing_is_merged_given_back_or_split_while_a_rollover_runs) {
    const Merge made = merge();
    Pupil third;
    world.write(clerk, [&](Tx& tx) { third = people::register_pupil(tx, {.full_name = "Nguyễn An"}); });
    ask_for_job("rollover.apply");
    EXPECT_EQ(refusal(clerk, kept.id, third.id), "conflict merge_rollover_running");
    EXPECT_EQ(refused([&] { undo(made); }), "conflict merge_rollover_running");
    const NewSplit wanted{.pupil_id = kept.id, .full_name = "Nguyễn Văn Anh", .reason = "Ghi nhầm"};
    EXPECT_EQ(refused([&] { world.write(clerk, [&](Tx& tx) { split_pupil(tx, wanted); }); }),
              "conflict merge_rollover_running");
}

TEST_P(MergingGuards, nothing_is_given_back_or_split_while_a_file_is_taken_back) {
    const Merge made = merge();
    world.write(world.system, [&](Tx& tx) {
        tx.in_school(world.school, [&] {
            tx.put(imports::Import{.sheet = "pupils", .state = imports::ImportState::undoing});
        });
    });
    EXPECT_EQ(refused([&] { undo(made); }), "conflict merge_import_running");
    const NewSplit wanted{.pupil_id = kept.id, .full_name = "Nguyễn Văn Anh", .reason = "Ghi nhầm"};
    EXPECT_EQ(refused([&] { world.write(clerk, [&](Tx& tx) { split_pupil(tx, wanted); }); }),
              "conflict merge_import_running");
}

TEST_P(MergingGuards, nobody_merges_a_record_that_his_account_speaks_for) {
    Actor seated = clerk;
    world.write(world.system, [&](Tx& tx) {
        seated.person = tx.put(people::Person{.full_name = "Trần Thư"}).id;
        seated.account = tx.put(accounts::Account{.holder_id = lost.person_id, .user_name = "an.mot"}).id;
    });
    EXPECT_EQ(refusal(seated, kept.id, lost.id), "forbidden merge_own_record");
    EXPECT_EQ(refusal(seated, lost.id, kept.id), "forbidden merge_own_record");
}

TEST_P(MergingGuards, a_merge_that_this_server_did_not_make_is_not_given_back) {
    Merge foreign;
    std::int64_t set = 0;
    world.write(clerk, [&](Tx& tx) {
        people::register_pupil(tx, {.full_name = "Nguyễn An"});
        set = tx.change_set();
    });
    world.write(world.system, [&](Tx& tx) {
        tx.in_school(world.school, [&] {
            foreign = tx.put(Merge{.person_id = kept.person_id,
                                   .pupil_id = kept.id,
                                   .lost = "pup_2222222222222",
                                   .lost_person = "per_2222222222222",
                                   .change_set = set});
        });
    });
    EXPECT_EQ(refused([&] { undo(foreign); }), "conflict merge_not_of_here");
    const NewSplit wanted{.pupil_id = kept.id, .merge_id = foreign.id, .reason = "Hai em khác nhau"};
    EXPECT_EQ(refused([&] { world.write(clerk, [&](Tx& tx) { split_pupil(tx, wanted); }); }),
              "conflict merge_not_of_here");
    EXPECT_EQ(world.all<Pupil>(clerk).size(), 3U);
}

TEST_P(MergingGuards, two_accounts_in_use_are_nobodys_to_choose_from) {
    const auto open = [&](Id<people::Person> holder, const std::string& name) {
        world.write(world.system, [&](Tx& tx) {
            const auto account = tx.put(accounts::Account{.holder_id = holder, .user_name = name}).id;
            access::set_password(access::ledger_of(tx),
                                 {.account = account, .salt = "salt", .verifier = "verifier"});
        });
    };
    open(lost.person_id, "an.mot");
    open(kept.person_id, "an.hai");
    EXPECT_EQ(refusal(world.principal, kept.id, lost.id), "conflict merge_two_accounts");
    EXPECT_EQ(world.number("select count(*) from accounts_account where ended_at is null and holder_id in "
                           "(?, ?)",
                           {kept.person_id.value, lost.person_id.value}),
              2);
}

/// One father of both records, whom a court keeps from the child by the word of only one of them.
class MergingCustody : public Merging {
protected:
    void begin(std::optional<Date> last_day_of_the_free_one = {}) {
        world.write(clerk, [&](Tx& tx) {
            free = people::register_guardian(tx, {.full_name = "Lê Văn Tư", .pupil_id = kept.id});
            free.valid_from = day("2026-09-01");
            free.valid_to = last_day_of_the_free_one;
            free = tx.put(free);
            kept_away = tx.put(people::Guardianship{.pupil_id = lost.id,
                                                    .guardian_id = free.guardian_id,
                                                    .valid_from = day("2026-10-01"),
                                                    .may_collect = false,
                                                    .legal = false,
                                                    .custody = people::Custody::none,
                                                    .custody_note = "Bản án 12/2026"});
        });
    }
    people::Guardianship free, kept_away;
};
ON_BOTH(MergingCustody);

TEST_P(MergingCustody, is_never_dropped_by_a_merge_of_the_child) {
    begin();
    world.read(clerk, [&](const Reader& reader) {
        const MergePreview preview = preview_merge(reader, {text(kept.id), text(lost.id)});
        EXPECT_EQ(preview.obstacles, "merge_custody_differs");
        EXPECT_NE(preview.in_the_way.at(0).message_vi.find("quyền nuôi con"), std::string::npos);
    });
    EXPECT_EQ(refusal(clerk, kept.id, lost.id), "conflict merge_custody_differs");
    EXPECT_EQ(refusal(clerk, lost.id, kept.id), "conflict merge_custody_differs");
    world.write(clerk, [&](Tx& tx) {
        free = tx.get(free.id);
        free.may_collect = free.legal = false;
        free.custody = people::Custody::none;
        free.custody_note = "Bản án 12/2026";
        tx.put(free);
    });
    merge();
    const auto left = rows<&people::Guardianship::pupil_id>(kept.id);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().custody, people::Custody::none);
    EXPECT_EQ(left.front().custody_note, "Bản án 12/2026");
}

TEST_P(MergingCustody, of_other_days_stands_beside) {
    begin(day("2026-09-30"));
    merge();
    const auto left = rows<&people::Guardianship::pupil_id>(kept.id);
    ASSERT_EQ(left.size(), 2U);
    for (const auto& row : left) {
        const bool after = row.valid_from == day("2026-10-01");
        EXPECT_EQ(row.custody, after ? people::Custody::none : people::Custody::full);
        EXPECT_EQ(row.may_collect, !after);
    }
}

TEST_P(MergingCustody, is_never_dropped_by_a_merge_of_the_guardian) {
    people::Guardianship one, two;
    world.write(clerk, [&](Tx& tx) {
        one = people::register_guardian(tx, {.full_name = "Lê Văn Tư", .pupil_id = kept.id});
        two = people::register_guardian(tx, {.full_name = "Lê Văn Tư", .pupil_id = kept.id});
        two.custody = people::Custody::limited;
        two.custody_note = "Chỉ gặp cuối tuần";
        two = tx.put(two);
    });
    const NewMerge wanted{
        .kept = name_of_guardian(one), .lost = name_of_guardian(two), .reason = "Một người"};
    EXPECT_EQ(refused([&] { world.write(clerk, [&](Tx& tx) { merge_records(tx, wanted); }); }),
              "conflict merge_custody_differs");
    EXPECT_EQ(rows<&people::Guardianship::pupil_id>(kept.id).size(), 2U);
}

}  // namespace
}  // namespace truong::merging
