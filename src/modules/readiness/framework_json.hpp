#pragma once
// A framework as one document: how an authority edits it, and how it is kept.
#include "modules/readiness/rules_framework.hpp"

namespace truong::readiness {

/// {"code":"THS", …, "nodes":[{"code":"3.1", …, "parts":[{"key":"students", …,
/// "ladders":[{"stage":"","steps":[{"level":1,"value":"4/5"}]}]}]}]}
std::string framework_json(const Framework& framework);

/// Throws `invalid` with the place of everything that cannot be read: "3.1.students". Values of steps are
/// written "4/5", "80%" or "0.8". Whether the framework makes sense is asked by check_framework().
Framework framework_from(std::string_view json);

}  // namespace truong::readiness
