#pragma once
// Which rows a change concerns, by the columns that lead to them; also from rows that have been ended.
#include <set>

#include "platform/store/reader.hpp"

namespace truong::store {

/// From `by` to `member` in the rows of a table.
struct Link {
    std::string table;
    std::string_view member, by;
};
/// The values of the link's member in rows whose other end is among `ids`; of every school.
void append_linked(const Reader& reader, const Link& link, const std::set<std::int64_t>& ids,
                   std::set<std::int64_t>& found);

/// The changed rows themselves.
inline void themselves(const Reader&, const std::set<std::int64_t>& rows, std::set<std::int64_t>& records) {
    records.insert(rows.begin(), rows.end());
}
/// What the changed rows point to with Member.
template <auto Member>
void pointed_to(const Reader& reader, const std::set<std::int64_t>& rows, std::set<std::int64_t>& records) {
    append_linked(reader, {table_name<owner_of<Member>>(), member_name<Member>(), "id"}, rows, records);
}
/// What points to the changed rows with Member.
template <auto Member>
void pointing_to(const Reader& reader, const std::set<std::int64_t>& rows, std::set<std::int64_t>& records) {
    append_linked(reader, {table_name<owner_of<Member>>(), "id", member_name<Member>()}, rows, records);
}
/// Both steps: the changed rows point with First to what the records point to with Second.
template <auto First, auto Second>
void sharing(const Reader& reader, const std::set<std::int64_t>& rows, std::set<std::int64_t>& records) {
    std::set<std::int64_t> between;
    pointed_to<First>(reader, rows, between);
    pointing_to<Second>(reader, between, records);
}

}  // namespace truong::store
