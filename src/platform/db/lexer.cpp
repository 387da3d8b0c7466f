#include "platform/db/lexer.hpp"

#include <array>

namespace truong::db {

namespace {

constexpr std::array<std::string_view, 13> double_signs = {
    "<=", ">=", "<>", "||", "!=", "==", "::", "->", "<<", ">>", "@>", "<@", "&&"};

bool is_blank(char sign) { return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r'; }
bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }
bool is_letter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '_';
}

}  // namespace

Token Lexer::take(TokenKind kind, std::size_t end) {
    const Token token{kind, sql_.substr(at_, end - at_), at_};
    at_ = end;
    return token;
}

Token Lexer::next() {
    while (at_ < sql_.size() && is_blank(sql_[at_])) ++at_;
    if (at_ == sql_.size()) return {TokenKind::end, {}, at_};
    const char sign = sql_[at_];
    if (sign == '\'' || sign == '"') {
        const std::size_t end = end_of_quoted(sign);
        if (end == sql_.npos) return take(TokenKind::unknown, sql_.size());
        return take(sign == '"' ? TokenKind::quoted_name : TokenKind::text, end);
    }
    if (is_letter(sign)) return take(TokenKind::word, end_of_word(at_));
    if (is_digit(sign)) return take(TokenKind::number, end_of_word(at_));
    if (sign == '?') return take(TokenKind::placeholder, at_ + 1);
    if (const std::size_t end = end_of_comment(); end != at_) return take(TokenKind::comment, end);
    if (static_cast<unsigned char>(sign) >= 0x80) return take(TokenKind::unknown, at_ + 1);
    return take(TokenKind::sign, end_of_sign());
}

/// Behind the closing quote; a doubled quote does not close.
std::size_t Lexer::end_of_quoted(char quote) const {
    std::size_t at = at_ + 1;
    while (true) {
        at = sql_.find(quote, at);
        if (at == sql_.npos) return sql_.npos;
        if (at + 1 == sql_.size() || sql_[at + 1] != quote) return at + 1;
        at += 2;
    }
}

std::size_t Lexer::end_of_word(std::size_t from) const {
    while (from < sql_.size() && (is_letter(sql_[from]) || is_digit(sql_[from]))) ++from;
    return from;
}

/// The present place where no comment begins.
std::size_t Lexer::end_of_comment() const {
    const std::string_view opening = sql_.substr(at_, 2);
    if (opening != "--" && opening != "/*") return at_;
    const std::string_view closing = opening == "--" ? "\n" : "*/";
    const std::size_t found = sql_.find(closing, at_ + 2);
    return found == sql_.npos ? sql_.size() : found + closing.size();
}

std::size_t Lexer::end_of_sign() const {
    const std::string_view pair = sql_.substr(at_, 2);
    for (const std::string_view sign : double_signs)
        if (pair == sign) return at_ + 2;
    return at_ + 1;
}

NumberedSql numbered(std::string_view sql) {
    NumberedSql result;
    result.text.reserve(sql.size() + 16);
    Lexer lexer(sql);
    std::size_t copied = 0;
    for (Token token = lexer.next(); token.kind != TokenKind::end; token = lexer.next()) {
        if (token.kind != TokenKind::placeholder) continue;
        result.text.append(sql, copied, token.begin - copied);
        result.text.append("$").append(std::to_string(++result.parameters));
        copied = token.begin + 1;
    }
    result.text.append(sql, copied);
    return result;
}

}  // namespace truong::db
