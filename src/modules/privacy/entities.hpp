#pragma once
#include "modules/privacy/api.hpp"

namespace truong::privacy {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
void declare_lists(Catalog& catalog);
void declare_records(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_request_messages(Catalog& catalog);
void declare_findings(Catalog& catalog);
void fill_reference(Tx& tx);

/// The actor is guardian today of a child whose person the column names.
Condition of_child(const Question& question, std::string_view person_column);
/// The person of the column is not of age; who has no birth date counts as a child. Of age is who is 18 (Bộ
/// luật Dân sự 2015, Điều 20): a rule reads no rows, so this is not the age of ConsentAge.
Condition under_age(const Question& question, std::string_view person_column);
/// Both of it: a grown-up's data are his own, whoever was his guardian.
Condition of_minor(const Question& question, std::string_view person_column);
/// Principals and whoever stands in for them: who decides about demands.
Condition deciders(const Question& question);
/// The rule holds for the actor at all; throws forbidden otherwise.
void require_rule(const Reader& reader, Rule rule);

}  // namespace truong::privacy
