#pragma once
// What lines about people say in the same way, whoever they are.
#include "modules/people/api.hpp"
#include "platform/sheet/plan.hpp"

namespace truong::people {

/// How a column writes the sex (product reading 5).
enum class SexColumn { words, national, provincial, unclear };
/// By the column's own evidence; the digits of personal numbers beside it may contradict.
SexColumn sex_column(const sheet::SheetTable& table, const NumberCheck& numbers);
/// Nothing where the text tells neither.
std::optional<Sex> sex_in_text(std::string_view text, SexColumn column);

/// "1990-05-02", "1990-05" or "1990"; empty where nothing is known.
std::string birth_text(const Person& person);

}  // namespace truong::people
