#include "modules/reorganisation/api.hpp"

namespace truong::reorganisation {

Manifest manifest() {
    return {.name = "reorganisation",
            .label = {"Sáp nhập, chia tách đơn vị", "Reorganisation"},
            .tier = 4,
            .uses = {"org"}};
}

}  // namespace truong::reorganisation
