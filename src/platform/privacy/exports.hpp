#pragma once
// What was given out about a person, kept encrypted beside the tables for the few days in which he may fetch
// it. It is no entity, so that nothing of it stays in the change log.
#include <optional>
#include <string>

#include "catalog/schema.hpp"
#include "platform/store/tx.hpp"

namespace truong::privacy {

std::vector<schema::Table> tables();

/// Keeps the document of a request until that moment; a second one takes its place.
struct Document {
    std::int64_t request = 0, person = 0;
    Instant until;
};
void keep_document(Tx& tx, const Document& document, std::string_view text);
/// Nothing: there is none, or its time is over.
std::optional<std::string> document_of(const Reader& reader, std::int64_t request);
void forget_documents_about(Tx& tx, std::int64_t person);
/// Removes those whose time is over; gives how many they were.
std::int64_t forget_old_documents(Tx& tx);

}  // namespace truong::privacy
