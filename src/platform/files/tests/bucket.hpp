#pragma once
// A store with the interface of S3 for tests, in memory: it checks every signature and has bad days.
#include <atomic>
#include <map>
#include <mutex>
#include <string>

#include "platform/files/s3_vault.hpp"
#include "platform/http/tests/running_server.hpp"

namespace truong::files::test {

class Bucket {
public:
    Bucket();
    S3Settings settings() const;
    std::size_t size() const;
    /// The next requests are answered 503.
    void fail_next(int requests) { failing_ = requests; }
    int unsigned_requests() const { return unsigned_; }
    int parts() const { return parts_; }
    /// As somebody else's hand does it.
    void damage(const std::string& name, const std::string& bytes);

private:
    http::Response answer(const http::Request& request);
    http::Response put(const http::Request& request, const std::string& name);
    http::Response post(const http::Request& request, const std::string& name);
    http::Response get(const http::Request& request, const std::string& name);
    std::string listing(const http::Request& request) const;
    bool is_signed(const http::Request& request) const;

    mutable std::mutex mutex_;
    std::map<std::string, std::string> contents_;
    std::map<std::string, std::string> half_;  // parts of uploads
    std::atomic<int> failing_ = 0, unsigned_ = 0, parts_ = 0;
    http::test::RunningServer server_;
};

}  // namespace truong::files::test
