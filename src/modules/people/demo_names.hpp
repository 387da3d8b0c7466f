#pragma once
// How the people of the demo are called: Kinh by the decade of their birth, others as their people do.
#include <span>
#include <string>
#include <string_view>

#include "modules/people/api.hpp"
#include "modules/people/demo_dice.hpp"

namespace truong::people {

using Words = std::span<const std::string_view>;

struct GivenNames {
    Words male_middles, female_middles, male_givens, female_givens;
};

/// One people, as the demo names those who belong to it.
struct Naming {
    std::string_view ethnicity;  // code of the list
    std::string_view province;   // two digits: where many of them come from
    int weight = 0;              // among the minorities of the demo
    Words families;
    GivenNames names;
    /// Stands right before the given name, the family name behind it: "H'Hen Niê", "K'Brối".
    std::string_view male_prefix, female_prefix;
    bool by_mother = false;  // children belong to the mother's family
};

const Naming& majority();
const Naming& any_minority(Dice& dice);
const Naming& foreigners();
std::string_view any_family(Dice& dice, const Naming& naming);

struct NameWish {
    const Naming& naming;
    std::string_view family;
    Sex sex = Sex::female;
    int birth_year = 2000;
    std::string_view second_family;  // of the mother, between family and given name; mostly empty
};
std::string invent_name(Dice& dice, const NameWish& wish);

}  // namespace truong::people
