// Whole tables of SQLite as rows of bytes, and back.
#include <array>
#include <vector>

#include "base/check.hpp"
#include "platform/db/rows.hpp"
#include "platform/db/sqlite.hpp"

namespace truong::db {

namespace {

using schema::ColumnType;

std::string columns_of(const schema::Table& table) {
    std::string names;
    for (const schema::Column& column : table.columns)
        names += (names.empty() ? "\"" : ", \"") + column.name + '"';
    return names;
}

void add_field(RowMaker& maker, const Query& query, int place, ColumnType type) {
    if (query.is_null(place)) return maker.add_null();
    switch (type) {
        case ColumnType::integer: return maker.add_number(query.number(place));
        case ColumnType::text: return maker.add_bytes(query.text(place));
        case ColumnType::bytes: return maker.add_bytes(query.bytes(place));
        case ColumnType::date: break;
    }
    const auto day = parse_date(query.text(place));
    check(day.has_value(), "The column holds no day");
    maker.add_day(*day);
}

using DayTexts = std::vector<std::array<char, 10>>;

/// What is bound lives in the row, and a day's text in `days`.
void bind_field(Query& query, std::optional<std::string_view> field, ColumnType type,
                std::array<char, 10>& day) {
    if (!field) {
        query.null();
    } else if (type == ColumnType::integer) {
        query.bind(number_in(*field));
    } else if (type == ColumnType::date) {
        day = iso_text(day_in(*field));
        query.bind(std::string_view(day.data(), day.size()));
    } else if (type == ColumnType::text) {
        query.bind(*field);
    } else {
        query.bind_bytes(*field);
    }
}

}  // namespace

void SqliteConnection::read_rows(const schema::Table& table, const TakeRow& take) {
    Query query(*this, "select " + columns_of(table) + " from " + table.name);
    RowMaker maker;
    while (query.next()) {
        maker.begin(table.columns.size());
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            add_field(maker, query, static_cast<int>(i), table.columns[i].type);
        take(maker.row());
    }
}

void SqliteConnection::write_rows(const schema::Table& table, const GiveRows& give) {
    std::string places;
    for (std::size_t i = 0; i < table.columns.size(); ++i) places += i == 0 ? "?" : ", ?";
    const std::string sql =
        "insert into " + table.name + " (" + columns_of(table) + ") values (" + places + ')';
    DayTexts days(table.columns.size());
    for (std::string_view rows = give(); !rows.empty(); rows = give()) {
        RowFields fields(rows);
        while (fields.begin_row(table.columns.size())) {
            Query query(*this, sql);
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                bind_field(query, fields.next(), table.columns[i].type, days[i]);
            query.run();
        }
    }
}

}  // namespace truong::db
