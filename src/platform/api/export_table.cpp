#include <set>

#include "platform/api/export.hpp"
#include "platform/api/names.hpp"
#include "platform/custom/values.hpp"

namespace truong::api {

namespace {

std::string id_text(std::string_view prefix, std::int64_t id) {
    std::string text;
    append_id(text, prefix, id);
    return text;
}

std::string time_text(std::int64_t minutes) {
    const auto time = iso_text(TimeOfDay{static_cast<std::int32_t>(minutes)});
    return {time.begin(), time.end()};
}

/// Turns the rows into cells, column by column.
class Cells {
public:
    Cells(const Reader& reader, const Entity& entity, const ExportQuery& query, const ExportRows& rows)
        : reader_(reader), entity_(entity), query_(query), rows_(rows) {}

    std::string heading(const ExportColumn& column) const {
        switch (column.source) {
            case ExportColumn::Source::school: return std::string(Label{"Trường", "School"}.*query_.language);
            case ExportColumn::Source::ended_at:
                return std::string(Label{"Kết thúc lúc", "Ended at"}.*query_.language);
            case ExportColumn::Source::custom:
                return query_.language == &Label::en ? column.custom->label_en : column.custom->label_vi;
            case ExportColumn::Source::linked: return std::string(column.linked->label.*query_.language);
            case ExportColumn::Source::field: break;
        }
        return std::string(column.field->label.*query_.language);
    }

    void fill(const ExportColumn& column, std::vector<std::vector<sheet::Held>>& lines) const {
        if (column.source == ExportColumn::Source::custom) return fill_custom(*column.custom, lines);
        if (column.source == ExportColumn::Source::linked) return fill_linked(*column.linked, lines);
        const Names names = names_in(column);
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i].push_back(column.source == ExportColumn::Source::field
                                   ? member(*column.field, rows_.rows[i].get(), names)
                                   : beside(column, rows_.metas[i], names));
    }

private:
    void fill_custom(const custom::FieldFacts& field, std::vector<std::vector<sheet::Held>>& lines) const {
        const bool masked = custom::hidden(field) && !query_.list.custom_reveal.contains(field.name);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto row = rows_.custom.find(entity_.id_of(rows_.rows[i].get()));
            const auto held =
                row == rows_.custom.end() ? custom::Values::const_iterator() : row->second.find(field.id);
            const bool shown = !masked && row != rows_.custom.end() && held != row->second.end();
            lines[i].push_back(shown ? custom_cell(field, held->second) : sheet::Held());
        }
    }

    void fill_linked(const LinkedField& field, std::vector<std::vector<sheet::Held>>& lines) const {
        std::vector<std::int64_t> ids;
        for (const auto& row : rows_.rows) ids.push_back(entity_.id_of(row.get()));
        const Names names = linked_names(reader_, field, ids, query_.language);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto name = names.find(ids[i]);
            lines[i].push_back(name == names.end() ? sheet::Held() : sheet::Held(name->second));
        }
    }

    sheet::Held custom_cell(const custom::FieldFacts& field, const std::string& text) const {
        using custom::FieldKind;
        if (field.kind == FieldKind::number) return sheet::Decimal{text};
        if (field.kind == FieldKind::date) return *parse_date(text);
        if (field.kind != FieldKind::yes_no) return text;
        const Label word = text == "true" ? Label{"Có", "Yes"} : Label{"Không", "No"};
        return std::string(word.*query_.language);
    }

    Names names_in(const ExportColumn& column) const {
        std::set<std::int64_t> ids;
        if (column.source == ExportColumn::Source::school) {
            for (const RowMeta& meta : rows_.metas) ids.insert(meta.school.value);
            return names_of(reader_, *reader_.catalog().find_table("org_school"), ids, query_.language);
        }
        const Field* field = column.field;
        if (!field || !field->target || field == &entity_.id() || masked(*field)) return {};
        for (const auto& row : rows_.rows)
            if (const Value id = field->load(row.get()); id.index() != 0)
                ids.insert(std::get<std::int64_t>(id));
        return names_of(reader_, *field->target, ids, query_.language);
    }

    bool masked(const Field& field) const { return query_.list.reveal.hides(field); }

    sheet::Held beside(const ExportColumn& column, const RowMeta& meta, const Names& names) const {
        if (column.source == ExportColumn::Source::ended_at)
            return meta.ended_at ? sheet::Held(*meta.ended_at) : sheet::Held();
        const auto found = names.find(meta.school.value);
        return found == names.end() ? id_text("sch", meta.school.value) : found->second;
    }

    std::string word(const Field& field, std::string_view choice) const {
        return std::string(reader_.catalog().word_of(field, choice).*query_.language);
    }

    sheet::Held member(const Field& field, const void* row, const Names& names) const {
        const Value value = field.load(row);
        if (masked(field) || value.index() == 0) return {};
        if (const auto* text = std::get_if<std::string_view>(&value)) {
            if (field.codec->kind == Kind::choice) return word(field, *text);
            return text->empty() ? sheet::Held() : sheet::Held(std::string(*text));
        }
        return of_number(field, std::get<std::int64_t>(value), names);
    }

    sheet::Held of_number(const Field& field, std::int64_t number, const Names& names) const {
        switch (field.codec->kind) {
            case Kind::id: {
                // A row outside the scope is what the list shows of it: an id.
                const auto found = names.find(number);
                if (found != names.end()) return found->second;
                return id_text(field.target ? field.target->prefix : entity_.prefix, number);
            }
            case Kind::boolean: return word(field, number != 0 ? "true" : "false");
            case Kind::date: return Date{static_cast<std::int32_t>(number)};
            case Kind::time: return time_text(number);
            case Kind::instant: return Instant{number};
            case Kind::score: return sheet::Decimal{decimal_text(Score{static_cast<std::int32_t>(number)})};
            default: return number;
        }
    }

    const Reader& reader_;
    const Entity& entity_;
    const ExportQuery& query_;
    const ExportRows& rows_;
};

}  // namespace

sheet::TableOut table_of(const Reader& reader, const Entity& entity, const ExportQuery& query,
                         const ExportRows& rows) {
    const Cells cells(reader, entity, query, rows);
    sheet::TableOut table{.name = std::string(entity.label.*query.language)};
    table.rows.resize(rows.rows.size());
    for (const ExportColumn& column : query.columns) {
        table.columns.push_back(cells.heading(column));
        cells.fill(column, table.rows);
    }
    return table;
}

}  // namespace truong::api
