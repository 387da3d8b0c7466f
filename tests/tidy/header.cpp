#include "tests/tidy/header.hpp"

#include <algorithm>
#include <array>

namespace truong::tidy {

namespace {

template <std::size_t count>
bool one_of(std::string_view text, const std::array<std::string_view, count>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// Past the bracket that closes the one at `open`.
std::size_t behind(const Tokens& code, std::size_t open, std::size_t end) {
    int depth = 0;
    for (std::size_t at = open; at < end; ++at) {
        if (code[at] == "(" || code[at] == "[" || code[at] == "{") ++depth;
        if (code[at] == ")" || code[at] == "]" || code[at] == "}") --depth;
        if (depth == 0) return at + 1;
    }
    return end;
}

/// Past the '>' that closes the '<' at `open`.
std::size_t behind_angles(const Tokens& code, std::size_t open, std::size_t end) {
    int depth = 0;
    for (std::size_t at = open; at < end;) {
        if (code[at] == "(" || code[at] == "[" || code[at] == "{") {
            at = behind(code, at, end);
            continue;
        }
        if (code[at] == "<") ++depth;
        if (code[at] == ">") --depth;
        ++at;
        if (depth == 0) return at;
    }
    return end;
}

/// The bracket that the one at `close` closes; `none` when it is not there.
constexpr std::size_t none = static_cast<std::size_t>(-1);
std::size_t opening(const Tokens& code, std::size_t close) {
    int depth = 0;
    for (std::size_t at = close + 1; at-- > 0;) {
        if (code[at] == ")" || code[at] == "]" || code[at] == "}") ++depth;
        if (code[at] == "(" || code[at] == "[" || code[at] == "{") --depth;
        if (depth == 0) return at;
    }
    return none;
}

constexpr std::array<std::string_view, 8> specifiers = {"static", "inline",  "constexpr", "typedef",
                                                        "friend", "mutable", "extern",    "consteval"};

/// Behind what may stand before the declaration proper.
std::size_t skip_prefix(const Tokens& code, std::size_t at, std::size_t end) {
    while (at < end) {
        if (code[at] == "template" && at + 1 < end && code[at + 1] == "<")
            at = behind_angles(code, at + 1, end);
        else if (code[at] == "[" && at + 1 < end && code[at + 1] == "[")
            at = behind(code, at, end);
        else if (code[at] == "requires" && at + 1 < end && code[at + 1] == "(")
            at = behind(code, at + 1, end);
        else if (one_of(code[at].text, specifiers))
            ++at;
        else
            break;
    }
    return at;
}

}  // namespace

bool opens_lambda(const Tokens& code, std::size_t brace) {
    if (brace == 0) return false;
    std::size_t last = brace - 1;
    // Back over `mutable`, `noexcept` and `-> Type<…>` to the parameters or the captures.
    std::size_t steps = 0;
    while (last > 0 && steps < 24 && !(code[last] == ")") && !(code[last] == "]")) {
        const std::string_view text = code[last].text;
        const bool may_follow = code[last].kind == TokenKind::identifier || text == "->" || text == "::"
                                || text == "<" || text == ">" || text == "&" || text == "*" || text == ",";
        if (!may_follow || text == "return" || text == "else") return false;
        --last;
        ++steps;
    }
    std::size_t open = opening(code, last);
    if (open == none) return false;
    if (code[last] == ")") {
        if (open == 0 || !(code[open - 1] == "]")) return false;
        if (steps > 0
            && !(code[last + 1] == "->" || code[last + 1] == "mutable" || code[last + 1] == "noexcept"))
            return false;
        open = opening(code, open - 1);
    } else if (steps > 0) {
        return false;
    }
    if (open == none || open == 0) return false;
    // An index stands behind a name or a bracket, captures do not.
    const Token& before = code[open - 1];
    return !(before == ")" || before == "]") && (before.kind != TokenKind::identifier || before == "return");
}

Header::Header(const Tokens& code, std::size_t begin, std::size_t end)
    : code_(code), begin_(skip_prefix(code, begin, end)), end_(end), parameters_(find_parameters()) {}

bool Header::has(std::string_view word) const { return find(word, begin_) != end_; }

/// Past the token at `at` or, when it opens brackets or template arguments, past all of them.
std::size_t Header::behind_group(std::size_t at) const {
    if (code_[at] == "(" || code_[at] == "[" || code_[at] == "{") return behind(code_, at, end_);
    const bool angles = code_[at] == "<" && at > begin_ && code_[at - 1].kind == TokenKind::identifier
                        && !(code_[at - 1] == "operator");
    return angles ? behind_angles(code_, at, end_) : at + 1;
}

/// At the top level: not inside brackets or template arguments.
std::size_t Header::find(std::string_view mark, std::size_t from) const {
    for (std::size_t at = from; at < end_; at = behind_group(at))
        if (code_[at] == mark) return at;
    return end_;
}

std::size_t Header::type_word() const {
    static constexpr std::array<std::string_view, 4> words = {"struct", "class", "union", "enum"};
    return begin_ < end_ && one_of(code_[begin_].text, words) ? begin_ : end_;
}

bool Header::is_enum() const { return begin_ < end_ && code_[begin_] == "enum"; }
bool Header::is_class() const { return begin_ < end_ && code_[begin_] == "class"; }
bool Header::is_static() const {
    // The specifiers were skipped; look at what stands right before.
    for (std::size_t at = begin_; at-- > 0 && one_of(code_[at].text, specifiers);)
        if (code_[at] == "static") return true;
    return false;
}

Opens Header::opens() const {
    if (opens_lambda(code_, end_)) return Opens::value;
    if (begin_ == end_) return Opens::scope;                                               // a bare block
    if (has("namespace") || code_[end_ - 1].kind == TokenKind::text) return Opens::scope;  // extern "C"
    if (opens_type()) return Opens::type;
    if (!is_function()) return Opens::value;
    const std::size_t close = behind(code_, parameters_, end_);
    if (find(":", close) == end_) return Opens::function;
    // Behind the colon stand initialisers: `value_{…}` is one more, `value_(…) {` and `value_{…} {` are the
    // end.
    return code_[end_ - 1] == ")" || code_[end_ - 1] == "}" ? Opens::function : Opens::value;
}

/// `struct stat about {` opens a value: behind the name of a type stands nothing but its bases.
bool Header::opens_type() const {
    if (type_word() == end_ || parameters_ != end_ || has("=")) return false;
    const Token& last = code_[end_ - 1];
    const bool named_last = last.text == type_name() || type_name().empty() || last == "final" || last == ">";
    return named_last || has(":");
}

bool Header::is_function() const {
    if (parameters_ == end_ || has("using") || has("concept")) return false;
    const std::size_t assigned = find("=", begin_);
    return assigned > parameters_ || has("operator");
}

std::string_view Header::type_name() const {
    std::size_t at = begin_ + 1;
    if (at < end_ && (code_[at] == "class" || code_[at] == "struct")) ++at;
    while (at < end_ && code_[at] == "[") at = behind(code_, at, end_);
    if (at >= end_ || code_[at].kind != TokenKind::identifier || code_[at] == "final") return {};
    // struct Outer::Inner
    while (at + 2 < end_ && code_[at + 1] == "::") at += 2;
    return code_[at].text;
}

int Header::type_line() const { return code_[begin_].line; }

/// Can the token stand right before a parameter list: a name, template arguments, the sign of an operator?
bool Header::may_name(std::size_t at) const {
    if (code_[at].kind == TokenKind::identifier || code_[at] == ">") return true;
    for (std::size_t back = 1; back <= 3 && at >= begin_ + back; ++back)
        if (code_[at - back] == "operator") return true;
    return false;
}

std::size_t Header::find_parameters() const {
    static constexpr std::array<std::string_view, 8> others = {"decltype",      "noexcept",     "alignas",
                                                               "requires",      "explicit",     "sizeof",
                                                               "static_assert", "__attribute__"};
    for (std::size_t at = begin_; at < end_; at = behind_group(at)) {
        // The first brackets of operator() are part of its name.
        if (at >= begin_ + 1 && code_[at] == "(" && code_[at - 1] == "operator") continue;
        if (!(code_[at] == "(") || at == begin_) continue;
        const bool pointer = at + 1 < end_ && code_[at + 1] == "*";
        if (may_name(at - 1) && !pointer && !one_of(code_[at - 1].text, others)) return at;
    }
    return end_;
}

int Header::count_parameters() const {
    const std::size_t close = behind(code_, parameters_, end_) - 1;
    if (close == parameters_ + 1) return 0;
    int commas = 0;
    for (std::size_t at = parameters_ + 1; at < close;) {
        if (code_[at] == "<")
            at = behind_angles(code_, at, close);
        else if (code_[at] == "(" || code_[at] == "[" || code_[at] == "{")
            at = behind(code_, at, close);
        else
            commas += code_[at++] == "," ? 1 : 0;
    }
    return commas + 1;
}

/// Of "Family<Metric>::" the word Family; `colons` is where the :: stands.
std::string_view Header::scope_before(std::size_t colons) const {
    std::size_t at = colons - 1;
    if (code_[at] == ">")
        while (at > begin_ && !(code_[at] == "<")) --at;
    return at > begin_ && code_[at] == "<" ? code_[at - 1].text : code_[at].text;
}

Function Header::function(std::string_view type) const {
    Function function;
    function.scope = type;
    function.line = code_[begin_].line;
    function.last_line = function.line;
    function.deepest_line = function.line;
    if (!has("operator")) function.name = code_[parameters_ - 1].text;
    if (parameters_ >= begin_ + 3 && code_[parameters_ - 2] == "::")
        function.scope = scope_before(parameters_ - 2);
    if (parameters_ >= begin_ + 2 && code_[parameters_ - 2] == "~") function.scope = function.name;
    function.parameters = count_parameters();
    function.overrides = has("override");
    return function;
}

const Token* Header::member() const {
    static constexpr std::array<std::string_view, 5> others = {"using", "friend", "static_assert", "enum",
                                                               "namespace"};
    if (is_function() || begin_ + 1 >= end_ || one_of(code_[begin_].text, others)) return nullptr;
    if (type_word() != end_) return nullptr;
    if (begin_ > 0 && (code_[begin_ - 1] == "friend" || code_[begin_ - 1] == "typedef")) return nullptr;
    std::size_t stop = end_;
    for (const std::string_view mark : {"=", "{", "[", ":", "("}) stop = std::min(stop, find(mark, begin_));
    if (stop < begin_ + 2 || code_[stop - 1].kind != TokenKind::identifier) return nullptr;
    return &code_[stop - 1];
}

}  // namespace truong::tidy
