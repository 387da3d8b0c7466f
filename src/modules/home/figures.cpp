// What a first page shows in numbers, and how they came to be so.
#include "modules/home/measures.hpp"
#include "platform/store/store.hpp"

namespace truong::home {

namespace {

Condition kept_since(const Reader& reader, Date from) {
    return reader.scope(reader.catalog().of(type_key<FigureDay>())) && (where<&FigureDay::day> >= from);
}

/// Of an officer what his schools kept last: their rows are not his to count.
FactValue last_of(const std::vector<FigurePoint>& points, std::string_view code) {
    FactValue value;
    for (const FigurePoint& point : points)
        if (point.code == code) value = {point.part, point.whole};
    return value;
}

bool is_above_schools(const Actor& actor) { return actor.hat == Hat::officer && actor.authority; }

}  // namespace

std::vector<FigurePoint> trend(const Reader& reader, const NoQuery&) {
    Condition mine = kept_since(reader, reader.today() - trend_days);
    std::vector<FigurePoint> points;
    if (is_never(mine)) return points;
    const auto wanted = codes_for(reader.actor());
    mine.sql =
        "select code, day, cast(sum(part) as bigint), cast(sum(whole) as bigint) from "
        "home_figure_day where "
        + mine.sql + " group by code, day order by code, day";
    db::Query rows(reader.connection(), mine.sql);
    store::bind(rows, mine.params);
    while (rows.next()) {
        const std::string code(rows.text(0));
        const auto day = parse_date(rows.text(1));
        if (!day || std::find(wanted.begin(), wanted.end(), code) == wanted.end()) continue;
        points.push_back({.code = code, .day = *day, .part = rows.number(2), .whole = rows.number(3)});
    }
    return points;
}

std::vector<Figure> figures(const Reader& reader, const NoQuery& query) {
    const bool above = is_above_schools(reader.actor());
    const std::vector<FigurePoint> kept = above ? trend(reader, query) : std::vector<FigurePoint>{};
    std::vector<Figure> found;
    for (const std::string_view code : codes_for(reader.actor())) {
        const auto measure = measure_of(reader, code);
        if (!measure) continue;
        const bool counted_there = above && (code == pupils_code || code == answers_code);
        const FactValue value = counted_there ? last_of(kept, code) : value_of(reader, *measure);
        found.push_back({.code = std::string(code),
                         .label_vi = std::string(measure->label.vi),
                         .label_en = std::string(measure->label.en),
                         .share = measure->share,
                         .part = value.numerator,
                         .whole = value.denominator});
    }
    return found;
}

}  // namespace truong::home
