// Jobs asked for, and what they run.
#include "modules/rollover/service.hpp"

#include <algorithm>

#include "modules/rollover/entities.hpp"
#include "modules/rollover/running.hpp"

namespace truong::rollover {

namespace {

constexpr std::string_view kept = "the state of a rollover is kept by the server";

[[noreturn]] void refuse_plan(std::string_view code) {
    throw Problem(ProblemKind::conflict, {{.path = "id", .code = std::string(code)}});
}

/// A file on its way in writes pupils and classes as well.
void require_no_import(const Reader& reader) {
    using imports::Import;
    using imports::ImportState;
    const Condition at_work =
        where<&Import::state> == ImportState::applying || where<&Import::state> == ImportState::undoing;
    const Reader all = reader.unscoped("whether somebody imports a file of the school");
    const Condition own =
        access::compare(table_name<Import>() + ".school_id", " = ", reader.actor().school.value);
    for (const Import& row : all.all<Import>(own && at_work))
        if (row.job == 0 || !jobs::is_over(reader, row.job)) refuse_plan("rollover_import_running");
}

/// Another plan of the school, for another year.
void require_alone(const Reader& reader, Id<Plan> own) {
    for (const Plan& plan : reader.all<Plan>())
        if (plan.id != own && is_under_way(reader, plan)) refuse_plan("rollover_running");
}

/// The job comes with the commit that says so.
void start(Tx& tx, Plan& plan, PlanState state, std::string_view kind) {
    std::string id;
    append_id(id, "rov", plan.id.value);
    // The job before may still be about to end: its key must not stand for the one that is wanted now.
    const std::string key = std::string(kind) + ' ' + id + ' ' + std::to_string(plan.job);
    plan.state = state;
    plan.fault.clear();
    plan.job = jobs::enqueue(tx, {.kind = kind, .payload = "{\"id\":\"" + id + "\"}", .unique_key = key});
    tx.as_system(kept, [&] { plan = tx.put(plan); });
}

/// What stopped half-way goes on as the same run where the same person goes on with it: a change set is
/// somebody's.
PlanRun run_to_write(Tx& tx, const Plan& plan) {
    const auto runs = runs_of(tx, plan.id);
    PlanRun run{.plan_id = plan.id, .account = tx.actor().account.value, .asked_at = tx.now()};
    if (!runs.empty()) {
        const PlanRun& last = runs.front();
        // What was taken back half-way is written anew by a run of its own, on top of what is left.
        const bool half_undone = last.undo_set != 0 && last.state != RunState::undone;
        const bool not_undone = last.state == RunState::undoing && !half_undone;
        const bool stopped = last.state == RunState::applying || last.state == RunState::failed;
        const bool goes_on = stopped && !half_undone && last.account == run.account;
        if (goes_on) run = last;
        if (!goes_on && (stopped || half_undone || not_undone)) {
            PlanRun before = last;
            before.state = not_undone ? RunState::applied : RunState::failed;
            tx.put(before);
        }
    }
    // Rows may have been corrected since: everybody is looked at again, and who was placed is left alone.
    if (run.state == RunState::failed) run.done = run.waiting = run.already_there = 0;
    run.state = RunState::applying;
    return tx.put(run);
}

bool is_current(const jobs::Work& work, Id<Plan> id) {
    Plan plan;
    work.store().read(work.actor(), work.operation(), [&](const Reader& reader) { plan = reader.get(id); });
    return jobs::id_text(plan.job) == work.operation().request_id;
}

/// A dead job that is replayed after the plan went on with another one must not work beside that.
template <void (*work_on)(const Charge&)> void run_job(jobs::Work& work) {
    const auto which = work.input<WhichPlan>();
    if (!is_current(work, which.id)) return work.finish("null");
    work_on({.store = work.store(),
             .actor = work.actor(),
             .plan = which.id,
             .progress = [&](std::size_t done, std::size_t total) {
                 work.progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
                 return !work.cancelled();
             }});
    if (!work.cancelled()) work.finish("null");
}

}  // namespace

Plan apply(Tx& tx, const WhichPlan& which) {
    require_rule(tx, deciders);
    Plan plan = idle_plan(tx, which.id);
    require_alone(tx, plan.id);
    require_no_import(tx);
    tx.as_system(kept, [&] { plan.done = run_to_write(tx, plan).done; });
    start(tx, plan, PlanState::applying, "rollover.apply");
    return plan;
}

Plan undo(Tx& tx, const WhichPlan& which) {
    require_rule(tx, deciders);
    Plan plan = idle_plan(tx, which.id);
    require_alone(tx, plan.id);
    require_no_import(tx);
    const auto runs = runs_of(tx, plan.id);
    const auto last = std::find_if(runs.begin(), runs.end(), stands);
    if (last == runs.end()) refuse_plan("rollover_nothing_to_undo");
    PlanRun run = *last;
    run.state = RunState::undoing;
    tx.as_system(kept, [&] { tx.put(run); });
    start(tx, plan, PlanState::undoing, "rollover.undo");
    return plan;
}

std::vector<JobKind> rollover_jobs() {
    return {{.kind = "rollover.apply",
             .label = {"Áp dụng kế hoạch lên lớp", "Apply a rollover"},
             .run = run_job<run_apply>},
            {.kind = "rollover.undo",
             .label = {"Hoàn tác kế hoạch lên lớp", "Undo a rollover"},
             .run = run_job<run_undo>}};
}

}  // namespace truong::rollover
