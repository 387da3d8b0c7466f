#include "modules/curriculum/entities.hpp"

namespace truong::curriculum {

Manifest manifest() {
    return {.name = "curriculum",
            .label = {"Chương trình giáo dục", "Curriculum"},
            .tier = 2,
            .uses = {"org"},
            .declare = declare,
            .contributions = {.reference = {{fill_reference}}}};
}

}  // namespace truong::curriculum
