#include "base/date.hpp"

#include <chrono>
#include <span>

#include "base/check.hpp"
#include "base/digits.hpp"

namespace truong {

namespace {

constexpr Date first_day{-719'162};  // 0001-01-01
constexpr Date last_day{2'932'896};  // 9999-12-31
constexpr std::int32_t day_minutes = 24 * 60;

}  // namespace

std::optional<Date> date_of(YearMonthDay given) {
    if (given.year < 1 || given.year > 9999 || given.month < 1 || given.month > 12 || given.day < 1
        || given.day > 31)
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(given.year),
                                          std::chrono::month(static_cast<unsigned>(given.month)),
                                          std::chrono::day(static_cast<unsigned>(given.day))};
    if (!day.ok()) return std::nullopt;
    return Date{static_cast<std::int32_t>(std::chrono::sys_days(day).time_since_epoch().count())};
}

YearMonthDay civil(Date date) {
    check(first_day <= date && date <= last_day, "a date outside the years 1 to 9999");
    const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(date.days))};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::optional<Date> parse_date(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = parse_digits(iso.substr(0, 4));
    const auto month = parse_digits(iso.substr(5, 2));
    const auto day = parse_digits(iso.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return date_of({*year, *month, *day});
}

std::array<char, 10> iso_text(Date date) {
    const YearMonthDay day = civil(date);
    std::array<char, 10> text{};
    const std::span<char> place(text);
    put_digits(place.subspan(0, 4), day.year);
    put_digits(place.subspan(5, 2), day.month);
    put_digits(place.subspan(8, 2), day.day);
    text[4] = text[7] = '-';
    return text;
}

int weekday(Date date) {
    return static_cast<int>(
        std::chrono::weekday(std::chrono::sys_days(std::chrono::days(date.days))).iso_encoding());
}

int age_in_years(Date born_on, Date day) {
    const YearMonthDay born = civil(born_on), now = civil(day);
    const bool before_birthday = now.month < born.month || (now.month == born.month && now.day < born.day);
    return now.year - born.year - (before_birthday ? 1 : 0);
}

std::optional<TimeOfDay> parse_time(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = parse_digits(text.substr(0, 2));
    const auto minute = parse_digits(text.substr(3, 2));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return TimeOfDay{*hour * 60 + *minute};
}

std::array<char, 5> iso_text(TimeOfDay time) {
    check(time.minutes >= 0 && time.minutes < day_minutes, "a time of day outside the day");
    std::array<char, 5> text{};
    const std::span<char> place(text);
    put_digits(place.subspan(0, 2), time.minutes / 60);
    put_digits(place.subspan(3, 2), time.minutes % 60);
    text[2] = ':';
    return text;
}

bool overlap(const DateRange& left, const DateRange& right) {
    if (left.empty() || right.empty()) return false;
    return (!left.last || right.first <= *left.last) && (!right.last || left.first <= *right.last);
}

}  // namespace truong
