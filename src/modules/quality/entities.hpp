#pragma once
// What the files of the module share.
#include "modules/quality/api.hpp"

namespace truong::quality {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
/// Whose worklist a finding is on.
Condition who_looks_after_findings(const Question& question);
void declare_messages(Catalog& catalog);
void declare_sentences(Catalog& catalog);

inline Question question_of(const Reader& reader) {
    return {reader.actor(), reader.catalog().relations(), reader.today()};
}

/// Throws `invalid` unless that table is a judged kind.
void require_judged(const Reader& reader, const std::optional<std::string>& kind);

/// Facts about the records of pupils, in the part of them that the actor answers for.
FactValue verified_fields(const Reader& reader);
FactValue pupils_without_error(const Reader& reader);
FactValue filled_fields(const Reader& reader);
FactValue complete_pupils(const Reader& reader);
FactValue clean_pupils(const Reader& reader);
FactValue alive_pupils(const Reader& reader);

}  // namespace truong::quality
