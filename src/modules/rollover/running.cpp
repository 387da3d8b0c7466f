#include "modules/rollover/running.hpp"

#include <algorithm>

#include "modules/rollover/entities.hpp"
#include "modules/rollover/service.hpp"
#include "modules/rollover/writing.hpp"
#include "platform/api/exchange.hpp"
#include "platform/store/undo.hpp"

namespace truong::rollover {

namespace {

constexpr std::size_t undone_at_once = 500;  // lines of the log
constexpr std::string_view kept_by_server = "the state of a rollover is kept by the server";
constexpr std::string_view asked_before = "who may have a whole school rolled over was asked before";

Operation operation_of(std::string_view verb, std::int64_t continues = 0) {
    return {.name = "rollover." + std::string(verb), .continues = continues};
}

/// The state of the plan and of its run, in the transaction at hand.
void change(Tx& tx, Id<Plan> id, const std::function<void(Plan&)>& work) {
    tx.as_system(kept_by_server, [&] {
        Plan row = tx.get(id);
        work(row);
        tx.put(row);
    });
}
void change(Tx& tx, Id<PlanRun> id, const std::function<void(PlanRun&)>& work) {
    tx.as_system(kept_by_server, [&] {
        PlanRun row = tx.get(id);
        work(row);
        tx.put(row);
    });
}

std::string fault_json(const Catalog& catalog, const Problem& problem) {
    constexpr std::size_t longest = 3'900;
    Findings findings = problem.findings();
    std::string text;
    for (;;) {
        text.clear();
        api::append_findings(text, catalog, findings);
        if (text.size() <= longest || findings.empty()) return text;
        findings.resize(findings.size() / 2);
    }
}

bool passes_by_itself(ProblemKind kind) {
    return kind == ProblemKind::unavailable || kind == ProblemKind::internal;
}

struct Loaded {
    Plan plan;
    std::optional<PlanRun> run;  // that is being written or taken back
    std::vector<PlannedPupil> pupils;
};

Loaded loaded(const Charge& charge, RunState state) {
    Loaded found;
    charge.store.read(charge.actor, operation_of("read"), [&](const Reader& reader) {
        found = {.plan = reader.get(charge.plan), .run = {}, .pupils = {}};
        for (const PlanRun& run : runs_of(reader, charge.plan))
            if (run.state == state) {
                found.run = run;
                break;
            }
        found.pupils = every<PlannedPupil>(reader, where<&PlannedPupil::plan_id> == charge.plan);
    });
    std::sort(found.pupils.begin(), found.pupils.end(),
              [](const PlannedPupil& one, const PlannedPupil& two) { return one.id.value < two.id.value; });
    return found;
}

/// Faults of the rows end the job; what passes by itself is thrown on, and the job tries again. Of an undo
/// that was refused the plan stands as before.
void or_failed(const Charge& charge, RunState state, const std::function<void()>& work) {
    try {
        work();
    } catch (const Problem& problem) {
        if (passes_by_itself(problem.kind())) throw;
        const bool undoing = state == RunState::undoing;
        charge.store.write(charge.actor, operation_of("note"), [&](Tx& tx) {
            change(tx, charge.plan, [&](Plan& plan) {
                plan.state = undoing ? PlanState::applied : PlanState::failed;
                plan.fault = fault_json(tx.catalog(), problem);
            });
            for (const PlanRun& run : runs_of(tx, charge.plan))
                if (run.state == state)
                    change(tx, run.id, [&](PlanRun& row) {
                        row.state = undoing && row.undo_set == 0 ? RunState::applied : RunState::failed;
                    });
        });
    }
}

/// One part, from where the run has come to. Another process may have gone on meanwhile: then this one stops.
void write_part(const Charge& charge, const Loaded& all, PlanRun& run) {
    const auto done = static_cast<std::size_t>(run.done);
    const std::size_t until = std::min(all.pupils.size(), done + charge.at_once);
    const auto at = [&](std::size_t i) { return all.pupils.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::vector<PlannedPupil> some(at(done), at(until));
    PlanRun next;
    std::size_t past = done;
    charge.store.write(charge.actor, operation_of("apply", run.change_set), [&](Tx& tx) {
        require_rule(tx, deciders);
        next = tx.get(run.id);
        if (next.done != run.done || next.state != RunState::applying)
            throw Problem(ProblemKind::conflict, {{.path = "id", .code = "rollover_running"}});
        const std::int64_t set = tx.change_set();
        tx.as_system(asked_before, [&] {
            Writing writing(tx, all.plan, next);
            // Classes have a part of their own: a school has many assignments.
            past = writing.open_classes() > 0 ? done : until;
            if (past == until)
                writing.write(some);
            else
                writing.close_old_year();
        });
        // The state itself is no part of what is taken back: it is derived.
        if (tx.has_written()) next.change_set = set;
        next.done = static_cast<int>(past);
        const bool over = past == all.pupils.size();
        if (over) next.state = RunState::applied;
        tx.as_system(kept_by_server, [&] { next = tx.put(next); });
        change(tx, charge.plan, [&](Plan& plan) {
            plan.done = next.done;
            plan.total = static_cast<int>(all.pupils.size());
            if (!over) return;
            plan.state = PlanState::applied;
            plan.applied_at = tx.now();
            plan.fault.clear();
        });
    });
    run = next;
}

}  // namespace

std::vector<PlanRun> runs_of(const Reader& reader, Id<Plan> plan) {
    auto runs = every<PlanRun>(reader, where<&PlanRun::plan_id> == plan);
    std::sort(runs.begin(), runs.end(),
              [](const PlanRun& one, const PlanRun& two) { return one.id.value > two.id.value; });
    return runs;
}

bool stands(const PlanRun& run) { return run.change_set != 0 && run.state != RunState::undone; }

void run_apply(const Charge& charge) {
    or_failed(charge, RunState::applying, [&] {
        const Loaded all = loaded(charge, RunState::applying);
        if (all.plan.state != PlanState::applying || !all.run) return;
        PlanRun run = *all.run;
        do {
            if (charge.progress && !charge.progress(static_cast<std::size_t>(run.done), all.pupils.size()))
                return;
            write_part(charge, all, run);
        } while (run.state == RunState::applying);
    });
}

void run_undo(const Charge& charge) {
    or_failed(charge, RunState::undoing, [&] {
        const Loaded all = loaded(charge, RunState::undoing);
        if (all.plan.state != PlanState::undoing || !all.run) return;
        PlanRun run = *all.run;
        charge.store.read(charge.actor, operation_of("undo"), [&](const Reader& reader) {
            require_rule(reader, deciders);
            store::require_undoable(reader, run.change_set);
        });
        for (bool over = false; !over;) {
            if (charge.progress && !charge.progress(0, 0)) return;
            charge.store.write(charge.actor, operation_of("undo", run.undo_set), [&](Tx& tx) {
                over = store::undo_part(tx, run.change_set, undone_at_once);
                run.undo_set = tx.change_set();
                change(tx, run.id, [&](PlanRun& row) {
                    row.undo_set = run.undo_set;
                    if (over) row.state = RunState::undone;
                });
                if (!over) return;
                const auto left = runs_of(tx, charge.plan);
                const bool any = std::any_of(left.begin(), left.end(), stands);
                change(tx, charge.plan, [&](Plan& plan) {
                    plan.state = any ? PlanState::applied : PlanState::undone;
                    plan.fault.clear();
                    plan.done = 0;
                });
            });
        }
    });
}

}  // namespace truong::rollover
