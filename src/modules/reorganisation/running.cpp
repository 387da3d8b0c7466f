#include "modules/reorganisation/running.hpp"

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

void or_failed(const Store& store, const Actor& actor, Id<Decision> id, const std::function<void()>& work) {
    try {
        work();
    } catch (const Problem& problem) {
        if (problem.kind() == ProblemKind::unavailable || problem.kind() == ProblemKind::internal) throw;
        store.write(actor, {.name = "reorganisation.note"}, [&](Tx& tx) {
            keep_decision(tx, id, [&](Decision& row) {
                row.state = DecisionState::failed;
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
        read([&](const Reader& reader) { lines_ = lines_of(reader, decision_.id); });
        std::vector<Move> moves;
        part([&](Tx& tx) { moves = prepare(tx, decision_, lines_); });
        for (const Move& move : moves)
            if (!carry(move)) return;
        part([&](Tx& tx) {
            settle(tx, decision_, lines_);
            for (Carrier& carrier : carriers_) carrier.tell_left_behind(tx);
            verify(tx);
            finish(tx);
        });
    }

private:
    void read(const std::function<void(const Reader&)>& work) {
        store_.read(actor_, {.name = "reorganisation.read"}, work);
    }
    void part(const std::function<void(Tx&)>& work) {
        const Operation operation{.name = "reorganisation.apply", .continues = decision_.change_set};
        std::int64_t set = 0;
        store_.write(actor_, operation, [&](Tx& tx) {
            set = tx.change_set();
            tx.everywhere(as_decided, [&] {
                work(tx);
                keep_decision(tx, decision_.id, [&](Decision& row) { row.change_set = set; });
            });
        });
        decision_.change_set = set;
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
    const DecisionProgress progress_;
    std::vector<DecisionLine> lines_;
    std::deque<Carrier> carriers_;
    std::int64_t done_ = 0, total_ = 0;
};

void undo_all(const Store& store, const Actor& house, Decision decision, const DecisionProgress& progress) {
    store.read(house, {.name = "reorganisation.undo"},
               [&](const Reader& reader) { store::require_undoable(reader, decision.change_set); });
    for (bool over = false; !over;) {
        if (progress && !progress(0, 0)) return;
        const Operation operation{.name = "reorganisation.undo", .continues = decision.undo_set};
        store.write(house, operation, [&](Tx& tx) {
            over = store::undo_part(tx, decision.change_set, undone_at_once);
            decision.undo_set = tx.change_set();
            keep_decision(tx, decision.id, [&](Decision& row) {
                row.undo_set = over ? 0 : decision.undo_set;
                if (!over) return;
                row.state = DecisionState::undone;
                row.change_set = 0;
                row.schools = row.classes = row.pupils = row.staff = row.open_matters = 0;
            });
            if (!over) return;
            for (const OpenMatter& matter :
                 tx.all<OpenMatter>(where<&OpenMatter::decision_id> == decision.id))
                tx.end(matter.id);
        });
    }
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
        if (decision.state == DecisionState::undoing) undo_all(store, house_of(actor), decision, progress);
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
