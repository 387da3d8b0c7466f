#include "platform/feed/compare.hpp"

#include <map>

#include "platform/feed/feed.hpp"
#include "platform/feed/rows.hpp"

namespace truong::feed {

namespace {

using Versions = std::map<std::int64_t, std::int64_t>;  // by id

/// What the request says, understood.
struct Range {
    std::int64_t after = 0;
    std::int64_t up_to = std::numeric_limits<std::int64_t>::max();
    int limit = page_limit;
    Versions known;
};

std::int64_t id_of(const Entity& entity, const std::string& text, const std::string& path,
                   Findings& findings) {
    const auto id = parse_id(entity.prefix, text);
    if (!id)
        findings.push_back({.path = path, .code = "not_an_id", .args = {std::string(entity.prefix) + "_…"}});
    return id.value_or(0);
}

Range range_of(const Entity& entity, const Comparison& wanted) {
    Findings findings;
    Range range;
    if (wanted.starting_after)
        range.after = id_of(entity, *wanted.starting_after, "starting_after", findings);
    if (wanted.up_to) range.up_to = id_of(entity, *wanted.up_to, "up_to", findings);
    range.limit = wanted.limit.value_or(page_limit);
    for (std::size_t i = 0; i < wanted.known.size(); ++i) {
        const std::string path = "known[" + std::to_string(i) + "].id";
        const std::int64_t id = id_of(entity, wanted.known[i].id, path, findings);
        if (id == 0) continue;
        const bool outside = id <= range.after || id > range.up_to;
        if (outside || !range.known.emplace(id, wanted.known[i].version).second)
            findings.push_back({.path = path, .code = outside ? "outside_range" : "named_twice"});
    }
    require(std::move(findings));
    return range;
}

/// Id and version of the live rows in the range; one more than it takes to find `limit` differences.
Versions present(const Reader& reader, const Entity& entity, const Range& range) {
    const std::string id = entity.table + ".id";
    Condition where = reader.scope(entity) && access::is_null(entity.table + ".ended_at")
                      && access::compare(id, " > ", range.after) && access::compare(id, " <= ", range.up_to);
    where.sql = "select " + id + ", " + entity.table + ".version from " + entity.table + " where " + where.sql
                + " order by " + id + " limit ?";
    db::Query query(reader.connection(), where.sql);
    store::bind(query, where.params);
    query.bind(static_cast<std::int64_t>(range.known.size()) + range.limit + 1);
    Versions rows;
    while (query.next()) rows.emplace(query.number(0), query.number(1));
    return rows;
}

std::string id_text(const Entity& entity, std::int64_t id) {
    std::string text;
    append_id(text, entity.prefix, id);
    return text;
}

}  // namespace

const Entity& followed_entity(const Reader& reader, std::string_view table, const std::string& path) {
    const Entity* entity = reader.catalog().find_table(table);
    if (entity && entity->rest != Rest::none) return *entity;
    throw Problem(ProblemKind::invalid,
                  {{.path = path, .code = "unknown_entity", .args = {std::string(table)}}});
}

Difference compare(const Reader& reader, const Comparison& wanted) {
    const Entity& entity = followed_entity(reader, wanted.entity, "entity");
    const Range range = range_of(entity, wanted);
    const Versions rows = present(reader, entity, range);
    Difference difference;
    std::vector<Param> changed;
    std::int64_t end = range.up_to;
    for (const auto& [id, version] : rows) {
        const auto held = range.known.find(id);
        if (held != range.known.end() && held->second == version) continue;
        if (static_cast<int>(changed.size()) == range.limit) {
            difference.more = true;
            break;
        }
        changed.emplace_back(id);
        end = id;
    }
    // Behind the last row that the answer holds, the next page finds what is gone.
    if (!difference.more) end = range.up_to;
    for (const auto& [id, version] : range.known)
        if (id <= end && !rows.contains(id)) difference.gone.push_back(id_text(entity, id));
    if (!changed.empty())
        for (ShownRow& row : shown_rows(reader, entity, one_of_rows(entity, std::move(changed))))
            difference.changed.push_back(std::move(row.json));
    if (difference.more) difference.up_to = id_text(entity, end);
    return difference;
}

}  // namespace truong::feed
