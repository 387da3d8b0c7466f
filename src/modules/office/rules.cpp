#include "modules/office/rules.hpp"

#include <algorithm>
#include <cctype>

#include "base/text.hpp"

namespace truong::office {

namespace {

std::string_view first_letter(std::string_view word) {
    std::size_t length = 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80) ++length;
    return word.substr(0, length);
}

char capital(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

std::string initial(std::string_view word) {
    const std::string_view letter = first_letter(word);
    if (letter == "đ" || letter == "Đ") return "Đ";
    const std::string folded = text::fold(letter);
    return folded.empty() ? std::string() : std::string(1, capital(folded.front()));
}

/// "THCS": two letters or more and none of them small.
bool is_abbreviation(std::string_view word) {
    return word.size() > 1 && std::ranges::all_of(word, [](char letter) {
               return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
           });
}

bool is_over(const Document& document, Date today) {
    return document.state != DocumentState::issued
           || (document.effective_to && *document.effective_to < today);
}

int rank(const TopicLevel& level) {
    // Among equal levels what lacks least comes first; the gaps stand in that order.
    return level.level * 100 + static_cast<int>(level.gap == Gap::none ? Gap::member_left : level.gap);
}

}  // namespace

std::string number_text(int number) {
    const std::string text = std::to_string(number);
    return number < 10 ? '0' + text : text;
}

std::string symbol_of(const SymbolParts& parts) {
    std::string symbol = number_text(parts.number) + '/';
    if (parts.abbreviation.empty())
        symbol.append(parts.organisation) += "-VP";
    else
        symbol.append(parts.abbreviation).append("-").append(parts.organisation);
    return parts.confidential ? symbol + "(M)" : symbol;
}

bool is_abbreviation_text(std::string_view text) {
    return std::ranges::all_of(text, [](char one) {
        const auto byte = static_cast<unsigned char>(one);
        return byte >= 0x80 || std::isalnum(byte) != 0 || one == '-' || one == '.' || one == ' ';
    });
}

std::string organisation_of(std::string_view school_name) {
    const std::string name = text::tidy(school_name);
    std::string letters;
    std::string_view rest = name;
    for (bool first = true; !rest.empty(); first = false) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (first && text::fold(word) == "truong") continue;
        letters += is_abbreviation(word) ? std::string(word) : initial(word);
    }
    return letters;
}

std::string sequence_of(std::string_view sequence, bool confidential) {
    return std::string(sequence) + (confidential ? "-MAT" : "");
}

Findings check_number(const NumberGround& ground) {
    Findings findings;
    if (ground.given && (*ground.given < 1 || *ground.given > greatest_number))
        findings.push_back({.path = "number", .code = "document_number_range"});
    if (ground.today < ground.day)
        findings.push_back({.path = "issued_on", .code = "day_ahead"});
    else if (!ground.given && ground.last_day && ground.day < *ground.last_day)
        findings.push_back({.path = "issued_on", .code = "earlier_than_last"});
    return findings;
}

bool widely_read(const ReadingCount& count) {
    return count.asked > 0 && count.confirmed * 100 >= 90 * count.asked;
}

bool is_reminder_due(const ReadingRequest& request, Date today) {
    constexpr int days_before = 1, days_between = 3;
    if (request.confirmed_at || !request.due_on || today < *request.due_on - days_before) return false;
    return !request.reminded_on || today - *request.reminded_on >= days_between;
}

bool within_twelve_months(Date from, Date today) {
    YearMonthDay end = civil(from);
    ++end.year;
    // 29 February ends on 28 February.
    const auto last = date_of(end);
    if (!last) --end.day;
    return from <= today && today <= (last ? *last : *date_of(end));
}

TopicLevel level_of(const Document& document, const ReadingCount& reading, const TopicGround& ground) {
    if (document.state == DocumentState::draft) return {1, Gap::not_issued};
    if (is_over(document, ground.today)) return {0, Gap::over};
    if (document.effective_from && ground.today < *document.effective_from) return {1, Gap::not_yet};
    if (!document.issued_on || *document.issued_on < ground.last_year_from) return {1, Gap::too_old};
    if (!document.digitally_signed) return {1, Gap::not_signed};
    if (!widely_read(reading)) return {2, Gap::not_read};
    if (!document.reviewed_on || !within_twelve_months(*document.reviewed_on, ground.today))
        return {2, Gap::not_reviewed};
    return {3, Gap::none};
}

bool is_of_kind(TopicKind kind, std::string_view type_code) {
    switch (kind) {
        case TopicKind::regulation: return type_code == "QC" || type_code == "QYD" || type_code == "QD";
        case TopicKind::plan: return type_code == "KH";
        case TopicKind::body: break;
    }
    return type_code == decision_code;
}

bool better(const TopicLevel& left, const TopicLevel& right) { return rank(left) > rank(right); }

TopicLevel with_members(TopicLevel level, int members, int members_left) {
    if (level.level == 0 || level.gap == Gap::not_issued || level.gap == Gap::not_yet) return level;
    if (members_left > 0) return {1, Gap::member_left};
    return members > 0 ? level : TopicLevel{1, Gap::no_body};
}

int fewest_meetings(std::span<const Id<Body>> bodies, std::span<const Meeting> minuted,
                    std::span<const MeetingTerm> terms) {
    if (bodies.empty() || terms.empty()) return 0;
    std::ptrdiff_t fewest = INT32_MAX;
    for (const Id<Body> body : bodies)
        for (const MeetingTerm& term : terms)
            fewest = std::min(fewest, std::ranges::count_if(minuted, [&](const Meeting& meeting) {
                                  return meeting.body_id == body && term.first <= meeting.held_on
                                         && meeting.held_on <= term.last;
                              }));
    return static_cast<int>(fewest);
}

std::vector<MeetingTerm> asked_terms(std::span<const Id<Body>> bodies, std::span<const Meeting> minuted,
                                     const MeetingGround& ground) {
    std::vector<MeetingTerm> over, running;
    for (const MeetingTerm& term : ground.this_year) {
        if (term.last < ground.today) over.push_back(term);
        if (term.first <= ground.today && ground.today <= term.last) running.push_back(term);
    }
    if (!over.empty()) return over;
    const int now = fewest_meetings(bodies, minuted, running);
    if (now < fewest_meetings(bodies, minuted, ground.last_year) || running.empty())
        return {ground.last_year.begin(), ground.last_year.end()};
    return running;
}

}  // namespace truong::office
