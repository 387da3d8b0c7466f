#include "platform/db/database.hpp"
namespace truong::db {
std::string outside_subset(std::string_view) { return {}; }
}  // namespace truong::db
