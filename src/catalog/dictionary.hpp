#pragma once
// What the catalogue says, for people: Markdown, Vietnamese first.
#include <string>

#include "catalog/catalog.hpp"

namespace truong {

/// Every table with its fields, keys, privacy and retention, in Vietnamese.
std::string data_dictionary(const Catalog& catalog);
/// Code, sentence and remedy of every finding in both languages.
std::string findings_text(const Catalog& catalog);

}  // namespace truong
