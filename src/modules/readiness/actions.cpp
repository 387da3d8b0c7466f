// What would lift a school, and who can do it.
#include <algorithm>

#include "modules/readiness/workers.hpp"

namespace truong::readiness {

namespace {

constexpr std::size_t most_answered = 5;

/// The parts that keep an indicator from its next level, the nearest first.
struct Gap {
    std::vector<const PartResult*> parts;
    std::int64_t missing = 0;
    std::int64_t cost = 0;  // a whole item of a list, such as a module in use, is more than one row

    const PartResult* nearest() const { return parts.empty() ? nullptr : parts.front(); }
};

std::int64_t missing_of(const PartResult& part) { return std::max<std::int64_t>(part.missing, 1); }

Gap gap_of(const IndicatorResult& result) {
    constexpr std::int64_t rows_of_item = 25;
    Gap gap;
    for (const PartResult& part : result.parts) {
        if (!part.part->rated || !part.level || *part.level > result.level) continue;
        gap.parts.push_back(&part);
        gap.missing += missing_of(part);
        gap.cost += missing_of(part) * (part.part->measure == Measure::items ? rows_of_item : 1);
    }
    std::stable_sort(gap.parts.begin(), gap.parts.end(), [](const PartResult* left, const PartResult* right) {
        return missing_of(*left) < missing_of(*right);
    });
    return gap;
}

bool is_known_fact(const SchoolFact* fact, const PartResult* part) { return fact && part && part->value; }

/// So many of the items that are missing can only be declared: nothing counts them.
std::int64_t only_declared(const PartResult& part, const Standing& standing) {
    const auto reading = standing.readings.find(part.part->fact);
    if (part.part->measure != Measure::items || reading == standing.readings.end()) return 0;
    const auto& counted = reading->second.value.items;
    const auto provable = std::count_if(counted.begin(), counted.end(),
                                        [](const facts::ItemLevel& item) { return item.level == 0; });
    return std::max<std::int64_t>(0, missing_of(part) - provable);
}

struct Sentence {
    std::string vi, en;
    void add(const std::string& more_vi, const std::string& more_en) {
        (vi += vi.empty() ? "" : "; ") += more_vi;
        (en += en.empty() ? "" : "; ") += more_en;
    }
};

/// "Học sinh: thêm 10; Cán bộ: thêm 1": every part that holds the level down, with its number.
Sentence lacks_of(const Gap& gap, const Standing& standing) {
    Sentence said;
    for (const PartResult* part : gap.parts) {
        const Name& name = part->part->name;
        if (!part->value) {
            said.add(name.vi + ": cần khai", name.en + ": to be declared");
            continue;
        }
        const std::string missing = std::to_string(missing_of(*part));
        Sentence one{name.vi + ": thêm " + missing, name.en + ": " + missing + " more"};
        if (const std::int64_t declared = only_declared(*part, standing); declared > 0) {
            one.vi += " (" + std::to_string(declared) + " mục phải khai kèm minh chứng)";
            one.en += " (" + std::to_string(declared) + " of them to be declared with evidence)";
        }
        said.add(one.vi, one.en);
    }
    return said;
}

void say(NextAction& action, const Gap& gap, const SchoolFact* fact, const Standing& standing) {
    const std::string level = std::to_string(action.to_level);
    if (is_known_fact(fact, gap.nearest())) {
        const Sentence lacks = lacks_of(gap, standing);
        action.text_vi = std::string(fact->next_step.vi) + " – " + lacks.vi;
        action.text_en = std::string(fact->next_step.en) + " – " + lacks.en;
    } else {
        action.text_vi = "Khai tiêu chí " + action.indicator + " kèm minh chứng";
        action.text_en = "Declare " + action.indicator + " with evidence";
    }
    action.text_vi += ": đạt mức " + level;
    action.text_en += ": level " + level;
}

/// To a homeroom teacher it is about his own pupils, however many the school lacks.
void say_own(Planned& planned) {
    NextAction& action = planned.action;
    if (!action.own_missing) return;
    const auto way = std::find_if(planned.facts.begin(), planned.facts.end(),
                                  [&](const SchoolFact* fact) { return fact->path == action.path; });
    const SchoolFact& fact = way == planned.facts.end() ? *planned.facts.front() : **way;
    const std::string own = std::to_string(*action.own_missing);
    action.text_vi = std::string(fact.next_step.vi) + ": " + own + " em của lớp mình";
    action.text_en = std::string(fact.next_step.en) + ": " + own + " of your own pupils";
}

Planned action_of(const Reader& reader, const Standing& standing, const IndicatorResult& result) {
    const Framework& framework = *standing.in_force.framework;
    const Gap gap = gap_of(result);
    const PartResult* nearest = gap.nearest();
    const SchoolFact* fact = nearest ? find_fact(reader, nearest->part->fact) : nullptr;
    NextAction action{.framework = framework.code,
                      .indicator = result.node->code,
                      .name_vi = result.node->name.vi,
                      .name_en = result.node->name.en,
                      .part = nearest ? nearest->part->key : "",
                      .level = result.level,
                      .to_level = result.level + 1,
                      .missing = std::max<std::int64_t>(gap.missing, 1),
                      .gate = result.node->mandatory && result.level < framework.gate_level,
                      .path = "/mirror/" + result.node->code};
    say(action, gap, fact, standing);
    Planned planned{std::move(action), {}, gap.cost};
    if (is_known_fact(fact, nearest))
        for (const PartResult* part : gap.parts)
            if (const SchoolFact* each = find_fact(reader, part->part->fact); is_known_fact(each, part))
                planned.facts.push_back(each);
    return planned;
}

}  // namespace

std::vector<Planned> all_actions(const Reader& reader, const Standing& standing) {
    struct Ranked {
        Planned planned;
        bool proven = false;
        std::int64_t weight = 0;
    };
    std::vector<Ranked> all;
    for (const IndicatorResult& result : standing.assessment.indicators) {
        if (result.status == Status::na || result.level >= standing.in_force.framework->top_level) continue;
        all.push_back(
            {action_of(reader, standing, result), result.status == Status::computed, result.node->weight});
    }
    std::stable_sort(all.begin(), all.end(), [](const Ranked& left, const Ranked& right) {
        const NextAction &first = left.planned.action, &second = right.planned.action;
        if (first.gate != second.gate) return first.gate;
        if (left.proven != right.proven) return left.proven;
        if (left.planned.cost != right.planned.cost) return left.planned.cost < right.planned.cost;
        return left.weight > right.weight;
    });
    std::vector<Planned> actions;
    for (Ranked& each : all) actions.push_back(std::move(each.planned));
    return actions;
}

std::vector<NextAction> actions(const Reader& reader, const NoReadinessQuery&) {
    std::vector<NextAction> mine;
    if (reader.actor().hat != Hat::staff || !reader.actor().school) return mine;
    const Id<org::School> school = reader.actor().school;
    const Standing standing = standing_now(reader, school, {});
    Workers workers(reader, school);
    for (Planned& each : all_actions(reader, standing)) {
        if (mine.size() == most_answered) break;
        if (!workers.name(each)) continue;
        say_own(each);
        mine.push_back(std::move(each.action));
    }
    return mine;
}

}  // namespace truong::readiness
