// Weeks of use at the demo schools whose people have accounts.
#include "modules/usage/demo.hpp"

#include <random>

#include "modules/usage/counting.hpp"
#include "platform/demo_care.hpp"

namespace truong::usage {

namespace {

constexpr int weeks_of_demo = 14, usually_active = 780;
constexpr std::string_view modules_used[] = {"people", "classes", "calendar", "quality"};

/// Who has an account at the school, and as what he acts.
struct Person {
    activity::Deed deed;
    Roles roles;
};

std::vector<Person> staff_of(const Reader& reader, Id<org::School> school) {
    std::vector<Person> all;
    for (const people::StaffMember& member : reader.all<people::StaffMember>()) {
        const auto account =
            reader.first<accounts::Account>(where<&accounts::Account::holder_id> == member.person_id);
        if (!account) continue;
        Person& one = all.emplace_back();
        one.deed = {.account = account->id, .person = member.person_id, .school = school, .hat = Hat::staff};
        if (member.kind == people::StaffKind::leader) one.roles.add(Role::principal);
        if (member.kind == people::StaffKind::teacher) one.roles.add(Role::teacher);
    }
    return all;
}

class DemoWeeks {
public:
    DemoWeeks(Date today, std::uint64_t seed) : today_(today), random_(seed) {}

    void add(const Person& one, int active) {
        const Date monday = today_ - (weekday(today_) - 1);
        for (int week = 0; week < weeks_of_demo; ++week) {
            if (below(1'000) >= active) continue;
            activity::Counted& use =
                counted.emplace_back(activity::Counted{one.deed, one.roles, 2 + below(38)});
            use.deed.module = modules_used[below(std::ssize(modules_used))];
            use.deed.wrote = below(10) < 4;
            use.deed.day = std::min(today_, monday - 7 * week + static_cast<std::int32_t>(below(5)));
        }
    }
    std::vector<activity::Counted> counted;

private:
    // No distribution of the library: they differ from one library to the next.
    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(count));
    }
    Date today_;
    std::mt19937_64 random_;
};

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    DemoWeeks weeks(tx.today(), seed);
    for (const org::School& school : tx.all<org::School>())
        tx.in_school(school.id, [&] {
            const int active = done_by(demo_care(school.code), usually_active);
            for (const Person& one : staff_of(tx, school.id)) weeks.add(one, active);
        });
    keep(tx, weeks.counted);
}

}  // namespace truong::usage
