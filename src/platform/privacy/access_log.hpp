#pragma once
// Who looked at hidden values: the lines that Store::read and Store::write leave, read again.
#include <optional>
#include <string>
#include <vector>

#include "platform/store/tx.hpp"

namespace truong::privacy {

struct AccessLine {
    std::int64_t id = 0;
    Instant at;
    std::int64_t school = 0, account = 0, person = 0, row = 0;
    std::string hat, roles, fields;
    const Entity* entity = nullptr;  // null: the program no longer knows it
};

/// The newest first. Nothing here asks who may see the lines: the caller narrows them.
struct AccessFilter {
    std::optional<std::int64_t> about;  // the person whose values were read
    std::optional<std::int64_t> school, account, reader;
    std::optional<std::string> table;
    std::optional<Instant> from, before;
    std::int64_t after = 0;  // the id of the last line of the page before
    int limit = 50;
};
std::vector<AccessLine> access_lines(const Reader& reader, const AccessFilter& filter);

/// Removes at most `limit` lines that are older; gives how many they were.
std::int64_t forget_accesses(Tx& tx, Instant before, int limit);

}  // namespace truong::privacy
