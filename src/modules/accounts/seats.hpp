#pragma once
#include "modules/accounts/api.hpp"

namespace truong::accounts {

/// What the person may act as on the reader's day, as the modules know it.
std::vector<Seat> seats_of_person(const Reader& reader, Id<people::Person> person);
/// Those of today and what he is appointed to from a later day on: whoever gets his account today keeps it.
std::vector<Seat> standing_of_person(const Reader& reader, Id<people::Person> person);

}  // namespace truong::accounts
