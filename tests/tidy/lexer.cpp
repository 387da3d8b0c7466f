#include "tests/tidy/lexer.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace truong::tidy {

namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_word(char byte) {
    // Bytes above 127 belong to letters of UTF-8.
    return is_digit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_'
           || static_cast<unsigned char>(byte) >= 128;
}
bool is_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    Tokens run() {
        while (true) {
            skip_space();
            if (at_ == text_.size()) return std::move(tokens_);
            const std::size_t begin = at_;
            const TokenKind kind = next();
            tokens_.push_back({kind, text_.substr(begin, at_ - begin), line_});
            line_ += static_cast<int>(
                std::count(text_.begin() + offset(begin), text_.begin() + offset(at_), '\n'));
        }
    }

private:
    static std::ptrdiff_t offset(std::size_t position) { return static_cast<std::ptrdiff_t>(position); }

    bool starts(std::string_view mark) const { return text_.substr(at_, mark.size()) == mark; }

    void skip_space() {
        while (at_ < text_.size() && is_space(text_[at_])) {
            if (text_[at_] == '\n') ++line_;
            ++at_;
        }
    }

    TokenKind next() {
        if (starts("//")) return until("\n", TokenKind::comment, false);
        if (starts("/*")) return until("*/", TokenKind::comment, true);
        if (text_[at_] == '#') return directive();
        if (const std::size_t prefix = text_prefix(); prefix != std::string_view::npos) return quoted(prefix);
        if (is_digit(text_[at_])) return number();
        if (is_word(text_[at_])) return word();
        for (const std::string_view mark : {"::", "->", "..."})
            if (starts(mark)) return take(mark.size(), TokenKind::mark);
        return take(1, TokenKind::mark);
    }

    TokenKind take(std::size_t count, TokenKind kind) {
        at_ += count;
        return kind;
    }

    TokenKind until(std::string_view end, TokenKind kind, bool including) {
        const std::size_t found = text_.find(end, at_ + 2);
        if (found == std::string_view::npos)
            at_ = text_.size();
        else
            at_ = found + (including ? end.size() : 0);
        return kind;
    }

    /// To the end of the line, over continuations; a comment behind it is a token of its own.
    TokenKind directive() {
        for (; at_ < text_.size(); ++at_) {
            if (starts("//") || starts("/*")) break;
            if (text_[at_] == '\n' && text_[at_ - 1] != '\\') break;
        }
        return TokenKind::directive;
    }

    /// Length of the prefix (u8, L, R …) if a string or character begins here.
    std::size_t text_prefix() const {
        static constexpr std::array<std::string_view, 9> prefixes = {"",  "u8R", "uR", "LR", "UR",
                                                                     "R", "u8",  "L",  "u"};
        for (const std::string_view prefix : prefixes) {
            if (!starts(prefix) || at_ + prefix.size() >= text_.size()) continue;
            const char quote = text_[at_ + prefix.size()];
            if (quote == '"' || (quote == '\'' && !prefix.ends_with('R'))) return prefix.size();
        }
        return std::string_view::npos;
    }

    TokenKind quoted(std::size_t prefix) {
        const bool raw = prefix > 0 && text_[at_ + prefix - 1] == 'R';
        at_ += prefix;
        if (raw) return raw_text();
        const char quote = text_[at_++];
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n')
            at_ += text_[at_] == '\\' ? 2 : 1;
        at_ = std::min(at_ + 1, text_.size());
        return TokenKind::text;
    }

    TokenKind raw_text() {
        const std::size_t open = text_.find('(', at_);
        if (open == std::string_view::npos) return take(text_.size() - at_, TokenKind::text);
        const std::string end = ")" + std::string(text_.substr(at_ + 1, open - at_ - 1)) + "\"";
        const std::size_t found = text_.find(end, open);
        at_ = found == std::string_view::npos ? text_.size() : found + end.size();
        return TokenKind::text;
    }

    TokenKind number() {
        while (at_ < text_.size() && (is_word(text_[at_]) || text_[at_] == '.' || is_digit_separator()))
            ++at_;
        return TokenKind::number;
    }

    bool is_digit_separator() const {
        return text_[at_] == '\'' && at_ + 1 < text_.size() && is_word(text_[at_ + 1]);
    }

    TokenKind word() {
        while (at_ < text_.size() && is_word(text_[at_])) ++at_;
        return TokenKind::identifier;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    Tokens tokens_;
};

}  // namespace

Tokens lex(std::string_view text) { return Lexer(text).run(); }

Tokens code_of(const Tokens& tokens) {
    Tokens code;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(code), [](const Token& token) {
        return token.kind != TokenKind::comment && token.kind != TokenKind::directive;
    });
    return code;
}

std::string_view comment_text(std::string_view comment) {
    if (comment.starts_with("/*") && comment.ends_with("*/") && comment.size() >= 4) comment.remove_suffix(2);
    const std::size_t begin = comment.find_first_not_of("/*<! \t");
    if (begin == std::string_view::npos) return {};
    const std::size_t end = comment.find_last_not_of(" \t\n\r");
    return comment.substr(begin, end - begin + 1);
}

}  // namespace truong::tidy
