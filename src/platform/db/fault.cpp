#include "platform/db/fault.hpp"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

#include "platform/db/database.hpp"

namespace truong::db {

namespace {

struct FaultLog {
    std::mutex mutex;
    std::function<void(std::string_view)> write;
};

FaultLog& fault_log() {
    static FaultLog log;
    return log;
}

bool is_word_sign(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '_';
}

}  // namespace

void set_fault_log(std::function<void(std::string_view)> log) {
    const std::lock_guard lock(fault_log().mutex);
    fault_log().write = std::move(log);
}

void log_fault(std::string_view line) {
    while (line.ends_with('\n')) line.remove_suffix(1);
    const std::lock_guard lock(fault_log().mutex);
    if (fault_log().write) fault_log().write(line);
}

Problem fault(ProblemKind kind, std::string_view code, std::string path) {
    return Problem(kind, {Finding{std::move(path), std::string(code), {}}});
}

std::string column_path(std::string_view columns) {
    std::string path;
    while (!columns.empty()) {
        const std::size_t comma = columns.find(", ");
        std::string_view name = columns.substr(0, comma);
        columns.remove_prefix(comma == columns.npos ? columns.size() : comma + 2);
        name.remove_prefix(name.rfind('.') + 1);  // npos + 1 is 0
        if (!is_code(name)) return {};
        // A key holds inside one school; whether the school stands in it or is implied differs by database.
        if (name == "school_id") continue;
        if (!path.empty()) path += ',';
        path += name;
    }
    return path;
}

bool is_code(std::string_view message) {
    return !message.empty() && std::all_of(message.begin(), message.end(), is_word_sign);
}

}  // namespace truong::db
