// What is kept long enough goes at night, and nothing else: on both databases.
#include "modules/privacy/tests/family.hpp"
#include "platform/jobs/runner.hpp"

namespace truong::privacy {
namespace {

using test::Seen;

/// Guardianships are kept for 120 months after their last day, pupils for ever.
class PrivacyRetention : public Family {
protected:
    PrivacyRetention() {
        const auto uncle = person("Lê Văn Chú", "1970-01-01");
        over = tie(pupil, uncle);
        over.valid_to = day("2026-11-20");
        world.put(system_here(), over);
    }
    RetentionRun night(std::string_view today) {
        world.set_today(day(today));
        RetentionRun run;
        bool more = true;
        while (more)
            world.write(world.system, [&, from = run](Tx& tx) {
                run = from;
                more = erase_due(tx, run);
            });
        return run;
    }
    std::int64_t ties() { return world.number("select count(*) from people_guardianship"); }
    RetentionLine line(const Actor& actor, const std::string& entity) {
        std::vector<RetentionLine> lines;
        world.read(actor,
                   [&](const Reader& reader) { lines = retention_preview(reader, {.entity = entity}); });
        EXPECT_EQ(lines.size(), 1U);
        return lines.empty() ? RetentionLine{} : lines.front();
    }
    test::Seen refused_setting(const Actor& actor, const RetentionSetting& setting) {
        return test::problem_of([&] { world.write(actor, [&](Tx& tx) { set_retention(tx, setting); }); });
    }
    people::Guardianship over;
};
ON_BOTH(PrivacyRetention);

TEST_P(PrivacyRetention, a_row_goes_on_the_day_after_its_last_month) {
    EXPECT_EQ(night("2036-11-20").erased, 0) << "the last day of 120 months";
    EXPECT_EQ(ties(), 4);
    EXPECT_EQ(night("2036-11-21").erased, 1);
    EXPECT_EQ(ties(), 3);
    EXPECT_EQ(world.number("select count(*) from change_log where operation = 'erased' and row_id = ? and "
                           "after like '%DEFAULT%' escape '\\'",
                           {over.id.value}),
              1)
        << "the tombstone names the ground";
    EXPECT_EQ(night("2036-11-21").erased, 0);
}

TEST_P(PrivacyRetention, what_was_ended_counts_from_then) {
    world.write(system_here(), [&](Tx& tx) { tx.end(mothers_tie.id); });
    EXPECT_EQ(night("2036-11-20").erased, 0);
    EXPECT_EQ(night("2036-11-21").erased, 2);
}

TEST_P(PrivacyRetention, what_the_law_keeps_for_ever_never_goes) {
    world.write(system_here(), [&](Tx& tx) {
        people::Pupil row = tx.get(other_pupil);
        row.valid_to = day("2026-11-20");
        tx.put(row);
    });
    night("2126-11-20");
    EXPECT_EQ(world.number("select count(*) from people_pupil"), 2);
    EXPECT_EQ(line(as_principal, "people_pupil").months, 0);
}

TEST_P(PrivacyRetention, a_hold_of_person_kind_or_school_stops_it) {
    const auto held = [&](const RetentionHold& hold) {
        RetentionHold standing = world.put(as_principal, hold);
        const std::int64_t erased = night("2036-11-21").erased;
        EXPECT_EQ(line(as_principal, "people_guardianship").held, 1);
        world.write(as_principal, [&](Tx& tx) { tx.end(standing.id); });
        return erased == 0;
    };
    const Date first = day("2026-11-20");
    EXPECT_TRUE(held({.person_id = over.guardian_id, .reason = "Khiếu nại", .valid_from = first}));
    EXPECT_TRUE(held({.entity = "people_guardianship", .reason = "Thanh tra", .valid_from = first}));
    EXPECT_TRUE(held({.reason = "Vụ án", .valid_from = first}));
    world.put(as_principal, RetentionHold{.person_id = mother, .reason = "x", .valid_from = first});
    world.put(as_principal, RetentionHold{.entity = "people_pupil", .reason = "x", .valid_from = first});
    world.put(as_principal,
              RetentionHold{.reason = "hết hạn", .valid_from = first, .valid_to = day("2036-11-20")});
    world.put(world.stranger, RetentionHold{.reason = "trường khác", .valid_from = first});
    EXPECT_EQ(line(as_principal, "people_guardianship").due, 1);
    EXPECT_EQ(night("2036-11-21").erased, 1) << "holds of others, of other kinds and of the past";
}

TEST_P(PrivacyRetention, a_row_in_use_stays_and_holds_up_nobody) {
    const DataRequest request = ask(as_mother, {.person_id = child, .kind = RequestKind::restrict});
    step(as_principal, finish_request, {.id = request.id});
    world.set_today(day("2027-03-01"));
    world.write(world.system, [](Tx& tx) { forget_old(tx); });
    EXPECT_EQ(world.all<DataRequest>(as_clerk).size(), 1U) << "a restriction rests on it";
    const DataRequest other = ask(as_other_mother, {.person_id = other_child});
    step(as_principal, refuse_request, {.id = other.id, .legal_ground = "NĐ 356"});
    world.set_today(day("2027-05-29"));
    world.write(world.system, [](Tx& tx) { forget_old(tx); });
    EXPECT_EQ(world.all<DataRequest>(as_clerk).size(), 2U) << "89 days on the desk";
    world.set_today(day("2027-05-31"));
    world.write(world.system, [](Tx& tx) { forget_old(tx); });
    EXPECT_EQ(world.all<DataRequest>(as_clerk).size(), 1U);
    EXPECT_EQ(night("2029-06-01").erased, 1) << "24 months after it left the desk";
    EXPECT_EQ(world.number("select count(*) from privacy_data_request"), 1);
}

TEST_P(PrivacyRetention, another_time_is_a_dated_row_with_its_basis) {
    const RetentionSetting shorter{
        .entity = "people_guardianship", .months = 12, .basis = "QĐ 1/2027", .valid_from = day("2027-01-01")};
    world.write(world.administrator, [&](Tx& tx) { set_retention(tx, shorter); });
    EXPECT_EQ(line(as_principal, "people_guardianship").months, 120) << "not yet in force";
    EXPECT_EQ(night("2027-11-20").erased, 0);
    EXPECT_EQ(line(as_principal, "people_guardianship").months, 12);
    world.write(world.administrator, [](Tx& tx) {
        set_retention(tx, {.entity = "people_guardianship", .months = 24, .basis = "QĐ 2/2027"});
    });
    EXPECT_EQ(line(as_principal, "people_guardianship").basis, "QĐ 2/2027");
    EXPECT_EQ(night("2027-11-21").erased, 0) << "now it is 24 months";
    EXPECT_EQ(night("2028-11-21").erased, 1);
}

TEST_P(PrivacyRetention, wrong_settings_are_refused) {
    const auto& admin = world.administrator;
    EXPECT_EQ(refused_setting(admin, {.entity = "people_pupil", .basis = "x"}),
              (Seen{ProblemKind::invalid, "retention_for_ever"}));
    EXPECT_EQ(refused_setting(admin, {.entity = "org_room", .basis = "x"}),
              (Seen{ProblemKind::invalid, "retention_unknown"}));
    EXPECT_EQ(refused_setting(admin, {.entity = "people_guardianship"}),
              (Seen{ProblemKind::invalid, "required"}));
    EXPECT_EQ(refused_setting(as_principal, {.entity = "people_guardianship", .basis = "x"}).kind,
              ProblemKind::forbidden);
    EXPECT_EQ(test::problem_of([&] { line(as_teacher, "people_guardianship"); }).kind,
              ProblemKind::forbidden);
}

TEST_P(PrivacyRetention, it_happens_every_night_by_itself_and_once) {
    std::vector<JobKind> kinds;
    for (const JobKind& kind : world.store().contributions().jobs)
        if (kind.kind == "privacy.retention") kinds.push_back(kind);
    ASSERT_EQ(kinds.size(), 1U);
    world.set_today(day("2036-11-20"));
    jobs::Runner runner(world.store(), kinds);
    EXPECT_EQ(runner.run_due(), 0) << "from now on, not for the nights before";
    world.set_today(day("2036-11-21"));
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(ties(), 3);
    EXPECT_EQ(runner.run_due(), 0);
    EXPECT_EQ(world.number("select count(*) from job where state = 'done' and result like "
                           "'%\"erased\":1%' escape '\\'"),
              1);
}

TEST_P(PrivacyRetention, a_principal_counts_his_school_and_the_server_all) {
    world.set_today(day("2036-11-21"));
    EXPECT_EQ(line(as_principal, "people_guardianship").due, 1);
    EXPECT_EQ(line(world.stranger, "people_guardianship").due, 0);
    EXPECT_EQ(line(world.administrator, "people_guardianship").due, 1);
    EXPECT_EQ(ties(), 4) << "counting erases nothing";
}

}  // namespace
}  // namespace truong::privacy
