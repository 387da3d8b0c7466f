#pragma once
// Sample rows of people, classes and staffing: their rules bind fields of one row to one another, and rows to
// the class and the year that they hang on.
#include "tests/world/world.hpp"

namespace truong::test {

/// Does nothing to rows of other modules. Puts what the row needs beside it as the maker's actor.
void mend_people_rows(World& world, const Actor& actor, const Entity& entity, void* row);

}  // namespace truong::test
