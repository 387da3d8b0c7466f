#include "platform/feed/feed.hpp"

#include <algorithm>

#include "platform/feed/reach.hpp"
#include "platform/feed/rows.hpp"
#include "platform/feed/window.hpp"
#include "platform/store/store.hpp"

namespace truong::feed {

namespace {

using Rows = std::map<std::int64_t, Touched>;

/// The rows that the window touches, read from the log itself: PostgreSQL compares a list of parameters one
/// by one with every row of the school.
Condition touched_in(const Reader& reader, const Window& window, const Entity& entity) {
    const Id<org::School> school = reader.actor().school;
    const std::string owner = school ? "l.school_id = ? and " : "";
    Condition touched{entity.table + ".id in (select l.row_id from change_log as l where " + owner
                          + "l.entity = ? and (l.position, l.id) > (?, ?) and (l.position, l.id) <= (?, ?))",
                      {}};
    if (school) touched.params.emplace_back(entity.school_owned ? school.value : 0);
    touched.params.emplace_back(entity.table);
    for (const std::int64_t bound :
         {window.after.position, window.after.line, window.end.position, window.end.line})
        touched.params.emplace_back(bound);
    return touched;
}

/// The rows as they are in the actor's scope now; they leave `waiting`.
void append_present(const Reader& reader, const Entity& entity, Condition touched, Rows& waiting,
                    std::vector<Change>& out) {
    for (ShownRow& row : shown_rows(reader, entity, std::move(touched))) {
        const auto found = waiting.find(row.id);
        out.push_back({&entity, row.id, found->second.last, std::move(row.json)});
        waiting.erase(found);
    }
}

/// Those that ended and would be in the scope if they had not: no secret from who may ask for ended rows.
void append_ended(const Reader& reader, const Reach& reach, Condition touched, Rows& waiting,
                  std::vector<Change>& out) {
    const Entity& entity = *reach.entity;
    Condition where =
        std::move(touched) && reach.scope && Condition{entity.table + ".ended_at is not null", {}};
    where.sql = "select " + entity.table + ".id from " + entity.table + " where " + where.sql;
    db::Query query(reader.connection(), where.sql);
    store::bind(query, where.params);
    while (query.next()) {
        const auto found = waiting.find(query.number(0));
        out.push_back({&entity, found->first, found->second.last, {}});
        waiting.erase(found);
    }
}

/// The scope asked of a row that is not there any more, by the two things that the log still knows of it.
bool would_be_in_scope(const Reader& reader, const Reach& reach, std::int64_t row, std::int64_t school) {
    const Entity& entity = *reach.entity;
    const std::string owner = entity.school_owned ? ", cast(? as bigint) as school_id" : "";
    const std::string sql = "select 1 from (select cast(? as bigint) as id" + owner + ") as " + entity.table
                            + " where " + reach.scope.sql;
    db::Query query(reader.connection(), sql);
    query.bind(row);
    if (entity.school_owned) query.bind(school);
    store::bind(query, reach.scope.params);
    return query.next();
}

enum class Verdict { nothing, gone, reconcile };

/// Who works for the school that owns a row may learn that it went. To a family even that could tell of
/// somebody else's child: it compares what it holds instead.
Verdict of_lost(const Reader& reader, std::int64_t school) {
    const Actor& actor = reader.actor();
    const bool works_there = actor.hat == Hat::staff || actor.hat == Hat::integration;
    return works_there && actor.school && actor.school.value == school ? Verdict::gone : Verdict::reconcile;
}

/// About a row that changed and is not in the scope: whether it was before cannot be seen any more.
Verdict judge(const Reader& reader, const Reach& reach, const Window& window, std::int64_t row,
              const Touched& touched) {
    if (touched.erased) {
        if (!reach.asks_identity_only()) return of_lost(reader, touched.school);
        const bool was_his = would_be_in_scope(reader, reach, row, touched.school);
        return was_his ? Verdict::gone : Verdict::nothing;
    }
    if (reach.asks_identity_only()) return Verdict::nothing;
    const bool moved = touches_columns(reader, window, *reach.entity, row, reach.columns);
    return moved ? of_lost(reader, touched.school) : Verdict::nothing;
}

/// True where the entity must be reconciled.
bool append_entity(const Reader& reader, const Reach& reach, const Window& window, std::vector<Change>& out) {
    const auto touched = window.rows.find(reach.entity);
    if (touched == window.rows.end()) return false;
    Rows waiting = touched->second;
    const Condition in_window = touched_in(reader, window, *reach.entity);
    append_present(reader, *reach.entity, in_window, waiting, out);
    if (!waiting.empty()) append_ended(reader, reach, in_window, waiting, out);
    bool reconcile = false;
    for (const auto& [id, row] : waiting) {
        const Verdict verdict = judge(reader, reach, window, id, row);
        if (verdict == Verdict::gone) out.push_back({reach.entity, id, row.last, {}});
        reconcile = reconcile || verdict == Verdict::reconcile;
    }
    return reconcile;
}

template <class Names> bool share(const Names& left, const Names& right) {
    return std::any_of(left.begin(), left.end(), [&](const auto& name) { return right.contains(name); });
}

std::vector<Reach> reaches_of(const Reader& reader, const Wanted& wanted) {
    std::vector<Reach> reaches;
    for (const Entity* entity : wanted.entities) {
        Reach reach = reach_of(reader, *entity, wanted.day);
        // What was his yesterday and is closed to him today still has to go from his shelf.
        if (!is_never(reach.scope) || reach.follows_day) reaches.push_back(std::move(reach));
    }
    return reaches;
}

}  // namespace

std::vector<const Entity*> followed(const Reader& reader) {
    std::vector<const Entity*> entities;
    for (const Entity& entity : reader.catalog().entities())
        if (entity.stored() && entity.rest != Rest::none && !is_never(reader.scope(entity)))
            entities.push_back(&entity);
    std::sort(entities.begin(), entities.end(),
              [](const Entity* left, const Entity* right) { return left->table < right->table; });
    return entities;
}

Page changes(const Reader& reader, const Wanted& wanted) {
    if (!holds_line(reader, wanted.after))
        throw Problem(ProblemKind::conflict, {{.path = "since", .code = "cursor_too_old"}});
    const Window window = read_window(reader, wanted.entities, wanted.after, wanted.limit);
    const std::vector<Reach> reaches = reaches_of(reader, wanted);
    std::set<std::string, std::less<>> outside;
    for (const Reach& reach : reaches) outside.insert(reach.elsewhere.begin(), reach.elsewhere.end());
    const auto changed_outside = changed_elsewhere(reader, window, outside);
    Page page{.next = window.end, .more = window.more};
    for (const Reach& reach : reaches) {
        const bool lost = append_entity(reader, reach, window, page.changes);
        const bool moved = share(reach.tables, window.tables) || share(reach.elsewhere, changed_outside);
        if (lost || moved || reach.follows_day) page.reconcile.push_back(reach.entity);
    }
    std::sort(page.changes.begin(), page.changes.end(),
              [](const Change& left, const Change& right) { return left.place < right.place; });
    return page;
}

}  // namespace truong::feed
