#pragma once
// Who signs in, what he may act as, and who appointed him: accounts, appointments, delegations, services.
#include "modules/people/api.hpp"

namespace truong::accounts {

enum class AccountState { active, locked, closed };
enum class Language { vi, en };

/// Who signs in. No school owns it: one account serves all schools of all its persons. Password, second
/// factor, codes and sessions lie beside it in tables of platform/access and never in an answer.
struct Account {
    Id<Account> id;
    std::string user_name;             // small ASCII letters, digits, '.', '-', '_'
    std::optional<std::string> phone;  // +84…; a family may share one
    Language language = Language::vi;
    AccountState state = AccountState::active;
};

/// A person that an account speaks for; his seats are the account's.
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

/// Who may give somebody a new way in: the clerk for the people of his school, later the homeroom teacher.
/// The object is the person whose account it is; nobody helps somebody who may do more than he.
struct MayRecover {};

Manifest manifest();

}  // namespace truong::accounts
