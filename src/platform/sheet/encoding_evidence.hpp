#pragma once
// How much a text looks like Vietnamese, judged by its words with letters beyond ASCII.
#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace truong::sheet {

using Words = std::set<std::string, std::less<>>;

/// The next character of valid UTF-8; `at` moves behind it.
char32_t next_character(std::string_view utf8, std::size_t& at);

/// Gathers different words, up to a number that is enough to judge by.
class WordCollector {
public:
    void add(std::string_view utf8);
    const Words& words() const { return words_; }

private:
    Words words_;
    std::size_t looked_at_ = 0;
};

/// Whether the word, with its tone, could be one syllable of Vietnamese in usual capitals: "Nguyễn", not
/// "NguyÔn".
bool is_syllable(std::string_view word);

struct Evidence {
    std::size_t words = 0;
    std::size_t plausible = 0;
    std::size_t known = 0;  // among them: common family names and words of headers
};
Evidence evidence_of(const Words& words);

}  // namespace truong::sheet
