#include "modules/people/demo_numbers.hpp"

namespace truong::people {

namespace {

constexpr std::string_view provinces_of_origin[] = {"01", "36", "38", "40", "42", "51", "52", "60", "66",
                                                    "72", "74", "75", "80", "82", "83", "87", "89", "96"};
/// Ranges that operators really have; see the rule of phones.
constexpr std::string_view mobile_ranges[] = {"032", "033", "035", "037", "038", "070", "076", "077",
                                              "083", "085", "086", "088", "090", "091", "093", "097"};
constexpr int born_in_the_city_per_mille = 800;

}  // namespace

std::string_view any_province(Dice& dice) {
    return dice.happens(born_in_the_city_per_mille) ? "79" : dice.any(provinces_of_origin);
}

std::string NumberBook::unused(std::string prefix, int digits) {
    for (;;) {
        std::string number = prefix;
        for (int i = 0; i < digits; ++i) number += static_cast<char>('0' + dice_.below(10));
        if (taken_.insert(number).second) return number;
    }
}

std::string NumberBook::personal_number(std::string_view province, Sex sex, int birth_year) {
    const int century = (birth_year - 1900) / 100 * 2 + (sex == Sex::male ? 0 : 1);
    const int year = birth_year % 100;
    std::string prefix = "0" + std::string(province) + std::to_string(century);
    prefix += static_cast<char>('0' + year / 10);
    prefix += static_cast<char>('0' + year % 10);
    return unused(std::move(prefix), 6);
}

std::string NumberBook::phone() { return unused(std::string(dice_.any(mobile_ranges)), 7); }

}  // namespace truong::people
