// The night measures every school in parts, goes on where it was broken off, and keeps what is worth keeping.
#include "modules/readiness/refresh.hpp"
#include "modules/readiness/tests/mirror_world.hpp"
#include "platform/jobs/runner.hpp"

namespace truong::readiness {
namespace {

using people::MatchState;

class ReadinessNight : public MirrorWorld {
protected:
    static constexpr std::int64_t day_ms = 24 * 3'600'000;

    ReadinessNight() {
        std::vector<JobKind> kinds;
        for (const JobKind& kind : world.store().contributions().jobs)
            if (kind.kind.starts_with("readiness.")) kinds.push_back(kind);
        runner = std::make_unique<jobs::Runner>(world.store(), kinds);
        runner->run_due();  // takes the nights from here on
    }
    void pass_a_night() {
        world.pass(day_ms);
        runner->run_due();
    }
    std::int64_t measured_schools() {
        return world.number("select count(distinct school_id) from readiness_fact_reading");
    }
    std::int64_t snapshots() {
        return world.number("select count(*) from readiness_snapshot where framework_code = 'THS'");
    }
    void keep_night_now() { keep_night(world.store(), {"test.night", {}, {}}, world.school); }
    /// A change that moves a number, and the night after it.
    void keep_moved_night(int number) {
        match(child.person_id, number % 2 == 0 ? MatchState::matched : MatchState::mismatch);
        keep_night_now();
    }
    std::unique_ptr<jobs::Runner> runner;
};
ON_BOTH(ReadinessNight);

TEST_P(ReadinessNight, every_school_is_measured_and_each_part_ends) {
    EXPECT_EQ(measured_schools(), 0);
    pass_a_night();
    EXPECT_EQ(measured_schools(), world.number("select count(*) from org_school"));
    EXPECT_EQ(
        world.number("select count(*) from job where kind = 'readiness.night_part' and state <> 'done'"), 0);
    EXPECT_GT(world.number("select count(*) from job where kind = 'readiness.night_part'"), 0);
}

TEST_P(ReadinessNight, what_was_measured_a_moment_ago_is_not_measured_again) {
    pass_a_night();
    const auto versions = [&] { return world.number("select sum(version) from readiness_fact_reading"); };
    const auto before = versions();
    world.write(world.system, [&](Tx& tx) {
        jobs::enqueue(tx, {.kind = "readiness.night_part",
                           .payload = R"({"schools":[)" + std::to_string(world.school.value) + "]}"});
    });
    runner->run_due();
    EXPECT_EQ(versions(), before);
    pass_a_night();
    EXPECT_GT(versions(), before);
}

TEST_P(ReadinessNight, what_follows_a_change_leaves_no_job_behind) {
    match(child.person_id, MatchState::matched);
    EXPECT_GT(world.number("select count(*) from job where kind = 'readiness.follow'"), 0);
    world.pass(10'000);
    runner->run_due();
    EXPECT_EQ(world.number("select count(*) from readiness_fact_mark"), 0);
    EXPECT_EQ(world.number("select count(*) from job where kind = 'readiness.follow'"), 0);
}

TEST_P(ReadinessNight, of_nights_long_past_the_last_of_each_month_stays) {
    world.set_today(*parse_date("2026-09-01"));
    for (int night = 0; night < 60; ++night) {  // until 30 October
        keep_moved_night(night);
        world.pass(day_ms);
    }
    const db::Params long_past{instant_of(*parse_date("2026-09-29"), {}).ms};
    EXPECT_EQ(
        world.number("select count(*) from readiness_snapshot where framework_code = 'THS' and taken_at < ?",
                     long_past),
        0)
        << "the last one of September is of the 30th";
    EXPECT_EQ(snapshots(), 32) << "nights 31 days ago and later";
    const auto taken = data(principal, "POST /api/v1/readiness/snapshots/take", R"({"framework": "THS"})");
    world.pass(100 * day_ms);
    keep_moved_night(0);
    EXPECT_EQ(data(principal, "GET /api/v1/readiness/snapshots/" + taken.find("id")->text).find("id")->text,
              taken.find("id")->text)
        << "what was taken on demand stays";
    EXPECT_EQ(snapshots(), 4) << "the last ones of September and October, that on demand, and this night's";
}

}  // namespace
}  // namespace truong::readiness
