#pragma once
// What people see of jobs, and what they may do with them. Payloads are shown to nobody.
#include "platform/jobs/work.hpp"
#include "platform/module.hpp"

namespace truong::jobs {

struct JobReport {
    std::string id, kind, label_vi, label_en;
    State state = State::waiting;
    std::int32_t attempts = 0;
    std::int64_t done = 0, total = 0;
    std::string note;
    std::string result;  // JSON; only for who asked and for the school
    std::string error, error_vi, error_en;
    Instant asked_at;
    std::optional<Instant> started_at, finished_at;
    bool own = false;         // whoever asks asked for it
    std::string asked_by;     // an account, "acc_…"; empty: nobody, a schedule
    bool may_replay = false;  // it is dead, and who asks looks after it
};
struct JobQuery {
    std::optional<State> state;
    std::string after;  // the id of the last one of the page before
};
struct JobChoice {
    std::string id;
};

/// Newest first: those that the actor asked for, of the whole school for its principal and technician, all of
/// them for who runs the server.
std::vector<JobReport> list(const Reader& reader, const JobQuery& query);
JobReport show(const Reader& reader, const JobChoice& choice);
/// What waits ends; what runs is told to leave.
JobReport cancel(Tx& tx, const JobChoice& choice);
/// A dead job begins anew.
JobReport replay(Tx& tx, const JobChoice& choice);

void declare(Catalog& catalog);
std::vector<Route> routes();

}  // namespace truong::jobs
