#pragma once
// One data directory with its database, opened in order: declarations, database, migrations, keys, node
// numbers, store. Commands, the server and the tests all begin here.
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "platform/activity/tally.hpp"
#include "platform/db/database.hpp"
#include "platform/keys/keys.hpp"
#include "platform/migrate/migrate.hpp"
#include "platform/module.hpp"
#include "platform/services.hpp"
#include "platform/store/lease.hpp"
#include "platform/store/seal.hpp"
#include "platform/store/store.hpp"

namespace truong {

namespace jobs {
class Runner;
}
namespace outbox {
class Delivery;
}

/// The tables of the platform itself.
std::vector<schema::Table> platform_tables();
/// Declares all modules; not yet checked.
std::unique_ptr<Catalog> declare(const std::vector<Manifest>& modules);

struct InstallationSettings {
    std::filesystem::path data;  // files, keys, logs, and the database unless `database` says otherwise
    std::string database;        // postgres://…; empty: SQLite in `data`
    db::Settings connections;
    Clock clock = machine_clock;
    bool posts_to_this_machine = false;  // see Services
};

class Installation {
public:
    /// Declares, checks, opens. Throws `invalid` with the faults of the declarations, `unavailable` where the
    /// database cannot be opened.
    Installation(InstallationSettings settings, std::vector<Manifest> modules);
    ~Installation();
    Installation(const Installation&) = delete;
    Installation& operator=(const Installation&) = delete;

    /// Applies pending steps, then the official lists of the modules; gives the steps applied.
    std::vector<schema::Step> migrate(const std::vector<migrate::StepFile>& files);
    /// Fills the demo; false where there is data already.
    bool fill_demo(DemoSize size, std::uint64_t seed);
    /// Keys, node numbers, store; needs a migrated database. Called by store() at its first use.
    void start();
    /// Runs jobs and delivers events from now on, until stop(). Only a server does; others pump runner() and
    /// delivery() where they want to.
    void start_work();
    /// False: some of it does not end in time; the process had better end without it.
    bool stop_work();
    /// Ends background work and gives back what was lent; the destructor calls it.
    void stop();

    const Catalog& catalog() const { return *catalog_; }
    const std::vector<Manifest>& modules() const { return modules_; }
    db::Database& database() { return *database_; }
    Store& store();
    keys::Ring& ring();
    jobs::Runner& runner();
    outbox::Delivery& delivery();
    /// Closes the chain of the change log and keeps its head in the data directory.
    void seal_log();
    /// Hands what people used to the modules that keep figures about it.
    void keep_activity();
    /// Recomputes the chain against the head that was kept.
    std::optional<store::ChainFault> verify_log();
    const std::filesystem::path& data() const { return settings_.data; }

private:
    void keep_up();
    InstallationSettings settings_;
    std::vector<Manifest> modules_;
    Contributions contributions_;
    Services services_;
    std::unique_ptr<Catalog> catalog_;
    std::unique_ptr<db::Database> database_;
    std::unique_ptr<keys::Ring> ring_;
    std::optional<store::Lease> lease_;
    std::unique_ptr<IdSource> ids_;
    std::unique_ptr<passwords::Lane> lane_;
    std::unique_ptr<files::Vault> vault_;
    std::unique_ptr<access::Door> door_;
    std::unique_ptr<activity::Tally> tally_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<jobs::Runner> runner_;
    std::unique_ptr<outbox::Delivery> delivery_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
    std::thread upkeep_;
};

}  // namespace truong
