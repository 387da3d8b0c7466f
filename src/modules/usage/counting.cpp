#include "modules/usage/counting.hpp"

#include "base/check.hpp"

namespace truong::usage {

namespace {

constexpr int kept_months = 12;

bool add_times(Tx& tx, const activity::Counted& counted, std::string_view group, std::string_view kind,
               std::string_view day) {
    db::Query query(tx.connection(),
                    "update usage_daily_use set times = times + ?, version = version + 1 "
                    "where school_id = ? and account_id = ? and person_id = ? and user_group = ? "
                    "and kind = ? and day = ?");
    query.bind(counted.times).bind(counted.deed.school.value).bind(counted.deed.account.value);
    return query.bind(counted.deed.person.value).bind(group).bind(kind).bind(day).run() > 0;
}

/// A token that acts for nobody, or somebody who was erased meanwhile.
bool is_stored(const Tx& tx, const activity::Deed& deed) {
    return tx.exists<accounts::Account>(where<&accounts::Account::id> == deed.account)
           && tx.exists<org::School>(where<&org::School::id> == deed.school)
           && tx.exists<people::Person>(where<&people::Person::id> == deed.person);
}

void keep_one(Tx& tx, const activity::Counted& counted) {
    const activity::Deed& deed = counted.deed;
    const std::string_view group = name_of(group_of(deed.hat, counted.roles));
    const std::string kind = deed.module + (deed.wrote ? ".write" : ".read");
    const auto iso = iso_text(deed.day);
    const std::string_view day(iso.data(), iso.size());
    if (add_times(tx, counted, group, kind, day) || !is_stored(tx, deed)) return;
    db::Query query(tx.connection(),
                    "insert into usage_daily_use (id, school_id, account_id, person_id, user_group, kind, "
                    "day, times, version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)");
    const Id<DailyUse> row = tx.new_id<DailyUse>();
    query.bind(row.value).bind(deed.school.value).bind(deed.account.value);
    query.bind(deed.person.value).bind(group).bind(std::string_view(kind)).bind(day);
    query.bind(counted.times).run();
    // Weeks count when they are over: what comes later than its week moves a number that stood.
    if (deed.day <= tx.today() - weekday(tx.today()))
        tx.follow_row(tx.catalog().of(type_key<DailyUse>()), row.value);
}

Date first_of_month(Date day) {
    const YearMonthDay parts = civil(day);
    return *date_of({parts.year, parts.month, 1});
}

Date months_before(Date first, int months) {
    const YearMonthDay parts = civil(first);
    const int count = parts.year * 12 + parts.month - 1 - months;
    return *date_of({count / 12, count % 12 + 1, 1});
}

/// A month of a school whose year is over.
struct Old {
    std::int64_t school = 0;
    Date month;
};

std::optional<Old> next_old(Tx& tx, Date kept) {
    const Param limit = to_param(kept);
    db::Query query(tx.connection(),
                    "select school_id, min(day) from usage_daily_use where day < ? group by school_id "
                    "order by school_id limit 1");
    query.bind(std::string_view(std::get<std::string>(limit)));
    if (!query.next()) return std::nullopt;
    const auto day = parse_date(query.text(1));
    check(day.has_value(), "a day of the database is none");
    return Old{query.number(0), first_of_month(*day)};
}

std::vector<MonthlyUse> sums_of(Tx& tx, const Old& old) {
    const auto from = to_param(old.month), to = to_param(months_before(old.month, -1));
    db::Query query(tx.connection(),
                    "select user_group, kind, count(*), cast(sum(times) as bigint) from "
                    "(select user_group, kind, person_id, sum(times) as times from usage_daily_use "
                    "where school_id = ? and day >= ? and day < ? group by user_group, kind, person_id) "
                    "as each_person group by user_group, kind order by user_group, kind");
    query.bind(old.school);
    store::bind(query, {from, to});
    std::vector<MonthlyUse> sums;
    while (query.next()) {
        MonthlyUse& sum = sums.emplace_back();
        sum = {.kind = std::string(query.text(1)),
               .month = old.month,
               .persons = query.number(2),
               .times = query.number(3)};
        check(codecs::store_choice(sum.user_group, query.text(0)), "a group that there is not");
    }
    return sums;
}

void erase_days(Tx& tx, const Old& old) {
    const std::vector<Param> range{to_param(old.month), to_param(months_before(old.month, -1))};
    db::Query query(tx.connection(),
                    "delete from usage_daily_use where school_id = ? and day >= ? and day < ?");
    query.bind(old.school);
    store::bind(query, range);
    query.run();
}

/// A clock that went wrong may bring days of a month that was summed up before.
void add_sum(Tx& tx, MonthlyUse sum) {
    const auto before = tx.first<MonthlyUse>((where<&MonthlyUse::month> == sum.month)
                                             && (where<&MonthlyUse::kind> == sum.kind)
                                             && (where<&MonthlyUse::user_group> == sum.user_group));
    if (before) {
        sum.id = before->id;
        sum.times += before->times;
        sum.persons = std::max(sum.persons, before->persons);
    }
    tx.put(sum);
}

}  // namespace

UserGroup group_of(Hat hat, const Roles& roles) {
    if (hat == Hat::pupil) return UserGroup::pupil;
    if (hat == Hat::guardian) return UserGroup::guardian;
    if (roles.has(Role::principal) || roles.has(Role::vice_principal)) return UserGroup::leader;
    return roles.has(Role::teacher) ? UserGroup::teacher : UserGroup::employee;
}

void keep(Tx& tx, const std::vector<activity::Counted>& counted) {
    for (const activity::Counted& each : counted) keep_one(tx, each);
}

Date kept_from(Date today) { return months_before(first_of_month(today), kept_months); }

int aggregate(const Store& store, Date today) {
    const Operation operation{"usage.aggregate", {}, {}};
    int months = 0;
    for (bool more = true; more; months += more ? 1 : 0)
        store.write({.hat = Hat::system}, operation, [&](Tx& tx) {
            const auto old = next_old(tx, kept_from(today));
            more = old.has_value();
            if (!old) return;
            tx.in_school({old->school}, [&] {
                for (const MonthlyUse& sum : sums_of(tx, *old)) add_sum(tx, sum);
            });
            erase_days(tx, *old);
        });
    return months;
}

void erase_use(Tx& tx, std::int64_t person) {
    const std::string school = tx.actor().school ? " and school_id = ?" : "";
    db::Query query(tx.connection(), "delete from usage_daily_use where person_id = ?" + school);
    query.bind(person);
    if (tx.actor().school) query.bind(tx.actor().school.value);
    query.run();
}

}  // namespace truong::usage
