#pragma once
// Names of members, types and enumerators, taken from the compiler so that each is spelled once.
#include <bit>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.hpp"

namespace truong {

namespace reflect {

template <auto Member> constexpr std::string_view pretty_member() { return __PRETTY_FUNCTION__; }
template <class Type> constexpr std::string_view pretty_type() { return __PRETTY_FUNCTION__; }
template <class Enum, Enum... values> constexpr std::string_view pretty_values() {
    return __PRETTY_FUNCTION__;
}
// All candidates in one instantiation: a probe for each value would cost 32 of them for every enum.
template <class Enum, std::size_t... index>
constexpr std::string_view pretty_enum(std::index_sequence<index...>) {
    return pretty_values<Enum, static_cast<Enum>(index)...>();
}

std::vector<std::string_view> split_values(std::string_view pretty);
std::string table_of(std::string_view pretty);
std::string type_of(std::string_view pretty);

template <class Type> inline constexpr char tag = 0;

struct Anything {
    template <class Type> operator Type() const;  // NOLINT: implicit on purpose, and never defined
};
template <class Struct, class... Given> consteval std::size_t count_members() {
    if constexpr (requires { Struct{Given{}..., Anything{}}; })
        return count_members<Struct, Given..., Anything>();
    else
        return sizeof...(Given);
}

template <class Member> struct Parts;
template <class Struct, class Type> struct Parts<Type Struct::*> {
    using owner = Struct;
    using type = Type;
};

}  // namespace reflect

/// &Roll::date → "date". g++ writes "[with auto Member = &Roll::date; …]", clang "[Member = …]".
template <auto Member> constexpr std::string_view member_name() {
    constexpr std::string_view text = reflect::pretty_member<Member>();
    constexpr std::size_t end = text.find_first_of(";]", text.find("Member = "));
    constexpr std::size_t begin = text.rfind(':', end) + 1;
    return text.substr(begin, end - begin);
}

/// truong::attendance::Roll → "attendance_roll": the module and the noun, which is also the table.
template <class Type> const std::string& table_name() {
    static const std::string name = reflect::table_of(reflect::pretty_type<Type>());
    return name;
}

/// truong::attendance::RollCall → "RollCall"; the name in OpenAPI and TypeScript.
template <class Type> const std::string& type_name() {
    static const std::string name = reflect::type_of(reflect::pretty_type<Type>());
    return name;
}

/// The enumerators from 0 on, without gaps, 32 at most: longer lists are rows, not enums.
template <class Enum> const std::vector<std::string_view>& enumerators() {
    static const auto list =
        reflect::split_values(reflect::pretty_enum<Enum>(std::make_index_sequence<32>{}));
    return list;
}

/// The enumerator, as it is spelled in the code: also its value on the wire.
template <class Enum> std::string_view name_of(Enum value) {
    const auto& names = enumerators<Enum>();
    const auto index = static_cast<std::size_t>(value);
    check(index < names.size(), "a value without an enumerator");
    return names[index];
}

/// Identity of a type without RTTI; works while the type is incomplete.
using TypeKey = const void*;
template <class Type> constexpr TypeKey type_key() { return &reflect::tag<Type>; }

template <auto Member> using owner_of = typename reflect::Parts<decltype(Member)>::owner;
template <auto Member> using member_type = typename reflect::Parts<decltype(Member)>::type;

/// A pointer to a data member is its offset in the ABI of both compilers.
template <auto Member> std::ptrdiff_t offset_of() { return std::bit_cast<std::ptrdiff_t>(Member); }

template <class Struct> consteval std::size_t member_count() { return reflect::count_members<Struct>(); }

}  // namespace truong
