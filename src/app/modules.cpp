#include "app/modules.hpp"

#include "modules/org/api.hpp"
#include "platform/overview/overview.hpp"

namespace truong {

std::vector<Manifest> modules() {
    return {
        platform::manifest(),
        org::manifest(),
    };
}

}  // namespace truong
