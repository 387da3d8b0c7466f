// Facts as they come from outside.
#include "modules/readiness/facts_json.hpp"

#include <algorithm>

#include "catalog/json_text.hpp"

namespace truong::readiness {

namespace {

using json::Type;

class FactsReader {
public:
    explicit FactsReader(const Framework& framework) : framework_(framework) {}

    Facts read(const json::Value& document) {
        Facts facts;
        if (!document.is(Type::object)) fault("", "readiness_form", R"({"school": {…}, "facts": {…}})");
        for (const json::Member& member : document.members)
            if (member.first != "school" && member.first != "facts")
                fault(member.first, "readiness_fact_unknown");
        if (const json::Value* school = document.find("school")) facts.stages = stages(*school);
        const json::Value* known = document.find("facts");
        if (!known || !known->is(Type::object))
            fault("facts", "readiness_form", R"({"3.1": {…}})");
        else
            for (const json::Member& member : known->members)
                facts.indicators[member.first] = indicator(member.first, member.second);
        require(std::move(findings_));
        require(check_facts(framework_, facts));
        judge_stages(facts.stages);
        require(std::move(findings_));
        return facts;
    }

private:
    void fault(std::string path, std::string code, std::string argument = {}) {
        findings_.push_back({.path = std::move(path), .code = std::move(code)});
        if (!argument.empty()) findings_.back().args.push_back(std::move(argument));
    }

    /// A threshold of one stage cannot be guessed for a school of none.
    void judge_stages(const std::vector<std::string>& stages) {
        if (stages.empty() && asks_for_stage()) fault("school.stage", "readiness_form", stage_form);
        if (!assesses(framework_, stages)) fault("school.stage", "readiness_stage_not_assessed");
    }
    bool asks_for_stage() const {
        const auto by_stage = [](const Part& part) {
            return std::any_of(part.ladders.begin(), part.ladders.end(),
                               [](const Part::Ladder& ladder) { return !ladder.stage.empty(); });
        };
        return std::any_of(framework_.nodes.begin(), framework_.nodes.end(), [&](const Node& node) {
            return !node.stages.empty() || std::any_of(node.parts.begin(), node.parts.end(), by_stage);
        });
    }

    std::vector<std::string> stages(const json::Value& school) {
        std::vector<std::string> all;
        if (!school.is(Type::object)) {
            fault("school", "readiness_form", R"({"stage": "th"})");
            return all;
        }
        for (const json::Member& member : school.members)
            if (member.first != "stage" && member.first != "stages" && member.first != "code"
                && member.first != "name")
                fault("school." + member.first, "readiness_fact_unknown");
        const json::Value* one = school.find("stage");
        const json::Value* many = school.find("stages");
        if (one) all.push_back(stage(*one, "school.stage"));
        if (many && !many->is(Type::array))
            fault("school.stages", "readiness_form", R"(["th", "thcs"])");
        else if (many)
            for (const json::Value& each : many->items) all.push_back(stage(each, "school.stages"));
        return all;
    }

    std::string stage(const json::Value& value, const std::string& path) {
        if (value.is(Type::string) && is_stage(value.text)) return value.text;
        fault(path, "readiness_form", stage_form);
        return {};
    }

    IndicatorFacts indicator(const std::string& code, const json::Value& value) {
        IndicatorFacts facts;
        const std::string place = "facts." + code;
        if (!value.is(Type::object)) {
            fault(place, "readiness_form", R"({"students": [12, 40]})");
            return facts;
        }
        if (value.find("level")) facts.declared = declared(value, place);
        for (const json::Member& member : value.members) {
            const bool of_declaration =
                member.first == "level" || member.first == "attester" || member.first == "narrative";
            if (facts.declared && of_declaration) continue;
            if (const auto known = fact(member.second, place + '.' + member.first))
                facts.values.emplace(member.first, *known);
        }
        return facts;
    }

    IndicatorFacts::Declared declared(const json::Value& value, const std::string& place) {
        const auto level = value.find("level")->integer();
        if (!level || *level < 0 || *level > framework_.top_level)
            fault(place + ".level", "readiness_level", std::to_string(framework_.top_level));
        const auto text = [&](const char* name) {
            const json::Value* found = value.find(name);
            return found && found->is(Type::string) ? found->text : std::string();
        };
        const int safe =
            level && *level >= 0 && *level <= framework_.top_level ? static_cast<int>(*level) : 0;
        return {.level = safe, .attester = text("attester"), .narrative = text("narrative")};
    }

    std::optional<Value> fact(const json::Value& value, const std::string& place) {
        if (value.is(Type::boolean)) return value.flag;
        if (const auto number = value.integer()) return *number;
        const bool pair = value.is(Type::array) && value.items.size() == 2 && value.items[0].integer()
                          && value.items[1].integer();
        if (pair) return Counted{*value.items[0].integer(), *value.items[1].integer()};
        const bool numbers =
            value.is(Type::array) && !value.items.empty() && value.items.front().is(Type::number);
        if (value.is(Type::array) && !numbers) return items(value, place);
        if (numbers) {
            fault(place, "readiness_form", "[12, 40]");
            return {};
        }
        fault(place, "readiness_form", R"([12, 40], 12, true, [{"item": "1", "level": 3}])");
        return {};
    }

    std::vector<ItemState> items(const json::Value& list, const std::string& place) {
        std::vector<ItemState> all;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const json::Value& each = list.items[i];
            const json::Value* name = each.find("item");
            if (!name) name = each.find("topic");
            const json::Value* met = each.find("met");
            const json::Value* level = each.find("level");
            const auto number = level ? level->integer() : std::nullopt;
            const bool named = name && (name->is(Type::string) || name->integer());
            const bool told = (met && met->is(Type::boolean)) || (number && *number >= 0 && *number < 100);
            if (!named || !told)
                fault(place + '[' + std::to_string(i) + ']', "readiness_form",
                      R"({"item": "1", "level": 3} {"item": "1", "met": true})");
            else
                all.push_back({name->text, number      ? static_cast<int>(*number)
                                           : met->flag ? framework_.top_level
                                                       : 0});
        }
        return all;
    }

    static constexpr const char* stage_form = R"("mn", "th", "thcs", "thpt", "gdtx")";
    const Framework& framework_;
    Findings findings_;
};

}  // namespace

Facts facts_from(const Framework& framework, std::string_view text) {
    // Editors of Windows begin a file with a mark of its encoding.
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    return FactsReader(framework).read(json::parse(text));
}

}  // namespace truong::readiness
