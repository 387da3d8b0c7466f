#include "base/instant.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <random>

#include "base/check.hpp"

namespace truong {
namespace {

Instant at(std::string_view text) { return parse_instant(text).value(); }

TEST(Instant, IsWrittenInUtcWithMilliseconds) {
    EXPECT_EQ(iso_text(Instant{0}), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(iso_text(Instant{-1}), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(iso_text(Instant{1'788'568'200'000}), "2026-09-05T00:30:00.000Z");
    EXPECT_EQ(iso_text(Instant{1'788'568'207'089}), "2026-09-05T00:30:07.089Z");
}

TEST(Instant, ReadsOffsetsAndFractions) {
    const Instant expected{1'788'568'200'000};
    for (const char* text :
         {"2026-09-05T00:30:00Z", "2026-09-05T07:30:00+07:00", "2026-09-04T19:00:00-05:30",
          "2026-09-05t00:30:00z", "2026-09-05T00:30:00.000000000Z", "2026-09-05T00:30:00-00:00"})
        EXPECT_EQ(parse_instant(text), expected) << text;
    EXPECT_EQ(at("2026-09-05T00:30:00.5Z").ms, expected.ms + 500);
    EXPECT_EQ(at("2026-09-05T00:30:00.05Z").ms, expected.ms + 50);
    EXPECT_EQ(at("2026-09-05T00:30:00.123999999+00:00").ms, expected.ms + 123);
}

TEST(Instant, RefusesEverythingElse) {
    for (const char* text : {"",
                             "Z",
                             "2026-09-05",
                             "2026-09-05T00:30Z",
                             "2026-09-05T00:30:00",
                             "2026-09-05 00:30:00Z",
                             "2026-09-05T00:30:00.Z",
                             "2026-09-05T00:30:00.1234567890Z",
                             "2026-09-05T00:30:00+7:00",
                             "2026-09-05T00:30:00+0700",
                             "2026-09-05T00:30:00+24:00",
                             "2026-09-05T00:30:00+07:60",
                             "2026-09-05T24:00:00Z",
                             "2026-09-05T23:60:00Z",
                             "2026-09-05T23:59:60Z",
                             "2026-02-30T00:00:00Z",
                             "2026-09-05T00:30:00ZZ",
                             "2026-09-05T00:30:00.Z5",
                             "2026-09-05T00:30-00Z",
                             "2026-09-05T00:30:0aZ",
                             " 2026-09-05T00:30:00Z",
                             "2026-09-05T00:30:00.12",
                             "2026-09-05T00:30:00,5Z",
                             "2026-09-05T00:30:00."})
        EXPECT_FALSE(parse_instant(text)) << text;
}

TEST(Instant, EndsWhereTheCivilYearsEnd) {
    EXPECT_EQ(iso_text(at("0001-01-01T00:00:00Z")), "0001-01-01T00:00:00.000Z");
    EXPECT_FALSE(parse_instant("0001-01-01T00:00:00+00:01"));
    EXPECT_EQ(civil_date(at("9999-12-31T16:59:59.999Z")), date_of({9999, 12, 31}));
    EXPECT_FALSE(parse_instant("9999-12-31T17:00:00Z"));
    for (const std::int64_t ms :
         {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        EXPECT_THROW(iso_text(Instant{ms}), Bug);
        EXPECT_THROW(civil_date(Instant{ms}), Bug);
        EXPECT_THROW(civil_time(Instant{ms}), Bug);
    }
}

TEST(Instant, OfAnyMomentGoesThereAndBack) {
    std::mt19937_64 random(1);
    const Instant first = at("0001-01-01T00:00:00Z"), last = at("9999-12-31T16:59:59.999Z");
    std::uniform_int_distribution<std::int64_t> moments(first.ms, last.ms);
    for (int run = 0; run < 20'000; ++run) {
        const Instant instant{moments(random)};
        ASSERT_EQ(parse_instant(iso_text(instant)), instant);
        const Instant minute = instant_of(civil_date(instant), civil_time(instant));
        ASSERT_GE(instant.ms - minute.ms, 0);
        ASSERT_LT(instant.ms - minute.ms, 60'000);
    }
}

TEST(Zone, VietnamIsSevenHoursAhead) {
    EXPECT_EQ(civil_date(at("2026-09-04T16:59:59.999Z")), date_of({2026, 9, 4}));
    EXPECT_EQ(civil_date(at("2026-09-04T17:00:00Z")), date_of({2026, 9, 5}));
    EXPECT_EQ(civil_time(at("2026-09-05T00:15:59Z")), TimeOfDay{7 * 60 + 15});
    EXPECT_EQ(civil_time(at("1969-12-31T16:59:00Z")), TimeOfDay{23 * 60 + 59});
    EXPECT_EQ(iso_text(instant_of(date_of({2026, 9, 5}).value(), TimeOfDay{7 * 60})),
              "2026-09-05T00:00:00.000Z");
}

}  // namespace
}  // namespace truong
