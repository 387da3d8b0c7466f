#pragma once
// Counters, gauges and histograms for Prometheus. Counting is one relaxed atomic; looking a series up by its
// labels is a shared lock, so keep the reference where it is hot. Series live as long as the process.
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace truong::metrics {

class Counter {
public:
    void add(std::uint64_t amount = 1) { value_.fetch_add(amount, std::memory_order_relaxed); }
    std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> value_{0};
};

class Gauge {
public:
    void set(std::int64_t value) { value_.store(value, std::memory_order_relaxed); }
    void add(std::int64_t amount) { value_.fetch_add(amount, std::memory_order_relaxed); }
    std::int64_t value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> value_{0};
};

/// Observes microseconds and is written in seconds, as Prometheus wants durations. The bounds go from 0.5 ms
/// to 30 s and are the same for all: what differs cannot be summed.
class Histogram {
public:
    static constexpr std::array<std::uint64_t, 13> bounds_us{
        500,     1'000,   2'500,     5'000,     10'000,     25'000,    50'000,
        100'000, 250'000, 1'000'000, 2'500'000, 10'000'000, 30'000'000};
    void observe_us(std::uint64_t microseconds);
    std::uint64_t count() const;
    std::uint64_t sum_us() const { return sum_us_.load(std::memory_order_relaxed); }
    /// Those at or below bound `index`, and above the bound before it; the last are above all bounds.
    std::uint64_t in_bucket(std::size_t index) const {
        return buckets_[index].load(std::memory_order_relaxed);
    }

private:
    std::array<std::atomic<std::uint64_t>, bounds_us.size() + 1> buckets_{};
    std::atomic<std::uint64_t> sum_us_{0};
};

/// The values of the labels, in the order in which the family names them.
using LabelValues = std::initializer_list<std::string_view>;

/// All series of one name. Labels must come from a closed list (a route pattern, a status), never from a
/// client; beyond `series_limit` everything is counted under "other".
template <class Metric> class Family {
public:
    static constexpr std::size_t series_limit = 1000;
    Metric& with(LabelValues values);
    /// Of a family without labels.
    Metric& only() { return with({}); }

    explicit Family(std::vector<std::string> labels);
    ~Family();
    Family(const Family&) = delete;
    Family& operator=(const Family&) = delete;
    void write(std::string& out, std::string_view name) const;

private:
    struct Inner;
    std::vector<std::string> labels_;
    std::unique_ptr<Inner> inner_;
};

/// The family of this name, made at the first call; name, help and labels are literals of the code. Asking
/// again with another kind or other labels is a bug.
Family<Counter>& counters(std::string_view name, std::string_view help, LabelValues labels = {});
Family<Gauge>& gauges(std::string_view name, std::string_view help, LabelValues labels = {});
Family<Histogram>& histograms(std::string_view name, std::string_view help, LabelValues labels = {});

/// Everything in the text format 0.0.4 of Prometheus, with memory, CPU time, open files, threads and start of
/// the process.
std::string exposition();
inline constexpr std::string_view exposition_type = "text/plain; version=0.0.4; charset=utf-8";

}  // namespace truong::metrics
