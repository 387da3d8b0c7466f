#include "modules/dossier/shipped.hpp"

#include <algorithm>

#include "base/csv.hpp"

namespace truong::dossier {

std::string_view embedded(std::string_view file);

namespace {

template <class Row> std::vector<Row> read(std::string_view file, Row (*row_of)(const CsvLine&)) {
    const CsvTable table(embedded(file));
    std::vector<Row> rows;
    for (std::size_t i = 0; i < table.size(); ++i) rows.push_back(row_of(table[i]));
    return rows;
}

Scheme scheme_on(const CsvLine& line) {
    return {.framework = line.text("framework"),
            .pattern = line.text("pattern"),
            .digits = line.number("digits"),
            .members = line.number("members"),
            .odd = line.text("odd") == "yes",
            .chair_is_head = line.text("chair") == "principal",
            .each_stage = line.text("each_stage") == "yes",
            .years = line.number("years"),
            .legal_basis = line.text("legal_basis"),
            .note_vi = line.text("note_vi"),
            .note_en = line.text("note_en")};
}

DocType doc_type_on(const CsvLine& line) {
    return {line.text("code"), line.text("name_vi"), line.text("name_en"), line.text("media")};
}

Requirement requirement_on(const CsvLine& line) {
    return {.framework = line.text("framework"),
            .node = line.text("node"),
            .doc_type = line.text("doc_type"),
            .name_vi = line.text("name_vi"),
            .name_en = line.text("name_en"),
            .min_count = line.number("min_count"),
            .issuer = line.text("issuer") == "superior" ? Issuer::superior : Issuer::school,
            .freshness_months = line.optional_number("freshness_months").value_or(0)};
}

}  // namespace

const Scheme& scheme_of(std::string_view framework) {
    static const std::vector<Scheme> schemes = read<Scheme>("schemes.csv", scheme_on);
    // "TT57-PT" and "TT57-MN" are sets of one circular.
    const auto found = std::find_if(schemes.begin(), schemes.end(), [&](const Scheme& scheme) {
        return framework == scheme.framework
               || (!scheme.framework.empty() && framework.starts_with(scheme.framework + '-'));
    });
    return found == schemes.end() ? schemes.back() : *found;
}

const std::vector<DocType>& doc_types() {
    static const std::vector<DocType> types = read<DocType>("doc_types.csv", doc_type_on);
    return types;
}

const DocType* find_doc_type(std::string_view code) {
    const auto& types = doc_types();
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const DocType& type) { return type.code == code; });
    return found == types.end() ? nullptr : &*found;
}

std::vector<Requirement> requirements_of(std::string_view framework, std::string_view node) {
    static const std::vector<Requirement> all = read<Requirement>("requirements.csv", requirement_on);
    std::vector<Requirement> found;
    for (const Requirement& one : all)
        if (one.framework == framework && one.node == node) found.push_back(one);
    return found;
}

}  // namespace truong::dossier
