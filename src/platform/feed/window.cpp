#include "platform/feed/window.hpp"

#include <algorithm>
#include <unordered_map>

#include "platform/feed/feed.hpp"
#include "platform/store/position.hpp"

namespace truong::feed {

namespace {

/// So many lines of the log are looked at for one page, however few of them concern the actor.
constexpr std::int64_t line_limit = 2'000;

struct Line {
    Place place;
    std::int64_t school = 0;
    std::string table;
    std::int64_t row = 0;
    bool erased = false;
};

/// The next lines of one owner (0: of nobody's rows), or of all.
std::vector<Line> next_lines(const Reader& reader, std::optional<std::int64_t> school, Place after) {
    const std::string owner = school ? "school_id = ? and " : "";
    db::Query query(reader.connection(),
                    "select position, id, school_id, entity, row_id, operation from change_log where " + owner
                        + "(position, id) > (?, ?) and position < ? order by position, id limit ?");
    const std::int64_t settled = store::settled_below(reader.connection());
    if (school) query.bind(*school);
    query.bind(after.position).bind(after.line).bind(settled).bind(line_limit);
    std::vector<Line> lines;
    while (query.next())
        lines.push_back({.place = {query.number(0), query.number(1)},
                         .school = query.number(2),
                         .table = std::string(query.text(3)),
                         .row = query.number(4),
                         .erased = query.text(5) == "erased"});
    return lines;
}

struct Stretch {
    std::vector<Line> lines;
    bool more = false;
};

/// What the actor's school wrote and what no school owns; above schools everything.
Stretch read_stretch(const Reader& reader, Place after) {
    std::vector<std::optional<std::int64_t>> owners{std::nullopt};
    if (reader.actor().school) owners = {reader.actor().school.value, 0};
    Stretch stretch;
    std::optional<Place> end;
    for (const auto& owner : owners) {
        const auto lines = next_lines(reader, owner, after);
        if (static_cast<std::int64_t>(lines.size()) == line_limit) {
            stretch.more = true;
            end = end ? std::min(*end, lines.back().place) : lines.back().place;
        }
        stretch.lines.insert(stretch.lines.end(), lines.begin(), lines.end());
    }
    // Behind the last line of the owner that wrote more, those of the other are not known to be all.
    if (end) std::erase_if(stretch.lines, [&](const Line& line) { return line.place > *end; });
    std::sort(stretch.lines.begin(), stretch.lines.end(),
              [](const Line& left, const Line& right) { return left.place < right.place; });
    return stretch;
}

/// False: the row would be one too many.
bool take(Window& window, const Line& line, const Entity* entity, int& free) {
    if (entity) {
        auto& rows = window.rows[entity];
        if (!rows.contains(line.row) && free-- == 0) return false;
        Touched& touched = rows[line.row];
        touched.last = line.place;
        touched.school = line.school;
        touched.erased = touched.erased || line.erased;
    }
    window.tables.insert(line.table);
    window.end = line.place;
    return true;
}

}  // namespace

Place last_settled(const Reader& reader) {
    const std::int64_t settled = store::settled_below(reader.connection());
    db::Query query(reader.connection(),
                    "select position, id from change_log where position < ? "
                    "order by position desc, id desc limit 1");
    query.bind(settled);
    return query.next() ? Place{query.number(0), query.number(1)} : Place{};
}

Window read_window(const Reader& reader, const std::vector<const Entity*>& entities, Place after,
                   int row_limit) {
    std::unordered_map<std::string_view, const Entity*> by_table;
    for (const Entity* entity : entities) by_table.emplace(entity->table, entity);
    const Stretch stretch = read_stretch(reader, after);
    Window window{.after = after, .end = after, .more = stretch.more, .rows = {}, .tables = {}};
    for (const Line& line : stretch.lines) {
        const auto found = by_table.find(line.table);
        if (take(window, line, found == by_table.end() ? nullptr : found->second, row_limit)) continue;
        window.more = true;
        return window;
    }
    // Lines of other schools need not be passed again.
    if (!window.more) window.end = std::max(window.end, last_settled(reader));
    return window;
}

std::set<std::string, std::less<>> changed_elsewhere(const Reader& reader, const Window& window,
                                                     const std::set<std::string, std::less<>>& tables) {
    std::set<std::string, std::less<>> changed;
    if (tables.empty()) return changed;
    db::Query query(reader.connection(),
                    "select entity from change_log where (position, id) > (?, ?) and (position, id) <= "
                    "(?, ?) order by position, id limit ?");
    query.bind(window.after.position).bind(window.after.line);
    query.bind(window.end.position).bind(window.end.line).bind(line_limit);
    std::int64_t lines = 0;
    for (; query.next(); ++lines)
        if (const auto found = tables.find(query.text(0)); found != tables.end()) changed.insert(*found);
    return lines < line_limit ? changed : tables;
}

namespace {

/// The masked line still names every member that changed.
bool names_one_of(std::string_view before, const std::set<std::string, std::less<>>& columns) {
    const auto members = json::parse(before).members;
    return std::any_of(members.begin(), members.end(),
                       [&](const auto& member) { return columns.contains(member.first); });
}

}  // namespace

bool touches_columns(const Reader& reader, const Window& window, const Entity& entity, std::int64_t row,
                     const std::set<std::string, std::less<>>& columns) {
    db::Query query(reader.connection(),
                    "select operation, before from change_log where row_id = ? and entity = ? "
                    "and (position, id) > (?, ?) and (position, id) <= (?, ?)");
    query.bind(row).bind(std::string_view(entity.table));
    query.bind(window.after.position).bind(window.after.line);
    query.bind(window.end.position).bind(window.end.line);
    while (query.next()) {
        if (query.text(0) == "ended" || query.text(0) == "restored") {
            if (columns.contains("ended_at")) return true;
        } else if (query.text(0) == "updated" && !query.is_null(1)) {
            if (names_one_of(query.text(1), columns)) return true;
        }
    }
    return false;
}

bool holds_line(const Reader& reader, Place place) {
    db::Query query(reader.connection(), "select 1 from change_log where position = ? and id = ?");
    return query.bind(place.position).bind(place.line).next();
}

}  // namespace truong::feed
