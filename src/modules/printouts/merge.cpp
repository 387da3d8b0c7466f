// The values of fields, as they stand on paper.
#include "catalog/routes.hpp"
#include "modules/printouts/fields.hpp"
#include "platform/api/names.hpp"

namespace truong::printouts {

namespace {

std::string moment_text(Instant at) { return sheet::shown_day(civil_date(at)); }

std::string clock_text(std::int64_t minutes) {
    const auto time = iso_text(TimeOfDay{static_cast<std::int32_t>(minutes)});
    return {time.begin(), time.end()};
}

}  // namespace

Merge::Merge(const Asked& asked, std::vector<MergeField> fields) : asked_(asked), fields_(std::move(fields)) {
    for (const MergeField& field : fields_)
        if (field.source && !loaded_.contains(field.source))
            loaded_.emplace(field.source, field.source->load(asked_));
    for (const MergeField& field : fields_) {
        Column& column = columns_.emplace_back();
        if (!field.source) continue;
        column.rows = &loaded_.at(field.source);
        prepare(field, column);
    }
    note_readings();
}

void Merge::prepare(const MergeField& field, Column& column) {
    const Entity& entity = asked_.reader.catalog().of(field.source->entity);
    const bool is_hidden = hidden(*field.field);
    std::set<std::int64_t> targets;
    std::vector<Param> rows;
    for (const auto& [subject, row] : *column.rows) {
        rows.emplace_back(entity.id_of(row.get()));
        const Value value = field.field->load(row.get());
        if (field.field->target && value.index() != 0) targets.insert(std::get<std::int64_t>(value));
    }
    if (!targets.empty())
        column.names = api::names_of(asked_.reader, *field.field->target, targets, &Label::vi);
    if (!is_hidden || !entity.reveal.rule) return;
    constexpr std::size_t at_once = 500;
    for (std::size_t from = 0; from < rows.size(); from += at_once) {
        const std::vector<Param> some(
            rows.begin() + static_cast<std::ptrdiff_t>(from),
            rows.begin() + static_cast<std::ptrdiff_t>(std::min(from + at_once, rows.size())));
        std::vector<std::shared_ptr<void>> found;
        asked_.reader.fetch(entity,
                            {.condition = access::one_of(entity.table + ".id", some)
                                          && asked_.reader.ask(entity.reveal.rule)},
                            [&]() -> void* { return found.emplace_back(entity.make()).get(); });
        for (const auto& row : found) column.shown.insert(entity.id_of(row.get()));
    }
}

void Merge::note_readings() const {
    struct Reading {
        const Entity* entity;
        Reveal reveal;
    };
    std::map<std::pair<const Entity*, std::int64_t>, Reading> readings;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (!fields_[i].source || !hidden(*fields_[i].field)) continue;
        const Entity& entity = asked_.reader.catalog().of(fields_[i].source->entity);
        for (const std::int64_t row : columns_[i].shown) {
            const auto [at, made] = readings.try_emplace({&entity, row}, Reading{&entity, {}});
            at->second.reveal.add(*fields_[i].field);
        }
    }
    for (const auto& [key, reading] : readings)
        asked_.reader.note_sensitive(*reading.entity, key.second, asked_.reader.actor().school.value,
                                     reading.reveal);
}

std::string Merge::value(std::size_t field, const Subject& subject) const {
    const MergeField& told = fields_[field];
    if (told.made) return told.made->value(asked_, subject);
    const Column& column = columns_[field];
    const auto row = column.rows->find(subject.id);
    if (row == column.rows->end()) return {};
    const Entity& entity = asked_.reader.catalog().of(told.source->entity);
    if (hidden(*told.field) && !column.shown.contains(entity.id_of(row->second.get()))) return {};
    return text_of(*told.field, column, row->second.get());
}

std::string Merge::text_of(const Field& field, const Column& column, const void* row) const {
    const Value value = field.load(row);
    if (value.index() == 0) return {};
    const Catalog& catalog = asked_.reader.catalog();
    if (const auto* text = std::get_if<std::string_view>(&value))
        return field.codec->kind == Kind::choice ? std::string(catalog.word_of(field, *text).vi)
                                                 : std::string(*text);
    const std::int64_t number = std::get<std::int64_t>(value);
    switch (field.codec->kind) {
        case Kind::id: {
            const auto name = column.names.find(number);
            return name == column.names.end() ? std::string() : name->second;
        }
        case Kind::boolean: return std::string(catalog.word_of(field, number != 0 ? "true" : "false").vi);
        case Kind::date: return sheet::shown_day(Date{static_cast<std::int32_t>(number)});
        case Kind::time: return clock_text(number);
        case Kind::instant: return moment_text(Instant{number});
        case Kind::score: return decimal_text(Score{static_cast<std::int32_t>(number)});
        default: return std::to_string(number);
    }
}

}  // namespace truong::printouts
