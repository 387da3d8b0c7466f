#pragma once
#include <memory>
#include <string>

#include "platform/db/database.hpp"

namespace truong::db {

std::unique_ptr<Database> open_postgres(const std::string& address, const Settings& settings);

}  // namespace truong::db
