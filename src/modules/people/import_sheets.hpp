#pragma once
#include "platform/contributions.hpp"

namespace truong::people {

ImportSheet staff_sheet();
ImportSheet population_sheet();
void declare_import(Catalog& catalog);

}  // namespace truong::people
