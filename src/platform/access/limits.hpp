#pragma once
// Every span of time and every number that signing in depends on, with its reason.
#include <cstddef>
#include <cstdint>

namespace truong::access {

inline constexpr std::int64_t second_ms = 1'000, minute_ms = 60 * second_ms, hour_ms = 60 * minute_ms,
                              day_ms = 24 * hour_ms;

// A working day: a school's computer that was left open is closed by the next morning.
inline constexpr std::int64_t staff_idle_ms = 12 * hour_ms;
// A family looks in once a week or two; a telephone has a lock of its own.
inline constexpr std::int64_t family_idle_ms = 30 * day_ms;
// About a term: then the password is asked for again whatever happened between.
inline constexpr std::int64_t session_life_ms = 90 * day_ms;
// A request is no write: when somebody was last seen is known to the minute.
inline constexpr std::int64_t seen_step_ms = minute_ms;
// Requests that were on their way while the token was renewed still arrive.
inline constexpr std::int64_t overlap_ms = 60 * second_ms;
// A mark sheet that was left open over night can be saved in the morning.
inline constexpr std::int64_t renewable_ms = day_ms;
inline constexpr std::int64_t sessions_of_an_account = 50;

// Management sets up its second factor within two weeks of its first day.
inline constexpr std::int64_t grace_ms = 14 * day_ms;
inline constexpr std::int64_t ticket_ms = 5 * minute_ms;
// A letter that goes home on Friday is opened on Monday.
inline constexpr std::int64_t code_life_ms = 72 * hour_ms;
inline constexpr int backup_codes = 8;
inline constexpr std::int64_t backup_life_ms = 3650 * day_ms;

inline constexpr std::int64_t device_life_ms = 180 * day_ms;
inline constexpr std::int64_t devices_of_an_account = 10;

// Four wrong tries happen to everybody; from the fifth on each wrong one doubles the wait. At 15 minutes a
// guesser has less than a hundred tries a day.
inline constexpr std::int64_t free_failures = 5;
inline constexpr std::int64_t first_wait_ms = 30 * second_ms, longest_wait_ms = 15 * minute_ms;
// After a day without a failure everybody begins anew.
inline constexpr std::int64_t failure_memory_ms = day_ms;
// A whole school is one address: so many different names may fail from there in an hour. Names that succeed
// after all are not counted.
inline constexpr std::int64_t names_of_an_address = 200;
inline constexpr std::int64_t address_window_ms = hour_ms;

// Long enough to look back over two school years when somebody asks who came in; no longer.
inline constexpr std::int64_t event_life_ms = 731 * day_ms;

// Two names on one telephone is a couple, four a family with grown children; beyond that the user name tells.
inline constexpr std::size_t accounts_of_a_name = 4;

}  // namespace truong::access
