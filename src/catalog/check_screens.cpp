#include "catalog/check_screens.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "catalog/routes.hpp"

namespace truong {

namespace {

bool in_both_languages(const Label& label) { return !label.vi.empty() && !label.en.empty(); }
bool in_one_language(const Label& label) { return label.vi.empty() != label.en.empty(); }

/// Judges what one entity says about its screen.
class ScreenCheck {
public:
    explicit ScreenCheck(const Entity& entity) : entity_(entity), look_(*entity.presentation) {}

    std::vector<ScreenFault> take() {
        check_texts();
        check_sections();
        check_names();
        for (const NamedView& view : look_.views) check_view(view);
        for (const NextStep& step : look_.next_steps) check_step(step);
        return std::move(faults_);
    }

private:
    void add(const std::string& place, std::string hint) {
        faults_.push_back({entity_.table + (place.empty() ? "" : '.' + place), std::move(hint)});
    }

    /// A person makes rows of it, by the plain address or by an action.
    bool made_by_people() const {
        const bool by_system = entity_.write.name == "system_only" || !entity_.write.rule;
        return !by_system && (entity_.rest == Rest::full || entity_.created_by.message);
    }

    void check_texts() {
        if (look_.icon.empty()) add({}, "give .present an icon");
        if (!in_both_languages(look_.empty))
            add({}, "say by .present's empty in vi and in en what will stand here");
        if (in_one_language(look_.many)) add({}, "give .present's many in vi and in en");
        if (made_by_people() ? !in_both_languages(look_.verb) : in_one_language(look_.verb))
            add({}, "people make these rows: give .present a verb in vi and in en");
    }

    void check_sections() {
        std::set<std::string_view> known;
        for (const FieldSection& section : look_.sections) {
            if (!in_both_languages(section.label) || !known.insert(section.id).second)
                add(std::string(section.id), "a section has an id of its own and a label in vi and in en");
        }
        for (const Field& field : entity_.fields)
            if (!field.options.section.empty() && !known.contains(field.options.section))
                add(std::string(field.name), "its section is none of .present's sections");
    }

    void check_names() {
        for (const std::string_view name : look_.title) {
            const Field* field = entity_.find(name);
            const Kind kind = field ? field->codec->kind : Kind::list;
            const bool says_itself = kind == Kind::text || kind == Kind::choice || kind == Kind::date;
            if (!says_itself || hidden(*field))
                add(std::string(name), "only a visible text, choice or date of the row names it in a title");
        }
        for (const std::string_view name : look_.subtitle) {
            const Field* field = entity_.find(name);
            if (!field || hidden(*field)) add(std::string(name), "a subtitle shows a visible field");
        }
        if (!look_.sort.empty()) check_sort("sort", look_.sort);
    }

    void check_sort(const std::string& place, std::string_view sort) {
        const Field* field = entity_.find(sort.substr(sort.starts_with('-') ? 1 : 0));
        if (!field || !sortable(*field)) add(place, "the list cannot be sorted by this field");
    }

    void check_view(const NamedView& view) {
        const std::string place(view.id);
        if (!in_both_languages(view.label)) add(place, "give the view a label in vi and in en");
        for (std::string_view rest = view.query; !rest.empty();) {
            const std::size_t end = std::min(rest.find('&'), rest.size());
            check_parameter(place, rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    void check_parameter(const std::string& place, std::string_view parameter) {
        const std::size_t sign = std::min(parameter.find('='), parameter.size());
        const std::string_view name = parameter.substr(0, sign);
        const std::string_view value = parameter.substr(std::min(sign + 1, parameter.size()));
        if (name == "sort") return check_sort(place, value);
        if (name == "as_of" && entity_.dated && value == "all") return;
        if (name == "ended" && value == "true") return;
        const bool filters = name.starts_with("filter[") && check_filter(name.substr(7), value);
        if (!filters) add(place, "the list does not take " + std::string(parameter) + " (docs/API.md)");
    }

    /// `condition`: what follows "filter[".
    bool check_filter(std::string_view condition, std::string_view value) const {
        const std::size_t end = std::min(condition.find(']'), condition.size());
        const Field* field = entity_.find(condition.substr(0, end));
        if (!field || !filterable(*field) || end == condition.size()) return false;
        const std::string_view sign = condition.substr(end + 1);
        if (sign.empty() || sign == "[ne]") return may_be(*field, value) && (sign.empty() || value != "null");
        const bool compares = sign == "[gte]" || sign == "[lte]" || sign == "[gt]" || sign == "[lt]";
        return compares && ordered(*field) && may_be(*field, value);
    }

    static bool may_be(const Field& field, std::string_view value) {
        if (value == "null") return field.codec->nullable;
        if (field.codec->choices) {
            const auto& choices = field.codec->choices();
            return std::find(choices.begin(), choices.end(), value) != choices.end();
        }
        if (field.codec->kind == Kind::boolean) return value == "true" || value == "false";
        if (field.codec->kind == Kind::integer) {
            std::int64_t number = 0;
            const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
            return read.ec == std::errc() && read.ptr == value.data() + value.size();
        }
        return field.codec->kind == Kind::text || !value.empty();
    }

    void check_step(const NextStep& step) {
        const std::string place(step.field);
        const Field* field = entity_.find(step.field);
        if (!field) return add(place, "a next step asks for a field that the entity does not have");
        const Kind kind = field->codec->kind;
        if (hidden(*field)) add(place, "nobody sees the field of this next step unless he asks for it");
        for (const std::string_view value : step.values) {
            const bool empty = value == "null" && kind == Kind::text;
            const bool past = value == "past" && (kind == Kind::date || kind == Kind::instant);
            if (!empty && !past && !may_be(*field, value))
                add(place, "the field of this next step is never " + std::string(value));
        }
        if (!in_both_languages(step.text) || in_both_languages(step.action_label) == step.action.empty())
            add(place, "a next step has a text and, where it leads somewhere, a label, in vi and in en");
        check_address(place, step.action);
    }

    void check_address(const std::string& place, std::string_view address) {
        while (address.find('{') != std::string_view::npos) {
            address.remove_prefix(address.find('{') + 1);
            const std::string_view name = address.substr(0, address.find('}'));
            if (!entity_.find(name)) add(place, "its address names a field that the entity does not have");
        }
    }

    const Entity& entity_;
    const Presentation& look_;
    std::vector<ScreenFault> faults_;
};

}  // namespace

std::vector<ScreenFault> faults_of_screen(const Entity& entity) {
    if (!entity.stored() || entity.rest == Rest::none) return {};
    if (!entity.presentation)
        return {{entity.table, "the API opens it: say how screens show it by .present"}};
    return ScreenCheck(entity).take();
}

}  // namespace truong
