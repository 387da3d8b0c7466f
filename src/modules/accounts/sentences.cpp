#include "modules/accounts/entities.hpp"

namespace truong::accounts {

void declare_findings(Catalog&) {}

}  // namespace truong::accounts
