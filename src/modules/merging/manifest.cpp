#include "modules/merging/api.hpp"

namespace truong::merging {

Manifest manifest() {
    return {
        .name = "merging", .label = {"Gộp và tách hồ sơ", "Merging records"}, .tier = 4, .uses = {"people"}};
}

}  // namespace truong::merging
