#include "base/instant.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <span>

#include "base/check.hpp"
#include "base/digits.hpp"

namespace truong {

namespace {

constexpr std::int64_t minute_ms = 60'000, day_ms = 1'440 * minute_ms, zone_ms = 420 * minute_ms;
constexpr Instant first_instant{-62'135'596'800'000};  // 0001-01-01T00:00Z
// The end of the year 9999 in Vietnam: whatever can be parsed has a civil date here too.
constexpr Instant last_instant{253'402'300'799'999 - zone_ms};

struct DayPart {
    Date date;
    std::int64_t ms;
};

DayPart split_days(Instant instant, std::int64_t zone) {
    check(first_instant <= instant && instant <= last_instant, "an instant outside the years 1 to 9999");
    const std::chrono::milliseconds local(instant.ms + zone);
    const auto days = std::chrono::floor<std::chrono::days>(local);
    return {Date{static_cast<std::int32_t>(days.count())}, (local - days).count()};
}

/// Takes ".123" off the front and gives it in milliseconds; zero where there is no fraction.
std::optional<std::int32_t> take_fraction(std::string_view& text) {
    if (!text.starts_with('.')) return 0;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", 1), text.size());
    const std::string_view digits = text.substr(1, end - 1);
    if (digits.empty() || digits.size() > 9) return std::nullopt;
    text.remove_prefix(end);
    std::string first(digits.substr(0, 3));
    first.resize(3, '0');
    return parse_digits(first);
}

/// Minutes east of UTC.
std::optional<std::int32_t> parse_offset(std::string_view text) {
    if (text == "Z" || text == "z") return 0;
    if (!text.starts_with('+') && !text.starts_with('-')) return std::nullopt;
    const auto size = parse_time(text.substr(1));
    if (!size) return std::nullopt;
    return text[0] == '-' ? -size->minutes : size->minutes;
}

}  // namespace

std::string iso_text(Instant instant) {
    const auto [date, ms] = split_days(instant, 0);
    std::string text = "yyyy-mm-ddThh:mm:ss.mmmZ";
    const std::span<char> place(text);
    std::ranges::copy(iso_text(date), text.begin());
    std::ranges::copy(iso_text(TimeOfDay{static_cast<std::int32_t>(ms / minute_ms)}), text.begin() + 11);
    put_digits(place.subspan(17, 2), ms % minute_ms / 1'000);
    put_digits(place.subspan(20, 3), ms % 1'000);
    return text;
}

std::optional<Instant> parse_instant(std::string_view text) {
    constexpr std::size_t shortest = std::string_view("2026-09-05T00:30:00Z").size();
    if (text.size() < shortest || (text[10] != 'T' && text[10] != 't') || text[16] != ':')
        return std::nullopt;
    const auto date = parse_date(text.substr(0, 10));
    const auto time = parse_time(text.substr(11, 5));
    const auto second = parse_digits(text.substr(17, 2));
    text.remove_prefix(shortest - 1);
    const auto fraction = take_fraction(text);
    const auto offset = parse_offset(text);
    // A leap second is refused: no clock that we know shows one.
    if (!date || !time || !second || *second > 59 || !fraction || !offset) return std::nullopt;
    const Instant instant{date->days * day_ms + (time->minutes - *offset) * minute_ms + *second * 1'000
                          + *fraction};
    if (instant < first_instant || instant > last_instant) return std::nullopt;
    return instant;
}

Date civil_date(Instant instant) { return split_days(instant, zone_ms).date; }

TimeOfDay civil_time(Instant instant) {
    return {static_cast<std::int32_t>(split_days(instant, zone_ms).ms / minute_ms)};
}

Instant instant_of(Date date, TimeOfDay time) {
    return {date.days * day_ms + time.minutes * minute_ms - zone_ms};
}

}  // namespace truong
