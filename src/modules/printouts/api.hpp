#pragma once
// Papers that are printed: cards, lists, letters, statutory books.
#include "modules/calendar/api.hpp"
#include "modules/classes/api.hpp"
#include "modules/codes/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::printouts {

/// A card with a code that says nothing about whoever carries it. A person has one that holds at most.
struct Card {
    Id<Card> id;
    std::optional<Id<people::Pupil>> pupil_id;
    std::optional<Id<people::StaffMember>> staff_member_id;
    Id<people::Person> person_id;
    std::string code;
    Date issued_on;
    std::optional<Instant> revoked_at;
};

enum class LetterFor { pupil, staff_member };
/// A letter with fields in double braces, filled for each of many.
struct LetterTemplate {
    Id<LetterTemplate> id;
    std::string name;
    LetterFor letter_for = LetterFor::pupil;
    std::string title, body;
    std::string signer;  // "HIỆU TRƯỞNG"; empty: nobody signs
};

/// A letter as the family of a child got it: whatever becomes of the template, this is what was sent.
struct FamilyLetter {
    Id<FamilyLetter> id;
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;
    std::optional<Id<classes::Class>> class_id;  // in which he was then
    std::string title, body, signer;
    Instant sent_at;
};
/// For the families of a class, or of one pupil.
struct SendLetters {
    Id<LetterTemplate> id;
    std::optional<Id<classes::Class>> class_id;
    std::optional<Id<people::Pupil>> pupil_id;
};
struct LettersSent {
    Id<LetterTemplate> id;
    int sent = 0;
};
/// Fills the template for each pupil and keeps what came of it, for those who stand for him.
LettersSent send_letters(Tx& tx, const SendLetters& wanted);

/// For everybody of a class, for one, or for all staff; who has a card that holds keeps it.
struct IssueCards {
    std::optional<Id<classes::Class>> class_id;
    std::optional<Id<people::Pupil>> pupil_id;
    std::optional<Id<people::StaffMember>> staff_member_id;
    bool all_staff = false;
};
struct CardsIssued {
    Id<Card> id;  // the card of the last of them
    int issued = 0, kept = 0;
};
struct NamedCard {
    Id<Card> id;
};
CardsIssued issue_cards(Tx& tx, const IssueCards& wanted);
/// The card was lost: its code holds no more.
Card revoke_card(Tx& tx, const NamedCard& named);
/// A new one in its place. Gives the new card.
Card reissue_card(Tx& tx, const NamedCard& named);

struct CopySamples {
    bool again = false;  // also those whose name a template of the school has: under another name
};
struct SamplesCopied {
    int copied = 0;
};
/// The templates that the product brings become the school's own, to be changed as it likes.
SamplesCopied copy_samples(Tx& tx, const CopySamples& wanted);

struct NumberRegister {
    bool dry_run = false;
};
struct RegisterNumbered {
    int numbered = 0, first = 0, last = 0;
};
/// Pupils without a number in the register get the next ones, in the order in which they came.
RegisterNumbered number_register(Tx& tx, const NumberRegister& wanted);

enum class PaperFormat { pdf, xlsx };

Manifest manifest();

}  // namespace truong::printouts
