#pragma once
// From a request to its actor: who signed in, or whose token it is, and in which of his seats he acts.
#include <functional>
#include <memory>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "platform/access/sessions.hpp"
#include "platform/contributions.hpp"
#include "platform/http/message.hpp"

namespace truong::access {

struct SeatChoice {
    std::string key;
    Seat seat;
};
using SeatsOf = std::vector<SeatChoice> (*)(const Reader&, Id<accounts::Account>);

/// Whether the seat may not do without a second factor for ever.
bool is_management(const Seat& seat);
/// Whoever has a seat of staff or of an authority is asked sooner.
Patience patience_of(const std::vector<SeatChoice>& seats);

/// Where the token of a request lies; empty: nowhere.
struct Presented {
    std::string token;
    bool by_cookie = false;
};
Presented presented(const http::Request& request);

/// What the database said holds for `memory_ms`, unless this process itself changed it: then it is looked up
/// again at once. Safe from many threads.
class Authenticator {
public:
    static constexpr std::int64_t memory_ms = 2'000;
    explicit Authenticator(const Store& store, SeatsOf seats = nullptr) : store_(store), seats_(seats) {}
    /// Throws `unauthenticated`, with one text for every cause but a session that a password would prolong.
    Actor actor(const http::Request& request) const;

private:
    struct Known;
    std::shared_ptr<const Known> known(const std::string& token) const;
    std::shared_ptr<Known> look_up(const std::string& token, Instant now) const;
    std::shared_ptr<Known> look_up_session(const std::string& token, Instant now) const;
    void mark_seen(const Known& known, Instant now) const;

    const Store& store_;
    SeatsOf seats_;
    mutable std::shared_mutex mutex_;
    mutable std::unordered_map<std::string, std::shared_ptr<const Known>> known_;  // by the token's hash
};

}  // namespace truong::access
