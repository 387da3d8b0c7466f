#include "bench/figures.hpp"

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
        for (const Variant& variant : variants_) row.push_back(variant.run());
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
    std::vector<double> rates, p50, p99;
    std::int64_t failed = 0;
    for (const auto& round : rounds_) {
        rates.push_back(round[variant].per_second);
        p50.push_back(round[variant].p50_ms);
        p99.push_back(round[variant].p99_ms);
        failed += round[variant].failed;
    }
    return {median(std::move(rates)), median(std::move(p50)), median(std::move(p99)), failed};
}

void Rounds::print() const {
    std::printf("| variant | per second | p50 ms | p99 ms | failed |\n|---|---:|---:|---:|---:|\n");
    for (std::size_t i = 0; i < variants_.size(); ++i) {
        const Figures figures = middle(i);
        std::printf("| %s | %.0f | %.3f | %.3f | %lld |\n", variants_[i].name.c_str(), figures.per_second,
                    figures.p50_ms, figures.p99_ms, static_cast<long long>(figures.failed));
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
