#pragma once
// What letters and proposals follow, as values in and values out.
#include "modules/families/api.hpp"

namespace truong::families {

/// Somebody stands for a child, and lives with him or not.
struct Tie {
    std::int64_t pupil = 0, guardian = 0;
    bool lives_with = true;
};
/// Who may read one page: they live together, or it is one who lives apart.
struct Household {
    std::vector<std::int64_t> guardians;  // in the order of the ties
    std::vector<std::int64_t> children;
};
/// Children with the same people at home share a page. Who does not live with a child gets a page of his own:
/// a code on somebody else's page would be somebody else's way in.
std::vector<Household> households(const std::vector<Tie>& ties);

/// The fields of a part that a family may propose; nothing else ever.
const std::vector<std::string_view>& proposable(Part part);
bool is_proposable(Part part, std::string_view field);

enum class CurrentValue { unchanged, already_so, changed };
/// `then`, `now`, `wanted`: marks of values.
CurrentValue compare_values(std::string_view then, std::string_view now, std::string_view wanted);

/// Two values for one field, an empty list, fields that nobody may propose: all of them at once.
Findings check_wanted(const std::vector<WantedValue>& values);
/// Nobody who is looked after by a family or looks after a child was born before 1900 or will be born
/// tomorrow.
Findings check_birth(std::string_view field, Date born, Date today, const std::string& path);
Findings check_round(const ConfirmationRound& round);
bool is_open(const ConfirmationRound& round, Date today);

}  // namespace truong::families
