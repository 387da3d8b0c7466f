#pragma once
// What the files of the module share.
#include "modules/readiness/api.hpp"

namespace truong::readiness {

void declare_entities(Catalog& catalog);
void declare_sentences(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_framework_messages(Catalog& catalog);

/// Who answers for what a school says of itself.
Condition leads_school(const Question& question);
/// Who sees how a school stands: its staff and the authorities above it; never families.
template <class Row> Condition sees_standing(const Question& question) {
    return any_of<any_staff, related_school<org::OfficerAbove, Row>>(question);
}
/// Of an authority, or the server's: those who may issue a standard.
Condition issuers(const Question& question);

inline Question question_of(const Reader& reader) {
    return {reader.actor(), reader.catalog().relations(), reader.today()};
}

}  // namespace truong::readiness
