#include "bench/figures.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace truong::bench {

namespace {

double at_share(const std::vector<double>& sorted, double share) {
    if (sorted.empty()) return 0;
    return sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * share)];
}

double processor_us() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto us = [](const timeval& time) {
        return static_cast<double>(time.tv_sec * 1'000'000 + time.tv_usec);
    };
    return us(usage.ru_utime) + us(usage.ru_stime);
}

/// What comes before and after the measured span counts as well, so it is divided by the time of all.
Figures with_processor_time(const Variant& variant) {
    const double before = processor_us();
    const auto start = Stopwatch::now();
    Figures figures = variant.run();
    const double operations = figures.per_second * ms_since(start) / 1000;
    figures.processor_us = (processor_us() - before) / std::max(operations, 1.0);
    return figures;
}

}  // namespace

Figures figures_of(std::vector<double> times_ms, double seconds) {
    std::sort(times_ms.begin(), times_ms.end());
    return {.per_second = static_cast<double>(times_ms.size()) / seconds,
            .p50_ms = at_share(times_ms, 0.5),
            .p99_ms = at_share(times_ms, 0.99)};
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return at_share(values, 0.5);
}

Rounds::Rounds(std::vector<Variant> variants, int rounds) : variants_(std::move(variants)) {
    for (int round = 0; round < rounds; ++round) {
        std::vector<Figures> row;
        for (const Variant& variant : variants_) row.push_back(with_processor_time(variant));
        rounds_.push_back(std::move(row));
    }
}

double Rounds::share(std::size_t of, const std::vector<std::size_t>& limits) const {
    std::vector<double> shares;
    for (const auto& round : rounds_) {
        double lowest = std::numeric_limits<double>::max();
        for (const std::size_t limit : limits) lowest = std::min(lowest, round[limit].per_second);
        shares.push_back(round[of].per_second / lowest);
    }
    return median(std::move(shares));
}

Figures Rounds::middle(std::size_t variant) const {
    std::vector<double> rates, p50, p99, processor;
    std::int64_t failed = 0;
    for (const auto& round : rounds_) {
        rates.push_back(round[variant].per_second);
        p50.push_back(round[variant].p50_ms);
        p99.push_back(round[variant].p99_ms);
        processor.push_back(round[variant].processor_us);
        failed += round[variant].failed;
    }
    return {.per_second = median(std::move(rates)),
            .p50_ms = median(std::move(p50)),
            .p99_ms = median(std::move(p99)),
            .processor_us = median(std::move(processor)),
            .failed = failed};
}

void Rounds::print() const {
    std::printf(
        "| variant | per second | p50 ms | p99 ms | processor µs each | failed |\n"
        "|---|---:|---:|---:|---:|---:|\n");
    for (std::size_t i = 0; i < variants_.size(); ++i) {
        const Figures figures = middle(i);
        std::printf("| %s | %.0f | %.3f | %.3f | %.1f | %lld |\n", variants_[i].name.c_str(),
                    figures.per_second, figures.p50_ms, figures.p99_ms, figures.processor_us,
                    static_cast<long long>(figures.failed));
    }
    std::printf("\n");
}

int round_count() {
    const char* wanted = std::getenv("TRUONG_BENCH_ROUNDS");
    return wanted ? std::max(1, std::atoi(wanted)) : 5;
}

void print_share(const std::string& what, double share, double target) {
    std::printf("%s: **%.2f** (target ≥ %.2f)\n\n", what.c_str(), share, target);
}

}  // namespace truong::bench
