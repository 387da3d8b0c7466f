// The lists and norms that every installation begins with, from data/*.csv.
#include "base/csv.hpp"
#include "modules/codes/entities.hpp"
#include "platform/store/missing_rows.hpp"

namespace truong::codes {

namespace {

CodeEntry entry_row(const CsvLine& line, int sort) {
    const std::string& print = line.text("print_name");
    return {.list = line.text("list"),
            .code = line.text("code"),
            .name_vi = line.text("name_vi"),
            .name_en = line.text("name_en"),
            .print_name = print.empty() ? line.text("name_vi") : print,
            .national_code = line.text("national_code"),
            .provincial_code = line.text("provincial_code"),
            .legal_basis = line.text("legal_basis"),
            .sort = sort,
            .valid_from = line.day("valid_from"),
            .valid_to = line.optional_day("valid_to")};
}

Norm norm_row(const CsvLine& line) {
    return {.code = line.text("code"),
            .applies_to = line.text("applies_to"),
            .name_vi = line.text("name_vi"),
            .name_en = line.text("name_en"),
            .minimum = line.optional_number("minimum"),
            .maximum = line.optional_number("maximum"),
            .unit = line.text("unit"),
            .legal_basis = line.text("legal_basis"),
            .valid_from = line.day("valid_from"),
            .valid_to = line.optional_day("valid_to")};
}

void fill_codes(Tx& tx, std::string_view file) {
    const CsvTable table(embedded(file));
    MissingRows<CodeEntry, std::string (*)(const CodeEntry&)> missing(
        tx, [](const CodeEntry& entry) { return entry.list + ' ' + entry.code; });
    for (std::size_t i = 0; i < table.size(); ++i) missing.add(entry_row(table[i], static_cast<int>(i) + 1));
}

}  // namespace

void fill_reference(Tx& tx) {
    fill_codes(tx, "people.csv");
    fill_codes(tx, "staff.csv");
    fill_codes(tx, "school.csv");
    const CsvTable table(embedded("norms.csv"));
    MissingRows<Norm, std::string (*)(const Norm&)> missing(
        tx, [](const Norm& norm) { return norm.code + ' ' + norm.applies_to; });
    for (std::size_t i = 0; i < table.size(); ++i) missing.add(norm_row(table[i]));
}

}  // namespace truong::codes
