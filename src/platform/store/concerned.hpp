#pragma once
// Which rows a change concerns, by the columns that lead to them; also from rows that have been ended.
#include <set>

#include "platform/store/reader.hpp"

namespace truong::store {

/// `run(sql, params)` for pieces of the list that every database takes; the marks of a piece stand where
/// `before` ends.
template <class Value, class Run>
void in_pieces(const std::set<Value>& values, const std::string& before, const std::string& behind, Run run) {
    constexpr std::size_t piece = 500;
    for (auto next = values.begin(); next != values.end();) {
        std::string marks;
        db::Params params;
        for (; next != values.end() && params.size() < piece; ++next) {
            marks += marks.empty() ? "?" : ", ?";
            params.emplace_back(*next);
        }
        run(before + '(' + marks + ')' + behind, std::move(params));
    }
}
/// The table as `one`, for a `from`. On PostgreSQL school by school, as its keys begin: no index leads to the
/// rows of all schools at once.
std::string of_every_school(const Reader& reader, const std::string& table);
/// The numbers that a statement of such pieces selects.
void append_selected(const Reader& reader, const std::string& before, const std::set<std::int64_t>& ids,
                     const std::string& behind, std::set<std::int64_t>& found);

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
