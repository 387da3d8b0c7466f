// Several processes, those that vanish, and clocks that jump.
#include <map>

#include "tests/jobs/jobs_fixture.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

using namespace std::chrono_literals;
using jobs::State;

class JobProcesses : public JobsTest {};
ON_BOTH(JobProcesses);

TEST_P(JobProcesses, who_vanished_is_replaced_when_his_lease_is_over) {
    const auto job = ask(world.teacher);
    take_and_vanish();
    EXPECT_EQ(runner.run_due(), 0);
    world.pass(jobs::lease_ms + 1);
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(seen(world.teacher, job).attempts, 2);
}

TEST_P(JobProcesses, a_lease_that_is_renewed_is_not_over) {
    const auto job = ask(world.teacher);
    take_and_vanish();
    world.pass(jobs::lease_ms - 1);
    jobs::renew(world.store(), "vanished", {job});
    world.pass(jobs::lease_ms - 1);
    EXPECT_EQ(runner.run_due(), 0);
}

TEST_P(JobProcesses, who_lost_it_writes_nothing_any_more) {
    const auto job = ask(world.principal);
    jobs::Work late(world.store(), take_and_vanish(), never_stops);
    world.pass(jobs::lease_ms + 1);
    behaviour() = [&](jobs::Work& work) {
        EXPECT_TRUE(late.cancelled());
        const auto put = [](Tx& tx) { tx.put(toy::Child{.full_name = "Lan"}); };
        EXPECT_EQ(problem_of([&] { late.write(put); }), (Seen{ProblemKind::conflict, "job_lost"}));
        late.progress(9, 9, "late");
        work.finish("1");
    };
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(seen(world.principal, job).result, "1");
    EXPECT_EQ(seen(world.principal, job).note, "");
    EXPECT_EQ(world.number("select count(*) from toy_child"), 0);
}

TEST_P(JobProcesses, a_job_that_ends_its_process_every_time_is_dead) {
    const auto job = ask(world.teacher);
    for (int attempt = 0; attempt < 3; ++attempt) {
        take_and_vanish();
        world.pass(jobs::lease_ms + 1);
    }
    EXPECT_EQ(runner.run_due(), 0);
    EXPECT_EQ(state(job), State::dead);
    EXPECT_EQ(seen(world.teacher, job).error, "job_crashed");
}

TEST_P(JobProcesses, a_lease_from_before_the_clock_was_set_back_holds_nobody_up) {
    ask(world.teacher);
    take_and_vanish();
    world.pass(-2 * day_ms);
    EXPECT_EQ(runner.run_due(), 1);
    ask(world.teacher);
    world.pass(-day_ms);
    EXPECT_EQ(runner.run_due(), 1) << "what was asked yesterday is asked today";
}

TEST_P(JobProcesses, a_schedule_runs_once_for_each_day_whatever_the_clock_does) {
    jobs::Runner daily(world.store(), test_kinds("02:30"));
    EXPECT_EQ(daily.run_due(), 0) << "a new one begins with its next time";
    const Date first = civil_date(world.store().now());
    world.set_today(first + 1);
    EXPECT_EQ(daily.run_due(), 1);
    EXPECT_EQ(daily.run_due(), 0);
    jobs::Runner after_restart(world.store(), test_kinds("02:30"));
    EXPECT_EQ(after_restart.run_due(), 0);
    world.set_today(first + 6);
    EXPECT_EQ(after_restart.run_due(), 1) << "missed days are made up for once";
    world.set_today(first + 1);
    EXPECT_EQ(after_restart.run_due(), 0);
    world.set_today(first + 6);
    EXPECT_EQ(after_restart.run_due(), 0);
    world.set_today(first + 7);
    EXPECT_EQ(after_restart.run_due(), 1);
    EXPECT_EQ(runs, 3);
}

TEST_P(JobProcesses, two_runners_plan_one_run_a_day) {
    jobs::Runner one(world.store(), test_kinds("02:30")), two(world.store(), test_kinds("02:30"));
    EXPECT_EQ(one.run_due() + two.run_due(), 0);
    world.pass(day_ms);
    EXPECT_EQ(one.run_due() + two.run_due(), 1);
}

TEST_P(JobProcesses, a_stopping_server_gives_back_what_it_runs) {
    std::atomic<bool> running = false;
    behaviour() = [&](jobs::Work& work) {
        running = true;
        EXPECT_TRUE(eventually([&] { return work.cancelled(); }));
    };
    const auto job = ask(world.teacher);
    {
        jobs::Runner server(world.store(), test_kinds());
        server.start(2);
        EXPECT_TRUE(eventually([&] { return running.load(); }));
        EXPECT_TRUE(server.stop(5s));
    }
    EXPECT_EQ(seen(world.teacher, job).state, State::waiting);
    EXPECT_EQ(seen(world.teacher, job).attempts, 0);
}

TEST_P(JobProcesses, a_job_that_does_not_listen_does_not_hold_up_the_stop) {
    std::atomic<bool> running = false, leave = false;
    behaviour() = [&](jobs::Work&) {
        running = true;
        EXPECT_TRUE(eventually([&] { return leave.load(); }));
    };
    ask(world.teacher);
    jobs::Runner server(world.store(), test_kinds());
    server.start(1);
    EXPECT_TRUE(eventually([&] { return running.load(); }));
    EXPECT_FALSE(server.stop(1ms));
    leave = true;
    EXPECT_TRUE(server.stop(5s));
}

/// Each job in one of the runners, each once, with one effect.
void run_by_two(World& world, const Store& one, const Store& two, int count) {
    std::mutex mutex;
    std::map<std::string, int> runs_of;
    behaviour() = [&](jobs::Work& work) {
        work.write([&](Tx& tx) {
            tx.put(toy::Child{.full_name = work.payload().find("name")->text});
            work.finish(tx, "1");
        });
        const std::lock_guard lock(mutex);
        ++runs_of[work.payload().find("name")->text];
    };
    for (int i = 0; i < count; ++i)
        world.write(world.principal, [&](Tx& tx) {
            const std::string payload = R"({"name":"Lan )" + std::to_string(i) + "\"}";
            jobs::enqueue(tx, {.kind = "test.work", .payload = payload});
        });
    jobs::Runner first(one, test_kinds()), second(two, test_kinds());
    first.start(2);
    second.start(2);
    const auto all_done = [&] {
        return world.number("select count(*) from job where state = 'done'") == count;
    };
    EXPECT_TRUE(eventually(all_done, 60s));
    EXPECT_TRUE(first.stop(10s) && second.stop(10s));
    EXPECT_EQ(static_cast<int>(runs_of.size()), count);
    for (const auto& [name, runs] : runs_of) EXPECT_EQ(runs, 1) << name;
    EXPECT_EQ(world.number("select count(*) from toy_child"), count);
    EXPECT_EQ(world.number("select count(*) from job where kind = 'test.work' and attempts <> 1"), 0);
}

TEST_P(JobProcesses, two_runners_share_the_work) { run_by_two(world, world.store(), world.store(), 40); }

TEST(JobServers, two_installations_on_one_postgresql_share_the_work) {
    World world(Backend::postgres);
    const auto another = world.open_another();
    run_by_two(world, world.store(), another->store(), 40);
}

}  // namespace
}  // namespace truong::test
