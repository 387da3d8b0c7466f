// What the boards show: plans with their counts, tasks with what they wait for.
#include <algorithm>

#include "modules/planning/entities.hpp"
#include "modules/planning/rules.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::planning {

namespace {

constexpr int cards_limit = 1'000;

struct Board {
    explicit Board(const Reader& from)
        : reader(from), leader(leads(from)), own(own_record(from)),
          limit(stale_limit(from.today(), stale_days(from))) {}
    bool is_stale(const PlanTask& task, const ActionPlan& plan) const {
        return plan.state == PlanState::active && planning::is_stale(task, plan.activated_on, limit);
    }
    const Reader& reader;
    bool leader;
    std::optional<Id<people::StaffMember>> own;
    Date limit;
};

Condition asked(const Board& board, const TaskCardQuery& query) {
    Condition condition = always();
    if (query.plan_id) condition = std::move(condition) && (where<&PlanTask::plan_id> == *query.plan_id);
    if (query.mine)
        condition = std::move(condition) && (board.own ? where<&PlanTask::owner_id> == *board.own : never());
    if (query.running)
        condition = std::move(condition) && where<&PlanTask::state>.in({TaskState::open, TaskState::doing});
    if (!query.framework_code.empty())
        condition = std::move(condition) && (where<&PlanTask::framework_code> == query.framework_code);
    if (!query.node_code.empty())
        condition = std::move(condition) && (where<&PlanTask::node_code> == query.node_code);
    return condition;
}

TaskCard card_of(const Board& board, const PlanTask& task, const ActionPlan& plan) {
    const bool active = plan.state == PlanState::active;
    TaskCard card{.id = task.id,
                  .plan_id = plan.id,
                  .plan_title = plan.title,
                  .plan_state = plan.state,
                  .parent_id = task.parent_id,
                  .position = task.position,
                  .title = task.title,
                  .framework_code = task.framework_code,
                  .node_code = task.node_code,
                  .target_level = task.target_level,
                  .owner_id = task.owner_id,
                  .starts_on = task.starts_on,
                  .due_on = task.due_on,
                  .state = task.state,
                  .progress = task.progress,
                  .reported_on = task.reported_on,
                  .finished_on = task.finished_on,
                  .result = task.result};
    card.overdue = active && is_overdue(task, board.reader.today());
    card.stale = board.is_stale(task, plan);
    card.mine = task.owner_id && task.owner_id == board.own;
    card.may_report = active && is_running(task.state) && (board.leader || card.mine);
    card.may_manage = board.leader && plan.state != PlanState::closed;
    return card;
}

PlanCard card_of(const Board& board, const ActionPlan& plan) {
    return {.id = plan.id,
            .title = plan.title,
            .kind = plan.kind,
            .state = plan.state,
            .year = board.reader.get(plan.year_id).code,
            .first_day = plan.first_day,
            .last_day = plan.last_day,
            .may_manage = board.leader};
}

void set_counts(PlanCard& card, const TaskCounts& counts) {
    card.tasks = counts.tasks;
    card.done = counts.done;
    card.doing = counts.doing;
    card.open = counts.open;
    card.dropped = counts.dropped;
    card.overdue = counts.overdue;
    card.stale = counts.stale;
    card.unowned = counts.unowned;
}

}  // namespace

std::vector<PlanCard> plan_cards(const Reader& reader, const PlanCardQuery& query) {
    const Board board(reader);
    std::set<Id<ActionPlan>> ids;
    auto plans = reader.all<ActionPlan>(
        {.condition = query.year_id ? where<&ActionPlan::year_id> == *query.year_id : always(),
         .limit = cards_limit});
    for (const ActionPlan& plan : plans) ids.insert(plan.id);
    const auto tasks = tasks_of(reader, ids);
    const Owners owners = owners_of(reader, tasks);
    std::map<Id<ActionPlan>, TaskCounts> counts;
    std::map<Id<ActionPlan>, const ActionPlan*> by_id;
    for (const ActionPlan& plan : plans) by_id.emplace(plan.id, &plan);
    for (const PlanTask& task : tasks) {
        TaskCounts& count = counts[task.plan_id];
        count_task(count, task, reader.today());
        count.stale += board.is_stale(task, *by_id.at(task.plan_id));
        count.unowned += is_running(task.state) && (!task.owner_id || owners.gone(task.owner_id));
    }
    std::sort(plans.begin(), plans.end(), [](const ActionPlan& left, const ActionPlan& right) {
        return left.first_day != right.first_day ? left.first_day > right.first_day : right.id < left.id;
    });
    std::vector<PlanCard> cards;
    for (const ActionPlan& plan : plans)
        set_counts(cards.emplace_back(card_of(board, plan)), counts[plan.id]);
    return cards;
}

std::vector<TaskCard> task_cards(const Reader& reader, const TaskCardQuery& query) {
    const Board board(reader);
    if (query.plan_id) reader.get(*query.plan_id);
    const auto tasks = reader.all<PlanTask>({.condition = asked(board, query), .limit = cards_limit});
    std::set<Id<ActionPlan>> ids;
    for (const PlanTask& task : tasks) ids.insert(task.plan_id);
    std::map<Id<ActionPlan>, ActionPlan> plans;
    for (const ActionPlan& plan : rows_of<&ActionPlan::id>(reader, ids)) plans.emplace(plan.id, plan);
    const Owners owners = owners_of(reader, tasks);
    std::vector<TaskCard> cards;
    for (const PlanTask& task : tasks) {
        const auto plan = plans.find(task.plan_id);
        if (plan == plans.end()) continue;
        if (query.running && plan->second.state != PlanState::active) continue;
        TaskCard& card = cards.emplace_back(card_of(board, task, plan->second));
        card.owner = owners.name(task.owner_id);
        card.owner_left = owners.gone(task.owner_id);
    }
    std::stable_sort(cards.begin(), cards.end(), [](const TaskCard& left, const TaskCard& right) {
        return left.position < right.position;
    });
    return cards;
}

}  // namespace truong::planning
