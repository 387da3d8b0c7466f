#include "modules/setup/founding.hpp"

namespace truong::setup {

Manifest manifest() {
    return {.name = "setup",
            .label = {"Lập trường", "First school"},
            .tier = 2,
            .uses = {"accounts", "calendar", "org"},
            .declare = declare_messages,
            .direct_routes = setup_routes()};
}

}  // namespace truong::setup
