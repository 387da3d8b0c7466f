#pragma once
// The official lists that every installation begins with, from data/*.csv.
#include "modules/org/api.hpp"

namespace truong::org {

/// A file of data/, built into the program; empty when there is none.
std::string_view embedded(std::string_view file);

/// Adds code lists, areas and their successions where they are missing. What somebody has changed or ended
/// stays as it is: a row counts as present when one of the same key shares a day with it.
void fill_reference(Tx& tx);

}  // namespace truong::org
