#include <algorithm>

#include "catalog/record.hpp"

namespace truong {

namespace {

void append_quoted(std::string& out, std::string_view plain) { ((out += '"') += plain) += '"'; }

void append_number_of(std::string& out, const Field& field, std::int64_t number) {
    switch (field.codec->kind) {
        case Kind::id:
            out += '"';
            append_id(out, field.target ? field.target->prefix : "?", number);
            out += '"';
            return;
        case Kind::date: {
            const auto iso = iso_text(Date{static_cast<std::int32_t>(number)});
            return append_quoted(out, {iso.data(), iso.size()});
        }
        case Kind::time: {
            const auto iso = iso_text(TimeOfDay{static_cast<std::int32_t>(number)});
            return append_quoted(out, {iso.data(), iso.size()});
        }
        case Kind::instant: return append_quoted(out, iso_text(Instant{number}));
        case Kind::score: out += decimal_text(Score{static_cast<std::int32_t>(number)}); return;
        case Kind::boolean: out += number != 0 ? "true" : "false"; return;
        default: json::append_number(out, number);
    }
}

template <class Hides>
void append_members(const Entity& entity, const void* row, std::string& out, const Hides& hides) {
    char open = '{';
    for (const Field& field : entity.fields) {
        (out += open) += field.json_key;
        open = ',';
        if (hides(field)) {
            out += "null";
        } else if (field.codec->kind == Kind::list) {
            json::Array list(out);
            for (std::size_t i = 0; i < field.codec->size(field.in(row)); ++i)
                encode(*field.target, field.codec->at(field.in(row), i), list.item());
        } else {
            append_value(out, field, field.load(row));
        }
    }
    if (entity.fields.empty()) out += '{';
}

}  // namespace

void append_value(std::string& out, const Field& field, const Value& value) {
    if (value.index() == 0)
        out += "null";
    else if (const auto* text = std::get_if<std::string_view>(&value))
        json::append_text(out, *text);
    else
        append_number_of(out, field, std::get<std::int64_t>(value));
}

bool Reveal::hides(const Field& field) const {
    return field.options.privacy >= Privacy::sensitive && !all_
           && std::find(fields_.begin(), fields_.end(), &field) == fields_.end();
}

void encode(const Entity& entity, const void* row, std::string& out) {
    append_members(entity, row, out, [](const Field&) { return false; });
    out += '}';
}

void encode_row(const Entity& entity, const void* row, const RowMeta& meta, const Reveal& reveal,
                std::string& out) {
    append_members(entity, row, out, [&](const Field& field) { return reveal.hides(field); });
    json::append_number(out += ",\"version\":", meta.version);
    if (entity.school_owned) {
        append_id(out += ",\"school_id\":\"", "sch", meta.school.value);
        out += '"';
    }
    if (meta.ended_at) append_quoted(out += ",\"ended_at\":", iso_text(*meta.ended_at));
    out += '}';
}

void encode_masked(const Entity& entity, const void* row, std::string& out) {
    append_members(entity, row, out,
                   [](const Field& field) { return field.options.privacy != Privacy::none; });
    out += '}';
}

}  // namespace truong
