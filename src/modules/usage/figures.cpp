// What is told about use: to each person his own, to those who lead a school sums of weeks, to the standards
// how many of how many.
#include "modules/usage/figures.hpp"

#include "modules/usage/entities.hpp"

namespace truong::usage {

namespace {

constexpr int mine_default = 31, mine_limit = 92, weeks_default = 12, fact_weeks = 4;

/// By the list as it was on that day.
constexpr std::string_view meaningful =
    "exists (select 1 from usage_use_kind as k where k.code = u.kind and k.meaningful = 1 "
    "and k.ended_at is null and k.valid_from <= u.day and (k.valid_to is null or k.valid_to >= u.day))";

Date monday_of(Date day) { return day - (weekday(day) - 1); }

Question question_of(const Reader& reader) {
    return {reader.actor(), reader.catalog().relations(), reader.today()};
}

void append_week(const Reader& reader, Date monday, std::vector<WeekOfUse>& weeks) {
    const std::vector<Param> range{to_param(monday), to_param(monday + 6)};
    db::Query query(reader.connection(),
                    "select user_group, count(*), cast(sum(times) as bigint) from (select u.user_group, "
                    "u.person_id, sum(u.times) as times from usage_daily_use as u where u.school_id = ? "
                    "and u.day >= ? and u.day <= ? and "
                        + std::string(meaningful)
                        + " group by u.user_group, u.person_id) as each_person group by user_group "
                          "order by user_group");
    query.bind(reader.actor().school.value);
    store::bind(query, range);
    while (query.next()) {
        WeekOfUse& week = weeks.emplace_back(WeekOfUse{.monday = monday, .persons = {}, .times = {}});
        codecs::store_choice(week.user_group, query.text(0));
        if (query.number(1) < smallest_group) continue;
        week.persons = query.number(1);
        week.times = query.number(2);
    }
}

/// Of whom a fact speaks: rows of a table with the column of the person, and the groups that they act in.
struct Members {
    std::string table, person, groups;
    Condition which;
};

Condition with_account(const Members& members) {
    const std::string person = members.table + '.' + members.person;
    return Condition{"exists (select 1 from accounts_account as a where a.ended_at is null and a.holder_id = "
                         + person + ')',
                     {}}
           || Condition{
               "exists (select 1 from accounts_account_person as p where p.ended_at is null and "
               "p.person_id = "
                   + person + ')',
               {}};
}

Condition active_in(const Members& members, Date monday) {
    return {"exists (select 1 from usage_daily_use as u where u.person_id = " + members.table + '.'
                + members.person + " and u.school_id = " + members.table + ".school_id and u.user_group in ("
                + members.groups + ") and u.day >= ? and u.day <= ? and " + std::string(meaningful) + ')',
            {to_param(monday), to_param(monday + 6)}};
}

/// The schools that the actor answers for: his own, or those below his authority.
template <class Row> Condition answered_for(const Reader& reader) {
    return any_of<leaders, related_school<org::OfficerAbove, Row>>(question_of(reader));
}

/// The mean over the last whole weeks, exactly: active persons of all weeks of persons times weeks.
template <class Row> FactValue weekly(const Reader& reader, const Members& members) {
    const Condition schools = answered_for<Row>(reader);
    if (is_never(schools)) return {};
    const Reader all = reader.unscoped("how many of a group are active tells of none of them");
    const Condition everybody = Condition(members.which) && schools && with_account(members);
    const std::int64_t persons = all.count<Row>(everybody);
    if (persons < smallest_group) return {};
    FactValue value{.numerator = 0, .denominator = persons * fact_weeks};
    for (int week = 1; week <= fact_weeks; ++week)
        value.numerator +=
            all.count<Row>(Condition(everybody) && active_in(members, monday_of(reader.today()) - 7 * week));
    return value;
}

}  // namespace

std::vector<MyUse> mine(const Reader& reader, const MyUseQuery& query) {
    const Date to = query.to.value_or(reader.today()), from = query.from.value_or(to - (mine_default - 1));
    if (from > to) throw Problem(ProblemKind::invalid, {{.path = "to", .code = "period_reversed"}});
    if (to - from >= mine_limit)
        throw Problem(ProblemKind::invalid,
                      {{.path = "from", .code = "too_many_days", .args = {std::to_string(mine_limit)}}});
    std::map<std::string, UseKind> kinds;
    for (const UseKind& kind : reader.all<UseKind>()) kinds.emplace(kind.code, kind);
    std::vector<MyUse> uses;
    const Field* day = reader.catalog().of(type_key<DailyUse>()).find("day");
    for (const DailyUse& use :
         reader.all<DailyUse>({.condition = (where<&DailyUse::day> >= from) && (where<&DailyUse::day> <= to),
         .sort = {.field = day, .descending = true}})) {
        const auto kind = kinds.find(use.kind);
        const bool known = kind != kinds.end();
        uses.push_back({.day = use.day,
                        .kind = use.kind,
                        .kind_vi = known ? kind->second.name_vi : use.kind,
                        .kind_en = known ? kind->second.name_en : use.kind,
                        .user_group = use.user_group,
                        .times = use.times});
    }
    return uses;
}

std::vector<WeekOfUse> weeks(const Reader& reader, const WeeksQuery& query) {
    if (is_never(leaders(question_of(reader))))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "for_leaders"}});
    std::vector<WeekOfUse> found;
    Date monday = monday_of(reader.today());
    for (int week = 0; week < query.weeks.value_or(weeks_default); ++week, monday = monday - 7)
        append_week(reader, monday, found);
    return found;
}

FactValue active_teachers(const Reader& reader) {
    using people::StaffKind;
    return weekly<people::StaffMember>(
        reader, {.table = table_name<people::StaffMember>(),
                 .person = "person_id",
                 .groups = "'leader', 'teacher', 'employee'",
                 .which = where<&people::StaffMember::kind>.in({StaffKind::leader, StaffKind::teacher})});
}

FactValue active_employees(const Reader& reader) {
    return weekly<people::StaffMember>(
        reader, {.table = table_name<people::StaffMember>(),
                 .person = "person_id",
                 .groups = "'leader', 'teacher', 'employee'",
                 .which = where<&people::StaffMember::kind> == people::StaffKind::employee});
}

FactValue active_pupils(const Reader& reader) {
    return weekly<people::Pupil>(reader, {.table = table_name<people::Pupil>(),
                                          .person = "person_id",
                                          .groups = "'pupil'",
                                          .which = always()});
}

FactValue active_guardians(const Reader& reader) {
    // Of several children of one guardian at a school the first stands for him.
    const Condition once{
        "not exists (select 1 from people_guardianship as g where g.guardian_id = "
        "people_guardianship.guardian_id and g.school_id = people_guardianship.school_id "
        "and g.id < people_guardianship.id and g.ended_at is null and g.valid_from <= ? "
        "and (g.valid_to is null or g.valid_to >= ?))",
        {to_param(reader.today()), to_param(reader.today())}};
    return weekly<people::Guardianship>(reader, {.table = table_name<people::Guardianship>(),
                                                 .person = "guardian_id",
                                                 .groups = "'guardian'",
                                                 .which = once});
}

}  // namespace truong::usage
