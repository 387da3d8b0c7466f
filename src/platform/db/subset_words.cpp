#include "platform/db/subset_words.hpp"

#include <algorithm>

namespace truong::db {

namespace {

constexpr std::string_view permitted_words[] = {
    "all",      "and",    "as",     "asc",       "between",   "by",        "case",   "cast",
    "conflict", "cross",  "delete", "desc",      "distinct",  "do",        "else",   "end",
    "escape",   "except", "exists", "false",     "first",     "from",      "group",  "having",
    "in",       "insert", "into",   "intersect", "is",        "join",      "last",   "left",
    "like",     "limit",  "not",    "nothing",   "null",      "nulls",     "offset", "on",
    "or",       "order",  "over",   "partition", "recursive", "returning", "select", "set",
    "then",     "true",   "union",  "update",    "values",    "when",      "where",  "with"};

constexpr std::string_view permitted_functions[] = {"abs",
                                                    "coalesce",
                                                    "count",
                                                    "current_database",
                                                    "dense_rank",
                                                    "lag",
                                                    "lead",
                                                    "length",
                                                    "max",
                                                    "min",
                                                    "nullif",
                                                    "pg_current_snapshot",
                                                    "pg_current_xact_id",
                                                    "pg_database_size",
                                                    "pg_snapshot_xmin",
                                                    "rank",
                                                    "row_number",
                                                    "substr",
                                                    "sum"};

constexpr std::string_view permitted_types[] = {"bigint", "bytea", "date", "text"};

constexpr std::string_view permitted_signs[] = {"=", "<>", "<",  "<=", ">", ">=", "+", "-", "*",
                                                "/", "%",  "||", "(",  ")", ",",  ".", "?"};

constexpr Refusal refusals_of_words[] = {
    {"ilike similar regexp glob match", "`like ? escape '\\'` on a folded column"},
    {"current_timestamp current_date current_time localtime localtimestamp",
     "a parameter from `tx.now()` or `tx.today()`"},
    {"interval", "date arithmetic in the code"},
    {"rowid _rowid_ oid ctid", "the column `id`"},
    {"serial bigserial autoincrement", "ids made by the application"},
    {"create alter drop truncate", "the catalogue makes tables; `script()` runs what it made"},
    {"pragma attach detach vacuum analyze analyse explain", "`script()`"},
    {"begin commit rollback savepoint release", "`Database::write()` and `Connection::nested()`"},
    {"natural using full right lateral inner outer", "`join … on` or `left join … on`"},
    {"any some array", "`in (…)`"},
    {"for", "nothing: a write is serializable, it needs no row locks"},
    {"fetch only", "`limit ?`"},
    {"isnull notnull", "`is null`, `is not null`"},
    {"collate", "a column with the sort key"},
    {"user current_user session_user", "a parameter for the actor; quote the name if it is a column"},
    {"default", "the value itself"},
    {"indexed", "nothing: the planner chooses"}};

constexpr Refusal refusals_of_functions[] = {
    {"lower upper", "a folded column"},
    {"avg total round", "`sum` and `count`, divided in the code"},
    {"now date time datetime strftime julianday unixepoch extract date_trunc age",
     "a parameter from `tx.now()` or `tx.today()`"},
    {"ifnull nvl iif", "`coalesce` or `case when`"},
    {"greatest least", "`case when`"},
    {"json json_extract json_each json_array json_object jsonb_build_object",
     "columns, or JSON made in the code"},
    {"group_concat string_agg array_agg", "rows, joined in the code"},
    {"concat format printf to_char", "text made in the code"},
    {"instr strpos position", "`like ? escape '\\'`"},
    {"replace trim ltrim rtrim substring left right", "`substr`, or text made in the code"},
    {"random gen_random_uuid", "a parameter"},
    {"last_insert_rowid currval nextval lastval", "ids made by the application"}};

constexpr Refusal refusals_of_signs[] = {{"!=", "`<>`"},
                                         {"==", "`=`"},
                                         {"::", "`cast(… as …)`"},
                                         {"-> @> <@ && #", "columns, or JSON taken apart in the code"},
                                         {"$ : @", "`?`"},
                                         {";", "one statement; `script()` takes several"},
                                         {"<< >> & | ~ ^", "columns instead of bits"},
                                         {"[ ] { } ` \\ !", "names of small letters, digits and `_`"}};

}  // namespace

const Vocabulary& vocabulary() {
    static const Vocabulary all{permitted_words,   permitted_functions,   permitted_types,  permitted_signs,
                                refusals_of_words, refusals_of_functions, refusals_of_signs};
    return all;
}

bool contains(std::span<const std::string_view> list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string_view instead_of(std::span<const Refusal> refused, std::string_view word) {
    for (const Refusal& refusal : refused) {
        std::string_view rest = refusal.words;
        while (!rest.empty()) {
            const std::size_t space = rest.find(' ');
            if (rest.substr(0, space) == word) return refusal.instead;
            rest.remove_prefix(space == rest.npos ? rest.size() : space + 1);
        }
    }
    return {};
}

}  // namespace truong::db
