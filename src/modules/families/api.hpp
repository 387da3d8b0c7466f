#pragma once
// Letters that let families in, what they propose about their children's data, and the yearly question
// whether it still holds.
#include "modules/accounts/api.hpp"
#include "modules/classes/api.hpp"
#include "modules/files/api.hpp"
#include "modules/people/api.hpp"

namespace truong::families {

/// Letters for a class or for chosen pupils. It holds no codes: each print makes new ones.
struct LetterBatch {
    Id<LetterBatch> id;
    std::optional<Id<classes::Class>> class_id;
    bool with_pupils = false;  // pupils get codes of their own, too
    std::string note;
    std::optional<Id<accounts::Account>> by_id;
    Instant prepared_at;
    std::optional<Instant> printed_at;  // the last time
    int letters = 0, refused = 0;       // kept by the server
};

/// prepared: not printed yet; entered: needs none, somebody uses the account; refused: gets none, see why.
enum class LetterState { prepared, issued, used, expired, replaced, entered, refused };

/// One person's way in on paper: for whom, since when, and what became of it; never the code.
struct ActivationLetter {
    Id<ActivationLetter> id;
    Id<LetterBatch> batch_id;
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;  // who is let in
    std::optional<Id<accounts::Account>> account_id;
    bool for_pupil = false;
    LetterState state = LetterState::prepared;
    std::string why;  // code of the finding, where he gets none
    std::optional<Instant> issued_at;
    std::optional<Date> valid_until;
    std::optional<Instant> done_at;  // used, or void
};

/// Whose data a proposed value is.
enum class Part { child, guardian, enrolment, profile, contact, care };
enum class ProposalState { waiting, decided, withdrawn };
/// stale: the school's value changed meanwhile; it is looked at again before it is accepted.
enum class ValueState { waiting, stale, accepted, refused, withdrawn };

/// What a family wants to be changed in the records about a child.
struct ChangeProposal {
    Id<ChangeProposal> id;
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;  // the child
    std::optional<Id<people::Person>> proposer_id;
    ProposalState state = ProposalState::waiting;
    std::string message;
    bool has_paper = false;
    Instant proposed_at;
    std::optional<Instant> decided_at;
};

/// One field of it, decided on by itself.
struct ProposedValue {
    Id<ProposedValue> id;
    Id<ChangeProposal> proposal_id;
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;
    std::optional<Id<people::Person>> proposer_id;
    Part part = Part::child;
    std::string field;                 // as the API names it
    std::string label_vi;              // as people read it
    std::string old_value, new_value;  // as people read them; empty where the field is hidden
    std::string wire_value;            // the new one as the API takes it
    std::string old_mark;              // tells whether the school's value is still the one of then
    ValueState state = ValueState::waiting;
    std::string reason;
    std::optional<Id<people::Person>> decided_by;
    std::optional<Instant> decided_at;
};

/// Once a year the school asks every family whether what it keeps still holds.
struct ConfirmationRound {
    Id<ConfirmationRound> id;
    Id<calendar::SchoolYear> year_id;
    std::string name;
    Date opens_on, closes_on;
    bool all_classes = true;
};
/// A class that is asked, where not all are.
struct RoundClass {
    Id<RoundClass> id;
    Id<ConfirmationRound> round_id;
    Id<classes::Class> class_id;
};

enum class FamilyAnswer { confirmed, changed };
/// What one guardian answered about one child; one of them is enough for the child, all are kept.
struct Confirmation {
    Id<Confirmation> id;
    Id<ConfirmationRound> round_id;
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;
    std::optional<Id<people::Person>> by_id;
    FamilyAnswer answer = FamilyAnswer::confirmed;
    Instant answered_at;
};

struct PrepareLetters {
    std::optional<Id<classes::Class>> class_id;
    std::optional<Id<people::Pupil>> pupil_id;
    bool with_pupils = false;
    std::string note;
};
struct ChosenPupil {
    Id<people::Pupil> pupil_id;
};
struct PrepareChosenLetters {
    std::vector<ChosenPupil> pupils;
    bool with_pupils = false;
    std::string note;
};
struct WhichBatch {
    Id<LetterBatch> id;
};
/// Several batches on one paper.
struct PrintBatches {
    std::vector<WhichBatch> batches;
};
LetterBatch prepare_letters(Tx& tx, const PrepareLetters& wanted);
LetterBatch prepare_chosen_letters(Tx& tx, const PrepareChosenLetters& wanted);

struct CoverageQuery {
    std::optional<Id<calendar::SchoolYear>> year_id;  // the one of today
};
/// How many families of a class are in.
struct ClassCoverage {
    Id<classes::Class> class_id;
    std::string name;
    int pupils = 0;
    int with_guardian = 0;  // somebody stands for him who may know of him
    int with_letter = 0;    // a letter waits with somebody who stands for him
    int entered = 0;        // one of those who stand for him has entered
};
std::vector<ClassCoverage> letter_coverage(const Reader& reader, const CoverageQuery& query);

struct WantedValue {
    Part part = Part::child;
    std::string field;
    std::string value;  // as the API writes it, in a text; empty: nothing any more
};
struct NewProposal {
    Id<people::Pupil> pupil_id;
    std::string message;
    std::vector<WantedValue> values;
    std::optional<Id<files::StoredFile>> file_id;  // a paper that proves it, uploaded by himself
};
struct ProposalPaper {
    Id<ChangeProposal> id;
    Id<files::StoredFile> file_id;
    std::string title;
};
struct WhichProposal {
    Id<ChangeProposal> id;
};
struct ProposalRefusal {
    Id<ChangeProposal> id;
    std::string reason;
};
struct WhichValue {
    Id<ProposedValue> id;
};
struct ValueRefusal {
    Id<ProposedValue> id;
    std::string reason;
};
ChangeProposal propose(Tx& tx, const NewProposal& wanted);
ChangeProposal attach_paper(Tx& tx, const ProposalPaper& paper);
ChangeProposal withdraw(Tx& tx, const WhichProposal& which);
/// Every field that still waits. One that the school changed meanwhile becomes stale and stays as it is.
ChangeProposal accept_all(Tx& tx, const WhichProposal& which);
ChangeProposal refuse_all(Tx& tx, const ProposalRefusal& refusal);
ProposedValue accept_value(Tx& tx, const WhichValue& which);
ProposedValue refuse_value(Tx& tx, const ValueRefusal& refusal);

struct FactsQuery {
    Id<people::Pupil> pupil_id;
};
/// One field that a family may propose another value for, with what the school keeps now.
struct KnownFact {
    Part part = Part::child;
    std::string field, label_vi, label_en;
    std::string value;     // as the API writes it
    std::string shown;     // as people read it
    bool hidden = false;   // the family may propose it and is not shown the school's
    bool waiting = false;  // a proposal of his waits for the school
};
std::vector<KnownFact> known_facts(const Reader& reader, const FactsQuery& query);

struct NewRound {
    std::optional<Id<calendar::SchoolYear>> year_id;  // the one of today
    std::string name;
    std::optional<Date> opens_on;  // today
    Date closes_on;
    std::optional<Id<classes::Class>> class_id;  // this class only; more are added afterwards
};
struct AddedClass {
    Id<ConfirmationRound> id;
    Id<classes::Class> class_id;
};
struct WhichRound {
    Id<ConfirmationRound> id;
};
struct RoundPeriod {
    Id<ConfirmationRound> id;
    Date closes_on;
};
struct NewConfirmation {
    Id<ConfirmationRound> id;
    Id<people::Pupil> pupil_id;
};
ConfirmationRound open_round(Tx& tx, const NewRound& wanted);
ConfirmationRound add_class(Tx& tx, const AddedClass& wanted);
ConfirmationRound close_round(Tx& tx, const WhichRound& which);
/// Open again, or for longer or shorter: answers stay.
ConfirmationRound extend_round(Tx& tx, const RoundPeriod& period);
Confirmation confirm(Tx& tx, const NewConfirmation& wanted);
/// Said too soon: as long as the round is open the answer is gone, and the family is asked again.
Confirmation take_back_confirmation(Tx& tx, const NewConfirmation& wanted);

/// By class, and the whole school last (without a class).
struct AnswerRate {
    std::optional<Id<classes::Class>> class_id;
    std::string name;
    int pupils = 0, confirmed = 0, changed = 0, unanswered = 0;
};
std::vector<AnswerRate> answer_rates(const Reader& reader, const WhichRound& which);
/// A child whose family has not answered, and whom to ask.
struct Reminder {
    Id<people::Pupil> pupil_id;
    std::string full_name, class_name;
    std::string guardian_name, phone;  // who is called first; empty: nobody is known
    bool has_entered = false;          // one of the guardians can answer by himself
};
std::vector<Reminder> reminders(const Reader& reader, const WhichRound& which);

struct NoFilter {};
/// A child about whom the guardian is asked now.
struct OpenQuestion {
    Id<ConfirmationRound> round_id;
    Id<people::Pupil> pupil_id;
    std::string full_name, round_name;
    Date closes_on;
    std::optional<FamilyAnswer> answer;  // his own, or the other guardian's
    bool mine = false;
};
std::vector<OpenQuestion> open_questions(const Reader& reader, const NoFilter& query);

Manifest manifest();

}  // namespace truong::families
