#pragma once
#include "modules/people/api.hpp"

namespace truong::people {

/// Invented staff, pupils and families of every school that the demo made. The code of a staff member tells
/// what the accounts appoint him to: HT principal, PHT vice principal, VT clerk, YT nurse, KT accountant,
/// TV librarian, CD cook, CN technician, GV01… teachers.
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::people
