#pragma once
// How much the product is used: counted by person and day for a year, then only in sums.
#include "modules/accounts/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::usage {

/// As what somebody used it; schools report their leaders and teachers together.
enum class UserGroup { leader, teacher, employee, pupil, guardian };

/// Who, as what, which kind of use, which day: nothing more is kept, and nobody but the person himself reads
/// it. Written past the change log: a log of who did what for ever is what the year is there to prevent.
struct DailyUse {
    Id<DailyUse> id;
    Id<accounts::Account> account_id;
    Id<people::Person> person_id;
    UserGroup user_group = UserGroup::teacher;
    std::string kind;  // the code of a UseKind: "people.read"
    Date day;
    std::int64_t times = 0;
};

/// Kinds of use, and whether they are meaningful: signing in alone is no use of the product.
struct UseKind {
    Id<UseKind> id;
    std::string code;
    std::string name_vi, name_en, print_name;
    bool meaningful = true;
    std::string legal_basis;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// What is left of a month after a year.
struct MonthlyUse {
    Id<MonthlyUse> id;
    UserGroup user_group = UserGroup::teacher;
    std::string kind;
    Date month;  // its first day
    std::int64_t persons = 0;
    std::int64_t times = 0;
};

/// Fewer persons than these are not told: a figure about two teachers is a figure about a teacher.
inline constexpr std::int64_t smallest_group = 5;

struct MyUseQuery {
    std::optional<Date> from, to;  // the last 31 days; 92 days at most
};
struct MyUse {
    Date day;
    std::string kind, kind_vi, kind_en;
    UserGroup user_group = UserGroup::teacher;
    std::int64_t times = 0;
};
struct WeeksQuery {
    std::optional<int> weeks;  // 12
};
/// Meaningful use of one group in one week. Persons and times are nothing where the group is too small.
struct WeekOfUse {
    Date monday;
    UserGroup user_group = UserGroup::teacher;
    std::optional<std::int64_t> persons, times;
};

/// The actor's own, the newest first.
std::vector<MyUse> mine(const Reader& reader, const MyUseQuery& query);
/// For those who lead the school.
std::vector<WeekOfUse> weeks(const Reader& reader, const WeeksQuery& query);

Manifest manifest();

}  // namespace truong::usage
