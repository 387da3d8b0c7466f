#include "platform/store/undo_look.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "base/check.hpp"
#include "platform/custom/rows.hpp"
#include "platform/keys/keys.hpp"
#include "platform/store/concerned.hpp"
#include "platform/store/logged.hpp"
#include "platform/store/store.hpp"

namespace truong::store {

namespace {

constexpr std::string_view asked_before = "the actor's reach was proven before the first row was taken back";
constexpr int lines_at_once = 500;

/// A line of the log without its values: they are read when it is taken back.
struct Line {
    std::int64_t id = 0;
    std::int64_t row_id = 0;
    std::int64_t version = 0;
    std::int64_t person = 0;
    const Entity* entity = nullptr;
    std::string operation;
    bool has_sealed = false;
};

using RowKey = std::pair<const Entity*, std::int64_t>;
RowKey row_of(const Line& line) { return {line.entity, line.row_id}; }

[[noreturn]] void refuse(std::string_view code, std::vector<std::string> args = {}) {
    throw Problem(ProblemKind::conflict,
                  {{.path = "change_set", .code = std::string(code), .args = std::move(args)}});
}

[[noreturn]] void forbid() { throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}}); }

[[noreturn]] void refuse_line(const Line& line) {
    std::string id;
    append_id(id, line.entity->prefix, line.row_id);
    refuse("not_undoable", {id});
}

/// Derived rows have no rule of their own: the hooks derive them anew from what is taken back.
bool derived(const Line& line) { return line.entity->write.rule == system_only; }

/// Created or brought back: the undo ends the row.
bool made(const Line& line) { return line.operation == "created" || line.operation == "restored"; }

/// The next lines of the set that are older than the line `before`, newest first.
std::vector<Line> page_of(const Reader& tx, std::int64_t change_set, std::int64_t before) {
    std::vector<Line> lines;
    db::Query query(tx.connection(),
                    "select id, entity, row_id, operation, version, coalesce(person_id, 0), "
                    "case when sealed is null then 0 else 1 end from change_log "
                    "where change_set_id = ? and id < ? order by id desc limit ?");
    query.bind(change_set).bind(before).bind(std::int64_t{lines_at_once});
    while (query.next()) {
        Line line{.id = query.number(0),
                  .row_id = query.number(2),
                  .version = query.number(4),
                  .person = query.number(5),
                  .entity = tx.catalog().find_table(query.text(1)),
                  .operation = std::string(query.text(3)),
                  .has_sealed = query.number(6) != 0};
        if (!line.entity || line.operation == "erased") refuse("not_undoable", {std::string(query.text(1))});
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Runs `visit` for the lines of a set, newest first, until it gives false. Gives whether it saw them all.
bool all_lines(const Reader& tx, std::int64_t change_set, const std::function<bool(const Line&)>& visit) {
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    for (;;) {
        const std::vector<Line> page = page_of(tx, change_set, before);
        for (const Line& line : page)
            if (!visit(line)) return false;
        if (page.size() < std::size_t{lines_at_once}) return true;
        before = page.back().id;
    }
}

/// Whether the values can still be read; with a person's key goes what the log knew of him.
class Readable {
public:
    explicit Readable(const Reader& reader) : reader_(reader) {}
    bool operator()(const Line& line) {
        const bool beside = line.operation == beside_row;
        const bool holds_values = line.operation == "updated" || beside;
        if (!holds_values || (line.entity->privacy() == Privacy::none && !beside)) return true;
        if (!line.has_sealed) return false;
        return line.person == 0 || has_key(line.person);
    }

private:
    bool has_key(std::int64_t person) {
        const auto [known, is_new] = keys_.try_emplace(person, false);
        if (!is_new) return known->second;
        db::Query query(reader_.connection(),
                        "select 1 from person_key where id = ? and wrapped is not null");
        return known->second = query.bind(person).next();
    }
    const Reader& reader_;
    std::map<std::int64_t, bool> keys_;
};

/// The lines of a set that are somebody's to take back; throws where there are none.
std::vector<Line> own_lines(const Reader& tx, std::int64_t change_set) {
    std::vector<Line> lines;
    bool any = false;
    Readable readable(tx);
    all_lines(tx, change_set, [&](const Line& line) {
        any = true;
        if (!readable(line)) refuse("erased");
        if (!derived(line)) lines.push_back(line);
        return true;
    });
    if (!any) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    if (lines.empty()) forbid();
    return lines;
}

/// What lines changed, as it was before them; read for many at once.
class Befores {
public:
    Befores(const Reader& reader, const std::vector<Line>& lines) : reader_(reader) {
        std::set<std::int64_t> ids, persons;
        for (const Line& line : lines) {
            if (line.operation != "updated" && line.operation != beside_row) continue;
            ids.insert(line.id);
            if (line.person != 0) persons.insert(line.person);
        }
        selected("select id, before, sealed from change_log where id in ", ids, [&](const db::Query& query) {
            Kept& kept = kept_[query.number(0)];
            if (!query.is_null(1)) kept.open = query.text(1);
            if (!query.is_null(2)) kept.sealed = std::string(query.bytes(2));
        });
        selected("select id, wrapped from person_key where id in ", persons, [&](const db::Query& query) {
            keys_[query.number(0)] = query.is_null(1) ? std::string() : std::string(query.bytes(1));
        });
    }

    /// JSON of the members, as they were.
    std::string of(const Line& line) const {
        const auto kept = kept_.find(line.id);
        check(kept != kept_.end(), "a line of the log went while it was taken back");
        if (!kept->second.sealed) {
            if (line.entity->privacy() != Privacy::none) refuse("erased");
            return kept->second.open;
        }
        std::string before;
        const json::Value values = json::parse(plain(line, *kept->second.sealed));
        if (const json::Value* old = values.find("before")) json::append(before, *old);
        return before;
    }

private:
    struct Kept {
        std::string open;
        std::optional<std::string> sealed;
    };
    void selected(const std::string& sql, const std::set<std::int64_t>& ids,
                  const std::function<void(const db::Query&)>& take) {
        in_pieces(ids, sql, "", [&](const std::string& piece, const db::Params& params) {
            db::Query query(reader_.connection(), piece);
            query.bind(params);
            while (query.next()) take(query);
        });
    }
    std::string plain(const Line& line, const std::string& sealed) const {
        const keys::Ring& ring = reader_.store().ring();
        const std::string place = "change_log/" + std::to_string(line.id);
        if (line.person == 0) return ring.unseal(sealed, place);
        const auto key = keys_.find(line.person);
        if (key == keys_.end() || key->second.empty()) refuse("erased");
        return ring.unseal_for(key->second, sealed, place);
    }
    const Reader& reader_;
    std::map<std::int64_t, Kept> kept_;
    std::map<std::int64_t, std::string> keys_;
};

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

/// The rows of lines by their entity.
std::map<const Entity*, std::set<std::int64_t>> rows_by_entity(const std::vector<Line>& lines) {
    std::map<const Entity*, std::set<std::int64_t>> rows;
    for (const Line& line : lines) rows[line.entity].insert(line.row_id);
    return rows;
}

/// Refuses the first line after which something that holds was written to its row; each line is the newest
/// of its row. An undo cancels out with what it undid.
void require_untouched(const Reader& tx, const std::vector<Line>& lines) {
    struct Later {
        std::int64_t version, undone_by;
    };
    std::map<RowKey, std::vector<Later>> later;
    for (const auto& [entity, rows] : rows_by_entity(lines))
        in_pieces(rows,
                  "select l.row_id, l.version, coalesce(s.undone_by, 0) from change_log l join change_set s "
                  "on s.id = l.change_set_id where l.row_id in ",
                  " and l.entity = ? and s.undoes is null",
                  [&, &entity = entity](const std::string& sql, const db::Params& params) {
                      db::Query query(tx.connection(), sql);
                      query.bind(params).bind(entity->table);
                      while (query.next())
                          later[{entity, query.number(0)}].push_back({query.number(1), query.number(2)});
                  });
    std::map<std::int64_t, bool> holds;
    const auto holds_still = [&](std::int64_t undone_by) {
        const auto [known, is_new] = holds.try_emplace(undone_by);
        if (is_new) known->second = in_force(tx, undone_by);
        return known->second;
    };
    for (const Line& line : lines)
        for (const Later& each : later[row_of(line)])
            if (each.version > line.version && holds_still(each.undone_by)) refuse_line(line);
}

/// How many of the rows the condition lets through.
std::size_t count_within(const Reader& reader, const Entity& entity, const std::set<std::int64_t>& rows,
                         const Condition& condition) {
    std::size_t count = 0;
    in_pieces(rows, "select count(*) from " + entity.table + " where " + entity.table + ".id in ",
              " and (" + condition.sql + ')', [&](const std::string& sql, const db::Params& params) {
                  db::Query query(reader.connection(), sql);
                  query.bind(params);
                  store::bind(query, condition.params);
                  if (query.next()) count += static_cast<std::size_t>(query.number(0));
              });
    return count;
}

/// Before anything is said about the rows: a set may hold rows that its reader never saw.
void require_reach(const Reader& tx, const std::vector<Line>& lines) {
    for (const auto& [entity, rows] : rows_by_entity(lines)) {
        const Condition seen = tx.scope(*entity);
        if (is_never(seen) || count_within(tx, *entity, rows, seen) < rows.size())
            throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
        const Condition written = tx.place(*entity, Reader::Access::writing) && tx.write_rule(*entity);
        if (is_never(written) || count_within(tx, *entity, rows, seen && written) < rows.size()) forbid();
    }
}

std::int64_t undo_of(const Reader& tx, std::int64_t change_set) {
    db::Query query(tx.connection(), "select coalesce(undone_by, 0) from change_set where id = ?");
    if (!query.bind(change_set).next())
        throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    return query.number(0);
}

/// Once, whoever comes first.
void mark_undone(Tx& tx, std::int64_t change_set) {
    if (undo_of(tx, change_set) != 0) refuse("undone_before");
    db::Query query(tx.connection(), "update change_set set undone_by = ? where id = ?");
    query.bind(tx.change_set()).bind(change_set).run();
}

/// What the server keeps itself: a copy is taken anew when the row is put, anything else is as the log has
/// it.
bool store_derived(const Field& field, const json::Value& value, void* row) {
    if (!field.options.copied_through.empty()) return true;
    if (value.is(json::Type::null)) return field.store(row, Value{});
    if (value.is(json::Type::boolean)) return field.store(row, std::int64_t{value.flag});
    const Param param = parse_filter(field, value.text, std::string(field.name));
    if (const auto* number = std::get_if<std::int64_t>(&param)) return field.store(row, *number);
    if (field.codec->kind != Kind::date) return field.store(row, std::string_view(value.text));
    const auto day = parse_date(value.text);
    return day && field.store(row, std::int64_t{day->days});
}

/// A form leaves a hidden value alone by sending null; in the log null says that there was none. What the
/// server keeps itself no form may send.
void put_before(const Entity& entity, json::Value before, void* row) {
    std::erase_if(before.members, [&](const auto& member) {
        const Field* field = entity.find(member.first);
        if (!field || (!field->options.derived && !member.second.is(json::Type::null))) return false;
        const bool fits =
            field->options.derived ? store_derived(*field, member.second, row) : field->store(row, Value{});
        check(fits, "the log holds no value where there must be one");
        return true;
    });
    require(decode(entity, before, row, Completeness::change));
}

/// Whether it was proven before that nothing else points to what goes.
enum class Ending { asked, free };

/// Gives whether it wrote anything. No rule is asked: see asked_before.
bool take_back(Tx& tx, const Line& line, const Befores& befores, Ending ending) {
    const Entity& entity = *line.entity;
    Outcome outcome = Outcome::ended;
    tx.as_system(asked_before, [&] {
        if (made(line) && ending == Ending::free) return tx.end_free_row(entity, line.row_id);
        if (made(line)) return tx.end_row(entity, line.row_id, {});
        if (line.operation == "ended") return tx.restore_row(entity, line.row_id);
        if (line.operation == beside_row)
            return custom::take_back(tx, entity, line.row_id, json::parse(befores.of(line)));
        const auto row = entity.make();
        tx.load_foreseen(entity, line.row_id, row.get());
        put_before(entity, json::parse(befores.of(line)), row.get());
        outcome = tx.put_row(entity, row.get(), {});
    });
    return outcome != Outcome::same;
}

/// As take_back(), but nobody pushes a row out of his own reach. Where an earlier line took the reach, the
/// row went with it.
void take_back_in_reach(Tx& tx, const Line& line, const Befores& befores) {
    const bool reached = line.operation == "updated" && tx.may_write(*line.entity, line.row_id);
    take_back(tx, line, befores, Ending::asked);
    if (reached && !tx.may_write(*line.entity, line.row_id)) forbid();
}

/// How many lines of each row an undo of the set has taken back so far.
std::map<RowKey, std::int64_t> taken_back_of(const Reader& tx, std::int64_t change_set) {
    std::map<RowKey, std::int64_t> taken;
    db::Query query(tx.connection(),
                    "select l.entity, l.row_id, count(*) from change_log l join change_set s on s.id = "
                    "l.change_set_id where s.undoes = ? and s.undone_by is null group by l.entity, l.row_id");
    query.bind(change_set);
    while (query.next())
        if (const Entity* entity = tx.catalog().find_table(query.text(0)))
            taken[{entity, query.number(1)}] = query.number(2);
    return taken;
}

/// Whether the actor himself took back a part of the set: his reach was proven then, and went with that part.
bool began_undo(const Reader& reader, std::int64_t change_set) {
    db::Query query(reader.connection(),
                    "select 1 from change_set where undoes = ? and undone_by is null and account_id = ? and "
                    "person_id = ? and hat = ? and school_id = ? limit 1");
    const Actor& actor = reader.actor();
    query.bind(change_set).bind(actor.account.value).bind(actor.person.value).bind(name_of(actor.hat));
    return query.bind(actor.school.value).next();
}

/// The newest line of each row.
std::vector<Line> newest_of(std::vector<Line> lines) {
    std::set<RowKey> seen;
    std::erase_if(lines, [&](const Line& line) { return !seen.insert(row_of(line)).second; });
    return lines;
}

/// Throws `in_use` where a live row points through `field` to one of `targets` and is none of `own`.
void require_only_own(const Reader& reader, const Entity& from, const Field& field,
                      const std::vector<std::int64_t>& targets, const std::set<RowKey>& own) {
    std::vector<Param> ids(targets.begin(), targets.end());
    Condition where = access::one_of(from.table + '.' + std::string(field.name), std::move(ids))
                      && access::is_null(from.table + ".ended_at");
    if (from.school_owned && field.target->school_owned && reader.actor().school)
        where = std::move(where)
                && access::compare(from.table + ".school_id", " = ", reader.actor().school.value);
    if (from.dated) {
        const std::string to = from.table + '.' + std::string(from.dated->to->name);
        where = std::move(where)
                && (access::is_null(to) || access::compare(to, " >= ", to_param(reader.today())));
    }
    where.sql = "select " + from.table + ".id from " + from.table + " where " + where.sql;
    db::Query query(reader.connection(), where.sql);
    store::bind(query, where.params);
    while (query.next()) {
        if (own.contains({&from, query.number(0)})) continue;
        throw Problem(ProblemKind::conflict,
                      {{.path = "id",
                        .code = "in_use",
                        .args = {std::string(from.label.vi), std::string(from.label.en)}}});
    }
}

/// What Tx::end_row would meet at one of the rows, which all are of `entity`: rows that point to it and do
/// not go themselves. A row that the set wrote, and nobody since, no longer points there once that is taken
/// back.
void require_free(const Reader& reader, const Entity& entity, const std::vector<std::int64_t>& rows,
                  const std::set<RowKey>& own, const Entity* loosened = nullptr) {
    std::set<const Entity*> pointing;
    for (const Reference& reference : reader.store().plan(entity).references) pointing.insert(reference.from);
    pointing.erase(loosened);
    for (const Entity* from : pointing)
        for (const Field& field : from->fields) {
            if (field.target != &entity || &field == &from->id()) continue;
            for (std::size_t first = 0; first < rows.size(); first += lines_at_once) {
                const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
                const std::size_t count = std::min(rows.size() - first, std::size_t{lines_at_once});
                require_only_own(reader, *from, field, {begin, begin + static_cast<std::ptrdiff_t>(count)},
                                 own);
            }
        }
}

/// Ids of rows of one entity that the lines made.
std::map<const Entity*, std::vector<std::int64_t>> made_by(const std::vector<Line>& lines) {
    std::map<const Entity*, std::vector<std::int64_t>> rows;
    for (const Line& line : lines)
        if (made(line)) rows[line.entity].push_back(line.row_id);
    return rows;
}

/// Lines that follow one another. Whoever points to a row that goes was made to by a newer line of the set,
/// which is among these or was taken back before. Gives how many were written.
std::size_t take_back_all(Tx& tx, const std::vector<Line>& lines, std::set<RowKey>& seen) {
    std::vector<Line> newest;
    std::set<RowKey> own;
    for (const Line& line : lines) {
        own.insert(row_of(line));
        if (seen.insert(row_of(line)).second) newest.push_back(line);
    }
    require_untouched(tx, newest);
    for (const auto& [entity, rows] : made_by(lines)) require_free(tx, *entity, rows, own);
    for (const auto& [entity, rows] : rows_by_entity(lines)) tx.foresee(*entity, rows);
    const Befores befores(tx, lines);
    std::size_t done = 0;
    for (const Line& line : lines)
        if (take_back(tx, line, befores, Ending::free)) ++done;
    // A row of somebody else that a part of the set merely corrected is still there, and still points.
    for (const auto& [entity, rows] : made_by(lines)) require_free(tx, *entity, rows, {});
    return done;
}

}  // namespace

void undo(Tx& tx, std::int64_t change_set) {
    const auto lines = own_lines(tx, change_set);
    const auto newest = newest_of(lines);
    require_reach(tx, newest);
    mark_undone(tx, change_set);
    require_untouched(tx, newest);
    const Befores befores(tx, lines);
    for (const Line& line : lines) take_back_in_reach(tx, line, befores);
    tx.undoes(change_set);
}

std::string operation_of(const Reader& reader, std::int64_t change_set) {
    db::Query query(reader.connection(), "select operation from change_set where id = ?");
    return query.bind(change_set).next() ? std::string(query.text(0)) : std::string();
}

bool nothing_to_undo(const Reader& reader, std::int64_t change_set) {
    return all_lines(reader, change_set, derived);
}

void require_undoable_but(const Reader& reader, std::int64_t change_set, const Entity* loosened) {
    const auto taken = taken_back_of(reader, change_set);
    const auto lines = own_lines(reader, change_set);
    auto left = newest_of(lines);
    std::erase_if(left, [&](const Line& line) { return taken.contains(row_of(line)); });
    if (!began_undo(reader, change_set)) require_reach(reader, left);
    if (undo_of(reader, change_set) != 0) refuse("undone_before");
    require_untouched(reader, left);
    std::set<RowKey> own;
    for (const Line& line : lines) own.insert(row_of(line));
    for (const auto& [entity, rows] : made_by(lines)) require_free(reader, *entity, rows, own, loosened);
}

void require_undoable(const Reader& reader, std::int64_t change_set) {
    require_undoable_but(reader, change_set, nullptr);
}

bool undo_part(Tx& tx, std::int64_t change_set, std::size_t most) {
    auto taken = taken_back_of(tx, change_set);
    std::set<RowKey> seen;  // rows whose last line was looked at, in this part or an earlier one
    for (const auto& [row, lines] : taken) seen.insert(row);
    std::size_t done = 0;
    std::vector<Line> next;
    const auto take_next = [&] { done += take_back_all(tx, std::exchange(next, {}), seen); };
    tx.undoes(change_set);
    const bool over = all_lines(tx, change_set, [&](const Line& line) {
        if (derived(line)) return true;
        if (const auto before = taken.find(row_of(line)); before != taken.end() && before->second > 0) {
            --before->second;
            return true;
        }
        // What turns out to stand as it was does not count.
        if (done + next.size() == most) take_next();
        if (done == most) return false;
        next.push_back(line);
        return true;
    });
    take_next();
    if (over) mark_undone(tx, change_set);
    return over;
}

}  // namespace truong::store
