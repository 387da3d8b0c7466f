#pragma once
#include "modules/accounts/api.hpp"

namespace truong::accounts {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
void declare_access(Catalog& catalog);
void declare_findings(Catalog& catalog);

// Who may do what; see README.md.
Condition account_readers(const Question& question);
Condition account_writers(const Question& question);
Condition link_readers(const Question& question);
Condition link_writers(const Question& question);
Condition help_readers(const Question& question);
Condition appointment_readers(const Question& question);
Condition delegation_readers(const Question& question);
Condition appointers(const Question& question);
Condition post_readers(const Question& question);
Condition post_writers(const Question& question);
Condition delegation_writers(const Question& question);
Condition identity_readers(const Question& question);
Condition service_keepers(const Question& question);

/// Appointments, delegations and posts of a person on the reader's day.
void append_seats(const Reader& reader, Id<people::Person> person, std::vector<Seat>& seats);

}  // namespace truong::accounts
