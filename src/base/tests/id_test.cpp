#include "base/id.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "base/check.hpp"

namespace truong {
namespace {

constexpr Instant start{1'788'568'200'000};
constexpr std::int64_t hour_ms = 3'600'000;

Instant later(std::int64_t ms) { return {start.ms + ms}; }

std::string written(std::string_view prefix, std::int64_t value) {
    std::string text;
    append_id(text, prefix, value);
    return text;
}

TEST(IdLayout, NamesTimeAndNode) {
    IdSource source({.first = 4'711});
    const std::int64_t id = source.next(start);
    EXPECT_EQ(id_layout::tick_in(id), id_layout::tick_of(start));
    EXPECT_EQ(id_layout::tick_of(start), (start.ms - id_layout::epoch_ms) / 10);
    EXPECT_EQ(id_layout::node_in(id), 4'711);
    EXPECT_EQ(1 + id_layout::tick_bits + id_layout::node_bits + id_layout::sequence_bits, 64);
}

TEST(IdLayout, TicksBefore2020KeepTheOrder) {
    const Instant epoch{id_layout::epoch_ms};
    EXPECT_EQ(id_layout::tick_of(epoch), 0);
    EXPECT_EQ(id_layout::tick_of({epoch.ms + 9}), 0);
    EXPECT_EQ(id_layout::tick_of({epoch.ms - 1}), -1);
    EXPECT_EQ(id_layout::tick_of({-1}), id_layout::tick_of({0}) - 1);
    EXPECT_LT(id_layout::tick_of({std::numeric_limits<std::int64_t>::min()}), 0);
}

TEST(IdSource, FillsATickAndThenBorrowsTheNextOne) {
    for (const std::int64_t count : {1, 4, 256}) {
        IdSource source({.first = 1'024, .count = count});
        const std::int64_t tick = id_layout::tick_of(start);
        for (std::int64_t i = 0; i < 3 * count * 16; ++i) {
            const std::int64_t id = source.next(start);
            ASSERT_EQ(id_layout::tick_in(id), tick + i / (count * 16));
            ASSERT_EQ(id_layout::node_in(id), 1'024 + i % (count * 16) / 16);
        }
        EXPECT_EQ(source.last_tick(), tick + 2);
    }
}

TEST(IdSource, EveryNewTickIsEmpty) {
    IdSource source({.first = 9});
    for (int i = 0; i < 10; ++i) source.next(start);
    for (int i = 0; i < 16; ++i)
        EXPECT_EQ(id_layout::tick_in(source.next(later(10))), id_layout::tick_of(start) + 1);
    EXPECT_EQ(id_layout::tick_in(source.next(later(10))), id_layout::tick_of(start) + 2);
}

TEST(IdSource, RisesStrictlyWhateverTheClockDoes) {
    std::mt19937_64 random(11);
    IdSource source({.first = 7});
    std::int64_t previous = 0;
    std::int64_t clock = start.ms;
    for (int run = 0; run < 100'000; ++run) {
        clock += static_cast<std::int64_t>(random() % 41) - 20;
        if (run % 10'000 == 5'000) clock -= hour_ms;
        const std::int64_t id = source.next({clock});
        ASSERT_GT(id, previous);
        previous = id;
    }
}

TEST(IdSource, AClockAnHourBackRepeatsNothing) {
    IdSource source({.first = 3});
    std::set<std::int64_t> ids;
    for (std::int64_t ms = 0; ms < 10'000; ms += 5) ids.insert(source.next(later(ms)));
    for (std::int64_t ms = 0; ms < 10'000; ms += 5) ids.insert(source.next(later(ms - hour_ms)));
    EXPECT_EQ(ids.size(), 4'000U);
    EXPECT_EQ(id_layout::tick_in(source.next(later(hour_ms))), id_layout::tick_of(later(hour_ms)));
}

TEST(IdSource, ARestartBeginsBehindWhatWasReserved) {
    IdSource before({.first = 3, .count = 2});
    std::int64_t last = 0;
    for (int i = 0; i < 1'000; ++i) last = before.next(start);
    IdSource after({.first = 3, .count = 2}, before.last_tick());
    EXPECT_EQ(after.last_tick(), before.last_tick());
    const std::int64_t first = after.next(later(-hour_ms));
    EXPECT_GT(first, last);
    EXPECT_EQ(id_layout::tick_in(first), before.last_tick() + 1);
}

TEST(IdSource, IsPositiveEvenWithoutAClock) {
    IdSource source({.first = 0});
    EXPECT_EQ(source.next({std::numeric_limits<std::int64_t>::min()}), 1 << 24);
}

TEST(IdSource, NeighbouringLeasesNeverMeet) {
    std::vector<std::int64_t> ids;
    for (const NodeLease lease : {NodeLease{0, 1}, NodeLease{1, 1}, NodeLease{2, 2}, NodeLease{4, 256},
                                  NodeLease{id_layout::node_limit - 1, 1}}) {
        IdSource source(lease);
        for (int i = 0; i < 20'000; ++i) ids.push_back(source.next(start));
    }
    std::ranges::sort(ids);
    EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
    EXPECT_GT(ids.front(), 0);
}

TEST(IdSource, ThreadsNeverShareAnId) {
    constexpr std::size_t threads = 8, ids_of_each = 20'000;
    IdSource source({.first = 512, .count = 4});
    std::vector<std::vector<std::int64_t>> made(threads);
    std::vector<std::jthread> running;
    for (auto& mine : made)
        running.emplace_back([&source, &mine] {
            for (std::size_t i = 0; i < ids_of_each; ++i)
                mine.push_back(source.next(later(static_cast<std::int64_t>(i / 100))));
        });
    running.clear();
    std::vector<std::int64_t> all;
    for (const auto& mine : made) {
        EXPECT_TRUE(std::ranges::is_sorted(mine, std::less_equal()));
        all.insert(all.end(), mine.begin(), mine.end());
    }
    std::ranges::sort(all);
    EXPECT_EQ(all.size(), threads * ids_of_each);
    EXPECT_EQ(std::ranges::adjacent_find(all), all.end());
}

TEST(IdSource, OneAbsurdReadingOfTheClockSpoilsNothing) {
    IdSource source({.first = 3});
    const std::int64_t before = source.next(start);
    EXPECT_THROW(source.next({std::numeric_limits<std::int64_t>::max()}), Bug);
    EXPECT_EQ(source.next(start), before + 1);
}

TEST(IdSource, EndsWithItsTicks) {
    const std::int64_t last_tick = (std::int64_t{1} << id_layout::tick_bits) - 1;
    IdSource source({.first = id_layout::node_limit - 1}, last_tick - 1);
    std::int64_t id = 0;
    for (int i = 0; i < 16; ++i) id = source.next(start);
    EXPECT_EQ(id, std::numeric_limits<std::int64_t>::max());
    EXPECT_THROW(source.next(start), Bug);
}

TEST(IdSource, RefusesLeasesThatAreNone) {
    for (const NodeLease lease :
         {NodeLease{0, 0}, NodeLease{0, 3}, NodeLease{0, -1}, NodeLease{-1, 1},
          NodeLease{id_layout::node_limit, 1}, NodeLease{id_layout::node_limit - 1, 2},
          NodeLease{0, id_layout::node_limit * 2}})
        EXPECT_THROW(IdSource{lease}, Bug) << lease.first << ' ' << lease.count;
    EXPECT_THROW((IdSource{{0, 1}, -1}), Bug);
    EXPECT_THROW((IdSource{{0, 1}, std::int64_t{1} << id_layout::tick_bits}), Bug);
}

TEST(IdText, WorkedExamples) {
    EXPECT_EQ(written("rol", 1), "rol_0000000000001");
    EXPECT_EQ(written("rol", 31), "rol_000000000000z");
    EXPECT_EQ(written("rol", 32), "rol_0000000000010");
    EXPECT_EQ(written("x", std::numeric_limits<std::int64_t>::max()), "x_7zzzzzzzzzzzz");
    std::string text = "{\"id\":\"";
    append_id(text, "rol", 1);
    EXPECT_EQ(text, "{\"id\":\"rol_0000000000001");
}

TEST(IdText, GoesThereAndBackInOrder) {
    std::mt19937_64 random(5);
    for (int run = 0; run < 20'000; ++run) {
        const auto left = static_cast<std::int64_t>(random() >> 1 >> (random() % 60)) | 1;
        const auto right = static_cast<std::int64_t>(random() >> 1 >> (random() % 60)) | 1;
        ASSERT_EQ(parse_id("rol", written("rol", left)), left);
        ASSERT_EQ(left < right, written("rol", left) < written("rol", right));
    }
}

TEST(IdText, RefusesWhatAppendNeverWrites) {
    for (const char* text : {"",
                             "rol",
                             "rol_",
                             "0000000000001",
                             "rol_000000000001",
                             "rol_00000000000001",
                             "rol-0000000000001",
                             "ROL_0000000000001",
                             "cls_0000000000001",
                             "rolx_000000000001",
                             "rol_000000000000i",
                             "rol_000000000000l",
                             "rol_000000000000o",
                             "rol_000000000000u",
                             "rol_000000000000Z",
                             "rol_ 000000000001",
                             "rol_8000000000000",
                             "rol_z000000000000",
                             "rol_g000000000001",
                             "rol_0000000000000",
                             "rol_-000000000001"})
        EXPECT_FALSE(parse_id("rol", text)) << text;
    EXPECT_FALSE(parse_id("rol", std::string_view("rol_000000000000\0", 17)));
    std::string text;
    EXPECT_THROW(append_id(text, "rol", 0), Bug);
    EXPECT_THROW(append_id(text, "rol", -1), Bug);
}

TEST(IdText, RefusesEveryChangedCharacter) {
    const std::string good = written("rol", 0x1234'5678'9abc'def0);
    for (std::size_t place = 0; place < good.size(); ++place)
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = good;
            text[place] = static_cast<char>(byte);
            const auto value = parse_id("rol", text);
            ASSERT_TRUE(!value || written("rol", *value) == text) << text;
        }
}

}  // namespace
}  // namespace truong
