#pragma once
#include "platform/db/database.hpp"

namespace truong::db {

/// The parameter must live until the statement is reset.
void bind_param(Statement& statement, const Param& param);

}  // namespace truong::db
