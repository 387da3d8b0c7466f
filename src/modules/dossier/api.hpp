#pragma once
// Evidence, the self-assessment of a school against a standard, and what it submits.
#include "modules/calendar/api.hpp"
#include "modules/files/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"
#include "modules/planning/api.hpp"
#include "modules/readiness/api.hpp"

namespace truong::dossier {

enum class EvidenceKind { upload, generated, linked_record, web_address };
enum class Issuer { school, superior };

/// A piece of evidence (minh chứng): one file, one code, however many criteria use it.
struct Evidence {
    Id<Evidence> id;
    std::string code;  // that of the first criterion which used it
    std::string title;
    EvidenceKind kind = EvidenceKind::upload;
    std::string doc_type;  // of data/doc_types.csv
    std::string number;
    std::optional<Date> issued_on;
    Issuer issuer = Issuer::school;
    std::optional<Date> valid_until;
    std::optional<Id<files::StoredFile>> file_id;
    std::string file_name, media_type, sha256;  // copies of the file's
    std::string url;
    std::string linked_screen, linked_record;  // "org.rooms", "rom_…"
    std::string facts;                         // of a generated one: the facts behind its numbers
    std::string rows_sha256;                   // and a hash over the rows that were counted
    std::optional<Instant> captured_at;
    std::string kept_at;  // where the original lies: a cabinet, a page range
    std::optional<Date> withdrawn_on;
    std::string withdrawn_reason;
};

/// A criterion that a piece of evidence speaks for.
struct EvidenceLink {
    Id<EvidenceLink> id;
    Id<Evidence> evidence_id;
    std::string framework_code, node_code;
    std::optional<int> level;  // which it speaks for; none: all
    bool is_origin = false;    // the code comes from here
};

/// returned: by the authority; it is written on again.
enum class AssessmentState { draft, confirmed, frozen, submitted, returned };

/// A school assesses itself against a standard in a school year.
struct SelfAssessment {
    Id<SelfAssessment> id;
    std::string framework_code, framework_version;
    std::string framework_name;
    Id<calendar::SchoolYear> year_id;
    std::string stage_code;  // "th": of a school of several stages each is assessed; empty: the whole school
    AssessmentState state = AssessmentState::draft;
    std::string decision;  // that founded the group
    std::string overview, conclusion;
    std::optional<Date> confirmed_on;
    std::string confirmed_by;
    std::optional<Instant> frozen_at;
    std::optional<Date> submitted_on;
    std::string returned_reason;
    std::string outcome;        // as it was frozen
    std::int64_t last_set = 0;  // the change set of the last step
    std::optional<Id<files::StoredFile>> package_id;
    std::string package_sha256;
    std::optional<Instant> packaged_at;
};

enum class MemberRole { chair, secretary, member };
/// Of the council or working group.
struct CouncilMember {
    Id<CouncilMember> id;
    Id<SelfAssessment> assessment_id;
    Id<people::StaffMember> staff_member_id;
    MemberRole role = MemberRole::member;
    std::string task;
};

/// What the school says about one criterion.
struct CriterionWork {
    Id<CriterionWork> id;
    Id<SelfAssessment> assessment_id;
    std::string node_code;
    std::optional<Id<people::StaffMember>> owner_id;
    std::optional<Date> due_on;
    std::string narrative;
    std::optional<int> self_level;
    std::string self_reason;  // needed above the computed level
    std::string confirmed_by;
    std::optional<Instant> confirmed_at;
    // Copied when it was frozen.
    std::optional<int> computed_level;
    std::string computed_status;
    std::optional<std::int64_t> numerator, denominator;
};

/// What is written of a standard as a whole (TT 57/2026: not of each criterion).
struct StandardWork {
    Id<StandardWork> id;
    Id<SelfAssessment> assessment_id;
    std::string node_code;
    std::string strengths, weaknesses, causes;
};

/// The numbers and the standard itself as they were at the freezing.
struct AssessmentSnapshot {
    Id<AssessmentSnapshot> id;
    Id<SelfAssessment> assessment_id;
    Instant taken_at;
    std::string framework, evaluation;  // JSON
    std::string mirror;                 // as it was answered then
    std::string tables;                 // likewise: DossierTables
    std::string sha256;                 // over framework, evaluation and tables
};

/// The evidence of a criterion as it was at the freezing.
struct FrozenEvidence {
    Id<FrozenEvidence> id;
    Id<SelfAssessment> assessment_id;
    Id<Evidence> evidence_id;
    std::string node_code;
};

/// An outside portal that is told each indicator.
struct PushReceiver {
    Id<PushReceiver> id;
    std::string framework_code;
    std::string url;
    std::string note;
    bool active = true;
    std::string sealed_token;
};

enum class PushState { waiting, arrived, refused, failed };
/// One indicator for one receiver. The key is made of what is sent: equal content is sent once.
struct PushDelivery {
    Id<PushDelivery> id;
    Id<PushReceiver> receiver_id;
    Id<SelfAssessment> assessment_id;
    std::string node_code;
    std::string body;
    std::string idempotency_key;
    PushState state = PushState::waiting;
    int attempts = 0;
    std::optional<Instant> next_at;
};
struct PushAttempt {
    Id<PushAttempt> id;
    Id<PushDelivery> delivery_id;
    Instant at;
    int status = 0;     // of the answer; zero: there was none
    std::string fault;  // a finding's code; empty: it arrived
    std::string message;
};

struct NewEvidence {
    std::string title;
    std::optional<EvidenceKind> kind;  // by what is given
    std::string doc_type, number;
    std::optional<Date> issued_on;
    std::optional<Issuer> issuer;
    std::optional<Date> valid_until;
    std::optional<Id<files::StoredFile>> file_id;
    std::string url, linked_screen, linked_record, kept_at;
    std::string framework_code, node_code;
    std::string also;  // more criteria of the framework: "3.2,5.4"
    std::optional<int> level, box;
};
struct EvidenceCorrection {
    Id<Evidence> id;
    std::optional<std::string> title, doc_type, number, url, kept_at;
    std::optional<Date> issued_on, valid_until;
    std::optional<Issuer> issuer;
};
struct EvidencePlace {
    Id<Evidence> id;
    std::string framework_code, node_code;
    std::optional<int> level;
};
struct EvidenceWithdrawal {
    Id<Evidence> id;
    std::string reason;
};
struct GenerateAsk {
    std::string framework_code, node_code;
};

struct EvidenceQuery {
    std::string framework, node;
    std::optional<Id<org::School>> school_id;
};
/// expired: its time is over; stale: older than the criterion takes it. Both are shown and not counted.
enum class EvidenceState { valid, expired, stale, withdrawn };
struct EvidenceLine {
    Id<Evidence> evidence_id;
    std::string code, title;
    EvidenceKind kind = EvidenceKind::upload;
    EvidenceState state = EvidenceState::valid;
    std::string doc_type, doc_type_vi, doc_type_en, number;
    std::optional<Date> issued_on, valid_until;
    Issuer issuer = Issuer::school;
    std::optional<Id<files::StoredFile>> file_id;
    std::string file_name, media_type, url, linked_screen, linked_record, kept_at, sha256, rows_sha256;
    std::string linked_vi, linked_en;  // what kind of record it is
    std::string linked_title;          // as it is called today; empty: not for who asks
    std::optional<Instant> captured_at;
    std::string withdrawn_reason;
    bool frozen = false;
    bool is_origin = false;
    std::string nodes;  // of the same framework: "3.1,3.2"
};
struct RequirementLine {
    std::string doc_type, name_vi, name_en;
    std::int64_t wanted = 0, have = 0, freshness_months = 0;
    Issuer issuer = Issuer::school;
    bool generated = false;  // the system makes it
};
/// GET /dossier/evidence-of
struct EvidenceOf {
    std::string framework, node;
    std::vector<EvidenceLine> evidence;
    std::vector<RequirementLine> requirements;
    bool may_add = false;
    bool shown = true;  // to an officer only from the principal's confirmation on
};

struct RoomQuery {
    std::string framework;
    std::optional<Id<org::School>> school_id;
};
struct RoomNode {
    std::string code, standard, name_vi, name_en, status;
    std::int64_t level = 0, valid = 0, expired = 0, missing = 0;
    std::vector<RequirementLine> requirements;
};
struct RoomStandard {
    std::string code, name_vi, name_en;
};
/// GET /dossier/room: all of a framework at once.
struct EvidenceRoom {
    std::string framework, name_vi, name_en;
    std::vector<RoomStandard> standards;
    std::vector<RoomNode> nodes;
    std::vector<EvidenceLine> evidence;
    bool may_add = false;
    bool shown = true;  // to an officer only from the principal's confirmation on
};
struct DocTypeName {
    std::string code, name_vi, name_en, media;
};
struct NoDossierQuery {};

Evidence add_evidence(Tx& tx, const NewEvidence& wanted);
Evidence correct_evidence(Tx& tx, const EvidenceCorrection& wanted);
Evidence link_evidence(Tx& tx, const EvidencePlace& place);
Evidence unlink_evidence(Tx& tx, const EvidencePlace& place);
Evidence withdraw_evidence(Tx& tx, const EvidenceWithdrawal& withdrawal);
EvidenceOf evidence_of(const Reader& reader, const EvidenceQuery& query);
EvidenceRoom room(const Reader& reader, const RoomQuery& query);
std::vector<DocTypeName> doc_type_names(const Reader& reader, const NoDossierQuery& query);

/// GET /dossier/standards: what a self-assessment may begin with.
struct StageName {
    std::string code, name_vi, name_en;
};
struct StandardChoice {
    std::string code, name_vi, name_en;
    std::vector<StageName> stages;  // one of them has to be chosen; empty: the school as a whole
};
std::vector<StandardChoice> standards(const Reader& reader, const NoDossierQuery& query);

/// A number of the school in a year; empty: the product has nothing of that year.
struct YearNumber {
    std::string year, number;
};
struct FigureRow {
    std::string name_vi, name_en;
    std::vector<YearNumber> numbers;  // the oldest year first
};
/// A table of the overview (TT 57/2026/TT-BGDĐT, Phụ lục V, Biểu 1).
struct FigureTable {
    std::string name_vi, name_en;
    std::vector<FigureRow> rows;
};
/// A line of Biểu 2.
struct ImprovementLine {
    std::string title, objective, activities, result_indicator, time, owner, resources, expected_evidence;
    std::string degree;
};
/// A plan of improvement of the assessed year or the one after it.
struct ImprovementPlan {
    Id<planning::ActionPlan> plan_id;
    std::string title, number, year, goal;
    planning::PlanState state = planning::PlanState::draft;
    std::int64_t tasks = 0, done = 0;
    std::vector<ImprovementLine> lines;
};
/// What stands in a dossier beside its criteria.
struct DossierTables {
    std::vector<FigureTable> tables;
    std::vector<ImprovementPlan> plans;
};

struct NewAssessment {
    std::string framework_code;
    std::string stage_code;
    std::optional<Id<calendar::SchoolYear>> year_id;  // today's
    std::string decision;
};
struct GroupLine {
    Id<people::StaffMember> staff_member_id;
    MemberRole role = MemberRole::member;
    std::string task;
};
struct GroupChoice {
    Id<SelfAssessment> id;
    std::optional<std::string> decision;
    std::vector<GroupLine> members;
};
struct OwnerChoice {
    Id<SelfAssessment> id;
    std::string nodes;  // "3.1,3.2"
    std::optional<Id<people::StaffMember>> owner_id;
    std::optional<Date> due_on;
};
struct CriterionText {
    Id<SelfAssessment> id;
    std::string node_code;
    std::optional<std::string> narrative, self_reason;
    std::optional<int> self_level;
};
struct StandardText {
    Id<SelfAssessment> id;
    std::string node_code;
    std::optional<std::string> strengths, weaknesses, causes;
};
struct AssessmentText {
    Id<SelfAssessment> id;
    std::optional<std::string> overview, conclusion;
};
struct CriterionChoice {
    Id<SelfAssessment> id;
    std::string nodes;
};
struct WhichAssessment {
    Id<SelfAssessment> id;
};
struct Reopening {
    Id<SelfAssessment> id;
    std::string reason;
};

struct CouncilLine {
    Id<people::StaffMember> staff_member_id;
    std::string name;
    MemberRole role = MemberRole::member;
    std::string task;
};
struct AssessmentRow {
    std::string code, standard, name_vi, name_en;
    bool mandatory = false, mine = false, narrated = false;
    std::string status;  // computed, declared, na
    std::optional<Id<people::StaffMember>> owner_id;
    std::string owner;
    std::optional<Date> due_on;
    std::string attester;  // of a declared level
    std::int64_t computed_level = 0, top_level = 0;
    std::optional<std::int64_t> numerator, denominator, self_level;
    std::int64_t evidence = 0, expired = 0, missing = 0;
    std::string confirmed_by;
    std::optional<Instant> confirmed_at;
};
struct AssessmentStandard {
    std::string code, name_vi, name_en, score, band, strengths, weaknesses, causes;
};
struct AssessmentFinding {
    std::string code, text_vi, text_en;
};
/// GET /dossier/self-assessments/{id}/board
struct AssessmentBoard {
    Id<SelfAssessment> assessment_id;
    std::string framework, framework_version, name_vi, name_en, legal_basis, year, decision;
    std::string stage_vi, stage_en;  // which is assessed; empty: the whole school
    std::string note_vi, note_en;    // what the law says of computed numbers
    AssessmentState state = AssessmentState::draft;
    std::string self_outcome;  // by the school's own levels; empty: not all are said
    std::string outcome, overview, conclusion, confirmed_by, returned_reason;
    std::optional<Date> confirmed_on, submitted_on;
    std::optional<Instant> frozen_at, packaged_at;
    std::optional<Id<files::StoredFile>> package_id;
    std::string package_sha256, snapshot_sha256;
    std::vector<CouncilLine> members;
    std::vector<AssessmentFinding> findings;  // what stands in the way of the confirmation
    std::vector<AssessmentStandard> standards;
    std::vector<AssessmentRow> rows;
    std::vector<FigureTable> tables;
    std::vector<ImprovementPlan> plans;
    bool may_lead = false, may_confirm = false, may_write = false;
};
struct CriterionQuery {
    Id<SelfAssessment> id;
    std::string node;
};
struct CitationLine {
    std::string code;
    std::optional<Id<Evidence>> evidence_id;
    std::optional<Id<files::StoredFile>> file_id;
    std::string fault;  // unknown, elsewhere, not_valid; empty: sound
};
/// GET /dossier/self-assessments/{id}/criterion
struct CriterionPage {
    std::vector<AssessmentRow> row;  // one
    AssessmentState state = AssessmentState::draft;
    std::string framework, narrative, self_reason, note_vi, note_en;
    std::vector<CitationLine> citations;
    std::vector<EvidenceLine> evidence;
    std::vector<RequirementLine> requirements;
    std::string before, after;  // the criteria beside it
    bool may_write = false, may_confirm = false;
};
struct DossierJob {
    std::string job;
};

SelfAssessment begin_assessment(Tx& tx, const NewAssessment& wanted);
SelfAssessment choose_group(Tx& tx, const GroupChoice& choice);
SelfAssessment choose_owner(Tx& tx, const OwnerChoice& choice);
CriterionWork write_criterion(Tx& tx, const CriterionText& text);
StandardWork write_standard(Tx& tx, const StandardText& text);
SelfAssessment write_assessment(Tx& tx, const AssessmentText& text);
SelfAssessment confirm_criteria(Tx& tx, const CriterionChoice& choice);
SelfAssessment confirm_assessment(Tx& tx, const WhichAssessment& which);
SelfAssessment freeze_assessment(Tx& tx, const WhichAssessment& which);
SelfAssessment submit_assessment(Tx& tx, const WhichAssessment& which);
SelfAssessment reopen_assessment(Tx& tx, const Reopening& reopening);
DossierJob ask_for_package(Tx& tx, const WhichAssessment& which);
AssessmentBoard board(const Reader& reader, const WhichAssessment& which);
CriterionPage criterion(const Reader& reader, const CriterionQuery& query);

struct NewPushReceiver {
    std::string framework_code, url, token, note;
};
struct ReceiverCorrection {
    Id<PushReceiver> id;
    std::optional<std::string> url, token, note;
    std::optional<bool> active;
};
struct PushAsk {
    Id<PushReceiver> id;
    Id<SelfAssessment> assessment_id;
};
struct WhichReceiver {
    Id<PushReceiver> id;
};
struct DeliveryLine {
    Id<PushDelivery> delivery_id;
    std::string node_code;
    PushState state = PushState::waiting;
    std::int64_t attempts = 0, status = 0;
    std::optional<Instant> at, next_at;
    std::string fault, fault_vi, fault_en, message, idempotency_key;
};
struct ReceiversQuery {
    std::string framework;
};
struct ReceiverLine {
    Id<PushReceiver> receiver_id;
    std::string url, note;
    bool active = true;
};
ReceiverLine add_receiver(Tx& tx, const NewPushReceiver& wanted);
ReceiverLine change_receiver(Tx& tx, const ReceiverCorrection& wanted);
/// One delivery for each indicator; what arrived already is not sent again.
DossierJob push_assessment(Tx& tx, const PushAsk& ask);
std::vector<ReceiverLine> receivers(const Reader& reader, const ReceiversQuery& query);
std::vector<DeliveryLine> deliveries(const Reader& reader, const WhichReceiver& which);

Manifest manifest();

}  // namespace truong::dossier
