#pragma once
#include <string_view>

namespace truong::db {

/// Throws the Problem for an extended result code and the text that came with it.
[[noreturn]] void throw_sqlite_fault(int code, std::string_view message);

}  // namespace truong::db
