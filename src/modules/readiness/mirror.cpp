// The mirror of one school, and what an officer sees of many.
#include <algorithm>

#include "base/reflect.hpp"
#include "modules/readiness/framework_json.hpp"
#include "modules/readiness/workers.hpp"

namespace truong::readiness {

std::vector<StandardStanding> standards_of(const Standing& standing) {
    std::vector<StandardStanding> all;
    for (const StandardResult& result : standing.assessment.standards) {
        StandardStanding& one = all.emplace_back(StandardStanding{.code = result.node->code,
                                                                  .name_vi = result.node->name.vi,
                                                                  .name_en = result.node->name.en,
                                                                  .band = std::string(name_of(result.band))});
        if (result.score) {
            one.score_numerator = result.score->numerator();
            one.score_denominator = result.score->denominator();
            one.score = decimal_text(*result.score);
        }
        for (const IndicatorResult& each : standing.assessment.indicators)
            if (&standing.in_force.framework->standard_of(*each.node) == result.node) ++one.indicators;
    }
    return all;
}

std::int64_t unknown_in(const Assessment& assessment) {
    return std::count_if(assessment.indicators.begin(), assessment.indicators.end(),
                         [](const IndicatorResult& each) { return each.unknown; });
}

namespace {

constexpr std::size_t most_shown = 3;
constexpr int days_of_week = 7;

/// What differs from a week ago, each once.
void add_movements(const Reader& reader, const History& history, Mirror& mirror) {
    const Date week_ago = reader.today() - days_of_week;
    for (IndicatorStanding& each : mirror.indicators) {
        const DayLevel* then = level_on(history, each.code, week_ago);
        if (!then) continue;
        each.level_a_week_ago = then->level;
        if (each.status == "na" || then->level == each.level) continue;
        const DayLevel* last = level_on(history, each.code, reader.today());
        mirror.moved.push_back({.indicator = each.code,
                                .name_vi = each.name_vi,
                                .name_en = each.name_en,
                                .from_level = then->level,
                                .to_level = each.level,
                                .day = last && last->level == each.level ? last->day : reader.today()});
    }
}

Mirror mirror_of(const Reader& reader, const Standing& standing) {
    const Framework& framework = *standing.in_force.framework;
    const Assessment& found = standing.assessment;
    const SystemReader system(reader, standing.school);
    Mirror mirror{.school_id = standing.school,
                  .school_name = system.reader().get(standing.school).name,
                  .framework = framework.code,
                  .version = standing.in_force.version,
                  .name_vi = framework.name.vi,
                  .name_en = framework.name.en,
                  .framework_status = framework.status,
                  .legal_basis = framework.legal_basis,
                  .caution_vi = framework.caution.vi,
                  .caution_en = framework.caution.en,
                  .outcome = found.outcome,
                  .gate_met = found.gate_met,
                  .computed = found.computed,
                  .declared = found.declared,
                  .na = found.na,
                  .as_of = reader.now(),
                  .standards = standards_of(standing)};
    for (const IndicatorResult& each : found.indicators)
        mirror.indicators.push_back(standing_view(standing, each));
    mirror.unproven = std::count_if(mirror.indicators.begin(), mirror.indicators.end(),
                                    [](const IndicatorStanding& each) { return each.unproven; });
    mirror.unknown = unknown_in(found);
    mirror.declared -= mirror.unknown;
    add_movements(reader, history_of(reader, standing.school, framework.code, reader.today() - days_told),
                  mirror);
    for (const std::string& code : found.gate_failed) {
        const Node& node = *framework.find(code);
        mirror.gate_failed.push_back({code, node.name.vi, node.name.en});
    }
    std::vector<Planned> planned = all_actions(reader, standing);
    if (planned.size() > most_shown) planned.resize(most_shown);
    Workers workers(reader, standing.school);
    for (Planned& each : planned) {
        workers.name(each);
        mirror.cheapest.push_back(std::move(each.action));
    }
    return mirror;
}

}  // namespace

Mirror mirror(const Reader& reader, const MirrorQuery& query) {
    const Id<org::School> school = asked_school(reader, query.school_id);
    return mirror_of(reader, standing_now(reader, school, query.framework));
}

Mirror mirror_of_stage(const Reader& reader, const MirrorQuery& query, const std::string& stage) {
    const Id<org::School> school = asked_school(reader, query.school_id);
    return mirror_of(reader, standing_now(reader, school, query.framework, stage));
}

std::vector<FrameworkName> frameworks_in_force(const Reader& reader, const NoReadinessQuery&) {
    std::vector<FrameworkName> all;
    for (const InForce& each : frameworks_of(reader, reader.actor().school)) {
        const Framework& framework = *each.framework;
        all.push_back({framework.code, each.version, framework.name.vi, framework.name.en, framework.status,
                       framework.legal_basis});
    }
    return all;
}

Frozen freeze(const Reader& reader, Id<org::School> school, const std::string& framework,
              const std::string& stage) {
    const Standing standing = standing_now(reader, school, framework, stage);
    const Framework& held = *standing.in_force.framework;
    return {.mirror = mirror_of(reader, standing),
            .framework_json = framework_json(held),
            .evaluation_json = assessment_json(held, standing.assessment)};
}

}  // namespace truong::readiness
