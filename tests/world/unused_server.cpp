#include "tests/world/unused_server.hpp"

#include <random>

#include "app/modules.hpp"
#include "modules/accounts/api.hpp"

namespace truong::test {

UnusedServer::UnusedServer() : now_(instant_of(*parse_date("2026-11-20"), {.minutes = 8 * 60})) {
    std::random_device device;
    folder_ = std::filesystem::temp_directory_path() / ("truong_unused_" + std::to_string(device()));
    if (GetParam() == Backend::postgres) address_ = create_database();
    installation_ =
        std::make_unique<Installation>(InstallationSettings{.data = folder_,
                                                            .database = address_,
                                                            .connections = {.write_limit_ms = 60'000},
                                                            .clock = [this] { return now_; }},
                                       modules());
    installation_->migrate(steps_of(installation_->catalog()));
    authenticator_ = std::make_unique<access::Authenticator>(store(), accounts::seat_choices);
    api_ = std::make_unique<api::Api>(
        store(), installation_->modules(),
        [this](const http::Request& request) { return authenticator_->actor(request); }, "test");
}

UnusedServer::~UnusedServer() {
    api_.reset();
    authenticator_.reset();
    installation_.reset();
    std::filesystem::remove_all(folder_);
    if (!address_.empty()) drop_database(address_);
}

http::Response UnusedServer::ask(const std::string& method, const std::string& path, const std::string& body,
                                 const std::string& from) {
    http::Request request{.method = method, .path = "/api/v1/" + path, .body = body};
    request.client = from;
    request.id = "test-request";
    request.headers.add("Host", "truong.example");
    return api_->handle(request);
}

std::int64_t UnusedServer::rows(const std::string& table) {
    std::int64_t count = 0;
    installation_->database().read([&](db::Connection& connection) {
        db::Query query(connection, "select count(*) from " + table);
        query.next();
        count = query.number(0);
    });
    return count;
}

}  // namespace truong::test
