#include "modules/readiness/framework_json.hpp"

#include <limits>

#include "base/reflect.hpp"
#include "catalog/json_text.hpp"

namespace truong::readiness {

namespace {

using json::Type;

void append_name(json::Object& object, const Name& name) {
    object.text("name_vi", name.vi);
    object.text("name_en", name.en);
}

void append_stages(json::Object& object, const std::vector<std::string>& stages) {
    json::Array list(object.member("stages"));
    for (const std::string& stage : stages) json::append_text(list.item(), stage);
}

void append_ladder(json::Array& list, const Part::Ladder& ladder) {
    json::Object object(list.item());
    object.text("stage", ladder.stage);
    json::Array steps(object.member("steps"));
    for (const Step& step : ladder.steps) {
        json::Object one(steps.item());
        one.number("level", step.level);
        one.text("value", fraction_text(step.value));
    }
}

void append_part(json::Array& list, const Part& part) {
    json::Object object(list.item());
    object.text("key", part.key);
    append_name(object, part.name);
    object.text("measure", name_of(part.measure));
    object.flag("rated", part.rated);
    object.text("when_empty", name_of(part.when_empty));
    object.text("topped_up_by", part.topped_up_by);
    object.number("topped_up_each", part.topped_up_each);
    object.text("fact", fact_text(part));
    {
        json::Array ladders(object.member("ladders"));
        for (const Part::Ladder& ladder : part.ladders) append_ladder(ladders, ladder);
    }
    json::Array items(object.member("items"));
    for (const Item& item : part.items) {
        json::Object one(items.item());
        one.text("code", item.code);
        append_name(one, item.name);
    }
}

void append_node(json::Array& list, const Node& node) {
    json::Object object(list.item());
    object.text("code", node.code);
    object.text("parent", node.parent);
    object.text("kind", name_of(node.kind));
    append_name(object, node.name);
    object.number("weight", node.weight);
    object.number("max_points", node.max_points);
    object.flag("mandatory", node.mandatory);
    object.text("legal_basis", node.legal_basis);
    append_stages(object, node.stages);
    json::Array parts(object.member("parts"));
    for (const Part& part : node.parts) append_part(parts, part);
}

/// Digits only, so many that nothing overflows.
std::optional<std::int64_t> whole(std::string_view text) {
    constexpr std::size_t most_digits = 9;
    if (text.empty() || text.size() > most_digits) return {};
    std::int64_t number = 0;
    for (const char letter : text) {
        if (letter < '0' || letter > '9') return {};
        number = number * 10 + (letter - '0');
    }
    return number;
}

std::optional<Fraction> decimal(std::string_view text) {
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto before = whole(text.substr(0, point));
    if (!before) return {};
    if (point == text.size()) return Fraction(*before);
    const std::string_view digits = text.substr(point + 1);
    const auto behind = whole(digits);
    if (!behind || digits.size() > 4) return {};
    std::int64_t scale = 1;
    for (std::size_t i = 0; i < digits.size(); ++i) scale *= 10;
    return Fraction(*before) + Fraction(*behind, scale);
}

std::optional<Fraction> fraction_from(std::string_view text) {
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        const auto over = whole(text.substr(0, slash)), under = whole(text.substr(slash + 1));
        if (!over || !under || *under == 0) return {};
        return Fraction(*over, *under);
    }
    const bool percent = text.ends_with('%');
    if (percent) text.remove_suffix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    const auto value = decimal(text);
    return value && percent ? *value / 100 : value;
}

/// Reads with the place of each fault; goes on behind it, so that all are told at once.
class FrameworkReader {
public:
    Framework read(const json::Value& document) {
        Framework framework;
        if (!document.is(Type::object)) throw Problem(ProblemKind::invalid, {form("", "{…}")});
        framework.code = text(document, "", "code");
        framework.name = name(document, "");
        framework.scoring = word<Scoring>(document, "", "scoring");
        framework.outcome = word<Outcome>(document, "", "outcome");
        framework.top_level = number(document, "", "top_level");
        for (const json::Value& points : list(document, "", "points_of_level"))
            framework.points_of_level.push_back(small(points, "points_of_level"));
        framework.gate_level = number(document, "", "gate_level");
        framework.pass = fraction(document, "", "pass");
        framework.good = fraction(document, "", "good");
        framework.others_needed = number(document, "", "others_needed");
        framework.legal_basis = text(document, "", "legal_basis");
        framework.status = text(document, "", "status");
        framework.caution = caution(document, framework.code);
        framework.stages = stages(document, framework.code);
        for (const json::Value& each : list(document, "", "nodes")) framework.nodes.push_back(node(each));
        require(std::move(findings_));
        return framework;
    }

private:
    static Finding form(const std::string& place, const char* form) {
        return {.path = place, .code = "readiness_form", .args = {form}};
    }
    void fault(const std::string& place, std::string_view member, const char* wanted) {
        findings_.push_back(
            form(place.empty() ? std::string(member) : place + '.' + std::string(member), wanted));
    }

    std::string text(const json::Value& from, const std::string& place, std::string_view member) {
        const json::Value* found = from.find(member);
        if (found && found->is(Type::string)) return found->text;
        fault(place, member, "\"…\"");
        return {};
    }
    /// What was written before there were cautions has the one that the product brings.
    Name caution(const json::Value& from, const std::string& code) {
        if (from.find("caution_vi")) return {text(from, "", "caution_vi"), text(from, "", "caution_en")};
        const auto shipped = shipped_framework(code);
        return shipped ? shipped->caution : Name{};
    }
    Name name(const json::Value& from, const std::string& place) {
        return {text(from, place, "name_vi"), text(from, place, "name_en")};
    }
    int small(const json::Value& value, const std::string& place) {
        const auto given = value.integer();
        if (given && *given >= 0 && *given <= most) return static_cast<int>(*given);
        findings_.push_back(form(place, "0 … 1000"));
        return 0;
    }
    int number(const json::Value& from, const std::string& place, std::string_view member) {
        const json::Value* found = from.find(member);
        return small(found ? *found : json::Value{},
                     place.empty() ? std::string(member) : place + '.' + std::string(member));
    }
    bool flag(const json::Value& from, const std::string& place, std::string_view member) {
        const json::Value* found = from.find(member);
        if (found && found->is(Type::boolean)) return found->flag;
        fault(place, member, "true, false");
        return false;
    }
    const std::vector<json::Value>& list(const json::Value& from, const std::string& place,
                                         std::string_view member) {
        static const std::vector<json::Value> none;
        const json::Value* found = from.find(member);
        if (found && found->is(Type::array)) return found->items;
        fault(place, member, "[…]");
        return none;
    }
    Fraction fraction(const json::Value& from, const std::string& place, std::string_view member) {
        const json::Value* found = from.find(member);
        const bool written = found && (found->is(Type::string) || found->is(Type::number));
        const auto value = written ? fraction_from(found->text) : std::nullopt;
        if (!value) fault(place, member, "80%, 4/5, 0.8");
        return value.value_or(Fraction(0));
    }
    template <class Word>
    Word word(const json::Value& from, const std::string& place, std::string_view member) {
        const json::Value* found = from.find(member);
        const auto& words = enumerators<Word>();
        for (std::size_t i = 0; found && i < words.size(); ++i)
            if (found->is(Type::string) && found->text == words[i]) return static_cast<Word>(i);
        std::string all;
        for (const std::string_view each : words) (all += all.empty() ? "" : ", ") += each;
        fault(place, member, all.c_str());
        return {};
    }

    /// What was written before a framework told its stages has those that the product brings.
    std::vector<std::string> stages(const json::Value& from, const std::string& code) {
        if (!from.find("stages")) {
            const auto shipped = shipped_framework(code);
            return shipped ? shipped->stages : std::vector<std::string>();
        }
        std::vector<std::string> all;
        for (const json::Value& stage : list(from, "", "stages")) all.push_back(stage.text);
        return all;
    }

    Node node(const json::Value& from) {
        Node made;
        made.code = text(from, "", "code");
        const std::string& place = made.code;
        made.parent = text(from, place, "parent");
        made.kind = word<NodeKind>(from, place, "kind");
        made.name = name(from, place);
        made.weight = number(from, place, "weight");
        made.max_points = number(from, place, "max_points");
        made.mandatory = flag(from, place, "mandatory");
        made.legal_basis = text(from, place, "legal_basis");
        for (const json::Value& stage : list(from, place, "stages")) made.stages.push_back(stage.text);
        for (const json::Value& each : list(from, place, "parts")) made.parts.push_back(part(each, place));
        return made;
    }
    Part part(const json::Value& from, const std::string& node) {
        Part made;
        made.key = text(from, node, "key");
        const std::string place = node + '.' + made.key;
        made.name = name(from, place);
        made.measure = word<Measure>(from, place, "measure");
        made.rated = flag(from, place, "rated");
        made.when_empty = word<WhenEmpty>(from, place, "when_empty");
        made.topped_up_by = text(from, place, "topped_up_by");
        made.topped_up_each = number(from, place, "topped_up_each");
        set_fact(made, text(from, place, "fact"));
        for (const json::Value& each : list(from, place, "ladders")) {
            Part::Ladder& ladder = made.ladders.emplace_back(Part::Ladder{text(each, place, "stage"), {}});
            for (const json::Value& step : list(each, place, "steps"))
                ladder.steps.push_back({number(step, place, "level"), fraction(step, place, "value")});
        }
        for (const json::Value& each : list(from, place, "items"))
            made.items.push_back({text(each, place, "code"), name(each, place)});
        return made;
    }

    static constexpr std::int64_t most = 1'000;
    Findings findings_;
};

}  // namespace

std::string framework_json(const Framework& framework) {
    std::string out;
    {
        json::Object object(out);
        object.text("code", framework.code);
        append_name(object, framework.name);
        object.text("scoring", name_of(framework.scoring));
        object.text("outcome", name_of(framework.outcome));
        object.number("top_level", framework.top_level);
        {
            json::Array points(object.member("points_of_level"));
            for (const int each : framework.points_of_level) json::append_number(points.item(), each);
        }
        object.number("gate_level", framework.gate_level);
        object.text("pass", fraction_text(framework.pass));
        object.text("good", fraction_text(framework.good));
        object.number("others_needed", framework.others_needed);
        object.text("legal_basis", framework.legal_basis);
        object.text("status", framework.status);
        object.text("caution_vi", framework.caution.vi);
        object.text("caution_en", framework.caution.en);
        append_stages(object, framework.stages);
        json::Array nodes(object.member("nodes"));
        for (const Node& node : framework.nodes) append_node(nodes, node);
    }
    return out;
}

Framework framework_from(std::string_view json) { return FrameworkReader().read(json::parse(json)); }

}  // namespace truong::readiness
