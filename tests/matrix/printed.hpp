#pragma once
// The permission page as it is committed: what the tests of permissions expect.
#include "catalog/permissions.hpp"

namespace truong::test {

inline constexpr std::string_view granted = "✓", refused = "–";

PrintedMatrix committed_matrix();
/// The relations that a cell names; none of a cell that grants or refuses everything.
std::vector<std::string> relations_in(const std::string& cell);

}  // namespace truong::test
