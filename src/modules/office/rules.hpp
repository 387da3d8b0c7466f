#pragma once
// What holds of documents, as values: numbers and symbols, how far a topic is covered, who still has to read.
#include <span>

#include "modules/office/api.hpp"

namespace truong::office {

inline constexpr std::string_view decision_code = "QD", minutes_code = "BB";  // codes of kinds of documents
inline constexpr int greatest_number = 99'999;
inline constexpr int register_days = 60;  // "registers are kept": something in each within so many days

/// "07": a number below ten has a zero before it.
std::string number_text(int number);
/// What stands in a symbol; number and symbol are unique in a year, so that confidential ones, which have
/// numbers of their own, are marked: "15/QĐ-THLQĐ(M)".
struct SymbolParts {
    int number = 0;
    std::string_view abbreviation, organisation;
    bool confidential = false;
};
/// "15/QĐ-THLQĐ"; of a kind without abbreviation "07/THLQĐ-VP".
std::string symbol_of(const SymbolParts& parts);
/// Letters of any language, digits, hyphens, dots and blanks.
bool is_abbreviation_text(std::string_view text);
/// "THLQĐ" of "Trường Tiểu học Lê Quý Đôn"; what stands in capitals stays as it is.
std::string organisation_of(std::string_view school_name);
/// Confidential documents have registers of their own.
std::string sequence_of(std::string_view sequence, bool confidential);

/// Path "number": document_number_range; path "issued_on": day_ahead, earlier_than_last where no number is
/// given.
struct NumberGround {
    Date day, today;
    std::optional<int> given;
    std::optional<Date> last_day;  // of the sequence in that year
};
Findings check_number(const NumberGround& ground);

/// How often a document was asked to be read by those who still work here, and how often that was confirmed.
struct ReadingCount {
    int asked = 0, confirmed = 0;
};
/// Nine of ten: nobody asked is not enough.
bool widely_read(const ReadingCount& count);
/// The last day of twelve months from a day on belongs to them.
bool within_twelve_months(Date from, Date today);

/// Reminded by itself: from the day before the last one on, every third day until it is read.
bool is_reminder_due(const ReadingRequest& request, Date today);

struct TopicGround {
    Date today;
    Date last_year_from;  // the first day of the last school year
};
struct TopicLevel {
    int level = 0;
    Gap gap = Gap::no_document;  // what the next level lacks; none at the top
};
/// Whether documents of a kind cover topics of that group: regulations are QC, QyĐ or decisions that bring
/// them in, plans are KH, bodies are formed by decisions.
bool is_of_kind(TopicKind kind, std::string_view type_code);
/// How far this document covers its topics.
TopicLevel level_of(const Document& document, const ReadingCount& reading, const TopicGround& ground);
/// The better one of two documents comes first.
bool better(const TopicLevel& left, const TopicLevel& right);
/// A decision without a body, and a body with a member who left, prove no more than a draft does.
TopicLevel with_members(TopicLevel level, int members, int members_left);

struct MeetingTerm {
    Date first, last;
};
/// The fewest meetings of one of these bodies in one of the terms. A topic that has none is a body without an
/// id, and has held none; no term: none.
int fewest_meetings(std::span<const Id<Body>> bodies, std::span<const Meeting> minuted,
                    std::span<const MeetingTerm> terms);
struct MeetingGround {
    Date today;
    std::span<const MeetingTerm> this_year, last_year;
};
/// The terms whose meetings are asked for. A term asks when it is over: one that has just begun voids
/// nothing. As long as none of this school year is over, last year's stand, or the running term where it has
/// more.
std::vector<MeetingTerm> asked_terms(std::span<const Id<Body>> bodies, std::span<const Meeting> minuted,
                                     const MeetingGround& ground);

}  // namespace truong::office
