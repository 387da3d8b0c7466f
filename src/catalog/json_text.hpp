#pragma once
// JSON in: a small tree that keeps what matters for us, numbers as they were written and members in order.
// JSON out: direct writers. No database and no entity here.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/finding.hpp"

namespace truong::json {

enum class Type { null, boolean, number, string, array, object };

struct Member;

struct Value {
    Type type = Type::null;
    bool flag = false;
    std::string text;  // of a string, or the digits of a number as they were written
    std::vector<Value> items;
    std::vector<Member> members;

    bool is(Type wanted) const { return type == wanted; }
    /// The member of an object, or nullptr.
    const Value* find(std::string_view name) const;
    /// A whole number that fits 64 bits, written without point and exponent.
    std::optional<std::int64_t> integer() const;
};

/// Like a pair; a type of its own because a vector of pairs of an unfinished type does not compile
/// everywhere.
struct Member {
    Member() = default;
    Member(std::string_view name, Value value) : first(name), second(std::move(value)) {}
    std::string first;
    Value second;
};

struct Limits {
    int depth = 32;
    std::size_t items = 20'000;  // values in the whole document
};

/// Throws `invalid` that names the byte or the key: not_json, not_utf8, too_deep, duplicate_key,
/// number_too_big (a whole number outside 64 bits), too_many_items, not_text (NUL).
Value parse(std::string_view text, const Limits& limits = {});

/// Quoted and escaped.
void append_text(std::string& out, std::string_view text);
void append_number(std::string& out, std::int64_t number);
/// The value as compact JSON.
void append(std::string& out, const Value& value);

/// Writes members with their commas: Object object(out); object.text("name", …); the destructor closes it.
class Object {
public:
    explicit Object(std::string& out) : out_(out) { out_ += '{'; }
    ~Object() { out_ += '}'; }
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;
    /// Writes the comma and the name; the caller appends the value.
    std::string& member(std::string_view name);
    void text(std::string_view name, std::string_view value) { append_text(member(name), value); }
    void number(std::string_view name, std::int64_t value) { append_number(member(name), value); }
    void flag(std::string_view name, bool value) { member(name) += value ? "true" : "false"; }
    void raw(std::string_view name, std::string_view json) { member(name) += json; }

private:
    std::string& out_;
    bool first_ = true;
};

/// Likewise for an array.
class Array {
public:
    explicit Array(std::string& out) : out_(out) { out_ += '['; }
    ~Array() { out_ += ']'; }
    Array(const Array&) = delete;
    Array& operator=(const Array&) = delete;
    std::string& item();

private:
    std::string& out_;
    bool first_ = true;
};

}  // namespace truong::json
