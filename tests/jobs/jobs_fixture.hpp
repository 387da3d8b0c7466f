#pragma once
// A runner of the test's own, whose one kind of job does what the test says.
#include "platform/jobs/claims.hpp"
#include "platform/jobs/reports.hpp"
#include "platform/jobs/runner.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

/// What a job of the kind "test.work" does.
inline std::function<void(jobs::Work&)>& behaviour() {
    static std::function<void(jobs::Work&)> work;
    return work;
}

inline std::vector<JobKind> test_kinds(std::string_view daily_at = {}) {
    return {{.kind = "test.work",
             .label = {"Việc thử", "Test work"},
             .run = [](jobs::Work& work) { behaviour()(work); },
             .attempts = 3,
             .daily_at = daily_at}};
}

class JobsTest : public Both {
protected:
    JobsTest() {
        behaviour() = [this](jobs::Work& work) {
            ++runs;
            work.finish("{}");
        };
    }
    std::int64_t ask(const Actor& actor, jobs::Ask wanted = {}) {
        wanted.kind = "test.work";
        std::int64_t id = 0;
        world.write(actor, [&](Tx& tx) { id = jobs::enqueue(tx, wanted); });
        return id;
    }
    jobs::JobReport seen(const Actor& actor, std::int64_t job) {
        jobs::JobReport report;
        world.read(actor, [&](const Reader& reader) { report = jobs::show(reader, {jobs::id_text(job)}); });
        return report;
    }
    jobs::State state(std::int64_t job) { return seen(world.system, job).state; }
    void cancel(const Actor& actor, std::int64_t job) {
        world.write(actor, [&](Tx& tx) { jobs::cancel(tx, {jobs::id_text(job)}); });
    }
    void replay(const Actor& actor, std::int64_t job) {
        world.write(actor, [&](Tx& tx) { jobs::replay(tx, {jobs::id_text(job)}); });
    }
    /// Somebody takes the next job and is never heard of again.
    jobs::Claim take_and_vanish() {
        bool more = false;
        auto claim = jobs::claim_next(world.store(), test_kinds(), "vanished", more);
        EXPECT_TRUE(claim.has_value());
        return claim.value_or(jobs::Claim{});
    }
    static constexpr std::int64_t hour_ms = 3'600'000, day_ms = 24 * hour_ms;
    std::atomic<int> runs = 0;
    std::atomic<bool> never_stops = false;
    jobs::Runner runner{world.store(), test_kinds()};
};

}  // namespace truong::test
