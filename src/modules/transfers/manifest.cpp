#include "modules/transfers/api.hpp"

namespace truong::transfers {

Manifest manifest() {
    return {.name = "transfers",
            .label = {"Chuyển trường và thôi học", "Transfers and leaving"},
            .tier = 3,
            .uses = {"classes", "people"}};
}

}  // namespace truong::transfers
