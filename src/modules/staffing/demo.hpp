#pragma once
#include "modules/staffing/api.hpp"

namespace truong::staffing {

/// Departments, duties and who teaches what, for the invented teachers and classes: what somebody studied
/// tells what he teaches and where he belongs.
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::staffing
