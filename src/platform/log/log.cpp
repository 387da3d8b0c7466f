#include "platform/log/log.hpp"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cmath>

#include "base/instant.hpp"

namespace truong::log {
namespace {

constexpr std::size_t text_limit = 1024;

std::atomic<Level> lowest{Level::info};
std::atomic<int> output{STDERR_FILENO};
thread_local std::string_view current_request;

std::string_view word(Level level) {
    constexpr std::array<std::string_view, 4> words{"debug", "info", "warning", "error"};
    return words[static_cast<std::size_t>(level)];
}

void append_escape(std::string& line, unsigned char byte) {
    constexpr std::string_view digits = "0123456789abcdef";
    line += "\\u00";
    line += digits[byte >> 4];
    line += digits[byte & 15];
}

// Bytes beyond ASCII are escaped as Latin-1: a line stays valid UTF-8 whatever a machine called its file.
void append_text(std::string& line, std::string_view text) {
    line += '"';
    for (const char character : text.substr(0, text_limit)) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            line += '\\';
            line += character;
        } else if (byte < 0x20 || byte >= 0x7f) {
            append_escape(line, byte);
        } else {
            line += character;
        }
    }
    line += text.size() > text_limit ? "…\"" : "\"";
}

template <class Number> void append_number(std::string& line, Number number) {
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    line.append(digits.data(), end);
}

void append_value(std::string& line, const Value::Held& value) {
    if (const auto* truth = std::get_if<bool>(&value))
        line += *truth ? "true" : "false";
    else if (const auto* whole = std::get_if<std::int64_t>(&value))
        append_number(line, *whole);
    else if (const auto* natural = std::get_if<std::uint64_t>(&value))
        append_number(line, *natural);
    else if (const auto* number = std::get_if<double>(&value))
        std::isfinite(*number) ? append_number(line, *number) : void(line += "null");
    else if (const auto* literal = std::get_if<std::string_view>(&value))
        append_text(line, *literal);
    else
        append_text(line, std::get<std::string>(value));
}

std::string now_text() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return iso_text(Instant{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()});
}

// One write a line: lines of several threads do not mix, in a file opened for appending and in a pipe up to
// its atomic size. A full pipe costs the line, never the request.
void put(std::string_view line) {
    while (!line.empty()) {
        const ssize_t written = ::write(output.load(std::memory_order_relaxed), line.data(), line.size());
        if (written < 0 && errno != EINTR) return;
        if (written > 0) line.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

MachineText masked_address(std::string_view address) {
    const bool six = address.find(':') != std::string_view::npos;
    if (!six) {
        const auto last = address.rfind('.');
        return last == std::string_view::npos ? MachineText{"x"}
                                              : MachineText{std::string(address.substr(0, last)) + ".x"};
    }
    std::size_t end = address.find(':');
    for (int group = 1; group < 3 && end != std::string_view::npos; ++group) end = address.find(':', end + 1);
    if (end == std::string_view::npos) return {"x"};
    return {std::string(address.substr(0, end)) + "::x"};
}

void set_level(Level level) { lowest = level; }
bool enabled(Level level) { return level >= lowest.load(std::memory_order_relaxed); }
void set_output(int descriptor) { output = descriptor; }

RequestScope::RequestScope(std::string_view request_id) : before_(current_request) {
    current_request = request_id;
}
RequestScope::~RequestScope() { current_request = before_; }
std::string_view request_id() { return current_request; }

void write(Level level, std::string_view message, Fields fields) {
    if (!enabled(level)) return;
    std::string line;
    line.reserve(256);
    line += R"({"time":")";
    line += now_text();
    line += R"(","level":")";
    line += word(level);
    line += '"';
    if (!current_request.empty()) {
        line += R"(,"request":)";
        append_text(line, current_request);
    }
    line += R"(,"message":)";
    append_text(line, message);
    for (const Field& field : fields) {
        line += ',';
        append_text(line, field.key.view());
        line += ':';
        append_value(line, field.value.held());
    }
    line += "}\n";
    put(line);
}

}  // namespace truong::log
