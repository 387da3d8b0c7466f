#include "app/demo_city_people.hpp"

#include "base/check.hpp"
#include "modules/accounts/rules.hpp"
#include "modules/people/demo_numbers.hpp"

namespace truong::app {

namespace {

/// Ranges that operators really have; see the rule of phones.
constexpr std::string_view mobile_ranges[] = {"032", "033", "035", "037", "038", "070", "076", "077",
                                              "083", "085", "086", "088", "090", "091", "093", "097"};

/// Another number below 10^digits for each `count` below it: the factor has no divisor of ten.
std::string scattered(std::uint64_t count, std::size_t digits) {
    constexpr std::uint64_t factor = 611'953;
    std::uint64_t range = 1;
    for (std::size_t i = 0; i < digits; ++i) range *= 10;
    const std::string text = std::to_string((count % range * factor + factor) % range);
    return std::string(digits - text.size(), '0') + text;
}

}  // namespace

std::string padded_number(int number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

Date city_day(int year, int month, int day) { return *date_of({year, month, day}); }

CityBook::CityBook(const Reader& reader)
    : today(reader.today()), codes(reader), areas(reader, reader.today()) {
    const auto running = calendar::year_on(reader, today);
    if (!running) throw Problem(ProblemKind::conflict, {{.path = "size", .code = "not_found"}});
    year = *running;
    const auto dates = calendar::dates_of(reader, year.id);
    first_day = std::min(dates ? dates->first_term_from : city_day(year.start_year, 9, 5), today);
    for (const org::Stage& stage : reader.all<org::Stage>()) stages.emplace(stage.code, stage);
    grades = reader.all<org::Grade>();
    for (const org::RoomKind& kind : reader.all<org::RoomKind>()) room_kinds.emplace(kind.code, kind.id);
    for (const org::SchoolForm& form : reader.all<org::SchoolForm>()) forms.emplace(form.code, form.id);
    if (const auto subject =
            reader.first<curriculum::Subject>(where<&curriculum::Subject::code> == std::string("NN1")))
        first_language = subject->id;
}

const org::Grade& CityBook::grade(std::string_view stage, std::string_view code) const {
    const Id<org::Stage> wanted = stages.find(stage)->second.id;
    for (const org::Grade& grade : grades)
        if (grade.stage_id == wanted && grade.code == code) return grade;
    check(false, "the city needs a grade that no list has");
    return grades.front();
}

std::string CityNumbers::personal_number(std::string_view province, people::Sex sex, int birth_year) {
    const int century = (birth_year - 1900) / 100 * 2 + (sex == people::Sex::male ? 0 : 1);
    const std::string prefix =
        "0" + std::string(province) + std::to_string(century) + padded_number(birth_year % 100, 2);
    return prefix + scattered(personal_[prefix]++, 6);
}

std::string CityNumbers::sector_code() { return "79" + scattered(sectors_++, 8); }

std::string CityNumbers::phone() {
    const std::uint64_t count = phones_++;
    constexpr std::size_t ranges = std::size(mobile_ranges);
    return std::string(mobile_ranges[count % ranges]) + scattered(count / ranges, 7);
}

std::string CityNumbers::user_name(const std::string& full_name) {
    const std::string name = accounts::proposed_user_name(full_name);
    const std::uint64_t before = names_[name]++;
    return before == 0 ? name : name + std::to_string(before + 1);
}

people::Person city_person(people::Dice& dice, CityNumbers& numbers, const CityBook& book,
                           const CityPersonWish& wish) {
    const int year = civil(wish.born).year;
    const std::string_view home = wish.naming.province;
    const std::string_view province = home.empty() || dice.happens(500) ? people::any_province(dice) : home;
    return {.full_name = people::invent_name(dice, {wish.naming, wish.family, wish.sex, year, {}}),
            .birth_date = wish.born,
            .sex = wish.sex,
            .personal_number = numbers.personal_number(province, wish.sex, year),
            .nationality_id = book.codes.of("country", "VN")};
}

}  // namespace truong::app
