// The personal number (số định danh cá nhân, NĐ 137/2015, Điều 13): PPP S YY NNNNNN, without a check digit.
#include <algorithm>

#include "base/check.hpp"
#include "base/digits.hpp"
#include "modules/people/rules.hpp"

namespace truong::people {

namespace {

constexpr int first_birth_year = 1900, last_birth_year = 2199;
constexpr std::size_t number_digits = 12, province_digits = 3;
/// Of the digit of century and sex: 0 to 3 are people born 1900 to 2099, the others nobody who lives.
constexpr int last_living_century_digit = 3;

/// The period of a code on a day. Numbers of either list may be given in the years around a change, so a code
/// of another period still has its meaning: the last one before the day, or the first one of all.
const ProvinceCode* meaning_of(std::string_view code, Date day, const Provinces& provinces) {
    const ProvinceCode* first = nullptr;
    const ProvinceCode* last_begun = nullptr;
    for (const ProvinceCode& each : provinces) {
        if (each.code != code) continue;
        if (!first || each.valid_from < first->valid_from) first = &each;
        const bool begun = each.valid_from <= day;
        if (begun && (!last_begun || last_begun->valid_from < each.valid_from)) last_begun = &each;
    }
    return last_begun ? last_begun : first;
}

void add_to_number(NumberReading& reading, std::string code, Severity severity,
                   std::vector<std::string> args = {}) {
    reading.findings.push_back(
        {.path = "number", .code = std::move(code), .args = std::move(args), .severity = severity});
}

/// Births are registered soon: the day of birth stands for the day of registration.
Date registration_day(const std::optional<BirthDate>& birth, int year_in_number) {
    return earliest_day(birth.value_or(BirthDate{.year = year_in_number}));
}

}  // namespace

std::optional<BirthDate> parse_birth(std::string_view text) {
    const auto part = [&](std::size_t at, std::size_t length) -> std::optional<int> {
        if (text.size() < at + length || (at > 0 && text[at - 1] != '-')) return {};
        return parse_digits(text.substr(at, length));
    };
    const auto year = part(0, 4), month = part(5, 2), day = part(8, 2);
    if (!year || *year < first_birth_year || *year > last_birth_year) return {};
    if (text.size() == 4) return BirthDate{.year = *year};
    if (!month || !date_of({*year, *month, 1})) return {};
    if (text.size() == 7) return BirthDate{.year = *year, .month = month};
    if (!day || text.size() != 10 || !date_of({*year, *month, *day})) return {};
    return BirthDate{.year = *year, .month = month, .day = day};
}

std::optional<Date> exact_day(const BirthDate& birth) {
    if (!birth.month || !birth.day) return {};
    return date_of({birth.year, *birth.month, *birth.day});
}

Date earliest_day(const BirthDate& birth) {
    const auto day = date_of({birth.year, birth.month.value_or(1), birth.day.value_or(1)});
    check(day.has_value(), "a birth date that does not exist");
    return *day;
}

Provinces number_provinces(const std::vector<org::ProvincePeriod>& areas, const NumberNorm& norm) {
    Provinces provinces;
    for (const org::ProvincePeriod& area : areas)
        if (!area.valid_to || *area.valid_to >= norm.given_from)
            provinces.push_back({'0' + area.code, area.name, area.valid_from, area.valid_to});
    return provinces;
}

NumberReading read_personal_number(std::string_view number, const std::optional<BirthDate>& birth,
                                   std::optional<Sex> sex, const Provinces& provinces) {
    NumberReading reading;
    const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
    if (number.size() != number_digits || !std::ranges::all_of(number, is_digit)) {
        add_to_number(reading, "personal_number_format", Severity::error);
        return reading;
    }
    const int century_and_sex = number[province_digits] - '0';
    const int year = 1900 + century_and_sex / 2 * 100 + *parse_digits(number.substr(4, 2));
    reading.birth_year = year;
    reading.sex = century_and_sex % 2 == 0 ? Sex::male : Sex::female;
    reading.province = std::string(number.substr(0, province_digits));
    if (century_and_sex > last_living_century_digit || (birth && birth->year != year))
        add_to_number(reading, "personal_number_year", Severity::error, {std::to_string(year)});
    if (sex && sex != reading.sex) add_to_number(reading, "personal_number_sex", Severity::error);
    if (const ProvinceCode* found = meaning_of(*reading.province, registration_day(birth, year), provinces))
        reading.province_name = found->name;
    else
        add_to_number(reading, "personal_number_province", Severity::warning, {*reading.province});
    return reading;
}

bool is_newer(std::int64_t incoming, std::int64_t stored) { return incoming > stored; }

}  // namespace truong::people
