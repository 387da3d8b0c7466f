// Plans: from a template, into another year; reports that stay as they were submitted; papers; the fact.
#include "modules/planning/tests/planning_world.hpp"

namespace truong::planning {
namespace {

class PlansDemo : public test::Both {};
ON_BOTH(PlansDemo);

class Plans : public PlanningWorld {
protected:
    ActionPlan from_template(const std::string& skip = {}) {
        return act(leader.actor, plan_from_template, {.template_code = "ths", .skip = skip});
    }
    std::vector<PlanTask> tasks(const ActionPlan& plan) {
        return world.all<PlanTask>(leader.actor, where<&PlanTask::plan_id> == plan.id);
    }
    PeriodReport write(const ActionPlan& plan, ReportPeriod period = ReportPeriod::mid_year) {
        return act(leader.actor, write_report,
                   {.plan_id = plan.id, .period = period, .results = "Đã xong phần đầu"});
    }
    facts::Measured fact(Id<org::School> school) {
        facts::Measured value;
        for (const SchoolFact& one : world.store().contributions().school_facts)
            if (one.code == "planning.mid_year_report")
                read(world.system, [&](const Reader& reader) { value = one.measure(reader, school); });
        return value;
    }
    std::vector<facts::CountedRow> rows(Id<org::School> school) {
        std::vector<facts::CountedRow> found;
        for (const SchoolFact& one : world.store().contributions().school_facts)
            if (one.code == "planning.mid_year_report")
                read(world.system, [&](const Reader& reader) { one.append_rows(reader, school, found); });
        return found;
    }
    static std::string id_of(std::string_view prefix, std::int64_t id) {
        std::string text;
        append_id(text, prefix, id);
        return text;
    }
};
ON_BOTH(Plans);

TEST_P(Plans, the_template_has_a_task_for_each_indicator_but_the_skipped) {
    const ActionPlan plan = from_template();
    EXPECT_EQ(tasks(plan).size(), 38u);
    EXPECT_EQ(plan.kind, PlanKind::digital_transformation);
    EXPECT_EQ(plan.state, PlanState::draft);
    const auto some = tasks(from_template("1.1, 2.1đ;6.8"));
    EXPECT_EQ(some.size(), 35u);
    for (const PlanTask& task : some) {
        EXPECT_NE(task.node_code, "2.1đ");
        EXPECT_EQ(task.framework_code, "THS");
        EXPECT_TRUE(task.due_on && plan.first_day <= *task.due_on && *task.due_on <= plan.last_day)
            << task.node_code;
    }
    EXPECT_EQ(refused(leader.actor, plan_from_template, {.template_code = "none"}).code, "template_unknown");
    EXPECT_EQ(refused(teacher.actor, plan_from_template, {.template_code = "ths"}).kind,
              ProblemKind::forbidden);
    EXPECT_EQ(refused(world.guardian, plan_from_template, {.template_code = "ths"}).kind,
              ProblemKind::forbidden);
    EXPECT_EQ(refused(world.officer, plan_from_template, {.template_code = "ths"}).kind,
              ProblemKind::forbidden);
}

TEST_P(Plans, what_the_dialog_shows_is_what_is_made) {
    read(leader.actor, [&](const Reader& reader) {
        for (const PlanTemplate& one : plan_templates(reader, {}))
            EXPECT_EQ(static_cast<int>(template_tasks(reader, {one.code}).size()), one.tasks);
    });
    EXPECT_EQ(problem_of([&] {
                  read(teacher.actor, [](const Reader& reader) { plan_templates(reader, {}); });
              }).kind,
              ProblemKind::forbidden);
}

TEST_P(Plans, a_plan_without_tasks_is_not_activated_and_states_do_not_repeat) {
    const ActionPlan plan = draft();
    EXPECT_EQ(refused(leader.actor, activate_plan, {plan.id}).code, "plan_without_tasks");
    add(plan.id, teacher);
    EXPECT_EQ(refused(teacher.actor, activate_plan, {plan.id}).kind, ProblemKind::forbidden);
    EXPECT_EQ(act(leader.actor, activate_plan, {plan.id}).activated_on, today);
    EXPECT_EQ(refused(leader.actor, activate_plan, {plan.id}).code, "plan_state_same");
    act(leader.actor, close_plan, {.id = plan.id, .result = "Đạt"});
    EXPECT_EQ(act(leader.actor, reopen_plan, {plan.id}).state, PlanState::active);
    EXPECT_EQ(refused(stranger.actor, close_plan, {.id = plan.id}).kind, ProblemKind::not_found);
}

TEST_P(Plans, a_copy_begins_anew_without_what_was_dropped_or_who_left) {
    const PlanTask task = running();
    world.write(leader.actor, [&](Tx& tx) {
        PlanTask dated = tx.get(task.id);
        dated.due_on = *parse_date("2027-02-28");
        tx.put(dated);
        tx.put(PlanTask{.plan_id = task.plan_id, .parent_id = task.id, .title = "Phần nhỏ"});
    });
    const PlanTask dropped = add(task.plan_id, colleague, "Bỏ");
    act(leader.actor, close_task, {.id = dropped.id, .outcome = TaskEnd::dropped, .result = "Thôi"});
    act(leader.actor, report_progress, {.id = task.id, .progress = 100});
    dismiss(teacher);
    const ActionPlan copy = act(leader.actor, copy_plan, {.id = task.plan_id});
    EXPECT_EQ(copy.state, PlanState::draft);
    EXPECT_NE(copy.year_id, year);
    const auto made = tasks(copy);
    ASSERT_EQ(made.size(), 2u);
    const auto& whole = made[0].parent_id ? made[1] : made[0];
    const auto& part = made[0].parent_id ? made[0] : made[1];
    EXPECT_EQ(part.parent_id, whole.id) << "the part hangs on the new task";
    EXPECT_EQ(whole.due_on, parse_date("2028-02-28"));
    EXPECT_EQ(whole.progress, 0);
    EXPECT_FALSE(whole.owner_id) << "who has left does not do it next year";
    EXPECT_EQ(tasks(act(leader.actor, copy_plan, {.id = task.plan_id, .only_unfinished = true})).size(), 1u);
}

TEST_P(Plans, a_submitted_report_stays_as_it_was) {
    const PlanTask task = running();
    const ActionPlan plan{.id = task.plan_id};
    const PeriodReport written = write(plan);
    EXPECT_EQ(refused(teacher.actor, submit_report, {written.id}).kind, ProblemKind::forbidden);
    const PeriodReport submitted = act(leader.actor, submit_report, {written.id});
    EXPECT_EQ(submitted.submitted_on, today);
    EXPECT_EQ(submitted.submitted_by_id, member(leader));
    EXPECT_EQ(submitted.tasks, 1);
    EXPECT_EQ(submitted.open, 1);
    act(leader.actor, report_progress, {.id = task.id, .progress = 100});
    const auto lines = world.all<PeriodReportLine>(leader.actor);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].degree, "Chưa làm");
    EXPECT_EQ(refused(leader.actor, rewrite_report, {.id = written.id, .results = "Khác"}).code,
              "report_submitted");
    EXPECT_EQ(refused(leader.actor, submit_report, {written.id}).code, "report_submitted");
    EXPECT_EQ(refused(leader.actor, discard_report, {written.id}).code, "report_submitted");
    const PeriodReport empty = act(leader.actor, write_report, {.plan_id = plan.id});
    EXPECT_EQ(refused(leader.actor, submit_report, {empty.id}).code, "report_empty");
    act(leader.actor, discard_report, {empty.id});
}

TEST_P(Plans, the_fact_is_a_submitted_mid_year_report_of_the_running_year) {
    const PlanTask task = running();
    EXPECT_EQ(fact(world.school).numerator, 0);
    act(leader.actor, submit_report, {write({.id = task.plan_id}, ReportPeriod::month).id});
    EXPECT_EQ(fact(world.school).numerator, 0) << "of a month";
    const PeriodReport report = write({.id = task.plan_id});
    EXPECT_EQ(fact(world.school).numerator, 0) << "a draft";
    EXPECT_TRUE(rows(world.school).empty());
    act(leader.actor, submit_report, {report.id});
    EXPECT_EQ(fact(world.school).numerator, 1);
    EXPECT_EQ(fact(world.other_school).numerator, 0);
    ASSERT_EQ(rows(world.school).size(), 1u);
    EXPECT_EQ(rows(world.school)[0].row, report.id.value);
    const ActionPlan other = draft(PlanKind::improvement);
    add(other.id, teacher);
    EXPECT_EQ(fact(world.school).numerator, 1);
    world.set_today(*parse_date("2027-09-10"));
    EXPECT_EQ(fact(world.school).numerator, 0) << "another year";
}

TEST_P(Plans, papers_go_to_staff_of_the_school_alone) {
    const PlanTask task = running();
    const PeriodReport report = write({.id = task.plan_id});
    const std::string plan_paper =
        "GET /api/v1/planning/action-plans/" + id_of("pln", task.plan_id.value) + "/paper";
    const std::string report_paper =
        "GET /api/v1/planning/period-reports/" + id_of("pdr", report.id.value) + "/paper";
    for (const std::string& line : {plan_paper, report_paper}) {
        const http::Response pdf = world.call(teacher.actor, line);
        EXPECT_EQ(pdf.status, 200) << pdf.body;
        EXPECT_TRUE(pdf.body.starts_with("%PDF"));
        EXPECT_TRUE(world.call(leader.actor, line + "?format=xlsx").body.starts_with("PK"));
        EXPECT_EQ(world.call(stranger.actor, line).status, 404);
        EXPECT_EQ(world.call(world.guardian, line).status, 404);
    }
}

TEST_P(PlansDemo, fills_every_list) {
    for (const DemoPart& part : world.store().contributions().demo)
        world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, 1); });
    for (const char* state : {"open", "doing", "done", "dropped"})
        EXPECT_GT(world.number("select count(*) from planning_plan_task where state = ?", {state}), 0)
            << state;
    EXPECT_GT(world.number("select count(*) from planning_task_report"), 0);
    EXPECT_GT(world.number("select count(*) from planning_period_report where submitted_on is null"), 0);
    EXPECT_GT(world.number("select count(*) from planning_period_report where submitted_on is not null"), 0);
}

}  // namespace
}  // namespace truong::planning
