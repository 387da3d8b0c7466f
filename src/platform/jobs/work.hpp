#pragma once
// Work that outlives a request: asked for inside a transaction, run later by one process at a time.
#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/record.hpp"
#include "catalog/schema.hpp"
#include "platform/contributions.hpp"
#include "platform/store/store.hpp"

namespace truong::jobs {

enum class State { waiting, running, done, dead, cancelled };

/// What is wanted of a JobKind. Who asks is the transaction's actor, and the work runs as him.
struct Ask {
    std::string_view kind;
    std::string payload = "{}";     // JSON; shown to nobody
    std::string unique_key = {};    // while a job of this key waits or runs, no second one is made
    std::string schedule_key = {};  // likewise for as long as jobs are kept: once for each due day
    std::optional<Instant> run_at = std::nullopt;  // at once unless stated
};
/// Wanted with the commit of the transaction, and never if that is undone. Gives the id of the job that waits
/// already, where the key has one.
std::int64_t enqueue(Tx& tx, const Ask& ask);
/// The ask with a message of the catalogue as its payload, read again by Work::input().
template <class In> std::int64_t enqueue(Tx& tx, std::string_view kind, const In& input) {
    Ask ask{.kind = kind, .payload = {}};
    encode(tx.catalog().of(type_key<In>()), &input, ask.payload);
    return enqueue(tx, ask);
}
/// Whether nobody works on it any more or will by himself: done, cancelled, dead, or forgotten since.
bool is_over(const Reader& reader, std::int64_t job);
/// "job_…", as addresses and answers name it.
std::string id_text(std::int64_t job);

/// A job in the hands of one process. The attempt fences it off from a process that lost it and lives on.
struct Claim {
    std::int64_t id = 0;
    std::string kind;
    std::string payload;
    Actor actor;
    int attempt = 0;
    std::string holder;
    bool forgotten_when_done = false;
};

/// What a running job sees. Used by the thread that runs it.
class Work {
public:
    Work(const Store& store, Claim claim, const std::atomic<bool>& stopping);
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    const Store& store() const { return store_; }
    /// Who asked for it; the system where a schedule did.
    const Actor& actor() const { return claim_.actor; }
    /// For the change sets of the work: "jobs.files.collect", and the job as the request.
    const Operation& operation() const { return operation_; }
    const json::Value& payload() const { return payload_; }
    /// Throws `invalid` where the payload is no such message.
    template <class In> In input() const {
        In in;
        require(decode(store_.catalog().of(type_key<In>()), payload_, &in));
        return in;
    }

    /// For whoever waits; also keeps the job ours. Written at most once a second, so call it as often as you
    /// like.
    void progress(std::int64_t done, std::int64_t total, std::string_view note = {});
    /// Somebody cancelled it, the server stops, or another process has taken it over: leave soon. What was
    /// not finished waits for another run, unless it was cancelled.
    bool cancelled();
    /// Ends the job as done, with what its asker shall see: a JSON value.
    void finish(std::string result);
    /// A transaction as the actor, undone unless the job is still ours.
    void write(const std::function<void(Tx&)>& work);
    /// In a write(): done with that commit, so that the last effect happens once.
    void finish(Tx& tx, std::string_view result);

private:
    friend class Runner;
    enum class End { none, asked, stored };
    /// What the row says about a job that is ours.
    void look(db::Connection& connection);

    const Store& store_;
    const Claim claim_;
    const Operation operation_;
    const json::Value payload_;
    const std::atomic<bool>& stopping_;
    End end_ = End::none;
    std::string result_ = "null";
    bool lost_ = false, cancel_asked_ = false;
    bool leaving_ = false;  // it was told to leave
    std::optional<std::int64_t> told_ms_, looked_ms_;
};

/// The table `job`.
std::vector<schema::Table> tables();

}  // namespace truong::jobs
