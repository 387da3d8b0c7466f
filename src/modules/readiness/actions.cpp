// What would lift a school, and who can do it.
#include <algorithm>

#include "modules/readiness/standing.hpp"

namespace truong::readiness {

namespace {

constexpr std::size_t most_answered = 5;
constexpr Role workers[] = {Role::clerk,     Role::teacher,    Role::technician,   Role::nurse,
                            Role::librarian, Role::accountant, Role::administrator};

/// The parts that keep an indicator from its next level.
struct Gap {
    const PartResult* nearest = nullptr;
    std::int64_t missing = 0;
    int parts = 0;
};

Gap gap_of(const IndicatorResult& result) {
    Gap gap;
    for (const PartResult& part : result.parts) {
        if (!part.part->rated || !part.level || *part.level > result.level) continue;
        const std::int64_t missing = std::max<std::int64_t>(part.missing, 1);
        if (!gap.nearest || missing < gap.nearest->missing) gap.nearest = &part;
        gap.missing += missing;
        ++gap.parts;
    }
    return gap;
}

bool is_known_fact(const SchoolFact* fact, const PartResult* part) { return fact && part && part->value; }

std::string counted_text(const Name& name, std::int64_t missing, bool vietnamese) {
    if (vietnamese) return name.vi + ": thêm " + std::to_string(missing);
    return name.en + ": " + std::to_string(missing) + " more";
}

void say(NextAction& action, const Gap& gap, const SchoolFact* fact) {
    const std::string level = std::to_string(action.to_level);
    const std::string more = std::to_string(gap.parts - 1);
    if (is_known_fact(fact, gap.nearest)) {
        const std::int64_t first = std::max<std::int64_t>(gap.nearest->missing, 1);
        action.text_vi =
            std::string(fact->next_step.vi) + " – " + counted_text(gap.nearest->part->name, first, true);
        action.text_en =
            std::string(fact->next_step.en) + " – " + counted_text(gap.nearest->part->name, first, false);
    } else {
        action.text_vi = "Khai tiêu chí " + action.indicator + " kèm minh chứng";
        action.text_en = "Declare " + action.indicator + " with evidence";
    }
    if (gap.parts > 1) {
        action.text_vi += " và " + more + " phần khác";
        action.text_en += " and " + more + " other parts";
    }
    action.text_vi += ": đạt mức " + level;
    action.text_en += ": level " + level;
}

Label word_of_role(const Catalog& catalog, Role role) {
    Field field;
    field.codec = &codec<Role>;
    return catalog.word_of(field, name_of(role));
}

/// For whom the rule holds: who does such work, or else those who lead the school.
void name_workers(const Reader& reader, Rule whose, NextAction& action) {
    constexpr std::size_t most_named = 2;
    static const Label leaders{"Ban giám hiệu", "School leaders"};
    std::size_t named = 0;
    const auto name = [&](const Label& label) {
        (action.whose_vi += named == 0 ? "" : ", ") += label.vi;
        (action.whose_en += named == 0 ? "" : ", ") += label.en;
        ++named;
    };
    for (const Role role : workers) {
        const Actor one{.hat = Hat::staff,
                        .person = {1},
                        .school = reader.actor().school ? reader.actor().school : Id<org::School>{1},
                        .roles = {role}};
        const Question asked{one, reader.catalog().relations(), reader.today()};
        if (named < most_named && whose != leads_school && !is_never(whose(asked)))
            name(word_of_role(reader.catalog(), role));
    }
    if (named == 0) name(leaders);
}

NextAction action_of(const Reader& reader, const Standing& standing, const IndicatorResult& result) {
    const Framework& framework = *standing.in_force.framework;
    const Gap gap = gap_of(result);
    const SchoolFact* fact = gap.nearest ? find_fact(reader, gap.nearest->part->fact) : nullptr;
    NextAction action{.framework = framework.code,
                      .indicator = result.node->code,
                      .name_vi = result.node->name.vi,
                      .name_en = result.node->name.en,
                      .part = gap.nearest ? gap.nearest->part->key : "",
                      .level = result.level,
                      .to_level = result.level + 1,
                      .missing = std::max<std::int64_t>(gap.missing, 1),
                      .gate = result.node->mandatory && result.level < framework.gate_level,
                      .path = "/mirror/" + result.node->code};
    say(action, gap, fact);
    const bool proven = is_known_fact(fact, gap.nearest);
    if (proven && !fact->path.empty()) action.path = std::string(fact->path);
    const Rule whose = proven && fact->whose ? fact->whose : leads_school;
    name_workers(reader, whose, action);
    action.mine = !is_never(whose(question_of(reader)));
    return action;
}

}  // namespace

std::vector<NextAction> all_actions(const Reader& reader, const Standing& standing) {
    struct Ranked {
        NextAction action;
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
        if (left.action.gate != right.action.gate) return left.action.gate;
        if (left.proven != right.proven) return left.proven;
        if (left.action.missing != right.action.missing) return left.action.missing < right.action.missing;
        return left.weight > right.weight;
    });
    std::vector<NextAction> actions;
    for (Ranked& each : all) actions.push_back(std::move(each.action));
    return actions;
}

std::vector<NextAction> actions(const Reader& reader, const NoReadinessQuery&) {
    std::vector<NextAction> mine;
    if (reader.actor().hat != Hat::staff || !reader.actor().school) return mine;
    const Id<org::School> school = reader.actor().school;
    const Standing standing = standing_now(reader, school, {});
    for (NextAction& action : all_actions(reader, standing))
        if (action.mine && mine.size() < most_answered) mine.push_back(std::move(action));
    return mine;
}

}  // namespace truong::readiness
