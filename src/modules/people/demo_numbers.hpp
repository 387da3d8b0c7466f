#pragma once
// Numbers of the demo that no two people share, unless the demo wants them to.
#include <set>
#include <string>

#include "modules/people/api.hpp"
#include "modules/people/demo_dice.hpp"

namespace truong::people {

class NumberBook {
public:
    NumberBook(std::uint64_t seed, std::uint64_t purpose) : dice_(seed, purpose) {}

    /// As NĐ 137/2015 writes them: province, century and sex, year, and six digits of its own.
    std::string personal_number(std::string_view province, Sex sex, int birth_year);
    std::string phone();
    /// That many digits behind `prefix`.
    std::string unused(std::string prefix, int digits);

private:
    Dice dice_;
    std::set<std::string> taken_;
};

/// Two digits of a province: mostly the city's own, else one that people came from before 2025.
std::string_view any_province(Dice& dice);

}  // namespace truong::people
