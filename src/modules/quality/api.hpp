#pragma once
// Đúng, đủ, sạch, sống: what is wrong with the records of a school, kept as rows, counted, and listed for
// whoever can mend it. Which records are judged, and how, is told by the modules (QualityPart,
// QualitySource).
#include "modules/classes/api.hpp"
#include "modules/codes/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::quality {

/// Who can mend a finding.
enum class Fixer { clerk, homeroom_teacher };

/// One fault of one record as it stands. Follows from the records, and is written past the change log.
struct DataFinding {
    Id<DataFinding> id;
    std::string record;       // as it is named outside: "pup_…"
    std::string record_kind;  // its table
    std::optional<Id<people::Person>> person_id;
    std::optional<Id<classes::Class>> class_id;
    std::optional<Id<org::Campus>> campus_id;
    Dimension dimension = Dimension::correct;
    Severity severity = Severity::error;
    std::string code;
    std::string field;
    std::string args;       // of the sentence, each with a line break behind it
    std::string group_key;  // the same for records that concern one another; says nothing else
    Fixer fixer = Fixer::clerk;
    bool accepted = false;  // it stands, with a reason
    Date found_on;
    friend bool operator==(const DataFinding&, const DataFinding&) = default;
};

/// What is counted of one record. Information counts nowhere, and so does what was accepted.
struct RecordScore {
    Id<RecordScore> id;
    std::string record;
    std::string record_kind;
    std::optional<Id<people::Person>> person_id;
    std::optional<Id<classes::Class>> class_id;
    std::optional<Id<org::Campus>> campus_id;
    int required = 0, filled = 0;  // what has an error in it is not filled
    int verifiable = 0, verified = 0;
    int errors = 0, warnings = 0;
    int incorrect = 0;  // errors of the dimension correct
    int doubles = 0;    // faults of the dimension clean
    int stale = 0;      // faults of the dimension alive
    Date touched_on;    // the last day on which the record, or a row of its own, was changed
    friend bool operator==(const RecordScore&, const RecordScore&) = default;
};

/// Somebody looked at the finding, and it stands.
struct AcceptedFinding {
    Id<AcceptedFinding> id;
    std::string record;
    std::string code;
    std::string field;
    std::optional<Id<people::Person>> person_id;  // whom the record is about
    std::optional<Id<org::Campus>> campus_id;
    std::string reason;
    std::string decision;
    std::optional<Date> valid_to;
};

struct Acceptance {
    std::string record, code, field;
    std::string reason;
    std::string decision;
    std::optional<Date> valid_to;
};
struct NamedAcceptance {
    Id<AcceptedFinding> id;
};
struct Withdrawn {
    std::string record, code, field;
};

struct WorklistQuery {
    std::optional<Id<classes::Class>> class_id;
    std::optional<Fixer> fixer;
    std::optional<std::string> code, field, kind, record;
    std::optional<Severity> severity;
    std::optional<bool> accepted;          // those that stand; not listed by itself
    std::optional<int> limit;              // 50
    std::optional<Id<DataFinding>> after;  // the last one of the page before
};
/// A finding in words. The sentences end with what to do about it.
struct WorkItem {
    Id<DataFinding> id;
    std::string record, kind, kind_vi, kind_en;
    std::string name;  // of the record
    std::optional<Id<classes::Class>> class_id;
    std::string class_name;
    std::optional<Id<org::Campus>> campus_id;
    Dimension dimension = Dimension::correct;
    Severity severity = Severity::error;
    std::string code, field, field_vi, field_en;
    std::string message_vi, message_en;
    Fixer fixer = Fixer::clerk;
    bool accepted = false;
    Date found_on;
};

struct WorklistsQuery {
    std::optional<Id<classes::Class>> class_id;
    std::optional<Fixer> fixer;
};
/// How many findings of one code, of one field, wait for one fixer of one class.
struct WorklistLine {
    std::optional<Id<classes::Class>> class_id;
    std::string class_name;
    Fixer fixer = Fixer::clerk;
    Severity severity = Severity::error;
    std::string kind, code, field, field_vi, field_en;
    std::int64_t findings = 0;
};

struct ScoresQuery {
    std::string by = "school";  // school, campus, class or kind
    std::optional<std::string> kind;
    std::optional<Id<classes::Class>> class_id;
};
/// Numerators and denominators: `records`, `verifiable` and `required`. A denominator of zero means that the
/// score does not apply.
struct ScoreLine {
    std::string key;  // the id of the school, campus or class, or the kind; empty: of no campus or class
    std::string name_vi, name_en;
    std::int64_t records = 0;
    std::int64_t correct = 0;  // records without an error of that dimension
    std::int64_t verified = 0, verifiable = 0;
    std::int64_t filled = 0, required = 0;
    std::int64_t complete = 0;  // records with all that they need, and no error in it
    std::int64_t clean = 0;     // records without a double and without anything malformed
    std::int64_t alive = 0;     // records touched in time, with nothing in them that is out of date
    std::int64_t errors = 0, warnings = 0;
};
struct SchoolScoresQuery {
    std::optional<std::string> kind;
};

struct RefreshRequest {};
struct Refreshed {
    std::int64_t records = 0, findings = 0;
};

/// The finding of that record, code and field stands from now on; asked again, the reason is another one.
/// Throws `invalid` with every fault.
AcceptedFinding accept(Tx& tx, const Acceptance& wanted);
Withdrawn withdraw(Tx& tx, const NamedAcceptance& wanted);
/// The actor's part of the findings, errors first. Throws `not_found` where `after` was mended meanwhile.
std::vector<WorkItem> worklist(const Reader& reader, const WorklistQuery& query);
std::vector<WorklistLine> worklists(const Reader& reader, const WorklistsQuery& query);
std::vector<ScoreLine> scores(const Reader& reader, const ScoresQuery& query);
/// For officers: one line for each school below the authority today.
std::vector<ScoreLine> school_scores(const Reader& reader, const SchoolScoresQuery& query);
/// The actor's school, judged from nothing.
Refreshed refresh_own(Tx& tx, const RefreshRequest& request);

/// Judges these records of one kind, and those that share a group with them; of every school. What is no live
/// record any more loses its findings.
void refresh(Tx& tx, TypeKey kind, const std::set<std::int64_t>& records);
/// All records of every judged kind.
Refreshed refresh_school(Tx& tx, Id<org::School> school);

/// What the judgements of pupils and of staff follow from: a change of these may move their scores.
std::vector<TypeKey> sources_of_pupils();
std::vector<TypeKey> sources_of_staff();

Manifest manifest();

}  // namespace truong::quality
