#include "platform/store/tables.hpp"

namespace truong::store {

namespace {

using schema::Column;
using schema::ColumnType;
using schema::Table;

Column number(std::string name, bool nullable = false) {
    return {std::move(name), ColumnType::integer, nullable, {}};
}
Column words(std::string name, bool nullable = false) {
    return {std::move(name), ColumnType::text, nullable, {}};
}
/// A text that came later: of rows that were there before nothing is known.
Column added_words(std::string name) { return {std::move(name), ColumnType::text, false, {}, std::string()}; }

/// One operation of one actor: everything it wrote is undone together.
Table change_set() {
    return {.name = "change_set",
            .school_owned = true,
            .columns = {number("id"), number("school_id"), number("at"), number("account_id"),
                        number("person_id"), words("hat"), words("request_id"), words("operation"),
                        words("reason", true), number("undoes", true), number("undone_by", true)},
            .indexes = {{.columns = {"school_id", "at"}}}};
}

/// `position` orders rows as they became visible (position.hpp); `sealed` holds the full values of
/// personal data, `before` and `after` what people may read.
Table change_log() {
    return {.name = "change_log",
            .school_owned = true,
            .columns = {number("id"),
                        number("school_id"),
                        number("position"),
                        number("change_set_id"),
                        words("entity"),
                        number("row_id"),
                        words("operation"),
                        number("version"),
                        words("before", true),
                        words("after", true),
                        number("person_id", true),
                        {"sealed", ColumnType::bytes, true, {}}},
            .indexes = {{.columns = {"row_id"}},
                        {.columns = {"change_set_id"}},
                        {.columns = {"position", "id"}},
                        {.columns = {"school_id", "position", "id"}}}};
}

/// A link of the hash chain over every change_log row with a position up to `upto`.
Table change_seal() {
    return {.name = "change_seal",
            .columns = {number("id"), number("upto"), number("rows"), words("digest"), words("hash"),
                        number("at")}};
}

Table access_log() {
    return {.name = "access_log",
            .school_owned = true,
            .columns = {number("id"), number("school_id"), number("at"), number("account_id"),
                        number("person_id"), added_words("hat"), added_words("roles"), words("request_id"),
                        words("entity"), number("row_id"), words("fields")},
            .indexes = {{.columns = {"row_id"}}, {.columns = {"school_id", "at"}}, {.columns = {"at"}}}};
}

Table outbox() {
    return {.name = "outbox",
            .school_owned = true,
            .columns = {number("id"), number("school_id"), number("position"), words("event"),
                        words("payload"), number("change_set_id")},
            .indexes = {{.columns = {"position"}}}};
}

Table idempotency() {
    return {.name = "idempotency",
            .columns = {number("account_id"),
                        words("key"),
                        words("request_hash"),
                        number("status"),
                        words("headers"),
                        {"body", ColumnType::bytes, false, {}},
                        number("at")},
            .key = {"account_id", "key"},
            .indexes = {{.columns = {"at"}}}};
}

/// Who makes ids with which node numbers, and up to which tick he may have done so.
Table node_lease() {
    return {.name = "node_lease",
            .columns = {number("id"), number("count"), words("holder"), number("leased_until"),
                        number("reserved_until")}};
}

/// One row on PostgreSQL: what is added to its transaction numbers. A cluster made anew from a dump counts
/// from the beginning; positions must not.
Table position_offset() { return {.name = "position_offset", .columns = {number("id"), number("amount")}}; }

}  // namespace

std::vector<Table> tables() {
    return {position_offset(), change_set(), change_log(),  change_seal(),
            access_log(),      outbox(),     idempotency(), node_lease()};
}

}  // namespace truong::store
