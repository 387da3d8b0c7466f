#pragma once
// How a member is read and written without knowing its type. One codec for each type, not for each field.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/instant.hpp"
#include "base/number.hpp"
#include "base/reflect.hpp"

namespace truong {

enum class Kind { id, integer, boolean, date, time, instant, money, score, text, choice, list };

/// What one member holds: nothing, a number (id, integer, boolean, days, minutes, ms, đồng, hundredths) or
/// text (text, choice). Text is a view into the member.
using Value = std::variant<std::monostate, std::int64_t, std::string_view>;

struct Codec {
    Kind kind{};
    bool nullable = false;
    TypeKey target = nullptr;  // of an id, or of the elements of a list
    const std::vector<std::string_view>& (*choices)() = nullptr;
    Value (*load)(const void* member) = nullptr;
    bool (*store)(void* member, const Value& value) = nullptr;  // false: does not fit
    std::size_t (*size)(const void* list) = nullptr;
    void* (*append)(void* list) = nullptr;
    const void* (*at)(const void* list, std::size_t index) = nullptr;
};

namespace codecs {

template <class Type> inline constexpr bool is_id = false;
template <class Type> inline constexpr bool is_id<Id<Type>> = true;
template <class Type> inline constexpr bool is_optional = false;
template <class Type> inline constexpr bool is_optional<std::optional<Type>> = true;
template <class Type> inline constexpr bool is_list = false;
template <class Type> inline constexpr bool is_list<std::vector<Type>> = true;

/// The number in a type that is a struct around one, or the type itself.
inline std::int64_t number_in(Date date) { return date.days; }
inline std::int64_t number_in(TimeOfDay time) { return time.minutes; }
inline std::int64_t number_in(Instant instant) { return instant.ms; }
inline std::int64_t number_in(Money money) { return money.dong; }
inline std::int64_t number_in(Score score) { return score.hundredths; }
template <class Type>
requires std::is_integral_v<Type> std::int64_t number_in(Type number) {
    return static_cast<std::int64_t>(number);
}

template <class Type> constexpr Kind kind_of() {
    if constexpr (is_optional<Type>)
        return kind_of<typename Type::value_type>();
    else if constexpr (is_id<Type>)
        return Kind::id;
    else if constexpr (is_list<Type>)
        return Kind::list;
    else if constexpr (std::is_same_v<Type, Date>)
        return Kind::date;
    else if constexpr (std::is_same_v<Type, TimeOfDay>)
        return Kind::time;
    else if constexpr (std::is_same_v<Type, Instant>)
        return Kind::instant;
    else if constexpr (std::is_same_v<Type, Money>)
        return Kind::money;
    else if constexpr (std::is_same_v<Type, Score>)
        return Kind::score;
    else if constexpr (std::is_same_v<Type, std::string>)
        return Kind::text;
    else if constexpr (std::is_same_v<Type, bool>)
        return Kind::boolean;
    else if constexpr (std::is_enum_v<Type>)
        return Kind::choice;
    else {
        static_assert(std::is_integral_v<Type>,
                      "a member of an entity is an Id, Date, TimeOfDay, Instant, Money, Score, enum, bool, "
                      "integer, std::string, or an optional of these; money and marks are never double");
        return Kind::integer;
    }
}

template <class Type> Value load(const void* member) {
    const Type& value = *static_cast<const Type*>(member);
    if constexpr (is_optional<Type>)
        return value ? load<typename Type::value_type>(&*value) : Value{};
    else if constexpr (is_id<Type>)
        return value ? Value{value.value} : Value{};
    else if constexpr (std::is_same_v<Type, std::string>)
        return std::string_view(value);
    else if constexpr (std::is_enum_v<Type>)
        return name_of(value);
    else
        return number_in(value);
}

// The type of the one number inside, for the cast below; never called.
std::int32_t number_in_member(const Date&);
std::int32_t number_in_member(const TimeOfDay&);
std::int64_t number_in_member(const Instant&);
std::int64_t number_in_member(const Money&);
std::int32_t number_in_member(const Score&);

template <class Type> bool store_number(Type& to, std::int64_t number) {
    if constexpr (std::is_integral_v<Type>)
        to = static_cast<Type>(number);
    else
        to = Type{static_cast<decltype(number_in_member(to))>(number)};
    return number_in(to) == number;
}
template <class Enum> bool store_choice(Enum& to, std::string_view name) {
    const auto& names = enumerators<Enum>();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return to = static_cast<Enum>(i), true;
    return false;
}

template <class Type> bool store(void* member, const Value& value) {
    Type& to = *static_cast<Type*>(member);
    const auto* number = std::get_if<std::int64_t>(&value);
    const auto* text = std::get_if<std::string_view>(&value);
    if constexpr (is_optional<Type>) {
        to.reset();
        return value.index() == 0 || store<typename Type::value_type>(&to.emplace(), value);
    } else if constexpr (is_id<Type>) {
        to.value = number ? *number : 0;
        return !text;
    } else if constexpr (std::is_same_v<Type, std::string>) {
        if (text) to = *text;
        return text != nullptr;
    } else if constexpr (std::is_enum_v<Type>) {
        return text && store_choice(to, *text);
    } else {
        return number && store_number(to, *number);
    }
}

template <class Type> constexpr Codec make() {
    Codec codec{.kind = kind_of<Type>(), .nullable = is_optional<Type>};
    if constexpr (is_list<Type>) {
        codec.target = type_key<typename Type::value_type>();
        codec.size = [](const void* list) { return static_cast<const Type*>(list)->size(); };
        codec.append = [](void* list) -> void* { return &static_cast<Type*>(list)->emplace_back(); };
        codec.at = [](const void* list, std::size_t i) -> const void* {
            return &(*static_cast<const Type*>(list))[i];
        };
    } else {
        codec.load = load<Type>;
        codec.store = store<Type>;
        if constexpr (is_optional<Type>) {
            const Codec inner = make<typename Type::value_type>();
            codec.target = inner.target;
            codec.choices = inner.choices;
        }
        if constexpr (is_id<Type>) codec.target = type_key<typename Type::target>();
        if constexpr (std::is_enum_v<Type>) codec.choices = enumerators<Type>;
    }
    return codec;
}

}  // namespace codecs

template <class Type> inline constexpr Codec codec = codecs::make<Type>();

}  // namespace truong
