#pragma once
// What a decision may say, and what the tree of authorities becomes by it. Pure: values in, values out.
#include <map>
#include <set>

#include "modules/reorganisation/api.hpp"

namespace truong::reorganisation {

struct UnitFacts {
    org::Unit unit;
    std::vector<org::UnitPeriod> periods;  // of all time, in the order of their days
    const org::UnitPeriod* on(Date day) const;
    std::string name() const { return periods.empty() ? unit.code : periods.back().name; }
};

struct SchoolFacts {
    org::School school;
    std::set<std::string> campuses;  // their codes
    std::set<std::string> classes;   // names of those of the school year of the day
};

struct DecisionFacts {
    bool begun = false;                        // a part of it is written: it goes on
    std::map<Id<org::Unit>, UnitFacts> units;  // those that lines name and all above them
    /// Of units that lines end: the periods of what hangs below them on the day or later.
    std::vector<org::UnitPeriod> below;
    std::map<Id<org::School>, SchoolFacts> schools;
    std::set<std::string> codes_taken;
    std::set<std::string> areas_known;
};

bool is_about_units(LineKind kind);
/// The unit goes with the day.
bool ends_unit(LineKind kind);
/// "6A1, 6A2" apart.
std::vector<std::string> names_in(std::string_view list);

/// Every fault at once, at most 20 of them.
Findings check_decision(const Decision& decision, const std::vector<DecisionLine>& lines,
                        const DecisionFacts& facts);

/// Who stands where after the decision.
class Successors {
public:
    /// `made`: the new units by their codes.
    Successors(const std::vector<DecisionLine>& lines, const DecisionFacts& facts, Date day,
               std::map<std::string, Id<org::Unit>> made);
    /// The unit itself, or what it became at last.
    Id<org::Unit> standing(Id<org::Unit> unit) const;
    /// The other side of the line; zero: there is none.
    Id<org::Unit> target(const DecisionLine& line) const;
    /// Where a new unit of the line hangs: beside the old one.
    std::optional<Id<org::Unit>> parent_of_new(const DecisionLine& line) const;

private:
    const DecisionFacts& facts_;
    Date day_;
    std::map<std::string, Id<org::Unit>> made_;
    std::map<Id<org::Unit>, Id<org::Unit>> replaced_;
};

/// A period as it has to be. From the day on: another row begins there; else the row itself is changed.
struct PeriodChange {
    org::UnitPeriod row;
    bool from_day = false;
};
/// Nothing for what is done already.
std::vector<PeriodChange> plan_tree(const Decision& decision, const std::vector<DecisionLine>& lines,
                                    const DecisionFacts& facts, const Successors& successors);

/// "6A1 (cơ sở Lê Lợi)": a name that nobody has, of at most `limit` characters.
std::string free_name(const std::string& name, const std::string& origin, const std::set<std::string>& taken,
                      std::size_t limit);

}  // namespace truong::reorganisation
