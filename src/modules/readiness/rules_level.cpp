// What a part comes to and which level it reaches.
#include <algorithm>

#include "base/check.hpp"
#include "modules/readiness/rules_level.hpp"

namespace truong::readiness {

namespace {

/// The strictest ladder of the school's stages counts: what is asked of one of its stages is asked of it.
std::vector<const std::vector<Step>*> ladders_of(const Part& part, const std::vector<std::string>& stages) {
    std::vector<const std::vector<Step>*> own, for_all;
    for (const Part::Ladder& ladder : part.ladders) {
        if (ladder.stage.empty()) for_all.push_back(&ladder.steps);
        if (std::find(stages.begin(), stages.end(), ladder.stage) != stages.end())
            own.push_back(&ladder.steps);
    }
    return own.empty() ? for_all : own;
}

std::int64_t items_at(const std::vector<ItemState>& items, int level) {
    return std::count_if(items.begin(), items.end(),
                         [&](const ItemState& item) { return item.level >= level; });
}

bool reaches(const Part& part, const Value& value, const Step& step) {
    if (const auto* counted = std::get_if<Counted>(&value))
        return Fraction(counted->numerator) >= step.value * counted->denominator;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return Fraction(*number) >= step.value;
    if (const auto* flag = std::get_if<bool>(&value)) return *flag;
    check(part.measure == Measure::items, "a list for a part that counts no items");
    return Fraction(items_at(std::get<std::vector<ItemState>>(value), step.level)) >= step.value;
}

int level_on(const Part& part, const Value& value, const std::vector<Step>& steps, int top) {
    int level = top;
    for (const Step& step : steps)
        if (!reaches(part, value, step)) level = std::min(level, step.level - 1);
    return level;
}

/// How much is missing to the step, counted in what the numerator counts.
std::int64_t missing_to(const Value& value, const Step& step) {
    if (const auto* counted = std::get_if<Counted>(&value))
        return ceiling(step.value * counted->denominator) - counted->numerator;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return ceiling(step.value) - *number;
    if (const auto* items = std::get_if<std::vector<ItemState>>(&value))
        return ceiling(step.value) - items_at(*items, step.level);
    return 1;
}

Counted counted_of(const Part& part, const Value& value) {
    if (const auto* counted = std::get_if<Counted>(&value)) return *counted;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return {*number, 1};
    if (const auto* flag = std::get_if<bool>(&value)) return {*flag ? 1 : 0, 1};
    return {items_at(std::get<std::vector<ItemState>>(value), 1),
            static_cast<std::int64_t>(part.items.size())};
}

/// Devices that the school lends count for those who have none of their own.
Value topped_up(const Part& part, const Value& value, const IndicatorFacts& facts) {
    const auto* counted = std::get_if<Counted>(&value);
    if (part.topped_up_by.empty() || !counted) return value;
    const auto pool = facts.values.find(part.topped_up_by);
    if (pool == facts.values.end()) return value;
    const std::int64_t without = counted->denominator - counted->numerator;
    const std::int64_t served = std::get<std::int64_t>(pool->second) * part.topped_up_each;
    return Counted{counted->numerator + std::min(without, served), counted->denominator};
}

}  // namespace

PartResult judge_part(const Part& part, const IndicatorFacts& facts, const Facts& all, int top) {
    PartResult result{.part = &part};
    const auto found = facts.values.find(part.key);
    const auto ladders = ladders_of(part, all.stages);
    if (found == facts.values.end()) {
        if (part.rated) result.level = 0;
        return result;
    }
    result.value = topped_up(part, found->second, facts);
    result.counted = counted_of(part, *result.value);
    if (!part.rated) return result;
    const auto* counted = std::get_if<Counted>(&*result.value);
    if (counted && counted->denominator == 0 && part.when_empty == WhenEmpty::left_out) return result;
    int level = top;
    for (const auto* steps : ladders) level = std::min(level, level_on(part, *result.value, *steps, top));
    if (counted && counted->denominator == 0)
        for (const auto* steps : ladders)
            for (const Step& step : *steps) level = std::min(level, step.level - 1);
    result.level = level;
    for (const auto* steps : ladders)
        for (const Step& step : *steps)
            if (step.level == level + 1)
                result.missing = std::max(result.missing, missing_to(*result.value, step));
    return result;
}

std::optional<int> level_without(const Part& part, const Facts& all, int top) {
    int first = top + 1;
    for (const auto* steps : ladders_of(part, all.stages))
        for (const Step& step : *steps) first = std::min(first, step.level);
    if (first <= 1 || first > top) return {};
    return first - 1;
}

/// value / the highest threshold, at most 1; parts that cannot be compared so give the share of their level.
Fraction linear_share(const PartResult& result, const Facts& all, int top) {
    const Fraction of_level(result.level.value_or(0), top);
    const auto* counted = result.value ? std::get_if<Counted>(&*result.value) : nullptr;
    const auto* number = result.value ? std::get_if<std::int64_t>(&*result.value) : nullptr;
    if (!counted && !number) return of_level;
    Fraction least = 1;
    for (const auto* steps : ladders_of(*result.part, all.stages))
        for (const Step& step : *steps) {
            if (step.level != top || step.value == Fraction(0)) continue;
            if (counted && counted->denominator == 0) return 0;
            const Fraction value =
                counted ? Fraction(counted->numerator, counted->denominator) : Fraction(*number);
            least = std::min(least, value / step.value);
        }
    return least;
}

}  // namespace truong::readiness
