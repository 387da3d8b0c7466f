#pragma once
// One person's data over all modules, as far as the actor's scope reaches: given out, and erased where no law
// keeps them. The catalogue knows whose rows they are; a module adds what lies outside rows.
#include <string>
#include <string_view>
#include <vector>

#include "platform/store/tx.hpp"

namespace truong::privacy {

/// {"people_pupil":[{…}],…,"more":[…]} with hidden values, ended rows and rows of every time; the reading is
/// logged.
/// Throws `too_large` where it would be longer than an answer may be.
std::string export_person(const Reader& reader, std::int64_t person);

/// erased: gone with a tombstone; emptied: the row stays without the person and without its personal values;
/// kept: a rule or another row needs it.
enum class Fate { erased, emptied, kept };

struct Planned {
    const Entity* entity = nullptr;
    std::int64_t row = 0;
    Fate fate = Fate::erased;
    std::string_view basis;  // of what is kept
};
/// What erasing the person would do, without doing it.
std::vector<Planned> plan_erasure(const Reader& reader, std::int64_t person);

/// A row that stays, and the rule that keeps it.
struct Kept {
    const Entity* entity = nullptr;
    std::int64_t row = 0;
    std::string_view basis;
};

/// Removes every row about the person that no rule keeps for ever, each with a tombstone that names the
/// ground; a row that may do without him is emptied of him. Rows that no school owns, his identity among
/// them, stay while another school knows him or a kept row points to them. His key goes with his rows of this
/// school unless another school knows him: what the log knew of him cannot be read any more.
std::vector<Kept> erase_person(Tx& tx, std::int64_t person, std::string_view ground);

}  // namespace truong::privacy
