// The server: HTTP in front of the API and the web client, health and figures beside them.
#include <atomic>
#include <iostream>
#include <ranges>

#include "app/commands.hpp"
#include "app/web_client.hpp"
#include "modules/accounts/api.hpp"
#include "modules/setup/api.hpp"
#include "platform/access/authenticator.hpp"
#include "platform/api/api.hpp"
#include "platform/http/security_headers.hpp"
#include "platform/http/server.hpp"
#include "platform/log/log.hpp"
#include "platform/metrics/metrics.hpp"

namespace truong::app {

namespace {

/// A proxy on this machine speaks for others; it says so.
bool from_here(const http::Request& request) {
    if (request.headers.find("X-Forwarded-For")) return false;
    return request.client.starts_with("127.") || request.client == "::1";
}

http::Response plain(int status, std::string body) {
    return {.status = status, .content_type = "text/plain; charset=utf-8", .body = std::move(body)};
}

/// Alive is not ready: ready means that the database answers.
http::Response readiness(db::Database& database) {
    try {
        database.read([](db::Connection& connection) { db::Query(connection, "select 1").next(); });
        return plain(200, "ready\n");
    } catch (const std::exception&) {
        return plain(503, "no database\n");
    }
}

/// Whether nobody has founded a school here yet; asked of the database only as long as that is so.
class FirstRun {
public:
    explicit FirstRun(const Store& store) : store_(store), waiting_(setup::waits(store)) {}
    bool waits() {
        if (waiting_ && !setup::waits(store_)) waiting_ = false;
        return waiting_;
    }
    /// Whoever reads this may found the school: the key stands nowhere else. Behind '#' it is sent to nobody.
    void announce(const std::string& address) {
        if (!waits()) return;
        const std::string key = setup::issue_key(store_);
        std::cout << "Lập trường tại / Set up the school at: " << address << "/setup#" << key << '\n'
                  << "Mã lập trường / Setup code: " << key << std::endl;
    }

private:
    const Store& store_;
    std::atomic<bool> waiting_;
};

/// What the server gives out.
struct House {
    Installation& installation;
    const api::Api& api;
    const WebClient& web;
    FirstRun& first_run;
};

/// Before there is a school nobody can sign in.
bool leads_to_setup(const http::Request& request, FirstRun& first_run) {
    return (request.path == "/" || request.path == "/login") && first_run.waits();
}

http::Response route(const http::Request& request, const House& house) {
    if (leads_to_setup(request, house.first_run)) {
        http::Response response{.status = 302};
        return std::move(response.with("Location", "/setup").with("Cache-Control", "no-store"));
    }
    if (is_of_web_client(request)) return house.web.answer(request);
    if (request.path == "/healthz") return plain(200, "ok\n");
    if (request.path == "/readyz") return readiness(house.installation.database());
    // Figures tell about the school: only the machine itself may read them, through its own monitoring.
    if (request.path == "/metrics" && from_here(request)) {
        http::Response response = plain(200, metrics::exposition());
        response.content_type = metrics::exposition_type;
        return response;
    }
    return house.api.handle(request);
}

/// Who came by https once is to come by nothing else, and what does not say that it may be kept is kept by no
/// browser: others sit at the same computer afterwards.
void protect(const http::Request& request, http::Response& response) {
    if (!response.header("Cache-Control")) response.with("Cache-Control", "no-store");
    http::add_security_headers(response, {.strict_transport = request.secure});
}

http::Uploads protected_uploads(http::Uploads uploads) {
    uploads.open = [open = std::move(uploads.open)](const http::Request& request) {
        http::Intake intake = open(request);
        if (intake.refusal) protect(request, *intake.refusal);
        return intake;
    };
    return uploads;
}

http::ServerSettings settings_of(Arguments& arguments) {
    http::ServerSettings settings;
    settings.address = arguments.option("--address", "127.0.0.1");
    settings.port = static_cast<std::uint16_t>(arguments.number("--port", 8080, 0, 65535));
    if (const auto proxies = arguments.option("--trusted-proxy")) {
        for (const auto part : std::views::split(*proxies, ','))
            settings.trusted_proxies.emplace_back(part.begin(), part.end());
        settings.connections_per_address = 0;  // all of them come from the proxy
    }
    settings.handle_signals = true;
    return settings;
}

}  // namespace

Exit serve(Arguments& arguments) {
    const http::ServerSettings settings = settings_of(arguments);
    const bool with_migration = arguments.flag("--migrate"), with_backup = !arguments.flag("--no-backup");
    const WebClient web(arguments.option("--web"));
    const auto installation = open_installation(arguments, Presence::serving);
    arguments.finish(1);
    if (with_migration && with_backup) backup_before_migration(*installation, migrate::embedded_steps());
    if (with_migration) installation->migrate(migrate::embedded_steps());
    const auto plan = migrate::plan(installation->database(), migrate::embedded_steps());
    if (!plan.pending.empty())
        throw Problem(ProblemKind::conflict,
                      {{.path = schema::file_name(plan.pending.front()), .code = "migration_pending"}});
    const Store& store = installation->store();
    const access::Authenticator authenticator(store, accounts::seat_choices);
    const api::Api api(
        store, installation->modules(),
        [&](const http::Request& request) { return authenticator.actor(request); },
        std::string(program_version));
    FirstRun first_run(store);
    const House house{*installation, api, web, first_run};
    http::Server server(
        settings,
        [&](const http::Request& request) {
            http::Response response = route(request, house);
            protect(request, response);
            return response;
        },
        protected_uploads(api.uploads()));
    const std::string address = "http://" + settings.address + ':' + std::to_string(server.port());
    std::cout << "Trường Số: " << address << std::endl;
    first_run.announce(address);
    installation->start_work();
    const bool drained = server.run();
    const bool left = installation->stop_work();
    if (!left) std::_Exit(static_cast<int>(Exit::failed));  // a job that does not listen; another takes it
    installation->stop();
    if (!drained) std::_Exit(static_cast<int>(Exit::failed));  // a handler still uses what we would destroy
    return Exit::done;
}

}  // namespace truong::app
