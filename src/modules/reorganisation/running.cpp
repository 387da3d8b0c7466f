#include "modules/reorganisation/running.hpp"

#include <algorithm>

#include "modules/classes/api.hpp"
#include "modules/reorganisation/settling.hpp"
#include "platform/api/exchange.hpp"
#include "platform/jobs/work.hpp"
#include "platform/store/rows_of.hpp"
#include "platform/store/undo.hpp"

namespace truong::reorganisation {

namespace {

constexpr std::size_t records_at_once = 100;
constexpr std::size_t undone_at_once = 5'000;  // lines of the log
constexpr std::string_view as_decided =
    "a decision is applied as a whole; who may was asked when it was begun";

/// The work goes through schools whose rows the officer himself never writes; the log names him.
Actor house_of(const Actor& actor) {
    Actor house = actor;
    house.hat = Hat::system;
    house.school = {};
    house.campus = {};
    house.scopes.reset();
    return house;
}

Decision decision_of(const Store& store, const Actor& actor, Id<Decision> id) {
    Decision row;
    store.read(house_of(actor), {.name = "reorganisation.read"},
               [&](const Reader& reader) { row = reader.get(id); });
    return row;
}

std::string fault_text(const Catalog& catalog, const Problem& problem) {
    std::string text;
    Findings findings = problem.findings();
    if (findings.size() > 3) findings.resize(3);
    api::append_findings(text, catalog, findings);
    return text.size() <= 3'900 ? text : problem.findings().front().code;
}

void keep_run(Tx& tx, DecisionRun& run) {
    tx.as_system("what was written by a run is kept by the server", [&] { run = tx.put(run); });
}

/// The newest first.
std::vector<DecisionRun> runs_of(const Reader& reader, Id<Decision> id) {
    auto runs = reader.unscoped(as_decided).all<DecisionRun>(where<&DecisionRun::decision_id> == id);
    std::sort(runs.begin(), runs.end(),
              [](const DecisionRun& one, const DecisionRun& two) { return one.id.value > two.id.value; });
    return runs;
}

/// A decision whose undo was refused before it began stands as before.
DecisionState state_after_fault(const Reader& reader, const Decision& row) {
    const auto runs = runs_of(reader, row.id);
    const bool stands = row.state == DecisionState::undoing && row.undo_set == 0 && !runs.empty()
                        && runs.front().over && !runs.front().undone;
    return stands ? DecisionState::applied : DecisionState::failed;
}

void or_failed(const Store& store, const Actor& actor, Id<Decision> id, const std::function<void()>& work) {
    try {
        work();
    } catch (const Problem& problem) {
        if (problem.kind() == ProblemKind::unavailable || problem.kind() == ProblemKind::internal) throw;
        store.write(actor, {.name = "reorganisation.note"}, [&](Tx& tx) {
            keep_decision(tx, id, [&](Decision& row) {
                row.state = state_after_fault(tx, row);
                row.fault = fault_text(store.catalog(), problem);
            });
        });
    }
}

/// One way through all schools and people of a decision.
class Application {
public:
    Application(const Store& store, const Actor& actor, Decision decision, DecisionProgress progress)
        : store_(store), actor_(house_of(actor)), decision_(std::move(decision)),
          progress_(std::move(progress)) {}

    void run() {
        read([&](const Reader& reader) {
            lines_ = lines_of(reader, decision_.id);
            run_ = run_to_write(reader);
        });
        std::vector<Move> moves;
        part([&](Tx& tx) { moves = prepare(tx, decision_, lines_); });
        for (const Move& move : moves)
            if (!carry(move)) return;
        part([&](Tx& tx) {
            settle(tx, decision_, lines_);
            for (Carrier& carrier : carriers_) carrier.tell_left_behind(tx);
            verify(tx);
            finish(tx);
            run_.over = true;
        });
    }

private:
    void read(const std::function<void(const Reader&)>& work) {
        store_.read(actor_, {.name = "reorganisation.read"}, work);
    }
    /// What stopped half-way goes on as the same run where the same person goes on with it.
    DecisionRun run_to_write(const Reader& reader) const {
        const auto runs = runs_of(reader, decision_.id);
        const bool own = !runs.empty() && runs.front().account == actor_.account.value;
        if (own && !runs.front().over && !runs.front().undone) return runs.front();
        return {.decision_id = decision_.id, .account = actor_.account.value};
    }
    void part(const std::function<void(Tx&)>& work) {
        const Operation operation{.name = "reorganisation.apply", .continues = run_.change_set};
        const DecisionRun before = run_;
        store_.write(actor_, operation, [&](Tx& tx) {
            run_ = before;
            run_.change_set = tx.change_set();
            tx.everywhere(as_decided, [&] {
                work(tx);
                keep_run(tx, run_);
                keep_decision(tx, decision_.id, [&](Decision& row) { row.change_set = run_.change_set; });
            });
        });
        decision_.change_set = run_.change_set;
    }
    /// A part may run again after a conflict: what it made is remembered only after its commit.
    void carry_part(Carrier& carrier, const std::function<void(Tx&)>& work) {
        part([&](Tx& tx) {
            carrier.forget();
            work(tx);
        });
        carrier.remember();
    }

    template <class Ids, class Carry> bool carry_all(Carrier& carrier, Ids ids_of, Carry carry) {
        std::vector<std::int64_t> ids;
        read([&](const Reader& reader) { ids = ids_of(reader); });
        total_ += static_cast<std::int64_t>(ids.size());
        for (std::size_t first = 0; first < ids.size(); first += records_at_once) {
            const std::size_t last = std::min(first + records_at_once, ids.size());
            const std::vector<std::int64_t> some(ids.begin() + static_cast<std::ptrdiff_t>(first),
                                                 ids.begin() + static_cast<std::ptrdiff_t>(last));
            carry_part(carrier, [&](Tx& tx) { carry(tx, some); });
            done_ += static_cast<std::int64_t>(some.size());
            if (progress_ && !progress_(done_, total_)) return false;
        }
        return true;
    }

    /// False where it was told to stop for now.
    bool carry(const Move& move) {
        read([&](const Reader& reader) { carriers_.emplace_back(reader, decision_, move); });
        Carrier& carrier = carriers_.back();
        carry_part(carrier, [&](Tx& tx) { carrier.carry_places(tx); });
        const bool staff = carry_all(
            carrier, [&](const Reader& reader) { return carrier.staff_to_carry(reader); },
            [&](Tx& tx, const std::vector<std::int64_t>& ids) { carrier.carry_staff(tx, ids); });
        if (!staff) return false;
        // The second time those who came while the first went on.
        for (int round = 0; round < 2; ++round) {
            const bool pupils = carry_all(
                carrier, [&](const Reader& reader) { return carrier.pupils_to_carry(reader); },
                [&](Tx& tx, const std::vector<std::int64_t>& ids) { carrier.carry_pupils(tx, ids); });
            if (!pupils) return false;
        }
        carry_part(carrier, [&](Tx& tx) {
            carrier.close_class_duties(tx);
            carrier.close_appointments(tx);
        });
        return true;
    }

    template <class Row, class Visit> void each_made(Visit visit) const {
        const Entity* entity = &store_.catalog().of(type_key<Row>());
        for (const Carrier& carrier : carriers_)
            for (const auto& [old, now] : carrier.made())
                if (old.first == entity) visit(Id<Row>{old.second}, Id<Row>{now});
    }
    template <class Row> int count_made() const {
        int count = 0;
        each_made<Row>([&](Id<Row>, Id<Row>) { ++count; });
        return count;
    }

    /// Nobody is lost, doubled or in two classes on the day.
    void verify(Tx& tx) const {
        const Reader on_day = tx.as_of(decision_.effective_on);
        std::set<Id<people::Pupil>> before, after, concerned;
        each_made<people::Pupil>([&](Id<people::Pupil> old, Id<people::Pupil> now) {
            before.insert(old);
            after.insert(now);
        });
        const auto still_there = rows_of<&people::Pupil::id>(on_day, before);
        std::set<Id<people::Pupil>> found;
        for (const people::Pupil& pupil : rows_of<&people::Pupil::id>(tx.as_of({}), after))
            if (!pupil.valid_to || *pupil.valid_to >= decision_.effective_on) found.insert(pupil.id);
        concerned.insert(before.begin(), before.end());
        concerned.insert(after.begin(), after.end());
        std::set<Id<people::Person>> placed, twice;
        for (const classes::Enrolment& place : rows_of<&classes::Enrolment::pupil_id>(on_day, concerned))
            if (!placed.insert(place.person_id).second) twice.insert(place.person_id);
        std::int64_t missing = 0;
        for (const Carrier& carrier : carriers_)
            missing += static_cast<std::int64_t>(carrier.pupils_to_carry(tx).size());
        if (still_there.empty() && missing == 0 && twice.empty() && found.size() == after.size()) return;
        throw Problem(ProblemKind::conflict,
                      {{.path = "id",
                        .code = "decision_pupils_differ",
                        .args = {std::to_string(after.size() + static_cast<std::size_t>(missing)),
                                 std::to_string(found.size() - std::min(found.size(), still_there.size())),
                                 std::to_string(twice.size())}}});
    }

    void finish(Tx& tx) const {
        const auto open = tx.count<OpenMatter>((where<&OpenMatter::decision_id> == decision_.id)
                                               && (where<&OpenMatter::settled> == std::string()));
        std::set<Id<org::School>> schools;
        for (const Carrier& carrier : carriers_) schools.insert(carrier.move().from.id);
        keep_decision(tx, decision_.id, [&](Decision& row) {
            row.state = DecisionState::applied;
            row.fault.clear();
            row.schools = static_cast<int>(schools.size());
            row.classes = count_made<classes::Class>();
            row.pupils = count_made<people::Pupil>();
            row.staff = count_made<people::StaffMember>();
            row.open_matters = static_cast<int>(open);
        });
    }

    const Store& store_;
    const Actor actor_;
    Decision decision_;
    DecisionRun run_;
    const DecisionProgress progress_;
    std::vector<DecisionLine> lines_;
    std::deque<Carrier> carriers_;
    std::int64_t done_ = 0, total_ = 0;
};

/// The last part of the last run: nothing of the decision stands any more.
void end_undo(Tx& tx, Decision& row) {
    row.state = DecisionState::undone;
    row.change_set = row.undo_set = 0;
    row.schools = row.classes = row.pupils = row.staff = row.open_matters = 0;
    tx.as_system("matters of what no longer stands", [&] {
        for (const OpenMatter& matter : tx.all<OpenMatter>(where<&OpenMatter::decision_id> == row.id))
            tx.end(matter.id);
    });
}

/// Gives whether it came to its end.
bool undo_run(const Store& store, const Actor& house, DecisionRun run, bool last,
              const DecisionProgress& progress) {
    bool over = false, empty = false;
    store.read(house, {.name = "reorganisation.undo"}, [&](const Reader& reader) {
        empty = store::nothing_to_undo(reader, run.change_set);
        if (!empty) store::require_undoable(reader, run.change_set);
    });
    // An undo is somebody's, too.
    if (run.undo_account != house.account.value) run.undo_set = 0;
    run.undo_account = house.account.value;
    while (!over) {
        if (progress && !progress(0, 0)) return false;
        const DecisionRun before = run;
        const Operation operation{.name = "reorganisation.undo", .continues = before.undo_set};
        store.write(house, operation, [&](Tx& tx) {
            run = before;
            over = empty || store::undo_part(tx, run.change_set, undone_at_once);
            run.undo_set = tx.change_set();
            run.undone = over;
            keep_run(tx, run);
            keep_decision(tx, run.decision_id, [&](Decision& row) {
                row.undo_set = run.undo_set;
                if (over && last) end_undo(tx, row);
            });
        });
    }
    return true;
}

void undo_all(const Store& store, const Actor& house, Id<Decision> id, const DecisionProgress& progress) {
    std::vector<DecisionRun> runs;
    store.read(house, {.name = "reorganisation.undo"},
               [&](const Reader& reader) { runs = runs_of(reader, id); });
    std::erase_if(runs, [](const DecisionRun& run) { return run.undone || run.change_set == 0; });
    for (const DecisionRun& run : runs)
        if (!undo_run(store, house, run, run.id == runs.back().id, progress)) return;
}

/// A dead job that is replayed after the decision went on with another one must not work beside that.
template <void (*work_on)(const Store&, const Actor&, Id<Decision>, const DecisionProgress&)>
void run(jobs::Work& work) {
    const auto which = work.input<WhichDecision>();
    if (jobs::id_text(decision_of(work.store(), work.actor(), which.id).job) != work.operation().request_id)
        return work.finish("null");
    work_on(work.store(), work.actor(), which.id, [&](std::int64_t done, std::int64_t total) {
        work.progress(done, total);
        return !work.cancelled();
    });
    if (!work.cancelled()) work.finish("null");
}

}  // namespace

void run_apply(const Store& store, const Actor& actor, Id<Decision> id, const DecisionProgress& progress) {
    or_failed(store, actor, id, [&] {
        const Decision decision = decision_of(store, actor, id);
        if (decision.state == DecisionState::applying) Application(store, actor, decision, progress).run();
    });
}

void run_undo(const Store& store, const Actor& actor, Id<Decision> id, const DecisionProgress& progress) {
    or_failed(store, actor, id, [&] {
        const Decision decision = decision_of(store, actor, id);
        if (decision.state == DecisionState::undoing) undo_all(store, house_of(actor), id, progress);
    });
}

std::vector<JobKind> decision_jobs() {
    return {{.kind = "reorganisation.apply",
             .label = {"Thực hiện quyết định sắp xếp", "Apply a decision about units"},
             .run = run<run_apply>},
            {.kind = "reorganisation.undo",
             .label = {"Hoàn tác quyết định sắp xếp", "Undo a decision about units"},
             .run = run<run_undo>}};
}

}  // namespace truong::reorganisation
