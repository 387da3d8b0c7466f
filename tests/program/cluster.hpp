#pragma once
// A PostgreSQL server of one test's own, which it may stop and kill.
#include <filesystem>
#include <string>

namespace truong::test {

class Cluster {
public:
    Cluster();
    ~Cluster();
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;

    const std::string& address() const { return address_; }
    /// An orderly stop that keeps the data.
    void halt() { run("halt"); }
    /// kill -9 of the server and of all processes below it.
    void crash() { run("crash"); }
    /// At the same address again.
    void resume() { run("resume"); }

private:
    std::string run(const std::string& verb) const;
    std::filesystem::path folder_;
    std::string address_;
};

}  // namespace truong::test
