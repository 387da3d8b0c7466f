#pragma once
// Tokens of C++, as far as the rules need them.
// Limits: no preprocessing (a directive is one token, the body of a macro is not read), no trigraphs, and of
// the operators of several characters only :: -> and ... are one token.
#include <string>
#include <string_view>
#include <vector>

namespace truong::tidy {

enum class TokenKind { identifier, number, text, comment, directive, mark };

struct Token {
    TokenKind kind = TokenKind::mark;
    std::string_view text;  // part of the text that was lexed
    int line = 1;           // of its first character
    friend bool operator==(const Token& token, std::string_view text) { return token.text == text; }
};
using Tokens = std::vector<Token>;

Tokens lex(std::string_view text);
/// The same without comments and directives.
Tokens code_of(const Tokens& tokens);
/// What a comment says, without its slashes and stars.
std::string_view comment_text(std::string_view comment);

}  // namespace truong::tidy
