#include "modules/org/rules.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::org {

namespace {

constexpr std::size_t most_findings = 20;

std::string day_text(Date day) {
    const auto iso = iso_text(day);
    return {iso.data(), iso.size()};
}

bool earlier(const UnitPeriod& left, const UnitPeriod& right) { return left.valid_from < right.valid_from; }

/// The day after the last one; nothing when it is open.
std::optional<Date> day_after(const DateRange& days) {
    if (!days.last) return std::nullopt;
    return *days.last + 1;
}

/// Goes up from one unit over all days that it is asked for.
class Climb {
public:
    Climb(const Tree& tree, Id<Unit> start) : tree_(tree), path_{start} {}
    void up(Id<Unit> unit, const DateRange& days) {
        for (const UnitPeriod& period : tree_.periods_of(unit)) {
            const auto shared = common_days(days_of(period), days);
            if (!shared || !period.parent_id) continue;
            // Whoever checks the tree is told of a circle; whoever derives from it must only not run for
            // ever.
            if (std::find(path_.begin(), path_.end(), *period.parent_id) != path_.end()) {
                if (*period.parent_id == path_.front() && !circle_) circle_ = shared->first;
                continue;
            }
            above_[*period.parent_id].push_back(*shared);
            path_.push_back(*period.parent_id);
            up(*period.parent_id, *shared);
            path_.pop_back();
        }
    }
    std::map<Id<Unit>, std::vector<DateRange>> take() { return std::move(above_); }
    /// A day on which the start stands above itself.
    std::optional<Date> circle() const { return circle_; }

private:
    const Tree& tree_;
    std::vector<Id<Unit>> path_;
    std::map<Id<Unit>, std::vector<DateRange>> above_;
    std::optional<Date> circle_;
};

/// Ranges that touch or overlap become one.
std::vector<DateRange> joined(std::vector<DateRange> ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](const DateRange& left, const DateRange& right) { return left.first < right.first; });
    std::vector<DateRange> whole;
    for (const DateRange& range : ranges) {
        if (whole.empty() || (whole.back().last && *whole.back().last + 1 < range.first)) {
            whole.push_back(range);
        } else if (whole.back().last && (!range.last || *whole.back().last < *range.last)) {
            whole.back().last = range.last;
        }
    }
    return whole;
}

const DateRange& all_days() {
    static const DateRange all{*date_of({.year = 1, .month = 1, .day = 1}), {}};
    return all;
}

/// A school that was merged hangs below the one that goes on: those above that one read its history.
bool continued(const UnitPeriod& period, UnitKind upper, const ClosedSchools& closed) {
    const auto day = closed.find(period.unit_id);
    return upper == UnitKind::school && day != closed.end() && day->second <= period.valid_from;
}

struct KnownUnits {
    const std::map<Id<Unit>, Unit>& units;
    const ClosedSchools& closed;
};

void check_period(const UnitPeriod& period, const Tree& tree, const KnownUnits& all, Findings& findings) {
    const std::map<Id<Unit>, Unit>& known = all.units;
    const auto lower = known.find(period.unit_id);
    if (lower == known.end())
        findings.push_back({.path = "unit_id", .code = "unit_ended", .args = {period.name}});
    if (!period.parent_id) return;
    const DateRange days = days_of(period);
    if (const auto gap = first_gap(tree.periods_of(*period.parent_id), days))
        findings.push_back(
            {.path = "parent_id", .code = "parent_missing", .args = {period.name, day_text(*gap)}});
    const auto upper = known.find(*period.parent_id);
    if (lower == known.end() || upper == known.end())
        return;  // told where the unit's own periods are checked
    const UnitKind kind = lower->second.kind, above = upper->second.kind;
    if (!may_hang(kind, above) && !continued(period, above, all.closed))
        findings.push_back({.path = "parent_id",
                            .code = "parent_kind",
                            .args = {period.name, std::string(name_of(kind)), std::string(name_of(above))}});
}

void check_stages(const NewSchool& wanted, const NewSchoolFacts& facts, Findings& findings) {
    const std::vector<std::string> codes = split_codes(wanted.stages);
    if (codes.empty()) findings.push_back({.path = "stages", .code = "required"});
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        if (!facts.stages.contains(*code))
            findings.push_back({.path = "stages", .code = "stage_unknown", .args = {*code}});
        else if (std::find(codes.begin(), code, *code) != code)
            findings.push_back({.path = "stages", .code = "stage_twice", .args = {*code}});
    }
}

void check_parent(const NewSchool& wanted, const NewSchoolFacts& facts, Findings& findings) {
    if (!wanted.parent_code) return;
    const auto add = [&](std::string code, std::string arg) {
        findings.push_back({.path = "parent_code", .code = std::move(code), .args = {std::move(arg)}});
    };
    if (!facts.parent) return add("unit_unknown", *wanted.parent_code);
    if (!may_hang(UnitKind::school, facts.parent->kind))
        return add("no_schools_below", std::string(name_of(facts.parent->kind)));
    if (const auto gap = first_gap(facts.parent_periods, {facts.first_day, {}}))
        add("unit_not_there", day_text(*gap));
}

}  // namespace

Tree::Tree(const std::vector<UnitPeriod>& periods) {
    for (const UnitPeriod& period : periods) periods_[period.unit_id].push_back(period);
    for (auto& [unit, list] : periods_) std::sort(list.begin(), list.end(), earlier);
}

const std::vector<UnitPeriod>& Tree::periods_of(Id<Unit> unit) const {
    static const std::vector<UnitPeriod> none;
    const auto found = periods_.find(unit);
    return found == periods_.end() ? none : found->second;
}

DateRange days_of(const UnitPeriod& period) { return {period.valid_from, period.valid_to}; }

std::optional<DateRange> common_days(const DateRange& left, const DateRange& right) {
    if (!overlap(left, right)) return std::nullopt;
    DateRange both{std::max(left.first, right.first), left.last};
    if (!both.last || (right.last && *right.last < *both.last)) both.last = right.last;
    return both;
}

std::optional<Date> first_gap(const std::vector<UnitPeriod>& periods, const DateRange& days) {
    Date day = days.first;  // everything before it is covered
    for (const UnitPeriod& period : periods) {
        if (period.valid_to && *period.valid_to < day) continue;
        if (day < period.valid_from) break;
        const auto next = day_after(days_of(period));
        if (!next) return std::nullopt;
        day = *next;
    }
    return days.contains(day) ? std::optional(day) : std::nullopt;
}

bool may_hang(UnitKind lower, UnitKind upper) {
    return upper < lower || (lower == UnitKind::unit && upper == UnitKind::unit);
}

std::vector<Reach> reach_of(const Tree& tree, const School& school) {
    Climb climb(tree, school.unit_id);
    climb.up(school.unit_id, all_days());
    std::vector<Reach> rows;
    for (auto& [unit, ranges] : climb.take())
        for (const DateRange& days : joined(std::move(ranges)))
            rows.push_back(
                {.unit_id = unit, .school_id = school.id, .valid_from = days.first, .valid_to = days.last});
    return rows;
}

ReachChange difference(const std::vector<Reach>& stored, const std::vector<Reach>& wanted) {
    const auto key = [](const Reach& row) { return std::tuple(row.school_id, row.unit_id, row.valid_from); };
    std::map<std::tuple<Id<School>, Id<Unit>, Date>, Reach> left;
    for (const Reach& row : wanted) left.emplace(key(row), row);
    ReachChange change;
    for (const Reach& row : stored) {
        const auto same = left.find(key(row));
        if (same == left.end()) {
            change.gone.push_back(row);
            continue;
        }
        if (same->second.valid_to != row.valid_to) {
            same->second.id = row.id;
            change.changed.push_back(same->second);
        }
        left.erase(same);
    }
    for (auto& [place, row] : left) change.added.push_back(row);
    return change;
}

Findings check_tree(const Tree& tree, const std::map<Id<Unit>, Unit>& known, const std::set<Id<Unit>>& units,
                    const ClosedSchools& closed) {
    Findings findings;
    for (const Id<Unit> unit : units) {
        const std::vector<UnitPeriod>& periods = tree.periods_of(unit);
        for (const UnitPeriod& period : periods) check_period(period, tree, {known, closed}, findings);
        Climb climb(tree, unit);
        climb.up(unit, all_days());
        if (const auto day = climb.circle())
            findings.push_back({.path = "parent_id",
                                .code = "parent_circle",
                                .args = {periods.front().name, day_text(*day)}});
        if (findings.size() >= most_findings) break;
    }
    if (findings.size() > most_findings) findings.resize(most_findings);
    return findings;
}

std::vector<std::string> split_codes(std::string_view list) {
    std::vector<std::string> codes;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string code = text::tidy(list.substr(0, comma));
        if (!code.empty()) codes.push_back(code);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return codes;
}

Findings check_new_school(const NewSchool& wanted, const NewSchoolFacts& facts) {
    Findings findings;
    if (facts.code_taken) findings.push_back({.path = "code", .code = "taken"});
    check_stages(wanted, facts, findings);
    check_parent(wanted, facts, findings);
    if (wanted.form_code && !facts.form)
        findings.push_back({.path = "form_code", .code = "form_unknown", .args = {*wanted.form_code}});
    std::set<std::string> codes;
    for (std::size_t i = 0; i < wanted.campuses.size(); ++i)
        if (!codes.insert(wanted.campuses[i].code).second)
            findings.push_back({.path = "campuses[" + std::to_string(i) + "].code",
                                .code = "campus_twice",
                                .args = {wanted.campuses[i].code}});
    return findings;
}

}  // namespace truong::org
