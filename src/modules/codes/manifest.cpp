#include "modules/codes/entities.hpp"

namespace truong::codes {

Manifest manifest() {
    return {.name = "codes",
            .label = {"Danh mục và định mức", "Codes and norms"},
            .tier = 1,
            .uses = {"org"},
            .declare = declare,
            .contributions = {.reference = {{fill_reference}}}};
}

}  // namespace truong::codes
