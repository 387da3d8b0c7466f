#pragma once
// One JSON object a line on stderr. Personal data cannot slip in by accident: messages and keys are literals,
// values are numbers, truth values, enumerators' names and other literals; run-time text needs one of the
// two functions below, whose names say what may go through them.
#include <array>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace truong::log {

enum class Level { debug, info, warning, error };

/// Text that stands in the source.
class Literal {
public:
    template <std::size_t size> consteval Literal(const char (&text)[size]) : text_(text, size - 1) {}
    constexpr std::string_view view() const { return text_; }

private:
    std::string_view text_;
};

/// Text made by a machine: a path of the installation, an error of the operating system, a key of a table, an
/// id. Never what a person typed, a name, a telephone number, an address of the network.
struct MachineText {
    std::string text;
};
inline MachineText machine(std::string_view text) { return {std::string(text)}; }

/// An address of the network without the part that tells households apart: 203.113.4.x, 2001:db8:1::x.
MachineText masked_address(std::string_view address);

class Value {
public:
    template <std::size_t size>
    consteval Value(const char (&literal)[size]) : value_(std::string_view(literal, size - 1)) {}
    template <class Number>
    requires std::integral<Number> Value(Number number) : value_(of(number)) {}
    Value(double number) : value_(number) {}
    Value(MachineText text) : value_(std::move(text.text)) {}

    using Held = std::variant<std::int64_t, std::uint64_t, bool, double, std::string_view, std::string>;
    const Held& held() const { return value_; }

private:
    template <class Number> static Held of(Number number) {
        if constexpr (std::same_as<Number, bool>)
            return number;
        else if constexpr (std::is_signed_v<Number>)
            return static_cast<std::int64_t>(number);
        else
            return static_cast<std::uint64_t>(number);
    }
    Held value_;
};

struct Field {
    Literal key;
    Value value;
};
using Fields = std::initializer_list<Field>;

void write(Level level, std::string_view message, Fields fields);
inline void debug(Literal message, Fields fields = {}) { write(Level::debug, message.view(), fields); }
inline void info(Literal message, Fields fields = {}) { write(Level::info, message.view(), fields); }
inline void warning(Literal message, Fields fields = {}) { write(Level::warning, message.view(), fields); }
inline void error(Literal message, Fields fields = {}) { write(Level::error, message.view(), fields); }

/// Lines below it are dropped; `info` at the start of the process.
void set_level(Level level);
bool enabled(Level level);
/// stderr unless told otherwise; the descriptor stays the caller's.
void set_output(int descriptor);

/// While it lives, each line of this thread carries the id of the request. They nest.
class RequestScope {
public:
    explicit RequestScope(std::string_view request_id);
    ~RequestScope();
    RequestScope(const RequestScope&) = delete;
    RequestScope& operator=(const RequestScope&) = delete;

private:
    std::string_view before_;
};
/// Of the innermost scope, else empty.
std::string_view request_id();

}  // namespace truong::log
