#pragma once
// Cuts SQL into words, signs and literals; what PostgreSQL's placeholders and the check of the subset need.
#include <cstddef>
#include <string>
#include <string_view>

namespace truong::db {

enum class TokenKind { word, number, text, quoted_name, placeholder, sign, comment, unknown, end };

struct Token {
    TokenKind kind = TokenKind::end;
    std::string_view text;  // with its quotes
    std::size_t begin = 0;  // in the statement
};

class Lexer {
public:
    explicit Lexer(std::string_view sql) : sql_(sql) {}
    Token next();

private:
    std::size_t end_of_quoted(char quote) const;
    std::size_t end_of_word(std::size_t from) const;
    std::size_t end_of_comment() const;
    std::size_t end_of_sign() const;
    Token take(TokenKind kind, std::size_t end);

    std::string_view sql_;
    std::size_t at_ = 0;
};

struct NumberedSql {
    std::string text;
    int parameters = 0;
};

/// Every '?' outside quotes and comments becomes $1, $2 …
NumberedSql numbered(std::string_view sql);

}  // namespace truong::db
