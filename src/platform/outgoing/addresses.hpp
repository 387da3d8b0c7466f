#pragma once
// Which addresses of the network are the public internet.
#include <sys/socket.h>

#include <string>

namespace truong::outgoing {

enum class Place { internet, this_machine, elsewhere };

/// `elsewhere`: private, shared, reserved, or of another family.
Place place_of(const sockaddr& address);
/// Of an address as text; `elsewhere` for anything that is none.
Place place_of(const std::string& address);

}  // namespace truong::outgoing
