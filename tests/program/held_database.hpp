#pragma once
// Another process's lock on the database, as a backup or an administrator's console holds one: writers wait.
#include <atomic>
#include <thread>

#include "tests/program/program.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {

class HeldDatabase {
public:
    explicit HeldDatabase(const Data& data)
        : database_(data.open()), thread_([this] { database_->exclusively([this](auto& c) { hold(c); }); }) {
        eventually([this] { return held_.load(); });
    }
    ~HeldDatabase() {
        free_ = true;
        thread_.join();
    }
    HeldDatabase(const HeldDatabase&) = delete;
    HeldDatabase& operator=(const HeldDatabase&) = delete;

private:
    void hold(db::Connection& connection) {
        const bool sqlite = connection.dialect() == Dialect::sqlite;
        connection.script(sqlite ? "begin exclusive"
                                 : "begin; lock table change_set in access exclusive mode");
        held_ = true;
        eventually([this] { return free_.load(); }, std::chrono::minutes(1));
        connection.script("rollback");
    }
    std::unique_ptr<db::Database> database_;
    std::atomic<bool> held_ = false, free_ = false;
    std::thread thread_;
};

/// Whether the server has begun on so many requests that it has not answered yet.
bool works_on(const Server& server, int requests);

}  // namespace truong::test
