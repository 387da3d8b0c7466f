#pragma once
// Figures of variants that are measured in turn, round by round, so that the noise of a shared machine meets
// all of them alike. Nothing here asserts a time.
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace truong::bench {

using Stopwatch = std::chrono::steady_clock;

inline double ms_since(Stopwatch::time_point start) {
    return std::chrono::duration<double, std::milli>(Stopwatch::now() - start).count();
}

struct Figures {
    double per_second = 0, p50_ms = 0, p99_ms = 0;
    double processor_us = 0;  // of one operation, this process with its client; PostgreSQL's own is not in it
    std::int64_t failed = 0;
};

/// From the durations of single operations, in any order, that ended within `seconds`.
Figures figures_of(std::vector<double> times_ms, double seconds);
double median(std::vector<double> values);

struct Variant {
    std::string name;
    std::function<Figures()> run;
};

/// The figures of each variant in each round.
class Rounds {
public:
    Rounds(std::vector<Variant> variants, int rounds);
    /// The median over the rounds of what one variant reached of the lowest of the others, in the same round.
    double share(std::size_t of, const std::vector<std::size_t>& limits) const;
    /// A Markdown table of the medians.
    void print() const;

private:
    Figures middle(std::size_t variant) const;
    std::vector<Variant> variants_;
    std::vector<std::vector<Figures>> rounds_;
};

/// How often each figure is measured: TRUONG_BENCH_ROUNDS, else 5.
int round_count();
/// "0.53 (target ≥ 0.50)"
void print_share(const std::string& what, double share, double target);

}  // namespace truong::bench
