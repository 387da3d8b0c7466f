#pragma once
// The catalogue on a database: opens transactions for an actor and keeps what they need.
#include <functional>
#include <memory>

#include "base/id.hpp"
#include "platform/db/database.hpp"
#include "platform/keys/keys.hpp"
#include "platform/store/plan.hpp"
#include "platform/store/tx.hpp"

namespace truong {

namespace store {

/// The inserts of the log, which differ by dialect in the position only.
struct LogSql {
    std::string change_set, change_log, outbox;
    explicit LogSql(Dialect dialect);
};

}  // namespace store

using Clock = std::function<Instant()>;
/// The clock of the machine; the one place that reads it.
Instant machine_clock();

struct Contributions;
struct Services;

class Store {
public:
    /// All of them must outlive the store; the catalogue is sealed and checked.
    Store(const Catalog& catalog, db::Database& database, const keys::Ring& ring, IdSource& ids,
          Clock clock = machine_clock);

    /// Sensitive fields that `work` read are in the access log before this returns.
    void read(const Actor& actor, const Operation& operation,
              const std::function<void(const Reader&)>& work) const;
    /// Durable when it returns; all of it undone when it throws. May run `work` again after a conflict.
    void write(const Actor& actor, const Operation& operation, const std::function<void(Tx&)>& work) const;
    /// Runs the work, keeps its findings and undoes everything it wrote.
    void preview(const Actor& actor, const Operation& operation, const std::function<void(Tx&)>& work) const;

    const Catalog& catalog() const { return catalog_; }
    db::Database& database() const { return database_; }
    Dialect dialect() const { return database_.dialect(); }
    const keys::Ring& ring() const { return ring_; }
    IdSource& ids() const { return ids_; }
    Instant now() const { return clock_(); }
    const store::Plan& plan(const Entity& entity) const { return plans_.of(entity); }
    const store::LogSql& log_sql() const { return log_sql_; }
    /// What all modules contribute; set once before the first request.
    void set_contributions(const Contributions& contributions) { contributions_ = &contributions; }
    const Contributions& contributions() const { return *contributions_; }
    /// nullptr: a store on its own, without modules.
    const Contributions* find_contributions() const { return contributions_; }
    /// Password lane, files and what else is no database; set once before the first request.
    void set_services(const Services& services) { services_ = &services; }
    const Services& services() const { return *services_; }
    /// Called after a commit that left events or jobs behind it; set once before the first request.
    void set_waker(std::function<void()> waker) { waker_ = std::move(waker); }
    void add_hook(TypeKey entity, ChangeHook hook) { hooks_[entity].push_back(hook); }
    /// nullptr: nothing is derived from this entity.
    const std::vector<ChangeHook>* hooks_of(const Entity& entity) const {
        const auto found = hooks_.find(entity.key);
        return found == hooks_.end() ? nullptr : &found->second;
    }
    void add_watcher(TypeKey entity, ChangeWatch watch) { watchers_[entity].push_back(watch); }
    const std::unordered_map<TypeKey, std::vector<ChangeWatch>>& watchers() const { return watchers_; }
    /// The person's wrapped key, made at the first use; empty once it was erased.
    std::string person_key(db::Connection& connection, std::int64_t person, Instant now) const;
    /// Of one who has none.
    std::string make_person_key(db::Connection& connection, std::int64_t person, Instant now) const;

private:
    void log_access(const Actor& actor, const Operation& operation,
                    const std::vector<SensitiveRead>& reads) const;

    const Catalog& catalog_;
    db::Database& database_;
    const keys::Ring& ring_;
    IdSource& ids_;
    Clock clock_;
    store::Plans plans_;
    store::LogSql log_sql_;
    const Contributions* contributions_ = nullptr;
    const Services* services_ = nullptr;
    std::function<void()> waker_;
    std::unordered_map<TypeKey, std::vector<ChangeHook>> hooks_;
    std::unordered_map<TypeKey, std::vector<ChangeWatch>> watchers_;
};

}  // namespace truong
