// What is wrong with a framework or with facts, each with its place.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "modules/readiness/rules.hpp"

namespace truong::readiness {

namespace {

/// No school counts more of anything; products with thresholds stay far within 64 bits.
constexpr std::int64_t most_counted = 1'000'000'000;
constexpr std::size_t most_code_letters = 20, most_name_letters = 300;

Finding fault(std::string path, std::string code, std::vector<std::string> args = {}) {
    return {.path = std::move(path), .code = std::move(code), .args = std::move(args)};
}

/// Whether the way up ends.
bool reaches_top(const Framework& framework, const Node& node) {
    const Node* at = &node;
    for (std::size_t steps = 0; at; ++steps) {
        if (at->parent.empty()) return true;
        if (steps > framework.nodes.size()) return false;
        at = framework.find(at->parent);
    }
    return false;
}

void check_words(const Node& node, Findings& findings) {
    if (text::tidy(node.code).empty() || text::length(node.code) > most_code_letters)
        findings.push_back(fault(node.code, "readiness_code_form", {std::to_string(most_code_letters)}));
    if (text::tidy(node.name.vi).empty()) findings.push_back(fault(node.code + ".name_vi", "required"));
    if (text::length(node.name.vi) > most_name_letters || text::length(node.name.en) > most_name_letters)
        findings.push_back(
            fault(node.code + ".name_vi", "readiness_name_long", {std::to_string(most_name_letters)}));
}

void check_stages(const std::vector<std::string>& stages, const std::string& place, Findings& findings) {
    for (const std::string& stage : stages)
        if (!is_stage(stage)) findings.push_back(fault(place, "readiness_stage_unknown", {stage}));
}

void check_tree(const Framework& framework, Findings& findings) {
    std::set<std::string> codes;
    for (const Node& node : framework.nodes) {
        check_words(node, findings);
        check_stages(node.stages, node.code + ".stages", findings);
        const Node* parent = framework.find(node.parent);
        if (parent && parent->kind == NodeKind::indicator)
            findings.push_back(fault(node.code, "readiness_below_indicator", {node.parent}));
        if (!codes.insert(node.code).second) findings.push_back(fault(node.code, "readiness_code_twice"));
        if (!node.parent.empty() && !framework.find(node.parent))
            findings.push_back(fault(node.code, "readiness_no_parent", {node.parent}));
        else if (!reaches_top(framework, node))
            findings.push_back(fault(node.code, "readiness_cycle"));
        if (node.parent.empty() != (node.kind == NodeKind::standard))
            findings.push_back(fault(node.code, "readiness_top"));
    }
}

/// Points, bands and the gate, each against the others.
void check_scale(const Framework& framework, Findings& findings) {
    const std::string top = std::to_string(framework.top_level);
    const std::vector<int>& points = framework.points_of_level;
    if (points.size() != static_cast<std::size_t>(framework.top_level) + 1)
        findings.push_back(fault("points_of_level", "readiness_level", {top}));
    if (!std::is_sorted(points.begin(), points.end())
        || std::any_of(points.begin(), points.end(), [](int each) { return each < 0 || each > 100; }))
        findings.push_back(fault("points_of_level", "readiness_points_order"));
    if (framework.gate_level > framework.top_level)
        findings.push_back(fault("gate_level", "readiness_level", {top}));
    if (framework.pass < Fraction(0) || framework.good > Fraction(100) || framework.good < framework.pass)
        findings.push_back(fault("pass", "readiness_bands_order"));
    const auto optional = std::count_if(framework.nodes.begin(), framework.nodes.end(), [](const Node& node) {
        return node.kind == NodeKind::indicator && !node.mandatory;
    });
    if (framework.others_needed > optional)
        findings.push_back(fault("others_needed", "readiness_others_few", {std::to_string(optional)}));
}

void check_weights(const Framework& framework, Findings& findings) {
    std::map<std::string, int> sums;
    for (const Node& node : framework.nodes)
        if (node.kind == NodeKind::indicator)
            sums[framework.standard_of(node).code] +=
                framework.scoring == Scoring::points ? node.max_points : node.weight;
    for (const Node& node : framework.nodes)
        if (node.kind == NodeKind::standard && sums[node.code] != 100)
            findings.push_back(fault(node.code, "readiness_weights", {std::to_string(sums[node.code])}));
}

void check_ladder(const Framework& framework, const std::string& place, const Part& part,
                  const Part::Ladder& ladder, Findings& findings) {
    const Step* before = nullptr;
    for (const Step& step : ladder.steps) {
        if (step.level < 1 || step.level > framework.top_level)
            findings.push_back(fault(place, "readiness_level", {std::to_string(framework.top_level)}));
        if (before && (step.level <= before->level || step.value < before->value))
            findings.push_back(fault(place, "readiness_threshold_order"));
        if (part.measure == Measure::share && step.value > Fraction(1))
            findings.push_back(fault(place, "readiness_share_above_one"));
        if (part.measure == Measure::items && step.value > static_cast<std::int64_t>(part.items.size()))
            findings.push_back(fault(place, "readiness_items_few", {std::to_string(part.items.size())}));
        before = &step;
    }
}

Measure written_as(const Part& part) {
    if (!part.fact_item.empty()) return Measure::items;
    return part.measure == Measure::ratio ? Measure::share : part.measure;
}

bool has_other_form(const Node& node, const Part& part) {
    return std::any_of(node.parts.begin(), node.parts.end(), [&](const Part& each) {
        return each.fact == part.fact && written_as(each) != written_as(part);
    });
}

/// As the product's own frameworks write a fact: a list is no share.
void check_fact(const Part& part, const std::string& place, Findings& findings) {
    if (part.fact.empty()) return;
    bool misused = !part.fact_item.empty() && part.measure != Measure::flag;
    for (const Framework& framework : shipped_frameworks())
        for (const Node& node : framework.nodes) misused = misused || has_other_form(node, part);
    if (misused) findings.push_back(fault(place, "readiness_fact_measure", {fact_text(part)}));
}

void check_item_codes(const Part& part, const std::string& place, Findings& findings) {
    std::set<std::string> codes;
    for (const Item& item : part.items)
        if (!codes.insert(item.code).second)
            findings.push_back(fault(place + '.' + item.code, "readiness_code_twice"));
}

void check_top_up(const Node& node, const Part& part, const std::string& place, Findings& findings) {
    if (part.topped_up_by.empty()) return;
    const auto counts = [&](const Part& each) {
        return each.key == part.topped_up_by && each.measure == Measure::number;
    };
    if (std::none_of(node.parts.begin(), node.parts.end(), counts))
        findings.push_back(fault(place, "readiness_part_unknown", {part.topped_up_by}));
}

void check_parts(const Framework& framework, const Node& node, Findings& findings) {
    std::set<std::string> keys;
    for (const Part& part : node.parts) {
        const std::string place = node.code + '.' + part.key;
        if (!keys.insert(part.key).second) findings.push_back(fault(place, "readiness_code_twice"));
        bool asks = false;
        for (const Part::Ladder& ladder : part.ladders) {
            asks = asks || !ladder.steps.empty();
            check_ladder(framework, place, part, ladder, findings);
        }
        if (part.rated && !asks) findings.push_back(fault(place, "readiness_no_threshold"));
        check_top_up(node, part, place, findings);
        check_fact(part, place + ".fact", findings);
        check_item_codes(part, place, findings);
    }
}

const char* form_of(Measure measure) {
    switch (measure) {
        case Measure::share:
        case Measure::ratio: return "[12, 40]";
        case Measure::number: return "12";
        case Measure::flag: return "true";
        case Measure::items: break;
    }
    return R"([{"item": "1", "level": 3}])";
}

bool fits(Measure measure, const Value& value) {
    switch (measure) {
        case Measure::share:
        case Measure::ratio: return std::holds_alternative<Counted>(value);
        case Measure::number: return std::holds_alternative<std::int64_t>(value);
        case Measure::flag: return std::holds_alternative<bool>(value);
        case Measure::items: break;
    }
    return std::holds_alternative<std::vector<ItemState>>(value);
}

void check_items(const Part& part, const std::vector<ItemState>& items, const std::string& place, int top,
                 Findings& findings) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string at = place + '[' + std::to_string(i) + ']';
        const auto same = [&](const Item& item) { return item.code == items[i].code; };
        if (std::none_of(part.items.begin(), part.items.end(), same))
            findings.push_back(fault(at, "readiness_item_unknown", {items[i].code}));
        else if (!seen.insert(items[i].code).second)
            findings.push_back(fault(at, "readiness_code_twice"));
        if (items[i].level < 0 || items[i].level > top)
            findings.push_back(fault(at, "readiness_level", {std::to_string(top)}));
    }
}

void check_value(const Part& part, const Value& value, const std::string& place, int top,
                 Findings& findings) {
    if (!fits(part.measure, value)) {
        findings.push_back(fault(place, "readiness_form", {form_of(part.measure)}));
        return;
    }
    if (const auto* counted = std::get_if<Counted>(&value)) {
        if (counted->numerator < 0 || counted->denominator < 0)
            findings.push_back(fault(place, "readiness_negative"));
        else if (counted->numerator > most_counted || counted->denominator > most_counted)
            findings.push_back(fault(place, "readiness_count_great", {std::to_string(most_counted)}));
        else if (part.measure == Measure::share && counted->numerator > counted->denominator)
            findings.push_back(fault(place, "readiness_share_above_one"));
    }
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        if (*number < 0) findings.push_back(fault(place, "readiness_negative"));
        if (*number > most_counted)
            findings.push_back(fault(place, "readiness_count_great", {std::to_string(most_counted)}));
    }
    if (const auto* items = std::get_if<std::vector<ItemState>>(&value))
        check_items(part, *items, place, top, findings);
}

}  // namespace

Findings check_framework(const Framework& framework) {
    Findings findings;
    if (framework.nodes.empty()) findings.push_back(fault("nodes", "readiness_empty"));
    check_tree(framework, findings);
    if (!findings.empty()) return findings;  // the rest walks the tree
    check_weights(framework, findings);
    check_scale(framework, findings);
    check_stages(framework.stages, "stages", findings);
    for (const Node& node : framework.nodes) check_parts(framework, node, findings);
    return findings;
}

Findings check_facts(const Framework& framework, const Facts& facts) {
    Findings findings;
    for (const auto& [code, known] : facts.indicators) {
        const std::string place = "facts." + code;
        const Node* node = framework.find(code);
        if (!node || node->kind != NodeKind::indicator) {
            findings.push_back(fault(place, "readiness_indicator_unknown"));
            continue;
        }
        for (const auto& [key, value] : known.values) {
            const auto part = std::find_if(node->parts.begin(), node->parts.end(),
                                           [&](const Part& each) { return each.key == key; });
            if (part == node->parts.end())
                findings.push_back(fault(place + '.' + key, "readiness_fact_unknown"));
            else
                check_value(*part, value, place + '.' + key, framework.top_level, findings);
        }
        if (!known.declared) continue;
        if (known.declared->level < 0 || known.declared->level > framework.top_level)
            findings.push_back(
                fault(place + ".level", "readiness_level", {std::to_string(framework.top_level)}));
        if (text::tidy(known.declared->attester).empty())
            findings.push_back(fault(place + ".attester", "readiness_no_attester"));
    }
    return findings;
}

}  // namespace truong::readiness
