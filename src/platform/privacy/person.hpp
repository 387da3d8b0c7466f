#pragma once
// One person's data over all modules, as far as the actor's scope reaches: given out, and erased where no law
// keeps them. The catalogue knows whose rows they are; a module adds what lies outside rows.
#include <string>
#include <string_view>
#include <vector>

#include "platform/store/tx.hpp"

namespace truong::privacy {

/// {"people_pupil":[{…}],…} with hidden values, ended rows and rows of every time; the reading is logged.
std::string export_person(const Reader& reader, std::int64_t person);

/// A row that stays, and the rule that keeps it.
struct Kept {
    const Entity* entity = nullptr;
    std::int64_t row = 0;
    std::string_view basis;
};

/// Removes every row about the person that no rule keeps for ever, each with a tombstone that names the
/// ground, and erases his key: what the log knew of him cannot be read any more. The person's own row stays
/// while another one is kept.
std::vector<Kept> erase_person(Tx& tx, std::int64_t person, std::string_view ground);

}  // namespace truong::privacy
