#pragma once
// What the rules look at, and what they say.
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/tidy/lexer.hpp"

namespace truong::tidy {

/// One sentence of a rule: where, what is wrong, what to do instead.
struct Fault {
    std::string path;
    int line = 1;
    std::string what;
    std::string instead;
};
using Faults = std::vector<Fault>;

std::string text_of(const Fault& fault);

/// A file by its path from the root of the repository. The tokens point into `text`, so a file stays put.
struct File {
    File(std::string file_path, std::string file_text);
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    std::string path;
    std::string text;
    std::vector<std::string_view> lines;
    Tokens tokens;  // of C++ only
    Tokens code;    // without comments and directives
};

struct Repository {
    std::vector<std::unique_ptr<File>> files;
    std::set<std::string, std::less<>> paths;  // of files and of directories

    void add(std::string path, std::string text);
    /// Null when there is none.
    const File* find(std::string_view path) const;
};

/// All files below `root` that belong to the source: not what a build, a package manager or git keeps there.
Repository read_repository(const std::string& root);

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> prefixes);
bool is_cpp(const File& file);
/// C++ below src/, tests included.
bool is_source(const File& file);
/// The tests beside the code and those below tests/.
bool is_test(const File& file);
/// src/ without its tests.
bool is_product(const File& file);
bool is_markdown(const File& file);
/// Written by hand, readable as text.
bool is_text(const File& file);
/// C++, CMake and shell.
bool is_code(const File& file);

struct Include {
    std::string_view path;
    bool system = false;  // <…>
    int line = 1;
};
std::vector<Include> includes_of(const File& file);

}  // namespace truong::tidy
