#pragma once
// Where a school stands against a standard: computed from facts, with each number open to what it is made of.
#include <map>

#include "modules/org/api.hpp"
#include "modules/people/api.hpp"
#include "modules/readiness/rules_framework.hpp"
#include "platform/module.hpp"

namespace truong::readiness {

/// What `truong readiness evaluate` answers: per indicator numerator, denominator, parts, level, points and
/// status; per standard its score as a fraction and with one decimal, and its band; gate and outcome. `facts`
/// is
/// {"school":{"stage":"th"},"facts":{"3.1":{"students":[12,40]}}}; throws `invalid` with the path of each
/// fault.
std::string evaluation_json(const Framework& framework, std::string_view facts);

/// Every key that `evaluation_json` takes for this framework, with its form, its thresholds and both names.
std::string schema_json(const Framework& framework);

enum class FrameworkState { draft, in_force, retired };
/// A framework that an authority has issued for the schools below it, or the server for all. In force it
/// never changes: the next version replaces it from a day on.
struct StandardFramework {
    Id<StandardFramework> id;
    std::string code, edition;
    std::string name_vi, name_en;
    std::optional<Id<org::Unit>> unit_id;  // none: for every school of the server
    FrameworkState state = FrameworkState::draft;
    std::optional<Date> valid_from, valid_to;
    std::string legal_basis;
    std::string content;  // the whole of it as JSON, see framework_json.hpp
};

/// What a named person attests where nothing is computed: the level of an indicator, the value of a part, or
/// one item of a list. Valid for a year unless said.
struct Declaration {
    Id<Declaration> id;
    std::string framework_code, node_code;
    std::string part_key;   // empty: the level of the indicator
    std::string item_code;  // of a list
    std::optional<int> level;
    std::optional<int> numerator, denominator;  // of a flag 1 or 0 and none
    std::string narrative;
    Id<people::StaffMember> attester_id;
    Date attested_on;
    Date valid_until;
};

/// Items "THS/6.7" of the indicators that have evidence made by people. Whoever keeps evidence proves this
/// fact; it feeds no part, and says which declarations stand on more than a word.
inline constexpr std::string_view evidence_fact = "dossier.evidence";

/// What a draft would do, as it was tried last on all schools of its authority.
struct FrameworkTrial {
    Id<FrameworkTrial> id;
    Id<StandardFramework> framework_id;
    std::string draft_sha256;  // of the content that was tried
    Instant tried_at;
    std::string result;  // an Effect, as JSON
};

/// A fact of a school as it was measured last. Follows from rows of the modules, and is written past the
/// change log.
struct FactReading {
    Id<FactReading> id;
    std::string code;
    std::int64_t numerator = 0, denominator = 0;
    std::string items;  // of a checklist, as JSON
    Instant measured_at;
};
/// Something changed that moves these facts; gone once they are measured.
struct FactMark {
    Id<FactMark> id;
    std::string codes;  // each with a line break behind it
};
/// An indicator from that day on: kept when its level or its number moves, and now and then besides.
struct LevelDay {
    Id<LevelDay> id;
    std::string framework_code, node_code;
    Date day;
    int level = 0;
    std::int64_t numerator = 0, denominator = 0;
};
/// How a school stood when it was measured last: what officers are shown of many.
struct StoredStanding {
    Id<StoredStanding> id;
    std::string framework_code, framework_version, outcome;
    bool gate_met = false;
    int computed = 0, declared = 0, na = 0, unknown = 0;
    std::string standards;  // as JSON
    Instant as_of;
};

enum class SnapshotReason { nightly, on_demand, submission };
/// A whole assessment as it was. Never changed.
struct Snapshot {
    Id<Snapshot> id;
    std::string framework_code, framework_version;
    Instant taken_at;
    SnapshotReason reason = SnapshotReason::nightly;
    std::string outcome;
    std::string results;  // as `truong readiness evaluate` answers
    std::string sha256;   // of the results, in hexadecimal
};

struct MirrorQuery {
    std::string framework;                     // "THS"
    std::optional<Id<org::School>> school_id;  // none: the actor's own
};
/// A standard, or a group of an index, as it stands. `score` is shown to one decimal; nothing applies: none.
struct StandardStanding {
    std::string code, name_vi, name_en;
    std::optional<std::int64_t> score_numerator, score_denominator;
    std::string score;  // "62.5"
    std::string band;   // na, failed, passed, good
    std::int64_t indicators = 0;
};
struct IndicatorStanding {
    std::string code, standard, name_vi, name_en;
    bool mandatory = false;
    std::int64_t weight = 0, level = 0, top_level = 0;
    std::string status;  // computed, declared, na
    bool unknown = false;
    bool expired = false;  // a declaration whose time is over
    /// Of the part that holds the level down, where it is a number.
    std::optional<std::int64_t> numerator, denominator;
    std::optional<std::int64_t> level_a_week_ago;
    std::string attester;
    bool unproven = false;  // somebody declares it, or a part of it, and there is no evidence
    std::string points;     // "7.5" of its weight, where a framework gives points
};
/// What would move the school most cheaply: `missing` more of `part` lift `indicator` to `to_level`.
struct NextAction {
    std::string framework, indicator, name_vi, name_en, part;
    std::int64_t level = 0, to_level = 0, missing = 0;
    bool gate = false;
    std::string text_vi, text_en;  // "Xác minh thêm 12 học sinh: đạt mức 3"
    /// Names of those who can do it, with how many of the rows are theirs; officers are told the roles.
    std::string path, whose_vi, whose_en;
    bool mine = false;                        // who asks may do it
    std::optional<std::int64_t> own_missing;  // so many of the rows are his
};
struct Movement {
    std::string indicator, name_vi, name_en;
    std::int64_t from_level = 0, to_level = 0;
    Date day;
};
/// A mandatory indicator that is too low.
struct FailedGate {
    std::string code, name_vi, name_en;
};
struct Mirror {
    Id<org::School> school_id;
    std::string school_name, framework, version, name_vi, name_en, framework_status, legal_basis;
    std::string caution_vi, caution_en;  // how far the law lets its numbers be used
    std::string outcome;                 // as in Assessment
    bool gate_met = false;
    std::vector<FailedGate> gate_failed;
    std::int64_t computed = 0, declared = 0, na = 0, unknown = 0;
    std::int64_t unproven = 0;  // declared, all or in part, and without evidence
    Instant as_of;
    std::vector<StandardStanding> standards;
    std::vector<IndicatorStanding> indicators;
    std::vector<Movement> moved;       // in seven days, levels only
    std::vector<NextAction> cheapest;  // three at most
};
/// GET /readiness/mirror. Facts that wait to be measured are measured for the answer.
Mirror mirror(const Reader& reader, const MirrorQuery& query);
/// As if the school had that stage only ("th"): a standard may assess each stage by itself. Empty: all of it.
Mirror mirror_of_stage(const Reader& reader, const MirrorQuery& query, const std::string& stage);
/// The standard as it holds for that school, as JSON.
std::string framework_text(const Reader& reader, Id<org::School> school, const std::string& framework);
/// What that standard says of a school whose indicators have these levels, as the school itself says; those
/// that are not named do not apply.
std::string outcome_of(const std::string& framework_text, const std::map<std::string, int>& levels);

struct FrameworkName {
    std::string code, version, name_vi, name_en, status, legal_basis;
};
/// GET /readiness/frameworks-in-force: those that hold for the actor's school today.
struct NoReadinessQuery {};
std::vector<FrameworkName> frameworks_in_force(const Reader& reader, const NoReadinessQuery& query);

struct IndicatorQuery {
    std::string framework, code;
    std::optional<Id<org::School>> school_id;
};
struct ItemStanding {
    std::string code, name_vi, name_en;
    std::int64_t level = 0;
    bool computed = false;
};
/// What a level asks of the school's stage; a level that asks nothing is not there.
struct Threshold {
    std::int64_t level = 0;
    std::string text;  // "95 %", "8"
};
struct PartStanding {
    std::string key, name_vi, name_en;
    std::string measure;  // share, ratio, number, flag, items
    bool rated = true, known = false, computed = false;
    bool absent = false;  // nothing proves it yet, and it holds the level down no further than said
    std::int64_t numerator = 0, denominator = 0;
    std::optional<std::int64_t> level;  // none: left out
    std::int64_t missing = 0;           // so many more reach the next level; 0: none, or not countable
    std::optional<std::int64_t> next_level;
    std::vector<Threshold> thresholds;
    std::string fact;  // the code of the fact; empty: nothing computes it
    std::optional<Instant> measured_at;
    std::string step_vi, step_en, step_path;
    std::vector<ItemStanding> items;
};
/// A level or number on a day, for a line.
struct DayLevel {
    Date day;
    std::int64_t level = 0, numerator = 0, denominator = 0;
};
/// The members of its IndicatorStanding, and what it is made of.
struct Indicator {
    std::string code, standard, name_vi, name_en;
    bool mandatory = false;
    std::int64_t weight = 0, level = 0, top_level = 0;
    std::string status;
    bool unknown = false, expired = false;
    std::optional<std::int64_t> numerator, denominator, level_a_week_ago;
    std::string attester;
    bool unproven = false;
    std::string legal_basis;
    std::string caution_vi, caution_en;
    std::vector<PartStanding> parts;
    std::vector<DayLevel> days;  // what the nightly snapshots say, the oldest first
    /// What is declared today: /readiness/declarations has the rows.
    std::string narrative;
    std::optional<Date> attested_on, valid_until;
    bool may_declare = false;
};
/// GET /readiness/indicator
Indicator indicator(const Reader& reader, const IndicatorQuery& query);

struct RowsQuery {
    std::string framework, code, part;
    std::optional<Id<org::School>> school_id;
    std::optional<bool> met;
    std::optional<int> limit, offset;  // 50; 0
};
struct CountedRowView {
    std::string screen, record;  // "people.pupils", "pup_…"
    std::string title, item;
    bool met = false;
};
/// GET /readiness/rows: rows behind a number, those that the actor may read; `hidden` are the others.
struct RowsBehind {
    std::int64_t numerator = 0, denominator = 0, hidden = 0, total = 0;
    std::vector<CountedRowView> rows;
};
RowsBehind rows_behind(const Reader& reader, const RowsQuery& query);

/// GET /readiness/actions: what the actor himself can do, of the frameworks of his school; five at most.
std::vector<NextAction> actions(const Reader& reader, const NoReadinessQuery& query);

struct SchoolStandingsQuery {
    std::string framework;
    std::optional<Id<org::Unit>> unit_id;  // below that unit only
};
struct SchoolMirror {
    Id<org::School> school_id;
    std::string code, name, outcome;
    std::vector<StandardStanding> standards;
    std::int64_t computed = 0, declared = 0, unknown = 0;
    bool gate_met = false;
    std::optional<Instant> as_of;
};
/// GET /readiness/schools: of an officer's tree, from what is stored.
std::vector<SchoolMirror> schools(const Reader& reader, const SchoolStandingsQuery& query);

/// What somebody declares; without `part_key` the level of the whole indicator.
struct Attestation {
    std::string framework_code, node_code;
    std::string part_key, item_code;
    std::optional<int> level, numerator, denominator;
    std::string narrative;
    std::optional<Id<people::StaffMember>> attester_id;  // refused without one
    std::optional<Date> attested_on;                     // today
    std::optional<Date> valid_until;                     // a year later
};
/// One value of several that are said together.
struct AttestedValue {
    std::string part_key, item_code;
    std::optional<int> level, numerator, denominator;
};
/// Several parts of one indicator, with one narrative and one name.
struct JointAttestation {
    std::string framework_code, node_code;
    std::vector<AttestedValue> values;
    std::string narrative;
    std::optional<Id<people::StaffMember>> attester_id;
    std::optional<Date> attested_on;
    std::optional<Date> valid_until;
};
struct Attested {
    std::int64_t declared = 0;
};
struct NamedDeclaration {
    Id<Declaration> id;
};
struct WithdrawnDeclaration {
    std::string framework_code, node_code, part_key;
};
/// POST /readiness/declarations/attest: said again, the former word is replaced. Throws `invalid` with every
/// fault: no attester, nobody of that name, a part that is computed, a level that does not exist.
Declaration attest(Tx& tx, const Attestation& wanted);
/// POST /readiness/declarations/attest-together: all of them or none; faults of a value have its place in
/// front: "values[2].numerator".
Attested attest_together(Tx& tx, const JointAttestation& wanted);
/// POST /readiness/declarations/{id}/withdraw
WithdrawnDeclaration withdraw(Tx& tx, const NamedDeclaration& wanted);

/// A framework as a list shows it. `revision` is told to whom it is written by.
struct FrameworkLine {
    std::optional<Id<StandardFramework>> id;  // none: the product brings it
    std::string code, version, name_vi, name_en, legal_basis, status;
    FrameworkState state = FrameworkState::in_force;
    std::string issuer;
    std::optional<Date> valid_from, valid_to;
    bool mine = false;   // may be changed by who asks, as long as it is a draft
    bool holds = false;  // where who asks is, today
    std::int64_t indicators = 0;
    std::optional<std::int64_t> revision;
};
/// GET /readiness/frameworks
std::vector<FrameworkLine> frameworks(const Reader& reader, const NoReadinessQuery& query);
struct FrameworkQuery {
    std::optional<Id<StandardFramework>> id;
    std::optional<std::string> code;  // of one that the product brings
};
/// A fact that a part may be fed by.
struct FactName {
    std::string code, label_vi, label_en;
};
struct FrameworkDocument {
    std::optional<Id<StandardFramework>> id;
    std::string code, version, name_vi, name_en, legal_basis;
    FrameworkState state = FrameworkState::in_force;
    bool mine = false;
    std::optional<std::int64_t> revision;
    std::string content;
    std::vector<FactName> facts;
};
/// GET /readiness/framework
FrameworkDocument framework_document(const Reader& reader, const FrameworkQuery& query);
/// What holds today, as a draft of the actor's authority under a new version.
struct CopyFramework {
    std::string code, version;
};
/// POST /readiness/frameworks/copy
FrameworkLine copy_framework(Tx& tx, const CopyFramework& wanted);
struct EditFramework {
    Id<StandardFramework> id;
    std::string version, name_vi, name_en, legal_basis, content;
    std::optional<std::int64_t> revision;
};
/// POST /readiness/frameworks/{id}/edit: of a draft. Throws `invalid` with the place of each fault.
FrameworkLine edit_framework(Tx& tx, const EditFramework& wanted);
struct FrameworkText {
    std::string content;
};
struct FrameworkFault {
    std::string path, code, message_vi, message_en;
};
/// POST /readiness/frameworks/check: what is wrong with it, each with its place; writes nothing.
std::vector<FrameworkFault> check_text(Tx& tx, const FrameworkText& text);
struct EnactFramework {
    Id<StandardFramework> id;
    Date valid_from;
    std::optional<Date> valid_to;
};
/// POST /readiness/frameworks/{id}/enact: the version before it ends the day before.
FrameworkLine enact_framework(Tx& tx, const EnactFramework& wanted);
struct RetireFramework {
    Id<StandardFramework> id;
    Date valid_to;
};
/// POST /readiness/frameworks/{id}/retire
FrameworkLine retire_framework(Tx& tx, const RetireFramework& wanted);
struct NamedFramework {
    Id<StandardFramework> id;
};
/// POST /readiness/frameworks/{id}/drop: of a draft.
FrameworkLine drop_framework(Tx& tx, const NamedFramework& wanted);

struct ChangedIndicator {
    std::string code;
    std::int64_t before = 0, after = 0;
};
struct EffectOnSchool {
    Id<org::School> school_id;
    std::string code, name, before, after;  // outcomes
    bool gate_before = false, gate_after = false;
    std::vector<ChangedIndicator> indicators;
};
/// So many schools come to this outcome.
struct OutcomeCount {
    std::string outcome;
    std::int64_t before = 0, after = 0;
};
/// So many schools rise or fall in this indicator.
struct IndicatorMoves {
    std::string code;
    std::int64_t up = 0, down = 0;
};
struct Effect {
    std::int64_t schools = 0, schools_changed = 0, outcomes_changed = 0, levels_changed = 0;
    std::int64_t gate_lost = 0, gate_won = 0;
    std::vector<OutcomeCount> outcomes;
    std::vector<IndicatorMoves> indicators;  // that move anywhere
    std::vector<EffectOnSchool> changed;     // those that lose first; the first of `schools_changed`
    std::optional<Instant> tried_at;         // none: never tried
    bool current = false;                    // the draft is as it was tried
};
/// GET /readiness/frameworks/{id}/effect: as it was tried last.
Effect effect(const Reader& reader, const NamedFramework& wanted);
struct TrialJob {
    std::string job;
};
/// POST /readiness/frameworks/{id}/try: on all schools of who asks, from what is stored of them.
TrialJob try_framework(Tx& tx, const NamedFramework& wanted);

struct SnapshotAsk {
    std::string framework;
};
/// A snapshot as a list shows it.
struct SnapshotLine {
    Id<Snapshot> id;
    std::string framework_code, framework_version, outcome, sha256;
    Instant taken_at;
    SnapshotReason reason = SnapshotReason::nightly;
};
struct SnapshotsQuery {
    std::string framework;
    std::optional<Id<org::School>> school_id;
};
/// GET /readiness/snapshots: the newest first.
std::vector<SnapshotLine> snapshots(const Reader& reader, const SnapshotsQuery& query);
struct SnapshotDocument {
    Id<Snapshot> id;
    std::string results, sha256;
};
struct NamedSnapshot {
    Id<Snapshot> id;
};
/// GET /readiness/snapshots/{id}
SnapshotDocument snapshot_document(const Reader& reader, const NamedSnapshot& wanted);
struct ComparisonQuery {
    std::string framework;
    std::optional<Id<org::School>> school_id;
    std::optional<Id<Snapshot>> snapshot_id;  // the last one
};
struct ChangedStandard {
    std::string code, before, after;  // scores with one decimal; empty: none
};
/// What differs from a snapshot now; without any there is none to compare with, and `taken_at` is empty.
struct Comparison {
    std::optional<Instant> taken_at;
    std::string outcome_before, outcome_after;
    std::vector<ChangedStandard> standards;
    std::vector<ChangedIndicator> indicators;
};
/// GET /readiness/compare
Comparison compare(const Reader& reader, const ComparisonQuery& query);
/// POST /readiness/snapshots/take: of the actor's school, now.
SnapshotLine take_snapshot(Tx& tx, const SnapshotAsk& ask);
/// Of any school and reason; as the system.
Snapshot keep_snapshot(Tx& tx, Id<org::School> school, const std::string& framework, SnapshotReason reason);

/// Measures what changed, or everything, and keeps it; measuring locks nothing.
enum class Measuring { what_changed, everything };
void refresh(const Store& store, const Operation& operation, Id<org::School> school, Measuring how);

/// What every night does for a school: everything measured and kept, and a snapshot of each framework that
/// something is known of; what is as it was is not kept twice.
void keep_night(const Store& store, const Operation& operation, Id<org::School> school);

/// The numbers, thresholds, rows behind and who declared, in words for the command line, or as JSON.
std::string explain(const Reader& reader, Id<org::School> school, const IndicatorQuery& query, bool as_json);

/// What a self-assessment freezes: the framework as it was, and the whole evaluation as JSON.
struct Frozen {
    Mirror mirror;
    std::string framework_json, evaluation_json;
};
Frozen freeze(const Reader& reader, Id<org::School> school, const std::string& framework,
              const std::string& stage = {});

Manifest manifest();

}  // namespace truong::readiness
