// Which names mean which fields.
#include "modules/printouts/fields.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "modules/printouts/rules.hpp"

namespace truong::printouts {

namespace {

/// Keys of the product's own: a reader of a letter has no use for them.
bool offered(const Entity& entity, const Field& field) {
    if (&field == &entity.id() || field.codec->kind == Kind::list) return false;
    return !field.target || !(field.target->personal() || field.target->key == entity.key);
}

/// "ethnicity" of "ethnicity_id".
std::string_view short_name(const Field& field) {
    std::string_view name = field.name;
    if (field.codec->kind == Kind::id && name.ends_with("_id")) name.remove_suffix(3);
    return name;
}

bool called(const Field& field, std::string_view folded) {
    return folded == field.name || folded == short_name(field) || folded == text::fold(field.label.vi)
           || folded == text::fold(field.label.en);
}

bool called(const FieldSource& source, std::string_view folded) {
    return folded == source.prefix || folded == text::fold(source.label.vi)
           || folded == text::fold(source.label.en);
}

const Field* field_in(const Entity& entity, std::string_view folded) {
    for (const Field& field : entity.fields)
        if (offered(entity, field) && called(field, folded)) return &field;
    return nullptr;
}

constexpr MadeField made_fields[] = {
    {"number",
     {"STT", "No."},
     [](const Asked& asked, const Subject& subject) {
         const auto place = std::ranges::find(asked.subjects, subject.id, &Subject::id);
         return std::to_string(subject.number.value_or(static_cast<int>(place - asked.subjects.begin()) + 1));
     }},
    {"today",
     {"Hôm nay", "Today"},
     [](const Asked& asked, const Subject&) { return sheet::shown_day(asked.house.day); }},
    {"today_long",
     {"Ngày tháng năm", "Day in words"},
     [](const Asked& asked, const Subject&) { return long_day(asked.house.day); }},
    {"school.authority",
     {"Cơ quan chủ quản", "Authority"},
     [](const Asked& asked, const Subject&) { return asked.house.authority; }},
    {"class_words",
     {"Lớp viết trong câu", "Class in a sentence"},
     [](const Asked&, const Subject& subject) {
         return subject.in_class ? class_in_sentence(subject.in_class->name) : std::string();
     }},
    {"place", {"Địa danh", "Place"}, [](const Asked& asked, const Subject&) { return asked.house.place; }},
    {"school_year",
     {"Năm học", "School year"},
     [](const Asked& asked, const Subject&) {
         return asked.house.year ? asked.house.year->code : std::string();
     }},
    {"blank", {"Ghi chú", "Note"}, [](const Asked&, const Subject&) { return std::string(); }},
};

const MadeField* made_called(std::string_view folded) {
    for (const MadeField& made : made_fields)
        if (folded == made.name || folded == text::fold(made.label.vi) || folded == text::fold(made.label.en))
            return &made;
    return nullptr;
}

}  // namespace

std::optional<MergeField> find_field(const Catalog& catalog, LetterFor whose, std::string_view name) {
    const std::string folded = text::fold(text::tidy(name));
    const auto of = [](const FieldSource& source, const Field& field) {
        return MergeField{.source = &source, .field = &field, .label = std::string(field.label.vi)};
    };
    if (const MadeField* made = made_called(folded))
        return MergeField{.made = made, .label = std::string(made->label.vi)};
    for (const FieldSource& source : sources_of(whose)) {
        if (!source.plain) continue;
        if (const Field* field = field_in(catalog.of(source.entity), folded)) return of(source, *field);
    }
    const std::size_t point = folded.find('.');
    if (point == std::string::npos) return std::nullopt;
    const std::string before = text::tidy(folded.substr(0, point)),
                      after = text::tidy(folded.substr(point + 1));
    for (const FieldSource& source : sources_of(whose)) {
        if (!called(source, before)) continue;
        const Field* field = field_in(catalog.of(source.entity), after);
        if (!field) continue;
        MergeField found = of(source, *field);
        if (!source.plain) found.label = std::string(source.label.vi) + ": " + found.label;
        return found;
    }
    return std::nullopt;
}

bool same(const MergeField& one, const MergeField& other) {
    return one.field == other.field && one.made == other.made && one.source == other.source;
}

MergeField require_field(const Catalog& catalog, LetterFor whose, std::string_view name) {
    auto field = find_field(catalog, whose, name);
    if (!field) throw Problem(ProblemKind::invalid, {{"body", "no_such_field", {std::string(name)}}});
    return std::move(*field);
}

std::size_t place_among(std::vector<MergeField>& fields, MergeField field) {
    const auto found =
        std::ranges::find_if(fields, [&](const MergeField& other) { return same(field, other); });
    const auto place = static_cast<std::size_t>(found - fields.begin());
    if (found == fields.end()) fields.push_back(std::move(field));
    return place;
}

std::vector<std::string> field_labels(const Catalog& catalog, LetterFor whose) {
    std::vector<std::string> names;
    for (const MadeField& made : made_fields) {
        names.emplace_back(made.label.vi);
        names.emplace_back(made.name);
    }
    for (const FieldSource& source : sources_of(whose)) {
        const Entity& entity = catalog.of(source.entity);
        for (const Field& field : entity.fields) {
            if (!offered(entity, field)) continue;
            const std::string begin = source.plain ? "" : std::string(source.label.vi) + '.';
            const std::string begin_name = source.plain ? "" : std::string(source.prefix) + '.';
            names.push_back(begin + std::string(field.label.vi));
            names.push_back(begin_name + std::string(short_name(field)));
        }
    }
    return names;
}

Findings check_fields(const Catalog& catalog, LetterFor whose, const std::vector<std::string>& names,
                      const std::string& path) {
    Findings findings;
    for (const std::string& name : names) {
        if (find_field(catalog, whose, name)) continue;
        const std::string shown = name.size() > 80 ? text::tidy(name.substr(0, 40)) : name;
        const std::string meant = nearest(name, field_labels(catalog, whose));
        if (meant.empty())
            findings.push_back({path, "no_such_field", {shown}});
        else
            findings.push_back({path, "no_such_field_meant", {shown, meant}});
    }
    return findings;
}

}  // namespace truong::printouts
