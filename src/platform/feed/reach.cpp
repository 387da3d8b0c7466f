#include "platform/feed/reach.hpp"

#include <algorithm>

#include "base/check.hpp"

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

/// The names behind `from ` and `join `; a subquery begins with a parenthesis and names its own.
std::multiset<std::string> tables_read(std::string_view sql) {
    std::multiset<std::string> tables;
    for (const std::string_view word : {"from ", "join "})
        each_word(sql, word, [&](std::size_t behind) {
            if (const auto name = name_at(sql, behind); !name.empty()) tables.emplace(name);
        });
    return tables;
}

std::set<std::string, std::less<>> columns_named(std::string_view sql, const std::string& table) {
    std::set<std::string, std::less<>> columns;
    each_word(sql, table + '.', [&](std::size_t behind) { columns.emplace(name_at(sql, behind)); });
    return columns;
}

/// How often the SQL keeps the table to that school.
std::size_t kept_to_school(const Condition& scope, const std::string& table, std::int64_t school) {
    std::size_t times = 0;
    const std::string kept = table + ".school_id = ?";
    each_word(scope.sql, kept, [&](std::size_t behind) {
        const auto marks =
            std::count(scope.sql.begin(), scope.sql.begin() + static_cast<std::ptrdiff_t>(behind) - 1, '?');
        times += scope.params.at(static_cast<std::size_t>(marks)) == Param(school) ? 1 : 0;
    });
    return times;
}

/// Inside one school a rule leads from row to row along references, which do not leave it. Other rows of
/// other schools count unless the SQL itself keeps to the actor's.
bool matters_elsewhere(const Reader& reader, const Reach& reach, const std::string& table,
                       std::size_t mentions) {
    const std::int64_t school = reader.actor().school.value;
    const Entity* entity = reader.catalog().find_table(table);
    if (school == 0 || !entity || !entity->school_owned || reach.entity->school_owned) return false;
    return kept_to_school(reach.scope, table, school) < mentions;
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
    const auto read = tables_read(reach.scope.sql);
    for (const std::string& table : std::set<std::string>(read.begin(), read.end())) {
        reach.tables.insert(table);
        if (matters_elsewhere(reader, reach, table, read.count(table))) reach.elsewhere.insert(table);
    }
    reach.follows_day = differs_on(reader, entity, day);
    return reach;
}

}  // namespace truong::feed
