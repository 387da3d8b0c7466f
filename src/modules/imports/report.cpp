#include "modules/imports/report.hpp"

#include <algorithm>

namespace truong::imports {

namespace {

constexpr json::Limits report_limits{.depth = 8, .items = 20'000'000};

void append_said(json::Array& list, const Catalog& catalog, const sheet::Said& said) {
    json::Object object(list.item());
    object.text("sheet", said.sheet);
    if (said.row == 0)
        object.raw("row", "null");
    else
        object.number("row", said.row);
    if (said.column)
        object.text("column", sheet::column_letters(*said.column));
    else
        object.raw("column", "null");
    object.text("field", said.finding.path);
    object.text("code", said.finding.code);
    object.text("severity", name_of(said.finding.severity));
    object.text("message_vi", sentence_vi(catalog, said.finding));
    object.text("message_en", sentence_en(catalog, said.finding));
    if (said.proposal.empty())
        object.raw("proposal", "null");
    else
        object.text("proposal", said.proposal);
}

enum class Changes { told, left_out };
void append_line(json::Array& list, const sheet::Line& line, Changes told) {
    json::Object object(list.item());
    object.text("sheet", line.sheet);
    object.number("row", line.row);
    object.text("outcome", name_of(line.outcome));
    if (line.changes.empty() || told == Changes::left_out) return;
    json::Array changes(object.member("changes"));
    for (const sheet::FieldChange& change : line.changes) append_change(changes, change);
}

void append_column(json::Array& list, const sheet::UnderstoodColumn& column) {
    json::Object object(list.item());
    object.text("sheet", column.sheet);
    object.text("column", sheet::column_letters(column.match.column));
    object.text("header", column.match.header);
    object.text("field", column.match.field);
    object.text("source", name_of(column.match.source));
    object.flag("hidden", column.match.hidden);
}

std::string text_in(const json::Value& object, std::string_view name) {
    const json::Value* value = object.find(name);
    return value && value->is(json::Type::string) ? value->text : std::string();
}

/// In the order of the file; where there are too many, the light ones go first.
void append_findings(json::Object& object, const Catalog& catalog, const std::vector<sheet::Said>& all) {
    std::map<Severity, std::size_t> left;
    std::size_t room = most_findings;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::information}) {
        const auto alike = [&](const sheet::Said& said) { return said.finding.severity == severity; };
        const auto count = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), alike));
        left[severity] = std::min(room, count);
        room -= left[severity];
    }
    std::map<std::string, std::int64_t> by_code;
    std::int64_t left_out = 0;
    {
        json::Array list(object.member("findings"));
        for (const sheet::Said& said : all) {
            std::size_t& more = left[said.finding.severity];
            if (more > 0) {
                append_said(list, catalog, said);
                --more;
            } else {
                ++by_code[said.finding.code];
                ++left_out;
            }
        }
    }
    object.number("findings_left_out", left_out);
    json::Object codes(object.member("left_out_by_code"));
    for (const auto& [code, count] : by_code) codes.number(code, count);
}

void append_lines(json::Object& object, const std::vector<sheet::Line>& lines) {
    std::size_t changed = 0;
    {
        json::Array list(object.member("lines"));
        for (const sheet::Line& line : lines) {
            if (!line.changes.empty()) ++changed;
            append_line(list, line, changed > most_changed_lines ? Changes::left_out : Changes::told);
        }
    }
    object.number("changes_left_out",
                  static_cast<std::int64_t>(changed - std::min(changed, most_changed_lines)));
}

void append_report(std::string& out, const Catalog& catalog, const sheet::Report& report) {
    json::Object object(out);
    object.number("rows", report.counts.rows);
    object.number("created", report.counts.created);
    object.number("updated", report.counts.updated);
    object.number("same", report.counts.same);
    object.number("rejected", report.counts.rejected);
    object.number("skipped", static_cast<std::int64_t>(report.skipped));
    object.number("absent", static_cast<std::int64_t>(report.absent.size()));
    object.number("left_out", static_cast<std::int64_t>(report.left_out.size()));
    append_findings(object, catalog, report.findings);
    append_lines(object, report.lines);
    {
        json::Array list(object.member("columns"));
        for (const sheet::UnderstoodColumn& column : report.columns) append_column(list, column);
    }
    json::Array list(object.member("absent_records"));
    for (std::size_t i = 0; i < report.absent.size() && i < absent_names; ++i)
        json::append_text(list.item(), report.absent[i].name);
}

}  // namespace

void append_change(json::Array& list, const sheet::FieldChange& change) {
    json::Object object(list.item());
    object.text("entity", change.entity);
    object.text("field", change.field);
    object.text("label_vi", change.field.empty() ? change.entity_label.vi : change.label.vi);
    object.text("label_en", change.field.empty() ? change.entity_label.en : change.label.en);
    object.text("old", change.before);
    object.text("new", change.after);
}

std::string json_of(const Catalog& catalog, const sheet::Report& report) {
    std::string out;
    append_report(out, catalog, report);
    return out;
}

json::Value parse_report(std::string_view text) { return json::parse(text, report_limits); }

std::vector<sheet::CellRemark> remarks_of(const json::Value& report) {
    std::vector<sheet::CellRemark> remarks;
    const json::Value* findings = report.find("findings");
    if (!findings) return remarks;
    for (const json::Value& said : findings->items) {
        const json::Value* row = said.find("row");
        const auto number = row ? row->integer() : std::nullopt;
        if (!number) continue;  // about the worksheet, which has no cell for it
        std::string text = text_in(said, "message_vi");
        if (const std::string proposal = text_in(said, "proposal"); !proposal.empty())
            text += " Đề nghị: " + proposal + '.';
        const std::string severity = text_in(said, "severity");
        if (severity == "information") continue;
        remarks.push_back({.sheet = text_in(said, "sheet"),
                           .row = static_cast<std::uint32_t>(*number),
                           .column = sheet::column_number(text_in(said, "column")),
                           .severity = severity == "error" ? Severity::error : Severity::warning,
                           .text = std::move(text)});
    }
    return remarks;
}

}  // namespace truong::imports
