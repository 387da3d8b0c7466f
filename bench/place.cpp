#include "bench/place.hpp"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "app/modules.hpp"
#include "bench/module.hpp"
#include "modules/accounts/api.hpp"
#include "platform/access/tokens.hpp"
#include "tests/world/toy.hpp"

namespace truong::bench {

namespace {

const Operation measurement{"measurement", {}, {}};
const Actor system_actor{.hat = Hat::system};

std::vector<Manifest> measured_modules() {
    auto all = modules();
    all.push_back(toy::manifest());
    all.push_back(manifest());
    return all;
}

/// Not the system's folder for temporary files: that may lie in memory.
std::filesystem::path new_folder() {
    std::string pattern = (std::filesystem::current_path() / "bench.XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder for the measurement");
    return pattern;
}

http::ServerSettings settings() {
    http::ServerSettings settings;
    settings.loopback_exempt = true;
    if (const char* workers = std::getenv("TRUONG_BENCH_WORKERS"))
        settings.workers = static_cast<unsigned>(std::atoi(workers));
    return settings;
}

}  // namespace

Place::Place(Backend backend)
    : folder_(new_folder()), address_(backend == Backend::postgres ? test::create_database() : std::string()),
      installation_(std::make_unique<Installation>(
          InstallationSettings{.data = folder_,
                               .database = address_,
                               .connections = {.write_limit_ms = 60'000},  // a busy machine is no failure
                               .posts_to_this_machine = true},
          measured_modules())) {
    installation_->migrate(test::steps_of(installation_->catalog()));
    authenticator_ = std::make_unique<access::Authenticator>(store(), accounts::seat_choices);
    api_ = std::make_unique<api::Api>(
        store(), installation_->modules(),
        [this](const http::Request& request) { return authenticator_->actor(request); }, "bench");
    api_of_known_ = std::make_unique<api::Api>(
        store(), installation_->modules(), [this](const http::Request&) { return known_; }, "bench");
}

Place::~Place() {
    api_.reset();
    api_of_known_.reset();
    installation_.reset();
    std::filesystem::remove_all(folder_);
    if (!address_.empty()) test::drop_database(address_);
}

void Place::write(const Actor& actor, const std::function<void(Tx&)>& work) {
    store().write(actor, measurement, work);
}

Id<org::Unit> Place::commune(const std::string& code) {
    Id<org::Unit> found;
    write(system_actor, [&](Tx& tx) {
        if (const auto known = tx.first<org::Unit>(where<&org::Unit::code> == code)) {
            found = known->id;
            return;
        }
        const auto made = tx.put(org::Unit{.kind = org::UnitKind::commune, .code = code});
        tx.put(org::UnitPeriod{.unit_id = made.id, .name = code, .valid_from = *parse_date("2020-01-01")});
        found = made.id;
    });
    return found;
}

Id<org::School> Place::add_school(const std::string& code, const std::string& commune_code) {
    commune(commune_code);
    Id<org::School> made;
    write(system_actor, [&](Tx& tx) {
        made =
            org::add_school(
                tx, {.code = code, .name = "School " + code, .stages = "thcs", .parent_code = commune_code})
                .id;
    });
    return made;
}

std::string Place::token(const Actor& actor) {
    return access::issue_token(store(), {.name = "measurement " + std::to_string(++tokens_), .actor = actor});
}

http::Handler Place::handler() {
    return [this](const http::Request& request) { return api_->handle(request); };
}

http::Handler Place::handler_for(const Actor& actor) {
    known_ = actor;
    return [this](const http::Request& request) { return api_of_known_->handle(request); };
}

Served::Served(http::Handler handler)
    : server_(settings(), std::move(handler)), thread_([this] { server_.run(); }) {}

Served::~Served() {
    server_.drain();
    thread_.join();
}

std::string name_of_backend(Backend backend) { return backend == Backend::sqlite ? "SQLite" : "PostgreSQL"; }

int on_each_backend(void (*measure)(Backend)) {
    db::set_fault_log(
        [](std::string_view fault) { std::fprintf(stderr, "%s\n", std::string(fault).c_str()); });
    try {
        const char* only = std::getenv("TRUONG_BENCH_ONLY");
        for (const Backend backend : {Backend::sqlite, Backend::postgres}) {
            if (backend == Backend::postgres && !std::getenv("TRUONG_TEST_PG")) continue;
            if (!only || name_of_backend(backend) == only) measure(backend);
        }
    } catch (const Problem& problem) {
        const Findings& findings = problem.findings();
        std::fprintf(stderr, "%s\n", findings.empty() ? "a problem" : findings.front().code.c_str());
        return 1;
    }
    return 0;
}

}  // namespace truong::bench
