#include <algorithm>

#include "modules/accounts/api.hpp"
#include "modules/classes/api.hpp"
#include "modules/reorganisation/running.hpp"
#include "modules/reorganisation/settling.hpp"
#include "platform/jobs/work.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::reorganisation {

namespace {

constexpr std::string_view kept_by_server = "what a decision says is kept by the server; who may was asked";
constexpr std::size_t most_lines = 1'000;

[[noreturn]] void refuse_state(std::string_view code, std::vector<std::string> args = {}) {
    throw Problem(ProblemKind::conflict,
                  {{.path = "id", .code = std::string(code), .args = std::move(args)}});
}

void require_decider(const Reader& reader) {
    if (is_never(reader.ask(deciders)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

bool is_running(const Reader& reader, const Decision& decision) {
    const bool state = decision.state == DecisionState::applying || decision.state == DecisionState::undoing;
    return state && (decision.job == 0 || !jobs::is_over(reader, decision.job));
}

/// Still only a paper: its lines may be changed.
Decision open_decision(Tx& tx, Id<Decision> id) {
    require_decider(tx);
    Decision row = tx.get(id);
    if (row.change_set != 0 || row.state == DecisionState::applied) refuse_state("decision_applied");
    if (is_running(tx, row)) refuse_state("decision_running");
    return row;
}

Decision idle_decision(Tx& tx, Id<Decision> id) {
    require_decider(tx);
    Decision row = tx.get(id);
    if (is_running(tx, row)) refuse_state("decision_running");
    for (const DecisionLine& line : lines_of(tx, id)) require_reach(tx, row, line);
    return row;
}

std::set<std::int64_t> concerned(const std::vector<DecisionLine>& lines) {
    std::set<std::int64_t> ids;
    for (const DecisionLine& line : lines) {
        for (const auto& unit : {line.from_unit_id, line.to_unit_id})
            if (unit) ids.insert(unit->value);
        for (const auto& school : {line.from_school_id, line.to_school_id})
            if (school) ids.insert(school->value);
    }
    return ids;
}

bool share(const std::set<std::int64_t>& left, const std::set<std::int64_t>& right) {
    return std::any_of(left.begin(), left.end(), [&](std::int64_t id) { return right.contains(id); });
}

/// Two that touch the same school at once would each carry its pupils away, and so would one beside another
/// that stopped half-way.
void require_alone(const Reader& reader, const Decision& decision, const std::vector<DecisionLine>& lines) {
    const Reader all = reader.unscoped("also decisions of other authorities stand in the way");
    const std::set<std::int64_t> own = concerned(lines);
    for (const Decision& other : all.all<Decision>(where<&Decision::state>.in(
             {DecisionState::applying, DecisionState::undoing, DecisionState::failed}))) {
        const bool failed = other.state == DecisionState::failed;
        if (other.id == decision.id || (failed && other.change_set == 0)) continue;
        if (share(own, concerned(lines_of(all, other.id))))
            refuse_state(failed ? "decision_unfinished" : "decision_beside", {other.number});
    }
}

Decision start(Tx& tx, Decision row, DecisionState state, std::string_view kind) {
    row.state = state;
    row.fault.clear();
    std::string id;
    append_id(id, "rgd", row.id.value);
    tx.as_system(kept_by_server, [&] { row = tx.put(row); });
    // The job runs as who asked for it; its key keeps a second one from being made beside it.
    const std::string key = std::string(kind) + ' ' + id + ' ' + std::to_string(row.job);
    row.job = jobs::enqueue(tx, {.kind = kind, .payload = "{\"id\":\"" + id + "\"}", .unique_key = key});
    tx.as_system(kept_by_server, [&] { row = tx.put(row); });
    return row;
}

std::string joined(const std::set<std::string>& words) {
    std::string text;
    for (const std::string& word : words) (text += text.empty() ? "" : ", ") += word;
    return text;
}

/// Adds up what the moves of a decision would carry; who goes by one line does not go by another as well.
class MoveCount {
public:
    explicit MoveCount(const Reader& all) : all_(all) {}

    void add(const Carrier& carrier) {
        const Move& move = carrier.move();
        schools_.insert(move.from.id);
        for (const std::int64_t id : carrier.campuses_to_carry(all_)) campuses_.insert(id);
        for (const std::int64_t id : carrier.pupils_to_carry(all_)) pupils_.insert(id);
        for (const std::int64_t id : carrier.staff_to_carry(all_)) staff_.insert(id);
        for (const classes::Class& row : carrier.classes_to_carry(all_)) {
            if (!classes_.insert(row.id).second) continue;
            std::set<std::string>& taken = names_at(move.to, row.year_id);
            const std::string name = class_name_after(move, row.name, taken);
            if (name != row.name) renamed_.insert(row.name + " → " + name);
            taken.insert(name);
        }
    }
    void tell(Preview& view) const {
        view.schools = static_cast<int>(schools_.size());
        view.campuses = static_cast<int>(campuses_.size());
        view.classes = static_cast<int>(classes_.size());
        view.pupils = static_cast<int>(pupils_.size());
        view.staff = static_cast<int>(staff_.size());
        view.class_names = joined(renamed_);
    }

private:
    std::set<std::string>& names_at(const org::School& school, Id<calendar::SchoolYear> year) {
        // Of a school that is not made yet the code stands for it.
        const auto [place, is_new] = names_.try_emplace({school.code, year});
        if (is_new && school.id)
            for (const classes::Class& row : all_.as_of({}).all<classes::Class>(
                     (where<&classes::Class::year_id> == year)
                     && access::compare(table_name<classes::Class>() + ".school_id", " = ", school.id.value)))
                place->second.insert(row.name);
        return place->second;
    }
    Reader all_;
    std::set<Id<org::School>> schools_;
    std::set<std::int64_t> campuses_, pupils_, staff_;
    std::set<Id<classes::Class>> classes_;
    std::map<std::pair<std::string, Id<calendar::SchoolYear>>, std::set<std::string>> names_;
    std::set<std::string> renamed_;
};

/// What would go with the schools of the decision. A line that lacks something is told among the faults.
void count_schools(const Reader& all, const Decision& decision, std::vector<DecisionLine> lines,
                   Preview& view) {
    std::erase_if(
        lines, [](const DecisionLine& line) { return !is_about_units(line.kind) && !line.from_school_id; });
    MoveCount count(all);
    for (const Move& move : moves_of(all, lines)) count.add(Carrier(all, decision, move));
    count.tell(view);
}

}  // namespace

void keep_decision(Tx& tx, Id<Decision> id, const std::function<void(Decision&)>& work) {
    tx.as_system(kept_by_server, [&] {
        Decision row = tx.get(id);
        work(row);
        tx.put(row);
    });
}

Decision enter(Tx& tx, const NewDecision& wanted) {
    require_decider(tx);
    if (wanted.effective_on < wanted.signed_on)
        throw Problem(ProblemKind::invalid, {{.path = "effective_on", .code = "decision_before_signing"}});
    Decision row{.number = wanted.number,
                 .signed_on = wanted.signed_on,
                 .effective_on = wanted.effective_on,
                 .decided_by = wanted.decided_by,
                 .content = wanted.content};
    if (tx.actor().authority) row.authority_id = tx.actor().authority;
    tx.as_system(kept_by_server, [&] { row = tx.put(row); });
    return row;
}

DecisionLine add_line(Tx& tx, const NewLine& wanted) {
    const Decision decision = open_decision(tx, wanted.id);
    DecisionLine line{.decision_id = decision.id,
                      .kind = wanted.kind,
                      .from_unit_id = wanted.from_unit_id,
                      .to_unit_id = wanted.to_unit_id,
                      .from_school_id = wanted.from_school_id,
                      .to_school_id = wanted.to_school_id,
                      .campus_code = wanted.campus_code,
                      .classes = wanted.classes,
                      .new_code = wanted.new_code,
                      .new_name = wanted.new_name,
                      .new_area_code = wanted.new_area_code,
                      .new_area_kind = wanted.new_area_kind};
    require_reach(tx, decision, line);
    if (lines_of(tx, decision.id).size() >= most_lines)
        throw Problem(ProblemKind::too_large,
                      {{.path = "id", .code = "decision_too_long", .args = {std::to_string(most_lines)}}});
    tx.as_system(kept_by_server, [&] { line = tx.put(line); });
    return line;
}

DecisionLine remove_line(Tx& tx, const WhichLine& which) {
    require_decider(tx);
    const DecisionLine line = tx.get(which.id);
    open_decision(tx, line.decision_id);
    tx.as_system(kept_by_server, [&] { tx.end(line.id); });
    return line;
}

Preview preview(const Reader& reader, const WhichDecision& which) {
    require_decider(reader);
    const Decision decision = reader.get(which.id);
    const std::vector<DecisionLine> lines = lines_of(reader, decision.id);
    const DecisionFacts facts = facts_of(reader, decision, lines);
    Preview view;
    std::set<std::string> faults;
    for (const Finding& finding : check_decision(decision, lines, facts)) faults.insert(finding.code);
    view.faults = joined(faults);
    std::map<std::string, Id<org::Unit>> made;
    std::set<Id<org::Unit>> ending;
    for (const DecisionLine& line : lines) {
        if (!is_about_units(line.kind)) continue;
        if (!line.new_code.empty())
            made.try_emplace(line.new_code, Id<org::Unit>{-1 - static_cast<std::int64_t>(made.size())});
        if (ends_unit(line.kind) && line.from_unit_id) ending.insert(*line.from_unit_id);
    }
    view.units_ended = static_cast<int>(ending.size());
    view.units_made = static_cast<int>(made.size());
    const Reader all = reader.unscoped("who may look at the decision was asked; it tells numbers only");
    for (const PeriodChange& change :
         plan_tree(decision, lines, facts, Successors(lines, facts, decision.effective_on, made)))
        view.units_moved += !ending.contains(change.row.unit_id) ? 1 : 0;
    for (const accounts::OfficerPost& post : rows_of<&accounts::OfficerPost::unit_id>(all.as_of({}), ending))
        view.officer_posts += !post.valid_to || *post.valid_to >= decision.effective_on ? 1 : 0;
    count_schools(all, decision, lines, view);
    return view;
}

Decision apply(Tx& tx, const WhichDecision& which) {
    const Decision row = idle_decision(tx, which.id);
    if (row.undo_set != 0) refuse_state("decision_half_undone");
    const std::vector<DecisionLine> lines = lines_of(tx, row.id);
    require(check_decision(row, lines, facts_of(tx, row, lines)));
    require_alone(tx, row, lines);
    return start(tx, row, DecisionState::applying, "reorganisation.apply");
}

Decision undo(Tx& tx, const WhichDecision& which) {
    const Decision row = idle_decision(tx, which.id);
    if (row.change_set == 0 || row.state == DecisionState::undone) refuse_state("decision_not_applied");
    require_alone(tx, row, lines_of(tx, row.id));
    return start(tx, row, DecisionState::undoing, "reorganisation.undo");
}

OpenMatter settle_matter(Tx& tx, const Settlement& settlement) {
    require_decider(tx);
    OpenMatter row = tx.get(settlement.id);
    const bool was_open = row.settled.empty();
    row.settled = settlement.settled;
    tx.as_system(kept_by_server, [&] { row = tx.put(row); });
    if (was_open) keep_decision(tx, row.decision_id, [](Decision& decision) { --decision.open_matters; });
    return row;
}

}  // namespace truong::reorganisation
