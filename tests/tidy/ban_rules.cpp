// Constructs that the project does without, each with what takes its place.
#include <algorithm>
#include <array>

#include "tests/tidy/rules.hpp"

namespace truong::tidy {

namespace {

bool in_module(const File& file) { return file.path.starts_with("src/modules/"); }
bool speaks_to_console(const File& file) {
    return !starts_with_any(file.path, {"src/app/", "bench/"}) && !is_test(file);
}
bool has_no_clock(const File& file) { return !starts_with_any(file.path, {"src/platform/", "bench/"}); }
bool is_any(const File&) { return true; }
bool is_header(const File& file) { return file.path.ends_with(".hpp"); }

/// `words`: the tokens as they follow one another. Calls of members and our own declarations of the same name
/// are not meant: see is_foreign_call.
struct Ban {
    std::array<std::string_view, 4> words;
    bool (*concerns)(const File&);
    std::string_view instead;
};

constexpr Ban bans[] = {
    {{"std", "::", "cout"}, speaks_to_console, "log (platform/log) or return the text"},
    {{"std", "::", "cerr"}, speaks_to_console, "log (platform/log)"},
    {{"printf", "("}, speaks_to_console, "log (platform/log) or return the text"},
    {{"fprintf", "("}, speaks_to_console, "log (platform/log)"},
    {{"double"}, in_module, "Score, Money or an integer with its unit; divide() with a Rounding"},
    {{"float"}, in_module, "Score, Money or an integer with its unit; divide() with a Rounding"},
    {{"rand", "("}, is_any, "the platform's random source, or <random> with a fixed seed in a test"},
    {{"srand", "("}, is_any, "the platform's random source, or <random> with a fixed seed in a test"},
    {{"system_clock", "::", "now"}, has_no_clock, "tx.now() and tx.today(), or a parameter"},
    {{"time", "("}, has_no_clock, "tx.now() and tx.today(), or a parameter"},
    {{"sleep_for", "("},
     is_test,
     "eventually() or, where time is the subject, let_time_pass() of tests/world/wait.hpp"},
    {{"using", "namespace", "std", ";"}, is_any, "std:: before the name"},
    {{"using", "namespace"}, is_header, "the full name: a header opens no namespace for others"},
    {{"assert", "("}, is_any, "check() of base/check.hpp, which also holds in a release build"},
    {{"const_cast"}, is_any, "a const that is true from the beginning"},
    {{"volatile"}, is_any, "std::atomic"},
    {{"goto"}, is_any, "a function that returns early"},
};

std::string shown(const Ban& ban) {
    std::string text;
    for (const std::string_view word : ban.words) {
        if (word == "namespace" || word == "std") text += text.empty() ? "" : " ";
        text += word;
    }
    return text;
}

/// At `at` begins a call of a free function of the C library: not a member, not of another namespace, not a
/// declaration.
bool is_foreign_call(const Tokens& code, std::size_t at) {
    if (at == 0) return true;
    const Token& before = code[at - 1];
    if (before == "." || before == "->" || before == ">" || before == "&" || before == "*" || before == "~")
        return false;
    if (before == "::") return at < 2 || code[at - 2] == "std" || code[at - 2].kind != TokenKind::identifier;
    return before.kind != TokenKind::identifier || before == "return" || before == "else" || before == "case";
}

bool matches(const Tokens& code, std::size_t at, const Ban& ban) {
    std::size_t length = 0;
    for (const std::string_view word : ban.words) {
        if (word.empty()) break;
        if (at + length >= code.size() || !(code[at + length] == word)) return false;
        ++length;
    }
    const bool is_call = length == 2 && ban.words[1] == "(";
    return !is_call || ban.words[0] == "sleep_for" || is_foreign_call(code, at);
}

/// Does the handler pass the exception on: `throw;` or std::current_exception()?
bool passes_on(const Tokens& code, std::size_t at) {
    int depth = 0;
    for (; at + 1 < code.size(); ++at) {
        if (code[at] == "{") ++depth;
        if (code[at] == "}" && --depth == 0) return false;
        if (code[at] == "current_exception" || (code[at] == "throw" && code[at + 1] == ";")) return true;
    }
    return false;
}

constexpr std::array<std::string_view, 18> simple_types = {
    "int",    "char",   "double",  "float",   "long",    "unsigned", "short",    "bool",     "void",
    "size_t", "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t",  "uint16_t", "uint32_t", "uint64_t"};

bool is_type(const Token& token) {
    return std::find(simple_types.begin(), simple_types.end(), token.text) != simple_types.end();
}

/// At `open` stands "(type *)" right before a value, and not behind a name.
bool is_c_cast(const Tokens& code, std::size_t open) {
    if (open > 0) {
        const Token& before = code[open - 1];
        if (before.kind == TokenKind::identifier && !(before == "return")) return false;
        if (before == ")" || before == "]" || before == ">") return false;
    }
    std::size_t at = open + 1;
    bool typed = false;
    for (; at < code.size() && !(code[at] == ")"); ++at) {
        typed = typed || is_type(code[at]);
        const bool part = is_type(code[at]) || code[at] == "std" || code[at] == "::" || code[at] == "*"
                          || code[at] == "const" || code[at] == "unsigned";
        if (!part) return false;
    }
    if (!typed || at + 1 >= code.size()) return false;
    const Token& value = code[at + 1];
    static constexpr std::array<std::string_view, 4> specifiers = {"const", "noexcept", "override",
                                                                   "mutable"};
    if (std::find(specifiers.begin(), specifiers.end(), value.text) != specifiers.end()) return false;
    return value.kind != TokenKind::mark || value == "(" || value == "&" || value == "-";
}

}  // namespace

Faults banned_code(const File& file) {
    Faults faults;
    for (std::size_t at = 0; at < file.code.size(); ++at) {
        for (const Ban& ban : bans) {
            if (!ban.concerns(file) || !matches(file.code, at, ban)) continue;
            faults.push_back(
                {file.path, file.code[at].line, "'" + shown(ban) + "'", std::string(ban.instead)});
        }
    }
    return faults;
}

Faults catch_all(const File& file) {
    Faults faults;
    for (std::size_t at = 0; at + 2 < file.code.size(); ++at) {
        const bool found = file.code[at] == "catch" && file.code[at + 1] == "(" && file.code[at + 2] == "...";
        if (!found || passes_on(file.code, at)) continue;
        faults.push_back({file.path, file.code[at].line, "'catch (...)'",
                          "catch what is expected, or pass it on with throw; or std::current_exception()"});
    }
    return faults;
}

Faults raw_memory(const File& file) {
    Faults faults;
    for (std::size_t at = 0; at < file.code.size(); ++at) {
        const Token& token = file.code[at];
        const bool is_new = token == "new", is_delete = token == "delete";
        if (!is_new && !is_delete) continue;
        const bool meant =
            at == 0 || !(file.code[at - 1] == "operator" || (is_delete && file.code[at - 1] == "="));
        // Placement new owns nothing.
        const bool placed = is_new && at + 1 < file.code.size() && file.code[at + 1] == "(";
        if (meant && !placed)
            faults.push_back({file.path, token.line, "'" + std::string(token.text) + "'",
                              "a value, a container or std::make_unique"});
    }
    return faults;
}

Faults c_casts(const File& file) {
    Faults faults;
    for (std::size_t at = 0; at < file.code.size(); ++at)
        if (file.code[at] == "(" && is_c_cast(file.code, at))
            faults.push_back({file.path, file.code[at].line, "a cast in the manner of C",
                              "static_cast, Type{value}, or [[maybe_unused]] for (void)"});
    return faults;
}

Faults conditional_compilation(const File& file) {
    Faults faults;
    for (const Token& token : file.tokens) {
        if (token.kind != TokenKind::directive) continue;
        const std::size_t word = token.text.find_first_not_of(" \t", 1);
        if (word == std::string_view::npos) continue;
        if (!starts_with_any(token.text.substr(word), {"if", "elif", "else"})) continue;
        faults.push_back({file.path, token.line, "'" + std::string(token.text) + "'",
                          "if constexpr, or two files of which CMake takes one"});
    }
    return faults;
}

}  // namespace truong::tidy
