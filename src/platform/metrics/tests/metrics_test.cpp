#include "platform/metrics/metrics.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <thread>
#include <vector>

#include "base/check.hpp"

namespace truong::metrics {
namespace {

// The value behind "name{labels} ", or an empty string.
std::string written(const std::string& series) {
    std::istringstream lines(exposition());
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(series + ' ')) return line.substr(series.size() + 1);
    return {};
}

TEST(Metrics, CounterCountsFromManyThreads) {
    Counter& counter = counters("test_many_total", "Many").only();
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&counter] {
            for (int turn = 0; turn < 10'000; ++turn) counter.add();
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(counter.value(), 40'000u);
    EXPECT_EQ(written("test_many_total"), "40000");
}

TEST(Metrics, GaugeGoesUpAndDown) {
    Gauge& gauge = gauges("test_gauge", "Gauge").only();
    gauge.set(5);
    gauge.add(-7);
    EXPECT_EQ(written("test_gauge"), "-2");
}

TEST(Metrics, LabelsMakeSeriesAndAreEscaped) {
    auto& family = counters("test_labels_total", "Labels", {"route", "status"});
    family.with({"/a", "200"}).add(2);
    family.with({"/a", "404"}).add(3);
    family.with({"q\"b\\n\n", "200"}).add();
    EXPECT_EQ(written(R"(test_labels_total{route="/a",status="200"})"), "2");
    EXPECT_EQ(written(R"(test_labels_total{route="/a",status="404"})"), "3");
    EXPECT_EQ(written(R"(test_labels_total{route="q\"b\\n\n",status="200"})"), "1");
    EXPECT_EQ(&family.with({"/a", "200"}), &family.with({"/a", "200"}));
}

TEST(Metrics, SeriesAreBounded) {
    auto& family = counters("test_bounded_total", "Bounded", {"who"});
    for (std::size_t who = 0; who < Family<Counter>::series_limit + 500; ++who)
        family.with({std::to_string(who)}).add();
    EXPECT_EQ(written(R"(test_bounded_total{who="other"})"), "500");
    EXPECT_EQ(written(R"(test_bounded_total{who="999"})"), "1");
    EXPECT_EQ(written(R"(test_bounded_total{who="1000"})"), "");
}

TEST(Metrics, HistogramIsCumulativeInSeconds) {
    Histogram& histogram = histograms("test_seconds", "Seconds", {"route"}).with({"/a"});
    histogram.observe_us(500);         // at the bound: in it
    histogram.observe_us(501);         // in the next one
    histogram.observe_us(60'000'000);  // above all
    EXPECT_EQ(histogram.count(), 3u);
    EXPECT_EQ(written(R"(test_seconds_bucket{route="/a",le="0.0005"})"), "1");
    EXPECT_EQ(written(R"(test_seconds_bucket{route="/a",le="0.001"})"), "2");
    EXPECT_EQ(written(R"(test_seconds_bucket{route="/a",le="30"})"), "2");
    EXPECT_EQ(written(R"(test_seconds_bucket{route="/a",le="+Inf"})"), "3");
    EXPECT_EQ(written(R"(test_seconds_count{route="/a"})"), "3");
    EXPECT_DOUBLE_EQ(std::stod(written(R"(test_seconds_sum{route="/a"})")), 60.001001);
}

TEST(Metrics, AskingForAnotherKindIsABug) {
    counters("test_kind_total", "Kind", {"a"});
    EXPECT_THROW(gauges("test_kind_total", "Kind", {"a"}), Bug);
    EXPECT_THROW(counters("test_kind_total", "Kind", {"b"}), Bug);
    EXPECT_THROW(counters("test_kind_total", "Kind", {"a"}).with({}), Bug);
}

TEST(Metrics, ProcessIsDescribed) {
    EXPECT_GT(std::stoull(written("process_resident_memory_bytes")), 100'000u);
    EXPECT_GE(std::stod(written("process_cpu_seconds_total")), 0.0);
    EXPECT_GE(std::stoi(written("process_open_fds")), 3);
    EXPECT_GE(std::stoi(written("process_threads")), 1);
    EXPECT_GT(std::stod(written("process_start_time_seconds")), 1.5e9);
}

TEST(Metrics, EveryFamilyHasHelpAndTypeOnce) {
    counters("test_once_total", "Once", {"a"}).with({"1"}).add();
    counters("test_once_total", "Once", {"a"}).with({"2"}).add();
    const std::string text = exposition();
    const std::string head = "# HELP test_once_total Once\n# TYPE test_once_total counter\n";
    const std::size_t first = text.find(head);
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(text.find(head, first + 1), std::string::npos);
}

}  // namespace
}  // namespace truong::metrics
