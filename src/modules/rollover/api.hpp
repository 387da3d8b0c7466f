#pragma once
// From one school year into the next: a plan that people look at and correct, its report, and the job that
// writes it and takes it back.
#include "modules/imports/api.hpp"
#include "modules/staffing/api.hpp"

namespace truong::rollover {

enum class PlanState { draft, applying, applied, undoing, undone, failed };
/// follow: who teaches 6A1 teaches 7A1 next year; stay: he teaches the next 6A1.
enum class TeacherPlan { follow, stay };

/// One school's way into the next year. Kept by the server; people change the rows that hang on it.
struct Plan {
    Id<Plan> id;
    Id<calendar::SchoolYear> from_year_id, to_year_id;
    Date starts_on;  // the first day in the new classes
    TeacherPlan teachers = TeacherPlan::follow;
    PlanState state = PlanState::draft;
    int classes = 0, pupils = 0;  // planned
    int done = 0, total = 0;      // of the job at hand
    std::string fault;            // JSON of what the last job could not do; empty: none
    std::int64_t job = 0;
    Instant proposed_at;
    std::optional<Instant> applied_at;
};

enum class RunState { applying, applied, undoing, undone, failed };

/// One time that the plan was applied: one change set, undone as one. Who comes later has a run of his own.
struct PlanRun {
    Id<PlanRun> id;
    Id<Plan> plan_id;
    RunState state = RunState::applying;
    int classes = 0, classes_found = 0;  // opened; there before
    int placed = 0, repeating = 0, completed = 0;
    int already_there = 0, waiting = 0;  // done before or by others; left for a later run
    int homerooms = 0, assignments = 0;
    int refused = 0;  // assignments that the programme does not have, or whose teacher does not work there
    int done = 0;     // planned pupils behind it
    std::int64_t change_set = 0, undo_set = 0, account = 0;
    Instant asked_at;
};

enum class ClassException { none, name_unclear, name_taken, combined };

/// A class of the new year. Flags and languages are copied from `from_class_id` when it is opened.
struct PlannedClass {
    Id<PlannedClass> id;
    Id<Plan> plan_id;
    std::string name;
    Id<org::Grade> grade_id;
    std::optional<Id<classes::Class>> from_class_id;
    bool moves_up = false;  // the pupils of that class go here; else it is only its shape
    std::optional<Id<org::Campus>> campus_id;
    std::optional<Id<org::Room>> room_id;
    calendar::Shift shift = calendar::Shift::morning;
    std::optional<Id<people::StaffMember>> staff_member_id;  // who shall lead it
    ClassException exception = ClassException::none;
    bool settled = false;
    std::optional<Id<classes::Class>> class_id;  // once it was applied
};

enum class PupilOutcome { up, repeat, complete, leave, hold };
enum class PupilException {
    none,
    reserved,
    no_class,
    two_records,
    combined_class,
    no_result,
    no_next_class,
    stage_end,
    age_group,
    refused  // he could not be written: the rules of his own rows did not let him
};

/// Where one pupil goes.
struct PlannedPupil {
    Id<PlannedPupil> id;
    Id<Plan> plan_id;
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;
    std::string full_name;  // a copy of the pupil's, kept by the server
    std::optional<Id<classes::Class>> from_class_id;
    PupilOutcome outcome = PupilOutcome::hold;
    std::optional<Id<PlannedClass>> planned_class_id;
    PupilException exception = PupilException::none;
    bool settled = false;  // somebody looked at the exception
    std::string note;
    /// What the server proposed: a row that differs is somebody's decision and is proposed no more.
    PupilOutcome proposed = PupilOutcome::hold;
    std::int64_t proposed_class = 0;  // its number alone, so that it may be taken out of the plan
};

/// Who shall teach what in a planned class.
struct PlannedAssignment {
    Id<PlannedAssignment> id;
    Id<Plan> plan_id;
    Id<PlannedClass> planned_class_id;
    Id<curriculum::Subject> subject_id;
    Id<people::StaffMember> staff_member_id;
    Id<people::Person> person_id;
    std::string full_name;  // a copy of the teacher's, kept by the server
    std::optional<int> periods_a_week;
    bool main = true;
};

struct NewPlan {
    std::optional<Id<calendar::SchoolYear>> from_year_id;  // the one of today
    std::optional<Date> starts_on;                         // the first day of the new year
    std::optional<TeacherPlan> teachers;                   // stay at primary and preschool
};
struct WhichPlan {
    Id<Plan> id;
};

/// Something that a person should look at before, or that was left out.
struct ReportLine {
    std::string row;   // "ppu_…" or "pcl_…"; empty: of the plan
    std::string name;  // of the pupil or the class
    std::string class_name;
    std::string code;
    Severity severity = Severity::warning;
    std::string message_vi, message_en;
};
struct ClassForecast {
    std::string name;
    int pupils = 0, repeating = 0;
    std::optional<int> most;
    bool too_large = false;
    bool exists = false;  // a class of that name is there already
};
/// What would be written, and what would not.
struct Report {
    int up = 0, repeating = 0, completing = 0, leaving = 0, waiting = 0, already_there = 0;
    int classes_new = 0, classes_found = 0, homerooms = 0, assignments = 0;
    std::vector<ClassForecast> classes;
    std::vector<ReportLine> lines;
    bool cut = false;        // there are more lines than these
    bool may_apply = false;  // whoever asks decides
};

/// Whether the last run that stands could be taken back now.
struct UndoLook {
    bool free = false;
    std::string fault;  // findings as JSON, as a plan's
};

Plan begin(Tx& tx, const NewPlan& wanted);
/// Adds who and what came since, and proposes anew where nobody decided otherwise.
Plan propose(Tx& tx, const WhichPlan& which);
/// Ends a plan of which nothing stands, with its rows.
Plan discard(Tx& tx, const WhichPlan& which);
Report report(const Reader& reader, const WhichPlan& which);
Plan apply(Tx& tx, const WhichPlan& which);
/// What is known to stand in the way of an undo, before anybody asks for it.
UndoLook look_at_undo(const Reader& reader, const WhichPlan& which);
/// Takes back the last run that stands.
Plan undo(Tx& tx, const WhichPlan& which);

Manifest manifest();

}  // namespace truong::rollover
