#pragma once
// Why the house may use somebody's data, what he and those who stand for him say to it, what they may demand,
// and how long it is kept (Luật 91/2025/QH15, NĐ 356/2025/NĐ-CP, NĐ 88/2026/NĐ-CP).
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::privacy {

/// On what a use of data rests. Only consent is asked for; of the others people are told.
enum class LegalGround { law, contract, consent };

/// A use of personal data. Others name it by its code, because its periods are rows of their own.
struct Purpose {
    Id<Purpose> id;
    std::string code;
    std::string name_vi, name_en, print_name;
    LegalGround ground = LegalGround::consent;
    std::string legal_basis;
    std::string recipients, kept_for;
    bool child_consent = false;  // it makes a child's life public: his own yes from the age of his voice
    bool sensitive = false;
    bool third_party = false;  // somebody outside has to stop too when consent is withdrawn
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// The text that people are told or asked, as it was from one day to another.
struct Notice {
    Id<Notice> id;
    std::string purpose;
    int number = 1;  // of the version
    std::string text_vi, text_en;
    std::string child_text_vi, child_text_en;
    bool asks_again = true;  // consent to earlier texts no longer counts
    Date valid_from;
    std::optional<Date> valid_to;
};

/// The birthdays that move consent from one hand to another; years by dated rows.
enum class AgeStep { child_voice, own_consent, adulthood };
struct ConsentAge {
    Id<ConsentAge> id;
    AgeStep step = AgeStep::adulthood;
    int years = 18;
    std::string legal_basis;
    Date valid_from;
    std::optional<Date> valid_to;
};

enum class ConsentState { given, refused, withdrawn };
/// For whom somebody speaks: as representative of a child, or for himself.
enum class Side { representative, subject };
enum class Channel { app, paper };

/// One answer of one person to one purpose. It is never changed: the next answer ends it.
struct Consent {
    Id<Consent> id;
    Id<people::Person> person_id;  // whose data
    std::string purpose;
    Id<Notice> notice_id;  // the text that he saw
    ConsentState state = ConsentState::refused;
    Side side = Side::representative;
    std::optional<Id<people::Person>> given_by;  // none once he was erased
    Instant decided_at;
    Channel channel = Channel::app;
    std::string address;  // of the client, its last part masked
    std::string reason;   // of what was noted for him: where the paper lies
};

enum class RequestKind { access, correct, erase, restrict, object, withdraw };
enum class RequestState { received, acknowledged, prepared, finished, refused };

/// How long each kind of demand may take, counted from the day it came in.
struct RequestClock {
    Id<RequestClock> id;
    RequestKind kind = RequestKind::access;
    int acknowledge_working_days = 2;
    int finish_days = 10;
    int third_party_days = 10;
    int extension_days = 15;
    std::string legal_basis;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// What somebody demands about his data or those of his child.
struct DataRequest {
    Id<DataRequest> id;
    std::optional<Id<people::Person>> person_id;  // none once he was erased
    std::optional<Id<people::Person>> asked_by;
    RequestKind kind = RequestKind::access;
    std::string details;
    std::string purpose;  // to withdraw from, to object to; empty: every one
    Channel channel = Channel::app;
    RequestState state = RequestState::received;
    bool third_party = false;
    Instant received_at;
    Date acknowledge_by, due_on;
    std::optional<Instant> acknowledged_at, closed_at;
    std::optional<Date> extended_from;  // the day it was due before the one extension
    std::string extension_reason;
    std::string legal_ground;  // of a refusal, or of what had to stay
    std::string answer;
    std::optional<Id<people::Person>> prepared_by, decided_by;
};

/// The person's data are stored and otherwise left alone, for one purpose or for all that no law asks for.
struct Restriction {
    Id<Restriction> id;
    Id<people::Person> person_id;
    Id<DataRequest> request_id;
    std::string purpose;  // empty: every one
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Another time than the catalogue says for the rows of an entity.
struct RetentionRule {
    Id<RetentionRule> id;
    std::string entity;  // the table
    int months = 12;
    std::string basis;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Nothing is erased while it stands: of one person, of one kind of rows, or of the whole school.
struct RetentionHold {
    Id<RetentionHold> id;
    std::optional<Id<people::Person>> person_id;
    std::string entity;  // empty: every kind
    std::string reason;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Why data may be used, or may not.
enum class Reason {
    by_law,
    by_contract,
    consented,
    purpose_unknown,
    restricted,
    not_asked,
    refused,
    withdrawn,
    text_changed,
    own_consent_needed,
    child_not_asked,
    child_refused
};
struct DataUse {
    Id<people::Person> person_id;
    std::string purpose;
    bool allowed = false;
    Reason reason = Reason::not_asked;
};
/// Whether the actor's school may use the person's data for the purpose on that day. For other modules: it
/// asks nothing about the actor beyond his school.
DataUse allowed(const Reader& reader, Id<people::Person> person, std::string_view purpose, Date day);
/// The person's data are to be left alone today, whatever was consented to.
bool restricted(const Reader& reader, Id<people::Person> person);

/// Told after every answer.
struct ConsentChanged {
    Id<people::Person> person_id;
    std::string purpose;
    ConsentState state = ConsentState::refused;
    bool allowed = false;
};

struct ConsentsQuery {
    std::optional<Id<people::Person>> person_id;  // himself and his children
};
/// One purpose and one person, as he or who stands for him sees it.
struct ConsentView {
    Id<people::Person> person_id;
    std::string purpose, name_vi, name_en;
    LegalGround ground = LegalGround::consent;
    bool sensitive = false, third_party = false;
    std::string recipients, kept_for;
    std::optional<Id<Notice>> notice_id;
    std::string text_vi, text_en, child_text_vi, child_text_en;
    bool allowed = false;
    Reason reason = Reason::not_asked;
    std::optional<ConsentState> mine;  // what he said to it himself
    bool may_decide = false;
};
std::vector<ConsentView> my_consents(const Reader& reader, const ConsentsQuery& query);

struct DataUseQuery {
    Id<people::Person> person_id;
    std::optional<std::string> purpose;  // all
    std::optional<Date> day;             // today
};
/// What staff see of it: whether, and why, but not who said so.
std::vector<DataUse> data_uses(const Reader& reader, const DataUseQuery& query);

struct CampaignQuery {
    std::string purpose;
    std::optional<Id<people::Pupil>> starting_after;
    std::optional<int> limit;
};
struct CampaignLine {
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;
    Reason reason = Reason::not_asked;
    std::string full_name;
    std::string code;
};
struct CampaignPage {
    std::vector<CampaignLine> lines;
    std::optional<Id<people::Pupil>> next;  // none: these were the last
};
/// Which pupils have to be asked, or asked again: the text changed, a birthday moved the decision.
CampaignPage campaign(const Reader& reader, const CampaignQuery& query);

/// An answer given by who is signed in. Nothing stands in the form before he chooses.
struct ConsentDecision {
    Id<people::Person> person_id;
    std::string purpose;
    Id<Notice> notice_id;
    ConsentState state = ConsentState::refused;
};
Consent decide(Tx& tx, const ConsentDecision& decision, std::string_view address);

/// An answer on paper, noted by a registrar.
struct PaperConsent {
    Id<people::Person> person_id;
    std::string purpose;
    Id<Notice> notice_id;
    ConsentState state = ConsentState::refused;
    Id<people::Person> given_by;
    std::string reason;
};
Consent record_paper(Tx& tx, const PaperConsent& paper);

struct NewRequest {
    Id<people::Person> person_id;
    RequestKind kind = RequestKind::access;
    std::string details;
    std::string purpose;
    std::optional<Id<people::Person>> asked_by;  // of a paper that a registrar notes
};
struct WhichRequest {
    Id<DataRequest> id;
};
struct RequestExtension {
    Id<DataRequest> id;
    std::string reason;
};
struct RequestAnswer {
    Id<DataRequest> id;
    std::string answer;
    std::string legal_ground;
};
DataRequest ask_request(Tx& tx, const NewRequest& wanted);
DataRequest acknowledge_request(Tx& tx, const WhichRequest& request);
DataRequest extend_request(Tx& tx, const RequestExtension& extension);
/// What the clerk proposes; an erasure needs it, so that two people look at it.
DataRequest prepare_request(Tx& tx, const RequestAnswer& proposal);
/// Does what was demanded, and closes it.
DataRequest finish_request(Tx& tx, const RequestAnswer& answer);
DataRequest refuse_request(Tx& tx, const RequestAnswer& answer);

/// What erasing would do to the rows of one kind.
struct ErasureLine {
    std::string entity, label_vi, label_en;
    std::string fate;  // erased, emptied, kept
    std::string basis;
    std::int64_t rows = 0;
};
std::vector<ErasureLine> erasure_preview(const Reader& reader, const WhichRequest& request);

struct WhichRestriction {
    Id<Restriction> id;
};
Restriction lift_restriction(Tx& tx, const WhichRestriction& restriction);

struct AccessQuery {
    std::optional<Id<people::Person>> person_id, reader_id;
    std::optional<std::string> entity;
    std::optional<Date> from, to;
    std::optional<std::string> starting_after;
    std::optional<int> limit;
};
/// A reading of hidden values. Who it was by name only the school's leaders learn.
struct AccessEntry {
    std::string id;
    Instant at;
    std::string entity, label_vi, label_en, fields;
    std::string hat, roles;
    std::optional<Id<org::School>> school_id;
    std::string reader_name, about_name;
    bool own = false;  // the reader was whoever asks
};
std::vector<AccessEntry> access_log(const Reader& reader, const AccessQuery& query);

struct RetentionQuery {
    std::optional<std::string> entity;
};
/// What the nightly job would erase of one kind of rows today.
struct RetentionLine {
    std::string entity, label_vi, label_en;
    int months = 0;  // 0: for ever
    std::string basis;
    std::int64_t due = 0, held = 0;
};
std::vector<RetentionLine> retention_preview(const Reader& reader, const RetentionQuery& query);
struct RetentionSetting {
    std::string entity;
    int months = 12;
    std::string basis;
    std::optional<Date> valid_from;  // today
};
RetentionRule set_retention(Tx& tx, const RetentionSetting& setting);

/// One round of the nightly work, as the system: at most some hundred rows of one kind. False: nothing left.
struct RetentionRun {
    std::size_t entity = 0;  // of the catalogue, in the order of erasing
    std::int64_t after = 0;  // the last row looked at
    std::int64_t erased = 0, stuck = 0;
};
bool erase_due(Tx& tx, RetentionRun& run);
/// What else grows old: lines of the access log, documents given out, closed requests.
void forget_old(Tx& tx);

Manifest manifest();

}  // namespace truong::privacy
