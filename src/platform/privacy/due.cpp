#include "platform/privacy/due.hpp"

namespace truong::privacy {

namespace {

/// A row that was ended is over from that day on, whatever its period says.
Condition over(const Entity& entity, Date last_end) {
    const std::string ended = entity.table + ".ended_at";
    const Condition by_hand = access::compare(ended, " < ", to_param(instant_of(last_end + 1, {})));
    if (!entity.dated) return by_hand;
    const std::string to = entity.table + '.' + std::string(entity.dated->to->name);
    return by_hand || (access::is_null(ended) && access::compare(to, " <= ", to_param(last_end)));
}

/// From where the rows come and which they are.
Condition selected(const Reader& reader, const DueQuery& query) {
    const Entity& entity = *query.entity;
    Condition all = over(entity, query.last_end) && reader.scope(entity);
    if (query.after != 0) all = std::move(all) && access::compare(entity.table + ".id", " > ", query.after);
    if (!is_never(query.kept)) {
        Condition free = query.kept;
        free.sql = "not (" + free.sql + ')';
        all = std::move(all) && std::move(free);
    }
    all.sql = " from " + entity.table + " where " + all.sql;
    return all;
}

}  // namespace

std::vector<std::int64_t> due_rows(const Reader& reader, const DueQuery& query) {
    Condition rows = selected(reader, query);
    const std::string id = query.entity->table + ".id";
    rows.sql = "select " + id + rows.sql + " order by " + id + " limit ?";
    db::Query select(reader.connection(), rows.sql);
    store::bind(select, rows.params);
    select.bind(std::int64_t{query.limit});
    std::vector<std::int64_t> ids;
    while (select.next()) ids.push_back(select.number(0));
    return ids;
}

std::int64_t count_due(const Reader& reader, const DueQuery& query) {
    Condition rows = selected(reader, query);
    rows.sql = "select count(*)" + rows.sql;
    db::Query select(reader.connection(), rows.sql);
    store::bind(select, rows.params);
    return select.next() ? select.number(0) : 0;
}

}  // namespace truong::privacy
