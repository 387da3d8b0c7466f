// docs/SQL.md and the check of statements say the same.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "platform/db/database.hpp"
#include "platform/db/subset_words.hpp"

namespace truong::db {

namespace {

using Row = std::vector<std::string>;

/// Cells of "| a | b \| c |"; an escaped bar is no border.
Row cells_of(const std::string& line) {
    Row cells;
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += line[++i];
        } else if (line[i] == '|') {
            const std::size_t first = cell.find_first_not_of(' ');
            cells.push_back(first == cell.npos ? ""
                                               : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    return cells;
}

/// What stands in backticks, one or two of them.
std::vector<std::string> quoted_in(const std::string& cell) {
    std::vector<std::string> found;
    for (std::size_t at = cell.find('`'); at != cell.npos; at = cell.find('`', at)) {
        const std::string fence = cell.compare(at, 3, "`` ") == 0 ? "`` " : "`";
        const std::string closing = fence == "`" ? "`" : " ``";
        const std::size_t begin = at + fence.size(), end = cell.find(closing, begin);
        if (end == cell.npos) break;
        found.push_back(cell.substr(begin, end - begin));
        at = end + closing.size();
    }
    return found;
}

/// The rows of the tables by heading, without their two lines of head.
std::map<std::string, std::vector<Row>> tables_of_page() {
    std::ifstream page(SOURCE_DIR "/docs/SQL.md");
    std::map<std::string, std::vector<Row>> tables;
    std::string line, heading;
    while (std::getline(page, line)) {
        if (line.starts_with("## ")) heading = line.substr(3);
        if (line.starts_with("|")) tables[heading].push_back(cells_of(line));
    }
    for (auto& [name, rows] : tables) rows.erase(rows.begin(), rows.begin() + 2);
    return tables;
}

std::vector<std::string> sorted(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    return words;
}

std::vector<std::string> words_of(const std::vector<Row>& rows) {
    std::vector<std::string> words;
    for (const Row& row : rows)
        for (std::string& word : quoted_in(row.at(0))) words.push_back(std::move(word));
    return sorted(words);
}

std::vector<std::string> words_of(std::span<const std::string_view> list) {
    return sorted({list.begin(), list.end()});
}

std::vector<std::string> split(std::string_view words) {
    std::istringstream stream{std::string(words)};
    std::vector<std::string> list;
    for (std::string word; stream >> word;) list.push_back(word);
    return list;
}

void expect_same(const std::vector<Row>& rows, std::span<const Refusal> refused) {
    ASSERT_EQ(rows.size(), refused.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(quoted_in(rows[i].at(0)), split(refused[i].words));
        EXPECT_EQ(rows[i].at(1), refused[i].instead);
    }
}

}  // namespace

TEST(DbSubset, the_page_lists_what_the_code_knows) {
    auto tables = tables_of_page();
    ASSERT_EQ(tables.size(), 8U) << "docs/SQL.md has other headings than this test knows";
    EXPECT_EQ(words_of(tables["Words"]), words_of(vocabulary().words));
    EXPECT_EQ(words_of(tables["Functions"]), words_of(vocabulary().functions));
    EXPECT_EQ(words_of(tables["Types of cast"]), words_of(vocabulary().types));
    EXPECT_EQ(words_of(tables["Signs"]), words_of(vocabulary().signs));
    expect_same(tables["Refused words"], vocabulary().refused_words);
    expect_same(tables["Refused functions"], vocabulary().refused_functions);
    expect_same(tables["Refused signs"], vocabulary().refused_signs);
}

TEST(DbSubset, the_examples_of_the_page_hold) {
    const auto rules = tables_of_page()["Rules"];
    EXPECT_GE(rules.size(), 20U);
    for (const Row& row : rules) {
        const std::string refused = quoted_in(row.at(0)).at(0), instead = quoted_in(row.at(1)).at(0);
        EXPECT_NE(outside_subset(refused), "") << refused;
        EXPECT_EQ(outside_subset(instead), "") << instead;
    }
}

TEST(DbSubset, refused_words_and_functions_are_refused_with_their_replacement) {
    for (const Refusal& refusal : vocabulary().refused_words)
        for (const std::string& word : split(refusal.words)) {
            const std::string reason = outside_subset("select a from t where " + word);
            EXPECT_NE(reason.find(refusal.instead), reason.npos) << word << ": " << reason;
        }
    for (const Refusal& refusal : vocabulary().refused_functions)
        for (const std::string& word : split(refusal.words)) {
            if (contains(vocabulary().words, word)) continue;
            const std::string reason = outside_subset("select " + word + "(a) from t");
            EXPECT_NE(reason.find(refusal.instead), reason.npos) << word << ": " << reason;
        }
}

TEST(DbSubset, what_we_write_is_permitted) {
    for (const char* sql : {
             "select mark.a, b from mark where +mark.school_id = ? and exists (select 1 from u where u.id = "
             "mark.u) "
             "order by a desc nulls last limit ? offset ?",
             "insert into t (a, b) select a, b from (select cast(? as bigint) as a, cast(? as text) as b) as "
             "t where "
             "true on conflict do nothing",
             "insert into t (a) values (?), (?) on conflict (a, b) do update set a = excluded.a returning id",
             "update t set a = case when b is not null then a || '-' || ? else nullif(a, '') end where (a, "
             "b) > (?, ?)",
             "with recursive tree (id, up) as (select id, up from a where id = ? union all select a.id, a.up "
             "from a "
             "join tree on a.up = tree.id), other (n) as (select count(*) from tree) select n from other",
             "select row_number() over (partition by a order by b), rank() over (order by c) from t",
             "select a from t where b between ? and ? and c in (?, ?, ?) and d not in (select e from u)",
             "select min(a), max(b), sum(case when c > 0 then 1 else 0 end) from t group by d having "
             "count(*) > 1",
             "select 'select * from x; -- ILIKE now()' from t where \"user\" = ? and t.default = 1",
             "select a * 2 - b / c % d from t left join u on u.a = t.a cross join v where false",
             "select a from t except select a from u intersect select a from v",
             "delete from t where a = (select min(b) from u limit 1)",
             "select coalesce(a, substr(b, 1, length(c))), count(distinct d), -e from t",
         })
        EXPECT_EQ(outside_subset(sql), "") << sql;
}

TEST(DbSubset, what_would_differ_is_refused) {
    for (const char* sql : {
             "",
             "   ",
             "values (1)",
             "pragma user_version",
             "select lower(a) from t",
             "select frobnicate(a) from t",
             "select a from t where b is 5",
             "select a from t where b is not 5",
             "select count(a, *) from t",
             "select a from t left outer join u on true",
             "select a from t order a",
             "insert or abort into t values (1)",
             "select a from t where b like ?",
             "select a from t where 'open",
             "select a from t where b = :name",
             "select a from t where b = $1",
             "select a from t for update",
             "select a::text from t",
             "select a -> 'b' from t",
             "select a from t where b = 0x10",
             "select a from t where b = .5",
             "select cast(a as integer) from t",
             "select cast(coalesce(a, 1) as real) from t",
             "select tên from t",
             "select a from t limit ?, ?",
             "update t set a = 1 limit 1",
             "select min(a, b) from t",
             "select a from t where e'x' = a",
             "select now() from t",
             "select a, * from t",
             "select (*) from t",
         })
        EXPECT_NE(outside_subset(sql), "") << sql;
}

}  // namespace truong::db
