#pragma once
// Opening accounts and helping those who cannot get in.
#include "modules/accounts/api.hpp"

namespace truong::accounts {

struct NewAccount {
    Id<people::Person> person_id;
    std::optional<std::string> user_name;  // else one is made of his name
    std::optional<std::string> phone;
};
struct NewAccounts {
    std::vector<NewAccount> accounts;
};
struct Refusal {
    std::string path, code, message_vi, message_en;
};
/// Either an account with the code that its holder begins with, or why there is none.
struct OpenedAccount {
    Id<people::Person> person_id;
    std::optional<Id<Account>> account_id;
    std::optional<std::string> user_name, code;
    std::optional<Instant> expires_at;
    std::vector<Refusal> findings;
};
struct WhichAccount {
    Id<Account> id;
};
/// What may change of an account; whose it is never does. Not named: stays.
struct AccountCorrection {
    Id<Account> id;
    std::optional<std::string> user_name, phone;
    std::optional<Language> language;
};
struct OneTimeCode {
    Id<Account> account_id;
    std::string user_name;
    std::string code;
    Instant expires_at;
};
struct JoinPerson {
    std::string code;
};
struct JoinedPersons {
    int persons = 0;
};

/// Asked and judged like any other; without a way in yet. For commands and the demo too.
Account open_account(Tx& tx, const NewAccount& wanted);
/// Each with an activation code; one that is refused does not hold up the others.
std::vector<OpenedAccount> open_accounts(Tx& tx, const NewAccounts& wanted);
/// By the holder himself, except the user name; else by who may help him.
Account correct_account(Tx& tx, const AccountCorrection& wanted);
/// What was done to the account, kept for its holder.
void note_help(Tx& tx, const Account& account, HelpKind kind, const std::string& reason);
/// The help that leaves an account so.
HelpKind help_towards(AccountState state);
/// A new way in, for who lost his; all earlier codes are void. The reason is kept.
OneTimeCode issue_recovery(Tx& tx, Id<Account> account, const std::string& reason);
void set_state(Tx& tx, Id<Account> account, AccountState state, const std::string& reason);
void reset_second_factor(Tx& tx, Id<Account> account, const std::string& reason);
/// The holder of an account takes over one that was opened for him elsewhere and never used, by its code.
JoinedPersons join_person(Tx& tx, const JoinPerson& wanted);

/// Before the rows of a person go: what leads to his account goes first, and nobody stays signed in.
void erase_access_of(Tx& tx, std::int64_t person);

void declare_messages(Catalog& catalog);
std::vector<DirectRoute> help_routes();

}  // namespace truong::accounts
