#pragma once
// Two records of one person become one, and one that is two becomes two: everything that pointed to the one
// points to the other, in one change set that can be taken back.
#include "modules/accounts/api.hpp"
#include "modules/people/api.hpp"

namespace truong::merging {

/// What was merged: each is an entity of people; a person by himself is met as guardian.
enum class RecordKind { pupil, staff_member, person };

/// One record went into another. Kept for ever: it leads whoever has the old name to the result.
struct Merge {
    Id<Merge> id;
    RecordKind kind = RecordKind::pupil;
    Id<people::Person> person_id;  // of the record that stays
    std::optional<Id<people::Pupil>> pupil_id;
    std::optional<Id<people::StaffMember>> staff_member_id;
    std::string lost;  // the record that ended, as it is named outside: "pup_…"
    std::int64_t lost_row = 0;
    std::string lost_person;  // his identity: "per_…"
    std::string lost_name, lost_code;
    std::string reason;
    std::int64_t account = 0;  // who did it
    std::int64_t change_set = 0;
    Instant merged_at;
    std::optional<Instant> undone_at;
};

/// What became of a row that the merge met.
enum class Fate { moved, copied, ended };

/// One row that came from the record that ended. Of rows that only the server writes it also says how they
/// were: the undo of a change set leaves those to whoever derives them.
struct MovedRow {
    Id<MovedRow> id;
    Id<Merge> merge_id;
    std::optional<Id<people::Person>> person_id;
    Fate fate = Fate::moved;
    std::string entity;    // its table
    std::int64_t row = 0;  // that was met
    std::int64_t now = 0;  // that stands for it
    std::string field;     // of a row that only the server writes: what was changed in it, and what it was
    std::string before;
};

/// From which of the two records a field's value is taken.
enum class Side { kept, lost };

struct FieldChoice {
    std::string field;  // "person.full_name", "pupil.code"
    Side from = Side::kept;
};

/// Which two records, the one that stays first: two of the same kind, "pup_…", "stf_…" or "gdn_…".
struct PairQuery {
    std::string kept, lost;
};

/// A field that differs, from both sides. Hidden values are not shown: only that they differ.
struct FieldView {
    std::string field, label_vi, label_en;
    std::string kept, lost;
    bool hidden = false;
    Side proposed = Side::kept;
};
/// How many rows of an entity come along, and what becomes of those that meet a row of the kept record.
struct RowsView {
    std::string entity, label_vi, label_en;
    int kept = 0;     // stand at the record that stays
    int lost = 0;     // come from the other one
    int settled = 0;  // of these: give way to a row of the record that stays
    int cut = 0;      // of these: only for the days that it leaves free
};
/// What refuses the merge, in words.
struct Obstacle {
    std::string code, message_vi, message_en;
};
struct MergePreview {
    std::string kept, lost;
    std::string kept_name, lost_name;
    std::int64_t kept_version = 0, lost_version = 0;
    std::vector<FieldView> fields;
    std::vector<RowsView> rows;
    std::string obstacles;  // codes of the findings that would refuse it, with commas
    std::vector<Obstacle> in_the_way;
};
MergePreview preview_merge(const Reader& reader, const PairQuery& pair);

struct NewMerge {
    std::string kept, lost;
    std::string reason;
    std::vector<FieldChoice> fields;  // the others as proposed
    std::optional<std::int64_t> kept_version, lost_version;
};
Merge merge_records(Tx& tx, const NewMerge& wanted);

struct WhichMerge {
    Id<Merge> id;
};
/// Gives both records back as they were. Refused with what stands in the way when something was written to
/// them since: then a split chooses row by row.
Merge undo_merge(Tx& tx, const WhichMerge& which);

struct ResultQuery {
    std::string record;
};
struct MergeResult {
    std::string record;  // the one that stands for it now; itself where it was never merged
    bool merged = false;
};
/// Follows every merge that holds.
MergeResult result_of(const Reader& reader, const ResultQuery& query);

struct SplitQuery {
    Id<people::Pupil> pupil_id;
};
/// A row that may go to the other pupil.
struct SplitRow {
    std::string row;  // "enr_…"
    std::string label_vi, label_en;
    std::optional<Date> valid_from, valid_to;
    bool proposed = false;  // it came by a merge
};
std::vector<SplitRow> preview_split(const Reader& reader, const SplitQuery& query);

/// One record became two. Kept for ever: it tells of both where their rows came from.
struct Split {
    Id<Split> id;
    Id<people::Pupil> pupil_id;  // whose rows went
    Id<people::Pupil> other_id;  // to whom they went
    Id<people::Person> person_id;
    std::optional<Id<Merge>> merge_id;  // that was wrong
    std::string name, other_name;       // as they were then
    std::string reason;
    int rows = 0;              // that went by choice
    std::int64_t account = 0;  // who did it
    std::int64_t change_set = 0;
    Instant split_at;
};

struct RowChoice {
    std::string row;
};
/// The pupil is two: those rows go to the other one, the rest stays.
struct NewSplit {
    Id<people::Pupil> pupil_id;
    /// The merge whose lost record comes back; none: a new pupil.
    std::optional<Id<Merge>> merge_id;
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<people::Sex> sex;
    std::string code;
    std::string reason;
    std::vector<RowChoice> rows;
    std::optional<std::int64_t> version;  // of the pupil
};
people::Pupil split_pupil(Tx& tx, const NewSplit& wanted);

Manifest manifest();

}  // namespace truong::merging
