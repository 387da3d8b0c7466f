#pragma once
// One POST to an address that somebody typed in. See README.md.
#include <atomic>
#include <string>
#include <utility>
#include <vector>

namespace truong::outgoing {

/// Whom a request may reach. `this_machine_too` also allows http, to loopback only.
enum class Reach { internet, this_machine_too };

struct Post {
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    const std::atomic<bool>* stopping = nullptr;  // gives up when it becomes true
};
struct Answer {
    /// Empty for a status of 200 to 299; else not_reached, refused_address, too_slow, not_trusted,
    /// bad_answer, refused_by_receiver or given_up.
    std::string fault;
    int status = 0;    // zero: there was none
    std::string body;  // its first 4 KiB
};

/// Blocks for ten seconds at most. Connections are kept for the next request of the same thread.
Answer post(const Post& request, Reach reach);

}  // namespace truong::outgoing
