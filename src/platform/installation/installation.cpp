#include "platform/installation/installation.hpp"

#include <openssl/rand.h>

#include <algorithm>
#include <fstream>

#include "base/check.hpp"
#include "platform/access/door.hpp"
#include "platform/access/tables.hpp"
#include "platform/files/vault.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/log/log.hpp"
#include "platform/outbox/delivery.hpp"
#include "platform/overview/overview.hpp"
#include "platform/passwords/lane.hpp"
#include "platform/privacy/exports.hpp"
#include "platform/store/position.hpp"
#include "platform/store/tables.hpp"

namespace truong {

namespace {

constexpr auto upkeep_pause = std::chrono::seconds(5);
constexpr int activity_rounds = 2, lease_rounds = 3,
              forget_rounds = 720;  // every 10 s, every 15 s, every hour
constexpr std::string_view head_file = "log-head";
// Jobs are long and have time; more of them at once would take the database from the requests.
constexpr int job_threads = 2;
constexpr std::int64_t answer_life_ms = std::int64_t{48} * 3600 * 1000;

void append_tables(std::vector<schema::Table>& all, std::vector<schema::Table> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

/// Nobody else's name: a process that vanished and its successor are two holders.
std::string random_holder() {
    std::uint64_t number = 0;
    check(RAND_bytes(reinterpret_cast<unsigned char*>(&number), sizeof number) == 1, "no random bytes");
    return std::to_string(number);
}

std::string open_place(const InstallationSettings& settings) {
    std::filesystem::create_directories(settings.data);
    return settings.database.empty() ? (settings.data / "truong.db").string() : settings.database;
}

void forget_old_answers(const Store& store) {
    store.database().write([&](db::Connection& connection) {
        db::Query query(connection, "delete from idempotency where at < ?");
        query.bind(store.now().ms - answer_life_ms).run();
    });
}

}  // namespace

std::vector<schema::Table> platform_tables() {
    std::vector<schema::Table> all = store::tables();
    append_tables(all, keys::tables());
    append_tables(all, access::tables());
    append_tables(all, jobs::tables());
    append_tables(all, outbox::tables());
    append_tables(all, privacy::tables());
    return all;
}

std::unique_ptr<Catalog> declare(const std::vector<Manifest>& modules) {
    auto catalog = std::make_unique<Catalog>();
    for (const Manifest& module : modules)
        if (module.declare) module.declare(*catalog);
    catalog->seal();
    return catalog;
}

Installation::Installation(InstallationSettings settings, std::vector<Manifest> modules)
    : settings_(std::move(settings)), modules_(std::move(modules)),
      contributions_(platform::collect(modules_)), catalog_(declare(modules_)) {
    require(catalog_->check());
    database_ = db::open(open_place(settings_), settings_.connections);
}

Installation::~Installation() { stop(); }

std::vector<schema::Step> Installation::migrate(const std::vector<migrate::StepFile>& files) {
    auto applied = migrate::apply_steps(*database_, files);
    store().write({.hat = Hat::system}, {"platform.reference", {}, {}}, [&](Tx& tx) {
        for (const ReferencePart& part : contributions_.reference) part.fill(tx);
    });
    return applied;
}

bool Installation::fill_demo(DemoSize size, std::uint64_t seed) {
    bool filled = false;
    const Entity* school = catalog_->find_table("org_school");
    // One serializable transaction of a whole ward holds more locks than PostgreSQL has room for.
    const bool part_by_part = store().dialect() == Dialect::postgres;
    const auto write = [&](const std::function<void(Tx&)>& work) {
        store().write({.hat = Hat::system}, {"platform.demo", {}, {}}, work);
    };
    write([&](Tx& tx) {
        filled = !school || tx.count(*school, {.with_ended = true}) == 0;
        if (!filled || part_by_part) return;
        for (const DemoPart& part : contributions_.demo) part.fill(tx, size, seed);
    });
    if (filled && part_by_part)
        for (const DemoPart& part : contributions_.demo) write([&](Tx& tx) { part.fill(tx, size, seed); });
    return filled;
}

Store& Installation::store() {
    if (!store_) start();
    return *store_;
}

keys::Ring& Installation::ring() {
    if (!store_) start();
    return *ring_;
}

void Installation::start() {
    const Instant now = settings_.clock();
    store::prepare_positions(*database_);
    ring_ = keys::Ring::open(settings_.data / "keys", *database_, now);
    lease_ = store::take_lease(*database_, random_holder(), store::server_nodes, now);
    ids_ = std::make_unique<IdSource>(lease_->nodes, lease_->reserved_until);
    store_ = std::make_unique<Store>(*catalog_, *database_, *ring_, *ids_, settings_.clock);
    store_->set_contributions(contributions_);
    services_.data = settings_.data;
    services_.posts_to_this_machine = settings_.posts_to_this_machine;
    lane_ = std::make_unique<passwords::Lane>();
    services_.passwords = lane_.get();
    vault_ = files::open_vault(settings_.data);
    services_.files = vault_.get();
    door_ = std::make_unique<access::Door>();
    services_.door = door_.get();
    tally_ = std::make_unique<activity::Tally>();
    services_.activity = tally_.get();
    store_->set_services(services_);
    for (const Manifest& module : modules_)
        for (const Hook& hook : module.hooks) store_->add_hook(hook.entity, hook.run);
    for (const ChangeWatcher& watcher : contributions_.watchers)
        for (const Entity& entity : catalog_->entities())
            if (entity.stored() && watcher.watches(contributions_, entity.key))
                store_->add_watcher(entity.key, watcher.changed);
    runner_ = std::make_unique<jobs::Runner>(*store_, contributions_.jobs);
    delivery_ =
        std::make_unique<outbox::Delivery>(*store_, contributions_.events, contributions_.event_outlets);
    delivery_->begin();
    store_->set_waker([this] {
        runner_->wake();
        delivery_->wake();
    });
    upkeep_ = std::thread([this] { keep_up(); });
}

jobs::Runner& Installation::runner() {
    if (!store_) start();
    return *runner_;
}

outbox::Delivery& Installation::delivery() {
    if (!store_) start();
    return *delivery_;
}

void Installation::start_work() {
    runner().start(job_threads);
    delivery().start();
}

bool Installation::stop_work() {
    // What is told to leave needs a moment, a parcel on its way to a web-hook at most ten seconds.
    constexpr auto limit = std::chrono::seconds(15);
    const bool jobs_left = !runner_ || runner_->stop(limit);
    const bool deliveries_left = !delivery_ || delivery_->stop(limit);
    return jobs_left && deliveries_left;
}

void Installation::stop() {
    stop_work();
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (upkeep_.joinable()) upkeep_.join();
    if (!lease_) return;
    try {
        keep_activity();
        seal_log();
        store::release_lease(*database_, *lease_, *ids_, settings_.clock());
    } catch (const std::exception& fault) {  // most likely the database is gone; the lease runs out by itself
        log::warning("the lease was not given back", {{"what", log::machine(fault.what())}});
    }
    lease_.reset();
}

void Installation::keep_activity() {
    constexpr std::size_t batch = 500;  // a write has little time
    std::vector<activity::Counted> counted = tally_->take();
    while (!counted.empty()) {
        const std::size_t size = std::min(counted.size(), batch);
        const std::vector<activity::Counted> some(counted.end() - static_cast<std::ptrdiff_t>(size),
                                                  counted.end());
        try {
            store_->write({.hat = Hat::system}, {"platform.activity", {}, {}}, [&](Tx& tx) {
                for (const ActivitySink& sink : contributions_.activity) sink.keep(tx, some);
            });
        } catch (...) {  // whatever it was, the next time finds them again
            tally_->give_back(counted);
            throw;
        }
        counted.resize(counted.size() - size);
    }
}

void Installation::seal_log() {
    if (store::seal(*store_) == 0) return;
    const store::SealHead head = store::head(*store_);
    const std::filesystem::path next = settings_.data / (std::string(head_file) + ".new");
    std::ofstream(next) << head.number << ' ' << head.hash << '\n';
    std::filesystem::rename(next, settings_.data / head_file);
}

std::optional<store::ChainFault> Installation::verify_log() {
    store::SealHead anchor;
    std::ifstream(settings_.data / head_file) >> anchor.number >> anchor.hash;
    return store::verify_chain(store(), anchor);
}

void Installation::keep_up() {
    std::unique_lock lock(mutex_);
    for (int round = 1; !wake_.wait_for(lock, upkeep_pause, [this] { return stopping_; }); ++round) {
        lock.unlock();
        try {
            if (round % lease_rounds == 0) store::extend_lease(*database_, *lease_, *ids_, settings_.clock());
            seal_log();
            if (round % activity_rounds == 0) keep_activity();
            if (round % forget_rounds == 0) {
                forget_old_answers(*store_);
                access::forget_old(*store_);
            }
        } catch (const std::exception& fault) {
            log::error("upkeep failed; it is tried again", {{"what", log::machine(fault.what())}});
        }
        lock.lock();
    }
}

}  // namespace truong
