#pragma once
// The words of docs/SQL.md, as the check of statements uses them; a test compares the two.
#include <span>
#include <string_view>

namespace truong::db {

/// Words that are refused together, with spaces between, and what to write instead.
struct Refusal {
    std::string_view words;
    std::string_view instead;
};

struct Vocabulary {
    std::span<const std::string_view> words, functions, types, signs;
    std::span<const Refusal> refused_words, refused_functions, refused_signs;
};

const Vocabulary& vocabulary();

bool contains(std::span<const std::string_view> list, std::string_view word);
/// What to write instead; empty when the word is not among the refused.
std::string_view instead_of(std::span<const Refusal> refused, std::string_view word);

}  // namespace truong::db
