#include "platform/feed/reach.hpp"

#include <algorithm>
#include <vector>

namespace truong::feed {

namespace {

bool in_name(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
}

/// The name that begins at `at`.
std::string_view name_at(std::string_view sql, std::size_t at) {
    std::size_t end = at;
    while (end < sql.size() && in_name(sql[end])) ++end;
    return sql.substr(at, end - at);
}

/// Visits the place behind each occurrence of `word` as a word of its own.
template <class Visit> void each_word(std::string_view sql, std::string_view word, Visit visit) {
    for (std::size_t at = sql.find(word); at != sql.npos; at = sql.find(word, at + 1))
        if ((at == 0 || !in_name(sql[at - 1])) && name_at(sql, at).size() <= word.size())
            visit(at + word.size());
}

/// A table that a part of the SQL reads from, and what it is called there.
struct Mention {
    std::string table, name;
    std::size_t begin = 0, end = 0;  // of the subquery that it stands in
};

/// The place of the parenthesis that closes the subquery, or the end.
std::size_t closing(std::string_view sql, std::size_t at) {
    int depth = 0;
    for (; at < sql.size() && depth >= 0; ++at) depth += sql[at] == '(' ? 1 : sql[at] == ')' ? -1 : 0;
    return at;
}

/// What stands behind `from ` and `join `; a subquery there begins with a parenthesis and names its own.
std::vector<Mention> mentions_in(std::string_view sql) {
    constexpr std::string_view as = " as ";
    std::vector<Mention> mentions;
    for (const std::string_view word : {"from ", "join "})
        each_word(sql, word, [&](std::size_t behind) {
            const std::string table(name_at(sql, behind));
            if (table.empty()) return;
            const std::size_t next = behind + table.size();
            const bool renamed = sql.substr(next, as.size()) == as;
            const std::string name(renamed ? name_at(sql, next + as.size()) : table);
            mentions.push_back({table, name, next, closing(sql, next)});
        });
    return mentions;
}

std::set<std::string, std::less<>> columns_named(std::string_view sql, const std::string& table) {
    std::set<std::string, std::less<>> columns;
    each_word(sql, table + '.', [&](std::size_t behind) { columns.emplace(name_at(sql, behind)); });
    return columns;
}

/// Whether the subquery keeps the table to that school.
bool kept_to_school(const Condition& scope, const Mention& mention, std::int64_t school) {
    bool kept = false;
    const std::string_view part =
        std::string_view(scope.sql).substr(mention.begin, mention.end - mention.begin);
    each_word(part, mention.name + ".school_id = ?", [&](std::size_t behind) {
        const auto end = scope.sql.begin() + static_cast<std::ptrdiff_t>(mention.begin + behind) - 1;
        const auto marks = static_cast<std::size_t>(std::count(scope.sql.begin(), end, '?'));
        kept = kept || scope.params.at(marks) == Param(school);
    });
    return kept;
}

/// Inside one school a rule leads from row to row along references, which do not leave it. Of what belongs to
/// no school, rows of other schools count unless the SQL itself keeps to the actor's.
bool matters_elsewhere(const Reader& reader, const Reach& reach, const Mention& mention) {
    const std::int64_t school = reader.actor().school.value;
    const Entity* entity = reader.catalog().find_table(mention.table);
    if (school == 0 || !entity || !entity->school_owned || reach.entity->school_owned) return false;
    return !kept_to_school(reach.scope, mention, school);
}

bool differs_on(const Reader& reader, const Entity& entity, Date day) {
    if (day == reader.today() || reader.actor().hat == Hat::system || !reader.scoped()) return false;
    const Rule rule = entity.read.rule;
    const auto asked = [&](Date on) {
        return rule(Question{reader.actor(), reader.catalog().relations(), on});
    };
    const Condition then = asked(day), now = asked(reader.today());
    return then.sql != now.sql || then.params != now.params;
}

}  // namespace

bool Reach::asks_identity_only() const {
    return std::all_of(columns.begin(), columns.end(),
                       [](const std::string& column) { return column == "id" || column == "school_id"; });
}

Reach reach_of(const Reader& reader, const Entity& entity, Date day) {
    Reach reach{.entity = &entity, .scope = reader.scope(entity)};
    reach.columns = columns_named(reach.scope.sql, entity.table);
    for (const Mention& mention : mentions_in(reach.scope.sql)) {
        reach.tables.insert(mention.table);
        if (matters_elsewhere(reader, reach, mention)) reach.elsewhere.insert(mention.table);
    }
    reach.follows_day = differs_on(reader, entity, day);
    return reach;
}

}  // namespace truong::feed
