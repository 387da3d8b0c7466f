// The four scores as exact numbers of exact numbers; the database adds up.
#include "modules/quality/entities.hpp"
#include "modules/quality/labels.hpp"

namespace truong::quality {

namespace {

constexpr Date any_time{-719'162};  // 0001-01-01

/// Records that nobody touched since that day are not alive.
Date touched_since(const Reader& reader) {
    const Reader all = reader.unscoped("a norm is a public number");
    const codes::Range months = codes::Norms(all, reader.today()).of("alive_months");
    return months.maximum ? months_before(reader.today(), *months.maximum) : any_time;
}

/// As append_sums() reads it; its one parameter is touched_since().
constexpr std::string_view sums =
    "count(quality_record_score.id), "
    "cast(coalesce(sum(case when incorrect = 0 then 1 else 0 end), 0) as bigint), "
    "cast(coalesce(sum(verified), 0) as bigint), cast(coalesce(sum(verifiable), 0) as bigint), "
    "cast(coalesce(sum(filled), 0) as bigint), cast(coalesce(sum(required), 0) as bigint), "
    "cast(coalesce(sum(case when filled >= required then 1 else 0 end), 0) as bigint), "
    "cast(coalesce(sum(case when doubles = 0 then 1 else 0 end), 0) as bigint), "
    "cast(coalesce(sum(case when stale = 0 and touched_on >= ? then 1 else 0 end), 0) as bigint), "
    "cast(coalesce(sum(errors), 0) as bigint), cast(coalesce(sum(warnings), 0) as bigint)";

void read_sums(const db::Query& row, int column, ScoreLine& line) {
    for (std::int64_t* value :
         {&line.records, &line.correct, &line.verified, &line.verifiable, &line.filled, &line.required,
          &line.complete, &line.clean, &line.alive, &line.errors, &line.warnings})
        *value = row.number(column++);
}

const Entity& score_entity(const Reader& reader) { return reader.catalog().of(type_key<RecordScore>()); }

struct Grouping {
    std::string_view name;
    std::string_view column;
    TypeKey entity = nullptr;  // whose names the lines bear; nullptr: the column holds a kind
};
const Grouping groupings[] = {{"school", "school_id", type_key<org::School>()},
                              {"campus", "campus_id", type_key<org::Campus>()},
                              {"class", "class_id", type_key<classes::Class>()},
                              {"kind", "record_kind", nullptr}};

const Grouping& grouping_of(const std::string& name) {
    for (const Grouping& grouping : groupings)
        if (grouping.name == name) return grouping;
    throw Problem(ProblemKind::invalid,
                  {{.path = "by", .code = "not_a_choice", .args = {"school, campus, class, kind"}}});
}

void key_line(const Reader& reader, const Grouping& grouping, const db::Query& row, ScoreLine& line) {
    if (row.is_null(0)) return;
    line.key =
        grouping.entity ? record_text(reader.catalog().of(grouping.entity), row.number(0)) : row.text(0);
}

void name_lines(const Reader& reader, const Grouping& grouping, std::vector<ScoreLine>& lines) {
    if (!grouping.entity) {
        for (ScoreLine& line : lines) {
            const Entity* kind = reader.catalog().find_table(line.key);
            line.name_vi = kind ? kind->label.vi : std::string_view(line.key);
            line.name_en = kind ? kind->label.en : std::string_view(line.key);
        }
        return;
    }
    const Entity& entity = reader.catalog().of(grouping.entity);
    Records ids;
    for (const ScoreLine& line : lines)
        if (const auto id = parse_id(entity.prefix, line.key)) ids.insert(*id);
    const auto names = names_of(reader, entity, ids);
    for (ScoreLine& line : lines) {
        const auto id = parse_id(entity.prefix, line.key);
        if (const auto found = id ? names.find(*id) : names.end(); found != names.end())
            line.name_vi = line.name_en = found->second;
    }
}

ScoreLine pupil_scores(const Reader& reader) {
    const Condition asked =
        any_of<people::registrars, related_school<org::OfficerAbove, RecordScore>>(question_of(reader));
    ScoreLine line;
    if (is_never(asked)) return line;
    Condition mine = reader.place(score_entity(reader), Reader::Access::reading) && asked
                     && where<&RecordScore::record_kind> == table_name<people::Pupil>()
                     && access::is_null("quality_record_score.ended_at");
    mine.sql = "select " + std::string(sums) + " from quality_record_score where " + mine.sql;
    mine.params.insert(mine.params.begin(), to_param(touched_since(reader)));
    db::Query row(reader.connection(), mine.sql);
    store::bind(row, mine.params);
    if (row.next()) read_sums(row, 0, line);
    return line;
}

}  // namespace

std::vector<ScoreLine> scores(const Reader& reader, const ScoresQuery& query) {
    const Grouping& grouping = grouping_of(query.by);
    require_judged(reader, query.kind);
    Condition mine = reader.scope(score_entity(reader)) && access::is_null("quality_record_score.ended_at");
    if (query.kind) mine = std::move(mine) && where<&RecordScore::record_kind> == *query.kind;
    if (query.class_id) mine = std::move(mine) && where<&RecordScore::class_id> == *query.class_id;
    const std::string column(grouping.column);
    mine.sql = "select " + column + ", " + std::string(sums) + " from quality_record_score where " + mine.sql
               + " group by " + column + " order by " + column + " nulls first";
    mine.params.insert(mine.params.begin(), to_param(touched_since(reader)));
    db::Query rows(reader.connection(), mine.sql);
    store::bind(rows, mine.params);
    std::vector<ScoreLine> lines;
    while (rows.next()) {
        ScoreLine& line = lines.emplace_back();
        key_line(reader, grouping, rows, line);
        read_sums(rows, 1, line);
    }
    name_lines(reader, grouping, lines);
    return lines;
}

std::vector<ScoreLine> school_scores(const Reader& reader, const SchoolScoresQuery& query) {
    Condition below = related<org::OfficerAbove, &org::School::id>(question_of(reader));
    if (is_never(below)) throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    require_judged(reader, query.kind);
    const std::string of_kind = query.kind ? " and quality_record_score.record_kind = ?" : "";
    below.sql = "select org_school.id, org_school.name, " + std::string(sums)
                + " from org_school left join quality_record_score on "
                  "quality_record_score.school_id = org_school.id and quality_record_score.ended_at is null"
                + of_kind + " where org_school.ended_at is null and " + below.sql
                + " group by org_school.id, org_school.name order by org_school.name, org_school.id";
    if (query.kind) below.params.insert(below.params.begin(), *query.kind);
    below.params.insert(below.params.begin(), to_param(touched_since(reader)));
    db::Query rows(reader.connection(), below.sql);
    store::bind(rows, below.params);
    std::vector<ScoreLine> lines;
    while (rows.next()) {
        ScoreLine& line = lines.emplace_back();
        append_id(line.key, "sch", rows.number(0));
        line.name_vi = line.name_en = rows.text(1);
        read_sums(rows, 2, line);
    }
    return lines;
}

FactValue verified_fields(const Reader& reader) {
    const ScoreLine line = pupil_scores(reader);
    return {line.verified, line.verifiable};
}
FactValue pupils_without_error(const Reader& reader) {
    const ScoreLine line = pupil_scores(reader);
    return {line.correct, line.records};
}
FactValue filled_fields(const Reader& reader) {
    const ScoreLine line = pupil_scores(reader);
    return {line.filled, line.required};
}
FactValue complete_pupils(const Reader& reader) {
    const ScoreLine line = pupil_scores(reader);
    return {line.complete, line.records};
}
FactValue clean_pupils(const Reader& reader) {
    const ScoreLine line = pupil_scores(reader);
    return {line.clean, line.records};
}
FactValue alive_pupils(const Reader& reader) {
    const ScoreLine line = pupil_scores(reader);
    return {line.alive, line.records};
}

}  // namespace truong::quality
