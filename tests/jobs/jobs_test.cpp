// Jobs from the asking to their end.
#include "tests/jobs/jobs_fixture.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

using jobs::State;

class Jobs : public JobsTest {};
ON_BOTH(Jobs);

TEST_P(Jobs, a_job_runs_as_who_asked_and_shows_him_its_result) {
    Actor ran_as;
    behaviour() = [&](jobs::Work& work) {
        ran_as = work.actor();
        EXPECT_EQ(work.payload().find("day")->text, "7");
        work.finish(R"({"rows":3})");
    };
    const auto job = ask(world.teacher, {.payload = R"({"day":7})"});
    EXPECT_EQ(state(job), State::waiting);
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(ran_as.account, world.teacher.account);
    EXPECT_EQ(ran_as.hat, Hat::staff);
    EXPECT_EQ(ran_as.school, world.school);
    EXPECT_TRUE(ran_as.roles.has(Role::teacher));
    EXPECT_EQ(seen(world.teacher, job).state, State::done);
    EXPECT_EQ(seen(world.teacher, job).result, R"({"rows":3})");
    EXPECT_EQ(runner.run_due(), 0);
}

TEST_P(Jobs, only_its_asker_and_who_looks_after_the_school_see_it) {
    const auto job = ask(world.teacher);
    runner.run_due();
    EXPECT_EQ(seen(world.principal, job).result, "{}");
    EXPECT_EQ(seen(world.administrator, job).state, State::done);
    EXPECT_EQ(seen(world.administrator, job).result, "") << "a school's data are not the server's";
    for (const Actor& actor : {world.stranger, world.guardian, world.officer, Actor{}})
        EXPECT_EQ(problem_of([&] { seen(actor, job); }).kind, ProblemKind::not_found);
    std::vector<jobs::JobReport> list;
    world.read(world.stranger, [&](const Reader& reader) { list = jobs::list(reader, {}); });
    EXPECT_TRUE(list.empty());
    world.read(world.principal, [&](const Reader& reader) { list = jobs::list(reader, {State::done, {}}); });
    ASSERT_EQ(list.size(), 1u);
}

TEST_P(Jobs, what_is_undone_asks_for_nothing) {
    EXPECT_THROW(world.write(world.teacher,
                             [&](Tx& tx) {
                                 jobs::enqueue(tx, {.kind = "test.work"});
                                 throw Problem(ProblemKind::conflict);
                             }),
                 Problem);
    EXPECT_EQ(world.number("select count(*) from job where kind = 'test.work'"), 0);
}

TEST_P(Jobs, one_of_a_key_waits_or_runs_at_a_time) {
    const auto first = ask(world.teacher, {.unique_key = "export"});
    EXPECT_EQ(ask(world.teacher, {.unique_key = "export"}), first);
    EXPECT_NE(ask(world.teacher, {.unique_key = "another"}), first);
    EXPECT_EQ(runner.run_due(), 2);
    EXPECT_NE(ask(world.teacher, {.unique_key = "export"}), first);
}

TEST_P(Jobs, it_waits_for_its_time) {
    ask(world.teacher, {.run_at = Instant{world.store().now().ms + hour_ms}});
    EXPECT_EQ(runner.run_due(), 0);
    world.pass(hour_ms);
    EXPECT_EQ(runner.run_due(), 1);
}

TEST_P(Jobs, what_fails_is_tried_later_and_at_last_is_dead_until_somebody_replays_it) {
    behaviour() = [this](jobs::Work&) {
        ++runs;
        throw Problem(ProblemKind::conflict, {{.path = {}, .code = "try_again"}});
    };
    const auto job = ask(world.teacher);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        EXPECT_EQ(runner.run_due(), 1);
        EXPECT_EQ(runner.run_due(), 0) << "it rests after a failure";
        EXPECT_EQ(seen(world.teacher, job).error, "try_again");
        EXPECT_NE(seen(world.teacher, job).error_vi, "");
        world.pass(hour_ms);
    }
    EXPECT_EQ(state(job), State::dead);
    EXPECT_EQ(runner.run_due(), 0);
    EXPECT_EQ(problem_of([&] { replay(world.teacher, job); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { replay(world.stranger, job); }).kind, ProblemKind::not_found);
    behaviour() = [](jobs::Work& work) { work.finish("1"); };
    replay(world.principal, job);
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(state(job), State::done);
    EXPECT_EQ(problem_of([&] { replay(world.principal, job); }),
              (Seen{ProblemKind::conflict, "job_not_dead"}));
}

TEST_P(Jobs, a_bug_in_a_job_ends_neither_the_runner_nor_tells_its_text) {
    behaviour() = [](jobs::Work&) { throw std::runtime_error("line 17"); };
    const auto job = ask(world.teacher);
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(seen(world.teacher, job).error, "internal");
    EXPECT_EQ(seen(world.teacher, job).error_en, "");
}

TEST_P(Jobs, what_waits_is_cancelled_at_once) {
    const auto job = ask(world.teacher, {.unique_key = "export"});
    EXPECT_EQ(problem_of([&] { cancel(world.stranger, job); }).kind, ProblemKind::not_found);
    cancel(world.teacher, job);
    EXPECT_EQ(state(job), State::cancelled);
    EXPECT_EQ(runner.run_due(), 0);
    EXPECT_EQ(problem_of([&] { cancel(world.teacher, job); }), (Seen{ProblemKind::conflict, "job_over"}));
    EXPECT_NE(ask(world.teacher, {.unique_key = "export"}), job) << "its key is free again";
}

TEST_P(Jobs, what_runs_is_told_to_leave) {
    std::int64_t job = 0;
    behaviour() = [&](jobs::Work& work) {
        EXPECT_FALSE(work.cancelled());
        cancel(world.teacher, job);
        EXPECT_TRUE(eventually([&] { return work.cancelled(); }));
    };
    job = ask(world.teacher);
    runner.run_due();
    EXPECT_EQ(state(job), State::cancelled);
}

TEST_P(Jobs, who_finished_before_he_heard_of_it_is_done) {
    std::int64_t job = 0;
    behaviour() = [&](jobs::Work& work) {
        cancel(world.teacher, job);
        EXPECT_TRUE(work.cancelled());
        work.finish("[]");
    };
    job = ask(world.teacher);
    runner.run_due();
    EXPECT_EQ(state(job), State::done);
}

TEST_P(Jobs, progress_is_there_while_it_runs) {
    jobs::JobReport half;
    std::int64_t job = 0;
    behaviour() = [&](jobs::Work& work) {
        const std::string long_note(199, 'x');
        work.progress(5, 10, long_note + "ữ");
        half = seen(world.teacher, job);
        work.progress(10, 10, "xong");
    };
    job = ask(world.teacher);
    runner.run_due();
    EXPECT_EQ(half.state, State::running);
    EXPECT_EQ(half.done, 5);
    EXPECT_EQ(half.total, 10);
    EXPECT_EQ(half.note, std::string(199, 'x')) << "cut before a character, not within";
    EXPECT_EQ(seen(world.teacher, job).done, 10);
    EXPECT_EQ(seen(world.teacher, job).note, "xong");
}

TEST_P(Jobs, the_last_effect_and_the_end_are_one_commit) {
    behaviour() = [this](jobs::Work& work) {
        ++runs;
        work.write([&](Tx& tx) {
            tx.put(toy::Child{.full_name = "Lan"});
            work.finish(tx, "7");
            if (runs == 1) throw Problem(ProblemKind::conflict);
        });
    };
    const auto job = ask(world.principal);
    runner.run_due();
    EXPECT_EQ(state(job), State::waiting);
    EXPECT_EQ(world.number("select count(*) from toy_child"), 0);
    world.pass(hour_ms);
    runner.run_due();
    EXPECT_EQ(seen(world.principal, job).result, "7");
    EXPECT_EQ(world.number("select count(*) from toy_child"), 1);
}

TEST_P(Jobs, old_ones_are_forgotten_and_dead_ones_much_later) {
    ask(world.teacher);
    runner.run_due();
    behaviour() = [](jobs::Work&) { throw Problem(ProblemKind::conflict); };
    ask(world.teacher);
    for (int attempt = 0; attempt < 3; ++attempt, world.pass(hour_ms)) runner.run_due();
    behaviour() = jobs::forget_old_jobs;
    const auto left = [&](std::int64_t days) {
        world.pass(days * day_ms);
        const auto job = ask(world.teacher);
        runner.run_due();
        return world.number("select count(*) from job where id <> ? and kind = 'test.work'", {job});
    };
    EXPECT_EQ(left(29), 2);
    EXPECT_EQ(left(2), 2) << "the job before this one, and the dead one";
    EXPECT_EQ(left(180), 0);
}

TEST_P(Jobs, what_is_asked_for_all_day_long_leaves_no_row_when_it_has_gone_well) {
    auto kinds = test_kinds();
    kinds.front().forgotten_when_done = true;
    jobs::Runner tidy(world.store(), kinds);
    const auto count = [&] { return world.number("select count(*) from job where kind = 'test.work'"); };
    ask(world.teacher);
    EXPECT_EQ(tidy.run_due(), 1);
    EXPECT_EQ(count(), 0);
    behaviour() = [](jobs::Work& work) { work.write([&](Tx& tx) { work.finish(tx, "7"); }); };
    ask(world.teacher);
    EXPECT_EQ(tidy.run_due(), 1);
    EXPECT_EQ(count(), 0) << "the end is part of a commit";
    behaviour() = [](jobs::Work&) { throw Problem(ProblemKind::conflict); };
    const auto failing = ask(world.teacher);
    tidy.run_due();
    EXPECT_EQ(state(failing), State::waiting) << "what fails is tried again and seen";
}

TEST_P(Jobs, the_addresses_of_the_api) {
    const auto job = ask(world.teacher);
    const std::string path = "/api/v1/platform/jobs/" + jobs::id_text(job);
    EXPECT_NE(world.call(world.teacher, "GET /api/v1/platform/jobs").body.find(jobs::id_text(job)),
              std::string::npos);
    EXPECT_EQ(world.call(world.teacher, "GET /api/v1/platform/jobs?state=dead").body, R"({"data":[]})");
    EXPECT_EQ(world.call(world.teacher, "GET " + path).status, 200);
    EXPECT_EQ(world.call(world.stranger, "GET " + path).status, 404);
    EXPECT_EQ(world.call(world.teacher, "POST " + path + "/replay", "{}").status, 409);
    EXPECT_EQ(world.call(world.teacher, "POST " + path + "/cancel", "{}").status, 200);
    EXPECT_EQ(world.call(world.teacher, "GET /api/v1/platform/jobs/job_nonsense").status, 404);
}

}  // namespace
}  // namespace truong::test
