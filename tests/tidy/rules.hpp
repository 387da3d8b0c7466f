#pragma once
// The rules of docs/STYLE.md. To add one: a function, a line in rules.cpp, a bad example in examples.cpp.
#include <string>
#include <string_view>
#include <vector>

#include "tests/tidy/file.hpp"

namespace truong::tidy {

/// A rule about one file. `concerns` says which files it reads.
struct FileRule {
    std::string_view name;
    bool (*concerns)(const File&);
    Faults (*check)(const File&);
};

/// A rule that needs to know the other files.
struct TreeRule {
    std::string_view name;
    Faults (*check)(const Repository&);
};

/// A file that a rule does not hold for, and why.
struct Exemption {
    std::string_view rule;
    std::string_view path;
    std::string_view reason;
};

const std::vector<Exemption>& exemptions();
const std::vector<FileRule>& file_rules();
const std::vector<TreeRule>& tree_rules();
/// Of every rule, in the order of the tables.
std::vector<std::string_view> rule_names();
/// Without regard to exemptions. Throws std::out_of_range for a name that is not in the tables.
Faults check_rule(std::string_view name, const Repository& repository);
/// Faults outside exempted files, and exemptions that nothing needs any more.
Faults check_rule_with_exemptions(std::string_view name, const Repository& repository);

// text_rules.cpp
Faults file_length(const File& file);
Faults line_length(const File& file);
Faults clean_lines(const File& file);
Faults clean_encoding(const File& file);
Faults outside_world(const File& file);
Faults glossary_order(const File& file);
Faults links(const Repository& repository);
Faults module_readme(const Repository& repository);

// shape_rules.cpp
Faults function_length(const File& file);
Faults nesting(const File& file);
Faults parameter_count(const File& file);

// name_rules.cpp
Faults file_name(const File& file);
Faults type_names(const File& file);
Faults function_names(const File& file);
Faults member_names(const File& file);
Faults enumerator_names(const File& file);
Faults vague_names(const File& file);
Faults transliterated_names(const File& file);

// ban_rules.cpp
Faults banned_code(const File& file);
Faults catch_all(const File& file);
Faults raw_memory(const File& file);
Faults c_casts(const File& file);
Faults conditional_compilation(const File& file);

// comment_rules.cpp
Faults unfinished_comments(const File& file);
Faults commented_out_code(const File& file);
Faults banner_comments(const File& file);
Faults decision_records(const Repository& repository);

}  // namespace truong::tidy
