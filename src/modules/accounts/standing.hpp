#pragma once
#include "modules/accounts/rules.hpp"

namespace truong::accounts {

bool is_server_administrator(const Reader& reader);
/// Whether the actor stands in MayRecover to the person.
bool may_recover_person(const Reader& reader, Id<people::Person> person);
/// Whether the actor may do at least as much as the person, now and later.
bool may_help_person(const Reader& reader, Id<people::Person> person);
bool may_help_account(const Reader& reader, Id<Account> account);
bool works_at(const Reader& reader, Id<people::Person> person, Id<org::School> school);
/// The account that speaks for the person, whoever asks; nothing: none.
std::optional<Id<Account>> account_of(const Reader& reader, Id<people::Person> person);

}  // namespace truong::accounts
