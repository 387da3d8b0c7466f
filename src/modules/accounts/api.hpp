#pragma once
// Who signs in, what he may act as, and who appointed him: accounts, appointments, delegations, services.
#include "modules/people/api.hpp"

namespace truong::access {
struct SeatChoice;
}

namespace truong::accounts {

enum class AccountState { active, locked, closed };
enum class Language { vi, en };

/// Who signs in. No school owns it: one account serves all schools of all its persons. Password, second
/// factor, codes and sessions lie beside it in tables of platform/access and never in an answer.
struct Account {
    Id<Account> id;
    Id<people::Person> holder_id;      // whose account it is; his seats are the account's
    std::string user_name;             // small ASCII letters, digits, '.', '-', '_'
    std::optional<std::string> phone;  // +84…; a family may share one
    Language language = Language::vi;
    AccountState state = AccountState::active;
};

/// One more person that an account speaks for, beside its holder: his seats are the account's too. Nobody is
/// spoken for by two accounts.
struct AccountPerson {
    Id<AccountPerson> id;
    Id<Account> account_id;
    Id<people::Person> person_id;
};

/// A role at a school that follows from no relation, given by a decision, from one day to another.
struct Appointment {
    Id<Appointment> id;
    Id<people::Person> person_id;
    Role role = Role::clerk;
    std::optional<Id<org::Campus>> campus_id;  // at that campus only
    std::string decision;                      // number and date of the paper
    Date valid_from;
    std::optional<Date> valid_to;
};

/// A post at an authority: what its holder sees are the schools below it. Administrators run the server and
/// serve no unit.
struct OfficerPost {
    Id<OfficerPost> id;
    Id<people::Person> person_id;
    std::optional<Id<org::Unit>> unit_id;
    std::optional<Role> role;  // administrator, appraiser
    std::string decision;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Somebody lends a role that he holds by appointment himself, until a day. It cannot be lent on.
struct Delegation {
    Id<Delegation> id;
    Id<people::Person> from_id;
    Id<people::Person> to_id;
    Role role = Role::clerk;
    std::string reason;
    Date valid_from;
    std::optional<Date> valid_to;  // required, at most a year away
};

/// The same person at another house (OIDC): found by issuer and subject.
struct ExternalIdentity {
    Id<ExternalIdentity> id;
    Id<Account> account_id;
    std::string issuer;
    std::string subject;
};

/// A program that uses the API for a school: never more than who made it, and never more than its scopes.
struct ServiceAccount {
    Id<ServiceAccount> id;
    std::string name;
    std::string purpose;
    std::string roles;   // "principal,clerk"
    std::string scopes;  // "org.rooms:read,people:read"
    std::optional<Date> valid_to;
};

enum class HelpKind {
    opened,
    recovery,
    lock,
    unlock,
    close,
    second_factor_reset,
    linked,
    unlinked,
    letter,
    codes_void  // codes that nobody had used, because the account came to lead to more
};

/// What was done to an account by somebody else, by whom and why: its holder reads it, and so does whoever
/// might have done it.
struct AccountHelp {
    Id<AccountHelp> id;
    Id<Account> account_id;
    Id<people::Person> person_id;  // the holder
    HelpKind kind = HelpKind::recovery;
    std::string reason;
    std::optional<Id<people::Person>> by_id;  // nobody: the command line, or a person unknown to the server
    Instant at;
};

/// One of the seats that an account may choose from.
struct AccountSeat {
    std::string key;  // "staff.sch_….per_…": the same as long as the seat exists
    Seat seat;
    std::string label_vi, label_en;  // where, and as what
};

/// Who may give somebody a new way in: the clerk for the people of his school.
/// The object is the person whose account it is; nobody helps somebody who may do more than he.
struct MayRecover {};

/// As they are stored: small letters without spaces; +84… for a Vietnamese number however it was typed.
/// Nothing where the text is no user name, or no phone number; no text is both.
std::optional<std::string> normal_user_name(std::string_view typed);
std::optional<std::string> normal_phone(std::string_view typed);

/// Everything that the account may act as on the reader's day: staff first, then officer, guardian, pupil.
std::vector<AccountSeat> seats_of(const Reader& reader, Id<Account> account);
/// The holder first, then the others that the account speaks for.
std::vector<Id<people::Person>> persons_of(const Reader& reader, Id<Account> account);

/// The same without their labels, for the authenticator.
std::vector<access::SeatChoice> seat_choices(const Reader& reader, Id<Account> account);

/// Sets a password from outside any request: the command line, the demo. Every session of the account ends.
struct GivenPassword {
    Id<Account> account;
    std::string text;
    bool must_change = false;
};
void give_password(const Store& store, const GivenPassword& given);

/// How the account that speaks for a person stands towards its holder.
struct WayIn {
    Id<Account> account_id;
    std::string user_name;
    AccountState state = AccountState::active;
    bool entered = false;  // somebody set a password: a letter is of no use any more
};
/// Whoever asks; nothing: no account speaks for the person.
std::optional<WayIn> way_in_of(const Reader& reader, Id<people::Person> person);
/// The same of an account, for hooks that are told of one.
std::optional<WayIn> way_in_of(const Reader& reader, Id<Account> account);
/// Who of them has entered, whoever asks: for counting families.
std::set<Id<people::Person>> entered_of(const Reader& reader, const std::set<Id<people::Person>>& persons);
/// The same as a condition on a column of persons.
Condition has_entered(std::string_view person);
/// A code for a letter on paper, which lives longer than one that is told across a table. Opens the account
/// where there is none; all earlier codes are void. Throws where the actor may not help its holder, and where
/// the account is locked, closed or entered already.
struct LetterCode {
    Id<Account> account_id;
    std::string user_name, code;
    Instant expires_at;
};
LetterCode issue_letter_code(Tx& tx, Id<people::Person> person, std::int64_t life_ms);
/// For whom no letter is made any more: what he still has on paper opens nothing. Asks for no right, since
/// it only closes; of an account that somebody has entered nothing is void.
void void_letter_codes(Tx& tx, Id<people::Person> person);

Manifest manifest();

}  // namespace truong::accounts
