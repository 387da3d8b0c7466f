#include "platform/db/rows.hpp"

#include "base/check.hpp"

namespace truong::db {

namespace {

constexpr std::size_t count_bytes = 2, length_bytes = 4;
constexpr std::int32_t length_of_null = -1;

template <class Number> void put_big_endian(char* place, Number number) {
    const auto bits = static_cast<std::make_unsigned_t<Number>>(number);
    for (std::size_t byte = 0; byte < sizeof number; ++byte)
        place[byte] = static_cast<char>(bits >> (8 * (sizeof number - 1 - byte)) & 0xff);
}

template <class Number> void append_big_endian(std::string& out, Number number) {
    char bytes[sizeof number];
    put_big_endian(bytes, number);
    out.append(bytes, sizeof bytes);
}

/// Length and value in one go: most fields of most rows are numbers.
template <class Number> void append_field(std::string& out, Number number) {
    char bytes[length_bytes + sizeof number];
    put_big_endian(bytes, static_cast<std::int32_t>(sizeof number));
    put_big_endian(bytes + length_bytes, number);
    out.append(bytes, sizeof bytes);
}

template <class Number> Number big_endian(std::string_view bytes) {
    check(bytes.size() >= sizeof(Number), "A row ends within a field");
    std::make_unsigned_t<Number> bits = 0;
    for (std::size_t byte = 0; byte < sizeof(Number); ++byte)
        bits = static_cast<std::make_unsigned_t<Number>>(bits << 8 | static_cast<unsigned char>(bytes[byte]));
    return static_cast<Number>(bits);
}

}  // namespace

void RowMaker::begin(std::size_t fields) {
    row_.clear();
    append_big_endian(row_, static_cast<std::int16_t>(fields));
}

void RowMaker::add_null() { append_big_endian(row_, length_of_null); }

void RowMaker::add_number(std::int64_t number) { append_field(row_, number); }

void RowMaker::add_day(Date day) { append_field(row_, day.days - postgres_first_day); }

void RowMaker::add_bytes(std::string_view bytes) {
    append_big_endian(row_, static_cast<std::int32_t>(bytes.size()));
    row_ += bytes;
}

std::optional<std::size_t> row_length(std::string_view bytes) {
    if (bytes.size() < count_bytes) return std::nullopt;
    const auto fields = big_endian<std::int16_t>(bytes);
    std::size_t at = count_bytes;
    for (std::int16_t field = 0; field < fields; ++field) {
        if (bytes.size() < at + length_bytes) return std::nullopt;
        const auto length = big_endian<std::int32_t>(bytes.substr(at));
        check(length >= length_of_null, "A field of a row has a length below zero");
        at += length_bytes + (length == length_of_null ? 0 : static_cast<std::size_t>(length));
    }
    return at <= bytes.size() ? std::optional(at) : std::nullopt;
}

bool RowFields::begin_row(std::size_t fields) {
    if (rest_.empty()) return false;
    check(big_endian<std::int16_t>(rest_) == static_cast<std::int16_t>(fields), "A row has other fields");
    rest_.remove_prefix(count_bytes);
    return true;
}

std::optional<std::string_view> RowFields::next() {
    const auto length = big_endian<std::int32_t>(rest_);
    rest_.remove_prefix(length_bytes);
    if (length == length_of_null) return std::nullopt;
    const auto size = static_cast<std::size_t>(length);
    check(length >= 0 && size <= rest_.size(), "A row ends within a field");
    const std::string_view field = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return field;
}

std::int64_t number_in(std::string_view field) {
    check(field.size() == sizeof(std::int64_t), "The field holds no number");
    return big_endian<std::int64_t>(field);
}

Date day_in(std::string_view field) {
    check(field.size() == sizeof(std::int32_t), "The field holds no day");
    return {big_endian<std::int32_t>(field) + postgres_first_day};
}

}  // namespace truong::db
