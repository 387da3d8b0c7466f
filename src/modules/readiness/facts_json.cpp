// Facts as they come from outside.
#include "modules/readiness/facts_json.hpp"
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
        return facts;
    }

private:
    void fault(std::string path, std::string code, std::string argument = {}) {
        findings_.push_back({.path = std::move(path), .code = std::move(code)});
        if (!argument.empty()) findings_.back().args.push_back(std::move(argument));
    }

    std::vector<std::string> stages(const json::Value& school) {
        std::vector<std::string> all;
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
        for (const std::string_view known : {"mn", "th", "thcs", "thpt", "gdtx"})
            if (value.is(Type::string) && value.text == known) return value.text;
        fault(path, "readiness_form", R"("mn", "th", "thcs", "thpt", "gdtx")");
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
        if (value.is(Type::array)) return items(value, place);
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

    const Framework& framework_;
    Findings findings_;
};

}  // namespace

Facts facts_from(const Framework& framework, std::string_view text) {
    return FactsReader(framework).read(json::parse(text));
}

}  // namespace truong::readiness
