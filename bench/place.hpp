#pragma once
// An installation of its own for one measurement, on a real disk, and a server in front of a handler.
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

#include "modules/org/api.hpp"
#include "platform/access/authenticator.hpp"
#include "platform/access/tokens.hpp"
#include "platform/api/api.hpp"
#include "platform/http/server.hpp"
#include "platform/installation/installation.hpp"
#include "tests/world/world.hpp"

namespace truong::bench {

using test::Backend;

class Place {
public:
    const access::Authenticator& authenticator() const { return *authenticator_; }
    /// With the modules of the product, the toy module of the tests and the module of the measurements.
    explicit Place(Backend backend);
    ~Place();
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    Installation& installation() { return *installation_; }
    Store& store() { return installation_->store(); }
    db::Database& database() { return installation_->database(); }
    void write(const Actor& actor, const std::function<void(Tx&)>& work);
    /// A school under a new commune, or under one that was made before.
    Id<org::School> add_school(const std::string& code, const std::string& commune);
    Id<org::Unit> commune(const std::string& code);
    /// What a client of this actor sends.
    std::string token(const Actor& actor);
    /// As the product's server answers, with its own way to find the actor.
    http::Handler handler();
    /// As if every request were this actor's: what is left without the lookup of the token.
    http::Handler handler_for(const Actor& actor);

private:
    std::filesystem::path folder_;
    std::string address_;
    std::unique_ptr<Installation> installation_;
    Actor known_;
    int tokens_ = 0;  // so far; no two have the same name
    std::unique_ptr<access::Authenticator> authenticator_;
    std::unique_ptr<api::Api> api_, api_of_known_;
};

/// Without limits for one address, else as the product is set.
class Served {
public:
    explicit Served(http::Handler handler);
    ~Served();
    Served(const Served&) = delete;
    Served& operator=(const Served&) = delete;
    std::uint16_t port() const { return server_.port(); }

private:
    http::Server server_;
    std::thread thread_;
};

std::string name_of_backend(Backend backend);
/// On SQLite, and on PostgreSQL where TRUONG_TEST_PG names one, or on the one that TRUONG_BENCH_ONLY names;
/// gives the exit status of the program.
int on_each_backend(void (*measure)(Backend));

}  // namespace truong::bench
