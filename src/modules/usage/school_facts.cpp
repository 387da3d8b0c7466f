#include "modules/usage/school_facts.hpp"

#include "modules/calendar/api.hpp"
#include "modules/privacy/api.hpp"
#include "modules/usage/entities.hpp"
#include "platform/counted_rows.hpp"

namespace truong::usage {

namespace {

using facts::CountedRow;
using facts::Measured;
using facts::Rows;

/// The days of one week.
struct Days {
    Date from, to;
};

/// The taught weeks of a term that are over.
std::vector<Days> weeks_of(const std::vector<calendar::Week>& all, calendar::Term term, Date today) {
    std::vector<Days> weeks;
    for (const calendar::Week& week : all)
        if (week.term == term && week.sunday < today) weeks.push_back({week.monday, week.sunday});
    return weeks;
}

/// Of the running term; before its first week is over, and in summer, of the term before.
std::vector<Days> term_weeks(const Reader& reader, Id<org::School> school) {
    const facts::AtSchool at(reader, school);
    const Reader& own = at.reader();
    const auto year = calendar::year_on(own, own.today());
    std::vector<calendar::SchoolYear> years;
    if (year) years.push_back(*year);
    if (year)
        if (auto before = calendar::year_of(own, year->start_year - 1)) years.push_back(*before);
    for (const calendar::SchoolYear& each : years) {
        const auto dates = calendar::dates_of(own, each.id);
        if (!dates) continue;
        const auto all = calendar::teaching_weeks(
            *dates, calendar::teaching_days_off(own, {each.first_day, each.last_day}));
        for (const calendar::Term term : {calendar::Term::second, calendar::Term::first})
            if (auto weeks = weeks_of(all, term, own.today()); !weeks.empty()) return weeks;
    }
    return {};
}

/// Those of a group, one row each: a table, the column of the person, and as what they act.
struct Group {
    TypeKey entity = nullptr;
    std::string table, person, groups;
    Condition which = always();
};

/// Who can sign in: an account of his own, or one that speaks for him.
Condition with_account(const Group& group) {
    const std::string person = group.table + '.' + group.person;
    return Condition{
               "exists (select 1 from accounts_account as a where a.ended_at is null and "
               "a.state <> 'closed' and a.holder_id = "
                   + person + ')',
               {}}
           || Condition{
               "exists (select 1 from accounts_account_person as p join accounts_account as s on s.id = "
               "p.account_id where p.ended_at is null and s.ended_at is null and s.state <> 'closed' and "
               "p.person_id = "
                   + person + ')',
               {}};
}

/// Persons who did something that counts in that week, by the list as it was on the day.
Condition active_in(const Group& group, Id<org::School> school, const Days& week) {
    return {group.table + '.' + group.person
                + " in (select u.person_id from usage_daily_use as u where u.school_id = ? and u.day >= ? "
                  "and u.day <= ? and u.user_group in ("
                + group.groups
                + ") and exists (select 1 from usage_use_kind as k where k.code = u.kind "
                  "and k.meaningful = 1 and k.ended_at is null and k.valid_from <= u.day "
                  "and (k.valid_to is null or k.valid_to >= u.day)))",
            {school.value, to_param(week.from), to_param(week.to)}};
}

/// The sum of all weeks of active persons, of persons times weeks. Of a group that is too small nothing.
Measured weekly(const Reader& reader, Id<org::School> school, const Group& group) {
    Measured sum;
    const Condition among = Condition(group.which) && with_account(group);
    const std::int64_t persons = facts::share_of(reader, school, {group.entity, among, always()}).denominator;
    if (persons < smallest_group) return sum;
    for (const Days& week : term_weeks(reader, school)) {
        sum.numerator +=
            facts::share_of(reader, school,
                            {group.entity, Condition(among) && active_in(group, school, week), always()})
                .numerator;
        sum.denominator += persons;
    }
    return sum;
}

Group staff_of(std::initializer_list<people::StaffKind> kinds) {
    return {type_key<people::StaffMember>(), table_name<people::StaffMember>(), "person_id",
            "'leader', 'teacher', 'employee'", where<&people::StaffMember::kind>.in(kinds)};
}

Measured teachers(const Reader& reader, Id<org::School> school) {
    return weekly(reader, school, staff_of({people::StaffKind::leader, people::StaffKind::teacher}));
}
Measured employees(const Reader& reader, Id<org::School> school) {
    return weekly(reader, school, staff_of({people::StaffKind::employee}));
}
Measured pupils(const Reader& reader, Id<org::School> school) {
    Condition studying{
        "not exists (select 1 from people_pupil_status as away where away.pupil_id = "
        "people_pupil.id and away.state = 'reserved' and "
            + facts::holds_on("away") + ')',
        facts::twice(reader.today())};
    return weekly(reader, school,
                  {type_key<people::Pupil>(), table_name<people::Pupil>(), "person_id", "'pupil'",
                   std::move(studying)});
}
/// Of several children of one guardian at a school the first stands for him.
Measured guardians(const Reader& reader, Id<org::School> school) {
    const std::vector<Param> today = facts::twice(reader.today());
    return weekly(reader, school,
                  {type_key<people::Guardianship>(),
                   table_name<people::Guardianship>(),
                   "guardian_id",
                   "'guardian'",
                   {"not exists (select 1 from people_guardianship as g where g.guardian_id = "
                    "people_guardianship.guardian_id and g.school_id = people_guardianship.school_id "
                    "and g.id < people_guardianship.id and "
                        + facts::holds_on("g") + ')',
                    today}});
}

/// A list of who used the product in which week is what the counting promises never to be.
void no_rows(const Reader&, Id<org::School>, std::vector<CountedRow>&) {}

constexpr std::string_view purpose = "usage";
constexpr int recent_days = 28;

/// The notice in force of the purpose, where somebody's use was counted in the last four weeks.
Rows notices(const Reader& reader, Id<org::School> school) {
    return {
        type_key<privacy::Notice>(),
        (where<&privacy::Notice::purpose> == std::string(purpose))
            && Condition{"privacy_notice.text_vi <> ''", {}}
            && Condition{"exists (select 1 from usage_daily_use as u where u.school_id = ? and u.day >= ?)",
                         {school.value, to_param(reader.today() - recent_days)}}};
}
Measured tracking(const Reader& reader, Id<org::School> school) {
    return facts::count_of(reader, school, notices(reader, school));
}
void append_notices(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& counted) {
    facts::append_count(reader, school, notices(reader, school), counted);
}

SchoolFact weekly_fact(SchoolFact described, const std::vector<TypeKey>& members) {
    described.sources = {type_key<DailyUse>(), type_key<UseKind>(), type_key<accounts::Account>(),
                         type_key<accounts::AccountPerson>(), type_key<calendar::YearPlan>()};
    described.sources.insert(described.sources.end(), members.begin(), members.end());
    described.append_rows = no_rows;
    described.path = "/work/access";
    described.whose = leaders;
    return described;
}

}  // namespace

std::vector<SchoolFact> school_facts() {
    return {
        {.code = "usage.tracking",
         .label = {"Có ghi nhận sử dụng và đã thông báo", "Use is counted, and people are told"},
         .sources = {type_key<privacy::Notice>()},
         .measure = tracking,
         .append_rows = append_notices,
         .next_step = {"Đăng thông báo về thống kê sử dụng", "Publish the notice about statistics of use"},
         .path = "/r/privacy/notices",
         .whose = leaders},
        weekly_fact(
            {.code = "usage.teachers_weekly",
             .label = {"Quản lý, giáo viên hoạt động hằng tuần", "Managers and teachers active weekly"},
             .measure = teachers,
             .next_step = {"Nhắc thầy cô vào hệ thống mỗi tuần", "Ask teachers to use the system each week"}},
            {type_key<people::StaffMember>()}),
        weekly_fact({.code = "usage.employees_weekly",
                     .label = {"Nhân viên hoạt động hằng tuần", "Other staff active weekly"},
                     .measure = employees,
                     .next_step = {"Nhắc nhân viên vào hệ thống mỗi tuần",
                                   "Ask other staff to use the system each week"}},
                    {type_key<people::StaffMember>()}),
        weekly_fact({.code = "usage.pupils_weekly",
                     .label = {"Học sinh hoạt động hằng tuần", "Pupils active weekly"},
                     .measure = pupils,
                     .next_step = {"Hướng dẫn học sinh dùng hệ thống mỗi tuần",
                                   "Show pupils how to use the system each week"}},
                    {type_key<people::Pupil>(), type_key<people::PupilStatus>()}),
        weekly_fact(
            {.code = "usage.guardians_weekly",
             .label = {"Phụ huynh hoạt động hằng tuần", "Guardians active weekly"},
             .measure = guardians,
             .next_step = {"Gửi thư mời phụ huynh mở tài khoản", "Invite guardians to their accounts"}},
            {type_key<people::Guardianship>()})};
}

}  // namespace truong::usage
