#pragma once
// What holds in the tree of authorities and for a new school. Pure: values in, findings and values out.
#include <map>
#include <set>

#include "modules/org/api.hpp"

namespace truong::org {

/// The periods of some units over all time, live ones only.
class Tree {
public:
    explicit Tree(const std::vector<UnitPeriod>& periods);
    /// In the order of their days.
    const std::vector<UnitPeriod>& periods_of(Id<Unit> unit) const;
    const std::map<Id<Unit>, std::vector<UnitPeriod>>& all() const { return periods_; }

private:
    std::map<Id<Unit>, std::vector<UnitPeriod>> periods_;
};

DateRange days_of(const UnitPeriod& period);
/// The days that both have; nothing when there is none.
std::optional<DateRange> common_days(const DateRange& left, const DateRange& right);
/// The first of `days` that none of the periods has; they are in the order of their days and do not overlap.
std::optional<Date> first_gap(const std::vector<UnitPeriod>& periods, const DateRange& days);

/// Whether a unit of the one kind may hang below one of the other. Levels may be left out: a school of a
/// university hangs below the ministry, an upper-secondary school below the province.
bool may_hang(UnitKind lower, UnitKind upper);

/// Everything that stands above `school.unit_id`, however far, with the days on which it does. Days that
/// follow one another are one row. In the order of unit and day; the rows have no ids.
std::vector<Reach> reach_of(const Tree& tree, const School& school);

/// What the stored rows need in order to become the wanted ones. A row is the same when authority, school and
/// first day are.
struct ReachChange {
    std::vector<Reach> gone;     // with ids
    std::vector<Reach> changed;  // with ids; only the last day differs
    std::vector<Reach> added;    // without
};
ReachChange difference(const std::vector<Reach>& stored, const std::vector<Reach>& wanted);

/// The first day without the school, by its unit.
using ClosedSchools = std::map<Id<Unit>, Date>;
/// For every day of every period of `units`: the unit is among the `known` ones, the parent exists and is of
/// a higher kind, and no unit stands above itself. Only a closed school hangs below a school. At most 20
/// findings.
Findings check_tree(const Tree& tree, const std::map<Id<Unit>, Unit>& known, const std::set<Id<Unit>>& units,
                    const ClosedSchools& closed = {});

/// Codes from "th, thcs" in the order given.
std::vector<std::string> split_codes(std::string_view list);

/// What the rules need to know about a new school, as of its first day.
struct NewSchoolFacts {
    bool code_taken = false;
    std::map<std::string, Id<Stage>> stages;
    std::optional<Id<SchoolForm>> form;
    std::optional<Unit> parent;
    std::vector<UnitPeriod> parent_periods;  // of all time
    Date first_day;
};
/// Every fault at once, in the order of the form.
Findings check_new_school(const NewSchool& wanted, const NewSchoolFacts& facts);

}  // namespace truong::org
