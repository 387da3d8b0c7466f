#include "modules/rollover/running.hpp"

#include <algorithm>
#include <ranges>

#include "modules/rollover/entities.hpp"
#include "modules/rollover/service.hpp"
#include "modules/rollover/writing.hpp"
#include "platform/api/exchange.hpp"
#include "platform/store/undo_look.hpp"

namespace truong::rollover {

namespace {

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

/// How far the run has come, for whoever looks at the plan.
void note_progress(Plan& plan, const PlanRun& run, std::size_t pupils, Instant now) {
    plan.done = run.done;
    plan.total = static_cast<int>(pupils);
    if (run.state != RunState::applied) return;
    plan.state = PlanState::applied;
    plan.applied_at = now;
}

using Links = std::map<Id<PlannedClass>, Id<classes::Class>>;

/// Which class a planned one became is noted beside what the run wrote: whoever looks at a planned class
/// afterwards is no reason against taking the run back.
void link(Tx& tx, const Links& links) {
    if (links.empty()) return;
    std::set<Id<PlannedClass>> ids;
    for (const auto& [planned, row] : links) ids.insert(planned);
    tx.as_system(kept_by_server, [&] {
        for (PlannedClass& planned : rows_of<&PlannedClass::id>(tx, ids)) {
            planned.class_id = links.at(planned.id);
            tx.put(planned);
        }
    });
}

/// What one part is about.
struct Part {
    std::vector<PlannedPupil> pupils;
    bool reached_pupils = false;  // false: it opened classes first
};

/// One part, from where the run has come to. Another process may have gone on meanwhile: then this one stops.
void write_part(const Charge& charge, const Loaded& all, PlanRun& run, Part& part) {
    PlanRun next;
    Links links;
    charge.store.write(charge.actor, operation_of("apply", run.change_set), [&](Tx& tx) {
        require_rule(tx, deciders);
        next = tx.get(run.id);
        if (next.done != run.done || next.state != RunState::applying)
            throw Problem(ProblemKind::conflict, {{.path = "id", .code = "rollover_running"}});
        const std::int64_t set = tx.change_set();
        tx.as_system(asked_before, [&] {
            Writing writing(tx, all.plan, next);
            // Classes have a part of their own: a school has many assignments.
            part.reached_pupils = writing.open_classes() == 0;
            links = writing.found();
            if (part.reached_pupils)
                writing.write(part.pupils);
            else
                writing.close_old_year();
        });
        // The state itself is no part of what is taken back: it is derived.
        if (tx.has_written()) next.change_set = set;
        if (part.reached_pupils) next.done += static_cast<int>(part.pupils.size());
        const bool over = next.done == static_cast<int>(all.pupils.size());
        if (over && part.reached_pupils) next.state = RunState::applied;
        tx.as_system(kept_by_server, [&] { next = tx.put(next); });
        change(tx, charge.plan, [&](Plan& plan) { note_progress(plan, next, all.pupils.size(), tx.now()); });
    });
    if (!links.empty())
        charge.store.write(charge.actor, operation_of("note"), [&](Tx& tx) { link(tx, links); });
    run = next;
}

/// A pupil who could not be written, and everything that was refused in this run.
struct Refusal {
    const PlannedPupil& pupil;
    const Problem& problem;
    Findings& all;
};

/// One pupil whom the rules of his own rows do not let through waits, with the reason; the others go on.
void leave_out(const Charge& charge, const Loaded& all, PlanRun& run, const Refusal& refusal) {
    for (Finding finding : refusal.problem.findings()) {
        std::string id;
        append_id(id, charge.store.catalog().of(type_key<PlannedPupil>()).prefix, refusal.pupil.id.value);
        finding.path = std::move(id);
        refusal.all.push_back(std::move(finding));
    }
    charge.store.write(charge.actor, operation_of("note"), [&](Tx& tx) {
        PlannedPupil row = tx.get(refusal.pupil.id);
        row.exception = PupilException::refused;
        row.settled = false;
        tx.as_system(kept_by_server, [&] { tx.put(row); });
        change(tx, run.id, [&](PlanRun& row_of_run) {
            ++row_of_run.done;
            ++row_of_run.waiting;
            if (row_of_run.done == static_cast<int>(all.pupils.size())) row_of_run.state = RunState::applied;
            run = row_of_run;
        });
        change(tx, charge.plan, [&](Plan& plan) {
            note_progress(plan, run, all.pupils.size(), tx.now());
            plan.fault = fault_json(tx.catalog(), Problem(refusal.problem.kind(), refusal.all));
        });
    });
}

/// While a run is taken back no planned class points to one of its classes: nobody could free them. Those
/// that are still there afterwards are linked again.
template <class Work> void without_links(const Charge& charge, Id<PlanRun> run, const Work& work) {
    Links links;
    charge.store.write(charge.actor, operation_of("note"), [&](Tx& tx) {
        require_rule(tx, deciders);
        tx.as_system(kept_by_server, [&] {
            for (PlannedClass& row : every<PlannedClass>(tx, where<&PlannedClass::plan_id> == charge.plan)) {
                if (!row.class_id) continue;
                links.emplace(row.id, *row.class_id);
                row.class_id.reset();
                tx.put(row);
            }
        });
    });
    const auto give_back = [&] {
        charge.store.write(charge.actor, operation_of("note"), [&](Tx& tx) {
            // Of what is half undone the classes are found by name, and looked through for what they lack.
            const PlanRun now = tx.get(run);
            if (now.undo_set != 0 && now.state != RunState::undone) return;
            std::set<Id<classes::Class>> ids, live;
            for (const auto& [planned, row] : links) ids.insert(row);
            for (const classes::Class& row : rows_of<&classes::Class::id>(tx, ids)) live.insert(row.id);
            std::erase_if(links, [&](const auto& each) { return !live.contains(each.second); });
            link(tx, links);
        });
    };
    try {
        work();
    } catch (...) {
        give_back();
        throw;
    }
    give_back();
}

/// Who completed and is a pupil elsewhere since cannot be a pupil here again: told before anything is taken
/// back, not half-way. `reader` is at home in no school: an actor's sees his own only.
void require_nobody_elsewhere(const Reader& reader, const Plan& plan,
                              const std::vector<PlannedPupil>& planned) {
    using people::Pupil;
    const Date last = reader.get(plan.from_year_id).last_day;
    std::set<Id<Pupil>> ids;
    for (const PlannedPupil& row : planned) ids.insert(row.pupil_id);
    std::map<Id<people::Person>, std::string> completed;
    for (const Pupil& row : rows_of<&Pupil::id>(reader.as_of({}), ids))
        if (row.valid_to == last) completed.emplace(row.person_id, row.full_name);
    std::set<Id<people::Person>> persons;
    for (const auto& [person, name] : completed) persons.insert(person);
    Findings findings;
    std::set<Id<people::Person>> told;
    for (const Pupil& row : rows_of<&Pupil::person_id>(reader.as_of({}), persons))
        if (!ids.contains(row.id) && (!row.valid_to || *row.valid_to > last)
            && told.insert(row.person_id).second)
            findings.push_back(
                {.path = "id", .code = "rollover_elsewhere", .args = {completed.at(row.person_id)}});
    if (!findings.empty()) throw Problem(ProblemKind::conflict, std::move(findings));
}

/// One part of the undo; true: nothing is left.
bool undo_part(const Charge& charge, PlanRun& run) {
    bool over = false;
    charge.store.write(charge.actor, operation_of("undo", run.undo_set), [&](Tx& tx) {
        over = store::undo_part(tx, run.change_set, charge.undone_at_once);
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
    return over;
}

}  // namespace

std::vector<PlanRun> runs_of(const Reader& reader, Id<Plan> plan) {
    auto runs = every<PlanRun>(reader, where<&PlanRun::plan_id> == plan);
    std::sort(runs.begin(), runs.end(),
              [](const PlanRun& one, const PlanRun& two) { return one.id.value > two.id.value; });
    return runs;
}

bool stands(const PlanRun& run) { return run.change_set != 0 && run.state != RunState::undone; }

/// Whether a graduate is a pupil of another school since only the job sees, before its first part.
UndoLook look_at_undo(const Reader& reader, const WhichPlan& which) {
    require_rule(reader, deciders);
    const Plan plan = reader.get(which.id);
    const auto runs = runs_of(reader, plan.id);
    const auto last = std::find_if(runs.begin(), runs.end(), stands);
    Findings findings;
    const auto look = [&](const auto& work) {
        try {
            work();
        } catch (const Problem& problem) {
            if (passes_by_itself(problem.kind())) throw;
            findings.insert(findings.end(), problem.findings().begin(), problem.findings().end());
        }
    };
    if (last == runs.end()) findings.push_back({.path = "id", .code = "rollover_nothing_to_undo"});
    if (last != runs.end()) {
        const Entity& links = reader.catalog().of(type_key<PlannedClass>());
        look([&] { store::require_undoable_but(reader, last->change_set, &links); });
    }
    if (findings.empty()) return {.free = true, .fault = {}};
    return {.fault = fault_json(reader.catalog(), Problem(ProblemKind::conflict, std::move(findings)))};
}

void run_apply(const Charge& charge) {
    or_failed(charge, RunState::applying, [&] {
        const Loaded all = loaded(charge, RunState::applying);
        if (all.plan.state != PlanState::applying || !all.run) return;
        PlanRun run = *all.run;
        Findings refused;
        std::size_t at_once = charge.at_once;
        do {
            if (charge.progress && !charge.progress(static_cast<std::size_t>(run.done), all.pupils.size()))
                return;
            const auto done = static_cast<std::size_t>(run.done);
            const auto some = all.pupils | std::views::drop(done) | std::views::take(at_once);
            Part part{.pupils = {some.begin(), some.end()}};
            try {
                write_part(charge, all, run, part);
                at_once = std::min(charge.at_once, at_once * 2);
            } catch (const Problem& problem) {
                if (passes_by_itself(problem.kind()) || !part.reached_pupils || part.pupils.empty()) throw;
                if (part.pupils.size() == 1)
                    leave_out(charge, all, run, {part.pupils.front(), problem, refused});
                at_once = std::max<std::size_t>(1, part.pupils.size() / 2);
            }
        } while (run.state == RunState::applying);
    });
}

void run_undo(const Charge& charge) {
    or_failed(charge, RunState::undoing, [&] {
        const Loaded all = loaded(charge, RunState::undoing);
        if (all.plan.state != PlanState::undoing || !all.run) return;
        PlanRun run = *all.run;
        without_links(charge, run.id, [&] {
            charge.store.read(charge.actor, operation_of("undo"),
                              [&](const Reader& reader) { store::require_undoable(reader, run.change_set); });
            charge.store.read({.hat = Hat::system}, operation_of("undo"), [&](const Reader& reader) {
                require_nobody_elsewhere(reader, all.plan, all.pupils);
            });
            do {
                if (charge.progress && !charge.progress(0, 0)) return;
            } while (!undo_part(charge, run));
        });
    });
}

}  // namespace truong::rollover
