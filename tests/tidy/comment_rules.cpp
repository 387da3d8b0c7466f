// Rules about comments: they say why, in sentences.
#include <algorithm>
#include <regex>

#include "tests/tidy/rules.hpp"

namespace truong::tidy {

namespace {

/// Calls `check(comment token)` for each; it returns whether the comment is at fault.
template <class Check> Faults check_comments(const File& file, const Fault& fault, Check check) {
    Faults faults;
    for (const Token& token : file.tokens) {
        if (token.kind != TokenKind::comment || !check(token.text)) continue;
        faults.push_back({file.path, token.line, fault.what, fault.instead});
    }
    return faults;
}

bool is_unfinished(std::string_view comment) {
    static const std::regex word(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    return std::regex_search(comment.begin(), comment.end(), word);
}

/// A line that ends as code ends and begins as code begins; prose with a semicolon does not.
bool is_code_line(std::string_view line) {
    static const std::regex ends(R"([;{}]$)");
    static const std::regex begins(
        R"(^(\}|(return|throw|delete|const|auto|static|using|namespace|struct|class|else|#include)\b|)"
        R"((if|for|while|switch|catch) ?\(|std::|[A-Za-z_][\w:.>-]*\(|[\w:<>*&]+ [\w.]+( = |\()|)"
        R"([A-Za-z_][\w.>-]*(\[\w+\])? (=|\+=|-=) ))");
    return std::regex_search(line.begin(), line.end(), ends)
           && std::regex_search(line.begin(), line.end(), begins);
}

}  // namespace

Faults unfinished_comments(const File& file) {
    return check_comments(file, {"", 0, "a note of something unfinished", "do it, or open an issue"},
                          is_unfinished);
}

Faults commented_out_code(const File& file) {
    return check_comments(file, {"", 0, "code in a comment", "remove it: git remembers"},
                          [](std::string_view comment) {
                              return comment.starts_with("//") && !comment.starts_with("///")
                                     && is_code_line(comment_text(comment));
                          });
}

Faults banner_comments(const File& file) {
    static const std::regex banner(R"(^(//+|/\*+)\s*[-=*#~+_]{3,}|^/{4,}|^/\*{3,}|[-=*#~]{4,}\s*(\*/)?$)");
    return check_comments(
        file, {"", 0, "a banner", "a blank line, or a file of its own"},
        [](std::string_view comment) { return std::regex_search(comment.begin(), comment.end(), banner); });
}

Faults decision_records(const Repository& repository) {
    static const std::regex record(R"(docs/adr/\d{4})");
    Faults faults;
    for (const auto& file : repository.files) {
        for (const Token& token : file->tokens) {
            if (token.kind != TokenKind::comment) continue;
            std::match_results<std::string_view::const_iterator> match;
            if (!std::regex_search(token.text.begin(), token.text.end(), match, record)) continue;
            const std::string path = match.str();
            const auto next = repository.paths.lower_bound(path);
            if (next != repository.paths.end() && next->starts_with(path)) continue;
            faults.push_back(
                {file->path, token.line, "there is no " + path, "write the record, or name the right one"});
        }
    }
    return faults;
}

}  // namespace truong::tidy
