// Rules about the size and shape of functions.
#include "tests/tidy/outline.hpp"
#include "tests/tidy/rules.hpp"

namespace truong::tidy {

namespace {

constexpr int most_lines = 70;
constexpr int most_nesting = 3;
constexpr int most_parameters = 5;

std::string quoted(std::string_view name) {
    return name.empty() ? "an operator" : "'" + std::string(name) + "'";
}

/// A call of a macro looks like the declaration of a function.
bool is_macro(std::string_view name) {
    return name.size() > 1 && name.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

}  // namespace

Faults function_length(const File& file) {
    Faults faults;
    for (const Function& function : outline_of(file.code).functions) {
        const int lines = function.last_line - function.line + 1;
        if (lines > most_lines)
            faults.push_back(
                {file.path, function.line,
                 quoted(function.name) + " has " + std::to_string(lines) + " lines, 70 are allowed",
                 "give its parts names of their own"});
    }
    return faults;
}

Faults nesting(const File& file) {
    Faults faults;
    for (const Function& function : outline_of(file.code).functions)
        if (function.deepest > most_nesting)
            faults.push_back({file.path, function.deepest_line,
                              quoted(function.name) + " nests " + std::to_string(function.deepest)
                                  + " control blocks, 3 are allowed",
                              "leave early, or make the inner block a function"});
    return faults;
}

Faults parameter_count(const File& file) {
    Faults faults;
    for (const Function& function : outline_of(file.code).functions) {
        if (function.parameters <= most_parameters || is_macro(function.name)) continue;
        faults.push_back({file.path, function.line,
                          quoted(function.name) + " takes " + std::to_string(function.parameters)
                              + " parameters, 5 are allowed",
                          "gather what belongs together in a struct"});
    }
    return faults;
}

}  // namespace truong::tidy
