#pragma once
// Documents of a school: its regulations, plans and decisions, what comes in and goes out, and the bodies
// that its decisions form (NĐ 30/2020/NĐ-CP).
#include "modules/calendar/api.hpp"
#include "modules/files/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"
#include "modules/staffing/api.hpp"

namespace truong::office {

/// A kind of document (tên loại) of Phụ lục III; `sequence` names the row of numbers that it shares.
struct DocumentType {
    Id<DocumentType> id;
    std::string code;
    std::string name_vi, name_en, print_name;
    std::string official_code;  // as symbols have it: "QĐ"; empty: none, as official letters
    std::string sequence;
    std::string legal_basis;
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};
/// At this school the kind shares another row of numbers: its head decides that.
struct TypeSequence {
    Id<TypeSequence> id;
    Id<DocumentType> type_id;
    std::string sequence;
};

enum class TopicKind { regulation, plan, body };
/// What a document is about, where a standard asks for one.
struct Topic {
    Id<Topic> id;
    std::string code;  // "reg.1"
    std::string name_vi, name_en, print_name;
    TopicKind kind = TopicKind::regulation;
    std::string item;  // of the indicator's checklist
    std::string legal_basis;
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};

enum class Direction { outgoing, incoming, internal };
enum class DocumentState { draft, issued, recalled, replaced };

/// One line of a register with what belongs to it. A number, once given, stays: the document is recalled or
/// replaced, never removed. Of an incoming one `number` is the number of arrival and `symbol` the sender's.
struct Document {
    Id<Document> id;
    Direction direction = Direction::outgoing;
    DocumentState state = DocumentState::draft;
    Id<DocumentType> type_id;
    std::string title;  // trích yếu
    std::string symbol;
    std::optional<int> number, year;
    std::string sequence;
    std::string organisation;  // in the symbol: "THLQĐ"
    std::optional<Date> issued_on;
    std::optional<Id<people::StaffMember>> signer_id;
    std::string signer;  // name and post as signed
    bool digitally_signed = false;
    bool confidential = false;
    std::optional<Id<files::StoredFile>> file_id;
    std::optional<Date> effective_from, effective_to;
    std::optional<Date> review_on, reviewed_on;
    std::optional<Id<calendar::SchoolYear>> year_id;
    int revision = 1;
    std::optional<Id<Document>> replaces_id;
    std::string recipients;
    std::optional<int> copies;
    std::string keeper;
    std::string notes;
    std::string recall_reason;
    std::optional<Date> recalled_on;
    std::optional<Date> arrived_on;
    std::string author;  // the body that sent it
    std::optional<Id<people::StaffMember>> forwarded_id;
    std::string forwarded_to;
    std::optional<Date> forwarded_on, due_on, settled_on;
};
struct DocumentTag {
    Id<DocumentTag> id;
    Id<Document> document_id;
    Id<Topic> topic_id;
};
/// The last number that a row of numbers has given out in a calendar year.
struct NumberCounter {
    Id<NumberCounter> id;
    std::string sequence;
    int year = 0;
    int last = 0;
};

/// Somebody is asked to read a document, and says that he has.
struct ReadingRequest {
    Id<ReadingRequest> id;
    Id<Document> document_id;
    Id<people::StaffMember> staff_member_id;
    Id<people::Person> person_id;
    std::string full_name;
    Date asked_on;
    std::optional<Date> due_on;
    std::optional<Instant> confirmed_at;
    std::optional<Date> reminded_on;
};

/// A committee, board or working group formed by a decision.
struct Body {
    Id<Body> id;
    std::string name;
    std::optional<Id<Topic>> topic_id;
    std::optional<Id<Document>> document_id;  // the decision
    Date valid_from;
    std::optional<Date> valid_to;
};
enum class BodyRole { head, deputy, secretary, member };
struct BodyMember {
    Id<BodyMember> id;
    Id<Body> body_id;
    Id<people::StaffMember> staff_member_id;
    Id<people::Person> person_id;
    std::string full_name;
    BodyRole role = BodyRole::member;
    std::string task;
};
struct Meeting {
    Id<Meeting> id;
    Id<Body> body_id;
    Date held_on;
    std::string subject;
    std::optional<Id<Document>> document_id;  // the minutes
};

struct ChosenTopic {
    Id<Topic> topic_id;
};
/// A document that the school writes; the number comes when it is issued.
struct NewDocument {
    Direction direction = Direction::outgoing;
    Id<DocumentType> type_id;
    std::string title;
    std::string organisation;
    std::optional<Date> issued_on;
    std::optional<Id<people::StaffMember>> signer_id;
    std::string signer;
    bool digitally_signed = false;
    bool confidential = false;
    std::optional<Id<files::StoredFile>> file_id;
    std::optional<Date> effective_from, effective_to, review_on;
    std::string recipients;
    std::optional<int> copies;
    std::string keeper;
    std::string notes;
    std::vector<ChosenTopic> topics;
};
/// All of it as it shall be.
struct DocumentEdit {
    Id<Document> id;
    Direction direction = Direction::outgoing;
    Id<DocumentType> type_id;
    std::string title;
    std::string organisation;
    std::optional<Date> issued_on;
    std::optional<Id<people::StaffMember>> signer_id;
    std::string signer;
    bool digitally_signed = false;
    bool confidential = false;
    std::optional<Id<files::StoredFile>> file_id;
    std::optional<Date> effective_from, effective_to, review_on;
    std::string recipients;
    std::optional<int> copies;
    std::string keeper;
    std::string notes;
    std::vector<ChosenTopic> topics;
};
/// A document that came in; it gets the next number of arrival.
struct Arrival {
    Id<DocumentType> type_id;
    std::string title;
    std::string author;
    std::string symbol;
    std::optional<Date> issued_on;
    std::optional<Date> arrived_on;  // today
    std::optional<int> number;       // of a paper register; else the next one
    bool confidential = false;
    std::optional<Id<files::StoredFile>> file_id;
    std::optional<Id<people::StaffMember>> forwarded_id;
    std::string forwarded_to;
    std::optional<Date> due_on;
    std::string notes;
};
struct ArrivalEdit {
    Id<Document> id;
    Id<DocumentType> type_id;
    std::string title;
    std::string author;
    std::string symbol;
    std::optional<Date> issued_on;
    bool confidential = false;
    std::optional<Id<files::StoredFile>> file_id;
    std::optional<Date> due_on;
    std::string notes;
};
struct WhichDocument {
    Id<Document> id;
};
struct Issue {
    Id<Document> id;
    std::optional<Date> issued_on;  // as drafted, else today
    std::optional<int> number;      // of a paper register; else the next one
    std::optional<bool> digitally_signed;
};
struct Recall {
    Id<Document> id;
    std::string reason;
};
struct Review {
    Id<Document> id;
    std::optional<Date> reviewed_on;  // today
    std::optional<Date> review_on;    // the next time; in a year
};
struct Forwarding {
    Id<Document> id;
    std::optional<Id<people::StaffMember>> forwarded_id;
    std::string forwarded_to;
    std::optional<Date> due_on;
};
struct ChosenDepartment {
    Id<staffing::Department> department_id;
};
struct ChosenReader {
    Id<people::StaffMember> staff_member_id;
};
struct AskReading {
    Id<Document> id;
    bool all_staff = false;
    std::vector<ChosenDepartment> departments;
    std::vector<ChosenReader> staff_members;
    std::optional<Date> due_on;  // in a week
};
struct ReadingAsked {
    int asked = 0, kept = 0;
};
struct WhichReading {
    Id<ReadingRequest> id;
};
/// Nobody is reminded twice on a day: `kept` were before.
struct Reminded {
    int reminded = 0, kept = 0;
};
/// Somebody is reminded to read a document; who sends letters or messages tells him.
struct ReadingReminded {
    Id<ReadingRequest> request_id;
    Id<Document> document_id;
    Id<people::Person> person_id;
    bool late = false;  // his day is over
};
struct NewBodyMember {
    Id<people::StaffMember> staff_member_id;
    BodyRole role = BodyRole::member;
    std::string task;
};
struct NewBody {
    std::string name;
    std::optional<Id<Topic>> topic_id;
    Id<Document> document_id;
    std::optional<Date> valid_from;  // the day of the decision
    std::optional<Date> valid_to;
    std::vector<NewBodyMember> members;
};
struct NewMeeting {
    Id<Body> body_id;
    Date held_on;
    std::string subject;
    std::optional<Id<Document>> document_id;
};
struct ContinueRegister {
    std::string sequence;
    std::optional<int> year;
    int last = 0;
};

struct NumberQuery {
    std::optional<Id<DocumentType>> type_id;  // none: of an arrival
    bool confidential = false;
    std::optional<Date> day;
    std::string organisation;
};
/// What would be given now; taken only when the document is issued.
struct NumberProposal {
    std::string sequence;
    int year = 0, number = 0;
    std::string symbol, organisation;
};

enum class Gap {
    none,
    no_document,
    wrong_kind,
    not_issued,
    not_yet,
    over,
    too_old,
    not_signed,
    not_read,
    not_reviewed,
    no_body,
    member_left
};
struct ChecklistQuery {};
/// A topic with the document that speaks best for it, and what the next level lacks.
struct ChecklistItem {
    Id<Topic> topic_id;
    std::string code, item, name_vi, name_en;
    TopicKind kind = TopicKind::regulation;
    int level = 0;
    Gap gap = Gap::no_document;
    std::optional<Id<Document>> document_id;
    std::string symbol, title;
    int asked = 0, confirmed = 0;
    std::optional<Id<Body>> body_id;
    int members = 0, members_left = 0, meetings = 0;
};

Document draft(Tx& tx, const NewDocument& wanted);
Document correct(Tx& tx, const DocumentEdit& edit);
/// A draft goes without a trace in the registers.
Document discard(Tx& tx, const WhichDocument& which);
Document register_arrival(Tx& tx, const Arrival& arrival);
Document correct_arrival(Tx& tx, const ArrivalEdit& edit);
Document issue(Tx& tx, const Issue& wanted);
Document recall(Tx& tx, const Recall& wanted);
/// A draft of the next version; the old one is replaced when that is issued.
Document replace(Tx& tx, const WhichDocument& which);
Document review(Tx& tx, const Review& wanted);
Document forward(Tx& tx, const Forwarding& wanted);
/// What came in has been dealt with.
Document settle(Tx& tx, const WhichDocument& which);
ReadingAsked ask_reading(Tx& tx, const AskReading& wanted);
/// All who have not read it and still work here.
Reminded remind(Tx& tx, const WhichDocument& which);
ReadingRequest remind_one(Tx& tx, const WhichReading& which);
/// By the reader himself, once.
ReadingRequest confirm(Tx& tx, const WhichReading& which);
Body form_body(Tx& tx, const NewBody& wanted);
/// It has been held; its minutes are in the register.
Meeting record_meeting(Tx& tx, const NewMeeting& wanted);
/// Where the paper register stands, for a school that begins in the middle of a year.
NumberCounter continue_register(Tx& tx, const ContinueRegister& wanted);
NumberProposal next_number(const Reader& reader, const NumberQuery& query);
std::vector<ChecklistItem> checklist(const Reader& reader, const ChecklistQuery& query);

Manifest manifest();

}  // namespace truong::office
