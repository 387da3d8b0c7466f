#pragma once
// An installation that nobody has used: no school, no account. Migrated anew, which takes a second or two.
#include <gtest/gtest.h>

#include "platform/access/authenticator.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

class UnusedServer : public testing::TestWithParam<Backend> {
protected:
    UnusedServer();
    ~UnusedServer() override;
    const Store& store() { return installation_->store(); }
    /// A request from that address.
    http::Response ask(const std::string& method, const std::string& path, const std::string& body = {},
                       const std::string& from = "203.113.4.7");
    /// Of a table, perhaps with a condition behind its name.
    std::int64_t rows(const std::string& table);
    void pass(std::int64_t ms) { now_.ms += ms; }

private:
    std::filesystem::path folder_;
    std::string address_;
    Instant now_;
    std::unique_ptr<Installation> installation_;
    std::unique_ptr<access::Authenticator> authenticator_;
    std::unique_ptr<api::Api> api_;
};

}  // namespace truong::test
