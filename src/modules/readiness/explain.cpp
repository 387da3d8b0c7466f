// One indicator in words, for who looks after a server: numbers, thresholds, rows behind, who said so.
#include "base/reflect.hpp"
#include "catalog/json_text.hpp"
#include "catalog/record.hpp"
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

namespace {

constexpr int rows_told = 20;

std::string number_text(const PartStanding& part) {
    if (!part.known) return "chưa biết / unknown";
    if (part.measure == "flag") return part.numerator > 0 ? "có / yes" : "không / no";
    if (part.measure == "number") return std::to_string(part.numerator);
    return std::to_string(part.numerator) + '/' + std::to_string(part.denominator);
}

std::string source_text(const PartStanding& part) {
    if (!part.known) return part.fact.empty() ? "chưa khai / not declared" : part.fact;
    return part.computed ? "tính từ " + part.fact : "tự khai / declared";
}

void append_part(std::string& out, const PartStanding& part) {
    out += "  " + part.key + "  " + part.name_vi + "\n    " + number_text(part);
    if (part.level) out += "  mức / level " + std::to_string(*part.level);
    out += "  [" + source_text(part) + "]\n";
    if (!part.thresholds.empty()) {
        out += "    ngưỡng / thresholds:";
        for (const Threshold& each : part.thresholds)
            out += "  " + std::to_string(each.level) + " ≥ " + each.text;
        out += '\n';
    }
    if (part.missing > 0 && part.next_level)
        out += "    thiếu / missing " + std::to_string(part.missing) + " → mức / level "
               + std::to_string(*part.next_level) + '\n';
    for (const ItemStanding& item : part.items)
        out += "    " + item.code + "  mức " + std::to_string(item.level) + "  " + item.name_vi
               + (item.computed ? "" : "  (tự khai)") + '\n';
}

void append_rows(const Reader& reader, std::string& out, const RowsQuery& query) {
    RowsQuery unmet = query;
    unmet.met = false;
    unmet.limit = rows_told;
    const RowsBehind rows = rows_behind(reader, unmet);
    if (rows.total == 0) return;
    out += "    chưa đạt / not met: " + std::to_string(rows.total) + '\n';
    for (const CountedRowView& row : rows.rows)
        out += "      " + row.record + "  " + (row.item.empty() ? "" : row.item + "  ") + row.title + '\n';
}

std::string in_words(const Reader& reader, Id<org::School> school, const IndicatorQuery& query,
                     const Indicator& found) {
    std::string out = found.code + "  " + found.name_vi + "\nmức / level " + std::to_string(found.level) + '/'
                      + std::to_string(found.top_level) + "  " + found.status
                      + (found.unknown ? " (chưa có số liệu / unknown)" : "")
                      + (found.mandatory ? "  bắt buộc / mandatory" : "") + '\n';
    if (!found.attester.empty()) {
        out += "người xác nhận / attested by: " + found.attester;
        if (found.attested_on) {
            const auto iso = iso_text(*found.attested_on);
            out += ", " + std::string(iso.data(), iso.size());
        }
        out += found.unproven ? "  (chưa có minh chứng / no evidence)\n" : "\n";
    }
    if (!found.narrative.empty()) out += found.narrative + '\n';
    for (const PartStanding& part : found.parts) {
        append_part(out, part);
        if (!part.fact.empty())
            append_rows(
                reader, out,
                {.framework = query.framework, .code = query.code, .part = part.key, .school_id = school});
    }
    return out;
}

}  // namespace

std::string explain(const Reader& reader, Id<org::School> school, const IndicatorQuery& query, bool as_json) {
    IndicatorQuery of_school = query;
    of_school.school_id = school;
    const Indicator found = indicator(reader, of_school);
    if (!as_json) return in_words(reader, school, of_school, found);
    std::string out;
    encode(reader.catalog().of(type_key<Indicator>()), &found, out);
    return out;
}

}  // namespace truong::readiness
