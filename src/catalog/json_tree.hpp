#pragma once
// JSON trees made by hand and written for people who read differences.
#include <initializer_list>

#include "catalog/json_text.hpp"

namespace truong::json {

using Member = decltype(Value::members)::value_type;

Value string_value(std::string_view text);
Value number_value(std::int64_t number);
Value flag_value(bool flag);
Value list_value(std::vector<Value> items);
Value string_list(std::initializer_list<std::string_view> texts);
Value object_value(std::vector<Member> members);

/// Two spaces a level, one member a line; what holds no others stands on one line where it fits.
std::string pretty(const Value& value);

}  // namespace truong::json
