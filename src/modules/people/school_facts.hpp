#pragma once
#include "platform/contributions.hpp"

namespace truong::people {

/// The last birthday of those who are of age for an identity card on that day (14 years, Luật 26/2023/QH15):
/// who was born on it or before.
Date last_birthday_with_card(Date day);

/// Who is whom in the registers of the state: the parts of indicator 3.2.
std::vector<SchoolFact> school_facts();

}  // namespace truong::people
