#pragma once
// What the rules need to know about a decision, read from the rows.
#include "modules/calendar/api.hpp"
#include "modules/reorganisation/entities.hpp"
#include "modules/reorganisation/rules.hpp"

namespace truong::reorganisation {

std::vector<DecisionLine> lines_of(const Reader& reader, Id<Decision> id);
DecisionFacts facts_of(const Reader& reader, const Decision& decision,
                       const std::vector<DecisionLine>& lines);
/// The units above, the nearest first, on a day; the unit itself is none of them.
std::vector<Id<org::Unit>> above(const Reader& reader, Id<org::Unit> unit, Date day);
/// Throws `forbidden` where a unit or school that the line names is not below the actor's authority, about
/// the day and, as long as it stands, today. What takes units in from below may be the authority itself.
void require_reach(const Reader& reader, const Decision& decision, const DecisionLine& line);
/// School years that are not over on the day.
std::set<Id<calendar::SchoolYear>> years_from(const Reader& reader, Date day);

}  // namespace truong::reorganisation
