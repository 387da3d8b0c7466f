#pragma once
// What a decision does to the tree of authorities, to areas and to schools themselves.
#include "modules/reorganisation/carrying.hpp"
#include "modules/reorganisation/gathering.hpp"

namespace truong::reorganisation {

/// Before anybody moves: units and schools that the decision makes, and the stages that a school takes over.
/// What is there already stays. Gives who moves where.
std::vector<Move> prepare(Tx& tx, const Decision& decision, const std::vector<DecisionLine>& lines);
/// The same without writing; a school that is not made yet has no id. What goes from a school by name goes
/// before its campuses, and both before all the rest.
std::vector<Move> moves_of(const Reader& reader, const std::vector<DecisionLine>& lines);
/// After everybody has moved: the tree from the day on, areas and what they became, schools that close, posts
/// at units that ended.
void settle(Tx& tx, const Decision& decision, const std::vector<DecisionLine>& lines);

}  // namespace truong::reorganisation
