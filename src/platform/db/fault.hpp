#pragma once
// How the databases' faults become Problems. The codes are the keys of their sentences; README.md lists them.
#include <functional>
#include <string>
#include <string_view>

#include "base/finding.hpp"

namespace truong::db {

/// Gives a line to the log that set_fault_log() has set.
void log_fault(std::string_view line);

/// A Problem with one finding.
Problem fault(ProblemKind kind, std::string_view code, std::string path = {});

/// "a, b" or "t.a, t.school_id, t.b" → "a,b"; empty when one of them is not a plain column name.
std::string column_path(std::string_view columns);

/// What a trigger raised is a code of ours when it is one word in snake_case.
bool is_code(std::string_view message);

}  // namespace truong::db
