#pragma once
#include <memory>
#include <string>

#include "platform/db/database.hpp"

namespace truong::db {

std::unique_ptr<Database> open_sqlite(const std::string& path, const Settings& settings);

}  // namespace truong::db
