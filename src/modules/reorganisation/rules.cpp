#include "modules/reorganisation/rules.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::reorganisation {

namespace {

constexpr std::size_t most_findings = 20;

std::string iso_of(Date day) {
    const auto iso = iso_text(day);
    return {iso.data(), iso.size()};
}

bool is_about_schools(LineKind kind) { return !is_about_units(kind); }

/// Judges the lines one after another and gathers what they say together.
class LineJudge {
public:
    LineJudge(const Decision& decision, const DecisionFacts& facts) : decision_(decision), facts_(facts) {}

    void judge(const std::vector<DecisionLine>& lines) {
        for (place_ = 0; place_ < lines.size(); ++place_) {
            const DecisionLine& line = lines[place_];
            is_about_units(line.kind) ? judge_unit(line) : judge_school(line);
            judge_new(line);
        }
        for (place_ = 0; place_ < lines.size(); ++place_) judge_target(lines[place_]);
        judge_circles();
    }
    Findings take() {
        if (findings_.size() > most_findings) findings_.resize(most_findings);
        return std::move(findings_);
    }

private:
    void add(std::string_view code, std::vector<std::string> args = {}) {
        findings_.push_back({.path = "lines[" + std::to_string(place_) + ']',
                             .code = std::string(code),
                             .args = std::move(args)});
    }
    std::string unit_name(Id<org::Unit> id) const {
        const auto known = facts_.units.find(id);
        return known == facts_.units.end() ? "?" : known->second.name();
    }
    std::string school_name(Id<org::School> id) const {
        const auto known = facts_.schools.find(id);
        return known == facts_.schools.end() ? "?" : known->second.school.name;
    }

    void judge_unit(const DecisionLine& line) {
        if (!line.from_unit_id) return add("decision_line_incomplete", {"from_unit_id"});
        const bool other_side = line.to_unit_id || !line.new_code.empty();
        if (line.kind == LineKind::unit_renamed && line.new_name.empty())
            add("decision_line_incomplete", {"new_name"});
        if (line.kind != LineKind::unit_renamed && line.kind != LineKind::unit_closed && !other_side)
            add("decision_line_incomplete", {"to_unit_id, new_code"});
        const bool once = line.kind != LineKind::unit_split && line.kind != LineKind::unit_renamed;
        if (once && !units_.insert(*line.from_unit_id).second)
            add("decision_unit_twice", {unit_name(*line.from_unit_id)});
        if (ends_unit(line.kind)) unit_ends_[*line.from_unit_id] = line.to_unit_id.value_or(Id<org::Unit>{});
        judge_kind(line);
        judge_days(*line.from_unit_id);
    }
    bool is_school(const std::optional<Id<org::Unit>>& id) const {
        const auto known = id ? facts_.units.find(*id) : facts_.units.end();
        return known != facts_.units.end() && known->second.unit.kind == org::UnitKind::school;
    }
    /// A school has pupils, who would stand nowhere: what becomes of it is said of the school. Its unit only
    /// gets another name or another authority.
    void judge_kind(const DecisionLine& line) {
        if (line.kind == LineKind::unit_renamed) return;
        if (is_school(line.kind == LineKind::unit_moved ? line.to_unit_id : line.from_unit_id))
            add("decision_unit_is_school", {unit_name(*line.from_unit_id)});
    }
    void judge_days(Id<org::Unit> id) {
        const auto known = facts_.units.find(id);
        if (known == facts_.units.end() || facts_.begun) return;
        const Date eve = decision_.effective_on - 1;
        if (!known->second.on(eve)) add("decision_unit_not_there", {known->second.name(), iso_of(eve)});
        for (const org::UnitPeriod& period : known->second.periods)
            if (period.valid_from >= decision_.effective_on)
                return add("decision_changes_later", {known->second.name(), iso_of(period.valid_from)});
    }

    void judge_school(const DecisionLine& line) {
        if (!line.from_school_id) return add("decision_line_incomplete", {"from_school_id"});
        const auto known = facts_.schools.find(*line.from_school_id);
        if (known == facts_.schools.end()) return add("decision_line_incomplete", {"from_school_id"});
        const SchoolFacts& from = known->second;
        if (!line.to_school_id && line.new_code.empty())
            add("decision_line_incomplete", {"to_school_id, new_code"});
        judge_open(from.school);
        if (line.kind == LineKind::school_merged) {
            if (!schools_.insert(from.school.id).second) add("decision_unit_twice", {from.school.name});
            school_ends_[from.school.id] = line.to_school_id.value_or(Id<org::School>{});
            return;
        }
        if (line.campus_code.empty() && line.classes.empty())
            add("decision_line_incomplete", {"campus_code, classes"});
        if (!line.campus_code.empty() && !from.campuses.contains(line.campus_code))
            add("decision_campus_unknown", {from.school.name, line.campus_code});
        for (const std::string& name : names_in(line.classes))
            if (!from.classes.contains(name)) add("decision_class_unknown", {from.school.name, name});
        if (line.to_school_id == line.from_school_id) add("decision_circular", {from.school.name});
    }
    void judge_open(const org::School& school) {
        const bool by_this = facts_.begun && school.closed_on == decision_.effective_on;
        if (school.closed_on && *school.closed_on <= decision_.effective_on && !by_this)
            add("decision_school_closed", {school.name, iso_of(*school.closed_on)});
    }

    void judge_new(const DecisionLine& line) {
        if (!line.new_code.empty()) {
            if (line.new_name.empty()) add("decision_line_incomplete", {"new_name"});
            if (!facts_.begun && facts_.codes_taken.contains(line.new_code))
                add("decision_code_taken", {line.new_code});
        }
        const bool known = line.new_area_code.empty() || facts_.areas_known.contains(line.new_area_code);
        if (!known && line.new_area_kind.empty()) add("decision_area_unknown", {line.new_area_code});
    }

    /// What takes over is there on the day and stays; it is known only when all lines were read.
    void judge_target(const DecisionLine& line) {
        if (is_about_schools(line.kind)) {
            if (!line.to_school_id) return;
            if (const auto to = facts_.schools.find(*line.to_school_id); to != facts_.schools.end())
                judge_open(to->second.school);
            if (school_ends_.contains(*line.to_school_id))
                add("decision_target_ends", {school_name(*line.to_school_id)});
            return;
        }
        if (!line.to_unit_id || !line.from_unit_id) return;
        const auto from = facts_.units.find(*line.from_unit_id), to = facts_.units.find(*line.to_unit_id);
        if (from == facts_.units.end() || to == facts_.units.end()) return;
        if (!facts_.begun && !to->second.on(decision_.effective_on))
            add("decision_unit_not_there", {to->second.name(), iso_of(decision_.effective_on)});
        if (unit_ends_.contains(*line.to_unit_id)) add("decision_target_ends", {to->second.name()});
        const bool alike = line.kind == LineKind::unit_merged || line.kind == LineKind::unit_split;
        if (alike && from->second.unit.kind != to->second.unit.kind)
            add("decision_kind_differs", {from->second.name(), to->second.name()});
    }

    template <class Row, class Name> void judge_circle(const std::map<Id<Row>, Id<Row>>& ends, Name name) {
        for (const auto& [first, next] : ends) {
            Id<Row> at = next;
            std::string way = name(first);
            for (std::size_t step = 0; step <= ends.size() && at; ++step) {
                way += " → " + name(at);
                if (at == first) return add("decision_circular", {way});
                const auto on = ends.find(at);
                at = on == ends.end() ? Id<Row>{} : on->second;
            }
        }
    }
    void judge_circles() {
        place_ = 0;
        judge_circle(unit_ends_, [&](Id<org::Unit> id) { return unit_name(id); });
        judge_circle(school_ends_, [&](Id<org::School> id) { return school_name(id); });
    }

    const Decision& decision_;
    const DecisionFacts& facts_;
    std::size_t place_ = 0;
    std::set<Id<org::Unit>> units_;
    std::set<Id<org::School>> schools_;
    std::map<Id<org::Unit>, Id<org::Unit>> unit_ends_;
    std::map<Id<org::School>, Id<org::School>> school_ends_;
    Findings findings_;
};

/// Puts the changed periods together: each row is changed once.
class TreePlan {
public:
    explicit TreePlan(Date day) : day_(day) {}

    void end(const UnitFacts& unit) {
        for (const org::UnitPeriod& period : unit.periods) {
            if (!lasts(period) || period.valid_from >= day_) continue;
            org::UnitPeriod& row = at(period).row;
            row.valid_to = day_ - 1;
        }
    }
    template <class Change> void change(const org::UnitPeriod& period, Change change) {
        if (!lasts(period)) return;
        PeriodChange& changed = at(period);
        change(changed.row);
        changed.from_day = period.valid_from < day_;
    }
    std::vector<PeriodChange> take() {
        std::vector<PeriodChange> all;
        for (const Id<org::UnitPeriod> id : order_) all.push_back(rows_.at(id));
        return all;
    }

private:
    bool lasts(const org::UnitPeriod& period) const { return !period.valid_to || *period.valid_to >= day_; }
    PeriodChange& at(const org::UnitPeriod& period) {
        const auto [place, is_new] = rows_.try_emplace(period.id, PeriodChange{period, false});
        if (is_new) order_.push_back(period.id);
        return place->second;
    }
    Date day_;
    std::map<Id<org::UnitPeriod>, PeriodChange> rows_;
    std::vector<Id<org::UnitPeriod>> order_;
};

}  // namespace

const org::UnitPeriod* UnitFacts::on(Date day) const {
    for (const org::UnitPeriod& period : periods)
        if (DateRange{period.valid_from, period.valid_to}.contains(day)) return &period;
    return nullptr;
}

bool is_about_units(LineKind kind) { return kind <= LineKind::unit_closed; }
bool ends_unit(LineKind kind) { return kind == LineKind::unit_merged || kind == LineKind::unit_closed; }

std::vector<std::string> names_in(std::string_view list) {
    std::vector<std::string> names;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string name = text::tidy(list.substr(0, comma));
        if (!name.empty()) names.push_back(name);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return names;
}

Findings check_decision(const Decision& decision, const std::vector<DecisionLine>& lines,
                        const DecisionFacts& facts) {
    if (lines.empty()) return {{.path = "id", .code = "decision_empty"}};
    LineJudge judge(decision, facts);
    judge.judge(lines);
    return judge.take();
}

Successors::Successors(const std::vector<DecisionLine>& lines, const DecisionFacts& facts, Date day,
                       std::map<std::string, Id<org::Unit>> made)
    : facts_(facts), day_(day), made_(std::move(made)) {
    for (const DecisionLine& line : lines) {
        if (!ends_unit(line.kind) || !line.from_unit_id) continue;
        Id<org::Unit> next = target(line);
        const auto from = facts.units.find(*line.from_unit_id);
        const org::UnitPeriod* last = from == facts.units.end() ? nullptr : from->second.on(day - 1);
        // What hung below a unit that ends without a successor hangs below what stood above it.
        if (!next && last && last->parent_id) next = *last->parent_id;
        if (next) replaced_[*line.from_unit_id] = next;
    }
}

Id<org::Unit> Successors::standing(Id<org::Unit> unit) const {
    for (std::size_t step = 0; step <= replaced_.size(); ++step) {
        const auto next = replaced_.find(unit);
        if (next == replaced_.end()) return unit;
        unit = next->second;
    }
    return unit;
}

Id<org::Unit> Successors::target(const DecisionLine& line) const {
    if (line.to_unit_id) return *line.to_unit_id;
    const auto found = made_.find(line.new_code);
    return found == made_.end() ? Id<org::Unit>{} : found->second;
}

std::optional<Id<org::Unit>> Successors::parent_of_new(const DecisionLine& line) const {
    const auto from = line.from_unit_id ? facts_.units.find(*line.from_unit_id) : facts_.units.end();
    if (from == facts_.units.end()) return std::nullopt;
    const org::UnitPeriod* last = from->second.on(day_ - 1);
    if (!last || !last->parent_id) return std::nullopt;
    return standing(*last->parent_id);
}

std::vector<PeriodChange> plan_tree(const Decision& decision, const std::vector<DecisionLine>& lines,
                                    const DecisionFacts& facts, const Successors& successors) {
    TreePlan plan(decision.effective_on);
    std::set<Id<org::Unit>> ended, placed;
    const auto each_period = [&](const DecisionLine& line, auto change) {
        for (const org::UnitPeriod& period : facts.units.at(*line.from_unit_id).periods)
            plan.change(period, [&](org::UnitPeriod& row) {
                change(row);
                row.legal_basis = decision.number;
            });
    };
    for (const DecisionLine& line : lines) {
        if (!is_about_units(line.kind) || !line.from_unit_id) continue;
        if (ends_unit(line.kind)) {
            ended.insert(*line.from_unit_id);
            plan.end(facts.units.at(*line.from_unit_id));
        } else if (line.kind == LineKind::unit_moved) {
            placed.insert(*line.from_unit_id);
            const Id<org::Unit> parent = successors.standing(successors.target(line));
            each_period(line, [&](org::UnitPeriod& row) { row.parent_id = parent; });
        } else if (line.kind == LineKind::unit_renamed) {
            each_period(line, [&](org::UnitPeriod& row) {
                row.name = row.print_name = line.new_name;
                row.short_name.clear();
            });
        }
    }
    for (const org::UnitPeriod& period : facts.below) {
        if (!period.parent_id || ended.contains(period.unit_id) || placed.contains(period.unit_id)) continue;
        const Id<org::Unit> parent = successors.standing(*period.parent_id);
        if (parent == *period.parent_id) continue;
        plan.change(period, [&](org::UnitPeriod& row) {
            row.parent_id = parent;
            row.legal_basis = decision.number;
        });
    }
    return plan.take();
}

std::string free_name(const std::string& name, const std::string& origin, const std::set<std::string>& taken,
                      std::size_t limit) {
    if (!taken.contains(name)) return name;
    const auto fits = [&](const std::string& text) {
        return text::length(text) <= limit && !taken.contains(text);
    };
    if (const std::string told = name + " (" + origin + ')'; fits(told)) return told;
    for (int number = 2; number < 1'000; ++number)
        if (const std::string counted = name + " (" + std::to_string(number) + ')'; fits(counted))
            return counted;
    return name;
}

}  // namespace truong::reorganisation
