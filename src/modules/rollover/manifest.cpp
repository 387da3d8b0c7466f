#include "modules/rollover/api.hpp"

namespace truong::rollover {

Manifest manifest() {
    return {.name = "rollover",
            .label = {"Lên lớp sang năm học mới", "Year rollover"},
            .tier = 4,
            .uses = {"classes", "people"}};
}

}  // namespace truong::rollover
