#pragma once
// Codes of evidence, where texts cite them, who makes a council, where a portal may be. Pure.
#include "modules/dossier/api.hpp"

namespace truong::dossier {

/// How a framework writes its codes, and what its council needs.
struct Scheme {
    std::string framework;  // empty: of every other one
    std::string pattern;    // "MC.{node}.{n}"
    int digits = 2;
    int members = 1;  // at least
    bool odd = false;
    bool chair_is_head = false;  // the chair is who holds the post of principal
    bool each_stage = false;     // a school of several stages is assessed for each
    int years = 3;               // in the tables of the overview
    std::string legal_basis;
    std::string note_vi, note_en;  // stands beside its numbers
};
struct CodeAsk {
    std::string framework, node;
    int box = 1, number = 1;
};
std::string code_of(const Scheme& scheme, const CodeAsk& ask);
/// The running number of a code that this scheme gives that criterion; 0: it is none.
int number_of(const Scheme& scheme, const CodeAsk& ask, std::string_view code);
/// One more than the highest of them: without a gap, for evidence is withdrawn and never removed.
int next_number(const Scheme& scheme, const CodeAsk& ask, const std::vector<std::string>& codes);

/// The codes that a text cites, each once, in its order: (MC.1.1.01, MC.1.1.02) and [H1-1.1-01].
std::vector<std::string> cited_codes(std::string_view text);

/// What keeps a council from being one: group_too_small, group_even, group_chair, group_secretary.
Findings check_group(const Scheme& scheme, const std::vector<MemberRole>& roles);

/// The beginning of a text, of at most so many bytes and never half a character.
std::string whole_characters(const std::string& text, std::size_t limit);

/// "1.1, 1.2" as both.
std::vector<std::string> words_of(std::string_view list);

/// Months after that day, the last day of a shorter month.
Date months_after(Date day, int months);
struct Freshness {
    std::optional<Date> issued_on, captured_on, valid_until;
    bool withdrawn = false;
    int months = 0;  // 0: however old
};
/// Month and day of the limit belong to it.
EvidenceState state_of(const Freshness& facts, Date today);

/// Whether the media type is of the kind that the type of document takes: paper, picture, any.
bool takes_media(std::string_view kind, std::string_view media_type);

enum class AddressReach { internet, this_machine_too };
/// https, a host, no user, no fragment.
bool good_address(std::string_view url, AddressReach reach);

/// How long to wait after so many attempts: 1, 2, 4 … minutes, an hour at most.
std::int64_t pause_ms(int attempts);
inline constexpr int most_attempts = 8;

}  // namespace truong::dossier
