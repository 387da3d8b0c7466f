#pragma once
// Schools and communes that merge or split by a decision, on a day.
#include "modules/org/api.hpp"

namespace truong::reorganisation {

enum class DecisionState { draft, applying, applied, undoing, undone, failed };

/// A decision of an authority about units and schools. What it says in detail are its lines.
struct Decision {
    Id<Decision> id;
    std::string number;  // "1685/NQ-UBTVQH15"
    Date signed_on;
    Date effective_on;  // the first day on which things are as it says
    std::string decided_by;
    std::string content;
    std::optional<Id<org::Unit>> authority_id;  // whose officer entered it; none: who runs the server
    DecisionState state = DecisionState::draft;
    int schools = 0, classes = 0, pupils = 0, staff = 0;  // that were carried over
    int open_matters = 0;
    std::string fault;
    std::int64_t change_set = 0, undo_set = 0, job = 0;
};

/// One time that the decision was applied: a change set is somebody's, so who goes on with what another one
/// began has a run of his own. Taken back from the newest to the oldest.
struct DecisionRun {
    Id<DecisionRun> id;
    Id<Decision> decision_id;
    std::int64_t account = 0, change_set = 0;
    std::int64_t undo_account = 0, undo_set = 0;
    bool over = false;  // it came to its end
    bool undone = false;
};

enum class LineKind {
    unit_merged,
    unit_split,
    unit_moved,
    unit_renamed,
    unit_closed,
    school_merged,
    school_split,
    campus_moved
};

/// What the decision does to one unit or school. The other side is there already, or is made by the decision:
/// then it has a new code and a new name, and lines of the same new code mean the same new one.
struct DecisionLine {
    Id<DecisionLine> id;
    Id<Decision> decision_id;
    LineKind kind = LineKind::unit_merged;
    std::optional<Id<org::Unit>> from_unit_id, to_unit_id;
    std::optional<Id<org::School>> from_school_id, to_school_id;
    std::string campus_code;  // of a campus that goes to another school
    std::string classes;      // "6A1, 6A2": only these go to the other school
    std::string new_code, new_name;
    std::string new_area_code;  // where the administrative area itself changed
    std::string new_area_kind;  // "phường", "xã", "đặc khu": of an area that is not in the list yet
};

enum class MatterKind {
    officer_post,
    appointment,
    class_name,
    campus_code,
    person_at_both,
    row_not_carried,
    reference_lost,
    left_behind
};

/// Something that the work could not settle by itself; somebody looks at it and says what was done.
struct OpenMatter {
    Id<OpenMatter> id;
    Id<Decision> decision_id;
    MatterKind kind = MatterKind::row_not_carried;
    std::optional<Id<org::Unit>> unit_id;
    std::optional<Id<org::School>> school_id;
    std::string record;   // "pup_…", "apt_…": the row; a table where it is about many
    std::string note;     // a new name, the code of a finding, how many rows
    std::string settled;  // what was done about it; empty: open
};

/// From which row of the old school a row of the new one was made.
struct CarriedRow {
    Id<CarriedRow> id;
    Id<Decision> decision_id;
    Id<org::School> from_school_id, to_school_id;
    std::string old_record, new_record;  // "pup_…"
};

struct NewDecision {
    std::string number;
    Date signed_on, effective_on;
    std::string decided_by, content;
};
struct NewLine {
    Id<Decision> id;
    LineKind kind = LineKind::unit_merged;
    std::optional<Id<org::Unit>> from_unit_id, to_unit_id;
    std::optional<Id<org::School>> from_school_id, to_school_id;
    std::string campus_code, classes, new_code, new_name, new_area_code, new_area_kind;
};
struct WhichLine {
    Id<DecisionLine> id;
};
struct WhichDecision {
    Id<Decision> id;
};
struct Settlement {
    Id<OpenMatter> id;
    std::string settled;
};

/// What the decision would change, before it is applied.
struct Preview {
    int units_ended = 0, units_made = 0, units_moved = 0;
    int schools = 0, campuses = 0, classes = 0, pupils = 0, staff = 0;
    int officer_posts = 0;    // of units that end
    std::string class_names;  // "6A1 → 6A1 (cơ sở B)", with commas
    std::string faults;       // codes of what forbids it, with commas
};

Decision enter(Tx& tx, const NewDecision& wanted);
DecisionLine add_line(Tx& tx, const NewLine& wanted);
DecisionLine remove_line(Tx& tx, const WhichLine& which);
Preview preview(const Reader& reader, const WhichDecision& which);
/// A job does it, in parts of one change set. Applied again it takes along what came since.
Decision apply(Tx& tx, const WhichDecision& which);
Decision undo(Tx& tx, const WhichDecision& which);
OpenMatter settle_matter(Tx& tx, const Settlement& settlement);

Manifest manifest();

}  // namespace truong::reorganisation
