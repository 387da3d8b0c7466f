#include "platform/metrics/process.hpp"

#include <dirent.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string_view>
#include <vector>

namespace truong::metrics {
namespace {

std::string file_text(const char* path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The fields of /proc/self/stat behind the name of the program, which may hold spaces and brackets.
std::vector<std::string> stat_fields() {
    const std::string text = file_text("/proc/self/stat");
    const std::size_t name_end = text.rfind(") ");
    if (name_end == std::string::npos) return {};
    std::istringstream rest(text.substr(name_end + 2));
    return {std::istream_iterator<std::string>(rest), {}};
}

std::optional<int> open_files() {
    DIR* folder = ::opendir("/proc/self/fd");
    if (!folder) return {};
    int count = -3;  // ".", ".." and the folder itself
    while (::readdir(folder)) ++count;
    ::closedir(folder);
    return count;
}

std::optional<std::uint64_t> boot_seconds() {
    const std::string text = file_text("/proc/stat");
    const std::size_t line = text.find("btime ");
    if (line == std::string::npos) return {};
    return std::stoull(text.substr(line + 6));
}

void append_one(std::string& out, std::string_view name, std::string_view kind, const std::string& value) {
    for (const std::string_view part : {std::string_view("# TYPE "), name, std::string_view(" "), kind,
                                        std::string_view("\n"), name, std::string_view(" ")})
        out += part;
    out += value;
    out += '\n';
}

}  // namespace

void append_process(std::string& out) {
    const std::vector<std::string> fields = stat_fields();
    if (fields.size() > 21) {  // the numbers of proc(5) less three
        const double ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
        const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
        append_one(out, "process_cpu_seconds_total", "counter",
                   std::to_string((std::stod(fields[11]) + std::stod(fields[12])) / ticks));
        append_one(out, "process_threads", "gauge", fields[17]);
        if (const auto boot = boot_seconds())
            append_one(out, "process_start_time_seconds", "gauge",
                       std::to_string(static_cast<double>(*boot) + std::stod(fields[19]) / ticks));
        append_one(out, "process_virtual_memory_bytes", "gauge", fields[20]);
        append_one(out, "process_resident_memory_bytes", "gauge",
                   std::to_string(std::stoull(fields[21]) * page));
    }
    if (const auto count = open_files()) append_one(out, "process_open_fds", "gauge", std::to_string(*count));
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        append_one(out, "process_max_fds", "gauge", std::to_string(limit.rlim_cur));
}

}  // namespace truong::metrics
