#include "modules/readiness/standing.hpp"

#include <algorithm>

#include "base/reflect.hpp"

namespace truong::readiness {

namespace {

/// Reading 16 of the product's decisions: where nobody is assigned the third level of incentives is
/// impossible.
constexpr std::string_view digital_school = "THS", incentives_code = "1.3", assigned_part = "assigned",
                           paid_part = "beneficiaries", assigned_fact = "staffing.digital_persons";
constexpr int most_unassigned = 2;

/// A document counts from the level of what is issued on; what is in use has the highest one.
constexpr int proven_item_level = 2;

Value value_of(const Part& part, const facts::Measured& measured) {
    switch (part.measure) {
        case Measure::share:
        case Measure::ratio: return Counted{measured.numerator, measured.denominator};
        case Measure::number: return measured.numerator;
        case Measure::flag: return measured.numerator > 0;
        case Measure::items: break;
    }
    std::vector<ItemState> items;
    for (const facts::ItemLevel& item : measured.items) items.push_back({item.code, item.level});
    return items;
}

/// What does not fit the framework that is in force today is as good as not known.
void drop_misfits(const Framework& framework, Facts& facts) {
    for (const Finding& finding : check_facts(framework, facts))
        for (auto& [code, known] : facts.indicators) {
            if (finding.path == "facts." + code + ".level") known.declared.reset();
            std::erase_if(known.values, [&](const auto& value) {
                const std::string place = "facts." + code + '.' + value.first;
                return finding.path == place || finding.path.starts_with(place + '[');
            });
        }
}

Facts facts_of(const Framework& framework, const Readings& readings) {
    Facts facts;
    for (const Node& node : framework.nodes)
        for (const Part& part : node.parts)
            if (const auto found = readings.find(part.fact); found != readings.end())
                facts.indicators[node.code].values[part.key] =
                    part.fact_item.empty() ? value_of(part, found->second.value)
                                           : Value(has_item(found->second.value, part.fact_item));
    return facts;
}

/// Those who have the task by a decision are counted: who is paid for it is a share of them.
void count_assigned(const Framework& framework, const Readings& readings, Facts& facts) {
    const auto counted = readings.find(assigned_fact);
    const auto incentives = facts.indicators.find(incentives_code);
    if (counted == readings.end() || framework.code != digital_school || incentives == facts.indicators.end())
        return;
    IndicatorFacts& known = incentives->second;
    const std::int64_t assigned = counted->second.value.numerator;
    if (known.declared && assigned == 0)
        known.declared->level = std::min(known.declared->level, most_unassigned);
    const auto paid = known.values.find(paid_part);
    if (paid == known.values.end()) return;
    known.values[std::string(assigned_part)] = Counted{std::get<std::int64_t>(paid->second), assigned};
    known.attested.insert(std::string(assigned_part));
}

const Part* find_part(const Node& node, std::string_view key) {
    for (const Part& part : node.parts)
        if (part.key == key) return &part;
    return nullptr;
}

/// Items that nothing computes; the others stand as they were counted.
void add_item(IndicatorFacts& known, const Part& part, const Declaration& said) {
    const bool is_new = !known.values.contains(part.key);
    auto& value = known.values[part.key];
    if (is_new) {
        value = std::vector<ItemState>{};
        known.attested.insert(part.key);
    }
    auto& items = std::get<std::vector<ItemState>>(value);
    const auto same = [&](const ItemState& item) { return item.code == said.item_code; };
    if (std::none_of(items.begin(), items.end(), same))
        items.push_back({said.item_code, said.level.value_or(0)});
}

void add_part(IndicatorFacts& known, const Part& part, const Declaration& said) {
    if (part.measure == Measure::items) return add_item(known, part, said);
    const auto counted = known.values.find(part.key);
    if (counted != known.values.end()) {
        // What is not found may be there all the same, such as a contract; what is found stands.
        const bool found = part.measure != Measure::flag || std::get<bool>(counted->second);
        if (found || said.numerator.value_or(0) <= 0) return;
    }
    known.values[part.key] = value_of(
        part, {.numerator = said.numerator.value_or(0), .denominator = said.denominator.value_or(0)});
    known.attested.insert(part.key);
}

void add_declarations(const Ground& ground, const Framework& framework, Standing& standing) {
    for (const Declaration& said : ground.declarations) {
        const Node* node = said.framework_code == framework.code ? framework.find(said.node_code) : nullptr;
        if (!node) continue;
        if (said.valid_until < ground.today) {
            standing.expired.insert(said.node_code);
            continue;
        }
        IndicatorFacts& known = standing.facts.indicators[said.node_code];
        const auto name = ground.attesters.find(said.attester_id);
        known.attester = name == ground.attesters.end() ? std::string() : name->second;
        if (known.attester.empty()) continue;
        if (said.part_key.empty())
            known.declared = {said.level.value_or(0), known.attester, said.narrative};
        else if (const Part* part = find_part(*node, said.part_key))
            add_part(known, *part, said);
    }
}

/// Beside parts that are proven, those that nothing can prove and nobody has declared.
void note_absent(const Framework& framework, Facts& facts) {
    for (auto& [code, known] : facts.indicators) {
        const auto counted = [&](const auto& value) { return !known.attested.contains(value.first); };
        if (known.declared || std::none_of(known.values.begin(), known.values.end(), counted)) continue;
        for (const Part& part : framework.find(code)->parts)
            if (!known.values.contains(part.key)) known.absent.insert(part.key);
    }
}

bool is_officer_above(const Reader& reader, Id<org::School> school) {
    const Condition below = related<org::OfficerAbove, &org::School::id>(question_of(reader));
    return !is_never(below)
           && reader.unscoped("the rule itself is the scope")
                  .exists<org::School>(Condition(below) && where<&org::School::id> == school);
}

}  // namespace

bool has_item(const facts::Measured& measured, const std::string& code) {
    return std::any_of(measured.items.begin(), measured.items.end(), [&](const facts::ItemLevel& item) {
        return item.code == code && item.level >= proven_item_level;
    });
}

Standing standing_of(const Ground& ground, InForce in_force) {
    Standing standing{.school = ground.school, .in_force = std::move(in_force), .readings = ground.readings};
    const Framework& framework = *standing.in_force.framework;
    standing.facts = facts_of(framework, standing.readings);
    standing.facts.stages = ground.stages;
    add_declarations(ground, framework, standing);
    drop_misfits(framework, standing.facts);
    count_assigned(framework, standing.readings, standing.facts);
    note_absent(framework, standing.facts);
    standing.assessment = evaluate(framework, standing.facts);
    return standing;
}

Standing standing_now(const Reader& reader, Id<org::School> school, std::string_view framework,
                      const std::string& stage) {
    Ground ground = ground_of(reader, school);
    if (!stage.empty()) ground.stages = {stage};
    return standing_of(ground, framework_of(reader, school, framework));
}

Standing standing_counted(const Reader& reader, Id<org::School> school, const IndicatorQuery& query) {
    InForce in_force = framework_of(reader, school, query.framework);
    std::set<std::string> facts;
    if (const Node* node = in_force.framework->find(query.code))
        for (const Part& part : node->parts) facts.insert(part.fact);
    return standing_of(ground_of(reader, school, Measuring::what_changed, facts), std::move(in_force));
}

Id<org::School> asked_school(const Reader& reader, const std::optional<Id<org::School>>& wanted) {
    const Actor& actor = reader.actor();
    const bool at_home = actor.hat == Hat::staff || actor.hat == Hat::system;
    if (!at_home && actor.hat != Hat::officer && actor.hat != Hat::integration)
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    const Id<org::School> school = wanted.value_or(actor.school);
    if (!school) throw Problem(ProblemKind::invalid, {{.path = "school_id", .code = "required"}});
    const bool own = actor.hat != Hat::officer && actor.school == school;
    if (own || actor.hat == Hat::system || is_officer_above(reader, school)) return school;
    throw Problem(ProblemKind::not_found, {{.path = "school_id", .code = "not_found"}});
}

const PartResult* deciding(const IndicatorResult& result) {
    const PartResult* found = nullptr;
    for (const PartResult& part : result.parts) {
        if (!part.value || !part.level || !part.part->rated) continue;
        if (!found || *part.level < *found->level) found = &part;
    }
    return found;
}

bool is_unproven(const Standing& standing, const IndicatorResult& result) {
    const auto reading = standing.readings.find(evidence_fact);
    // Level 0 claims nothing.
    if (result.attester.empty() || result.level == 0 || reading == standing.readings.end()) return false;
    const std::string wanted = standing.in_force.framework->code + '/' + result.node->code;
    const auto& proven = reading->second.value.items;
    return std::none_of(proven.begin(), proven.end(),
                        [&](const facts::ItemLevel& item) { return item.code == wanted && item.level > 0; });
}

IndicatorStanding standing_view(const Standing& standing, const IndicatorResult& result) {
    const Framework& framework = *standing.in_force.framework;
    const Node& node = *result.node;
    IndicatorStanding view{
        .code = node.code,
        .standard = framework.standard_of(node).code,
        .name_vi = node.name.vi,
        .name_en = node.name.en,
        .mandatory = node.mandatory,
        .weight = framework.scoring == Scoring::points ? node.max_points : node.weight,
        .level = result.level,
        .top_level = framework.top_level,
        .status = std::string(name_of(result.status)),
        .unknown = result.unknown,
        .expired = standing.expired.contains(node.code) && result.status == Status::declared,
        .attester = result.attester,
        .unproven = is_unproven(standing, result)};
    if (framework.scoring == Scoring::points && result.status != Status::na)
        view.points = decimal_text(result.points);
    if (const PartResult* part = deciding(result)) {
        view.numerator = part->counted.numerator;
        view.denominator = part->counted.denominator;
    }
    return view;
}

}  // namespace truong::readiness
