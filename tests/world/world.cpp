#include "tests/world/world.hpp"

#include <cstdlib>
#include <map>
#include <random>

#include "app/modules.hpp"
#include "base/check.hpp"
#include "platform/store/seal.hpp"
#include "tests/hacking/club.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {

namespace {

std::string server_address() {
    const char* address = std::getenv("TRUONG_TEST_PG");
    check(address != nullptr, "TRUONG_TEST_PG is not set: ./test starts a PostgreSQL cluster and sets it");
    return address;
}

std::string random_name() {
    std::random_device device;
    return "truong_" + std::to_string(device()) + std::to_string(device());
}

/// The address of another database on the same server.
std::string with_database(const std::string& address, const std::string& name) {
    const std::size_t query = std::min(address.find('?'), address.size());
    const std::size_t host = address.find("://") + 3;
    const std::size_t slash = std::min(address.find('/', host), query);
    return address.substr(0, slash) + '/' + name + address.substr(query);
}

void on_server(const std::string& sql) {
    db::open(server_address(), {.connections = 1})->exclusively([&](db::Connection& connection) {
        connection.script(sql);
    });
}

std::string database_in(const std::string& address) {
    const std::size_t query = std::min(address.find('?'), address.size());
    const std::size_t slash = address.rfind('/', query);
    return address.substr(slash + 1, query - slash - 1);
}

std::vector<Manifest> world_modules() {
    auto all = modules();
    all.push_back(toy::manifest());
    all.push_back(club::manifest());
    return all;
}

}  // namespace

std::string create_database(const std::string& copied_from) {
    const std::string name = random_name();
    const std::string source = copied_from.empty() ? "" : " template " + database_in(copied_from);
    on_server("create database " + name + source);
    return with_database(server_address(), name);
}

void drop_database(const std::string& address) {
    on_server("drop database if exists " + database_in(address) + " with (force)");
}

std::vector<migrate::StepFile> steps_of(const Catalog& catalog) {
    schema::Step step = schema::difference({}, schema::schema_of(catalog, platform_tables()));
    step.number = 1;
    step.name = "world";
    return {{schema::file_name(step), schema::to_json(step)}};
}

std::string backend_name(const testing::TestParamInfo<Backend>& info) {
    return info.param == Backend::sqlite ? "Sqlite" : "Postgres";
}

World::World(Backend backend, Template)
    : backend_(backend), folder_(std::filesystem::temp_directory_path() / random_name()),
      address_(backend == Backend::postgres ? create_database() : std::string()),
      now_(instant_of(*parse_date("2026-11-20"), {.minutes = 8 * 60})) {
    open();
    installation_->migrate(steps_of(catalog()));
    fill();
    close();
}

const World& World::made_once(Backend backend) {
    static std::map<Backend, std::unique_ptr<World>> worlds;
    auto& world = worlds[backend];
    if (!world) world = std::make_unique<World>(backend, Template());
    return *world;
}

World::World(Backend backend)
    : backend_(backend), folder_(std::filesystem::temp_directory_path() / random_name()) {
    const World& first = made_once(backend);
    std::filesystem::copy(first.folder_, folder_, std::filesystem::copy_options::recursive);
    if (backend == Backend::postgres) address_ = create_database(first.address_);
    now_ = first.now_;
    school = first.school;
    other_school = first.other_school;
    commune = first.commune;
    other_commune = first.other_commune;
    administrator = first.administrator;
    principal = first.principal;
    teacher = first.teacher;
    guardian = first.guardian;
    stranger = first.stranger;
    officer = first.officer;
    other_officer = first.other_officer;
    reopen();
}

World::~World() {
    close();
    std::filesystem::remove_all(folder_);
    if (!address_.empty()) drop_database(address_);
}

void World::open() { installation_ = open_another(); }

std::unique_ptr<Installation> World::open_another() {
    return std::make_unique<Installation>(
        InstallationSettings{.data = folder_,
                             .database = address_,
                             // A slow machine is no fault of the code under test.
                             .connections = {.connections = 4, .write_limit_ms = 60'000, .check_sql = true},
                             .clock = [this] { return now_; },
                             .posts_to_this_machine = true},
        world_modules());
}

void World::close() {
    api_.reset();
    installation_.reset();
}

void World::reopen() {
    close();
    open();
    api_ = std::make_unique<api::Api>(
        store(), installation_->modules(), [this](const http::Request&) { return calling_; }, "test");
}

std::unique_ptr<db::Database> World::open_beside() {
    return db::open(address_.empty() ? (folder_ / "truong.db").string() : address_,
                    {.connections = 1, .alone = false});
}

void World::set_today(Date day) { now_ = instant_of(day, {.minutes = 8 * 60}); }

void World::write(const Actor& actor, const std::function<void(Tx&)>& work) {
    store().write(actor, {"test", "test-request", {}}, work);
}

void World::read(const Actor& actor, const std::function<void(const Reader&)>& work) {
    store().read(actor, {"test", "test-request", {}}, work);
}

void World::seal() {
    const auto sealed = [this] {
        store::seal(store());
        return number(
                   "select count(*) from change_log where position > "
                   "(select coalesce(max(upto), 0) from change_seal)")
               == 0;
    };
    check(eventually(sealed), "the log was not sealed in time");
}

std::int64_t World::number(const std::string& sql, const db::Params& params) {
    std::int64_t found = 0;
    database().read([&](db::Connection& connection) {
        db::Query query(connection, sql);
        query.bind(params);
        if (query.next()) found = query.number(0);
    });
    return found;
}

http::Response World::call(const Actor& actor, const std::string& line, const std::string& body,
                           const std::vector<std::pair<std::string, std::string>>& headers) {
    const std::size_t space = line.find(' ');
    http::Request request{.method = line.substr(0, space), .target = line.substr(space + 1), .body = body};
    const std::size_t mark = std::min(request.target.find('?'), request.target.size());
    request.path = request.target.substr(0, mark);
    request.query = request.target.substr(std::min(mark + 1, request.target.size()));
    request.id = "test-request";
    for (const auto& [name, value] : headers) request.headers.add(name, value);
    calling_ = actor;
    const bool streams = !body.empty() && api_->streams(request);
    return streams ? upload(std::move(request)) : api_->handle(request);
}

http::Response World::upload(http::Request request) {
    http::Intake intake = api_->intake(request);
    if (intake.refusal) return *std::move(intake.refusal);
    constexpr std::size_t piece = 64 * 1024;
    const std::string body = std::exchange(request.body, {});
    check(body.size() <= intake.sink->limit_bytes(), "the server would answer 413");
    for (std::size_t at = 0; at < body.size(); at += piece)
        if (!intake.sink->take(std::string_view(body).substr(at, piece))) break;
    request.sink = intake.sink.get();
    return api_->handle(request);
}

void World::fill() {
    reopen();
    write(system, [&](Tx& tx) {
        const auto unit = [&](org::UnitKind kind, const std::string& code, Id<org::Unit> parent) {
            const auto made = tx.put(org::Unit{.kind = kind, .code = code});
            org::UnitPeriod period{.unit_id = made.id, .name = code, .valid_from = *parse_date("2020-01-01")};
            if (parent) period.parent_id = parent;
            tx.put(period);
            return made.id;
        };
        const auto department = unit(org::UnitKind::province, "79", {});
        commune = unit(org::UnitKind::commune, "26734", department);
        other_commune = unit(org::UnitKind::commune, "26737", department);
        const auto add = [&](const std::string& code, const std::string& above) {
            return org::add_school(
                       tx, {.code = code, .name = "Trường " + code, .stages = "thcs", .parent_code = above})
                .id;
        };
        school = add("79000501", "26734");
        other_school = add("79000502", "26737");
    });
    const Id<people::Person> somebody{42};
    administrator = {.hat = Hat::officer, .account = {1}, .roles = {Role::administrator}};
    principal = {.hat = Hat::staff, .account = {2}, .school = school, .roles = {Role::principal}};
    teacher = {.hat = Hat::staff, .account = {3}, .school = school, .roles = {Role::teacher}};
    guardian = {.hat = Hat::guardian, .account = {4}, .person = somebody, .school = school};
    stranger = {.hat = Hat::staff, .account = {5}, .school = other_school, .roles = {Role::principal}};
    officer = {.hat = Hat::officer, .account = {6}, .authority = commune};
    other_officer = {.hat = Hat::officer, .account = {7}, .authority = other_commune};
}

}  // namespace truong::test
