#include "platform/store/undo.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/check.hpp"
#include "platform/keys/keys.hpp"
#include "platform/store/store.hpp"

namespace truong::store {

namespace {

/// A line of the log, with the full values where they are sealed.
struct Line {
    std::int64_t row_id = 0;
    std::int64_t version = 0;
    const Entity* entity = nullptr;
    std::string operation;
    std::string before;  // JSON of the members as they were
};

[[noreturn]] void refuse(std::string_view code, std::vector<std::string> args = {}) {
    throw Problem(ProblemKind::conflict,
                  {{.path = "change_set", .code = std::string(code), .args = std::move(args)}});
}

std::string before_of(const json::Value& values) {
    std::string before;
    if (const json::Value* old = values.find("before")) json::append(before, *old);
    return before;
}

std::string opened(const Reader& tx, const Store& store, const db::Query& query, std::int64_t log_id,
                   std::int64_t person) {
    const std::string place = "change_log/" + std::to_string(log_id);
    if (person == 0) return store.ring().unseal(query.bytes(5), place);
    const std::string key = store.person_key(tx.connection(), person, tx.now());
    if (key.empty()) refuse("erased");
    return store.ring().unseal_for(key, query.bytes(5), place);
}

std::vector<Line> lines_of(const Reader& tx, const Store& store, std::int64_t change_set) {
    std::vector<Line> lines;
    db::Query query(
        tx.connection(),
        "select id, entity, row_id, operation, version, sealed, before, person_id from change_log "
        "where change_set_id = ? order by id desc");
    query.bind(change_set);
    while (query.next()) {
        Line line{.row_id = query.number(2),
                  .version = query.number(4),
                  .entity = tx.catalog().find_table(query.text(1)),
                  .operation = std::string(query.text(3))};
        if (!line.entity || line.operation == "erased") refuse("not_undoable", {std::string(query.text(1))});
        const bool has_before = line.operation == "updated";
        if (!query.is_null(5) && has_before)
            line.before = before_of(json::parse(opened(tx, store, query, query.number(0), query.number(7))));
        else if (line.operation == "updated" && line.entity->privacy() != Privacy::none)
            refuse("erased");
        else if (!query.is_null(6))
            line.before = std::string(query.text(6));
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Whether what the set wrote holds: it was not undone, or its undo was undone in turn.
bool in_force(const Reader& tx, std::int64_t undone_by) {
    bool holds = true;
    while (undone_by != 0) {
        holds = !holds;
        db::Query query(tx.connection(), "select coalesce(undone_by, 0) from change_set where id = ?");
        undone_by = query.bind(undone_by).next() ? query.number(0) : 0;
    }
    return holds;
}

/// Whether nothing that holds was written to the row after this line. An undo cancels out with what it undid.
bool untouched_since(const Reader& tx, const Line& line) {
    std::vector<std::int64_t> later;
    db::Query query(
        tx.connection(),
        "select coalesce(s.undone_by, 0) from change_log l join change_set s on s.id = l.change_set_id "
        "where l.row_id = ? and l.entity = ? and l.version > ? and s.undoes is null");
    query.bind(line.row_id).bind(line.entity->table).bind(line.version);
    while (query.next()) later.push_back(query.number(0));
    return std::none_of(later.begin(), later.end(), [&](std::int64_t by) { return in_force(tx, by); });
}

/// Derived rows have no rule of their own: the hooks derive them anew from what is taken back.
bool derived(const Line& line) { return line.entity->write.rule == system_only; }

/// Before anything is said about the row: a set may hold rows that its reader never saw.
void require_reach(const Reader& tx, const Line& line) {
    const Condition same = access::compare(line.entity->table + ".id", " = ", line.row_id);
    if (tx.as_of({}).count(*line.entity, {.condition = same, .with_ended = true}) == 0)
        throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    if (!tx.may_write(*line.entity, line.row_id))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

void take_back(Tx& tx, const Line& line) {
    const Entity& entity = *line.entity;
    if (line.operation == "created" || line.operation == "restored")
        return tx.end_row(entity, line.row_id, {});
    if (line.operation == "ended") return tx.restore_row(entity, line.row_id);
    const auto row = entity.make();
    tx.load(entity, line.row_id, row.get());
    require(decode(entity, json::parse(line.before), row.get(), Completeness::change));
    tx.put_row(entity, row.get(), {});
}

/// Who may take it back is asked row by row.
void mark_undone(Tx& tx, std::int64_t change_set) {
    {
        db::Query query(tx.connection(), "select coalesce(undone_by, 0) from change_set where id = ?");
        query.bind(change_set);
        if (!query.next()) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
        if (query.number(0) != 0) refuse("undone_before");
    }
    db::Query query(tx.connection(), "update change_set set undone_by = ? where id = ?");
    query.bind(tx.change_set()).bind(change_set).run();
}

}  // namespace

namespace {

[[noreturn]] void refuse_line(const Line& line) {
    std::string id;
    append_id(id, line.entity->prefix, line.row_id);
    refuse("not_undoable", {id});
}

/// The lines of a set that are somebody's to take back; throws where there are none.
std::vector<Line> own_lines(const Reader& tx, std::int64_t change_set) {
    std::vector<Line> lines = lines_of(tx, tx.store(), change_set);
    if (lines.empty()) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    if (std::all_of(lines.begin(), lines.end(), derived))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    std::erase_if(lines, derived);
    return lines;
}

/// How many lines of each row an undo of the set has taken back so far.
std::map<std::pair<std::string, std::int64_t>, int> taken_back_of(const Reader& tx, std::int64_t change_set) {
    std::map<std::pair<std::string, std::int64_t>, int> taken;
    db::Query query(tx.connection(),
                    "select l.entity, l.row_id from change_log l join change_set s on s.id = l.change_set_id "
                    "where s.undoes = ? and s.undone_by is null");
    query.bind(change_set);
    while (query.next()) ++taken[{std::string(query.text(0)), query.number(1)}];
    return taken;
}

}  // namespace

void undo(Tx& tx, std::int64_t change_set) {
    const auto lines = own_lines(tx, change_set);
    for (const Line& line : lines) require_reach(tx, line);
    mark_undone(tx, change_set);
    std::set<std::int64_t> taken_back;
    for (const Line& line : lines) {
        const bool first_time = taken_back.insert(line.row_id).second;
        if (first_time && !untouched_since(tx, line)) refuse_line(line);
        take_back(tx, line);
    }
    tx.undoes(change_set);
}

void require_undoable(const Reader& reader, std::int64_t change_set) {
    const auto taken = taken_back_of(reader, change_set);
    std::set<std::int64_t> seen;
    for (const Line& line : own_lines(reader, change_set)) {
        if (taken.contains({line.entity->table, line.row_id}) || !seen.insert(line.row_id).second) continue;
        require_reach(reader, line);
        if (!untouched_since(reader, line)) refuse_line(line);
    }
}

bool undo_part(Tx& tx, std::int64_t change_set, std::size_t most) {
    auto taken = taken_back_of(tx, change_set);
    std::set<std::int64_t> seen;  // rows whose last line was looked at, in this part or an earlier one
    for (const auto& [row, lines] : taken) seen.insert(row.second);
    std::size_t done = 0;
    tx.undoes(change_set);
    for (const Line& line : own_lines(tx, change_set)) {
        if (int& before = taken[{line.entity->table, line.row_id}]; before > 0) {
            --before;
            continue;
        }
        if (done == most) return false;
        if (seen.insert(line.row_id).second) {
            require_reach(tx, line);
            if (!untouched_since(tx, line)) refuse_line(line);
        }
        take_back(tx, line);
        ++done;
    }
    mark_undone(tx, change_set);
    return true;
}

}  // namespace truong::store
