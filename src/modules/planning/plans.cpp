// Plans: made from a template or from last year's, put into action, closed.
#include <algorithm>

#include "base/csv.hpp"
#include "base/reflect.hpp"
#include "modules/planning/entities.hpp"
#include "modules/planning/rules.hpp"

namespace truong::planning {

namespace {

ActionPlan set_state(Tx& tx, Id<ActionPlan> id, PlanState state) {
    ActionPlan plan = tx.get(id);
    require_leader(tx);
    if (plan.state == state) refuse(ProblemKind::conflict, "id", "plan_state_same");
    plan.state = state;
    return plan;
}

/// Nobody writes a closed plan, also not before it is closed or after it is open again.
ActionPlan keep_state(Tx& tx, ActionPlan plan) {
    tx.as_system("a leader closes or opens it", [&] { plan = tx.put(plan); });
    return plan;
}

PlanKind kind_of(const std::string& word) {
    const auto& words = enumerators<PlanKind>();
    const auto found = std::find(words.begin(), words.end(), word);
    return static_cast<PlanKind>(found - words.begin());
}

PlanTemplate template_on(const CsvLine& line) {
    return {.code = line.text("code"),
            .title = line.text("title"),
            .goal = line.text("goal"),
            .kind = kind_of(line.text("kind"))};
}

std::vector<PlanTemplate> all_templates() {
    std::vector<PlanTemplate> all;
    const CsvTable table(embedded("templates.csv")), tasks(embedded("template_tasks.csv"));
    for (std::size_t i = 0; i < table.size(); ++i) all.push_back(template_on(table[i]));
    for (std::size_t i = 0; i < tasks.size(); ++i)
        for (PlanTemplate& one : all) one.tasks += tasks[i].text("template") == one.code;
    return all;
}

std::optional<PlanTemplate> find_template(const std::string& code) {
    for (PlanTemplate& one : all_templates())
        if (one.code == code) return std::move(one);
    return std::nullopt;
}

PlanTask task_on(const CsvLine& line, int start_year) {
    return {.title = line.text("title"),
            .objective = line.text("objective"),
            .activities = line.text("activities"),
            .result_indicator = line.text("result_indicator"),
            .others = line.text("owner_hint"),
            .due_on = day_of_school_year(line.text("due"), start_year),
            .resources = line.text("resources"),
            .expected_evidence = line.text("evidence"),
            .framework_code = line.text("framework"),
            .node_code = line.text("node"),
            .target_level = line.optional_number("target_level")};
}

std::vector<PlanTask> template_rows(const std::string& code, int start_year) {
    std::vector<PlanTask> rows;
    const CsvTable tasks(embedded("template_tasks.csv"));
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (tasks[i].text("template") == code) rows.push_back(task_on(tasks[i], start_year));
    return rows;
}

calendar::SchoolYear year_or_running(const Reader& reader,
                                     const std::optional<Id<calendar::SchoolYear>>& wanted) {
    if (wanted) return reader.get(*wanted);
    const auto running = calendar::year_on(reader, reader.today());
    if (!running) refuse(ProblemKind::invalid, "year_id", "no_next_year");
    return *running;
}

calendar::SchoolYear year_after(const Reader& reader, const ActionPlan& plan, const PlanCopy& wanted) {
    if (wanted.year_id) return reader.get(*wanted.year_id);
    const auto next = calendar::year_of(reader, reader.get(plan.year_id).start_year + 1);
    if (!next) refuse(ProblemKind::invalid, "year_id", "no_next_year");
    return *next;
}

std::optional<Date> moved(const std::optional<Date>& day, int years) {
    return day ? std::optional<Date>(in_other_year(*day, years)) : std::nullopt;
}

/// As it was planned, with nothing done yet; who has left does not do it next year.
PlanTask begun_anew(const PlanTask& task, int years, const Owners& owners) {
    PlanTask copy = task;
    copy.id = {};
    copy.state = TaskState::open;
    copy.progress = 0;
    copy.result.clear();
    copy.reported_on.reset();
    copy.finished_on.reset();
    copy.starts_on = moved(task.starts_on, years);
    copy.due_on = moved(task.due_on, years);
    if (owners.gone(task.owner_id)) copy.owner_id.reset();
    return copy;
}

/// Parents are written before their parts, so that these point to the new ones.
void copy_tasks(Tx& tx, const ActionPlan& to, const std::vector<PlanTask>& tasks, int years) {
    const Owners owners = owners_of(tx, tasks);
    std::map<Id<PlanTask>, Id<PlanTask>> made;
    std::set<Id<PlanTask>> copied;
    for (const PlanTask& task : tasks) copied.insert(task.id);
    for (std::size_t left = tasks.size() + 1; made.size() < tasks.size() && left > 0; --left)
        for (const PlanTask& task : tasks) {
            const bool under = task.parent_id && copied.contains(*task.parent_id);
            if (made.contains(task.id) || (under && !made.contains(*task.parent_id))) continue;
            PlanTask copy = begun_anew(task, years, owners);
            copy.plan_id = to.id;
            copy.parent_id = under ? std::optional(made.at(*task.parent_id)) : std::nullopt;
            made.emplace(task.id, tx.put(copy).id);
        }
}

}  // namespace

void judge_plans(Tx& tx, const std::vector<std::int64_t>& rows) {
    const Reader reader = tx.unscoped("a rule of the rows themselves");
    Findings findings;
    for (const std::int64_t row : rows)
        if (const auto plan = reader.first<ActionPlan>(where<&ActionPlan::id> == Id<ActionPlan>{row})) {
            const Findings more = check_plan(*plan);
            findings.insert(findings.end(), more.begin(), more.end());
        }
    require(std::move(findings));
}

ActionPlan activate_plan(Tx& tx, const NamedActionPlan& named) {
    ActionPlan plan = set_state(tx, named.id, PlanState::active);
    if (tasks_of(tx, plan.id).empty()) refuse(ProblemKind::conflict, "id", "plan_without_tasks");
    if (!plan.activated_on) plan.activated_on = tx.today();
    return tx.put(plan);
}

ActionPlan close_plan(Tx& tx, const PlanClosing& closing) {
    ActionPlan plan = set_state(tx, closing.id, PlanState::closed);
    plan.result = closing.result;
    return keep_state(tx, std::move(plan));
}

ActionPlan reopen_plan(Tx& tx, const NamedActionPlan& named) {
    const ActionPlan closed = tx.get(named.id);
    ActionPlan plan = set_state(tx, named.id, closed.activated_on ? PlanState::active : PlanState::draft);
    return keep_state(tx, std::move(plan));
}

ActionPlan copy_plan(Tx& tx, const PlanCopy& wanted) {
    const ActionPlan from = tx.get(wanted.id);
    require_leader(tx);
    const calendar::SchoolYear year = year_after(tx, from, wanted);
    const int years = year.start_year - tx.get(from.year_id).start_year;
    ActionPlan plan{.year_id = year.id,
                    .kind = from.kind,
                    .title = from.title,
                    .goal = from.goal,
                    .first_day = in_other_year(from.first_day, years),
                    .last_day = in_other_year(from.last_day, years)};
    plan = tx.put(plan);
    auto tasks = tasks_of(tx, from.id);
    std::erase_if(tasks, [&](const PlanTask& task) {
        return task.state == TaskState::dropped || (wanted.only_unfinished && task.state == TaskState::done);
    });
    copy_tasks(tx, plan, tasks, years);
    return plan;
}

ActionPlan plan_from_template(Tx& tx, const PlanFromTemplate& wanted) {
    require_leader(tx);
    const auto source = find_template(wanted.template_code);
    if (!source) refuse(ProblemKind::invalid, "template_code", "template_unknown");
    const calendar::SchoolYear year = year_or_running(tx, wanted.year_id);
    auto tasks = template_rows(source->code, year.start_year);
    const auto skipped = words_in(wanted.skip);
    std::erase_if(tasks, [&](const PlanTask& task) {
        return std::find(skipped.begin(), skipped.end(), task.node_code) != skipped.end();
    });
    if (tasks.empty()) refuse(ProblemKind::invalid, "skip", "template_all_skipped");
    ActionPlan plan{.year_id = year.id,
                    .kind = source->kind,
                    .title = wanted.title.empty() ? source->title + ' ' + year.code : wanted.title,
                    .goal = source->goal,
                    .first_day = day_of_school_year("09-01", year.start_year),
                    .last_day = day_of_school_year("05-31", year.start_year)};
    plan = tx.put(plan);
    int position = 0;
    for (PlanTask& task : tasks) {
        task.plan_id = plan.id;
        task.position = ++position;
        tx.put(task);
    }
    return plan;
}

std::vector<PlanTemplate> plan_templates(const Reader& reader, const TemplatesQuery&) {
    require_leader(reader);
    return all_templates();
}

std::vector<TemplateTask> template_tasks(const Reader& reader, const TemplateQuery& query) {
    require_leader(reader);
    if (!find_template(query.code)) refuse(ProblemKind::not_found, "code", "template_unknown");
    std::vector<TemplateTask> tasks;
    const calendar::SchoolYear year = year_or_running(reader, {});
    for (const PlanTask& row : template_rows(query.code, year.start_year))
        tasks.push_back({.framework_code = row.framework_code,
                         .node_code = row.node_code,
                         .title = row.title,
                         .objective = row.objective,
                         .owner_hint = row.others,
                         .due_on = row.due_on});
    return tasks;
}

}  // namespace truong::planning
