#pragma once
// Rows whose time is over: found a page at a time, and what holds them.
#include <vector>

#include "platform/store/reader.hpp"

namespace truong::privacy {

/// The rows of the entity that ended on or before that day: ended themselves, or dated with a last day.
/// Unless `kept` holds for them; only ids behind `after`, in their order.
struct DueQuery {
    const Entity* entity = nullptr;
    Date last_end;
    Condition kept = never();
    std::int64_t after = 0;
    int limit = 200;
};
std::vector<std::int64_t> due_rows(const Reader& reader, const DueQuery& query);
std::int64_t count_due(const Reader& reader, const DueQuery& query);

}  // namespace truong::privacy
