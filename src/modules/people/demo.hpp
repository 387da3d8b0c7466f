#pragma once
#include "modules/people/api.hpp"

namespace truong::people {

// Invented people of every school on the server, in parts that each fit into one write of their own. All
// parts know the same plan (demo_plan.hpp); the year is the running one.
//
// What others read from it: the code of a staff member tells what the accounts appoint him to: HT principal,
// PHT vice principal, VT clerk, YT nurse, KT accountant, TV librarian, CD cook, CN technician, GV01…
// teachers; GV00 is a teacher of the first school who is a mother too. The code of a pupil tells grade, class
// and number: HS06112 is the twelfth of the first class of grade 6.

void fill_demo_staff(Tx& tx, DemoSize size, std::uint64_t seed);
/// Needs the staff: pupils, their families and what became of them; each slice has some of the families.
inline constexpr std::size_t slices_of_families = 6;
template <std::size_t slice> void fill_demo_families(Tx& tx, DemoSize size, std::uint64_t seed);
/// Needs the pupils: the family sheets.
void fill_demo_profiles(Tx& tx, DemoSize size, std::uint64_t seed);
/// Needs the pupils: this year, care, measures, and what registers said about them.
void fill_demo_years(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::people
