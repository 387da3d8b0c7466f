#pragma once
#include "modules/integrations/api.hpp"

namespace truong::integrations {

void declare(Catalog& catalog);

}  // namespace truong::integrations
