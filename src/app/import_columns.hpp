#pragma once
// Which columns each spreadsheet may have, for people: Markdown, in Vietnamese. The guide shows it.
#include <string>
#include <vector>

#include "app/modules.hpp"

namespace truong::app {

std::string import_columns_text(const std::vector<Manifest>& modules);

}  // namespace truong::app
