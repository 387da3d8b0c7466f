#include "catalog/json_tree.hpp"

namespace truong::json {

namespace {

constexpr std::size_t line_limit = 100;

bool holds_others(const Value& value) { return value.is(Type::array) || value.is(Type::object); }

/// As one line: "[1, 2]", "{"type": "string"}". Empty where it holds others or would be too long.
std::string on_one_line(const Value& value) {
    std::string line;
    for (const Value& item : value.items) {
        if (holds_others(item)) return {};
        append(line += line.empty() ? "" : ", ", item);
    }
    for (const auto& [name, member] : value.members) {
        if (holds_others(member)) return {};
        append_text(line += line.empty() ? "" : ", ", name);
        append(line += ": ", member);
    }
    if (line.size() > line_limit) return {};
    return value.is(Type::array) ? '[' + line + ']' : '{' + line + '}';
}

void begin_line(std::string& out, int level) {
    out += '\n';
    out.append(static_cast<std::size_t>(level) * 2, ' ');
}

void write_pretty(std::string& out, const Value& value, int level) {
    if (!holds_others(value)) return append(out, value);
    if (const std::string line = on_one_line(value); !line.empty()) {
        out += line;
        return;
    }
    const bool list = value.is(Type::array);
    out += list ? '[' : '{';
    std::string_view comma;
    for (const Value& item : value.items) {
        begin_line(out += comma, level + 1);
        write_pretty(out, item, level + 1);
        comma = ",";
    }
    for (const auto& [name, member] : value.members) {
        begin_line(out += comma, level + 1);
        append_text(out, name);
        write_pretty(out += ": ", member, level + 1);
        comma = ",";
    }
    begin_line(out, level);
    out += list ? ']' : '}';
}

}  // namespace

Value string_value(std::string_view text) { return {.type = Type::string, .text = std::string(text)}; }
Value number_value(std::int64_t number) { return {.type = Type::number, .text = std::to_string(number)}; }
Value flag_value(bool flag) { return {.type = Type::boolean, .flag = flag}; }
Value list_value(std::vector<Value> items) { return {.type = Type::array, .items = std::move(items)}; }

Value string_list(std::initializer_list<std::string_view> texts) {
    std::vector<Value> items;
    for (const std::string_view text : texts) items.push_back(string_value(text));
    return list_value(std::move(items));
}

Value object_value(std::vector<Member> members) {
    return {.type = Type::object, .members = std::move(members)};
}

std::string pretty(const Value& value) {
    std::string out;
    write_pretty(out, value, 0);
    return out += '\n';
}

}  // namespace truong::json
