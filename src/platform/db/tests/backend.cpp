#include "platform/db/tests/backend.hpp"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <ostream>

#include "base/reflect.hpp"

namespace truong::db {

namespace {

std::string own_name() {
    static std::atomic<int> count = 0;
    const auto time = std::chrono::steady_clock::now().time_since_epoch().count();
    return "truong_db_" + std::to_string(::getpid()) + '_' + std::to_string(time) + '_'
           + std::to_string(++count);
}

std::string name_in(const std::string& address) { return address.substr(address.rfind('/') + 1); }

std::string directory_of_file(const std::string& path) {
    return std::filesystem::path(path).parent_path().string();
}

void administer(const std::string& sql) {
    Settings patient;
    patient.busy_limit_ms = 60'000;
    patient.connections = 1;
    open(std::getenv("TRUONG_TEST_PG"), patient)->exclusively([&](Connection& db) { db.script(sql); });
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const Seen& seen) {
    return out << name_of(seen.kind) << ' ' << seen.code << " (" << seen.path << ')';
}

Seen problem_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const Problem& problem) {
        const Finding finding = problem.findings().empty() ? Finding{} : problem.findings().front();
        return {problem.kind(), finding.code, finding.path};
    }
    ADD_FAILURE() << "no Problem was thrown";
    return {};
}

std::string backend_name(const testing::TestParamInfo<Dialect>& info) {
    return std::string(name_of(info.param));
}

void DbBackend::SetUp() {
    set_fault_log([this](std::string_view line) {
        const std::lock_guard lock(log_mutex_);
        log_.emplace_back(line);
    });
    if (on_sqlite()) {
        const auto directory = std::filesystem::temp_directory_path() / own_name();
        std::filesystem::create_directory(directory);
        location_ = (directory / "school.db").string();
    } else {
        make_postgres();
    }
    if (!HasFatalFailure()) reopen();
}

void DbBackend::make_postgres() {
    const char* server = std::getenv("TRUONG_TEST_PG");
    ASSERT_TRUE(server)
        << "TRUONG_TEST_PG names no PostgreSQL server. Run ./test, which starts a private one, or set it "
           "to the postgres:// address of a server where its role may create databases.";
    const std::string address = server, name = own_name();
    const std::size_t options = std::min(address.find('?'), address.size());
    const std::size_t path = address.find('/', address.find("://") + 3);
    location_ = address.substr(0, std::min(path, options)) + '/' + name + address.substr(options);
    administer("create database " + name + " template template0 encoding 'UTF8' locale 'C'");
}

void DbBackend::TearDown() {
    db_.reset();
    if (on_sqlite())
        std::filesystem::remove_all(directory_of_file(location_));
    else if (!location_.empty())
        administer("drop database if exists " + name_in(location_.substr(0, location_.find('?')))
                   + " with (force)");
    set_fault_log({});
}

void DbBackend::reopen() {
    db_.reset();
    db_ = db::open(location_, settings_);
}

void DbBackend::script(const std::string& sql) {
    db_->exclusively([&](Connection& db) { db.script(sql); });
}

std::int64_t DbBackend::number(std::string_view sql, const Params& params) {
    std::int64_t result = 0;
    db_->read([&](Connection& db) {
        Query query(db, sql);
        query.bind(params);
        ASSERT_TRUE(query.next()) << "no row: " << sql;
        result = query.number(0);
    });
    return result;
}

void DbBackend::run(std::string_view sql, const Params& params) {
    db_->write([&](Connection& db) { Query(db, sql).bind(params).run(); });
}

bool DbBackend::logged(std::string_view part) const {
    const std::lock_guard lock(log_mutex_);
    for (const std::string& line : log_)
        if (line.find(part) != line.npos) return true;
    return false;
}

}  // namespace truong::db
