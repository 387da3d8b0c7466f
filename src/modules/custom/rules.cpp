#include "modules/custom/rules.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace truong::custom {

namespace {

constexpr std::size_t key_limit = 36, word_limit = 100;  // with room for "_50" behind a key

bool is_plain(char sign) { return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9'); }

}  // namespace

std::string key_from(std::string_view label) {
    std::string key;
    for (const char sign : text::fold(label)) {
        if (is_plain(sign))
            key += sign;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    if (key.size() > key_limit) key.resize(key_limit);
    while (key.ends_with('_')) key.pop_back();
    return key;
}

bool sound_key(std::string_view key) {
    const bool all =
        std::all_of(key.begin(), key.end(), [](char sign) { return is_plain(sign) || sign == '_'; });
    return !key.empty() && all && !key.starts_with('_') && !key.ends_with('_');
}

std::string free_key(const std::string& key, const std::vector<std::string>& taken) {
    std::string candidate = key;
    for (int number = 2; std::find(taken.begin(), taken.end(), candidate) != taken.end(); ++number)
        candidate = key + '_' + std::to_string(number);
    return candidate;
}

std::vector<std::string> words_of(std::string_view lines) {
    std::vector<std::string> words;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        std::string word = text::tidy(lines.substr(0, end));
        if (!word.empty()) words.push_back(std::move(word));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return words;
}

Findings check_choices(FieldKind kind, std::string_view choices) {
    const std::vector<std::string> words = words_of(choices);
    if (kind != FieldKind::choice && !words.empty())
        return {{.path = "choices", .code = "custom_choices_unasked"}};
    if (kind != FieldKind::choice) return {};
    if (words.empty()) return {{.path = "choices", .code = "custom_choices_missing"}};
    Findings findings;
    std::set<std::string> seen;
    for (const std::string& word : words)
        if (text::length(word) > word_limit || !seen.insert(word).second)
            findings.push_back({.path = "choices",
                                .code = "custom_choice_word",
                                .args = {word, std::to_string(word_limit)}});
    return findings;
}

}  // namespace truong::custom
