#pragma once
// Civil days, times of day and ranges of days. No zone and no clock here.
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace truong {

/// A civil day, as days since 1970-01-01. Years 1 to 9999.
struct Date {
    std::int32_t days = 0;
    friend auto operator<=>(const Date&, const Date&) = default;
    friend Date operator+(Date date, std::int32_t count) { return {date.days + count}; }
    friend Date operator-(Date date, std::int32_t count) { return {date.days - count}; }
    friend std::int32_t operator-(Date later, Date earlier) { return later.days - earlier.days; }
};

struct YearMonthDay {
    int year = 1970;
    int month = 1;
    int day = 1;
};

/// Nothing when the day does not exist.
std::optional<Date> date_of(YearMonthDay civil);
YearMonthDay civil(Date date);
/// Strictly "YYYY-MM-DD" of a day that exists.
std::optional<Date> parse_date(std::string_view iso);
std::array<char, 10> iso_text(Date date);

/// 1 Monday … 7 Sunday, as ISO 8601 numbers them.
int weekday(Date date);
/// Whole years of age on `day`; born on 29 February counts from 1 March in other years.
int age_in_years(Date born_on, Date day);

/// Minutes since midnight, 0 to 1,439.
struct TimeOfDay {
    std::int32_t minutes = 0;
    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

/// Strictly "HH:MM".
std::optional<TimeOfDay> parse_time(std::string_view text);
std::array<char, 5> iso_text(TimeOfDay time);

/// First to last day, both in it; no last day: open.
struct DateRange {
    Date first;
    std::optional<Date> last;
    friend bool operator==(const DateRange&, const DateRange&) = default;
    bool empty() const { return last && *last < first; }
    bool contains(Date date) const { return first <= date && (!last || date <= *last); }
};

bool overlap(const DateRange& left, const DateRange& right);

}  // namespace truong
