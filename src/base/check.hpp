#pragma once
// What must hold unless the program itself is wrong.
#include <stdexcept>
#include <string_view>

namespace truong {

/// A fault of ours. It ends the request with 500 and a log line that names the place, never the server: one
/// wrong handler must not close every school.
class Bug : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Where in our code a check stands. The standard library has no std::source_location under clang 14.
struct CodePlace {
    const char* file;
    int line;
    static constexpr CodePlace current(const char* in = __builtin_FILE(), int at = __builtin_LINE()) {
        return {in, at};
    }
};

/// Throws Bug with "file:line: what".
[[noreturn]] void fail_check(std::string_view what, CodePlace where = CodePlace::current());

inline void check(bool holds, std::string_view what, CodePlace where = CodePlace::current()) {
    if (!holds) [[unlikely]]
        fail_check(what, where);
}

}  // namespace truong
