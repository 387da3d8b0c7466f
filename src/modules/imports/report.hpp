#pragma once
// What came of a file as JSON, and back from what was kept.
#include "platform/sheet/run.hpp"
#include "platform/sheet/write.hpp"

namespace truong::imports {

/// Names of absent records beyond this many are only counted.
inline constexpr std::size_t absent_names = 1'000;
/// Likewise findings, where errors come before warnings and those before information; and lines beyond this
/// many are told without their changes.
inline constexpr std::size_t most_findings = 20'000, most_changed_lines = 20'000;

void append_change(json::Array& list, const sheet::FieldChange& change);

/// {"rows", "created", …, "findings":[…], "findings_left_out", "left_out_by_code":{…}, "lines":[…],
/// "changes_left_out", "columns":[…], "absent_records":[…]}.
std::string json_of(const Catalog& catalog, const sheet::Report& report);
/// A report that was kept.
json::Value parse_report(std::string_view text);
/// The remarks of a report, for the file that goes back.
std::vector<sheet::CellRemark> remarks_of(const json::Value& report);

}  // namespace truong::imports
