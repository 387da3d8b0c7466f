#pragma once
// How the records are read: whole lists in pages, newest rows, hidden values noted.
#include <algorithm>
#include <map>

#include "modules/exchange/records.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::exchange {

/// All rows that the actor sees, however many there are.
template <class Row> std::vector<Row> every_row(const Reader& reader, const Condition& condition = always()) {
    constexpr int page = 5'000;
    std::vector<Row> rows;
    Selection selection{.condition = condition, .limit = page};
    for (bool more = true; more;) {
        const auto some = reader.all<Row>(selection);
        rows.insert(rows.end(), some.begin(), some.end());
        more = static_cast<int>(some.size()) == page;
        if (more) selection.after = some.back().id.value;
    }
    return rows;
}

template <class Row> ById<Row> by_id(std::vector<Row> rows) {
    ById<Row> found;
    for (Row& row : rows) found.emplace(row.id, std::move(row));
    return found;
}

/// One row for each value of Member: the first as `better` orders them.
template <auto Member, class Better>
std::map<member_type<Member>, owner_of<Member>> one_for_each(std::vector<owner_of<Member>> rows,
                                                             Better better) {
    std::map<member_type<Member>, owner_of<Member>> found;
    for (auto& row : rows) {
        const auto [at, is_new] = found.try_emplace(row.*Member, row);
        if (!is_new && better(row, at->second)) at->second = std::move(row);
    }
    return found;
}
template <auto Member>
std::map<member_type<Member>, owner_of<Member>> one_for_each(std::vector<owner_of<Member>> rows) {
    return one_for_each<Member>(std::move(rows), [](const auto&, const auto&) { return false; });
}

template <class Key, class Row> std::optional<Row> found_in(const std::map<Key, Row>& rows, const Key& key) {
    const auto found = rows.find(key);
    return found == rows.end() ? std::nullopt : std::optional(found->second);
}

/// The versions of all rows that the actor sees.
template <class Row>
std::map<std::int64_t, std::int64_t> versions_of(const Reader& reader,
                                                 const Condition& condition = always()) {
    const Entity& entity = reader.catalog().of(type_key<Row>());
    std::map<std::int64_t, std::int64_t> versions;
    constexpr int page = 5'000;
    Selection selection{.condition = condition, .limit = page};
    for (bool more = true; more;) {
        std::vector<std::shared_ptr<void>> rows;
        std::vector<RowMeta> metas;
        reader.fetch(
            entity, selection, [&]() -> void* { return rows.emplace_back(entity.make()).get(); }, &metas);
        for (std::size_t i = 0; i < rows.size(); ++i)
            versions[entity.id_of(rows[i].get())] = metas[i].version;
        more = static_cast<int>(rows.size()) == page;
        if (more) selection.after = entity.id_of(rows.back().get());
    }
    return versions;
}

/// Everything hidden of the row is about to be shown.
template <class Row> void note_reading(const Reader& reader, Id<Row> id) {
    reader.note_sensitive(reader.catalog().of(type_key<Row>()), id.value, reader.actor().school.value,
                          Reveal::everything());
}

/// The persons; what is hidden of them only where the actor may have it shown, and then it is noted.
ById<people::Person> read_persons(const Reader& reader, const std::set<Id<people::Person>>& ids,
                                  Secrets secrets);

}  // namespace truong::exchange
