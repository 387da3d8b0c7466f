// How the schools below an officer stand, of what they kept themselves and of how their records were judged.
#include "modules/home/measures.hpp"
#include "platform/store/store.hpp"

namespace truong::home {

namespace {

Condition kept_below(const Reader& reader) {
    return reader.scope(reader.catalog().of(type_key<FigureDay>()));
}

using Standings = std::map<std::int64_t, SchoolStanding>;

/// The days of a week ago at most: what a school kept longer ago is not how it stands.
void add_kept(const Reader& reader, Standings& schools) {
    Condition mine = kept_below(reader) && (where<&FigureDay::day> >= reader.today() - 7)
                     && where<&FigureDay::code>.in({std::string(pupils_code), std::string(answers_code)});
    mine.sql = "select school_id, code, part, whole from home_figure_day where " + mine.sql + " order by day";
    db::Query rows(reader.connection(), mine.sql);
    store::bind(rows, mine.params);
    while (rows.next()) {
        const auto found = schools.find(rows.number(0));
        if (found == schools.end()) continue;
        if (rows.text(1) == pupils_code) {
            found->second.pupils = rows.number(2);
        } else {
            found->second.answered = rows.number(2);
            found->second.asked = rows.number(3);
        }
    }
}

void add_last_work(const Reader& reader, Standings& schools) {
    Condition mine = kept_below(reader) && where<&FigureDay::code> == std::string(worked_code)
                     && (where<&FigureDay::part> >= 1);
    mine.sql = "select school_id, max(day) from home_figure_day where " + mine.sql + " group by school_id";
    db::Query rows(reader.connection(), mine.sql);
    store::bind(rows, mine.params);
    while (rows.next())
        if (const auto found = schools.find(rows.number(0)); found != schools.end())
            found->second.worked_on = parse_date(rows.text(1));
}

}  // namespace

std::vector<SchoolStanding> schools(const Reader& reader, const NoQuery&) {
    const auto scores = quality::school_scores(reader, {.kind = table_name<people::Pupil>()});
    Standings found;
    for (const org::School& school : reader.all<org::School>())
        found[school.id.value] = {
            .school_id = school.id, .code = school.code, .name = school.name, .unit_id = school.unit_id};
    add_kept(reader, found);
    add_last_work(reader, found);
    std::vector<SchoolStanding> all;
    for (const quality::ScoreLine& score : scores) {
        const auto id = parse_id("sch", score.key);
        const auto school = id ? found.find(*id) : found.end();
        if (school == found.end()) continue;
        SchoolStanding& line = all.emplace_back(school->second);
        line.records = score.records;
        line.verified = score.verified;
        line.verifiable = score.verifiable;
        line.filled = score.filled;
        line.required = score.required;
        line.errors = score.errors;
        line.warnings = score.warnings;
    }
    return all;
}

}  // namespace truong::home
