#include "platform/api/export.hpp"

#include <set>
#include <utility>

#include "platform/custom/values.hpp"
#include "platform/log/log.hpp"

namespace truong::api {

namespace {

/// The parameters of an export beside those of the list.
class ExportParser {
public:
    ExportParser(const Reader& reader, const Entity& entity) : reader_(reader), entity_(entity) {
        query_.custom = custom::fields_of(reader, entity, reader.actor().school);
    }

    ExportQuery parse(const http::QueryPairs& parameters) {
        http::QueryPairs of_list;
        for (const auto& [name, value] : parameters) {
            if (name == "format" || name == "lang" || name == "columns")
                take_own(name, value);
            else if (name == "limit" || name == "starting_after" || name == "expand")
                add(name, "unknown_field");  // the whole list, with names beside nothing
            else
                of_list.emplace_back(name, value);
        }
        try {
            query_.list = parse_list(reader_, entity_, of_list);
        } catch (const Problem& problem) {
            findings_.insert(findings_.end(), problem.findings().begin(), problem.findings().end());
        }
        require(findings_);
        if (!query_.chosen) choose_all();
        return std::move(query_);
    }

private:
    void add(std::string path, std::string_view code, std::vector<std::string> args = {}) {
        findings_.push_back({.path = std::move(path), .code = std::string(code), .args = std::move(args)});
    }

    void take_own(const std::string& name, const std::string& value) {
        if (!given_.insert(name).second) return add(name, "duplicate_key");
        if (name == "format") {
            if (!codecs::store_choice(query_.format, value)) add(name, "not_a_choice", {"xlsx, csv, json"});
        } else if (name == "lang") {
            if (value != "vi" && value != "en") return add(name, "not_a_choice", {"vi, en"});
            query_.language = value == "en" ? &Label::en : &Label::vi;
        } else {
            take_columns(value);
        }
    }

    void take_columns(std::string_view list) {
        query_.chosen = true;
        std::set<std::string_view> seen;
        while (!list.empty()) {
            const std::size_t comma = std::min(list.find(','), list.size());
            const std::string_view name = list.substr(0, comma);
            list.remove_prefix(std::min(comma + 1, list.size()));
            const auto column = column_of(name);
            if (!column)
                add("columns", "unknown_field");
            else if (!seen.insert(name).second)
                add("columns", "duplicate_key");
            else
                query_.columns.push_back(*column);
        }
        if (seen.empty()) add("columns", "required");
    }

    std::optional<ExportColumn> column_of(std::string_view name) const {
        using Source = ExportColumn::Source;
        if (const Field* field = entity_.find(name)) return ExportColumn{Source::field, field};
        if (name == "school_id" && entity_.school_owned) return ExportColumn{Source::school};
        if (name == "ended_at") return ExportColumn{Source::ended_at};
        if (const auto* custom = find_custom(query_.custom, name))
            return ExportColumn{Source::custom, nullptr, custom};
        if (const LinkedField* linked = find_linked(reader_, entity_, name))
            return ExportColumn{Source::linked, nullptr, nullptr, linked};
        return std::nullopt;
    }

    /// Everything that has something to show: who acts above schools is told which school, and among rows
    /// that were ended which they are.
    void choose_all() {
        using Source = ExportColumn::Source;
        if (entity_.school_owned && !reader_.actor().school) query_.columns.push_back({Source::school});
        for (const Field& field : entity_.fields)
            if (&field != &entity_.id() && !query_.list.reveal.hides(field))
                query_.columns.push_back({Source::field, &field});
        for (const LinkedField* field : linked_fields(reader_, entity_))
            query_.columns.push_back({Source::linked, nullptr, nullptr, field});
        for (const custom::FieldFacts& field : query_.custom)
            if (!custom::hidden(field) || query_.list.custom_reveal.contains(field.name))
                query_.columns.push_back({Source::custom, nullptr, &field});
        if (query_.list.selection.with_ended) query_.columns.push_back({Source::ended_at});
    }

    const Reader& reader_;
    const Entity& entity_;
    ExportQuery query_;
    Findings findings_;
    std::set<std::string> given_;
};

constexpr int rows_at_once = 5'000;

ExportRows fetch_all(const Reader& reader, const Entity& entity, const ExportQuery& query) {
    ExportRows all;
    Selection selection = query.list.selection;
    selection.limit = rows_at_once;
    for (std::size_t before = 0;; before = all.rows.size()) {
        reader.fetch(
            entity, selection, [&]() -> void* { return all.rows.emplace_back(entity.make()).get(); },
            &all.metas);
        if (all.rows.size() - before < static_cast<std::size_t>(rows_at_once)) break;
        selection.after = entity.id_of(all.rows.back().get());
    }
    std::vector<std::int64_t> ids;
    for (const auto& row : all.rows) ids.push_back(entity.id_of(row.get()));
    all.custom = custom::values_of(reader, query.custom, ids);
    return all;
}

std::string_view name_of_column(const ExportColumn& column) {
    using Source = ExportColumn::Source;
    switch (column.source) {
        case Source::school: return "school_id";
        case Source::ended_at: return "ended_at";
        case Source::custom: return column.custom->name;
        case Source::linked: return column.linked->name;
        case Source::field: break;
    }
    return column.field->name;
}

void append_chosen(const std::vector<ExportColumn>& columns, const std::string& row, std::string& out) {
    const json::Value whole = json::parse(row);
    json::Value some{.type = json::Type::object};
    for (const ExportColumn& column : columns) {
        const std::string_view name = name_of_column(column);
        const json::Value* value = whole.find(name);
        some.members.emplace_back(name, value ? *value : json::Value{});
    }
    json::append(out, some);
}

/// Rows as the API answers them, or the named columns of them.
std::string json_of(const Reader& reader, const Entity& entity, const ExportQuery& query,
                    const ExportRows& rows) {
    const custom::Values none;
    std::vector<std::string> texts(rows.rows.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        encode_row(entity, rows.rows[i].get(), rows.metas[i], query.list.reveal, texts[i]);
        const auto held = rows.custom.find(entity.id_of(rows.rows[i].get()));
        append_members(query.custom, held == rows.custom.end() ? none : held->second,
                       query.list.custom_reveal, texts[i]);
    }
    append_linked(reader, entity, rows.rows, query.language, texts);
    std::string out = "{\"data\":[";
    const char* comma = "";
    for (const std::string& row : texts) {
        out += std::exchange(comma, ",");
        if (query.chosen)
            append_chosen(query.columns, row, out);
        else
            out += row;
    }
    return out += "]}";
}

std::string body_of(const Reader& reader, const Entity& entity, const ExportQuery& query,
                    const ExportRows& rows) {
    if (query.format == FileFormat::json) return json_of(reader, entity, query, rows);
    const sheet::TableOut table = table_of(reader, entity, query, rows);
    return query.format == FileFormat::csv ? sheet::csv_of({table}) : sheet::xlsx_of({table});
}

/// What hidden values are read is logged row by row like in the list, and each export as a whole.
void note_export(const Reader& reader, const Entity& entity, const ExportQuery& query,
                 const ExportRows& rows) {
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const std::int64_t id = entity.id_of(rows.rows[i].get());
        reader.note_sensitive(entity, id, rows.metas[i].school.value, query.list.reveal);
        note_custom(reader, entity, {id, rows.metas[i].school}, query.list.custom_reveal);
        if (!query.list.probed.nothing())
            reader.note_sensitive(entity, id, reader.actor().school.value, query.list.probed);
    }
    std::string account;  // none: nobody is signed in, or a command of the machine
    if (reader.actor().account) append_id(account, "acc", reader.actor().account.value);
    log::info("a list was exported", {{"entity", log::machine(entity.table)},
                                      {"account", log::machine(account)},
                                      {"format", log::machine(name_of(query.format))},
                                      {"rows", rows.rows.size()}});
}

http::Response export_rows(const Reader& reader, const Entity& entity, const Exchange& exchange) {
    const ExportQuery query = parse_export(reader, entity, exchange.parameters);
    const ListQuery& list = query.list;
    const Reader at = list.every_time ? reader.as_of({}) : list.as_of ? reader.as_of(list.as_of) : reader;
    if (at.count_up_to(entity, list.selection, manners::export_limit + 1) > manners::export_limit)
        throw Problem(ProblemKind::invalid, {{.path = "filter",
                                              .code = "selection_too_wide",
                                              .args = {std::to_string(manners::export_limit)}}});
    const ExportRows rows = fetch_all(at, entity, query);
    std::string body = body_of(at, entity, query, rows);
    note_export(at, entity, query, rows);
    const auto day = iso_text(reader.today());
    return file_answer(std::move(body), query.format,
                       std::string(entity.label.*query.language) + ' ' + std::string(day.begin(), day.end()));
}

}  // namespace

ExportQuery parse_export(const Reader& reader, const Entity& entity, const http::QueryPairs& parameters) {
    return ExportParser(reader, entity).parse(parameters);
}

Endpoint export_endpoint(const Entity& entity, const std::string& path) {
    return {
        .method = "GET",
        .path = path,
        .operation = entity.module + '.' + entity.path + ".export",
        .read = [of = &entity](const Reader& reader, Exchange& x) { return export_rows(reader, *of, x); }};
}

}  // namespace truong::api
