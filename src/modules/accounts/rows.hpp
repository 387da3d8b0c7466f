#pragma once
#include "modules/accounts/api.hpp"

namespace truong::accounts {

/// Reads as the system: what somebody may do at any school decides what may be done for him at this one, and
/// a reader without scope still keeps to the school of its actor.
struct Everywhere {
    explicit Everywhere(const Reader& asking)
        : session{asking.store(), asking.connection(), {.hat = Hat::system},
                  asking.now(),   asking.today(),      {}},
          reader(session) {}
    Everywhere(const Everywhere&) = delete;
    Everywhere& operator=(const Everywhere&) = delete;
    Session session;
    Reader reader;
};

template <class Row> struct Owned {
    Row row;
    Id<org::School> school;
    bool ended = false;
};
enum class Which { live, ended_too };

/// Rows with the school that owns each, on the reader's day.
template <class Row>
std::vector<Owned<Row>> owned_rows(const Reader& reader, Condition condition, Which which = Which::live) {
    std::vector<std::shared_ptr<Row>> rows;
    std::vector<RowMeta> metas;
    reader.fetch(
        reader.catalog().of(type_key<Row>()),
        {.condition = std::move(condition), .with_ended = which == Which::ended_too},
        [&]() -> void* { return rows.emplace_back(std::make_shared<Row>()).get(); }, &metas);
    std::vector<Owned<Row>> owned;
    for (std::size_t i = 0; i < rows.size(); ++i)
        owned.push_back({std::move(*rows[i]), metas[i].school, metas[i].ended_at.has_value()});
    return owned;
}

/// The rows that a hook was told of.
template <class Row>
std::vector<Owned<Row>> told_rows(const Reader& reader, const std::vector<std::int64_t>& ids,
                                  Which which = Which::live) {
    return owned_rows<Row>(Everywhere(reader).reader.as_of({}),
                           access::one_of(table_name<Row>() + ".id", {ids.begin(), ids.end()}), which);
}

}  // namespace truong::accounts
