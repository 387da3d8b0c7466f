#pragma once
// Rows with the fields that their school added to them, whichever module keeps those.
#include "platform/contributions.hpp"

namespace truong::custom {

/// Whether schools may add fields to the entity: its rows are theirs, and the API writes them.
bool may_have_fields(const Entity& entity);
/// nullptr: no module brings such fields.
const CustomFields* brought(const Reader& reader);

/// In force at the school, in the order of the form. Whoever may read rows of the entity may know them.
std::vector<FieldFacts> fields_of(const Reader& reader, const Entity& entity, Id<org::School> school);
std::map<std::int64_t, Values> values_of(const Reader& reader, const std::vector<FieldFacts>& fields,
                                         const std::vector<std::int64_t>& rows);

/// Under the row's write rule. Of `wanted` what differs is written, and the row's version counts up; gives
/// the new one, or nothing where nothing differs.
std::optional<std::int64_t> put_values(Tx& tx, const Entity& entity, std::int64_t row,
                                       const std::vector<FieldFacts>& fields, const Values& wanted);
/// A row that goes on as another one from a day on keeps its values.
void carry(Tx& tx, const Entity& entity, std::int64_t from, std::int64_t to);
/// The values that a line of the log names are as they were.
void take_back(Tx& tx, const Entity& entity, std::int64_t row, const json::Value& before);

/// Who may see the hidden values of the entity's rows.
Condition reveal_rule(const Reader& reader, const Entity& entity);

}  // namespace truong::custom
