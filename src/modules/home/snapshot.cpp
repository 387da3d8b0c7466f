// The figures of every school as a day leaves them. They are written past the change log, as the counts of
// use are: a line for each figure, school and day for ever would tell nobody anything.
#include <functional>

#include "modules/home/measures.hpp"
#include "platform/store/store.hpp"

namespace truong::home {

namespace {

std::set<std::int64_t> schools_at_work(const Reader& reader, Date day) {
    std::set<std::int64_t> schools;
    db::Query query(reader.connection(),
                    "select distinct school_id from usage_daily_use where day = ? "
                    "and user_group in ('leader', 'teacher', 'employee')");
    store::bind(query, {to_param(day)});
    while (query.next()) schools.insert(query.number(0));
    return schools;
}

void forget_old(Tx& tx, Date day) {
    db::Query query(tx.connection(), "delete from home_figure_day where day < ?");
    store::bind(query, {to_param(day - kept_days)});
    query.run();
}

}  // namespace

std::vector<FigureDay> measure_school(const Reader& reader) {
    std::vector<FigureDay> figures;
    for (const std::string_view code : kept_codes())
        if (const auto measure = measure_of(reader, code)) {
            const FactValue value = value_of(reader, *measure);
            figures.push_back(
                {.code = std::string(code), .part = value.numerator, .whole = value.denominator});
        }
    return figures;
}

void keep_day(Tx& tx, Date day, const std::vector<FigureDay>& figures) {
    const std::int64_t school = tx.actor().school.value;
    db::Query gone(tx.connection(), "delete from home_figure_day where school_id = ? and day = ?");
    gone.bind(school);
    store::bind(gone, {to_param(day)});
    gone.run();
    const auto iso = iso_text(day);
    for (const FigureDay& figure : figures) {
        db::Query query(tx.connection(),
                        "insert into home_figure_day (id, school_id, code, day, part, whole, version) "
                        "values (?, ?, ?, ?, ?, ?, 1)");
        query.bind(tx.new_id<FigureDay>().value).bind(school).bind(std::string_view(figure.code));
        query.bind(std::string_view(iso.data(), iso.size())).bind(figure.part).bind(figure.whole).run();
    }
}

int keep_all(const Store& store, const Operation& operation, const std::function<bool(int)>& go_on) {
    const Date day = civil_date(store.now());
    std::vector<org::School> schools;
    std::set<std::int64_t> worked;
    store.read({.hat = Hat::system}, operation, [&](const Reader& reader) {
        worked = schools_at_work(reader, day);
        schools = reader.all<org::School>();
    });
    int done = 0;
    for (const org::School& school : schools) {
        if (!go_on(done)) return done;
        // As its principal sees it, so that the line leads to the figure that stands beside it.
        const Actor head{.hat = Hat::staff, .school = school.id, .roles = {Role::principal}};
        store.write(head, operation, [&](Tx& tx) {
            auto figures = measure_school(tx);
            figures.push_back({.code = std::string(worked_code), .part = worked.contains(school.id.value)});
            keep_day(tx, day, figures);
        });
        ++done;
    }
    store.write({.hat = Hat::system}, operation, [&](Tx& tx) { forget_old(tx, day); });
    return done;
}

}  // namespace truong::home
