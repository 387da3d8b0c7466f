#include "platform/metrics/metrics.hpp"

#include <algorithm>
#include <charconv>
#include <deque>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>
#include <variant>

#include "base/check.hpp"
#include "platform/metrics/process.hpp"

namespace truong::metrics {
namespace {

template <class Number> void append_number(std::string& out, Number number) { out += std::to_string(number); }

// Without an exponent, as people read durations.
void append_seconds(std::string& out, std::uint64_t microseconds) {
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                   static_cast<double>(microseconds) / 1e6, std::chars_format::fixed)
                         .ptr;
    out.append(digits.data(), end);
}

void append_label(std::string& out, std::string_view name, std::string_view value) {
    out += name;
    out += "=\"";
    for (const char character : value) {
        if (character == '\n') {
            out += "\\n";
            continue;
        }
        if (character == '"' || character == '\\') out += '\\';
        out += character;
    }
    out += '"';
}

void append_line(std::string& out, std::string_view name, std::string_view labels) {
    out += name;
    if (!labels.empty()) {
        out += '{';
        out += labels;
        out += '}';
    }
    out += ' ';
}

void append_metric(std::string& out, std::string_view name, std::string_view labels, const Counter& counter) {
    append_line(out, name, labels);
    append_number(out, counter.value());
    out += '\n';
}

void append_metric(std::string& out, std::string_view name, std::string_view labels, const Gauge& gauge) {
    append_line(out, name, labels);
    append_number(out, gauge.value());
    out += '\n';
}

void append_metric(std::string& out, std::string_view name, std::string_view labels,
                   const Histogram& histogram) {
    const std::string part(name);
    const std::string before = labels.empty() ? std::string() : std::string(labels) + ",";
    std::uint64_t below = 0;
    for (std::size_t index = 0; index <= Histogram::bounds_us.size(); ++index) {
        below += histogram.in_bucket(index);
        std::string bound = "+Inf";
        if (index < Histogram::bounds_us.size()) {
            bound.clear();
            append_seconds(bound, Histogram::bounds_us[index]);
        }
        append_line(out, part + "_bucket", before + "le=\"" + bound + '"');
        append_number(out, below);
        out += '\n';
    }
    append_line(out, part + "_sum", labels);
    append_seconds(out, histogram.sum_us());
    out += '\n';
    append_line(out, part + "_count", labels);
    append_number(out, below);
    out += '\n';
}

// The values of the labels with a separator that no literal holds.
std::string key_of(LabelValues values) {
    std::string key;
    for (const std::string_view value : values) {
        key += value;
        key += '\x1f';
    }
    return key;
}

using AnyFamily = std::variant<std::unique_ptr<Family<Counter>>, std::unique_ptr<Family<Gauge>>,
                               std::unique_ptr<Family<Histogram>>>;
struct Named {
    std::string help;
    std::vector<std::string> labels;
    AnyFamily family;
};
struct Registry {
    std::mutex mutex;
    std::map<std::string, Named, std::less<>> families;
};
// Never destroyed: threads may count until the very end of the process.
Registry& registry() {
    static Registry& only = *new Registry;
    return only;
}

template <class Metric>
Family<Metric>& family(std::string_view name, std::string_view help, LabelValues labels) {
    Registry& all = registry();
    std::vector<std::string> names(labels.begin(), labels.end());
    const std::lock_guard lock(all.mutex);
    auto found = all.families.find(name);
    if (found == all.families.end()) {
        Named made{std::string(help), names, std::make_unique<Family<Metric>>(names)};
        found = all.families.emplace(std::string(name), std::move(made)).first;
    }
    const auto* held = std::get_if<std::unique_ptr<Family<Metric>>>(&found->second.family);
    check(held && found->second.labels == names, "a metric has one kind and one list of labels");
    return **held;
}

std::string_view kind_of(const AnyFamily& family) {
    constexpr std::array<std::string_view, 3> kinds{"counter", "gauge", "histogram"};
    return kinds[family.index()];
}

}  // namespace

void Histogram::observe_us(std::uint64_t microseconds) {
    const auto bound = std::lower_bound(bounds_us.begin(), bounds_us.end(), microseconds);
    buckets_[static_cast<std::size_t>(bound - bounds_us.begin())].fetch_add(1, std::memory_order_relaxed);
    sum_us_.fetch_add(microseconds, std::memory_order_relaxed);
}

std::uint64_t Histogram::count() const {
    std::uint64_t all = 0;
    for (const auto& bucket : buckets_) all += bucket.load(std::memory_order_relaxed);
    return all;
}

template <class Metric> struct Family<Metric>::Inner {
    mutable std::shared_mutex mutex;
    std::unordered_map<std::string, Metric*> by_key;
    std::deque<std::pair<std::string, Metric>> series;  // its labels as they are written
    Metric* other = nullptr;

    Metric& make(std::string labels) {
        return series
            .emplace_back(std::piecewise_construct, std::forward_as_tuple(std::move(labels)),
                          std::forward_as_tuple())
            .second;
    }
};

template <class Metric>
Family<Metric>::Family(std::vector<std::string> labels)
    : labels_(std::move(labels)), inner_(std::make_unique<Inner>()) {}
template <class Metric> Family<Metric>::~Family() = default;

template <class Metric> Metric& Family<Metric>::with(LabelValues values) {
    check(values.size() == labels_.size(), "a value for each label");
    const std::string key = key_of(values);
    {
        const std::shared_lock lock(inner_->mutex);
        const auto found = inner_->by_key.find(key);
        if (found != inner_->by_key.end()) return *found->second;
    }
    const std::lock_guard lock(inner_->mutex);
    const auto found = inner_->by_key.find(key);
    if (found != inner_->by_key.end()) return *found->second;
    const bool full = inner_->by_key.size() >= series_limit;
    if (full && inner_->other) return *inner_->other;
    std::string text;
    for (std::size_t index = 0; index < labels_.size(); ++index) {
        if (index) text += ',';
        append_label(text, labels_[index], full ? std::string_view("other") : values.begin()[index]);
    }
    Metric& made = inner_->make(std::move(text));
    (full ? inner_->other : inner_->by_key[key]) = &made;
    return made;
}

template <class Metric> void Family<Metric>::write(std::string& out, std::string_view name) const {
    const std::shared_lock lock(inner_->mutex);
    for (const auto& [labels, metric] : inner_->series) append_metric(out, name, labels, metric);
}

template class Family<Counter>;
template class Family<Gauge>;
template class Family<Histogram>;

Family<Counter>& counters(std::string_view name, std::string_view help, LabelValues labels) {
    return family<Counter>(name, help, labels);
}
Family<Gauge>& gauges(std::string_view name, std::string_view help, LabelValues labels) {
    return family<Gauge>(name, help, labels);
}
Family<Histogram>& histograms(std::string_view name, std::string_view help, LabelValues labels) {
    return family<Histogram>(name, help, labels);
}

std::string exposition() {
    std::string out;
    Registry& all = registry();
    {
        const std::lock_guard lock(all.mutex);
        for (const auto& [name, named] : all.families) {
            out += "# HELP " + name + ' ' + named.help + "\n# TYPE " + name + ' ';
            out += kind_of(named.family);
            out += '\n';
            std::visit([&out, &name = name](const auto& held) { held->write(out, name); }, named.family);
        }
    }
    append_process(out);
    return out;
}

}  // namespace truong::metrics
