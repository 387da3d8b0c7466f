// The frameworks that the product brings, out of data/.
#include <algorithm>

#include "base/check.hpp"
#include "base/csv.hpp"
#include "base/reflect.hpp"
#include "modules/readiness/rules_framework.hpp"

namespace truong::readiness {

std::string_view embedded(std::string_view file);

namespace {

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(';', from), text.size());
        words.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

template <class Word> Word word_of(const std::string& text) {
    const auto& words = enumerators<Word>();
    const auto found = std::find(words.begin(), words.end(), text);
    check(found != words.end(), "a word of a framework is not known");
    return static_cast<Word>(found - words.begin());
}

/// "80%", "0.5", "2".
Fraction threshold(const std::string& text) {
    std::int64_t digits = 0, scale = 1;
    bool behind = false;
    for (const char letter : text) {
        if (letter == '.') behind = true;
        if (letter < '0' || letter > '9') continue;
        digits = digits * 10 + (letter - '0');
        if (behind) scale *= 10;
    }
    return {digits, text.ends_with('%') ? scale * 100 : scale};
}

Name name_on(const CsvLine& line) { return {line.text("name_vi"), line.text("name_en")}; }

Part::Ladder ladder_on(const CsvLine& line) {
    Part::Ladder ladder{.stage = line.text("stage")};
    for (const int level : {1, 2, 3}) {
        const std::string& value = line.text("level_" + std::to_string(level));
        if (!value.empty()) ladder.steps.push_back({level, threshold(value)});
    }
    return ladder;
}

void add_part(Node& node, const CsvLine& line) {
    const auto same = std::find_if(node.parts.begin(), node.parts.end(),
                                   [&](const Part& part) { return part.key == line.text("key"); });
    if (same != node.parts.end()) {
        same->ladders.push_back(ladder_on(line));
        return;
    }
    Part part{.key = line.text("key"), .name = name_on(line)};
    part.measure = word_of<Measure>(line.text("measure"));
    part.rated = line.text("rated") == "yes";
    part.when_empty = word_of<WhenEmpty>(line.text("when_empty"));
    part.topped_up_by = line.text("topped_up_by");
    part.topped_up_each = line.optional_number("topped_up_each").value_or(0);
    set_fact(part, line.text("fact"));
    part.ladders.push_back(ladder_on(line));
    node.parts.push_back(std::move(part));
}

std::vector<Node> nodes_of(const std::string& framework) {
    std::vector<Node> nodes;
    const CsvTable tree(embedded("nodes.csv")), parts(embedded("parts.csv")), items(embedded("items.csv"));
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const CsvLine line = tree[i];
        if (line.text("framework") != framework) continue;
        nodes.push_back({.code = line.text("code"),
                         .parent = line.text("parent"),
                         .kind = word_of<NodeKind>(line.text("kind")),
                         .name = name_on(line),
                         .weight = line.number("weight"),
                         .max_points = line.number("max_points"),
                         .mandatory = line.text("mandatory") == "yes",
                         .stages = split(line.text("stages")),
                         .legal_basis = line.text("legal_basis")});
    }
    const auto node_on = [&](const CsvLine& line) -> Node* {
        const auto found = std::find_if(nodes.begin(), nodes.end(),
                                        [&](const Node& node) { return node.code == line.text("node"); });
        return line.text("framework") == framework && found != nodes.end() ? &*found : nullptr;
    };
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (Node* node = node_on(parts[i])) add_part(*node, parts[i]);
    for (std::size_t i = 0; i < items.size(); ++i) {
        Node* node = node_on(items[i]);
        if (!node) continue;
        for (Part& part : node->parts)
            if (part.key == items[i].text("key"))
                part.items.push_back({items[i].text("code"), name_on(items[i])});
    }
    return nodes;
}

Framework framework_on(const CsvLine& line) {
    Framework framework{.code = line.text("code"), .name = name_on(line)};
    framework.scoring = word_of<Scoring>(line.text("scoring"));
    framework.outcome = word_of<Outcome>(line.text("outcome"));
    framework.top_level = line.number("top_level");
    for (const std::string& points : split(line.text("points")))
        framework.points_of_level.push_back(std::stoi(points));
    framework.gate_level = line.number("gate_level");
    framework.pass = line.number("pass");
    framework.good = line.number("good");
    framework.others_needed = line.number("others_needed");
    framework.legal_basis = line.text("legal_basis");
    framework.status = line.text("status");
    framework.caution = {line.text("caution_vi"), line.text("caution_en")};
    framework.stages = split(line.text("stages"));
    framework.nodes = nodes_of(framework.code);
    return framework;
}

}  // namespace

const std::vector<Framework>& shipped_frameworks() {
    static const std::vector<Framework> all = [] {
        std::vector<Framework> made;
        const CsvTable table(embedded("frameworks.csv"));
        for (std::size_t i = 0; i < table.size(); ++i) made.push_back(framework_on(table[i]));
        return made;
    }();
    return all;
}

std::vector<std::string> shipped_codes() {
    std::vector<std::string> codes;
    for (const Framework& framework : shipped_frameworks()) codes.push_back(framework.code);
    return codes;
}

std::optional<Framework> shipped_framework(std::string_view code) {
    for (const Framework& framework : shipped_frameworks())
        if (framework.code == code) return framework;
    return {};
}

std::string fact_text(const Part& part) {
    return part.fact_item.empty() ? part.fact : part.fact + '#' + part.fact_item;
}

void set_fact(Part& part, const std::string& text) {
    const std::size_t sign = text.find('#');
    part.fact = text.substr(0, sign);
    part.fact_item = sign == std::string::npos ? std::string() : text.substr(sign + 1);
}

bool is_stage(std::string_view text) {
    for (const std::string_view stage : {"mn", "th", "thcs", "thpt", "gdtx"})
        if (text == stage) return true;
    return false;
}

bool assesses(const Framework& framework, const std::vector<std::string>& stages) {
    if (framework.stages.empty() || stages.empty()) return true;
    return std::any_of(stages.begin(), stages.end(), [&](const std::string& stage) {
        return std::find(framework.stages.begin(), framework.stages.end(), stage) != framework.stages.end();
    });
}

const Node* Framework::find(std::string_view node) const {
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const Node& each) { return each.code == node; });
    return found == nodes.end() ? nullptr : &*found;
}

const Node& Framework::standard_of(const Node& node) const {
    const Node* at = &node;
    for (std::size_t steps = 0; !at->parent.empty(); ++steps) {
        check(steps < nodes.size(), "a framework goes round in circles");
        at = find(at->parent);
        check(at != nullptr, "a node of a framework has no parent");
    }
    return *at;
}

}  // namespace truong::readiness
