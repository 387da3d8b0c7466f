#include "modules/dossier/rules.hpp"

#include <algorithm>

namespace truong::dossier {

namespace {

void replace(std::string& text, std::string_view what, const std::string& by) {
    if (const std::size_t at = text.find(what); at != std::string::npos) text.replace(at, what.size(), by);
}

std::string padded(int number, int digits) {
    std::string text = std::to_string(number);
    while (static_cast<int>(text.size()) < digits) text.insert(0, 1, '0');
    return text;
}

/// The pattern with everything but the running number.
std::string frame_of(const Scheme& scheme, const CodeAsk& ask) {
    std::string text = scheme.pattern;
    replace(text, "{framework}", ask.framework);
    replace(text, "{node}", ask.node);
    replace(text, "{box}", std::to_string(ask.box));
    return text;
}

bool ends_code(char c) {
    return c == ' ' || c == ',' || c == ')' || c == ';' || c == '(' || c == ']' || c == '\n';
}

bool looks_like_code(std::string_view word) {
    if (word.starts_with("[H")) return word.ends_with(']') && word.find('-') != std::string_view::npos;
    if (!word.starts_with("MC.")) return false;
    const std::size_t dot = word.rfind('.');
    const std::string_view digits = word.substr(dot + 1);
    return dot > 2 && digits.size() >= 2 && digits.size() <= 3
           && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Where the word that begins there ends.
std::size_t end_of_word(std::string_view text, std::size_t from) {
    const bool boxed = text[from] == '[';
    std::size_t at = from;
    while (at < text.size() && !ends_code(text[at])) ++at;
    return boxed && at < text.size() && text[at] == ']' ? at + 1 : at;
}

bool plain(char c) { return c > ' ' && c < '\x7f' && c != '\\' && c != '"' && c != '<' && c != '>'; }

bool on_this_machine(std::string_view host) {
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

Finding group_finding(std::string code, std::vector<std::string> args = {}) {
    return {.path = "members", .code = std::move(code), .args = std::move(args)};
}

}  // namespace

std::string code_of(const Scheme& scheme, const CodeAsk& ask) {
    std::string text = frame_of(scheme, ask);
    replace(text, "{n}", padded(ask.number, scheme.digits));
    return text;
}

int number_of(const Scheme& scheme, const CodeAsk& ask, std::string_view code) {
    const std::string frame = frame_of(scheme, ask);
    const std::size_t at = frame.find("{n}");
    if (at == std::string::npos) return 0;
    const std::string_view before = std::string_view(frame).substr(0, at);
    const std::string_view after = std::string_view(frame).substr(at + 3);
    if (!code.starts_with(before) || !code.ends_with(after)) return 0;
    if (code.size() <= before.size() + after.size()) return 0;
    int number = 0;
    for (const char c : code.substr(before.size(), code.size() - before.size() - after.size())) {
        if (c < '0' || c > '9' || number > 99'999) return 0;
        number = number * 10 + (c - '0');
    }
    return number;
}

int next_number(const Scheme& scheme, const CodeAsk& ask, const std::vector<std::string>& codes) {
    int highest = 0;
    for (const std::string& code : codes) highest = std::max(highest, number_of(scheme, ask, code));
    return highest + 1;
}

std::vector<std::string> cited_codes(std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const bool begins = at == 0 || ends_code(text[at - 1]);
        if (!begins || (!rest.starts_with("MC.") && !rest.starts_with("[H"))) continue;
        std::string_view word = text.substr(at, end_of_word(text, at) - at);
        while (word.ends_with('.')) word.remove_suffix(1);
        if (!looks_like_code(word)) continue;
        if (std::find(found.begin(), found.end(), word) == found.end()) found.emplace_back(word);
        at += word.size() - 1;
    }
    return found;
}

Findings check_group(const Scheme& scheme, const std::vector<MemberRole>& roles) {
    Findings findings;
    const auto count = static_cast<int>(roles.size());
    if (count < scheme.members)
        findings.push_back(
            group_finding("group_too_small", {std::to_string(count), std::to_string(scheme.members)}));
    if (scheme.odd && count > 0 && count % 2 == 0)
        findings.push_back(group_finding("group_even", {std::to_string(count)}));
    if (std::count(roles.begin(), roles.end(), MemberRole::chair) != 1)
        findings.push_back(group_finding("group_chair"));
    if (scheme.members > 1 && std::count(roles.begin(), roles.end(), MemberRole::secretary) != 1)
        findings.push_back(group_finding("group_secretary"));
    return findings;
}

std::string whole_characters(const std::string& text, std::size_t limit) {
    if (text.size() <= limit) return text;
    constexpr unsigned char mask = 0xC0, continues = 0x80;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & mask) == continues) --limit;
    return text.substr(0, limit);
}

std::vector<std::string> words_of(std::string_view list) {
    std::vector<std::string> words;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view word = list.substr(0, comma);
        while (word.starts_with(' ')) word.remove_prefix(1);
        while (word.ends_with(' ')) word.remove_suffix(1);
        if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
            words.emplace_back(word);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return words;
}

Date months_after(Date day, int months) {
    YearMonthDay then = civil(day);
    const int month = then.month - 1 + months;
    then.year += month / 12;
    then.month = month % 12 + 1;
    for (;; --then.day)
        if (const auto found = date_of(then)) return *found;
}

EvidenceState state_of(const Freshness& facts, Date today) {
    if (facts.withdrawn) return EvidenceState::withdrawn;
    if (facts.valid_until && *facts.valid_until < today) return EvidenceState::expired;
    const std::optional<Date> since = facts.captured_on ? facts.captured_on : facts.issued_on;
    // Where freshness is asked for, what says no day is not fresh.
    if (facts.months > 0 && (!since || months_after(*since, facts.months) < today))
        return EvidenceState::stale;
    return EvidenceState::valid;
}

bool takes_media(std::string_view kind, std::string_view media_type) {
    const bool picture = media_type.starts_with("image/");
    if (kind == "any") return true;
    if (kind == "picture") return picture || media_type == "application/pdf";
    return picture || media_type == "application/pdf" || media_type.starts_with("text/")
           || media_type.find("officedocument") != std::string_view::npos
           || media_type.find("opendocument") != std::string_view::npos;
}

bool good_address(std::string_view url, AddressReach reach) {
    constexpr std::string_view safe = "https://", open = "http://";
    if (!std::all_of(url.begin(), url.end(), plain) || url.find('#') != std::string_view::npos) return false;
    const bool is_safe = url.starts_with(safe);
    if (!is_safe && !url.starts_with(open)) return false;
    url.remove_prefix(is_safe ? safe.size() : open.size());
    const std::string_view authority = url.substr(0, url.find_first_of("/?"));
    if (authority.empty() || authority.find('@') != std::string_view::npos) return false;
    const std::size_t bracket = authority.starts_with('[') ? authority.find(']') : 0;
    if (bracket == std::string_view::npos) return false;
    const std::string_view host = authority.substr(0, authority.find(':', bracket));
    if (host.empty()) return false;
    return is_safe || (reach == AddressReach::this_machine_too && on_this_machine(host));
}

std::int64_t pause_ms(int attempts) {
    constexpr std::int64_t minute = 60'000, hour = 60 * minute;
    std::int64_t pause = minute;
    for (int i = 1; i < attempts && pause < hour; ++i) pause *= 2;
    return std::min(pause, hour);
}

}  // namespace truong::dossier
