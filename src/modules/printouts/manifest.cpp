#include "modules/printouts/api.hpp"

namespace truong::printouts {

Manifest manifest() {
    return {.name = "printouts", .label = {"In ấn", "Print-outs"}, .tier = 4, .uses = {"classes", "people"}};
}

}  // namespace truong::printouts
