#pragma once
// Events that a handler could not take, and how old events go.
#include "platform/jobs/work.hpp"
#include "platform/module.hpp"

namespace truong::outbox {

struct FailureReport {
    std::string id, consumer, event, event_id, school_id;
    std::int32_t attempts = 0;
    bool dead = false;  // nobody tries it any more
    std::string error, error_vi, error_en;
    Instant failed_at, next_at;
};
struct FailureQuery {
    std::optional<bool> dead;
    std::string after;
};
struct FailureChoice {
    std::string id;
};

/// Newest first; for who runs the server. What an event says is not shown.
std::vector<FailureReport> failures(const Reader& reader, const FailureQuery& query);
/// It is tried again at once, with all its attempts.
FailureReport replay(Tx& tx, const FailureChoice& choice);

void declare(Catalog& catalog);
std::vector<Route> routes();

/// A job: events that everybody has been told of go after 30 days, dead letters after half a year.
void forget_old_events(jobs::Work& work);

}  // namespace truong::outbox
