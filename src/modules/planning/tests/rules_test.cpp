// Boundaries of plans and tasks, with values alone.
#include "modules/planning/rules.hpp"

#include <gtest/gtest.h>

namespace truong::planning {
namespace {

Date day(std::string_view iso) { return *parse_date(iso); }
const Date today = day("2026-11-22");

PlanTask due(std::string_view iso, TaskState state = TaskState::open) {
    return {.due_on = day(iso), .state = state};
}
TaskProgress said(std::optional<int> progress, std::optional<TaskState> state = {},
                  std::string text = "Đã làm") {
    return {.text = std::move(text), .progress = progress, .state = state};
}
Standing after(Standing before, const TaskProgress& report) {
    const Settled settled = settle(before, report);
    EXPECT_TRUE(settled.findings.empty());
    return settled.standing;
}
std::string refused(Standing before, const TaskProgress& report) {
    const Settled settled = settle(before, report);
    return settled.findings.empty() ? std::string() : settled.findings.front().code;
}

TEST(TaskRules, due_today_is_not_overdue) {
    EXPECT_FALSE(is_overdue(due("2026-11-22"), today));
    EXPECT_TRUE(is_overdue(due("2026-11-21"), today));
    EXPECT_TRUE(is_overdue(due("2026-11-21", TaskState::doing), today));
    EXPECT_FALSE(is_overdue(due("2026-11-21", TaskState::done), today));
    EXPECT_FALSE(is_overdue(due("2026-11-21", TaskState::dropped), today));
    EXPECT_FALSE(is_overdue(PlanTask{}, today));
}

TEST(TaskRules, thirty_days_without_news_are_stale_and_twenty_nine_are_not) {
    const Date limit = stale_limit(today, 30), long_ago = day("2026-09-01");
    PlanTask task{.reported_on = today - 30};
    EXPECT_TRUE(is_stale(task, long_ago, limit));
    task.reported_on = today - 29;
    EXPECT_FALSE(is_stale(task, long_ago, limit));
    task.reported_on.reset();
    EXPECT_TRUE(is_stale(task, long_ago, limit)) << "never said anything since the plan runs";
    EXPECT_FALSE(is_stale(task, today - 29, limit)) << "the plan runs for 29 days";
    EXPECT_FALSE(is_stale(task, {}, limit)) << "of a draft nobody reports";
    task.starts_on = today + 5;
    EXPECT_FALSE(is_stale(task, long_ago, limit)) << "it has not begun";
    task.starts_on.reset();
    task.state = TaskState::done;
    EXPECT_FALSE(is_stale(task, long_ago, limit));
}

TEST(TaskRules, done_is_a_hundred_per_cent_and_nothing_else) {
    EXPECT_EQ(after({}, said(100)), (Standing{TaskState::done, 100}));
    EXPECT_EQ(after({}, said({}, TaskState::done)), (Standing{TaskState::done, 100}));
    EXPECT_EQ(after({TaskState::doing, 60}, said(99)), (Standing{TaskState::doing, 99}));
    EXPECT_EQ(after({}, said({})), (Standing{TaskState::doing, 0})) << "who says what he did has begun";
    EXPECT_EQ(after({}, said(0, {}, "")), (Standing{TaskState::doing, 0}));
    EXPECT_EQ(after({TaskState::doing, 40}, said({}, TaskState::open, "")), (Standing{TaskState::open, 0}));
    EXPECT_EQ(refused({}, said(60, TaskState::done)), "progress_and_state");
    EXPECT_EQ(refused({}, said(100, TaskState::doing)), "progress_and_state");
    EXPECT_EQ(refused({}, said(5, TaskState::open)), "progress_and_state");
    EXPECT_EQ(refused({}, said({}, {}, "")), "nothing_reported");
    EXPECT_EQ(refused({}, said({}, TaskState::dropped)), "dropping_is_closing");
}

TEST(TaskRules, a_task_stands_as_its_last_report_says) {
    PlanTask task{.state = TaskState::done, .progress = 100, .result = "Xong", .finished_on = today};
    stand_as(task, {});
    EXPECT_EQ(task.state, TaskState::open);
    EXPECT_EQ(task.progress, 0);
    EXPECT_FALSE(task.reported_on || task.finished_on);
    EXPECT_TRUE(task.result.empty());
    const TaskReport end{.day = today - 3, .text = "Xong", .progress = 100, .state = TaskState::done};
    const TaskReport begun{.day = today, .text = "Làm", .progress = 30, .state = TaskState::doing};
    stand_as(task, {begun, end});
    EXPECT_EQ(task.finished_on, today - 3);
    EXPECT_EQ(task.reported_on, today) << "written later about an earlier day";
    EXPECT_EQ(task.result, "Xong");
    stand_as(task, {end, begun});
    EXPECT_EQ(task.progress, 30);
    EXPECT_FALSE(task.finished_on);
    EXPECT_TRUE(task.result.empty());
}

TEST(TaskRules, what_is_dropped_counts_nowhere) {
    TaskCounts counts;
    EXPECT_FALSE(done_percent(counts));
    count_task(counts, due("2026-11-01", TaskState::done), today);
    count_task(counts, due("2026-11-01", TaskState::dropped), today);
    EXPECT_EQ(done_percent(counts), 100);
    count_task(counts, due("2026-11-01"), today);
    count_task(counts, due("2026-11-22", TaskState::doing), today);
    EXPECT_EQ(done_percent(counts), 33) << "one of three, rounded down";
    EXPECT_EQ(counts.overdue, 1);
    EXPECT_EQ(counts.tasks, 4);
}

TEST(TaskRules, an_indicator_has_a_framework_and_a_task_ends_after_it_begins) {
    EXPECT_EQ(check_task({.framework_code = "THS"}).front().code, "indicator_by_halves");
    EXPECT_EQ(check_task({.node_code = "3.1"}).front().path, "framework_code");
    EXPECT_EQ(check_task({.target_level = 2}).front().code, "level_of_nothing");
    EXPECT_TRUE(check_task({.framework_code = "THS", .node_code = "3.1", .target_level = 2}).empty());
    EXPECT_EQ(check_task({.starts_on = today, .due_on = today - 1}).front().code, "task_due_before");
    EXPECT_TRUE(check_task({.starts_on = today, .due_on = today}).empty());
    EXPECT_EQ(check_plan({.first_day = today, .last_day = today - 1}).front().path, "last_day");
    EXPECT_TRUE(check_plan({.first_day = today, .last_day = today}).empty());
}

TEST(TaskRules, parts_of_parts_end_somewhere) {
    const PlanTask whole{.id = {1}}, part{.id = {2}, .parent_id = Id<PlanTask>{1}};
    EXPECT_TRUE(in_circles({whole, part}).empty());
    EXPECT_EQ(in_circles({{.id = {1}, .parent_id = Id<PlanTask>{2}}, part}).size(), 2u);
    EXPECT_EQ(in_circles({{.id = {3}, .parent_id = Id<PlanTask>{3}}}).size(), 1u);
}

TEST(TaskRules, days_of_a_school_year_and_of_another_year) {
    EXPECT_EQ(day_of_school_year("09-30", 2026), day("2026-09-30"));
    EXPECT_EQ(day_of_school_year("01-15", 2026), day("2027-01-15"));
    EXPECT_EQ(day_of_school_year("02-29", 2026), day("2027-02-28"));
    EXPECT_EQ(in_other_year(day("2024-02-29"), 1), day("2025-02-28"));
    EXPECT_EQ(in_other_year(day("2024-02-29"), 4), day("2028-02-29"));
    EXPECT_EQ(words_in(" 1.1, 2.1a;;3.4 "), (std::vector<std::string>{"1.1", "2.1a", "3.4"}));
}

}  // namespace
}  // namespace truong::planning
