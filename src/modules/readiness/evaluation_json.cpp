// What was found, and what may be asked, as JSON.
#include "base/reflect.hpp"
#include "catalog/json_text.hpp"
#include "modules/readiness/api.hpp"
#include "modules/readiness/facts_json.hpp"
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

namespace {

void append_part(json::Array& list, const PartResult& result) {
    json::Object object(list.item());
    object.text("key", result.part->key);
    object.flag("rated", result.part->rated);
    if (result.value) {
        object.number("numerator", result.counted.numerator);
        object.number("denominator", result.counted.denominator);
    }
    if (result.level)
        object.number("level", *result.level);
    else
        object.raw("level", "null");
    if (result.missing > 0) object.number("missing", result.missing);
}

void append_points(json::Object& object, const char* name, const Fraction& points) {
    object.text(name, fraction_text(points));
    object.text(std::string(name) + "_decimal", decimal_text(points));
}

void append_indicator(json::Array& list, const IndicatorResult& result) {
    json::Object object(list.item());
    object.text("code", result.node->code);
    object.text("name_vi", result.node->name.vi);
    object.text("status", name_of(result.status));
    if (const PartResult* part = deciding(result)) {
        object.number("numerator", part->counted.numerator);
        object.number("denominator", part->counted.denominator);
    }
    if (result.status == Status::na)
        object.raw("level", "null");
    else
        object.number("level", result.level);
    append_points(object, "points", result.points);
    object.flag("mandatory", result.node->mandatory);
    if (result.unknown) object.flag("unknown", true);
    if (!result.attester.empty()) object.text("attester", result.attester);
    json::Array parts(object.member("parts"));
    for (const PartResult& part : result.parts) append_part(parts, part);
}

void append_standard(json::Array& list, const StandardResult& result) {
    json::Object object(list.item());
    object.text("code", result.node->code);
    object.text("name_vi", result.node->name.vi);
    if (result.score)
        append_points(object, "score", *result.score);
    else
        object.raw("score", "null");
    object.text("band", name_of(result.band));
}

std::string threshold_text(const Part& part, const Fraction& value) {
    return part.measure == Measure::share ? decimal_text(value * 100) + '%' : fraction_text(value);
}

void append_ladders(json::Object& object, const Part& part) {
    json::Array ladders(object.member("thresholds"));
    for (const Part::Ladder& ladder : part.ladders) {
        json::Object one(ladders.item());
        if (!ladder.stage.empty()) one.text("stage", ladder.stage);
        for (const Step& step : ladder.steps)
            one.text("level_" + std::to_string(step.level), threshold_text(part, step.value));
    }
}

void append_fact(json::Array& list, const Part& part) {
    json::Object object(list.item());
    object.text("key", part.key);
    object.text("name_vi", part.name.vi);
    object.text("name_en", part.name.en);
    object.text("measure", name_of(part.measure));
    object.flag("rated", part.rated);
    object.text("when_empty", name_of(part.when_empty));
    if (!part.topped_up_by.empty()) {
        object.text("topped_up_by", part.topped_up_by);
        object.number("topped_up_each", part.topped_up_each);
    }
    if (!part.fact.empty()) object.text("computed_from", fact_text(part));
    append_ladders(object, part);
    if (part.items.empty()) return;
    json::Array items(object.member("items"));
    for (const Item& item : part.items) {
        json::Object one(items.item());
        one.text("item", item.code);
        one.text("name_vi", item.name.vi);
        one.text("name_en", item.name.en);
    }
}

/// How levels become points, bands and an outcome.
void append_scale(json::Object& object, const Framework& framework) {
    object.text("scoring", name_of(framework.scoring));
    object.text("outcome", name_of(framework.outcome));
    {
        json::Array points(object.member("points_of_level"));
        for (const int each : framework.points_of_level) json::append_number(points.item(), each);
    }
    object.number("gate_level", framework.gate_level);
    object.text("pass_from", fraction_text(framework.pass));
    object.text("good_above", fraction_text(framework.good));
    object.number("others_needed", framework.others_needed);
    json::Array stages(object.member("stages"));
    for (const std::string& stage : framework.stages) json::append_text(stages.item(), stage);
}

}  // namespace

std::string evaluation_json(const Framework& framework, std::string_view facts) {
    return assessment_json(framework, evaluate(framework, facts_from(framework, facts)));
}

std::string assessment_json(const Framework& framework, const Assessment& found) {
    std::string out;
    {
        json::Object object(out);
        object.text("framework", framework.code);
        object.text("status", framework.status);
        {
            json::Array list(object.member("indicators"));
            for (const IndicatorResult& each : found.indicators) append_indicator(list, each);
        }
        {
            json::Array list(object.member("standards"));
            for (const StandardResult& each : found.standards) append_standard(list, each);
        }
        {
            json::Object gate(object.member("gate"));
            gate.flag("met", found.gate_met);
            json::Array failed(gate.member("failed"));
            for (const std::string& code : found.gate_failed) json::append_text(failed.item(), code);
        }
        object.text("outcome", found.outcome);
        object.number("computed", found.computed);
        object.number("declared", found.declared);
        object.number("na", found.na);
    }
    return out;
}

std::string schema_json(const Framework& framework) {
    std::string out;
    {
        json::Object object(out);
        object.text("framework", framework.code);
        object.text("name_vi", framework.name.vi);
        object.text("name_en", framework.name.en);
        object.text("legal_basis", framework.legal_basis);
        object.text("status", framework.status);
        object.number("top_level", framework.top_level);
        {
            json::Object forms(object.member("forms"));
            forms.text("share", "[12, 40]");
            forms.text("ratio", "[12, 40]");
            forms.text("number", "12");
            forms.text("flag", "true");
            forms.text("items", R"([{"item": "1", "level": 3}, {"item": "2", "met": true}])");
            forms.text("file", R"({"school": {"stage": "th"}, "facts": {"3.1": {"students": [12, 40]}}})");
            forms.text("school.stage", "mn | th | thcs | thpt | gdtx");
            forms.text("school.stages", R"(["th", "thcs"])");
            forms.text("declared", R"({"level": 2, "attester": "Nguyễn Văn A", "narrative": "…"})");
        }
        append_scale(object, framework);
        json::Array list(object.member("indicators"));
        for (const Node& node : framework.nodes) {
            if (node.kind != NodeKind::indicator) continue;
            json::Object one(list.item());
            one.text("code", node.code);
            one.text("name_vi", node.name.vi);
            one.text("name_en", node.name.en);
            one.number("weight", node.weight);
            one.flag("mandatory", node.mandatory);
            json::Array facts(one.member("facts"));
            for (const Part& part : node.parts) append_fact(facts, part);
        }
    }
    return out;
}

}  // namespace truong::readiness
