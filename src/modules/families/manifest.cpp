#include "modules/families/api.hpp"

namespace truong::families {

Manifest manifest() {
    return {.name = "families",
            .label = {"Gia đình tham gia", "Families taking part"},
            .tier = 3,
            .uses = {"accounts", "people"}};
}

}  // namespace truong::families
