#pragma once
// A moment, as milliseconds of UTC since 1970.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace truong {

struct Instant {
    std::int64_t ms = 0;
    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// "2026-09-05T00:30:00.000Z".
std::string iso_text(Instant instant);
/// RFC 3339 with 'Z' or an offset, fraction of up to 9 digits (cut to milliseconds); nothing for anything
/// else.
std::optional<Instant> parse_instant(std::string_view text);

/// The one zone of the product, Asia/Ho_Chi_Minh: UTC+7 without summer time.
Date civil_date(Instant instant);
TimeOfDay civil_time(Instant instant);
Instant instant_of(Date date, TimeOfDay time);

}  // namespace truong
