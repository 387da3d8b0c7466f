#pragma once
#include <string>
#include <string_view>

#include "platform/db/database.hpp"

namespace truong::db {

/// outside_subset(), and what the one dialect alone refuses.
std::string outside_subset(std::string_view sql, Dialect dialect);

}  // namespace truong::db
