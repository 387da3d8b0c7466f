#pragma once
#include "platform/contributions.hpp"

namespace truong::classes {

ImportSheet pupil_sheet();
ImportSheet class_sheet();
void declare_class_import(Catalog& catalog);
void declare_import_findings(Catalog& catalog);

}  // namespace truong::classes
