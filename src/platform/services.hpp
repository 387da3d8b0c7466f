#pragma once
// What a server has beside its database, for direct routes and jobs. Owned by the installation.
#include <filesystem>

namespace truong {

namespace passwords {
class Lane;
}
namespace access {
class Door;
}
namespace files {
class Vault;
}
namespace activity {
class Tally;
}

struct Services {
    std::filesystem::path data;            // the data directory
    passwords::Lane* passwords = nullptr;  // hashing in threads of its own
    access::Door* door = nullptr;          // the guard against guessing, and news of sessions
    files::Vault* files = nullptr;         // contents of files, by their hash
    bool posts_to_this_machine = false;    // what goes out may also go to loopback, without TLS: for tests
    activity::Tally* activity = nullptr;   // who used which part of the product
};

}  // namespace truong
