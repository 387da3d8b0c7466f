#pragma once
// Every test of behaviour runs on both databases, on one of its own that it drops again.
#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "platform/db/database.hpp"

namespace truong::db {

/// What a call threw, flat enough to be compared.
struct Seen {
    ProblemKind kind;
    std::string code, path;
    friend bool operator==(const Seen&, const Seen&) = default;
};
std::ostream& operator<<(std::ostream& out, const Seen& seen);

/// Fails the test when no Problem is thrown.
Seen problem_of(const std::function<void()>& call);

class DbBackend : public testing::TestWithParam<Dialect> {
protected:
    void SetUp() override;
    void TearDown() override;

    bool on_sqlite() const { return GetParam() == Dialect::sqlite; }
    std::string_view bytes_type() const { return on_sqlite() ? "blob" : "bytea"; }
    /// Opens the database of this test again.
    void reopen();
    std::unique_ptr<Database> another() const { return db::open(location_, settings_); }
    void script(const std::string& sql);
    /// The only number of the only row.
    std::int64_t number(std::string_view sql, const Params& params = {});
    void run(std::string_view sql, const Params& params = {});
    bool logged(std::string_view part) const;

    Settings settings_{.connections = 8, .check_sql = true};
    std::string location_;
    std::unique_ptr<Database> db_;

private:
    void make_postgres();

    mutable std::mutex log_mutex_;
    std::vector<std::string> log_;
};

/// For the tests of one database alone; they take the same fixture.
std::string backend_name(const testing::TestParamInfo<Dialect>& info);

}  // namespace truong::db
