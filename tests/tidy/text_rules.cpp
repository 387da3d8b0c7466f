// Rules about the bytes and lines of any text file, and about what documents point to.
#include <algorithm>
#include <regex>

#include "base/text.hpp"
#include "tests/tidy/rules.hpp"

namespace truong::tidy {

namespace {

constexpr std::size_t most_lines = 500;
constexpr std::size_t most_characters = 110;

int line_number(std::size_t index) { return static_cast<int>(index) + 1; }

/// A clue that a text speaks of the place where it was written instead of the product.
struct Clue {
    /// In small letters; a line that has none of them is not looked at with the slow pattern.
    std::vector<std::string_view> words;
    std::regex pattern;
    std::string_view what;
    std::string_view instead;
};

const std::vector<Clue>& clues() {
    static const std::regex::flag_type flags = std::regex::icase | std::regex::optimize;
    static const std::vector<Clue> list = {
        {{"root", "home", "users", "work"},
         std::regex(R"((^|[^\w.$}])/((root|home|Users)/|work/(main|shared)))", flags),
         "a path of one person's machine",
         "a path relative to the repository, or an option"},
        {{"shared"},
         std::regex(R"(\.\./shared/|\bshared/(design|domain)/)", flags),
         "a path outside the repository",
         "say it here, in docs/ or in an ADR"},
        {{"registry", "debian", "pypi"},
         std::regex(R"(\bregistry\.[a-z]|\bdeb\.debian\.org|\bpypi\.org)", flags),
         "the host of a package registry",
         "name the package; its client knows the host"},
        {{"language", "knowledge", "author", "generated"},
         std::regex(R"(\blanguage model|\bknowledge cut-?off|\bco-authored-by\b|\bgenerated with\b)", flags),
         "words about the writer's tools",
         "words about the product"},
    };
    return list;
}

bool speaks_of(const std::string& small, const Clue& clue) {
    return std::any_of(clue.words.begin(), clue.words.end(),
                       [&](std::string_view word) { return small.find(word) != std::string::npos; });
}

std::string small_letters(std::string_view line) {
    std::string small(line);
    for (char& letter : small)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

/// An address inside the repository, without its anchor; empty for one outside.
std::string local_target(const std::string& link) {
    static const std::regex scheme("^[a-z]+:.*|^//.*", std::regex::icase);
    if (std::regex_match(link, scheme)) return {};
    return link.substr(0, link.find('#'));
}

/// "docs/guide/a.md" + "../STYLE.md" → "docs/STYLE.md"
std::string resolve(std::string_view from, const std::string& target) {
    const std::size_t slash = from.rfind('/');
    std::string path = target.starts_with('/') || slash == std::string_view::npos
                           ? std::string{}
                           : std::string(from.substr(0, slash));
    std::size_t begin = 0;
    while (begin < target.size()) {
        const std::size_t end = std::min(target.find('/', begin), target.size());
        const std::string part = target.substr(begin, end - begin);
        if (part == "..")
            path.resize(path.rfind('/') == std::string::npos ? 0 : path.rfind('/'));
        else if (!part.empty() && part != ".")
            path += (path.empty() ? "" : "/") + part;
        begin = end + 1;
    }
    return path;
}

void check_links(const Repository& repository, const File& file, Faults& faults) {
    static const std::regex link(R"(\]\(([^)\s]+)\))");
    static const std::regex named(
        R"(`((?:\./)?(?:src|tests|docs|bench|migrations|scripts|web|\.ci)/[\w./-]*|\./\w+)`)");
    for (std::size_t index = 0; index < file.lines.size(); ++index) {
        const std::string line(file.lines[index]);
        const auto check = [&](const std::string& path, const std::string& shown) {
            const bool pattern = path.find("NNNN") != std::string::npos;
            if (path.empty() || pattern || repository.paths.count(path) > 0) return;
            faults.push_back({file.path, line_number(index), "'" + shown + "' does not exist",
                              "name a file of the repository, or say that it is to come without a path"});
        };
        for (std::sregex_iterator at(line.begin(), line.end(), link), end; at != end; ++at) {
            const std::string target = local_target((*at)[1]);
            if (!target.empty()) check(resolve(file.path, target), target);
        }
        for (std::sregex_iterator at(line.begin(), line.end(), named), end; at != end; ++at)
            check(resolve("", (*at)[1]), (*at)[1]);
    }
}

}  // namespace

Faults file_length(const File& file) {
    if (file.lines.size() <= most_lines) return {};
    return {{file.path, line_number(most_lines),
             std::to_string(file.lines.size()) + " lines, 500 are allowed", "split the file by subject"}};
}

Faults line_length(const File& file) {
    Faults faults;
    for (std::size_t index = 0; index < file.lines.size(); ++index) {
        const std::size_t length = text::length(file.lines[index]);
        if (length > most_characters)
            faults.push_back({file.path, line_number(index),
                              std::to_string(length) + " characters, 110 are allowed", "break the line"});
    }
    return faults;
}

Faults clean_lines(const File& file) {
    Faults faults;
    for (std::size_t index = 0; index < file.lines.size(); ++index) {
        const std::string_view line = file.lines[index];
        const int number = line_number(index);
        if (line.ends_with('\r'))
            faults.push_back({file.path, number, "a carriage return", "end lines with LF alone"});
        else if (line.ends_with(' '))
            faults.push_back({file.path, number, "spaces at the end of the line", "remove them"});
        if (line.find('\t') != std::string_view::npos)
            faults.push_back({file.path, number, "a tab", "indent with four spaces"});
    }
    if (!file.text.empty() && !file.text.ends_with('\n'))
        faults.push_back({file.path, line_number(file.lines.size() - 1), "no newline at the end", "add one"});
    return faults;
}

Faults clean_encoding(const File& file) {
    Faults faults;
    for (std::size_t index = 0; index < file.lines.size(); ++index) {
        const std::string_view line = file.lines[index];
        if (!text::valid_utf8(line))
            faults.push_back({file.path, line_number(index), "not UTF-8", "save the file as UTF-8"});
        else if (text::nfc(line) != line)
            faults.push_back({file.path, line_number(index), "letters with loose marks",
                              "save the text in normal form C (one code point for each Vietnamese letter)"});
    }
    return faults;
}

Faults outside_world(const File& file) {
    Faults faults;
    for (std::size_t index = 0; index < file.lines.size(); ++index) {
        const std::string line(file.lines[index]), small = small_letters(line);
        for (const Clue& clue : clues())
            if (speaks_of(small, clue) && std::regex_search(line, clue.pattern))
                faults.push_back(
                    {file.path, line_number(index), std::string(clue.what), std::string(clue.instead)});
    }
    return faults;
}

Faults links(const Repository& repository) {
    Faults faults;
    for (const auto& file : repository.files)
        if (is_markdown(*file)) check_links(repository, *file, faults);
    return faults;
}

Faults glossary_order(const File& file) {
    static const std::regex row(R"(^\| ([^|]+) \| [^|]+ \| [^|]+ \|$)");
    Faults faults;
    std::string before, before_key;
    for (std::size_t index = 0; index < file.lines.size(); ++index) {
        const std::string line(file.lines[index]);
        std::smatch match;
        if (!std::regex_match(line, match, row) || line.starts_with("| Tiếng Việt")) continue;
        const std::string term = match[1], key = text::sort_key(term);
        if (key <= before_key)
            faults.push_back({file.path, line_number(index), "'" + term + "' stands behind '" + before + "'",
                              "the order of a Vietnamese dictionary, each term once"});
        before = term;
        before_key = key;
    }
    return faults;
}

Faults module_readme(const Repository& repository) {
    Faults faults;
    for (const std::string& path : repository.paths) {
        static const std::regex module("src/modules/[^/]+");
        const bool is_file = repository.find(path) != nullptr;
        if (!std::regex_match(path, module) || is_file || repository.paths.count(path + "/README.md") > 0)
            continue;
        faults.push_back(
            {path, 1, "a module without README.md", "say there what the module is for and what it uses"});
    }
    return faults;
}

}  // namespace truong::tidy
