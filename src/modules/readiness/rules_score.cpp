// Indicators to points, standards to bands, all of it to an outcome.
#include <algorithm>

#include "base/check.hpp"
#include "modules/readiness/rules_level.hpp"

namespace truong::readiness {

namespace {

bool applies(const Node& node, const Facts& facts) {
    if (node.stages.empty() || facts.stages.empty()) return true;
    return std::any_of(facts.stages.begin(), facts.stages.end(), [&](const std::string& stage) {
        return std::find(node.stages.begin(), node.stages.end(), stage) != node.stages.end();
    });
}

/// The lowest of the parts that count; nothing where none does.
std::optional<int> lowest(const std::vector<PartResult>& parts) {
    std::optional<int> level;
    for (const PartResult& part : parts)
        if (part.part->rated && part.level) level = std::min(level.value_or(*part.level), *part.level);
    return level;
}

/// The share of its points that an indicator earns: the mean of its parts, a flag all or nothing.
Fraction share_of_points(const std::vector<PartResult>& parts, const Facts& facts, int top) {
    Fraction sum = 0;
    int count = 0;
    for (const PartResult& part : parts) {
        if (!part.part->rated || !part.level) continue;
        sum = sum + linear_share(part, facts, top);
        ++count;
    }
    return count == 0 ? Fraction(0) : sum / count;
}

Fraction linear_points(const std::vector<PartResult>& parts, const Facts& facts, int top) {
    Fraction least = 1;
    for (const PartResult& part : parts)
        if (part.part->rated && part.level) least = std::min(least, linear_share(part, facts, top));
    return least * 100;
}

bool has_value(const IndicatorResult& result) {
    return std::any_of(result.parts.begin(), result.parts.end(),
                       [](const PartResult& part) { return part.value.has_value(); });
}

Fraction points_of(const Framework& framework, const IndicatorResult& result, const Facts& facts) {
    const bool counted = has_value(result);
    if (framework.scoring == Scoring::points) {
        const Fraction share = counted ? share_of_points(result.parts, facts, framework.top_level)
                                       : Fraction(result.level, framework.top_level);
        return to_half(share * result.node->max_points);
    }
    if (framework.scoring == Scoring::linear && counted)
        return linear_points(result.parts, facts, framework.top_level);
    return framework.points_of_level.at(static_cast<std::size_t>(result.level));
}

/// What nobody counts has the level that a person declares for it.
PartResult judge_with_word(const Framework& framework, const Part& part, const IndicatorFacts& known,
                           const Facts& facts) {
    PartResult result = judge_part(part, known, facts, framework.top_level);
    result.attested = known.attested.contains(part.key);
    if (!result.value && part.rated && !known.declared && known.absent.contains(part.key)) {
        result.absent = true;
        result.level = level_without(part, facts, framework.top_level);
        return result;
    }
    if (result.value || !part.rated || !known.declared) return result;
    result.level = known.declared->level;
    result.attested = true;
    return result;
}

/// Whether the work of the school says it alone: a level that rests on somebody's word in any part is
/// declared.
bool is_computed(const IndicatorResult& result) {
    const auto proven = [](const PartResult& part) {
        return part.part->rated && part.value && part.level && !part.attested;
    };
    const auto said = [](const PartResult& part) { return part.part->rated && part.attested; };
    return std::any_of(result.parts.begin(), result.parts.end(), proven)
           && std::none_of(result.parts.begin(), result.parts.end(), said);
}

/// A value that moves no level leaves the level unknown.
bool says_anything(const IndicatorResult& result) {
    return std::any_of(result.parts.begin(), result.parts.end(), [](const PartResult& part) {
        return part.part->rated && part.level && (part.value || part.attested);
    });
}

std::string attester_of(const IndicatorFacts& known, const IndicatorResult& result) {
    const auto said = [](const PartResult& part) { return part.attested; };
    if (std::none_of(result.parts.begin(), result.parts.end(), said)) return {};
    return known.declared ? known.declared->attester : known.attester;
}

IndicatorResult judge(const Framework& framework, const Node& node, const Facts& facts) {
    IndicatorResult result{.node = &node};
    if (!applies(node, facts)) {
        result.status = Status::na;
        return result;
    }
    const auto found = facts.indicators.find(node.code);
    if (found == facts.indicators.end()) {
        result.unknown = true;
        return result;
    }
    const IndicatorFacts& known = found->second;
    for (const Part& part : node.parts)
        result.parts.push_back(judge_with_word(framework, part, known, facts));
    if (!known.values.empty()) {
        const auto level = lowest(result.parts);
        result.status = !level ? Status::na : is_computed(result) ? Status::computed : Status::declared;
        result.level = level.value_or(0);
        result.attester = attester_of(known, result);
        result.unknown = level && result.status == Status::declared && !says_anything(result);
    } else if (known.declared) {
        result.level = known.declared->level;
        result.attester = known.declared->attester;
    } else {
        result.unknown = true;
    }
    if (result.status != Status::na) result.points = points_of(framework, result, facts);
    return result;
}

StandardResult score(const Framework& framework, const Node& standard,
                     const std::vector<IndicatorResult>& all) {
    StandardResult result{.node = &standard};
    Fraction sum = 0;
    std::int64_t weights = 0;
    const bool in_points = framework.scoring == Scoring::points;
    for (const IndicatorResult& indicator : all) {
        if (indicator.status == Status::na || &framework.standard_of(*indicator.node) != &standard) continue;
        const int weight = in_points ? indicator.node->max_points : indicator.node->weight;
        sum = sum + (in_points ? indicator.points : indicator.points * weight);
        weights += weight;
    }
    if (weights == 0) return result;
    // Points of what does not apply are shared out among the rest: a group is always out of 100.
    result.score = in_points ? sum * 100 / weights : sum / weights;
    result.band = *result.score < framework.pass   ? Band::failed
                  : *result.score > framework.good ? Band::good
                                                   : Band::passed;
    return result;
}

void judge_gate(const Framework& framework, Assessment& assessment) {
    for (const IndicatorResult& each : assessment.indicators)
        if (each.node->mandatory && each.status != Status::na && each.level < framework.gate_level)
            assessment.gate_failed.push_back(each.node->code);
    assessment.gate_met = assessment.gate_failed.empty();
}

std::string outcome_of_standards(const Assessment& assessment) {
    bool passed = assessment.gate_met, good = assessment.gate_met;
    for (const StandardResult& standard : assessment.standards) {
        if (standard.band == Band::na) continue;
        passed = passed && standard.band != Band::failed;
        good = good && standard.band == Band::good;
    }
    return good ? "exemplary" : passed ? "recognised" : "not_recognised";
}

/// Of two groups the lower one counts; what is mandatory and missing keeps the whole at the first level.
std::string outcome_of_groups(const Assessment& assessment) {
    int level = 3;
    for (const StandardResult& group : assessment.standards)
        if (group.band != Band::na)
            level = std::min(level, group.band == Band::failed ? 1 : group.band == Band::passed ? 2 : 3);
    return "level_" + std::to_string(assessment.gate_met ? level : 1);
}

/// All mandatory ones at the level, enough of the others too, and from the second level on nobody below the
/// first (TT 57/2026 Điều 5).
std::string outcome_of_levels(const Framework& framework, const Assessment& assessment) {
    int reached = 0;
    for (int level = 1; level <= framework.top_level; ++level) {
        int others = 0;
        bool mandatory = true, none_below = true;
        for (const IndicatorResult& each : assessment.indicators) {
            if (each.status == Status::na) continue;
            const bool at_level = each.level >= level;
            if (each.node->mandatory)
                mandatory = mandatory && at_level;
            else
                others += at_level ? 1 : 0;
            none_below = none_below && (level == 1 || each.level >= 1);
        }
        if (!mandatory || !none_below || others < framework.others_needed) break;
        reached = level;
    }
    return "level_" + std::to_string(reached);
}

std::string outcome_of_every(const Framework& framework, const Assessment& assessment) {
    int level = framework.top_level;
    for (const IndicatorResult& each : assessment.indicators)
        if (each.status != Status::na) level = std::min(level, each.level);
    return "level_" + std::to_string(level);
}

std::string outcome_of(const Framework& framework, const Assessment& assessment) {
    switch (framework.outcome) {
        case Outcome::standards: return outcome_of_standards(assessment);
        case Outcome::groups: return outcome_of_groups(assessment);
        case Outcome::levels: return outcome_of_levels(framework, assessment);
        case Outcome::every_level: return outcome_of_every(framework, assessment);
        case Outcome::targets: break;
    }
    const auto met = std::count_if(assessment.indicators.begin(), assessment.indicators.end(),
                                   [&](const IndicatorResult& each) {
                                       return each.status != Status::na && each.level >= framework.top_level;
                                   });
    return "targets_" + std::to_string(met);
}

}  // namespace

Assessment evaluate(const Framework& framework, const Facts& facts) {
    check(check_facts(framework, facts).empty(), "facts with faults were evaluated");
    Assessment assessment;
    for (const Node& node : framework.nodes) {
        if (node.kind != NodeKind::indicator) continue;
        assessment.indicators.push_back(judge(framework, node, facts));
        const Status status = assessment.indicators.back().status;
        ++(status == Status::computed ? assessment.computed
           : status == Status::na     ? assessment.na
                                      : assessment.declared);
    }
    for (const Node& node : framework.nodes)
        if (node.kind == NodeKind::standard)
            assessment.standards.push_back(score(framework, node, assessment.indicators));
    judge_gate(framework, assessment);
    assessment.outcome = outcome_of(framework, assessment);
    return assessment;
}

}  // namespace truong::readiness
