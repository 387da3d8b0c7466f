#include "platform/db/subset.hpp"

#include <algorithm>
#include <vector>

#include "platform/db/lexer.hpp"
#include "platform/db/subset_words.hpp"

namespace truong::db {

namespace {

/// What must follow a word; the words with spaces between.
struct Sequence {
    std::string_view word, followers;
};

constexpr Sequence sequences[] = {{"insert", "into"},      {"delete", "from"},  {"left", "join"},
                                  {"cross", "join"},       {"is", "null not"},  {"order", "by"},
                                  {"group", "by"},         {"partition", "by"}, {"nulls", "first last"},
                                  {"do", "nothing update"}};

bool has_word(std::string_view list, std::string_view word) {
    const Refusal one{list, "yes"};
    return !instead_of({&one, 1}, word).empty();
}

std::string quoted(std::string_view text) { return '`' + std::string(text) + '`'; }

class SubsetCheck {
public:
    explicit SubsetCheck(std::string_view sql);
    std::string first_fault();

private:
    struct Bracket {
        bool of_cast = false;
        bool of_one_argument = false;  // min and max, which SQLite also has for several
    };
    const Token& at(std::size_t place) const { return place < tokens_.size() ? tokens_[place] : end_; }
    const Token& before(std::size_t place) const { return place == 0 ? end_ : tokens_[place - 1]; }
    bool is(std::size_t place, std::string_view text) const { return at(place).text == text; }
    static bool is_keyword(const Token& token) {
        return token.kind == TokenKind::word && contains(vocabulary().words, token.text);
    }

    static bool is_name(const Token& token) {
        return token.kind == TokenKind::word || token.kind == TokenKind::quoted_name;
    }

    std::string check_statement() const;
    std::string check_token(std::size_t place);
    std::string check_word(std::size_t place) const;
    std::string check_sequence(std::size_t place) const;
    std::string check_call(std::size_t place) const;
    std::string check_sign(std::size_t place);
    std::string check_star(std::size_t place) const;
    std::string check_literal(std::size_t place) const;
    std::string check_limit(std::size_t place) const;
    std::string check_cast_type(std::size_t place) const;
    std::string check_quoted_name(std::string_view text) const;
    bool names_columns(std::size_t place) const;
    void open_bracket(std::size_t place);

    std::vector<Token> tokens_;
    Token end_;
    std::vector<Bracket> brackets_;
};

SubsetCheck::SubsetCheck(std::string_view sql) {
    Lexer lexer(sql);
    for (Token token = lexer.next(); token.kind != TokenKind::end; token = lexer.next())
        tokens_.push_back(token);
}

std::string SubsetCheck::first_fault() {
    if (std::string fault = check_statement(); !fault.empty()) return fault;
    for (std::size_t place = 0; place < tokens_.size(); ++place)
        if (std::string fault = check_token(place); !fault.empty()) return fault;
    return {};
}

std::string SubsetCheck::check_statement() const {
    if (!has_word("select insert update delete with", at(0).text))
        return "a statement begins with select, insert, update, delete or with, not with "
               + quoted(at(0).text);
    const auto count = [this](std::string_view word) {
        return std::count_if(tokens_.begin(), tokens_.end(), [&](const Token& t) { return t.text == word; });
    };
    if (count("like") != count("escape"))
        return "write `like ? escape '\\'`: the databases differ in the default";
    return {};
}

std::string SubsetCheck::check_token(std::size_t place) {
    const Token& token = at(place);
    switch (token.kind) {
        case TokenKind::word: return check_word(place);
        case TokenKind::sign: return check_sign(place);
        case TokenKind::number:
        case TokenKind::text: return check_literal(place);
        case TokenKind::quoted_name: return check_quoted_name(token.text);
        case TokenKind::comment: return "write no comments into a statement";
        case TokenKind::unknown: return "unreadable: " + quoted(token.text);
        default: return {};
    }
}

std::string SubsetCheck::check_word(std::size_t place) const {
    const std::string_view word = at(place).text;
    const auto is_capital = [](char sign) { return sign >= 'A' && sign <= 'Z'; };
    if (std::any_of(word.begin(), word.end(), is_capital))
        return "write " + quoted(word) + " in small letters";
    if (is(place + 1, "(") && !is_keyword(at(place))) return check_call(place);
    if (const std::string_view instead = instead_of(vocabulary().refused_words, word);
        !instead.empty() && before(place).text != ".")
        return quoted(word) + " is refused; write instead: " + std::string(instead);
    if (word == "as" && !brackets_.empty() && brackets_.back().of_cast) return check_cast_type(place + 1);
    if (word == "limit") return check_limit(place);
    return check_sequence(place);
}

std::string SubsetCheck::check_sequence(std::size_t place) const {
    const std::string_view word = at(place).text, next = at(place + 1).text;
    for (const Sequence& sequence : sequences)
        if (sequence.word == word && !has_word(sequence.followers, next))
            return "behind " + quoted(word) + " stands one of: " + std::string(sequence.followers);
    if (word == "is" && next == "not" && !is(place + 2, "null")
        && !(is(place + 2, "distinct") && is(place + 3, "from")))
        return "behind `is not` stands `null` or `distinct from`";
    if (word == "all" && !has_word("union", before(place).text)) return "`all` stands behind `union` only";
    if (word == "update" && next == "or") return "`update or …` is SQLite's alone";
    if (word == "distinct" && next == "on")
        return "`distinct on` is PostgreSQL's alone: group, or number the rows";
    return {};
}

/// A name with its columns and no call: `insert into t (a)`, `with t (a) as (…), u (b) as (…)`.
bool SubsetCheck::names_columns(std::size_t place) const {
    if (has_word("into with recursive", before(place).text)) return true;
    if (before(place).text != ",") return false;
    std::size_t depth = 0, end = place + 1;
    for (; end < tokens_.size(); ++end) {
        if (is(end, "(")) ++depth;
        if (is(end, ")") && --depth == 0) break;
    }
    return is(end + 1, "as") && is(end + 2, "(");
}

std::string SubsetCheck::check_call(std::size_t place) const {
    const std::string_view name = at(place).text;
    if (contains(vocabulary().functions, name) || names_columns(place)) return {};
    std::string_view instead = instead_of(vocabulary().refused_functions, name);
    if (instead.empty()) instead = instead_of(vocabulary().refused_words, name);
    if (instead.empty()) return "the function " + quoted(name) + " is not in docs/SQL.md";
    return quoted(name) + " is refused; write instead: " + std::string(instead);
}

std::string SubsetCheck::check_sign(std::size_t place) {
    const std::string_view sign = at(place).text;
    if (!contains(vocabulary().signs, sign)) {
        const std::string_view instead = instead_of(vocabulary().refused_signs, sign);
        if (instead.empty()) return "the sign " + quoted(sign) + " is not in docs/SQL.md";
        return quoted(sign) + " is refused; write instead: " + std::string(instead);
    }
    if (sign == "(") open_bracket(place);
    if (sign == ")" && !brackets_.empty()) brackets_.pop_back();
    if (sign == "," && !brackets_.empty() && brackets_.back().of_one_argument)
        return "`min` and `max` take one argument; write `case when`";
    if (sign == "*") return check_star(place);
    if (sign == "." && !(is_name(before(place)) && (is_name(at(place + 1)) || is(place + 1, "*"))))
        return "a point stands between the names of a table and its column";
    return {};
}

void SubsetCheck::open_bracket(std::size_t place) {
    const std::string_view word = before(place).text;
    brackets_.push_back({word == "cast", word == "min" || word == "max"});
}

/// Multiplication and count(*); no list of columns that changes with the table.
std::string SubsetCheck::check_star(std::size_t place) const {
    const Token& left = before(place);
    if (left.text == "(" && place >= 2 && is(place - 2, "count")) return {};
    if (left.text == "(" || left.text == "," || left.text == "." || is_keyword(left))
        return "name the columns instead of `*`";
    return {};
}

std::string SubsetCheck::check_literal(std::size_t place) const {
    const Token& token = at(place);
    const auto is_digit = [](char sign) { return sign >= '0' && sign <= '9'; };
    if (token.kind == TokenKind::number) {
        const bool whole = std::all_of(token.text.begin(), token.text.end(), is_digit);
        return whole && !is(place + 1, ".") ? "" : "numbers are whole: " + quoted(token.text);
    }
    if (before(place).kind == TokenKind::word && !is_keyword(before(place)))
        return "no literals with a type or prefix: " + quoted(before(place).text);
    return {};
}

std::string SubsetCheck::check_limit(std::size_t place) const {
    const TokenKind kind = at(place + 1).kind;
    if ((kind != TokenKind::placeholder && kind != TokenKind::number) || is(place + 2, ","))
        return "write `limit ?` or `limit ? offset ?`";
    if (brackets_.empty() && has_word("update delete", at(0).text))
        return "only a select has a `limit`: choose the rows with `id in (select …)`";
    return {};
}

std::string SubsetCheck::check_cast_type(std::size_t place) const {
    const std::string_view type = at(place).text;
    if (contains(vocabulary().types, type) && is(place + 1, ")")) return {};
    return "cast to bigint or text, not to " + quoted(type);
}

std::string SubsetCheck::check_quoted_name(std::string_view text) const {
    const auto is_small = [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '_';
    };
    const std::string_view name = text.substr(1, text.size() - 2);
    if (!name.empty() && std::all_of(name.begin(), name.end(), is_small)) return {};
    return "names have small letters, digits and `_`; text stands in single quotes: " + quoted(text);
}

}  // namespace

std::string outside_subset(std::string_view sql) { return SubsetCheck(sql).first_fault(); }

std::string outside_subset(std::string_view sql, Dialect dialect) {
    std::string reason = outside_subset(sql);
    if (!reason.empty() || dialect == Dialect::postgres) return reason;
    Lexer lexer(sql);
    std::string_view left;
    bool in_cast = false;
    for (Token token = lexer.next(); token.kind != TokenKind::end; left = token.text, token = lexer.next()) {
        if (token.text == "cast") in_cast = true;
        if (!in_cast || left != "as") continue;
        if (has_word("date bytea", token.text))
            return "SQLite casts to " + quoted(token.text)
                   + " wrongly: leave the cast out for Dialect::sqlite";
        in_cast = false;
    }
    return {};
}

}  // namespace truong::db
