#pragma once
// A row as bytes, the same from both databases: as PostgreSQL's binary COPY has it, which it takes and gives
// without looking. Two bytes count the fields; before each field stand four with its length, -1 for null. All
// numbers begin with their highest byte: a number has eight, a day four that count from 2000-01-01.
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace truong::db {

using TakeRow = std::function<void(std::string_view row)>;
/// Whole rows, as many as there are at once; empty: there are no more. They live until the next call.
using GiveRows = std::function<std::string_view()>;

inline constexpr std::int32_t postgres_first_day = 10'957;  // 2000-01-01, in days since 1970-01-01

/// Makes one row after another in the same place.
class RowMaker {
public:
    void begin(std::size_t fields);
    void add_null();
    void add_number(std::int64_t number);
    void add_day(Date day);
    void add_bytes(std::string_view bytes);
    std::string_view row() const { return row_; }

private:
    std::string row_;
};

/// The length of the first row; nothing when it is not all there.
std::optional<std::size_t> row_length(std::string_view bytes);

/// Reads rows, field by field.
class RowFields {
public:
    explicit RowFields(std::string_view rows) : rest_(rows) {}
    /// False: there are no more rows. Throws Bug when the next one has other fields.
    bool begin_row(std::size_t fields);
    /// Nothing: null.
    std::optional<std::string_view> next();

private:
    std::string_view rest_;
};

std::int64_t number_in(std::string_view field);
Date day_in(std::string_view field);

}  // namespace truong::db
