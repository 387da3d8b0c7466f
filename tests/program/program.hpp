#pragma once
// The product's binary on a data directory of its own, as somebody uses it: commands, a server, requests.
#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "platform/db/database.hpp"
#include "platform/http/tests/raw_client.hpp"
#include "tests/program/process.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

using Words = std::vector<std::string>;

struct Ended {
    int status = -1;
    std::string out, err;
};
/// `truong <words>` to its end.
Ended run_truong(Words words);

/// A data directory with its database; both go with its end.
class Data {
public:
    explicit Data(Backend backend);
    /// On that PostgreSQL server, which goes as a whole.
    explicit Data(std::string address);
    ~Data();
    Data(const Data&) = delete;
    Data& operator=(const Data&) = delete;

    Backend backend() const { return address_.empty() ? Backend::sqlite : Backend::postgres; }
    const std::filesystem::path& folder() const { return folder_; }
    const std::string& address() const { return address_; }
    /// The words, with --data and --db behind them.
    Words with_place(Words words) const;
    Ended run(Words words) const { return run_truong(with_place(std::move(words))); }
    /// Migrates and adds a school; gives the token of its principal.
    std::string prepare();
    /// A connection of our own beside the program's.
    std::unique_ptr<db::Database> open() const;
    /// One number of a hand-written query.
    std::int64_t number(const std::string& sql, const db::Params& params = {}) const;

private:
    std::filesystem::path folder_;
    std::string address_;
    bool database_is_ours_ = false;
};

/// A running server; a program that does not print its address is a failure of the test.
class Server {
public:
    explicit Server(const Data& data, const Words& more = {});
    explicit Server(const Words& command);

    std::uint16_t port() const { return port_; }
    Process& process() { return process_; }
    http::test::RawResponse get(const std::string& path, const std::string& token = {}) const;
    http::test::RawResponse post(const std::string& path, const std::string& token,
                                 const std::string& body) const;
    /// Sends the signal and gives the exit status.
    std::optional<int> stop(int signal);

private:
    Process process_;
    std::uint16_t port_ = 0;
};

/// The whole text of a request; a POST where there is a body.
std::string request_text(const std::string& path, const std::string& token, const std::string& body = {});
/// The body of a POST to /api/v1/org/campuses.
std::string campus_body(int number);
inline constexpr const char* campuses = "/api/v1/org/campuses";

class Program : public testing::TestWithParam<Backend> {
protected:
    Program() : data(GetParam()) {}
    Data data;
};

}  // namespace truong::test
