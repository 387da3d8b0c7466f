// What the days tell of a school's indicators. A day stands where something moved, and now and then besides.
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

History history_of(const Reader& reader, Id<org::School> school, const std::string& framework, Date from) {
    // A line begins at most so many days before: at least one day of each indicator lies in them.
    const auto iso = iso_text(from - refreshed_every_days);
    db::Query query(reader.connection(),
                    "select node_code, day, level, numerator, denominator from readiness_level_day where "
                    "school_id = ? and framework_code = ? and day >= ? order by day");
    query.bind(school.value).bind(std::string_view(framework));
    query.bind(std::string_view(iso.data(), iso.size()));
    History history;
    while (query.next())
        if (const auto day = parse_date(query.text(1)))
            history[std::string(query.text(0))].push_back(
                {*day, query.number(2), query.number(3), query.number(4)});
    return history;
}

const DayLevel* level_on(const History& history, std::string_view code, Date day) {
    const auto days = history.find(code);
    const DayLevel* last = nullptr;
    if (days == history.end()) return last;
    for (const DayLevel& each : days->second)
        if (each.day <= day) last = &each;
    return last;
}

}  // namespace truong::readiness
