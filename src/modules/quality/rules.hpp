#pragma once
// What follows from a verdict, as values: the findings, the score, who mends them.
#include <set>
#include <tuple>

#include "modules/quality/api.hpp"

namespace truong::quality {

inline constexpr std::size_t args_kept = 6, arg_length = 80;  // characters; more tells a reader nothing
inline constexpr std::size_t field_length = 80;
inline constexpr std::size_t shortest_reason = 5;

/// The arguments as one text, and back. Longer ones are cut.
std::string joined_args(const std::vector<std::string>& args);
std::vector<std::string> split_args(std::string_view text);

/// Who somebody is stands in papers that the clerk keeps; what else concerns a pupil his homeroom teacher
/// finds out.
Fixer fixer_of(const Verdict& verdict, const Fault& fault);

/// Code and field of the findings that stand with a reason today.
using Accepted = std::set<std::pair<std::string, std::string>>;
/// The code and field of all that stands today, by record.
std::map<std::string, Accepted> accepted_by_record(const std::vector<AcceptedFinding>& rows, Date today);

struct Subject {
    std::string record, kind;
    Date first_day;  // of the record, for a score that nobody touched yet
    Date today;
};
/// The two without ids; the group of a finding as the part named it. Of two equal faults the graver one
/// stays. A field with an error that counts is not filled.
std::vector<DataFinding> findings_of(const Verdict& verdict, const Subject& subject,
                                     const Accepted& accepted);
RecordScore score_of(const Verdict& verdict, const Subject& subject,
                     const std::vector<DataFinding>& findings);

/// What has to be written so that what is stored is what is wanted.
template <class Row> struct Difference { std::vector<Row> added, changed, gone; };
/// A finding that stays keeps its id and its first day.
Difference<DataFinding> difference(const std::vector<DataFinding>& stored, std::vector<DataFinding> wanted);

enum class Touch { by_change, by_time };
/// A record that is judged because time passed keeps the day on which it was touched.
Difference<RecordScore> difference(const std::vector<RecordScore>& stored, std::vector<RecordScore> wanted,
                                   Touch touch, Date today);

/// The same day so many months before, or the last day of that month.
Date months_before(Date day, int months);

/// Paths reason, valid_to: reason_too_short, accepted_until_past.
/// Findings that no reason takes out of the count.
bool stands_whatever_is_said(std::string_view code);
Findings check_acceptance(const Acceptance& wanted, Date today);

}  // namespace truong::quality
