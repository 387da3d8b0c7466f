#pragma once
#include "modules/privacy/api.hpp"

namespace truong::privacy {

void declare(Catalog& catalog);
void declare_lists(Catalog& catalog);
void declare_records(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_request_messages(Catalog& catalog);
void declare_findings(Catalog& catalog);
void fill_reference(Tx& tx);

/// The actor is guardian today of a child whose person the column names.
Condition of_child(const Question& question, std::string_view person_column);
/// Principals and whoever stands in for them: who decides about demands.
Condition deciders(const Question& question);
/// The rule holds for the actor at all; throws forbidden otherwise.
void require_rule(const Reader& reader, Rule rule);

}  // namespace truong::privacy
