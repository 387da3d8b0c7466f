#include "tests/program/cluster.hpp"

#include <random>

#include "base/check.hpp"
#include "tests/program/process.hpp"

namespace truong::test {

namespace {

/// Where the user postgres may enter.
std::filesystem::path new_folder() {
    std::random_device device;
    return std::filesystem::temp_directory_path() / ("truong_cluster_" + std::to_string(device()));
}

}  // namespace

Cluster::Cluster() : folder_(new_folder()) { address_ = run("start"); }

Cluster::~Cluster() { run("stop"); }

std::string Cluster::run(const std::string& verb) const {
    const std::string script = std::string(SOURCE_DIR) + "/tests/postgres_cluster.sh";
    Process process({"/bin/bash", script, verb, folder_.string()});
    const auto status = process.wait(std::chrono::minutes(3));
    check(status == 0, "postgres_cluster.sh " + verb + ": " + process.err());
    const std::string printed = process.out();
    return printed.substr(0, printed.find('\n'));
}

}  // namespace truong::test
