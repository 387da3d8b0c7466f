// Who reports, who closes, what surfaces.
#include "modules/planning/tests/planning_world.hpp"

namespace truong::planning {
namespace {

class Tasks : public PlanningWorld {
protected:
    TaskReport report(const Actor& actor, const PlanTask& task, TaskProgress progress) {
        progress.id = task.id;
        return act(actor, report_progress, progress);
    }
    Seen reporting(const Actor& actor, const PlanTask& task,
                   TaskProgress progress = {.text = "Xong một nửa"}) {
        progress.id = task.id;
        return refused(actor, report_progress, progress);
    }
    PlanTask take_back(const Actor& actor, const TaskReport& mistake) {
        return act(actor, take_back_report, {.id = mistake.task_id, .report_id = mistake.id});
    }
    Seen taking_back(const Actor& actor, const TaskReport& mistake) {
        return refused(actor, take_back_report, {.id = mistake.task_id, .report_id = mistake.id});
    }
    std::vector<TaskReport> history(const PlanTask& task) {
        return world.all<TaskReport>(leader.actor, where<&TaskReport::task_id> == task.id);
    }
    static std::string id_of(std::string_view prefix, std::int64_t id) {
        std::string text;
        append_id(text, prefix, id);
        return text;
    }
    struct Row {
        std::string address, table;
        std::int64_t id;
    };
    /// Of a plain request for the row as it stands.
    int status(const std::string& verb, const Row& row, const std::string& body = {}) {
        const auto version = world.number("select version from " + row.table + " where id = ?", {row.id});
        return world
            .call(leader.actor, verb + " /api/v1/planning/" + row.address, body,
                  {{"If-Match", '"' + std::to_string(version) + '"'}})
            .status;
    }
    std::vector<TaskCard> cards(const Actor& actor, const TaskCardQuery& query = {}) {
        std::vector<TaskCard> found;
        read(actor, [&](const Reader& reader) { found = task_cards(reader, query); });
        return found;
    }
};
ON_BOTH(Tasks);

TEST_P(Tasks, the_owner_reports_and_the_history_stays) {
    const PlanTask task = running();
    const TaskReport first = report(teacher.actor, task, {.text = "Đã rà khối 6", .progress = 40});
    EXPECT_EQ(first.by_id, member(teacher));
    EXPECT_EQ(first.state, TaskState::doing);
    report(teacher.actor, task, {.text = "Đã rà cả trường", .progress = 100});
    const PlanTask done = now(task);
    EXPECT_EQ(done.state, TaskState::done);
    EXPECT_EQ(done.progress, 100);
    EXPECT_EQ(done.finished_on, today);
    EXPECT_EQ(done.result, "Đã rà cả trường");
    EXPECT_EQ(history(task).size(), 2u);
    EXPECT_EQ(reporting(teacher.actor, task), (Seen{ProblemKind::conflict, "task_closed"}));
}

TEST_P(Tasks, who_neither_does_it_nor_leads_reports_nothing) {
    const PlanTask task = running();
    EXPECT_EQ(reporting(colleague.actor, task), (Seen{ProblemKind::forbidden, "task_not_yours"}));
    for (const Actor& actor : {stranger.actor, world.guardian})
        EXPECT_EQ(reporting(actor, task).kind, ProblemKind::not_found);
    EXPECT_EQ(reporting(world.officer, task).kind, ProblemKind::forbidden);
    EXPECT_EQ(report(leader.actor, task, {.text = "Cùng làm"}).state, TaskState::doing);
}

TEST_P(Tasks, a_draft_and_a_day_to_come_take_no_report) {
    const ActionPlan plan = draft();
    const PlanTask task = add(plan.id, teacher);
    EXPECT_EQ(reporting(teacher.actor, task), (Seen{ProblemKind::conflict, "plan_not_active"}));
    act(leader.actor, activate_plan, {plan.id});
    EXPECT_EQ(reporting(teacher.actor, task, {.text = "Mai làm", .day = today + 1}).code, "report_in_future");
    EXPECT_EQ(reporting(teacher.actor, task, {.text = "Năm xưa", .day = today - 61}).code,
              "report_before_plan");
    report(teacher.actor, task, {.text = "Đã làm", .day = today - 60});
    EXPECT_EQ(reporting(teacher.actor, task, {}).code, "nothing_reported");
    act(leader.actor, close_plan, {.id = plan.id, .result = "Hết năm"});
    EXPECT_EQ(reporting(teacher.actor, task).code, "plan_not_active");
    EXPECT_EQ(problem_of([&] { add(plan.id, teacher, "Thêm nữa"); }).kind, ProblemKind::forbidden);
}

TEST_P(Tasks, a_closed_plan_changes_in_no_way_until_it_is_opened_again) {
    const PlanTask task = running();
    const PlanTask elsewhere = add(draft().id, teacher, "Việc của kế hoạch khác");
    act(leader.actor, close_plan, {.id = task.plan_id, .result = "Hết năm"});
    const Row plan{"action-plans/" + id_of("pln", task.plan_id.value), "planning_action_plan",
                   task.plan_id.value};
    const Row closed{"plan-tasks/" + id_of("ptk", task.id.value), "planning_plan_task", task.id.value};
    const Row open{"plan-tasks/" + id_of("ptk", elsewhere.id.value), "planning_plan_task",
                   elsewhere.id.value};
    const std::string renamed = R"({"title": "Tên khác"})";
    const auto into = [&](Id<ActionPlan> other) {
        return R"({"plan_id": ")" + id_of("pln", other.value) + "\"}";
    };
    EXPECT_EQ(status("PATCH", plan, renamed), 403);
    EXPECT_EQ(status("PATCH", closed, renamed), 403);
    EXPECT_EQ(status("DELETE", closed), 403);
    EXPECT_EQ(status("PATCH", closed, into(elsewhere.plan_id)), 403) << "not out of it";
    EXPECT_EQ(status("PATCH", open, into(task.plan_id)), 403) << "nor into it";
    EXPECT_EQ(status("PATCH", open, renamed), 200);
    act(leader.actor, reopen_plan, {task.plan_id});
    EXPECT_EQ(status("PATCH", closed, renamed), 200);
    EXPECT_EQ(status("PATCH", plan, R"({"state": "closed"})"), 422) << "the state is set by actions";
}

TEST_P(Tasks, leaders_close_drop_with_a_reason_and_open_again_where_it_stood) {
    const PlanTask task = running();
    report(teacher.actor, task, {.text = "Nửa chừng", .progress = 55});
    EXPECT_EQ(refused(teacher.actor, close_task, {.id = task.id}).kind, ProblemKind::forbidden);
    EXPECT_EQ(refused(leader.actor, close_task, {.id = task.id, .outcome = TaskEnd::dropped}).code,
              "drop_without_reason");
    EXPECT_EQ(act(leader.actor, close_task, {.id = task.id, .result = "Đủ rồi"}).progress, 100);
    EXPECT_EQ(refused(teacher.actor, reopen_task, {.id = task.id, .reason = "Chưa đủ"}).kind,
              ProblemKind::forbidden);
    const PlanTask again = act(leader.actor, reopen_task, {.id = task.id, .reason = "Còn thiếu khối 9"});
    EXPECT_EQ(again.state, TaskState::doing);
    EXPECT_EQ(again.progress, 55);
    EXPECT_FALSE(again.finished_on);
    EXPECT_TRUE(again.result.empty());
    const PlanTask gone = act(leader.actor, close_task,
                              {.id = task.id, .outcome = TaskEnd::dropped, .result = "Không cần nữa"});
    EXPECT_EQ(gone.state, TaskState::dropped);
    EXPECT_EQ(gone.progress, 55);
}

TEST_P(Tasks, a_report_of_today_is_taken_back_by_who_wrote_it) {
    const PlanTask task = running();
    const auto first = report(teacher.actor, task, {.text = "Bắt đầu", .progress = 20});
    const auto slip = report(teacher.actor, task, {.text = "Nhầm tay", .progress = 100});
    EXPECT_EQ(taking_back(colleague.actor, slip).kind, ProblemKind::forbidden);
    EXPECT_EQ(taking_back(teacher.actor, first).code, "report_not_last");
    const PlanTask before = take_back(teacher.actor, slip);
    EXPECT_EQ(before.state, TaskState::doing);
    EXPECT_EQ(before.progress, 20);
    EXPECT_TRUE(before.result.empty());
    EXPECT_EQ(taking_back(teacher.actor, slip).code, "report_not_last") << "it is gone";
    EXPECT_EQ(take_back(teacher.actor, first).state, TaskState::open);
    EXPECT_FALSE(now(task).reported_on);
    const auto again = report(teacher.actor, task, {.text = "Làm lại", .progress = 10});
    world.set_today(today + 1);
    EXPECT_EQ(taking_back(teacher.actor, again).code, "no_report_to_take_back");
}

TEST_P(Tasks, a_move_is_not_taken_back_over_the_words_of_the_owner) {
    const PlanTask task = running();
    const auto moved = report(leader.actor, task, {.state = TaskState::doing});
    report(teacher.actor, task, {.text = "Đã rà khối 6", .progress = 30});
    EXPECT_EQ(taking_back(leader.actor, moved), (Seen{ProblemKind::conflict, "report_not_last"}));
    EXPECT_EQ(now(task).progress, 30);
    EXPECT_EQ(history(task).size(), 2u);
}

TEST_P(Tasks, taking_back_that_a_task_was_opened_again_closes_it_as_it_was) {
    const PlanTask task = running();
    report(teacher.actor, task, {.text = "Đã xong cả trường", .progress = 100});
    act(leader.actor, reopen_task, {.id = task.id, .reason = "Còn thiếu"});
    EXPECT_FALSE(now(task).finished_on);
    const PlanTask closed = take_back(leader.actor, history(task).back());
    EXPECT_EQ(closed.state, TaskState::done);
    EXPECT_EQ(closed.progress, 100);
    EXPECT_EQ(closed.finished_on, today);
    EXPECT_EQ(closed.result, "Đã xong cả trường");
}

TEST_P(Tasks, what_is_overdue_or_stale_waits_for_its_owner_and_for_leaders) {
    PlanTask task = running();
    EXPECT_EQ(waiting(teacher.actor, "planning.overdue"), 0);
    task.due_on = today;
    world.put(leader.actor, task);
    EXPECT_EQ(waiting(teacher.actor, "planning.overdue"), 0) << "due today";
    world.set_today(today + 1);
    EXPECT_EQ(waiting(teacher.actor, "planning.overdue"), 1);
    EXPECT_EQ(waiting(leader.actor, "planning.overdue"), 1);
    EXPECT_EQ(waiting(colleague.actor, "planning.overdue"), 0);
    EXPECT_EQ(waiting(stranger.actor, "planning.overdue"), 0);
    EXPECT_EQ(waiting(world.guardian, "planning.overdue"), -1);
    world.set_today(today + 29);
    EXPECT_EQ(waiting(teacher.actor, "planning.stale"), 0);
    world.set_today(today + 30);
    EXPECT_EQ(waiting(teacher.actor, "planning.stale"), 1);
    EXPECT_TRUE(cards(teacher.actor).at(0).stale) << "the board says the same";
    report(teacher.actor, task, {.text = "Vẫn đang làm"});
    EXPECT_EQ(waiting(teacher.actor, "planning.stale"), 0);
}

TEST_P(Tasks, the_norm_of_stale_days_is_a_row) {
    running();
    world.write(world.system, [&](Tx& tx) {
        auto norm = *tx.first<codes::Norm>(where<&codes::Norm::code> == std::string("plan_task_stale_days"));
        norm.maximum = 7;
        tx.put(norm);
    });
    world.set_today(today + 6);
    EXPECT_EQ(waiting(teacher.actor, "planning.stale"), 0);
    world.set_today(today + 7);
    EXPECT_EQ(waiting(teacher.actor, "planning.stale"), 1);
}

TEST_P(Tasks, whose_owner_has_left_or_never_was_surfaces_for_leaders) {
    const PlanTask task = running();
    world.put(leader.actor, PlanTask{.plan_id = task.plan_id, .title = "Chưa giao ai"});
    EXPECT_EQ(waiting(leader.actor, "planning.unowned"), 1);
    EXPECT_EQ(waiting(teacher.actor, "planning.unowned"), -1);
    dismiss(teacher);
    EXPECT_EQ(waiting(leader.actor, "planning.unowned"), 2);
    const auto left = cards(leader.actor, {.plan_id = task.plan_id}).at(0);
    EXPECT_TRUE(left.owner_left);
    EXPECT_EQ(left.owner, "Trần Thu Hà");
    EXPECT_EQ(act(leader.actor, assign_task, {.id = task.id, .owner_id = member(colleague)}).owner_id,
              member(colleague));
    EXPECT_EQ(refused(colleague.actor, assign_task, {.id = task.id, .owner_id = member(colleague)}).kind,
              ProblemKind::forbidden);
}

TEST_P(Tasks, cards_say_whose_they_are_and_what_one_may) {
    const PlanTask task = running();
    add(task.plan_id, colleague, "Việc khác");
    EXPECT_EQ(cards(teacher.actor).size(), 2u) << "everybody reads plans";
    const auto own = cards(teacher.actor, {.mine = true, .running = true});
    ASSERT_EQ(own.size(), 1u);
    EXPECT_TRUE(own[0].may_report);
    EXPECT_FALSE(own[0].may_manage);
    EXPECT_FALSE(cards(teacher.actor).at(1).may_report);
    EXPECT_TRUE(cards(leader.actor).at(0).may_manage);
    EXPECT_TRUE(cards(stranger.actor).empty());
    EXPECT_TRUE(cards(world.guardian).empty());
    EXPECT_EQ(cards(world.officer).size(), 2u);
    EXPECT_TRUE(cards(world.other_officer).empty());
    EXPECT_TRUE(cards(leader.actor, {.framework_code = "THS", .node_code = "9.9"}).empty());
}

TEST_P(Tasks, parts_belong_to_tasks_of_the_same_plan) {
    PlanTask task = running();
    const PlanTask elsewhere = add(draft().id, teacher, "Kế hoạch khác");
    task.parent_id = elsewhere.id;
    EXPECT_EQ(problem_of([&] { world.put(leader.actor, task); }).code, "task_of_other_plan");
    task.parent_id = task.id;
    EXPECT_EQ(problem_of([&] { world.put(leader.actor, task); }).code, "task_in_circle");
    task.parent_id.reset();
    world.put(leader.actor, PlanTask{.plan_id = task.plan_id, .parent_id = task.id, .title = "Phần nhỏ"});
    task.plan_id = elsewhere.plan_id;
    EXPECT_EQ(problem_of([&] { world.put(leader.actor, task); }).code, "task_of_other_plan")
        << "its parts would stay behind";
}

}  // namespace
}  // namespace truong::planning
