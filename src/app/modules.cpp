#include "app/modules.hpp"

#include "modules/accounts/api.hpp"
#include "modules/calendar/api.hpp"
#include "modules/classes/api.hpp"
#include "modules/codes/api.hpp"
#include "modules/curriculum/api.hpp"
#include "modules/custom/api.hpp"
#include "modules/dossier/api.hpp"
#include "modules/exchange/api.hpp"
#include "modules/families/api.hpp"
#include "modules/files/api.hpp"
#include "modules/home/api.hpp"
#include "modules/imports/api.hpp"
#include "modules/integrations/api.hpp"
#include "modules/merging/api.hpp"
#include "modules/office/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"
#include "modules/planning/api.hpp"
#include "modules/printouts/api.hpp"
#include "modules/privacy/api.hpp"
#include "modules/quality/api.hpp"
#include "modules/readiness/api.hpp"
#include "modules/reorganisation/api.hpp"
#include "modules/rollover/api.hpp"
#include "modules/setup/api.hpp"
#include "modules/staffing/api.hpp"
#include "modules/transfers/api.hpp"
#include "modules/usage/api.hpp"
#include "modules/workspace/api.hpp"
#include "platform/overview/overview.hpp"

namespace truong {

std::vector<Manifest> modules() {
    return {
        platform::manifest(),       org::manifest(),      calendar::manifest(),  codes::manifest(),
        people::manifest(),         files::manifest(),    accounts::manifest(),  integrations::manifest(),
        privacy::manifest(),        usage::manifest(),    workspace::manifest(), curriculum::manifest(),
        classes::manifest(),        staffing::manifest(), quality::manifest(),   exchange::manifest(),
        imports::manifest(),        custom::manifest(),   transfers::manifest(), merging::manifest(),
        reorganisation::manifest(), rollover::manifest(), families::manifest(),  printouts::manifest(),
        office::manifest(),         planning::manifest(), home::manifest(),      readiness::manifest(),
        dossier::manifest(),        setup::manifest(),
    };
}

}  // namespace truong
