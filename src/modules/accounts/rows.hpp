#pragma once
#include "modules/accounts/api.hpp"

namespace truong::accounts {

template <class Row> struct Owned {
    Row row;
    Id<org::School> school;
};

/// Rows with the school that owns each, on the reader's day.
template <class Row> std::vector<Owned<Row>> owned_rows(const Reader& reader, Condition condition) {
    std::vector<std::shared_ptr<Row>> rows;
    std::vector<RowMeta> metas;
    reader.fetch(
        reader.catalog().of(type_key<Row>()), {.condition = std::move(condition)},
        [&]() -> void* { return rows.emplace_back(std::make_shared<Row>()).get(); }, &metas);
    std::vector<Owned<Row>> owned;
    for (std::size_t i = 0; i < rows.size(); ++i) owned.push_back({std::move(*rows[i]), metas[i].school});
    return owned;
}

/// The rows that a hook was told of, as far as they live.
template <class Row>
std::vector<Owned<Row>> live_rows(const Reader& reader, const std::vector<std::int64_t>& ids) {
    return owned_rows<Row>(reader.as_of({}),
                           access::one_of(table_name<Row>() + ".id", {ids.begin(), ids.end()}));
}

}  // namespace truong::accounts
