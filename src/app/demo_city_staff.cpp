#include "app/demo_city_staff.hpp"

#include <algorithm>

namespace truong::app {

namespace {

constexpr int men_among_teachers = 280, staff_without_phone_in_city = 20;  // of a thousand
constexpr std::string_view city_decision = "Dữ liệu minh họa";

struct CityPost {
    std::string_view code;
    people::StaffKind kind;
    std::string_view position;
    Role role;
};
constexpr CityPost city_posts[] = {{"HT", people::StaffKind::leader, "01", Role::principal},
                                   {"PHT", people::StaffKind::leader, "02", Role::vice_principal},
                                   {"VT", people::StaffKind::employee, "16", Role::clerk},
                                   {"YT", people::StaffKind::employee, "11", Role::nurse},
                                   {"KT", people::StaffKind::employee, "15", Role::accountant},
                                   {"TV", people::StaffKind::employee, "09", Role::librarian}};

/// Teachers for a thousand classes, as TT 20/2023/TT-BGDĐT has them (preschool TT 19/2023/TT-BGDĐT).
struct CityTeachers {
    std::string_view stage, position;
    int per_mille;
};
constexpr CityTeachers teachers_of_stages[] = {
    {"mn", "30", 1'900}, {"th", "29", 1'400}, {"thcs", "28", 1'800}, {"thpt", "27", 2'100}};

/// What is counted of a month in the use of one group; the rest of the product is used less.
struct CityUse {
    usage::UserGroup group;
    std::string_view kind;
    int per_hundred = 100;  // of the group's persons
};
constexpr CityUse uses_of_month[] = {
    {usage::UserGroup::leader, "people.read"},    {usage::UserGroup::leader, "quality.read"},
    {usage::UserGroup::teacher, "people.read"},   {usage::UserGroup::teacher, "classes.read"},
    {usage::UserGroup::employee, "people.write"}, {usage::UserGroup::guardian, "people.read", 60}};

struct Employed {
    Id<people::StaffMember> id;
    Id<people::Person> person;
    Id<accounts::Account> account;
    usage::UserGroup group = usage::UserGroup::teacher;
    std::string_view stage;
};

struct Employment {
    people::StaffKind kind = people::StaffKind::teacher;
    std::string code;
    std::string_view position, stage;
};

std::string small_letters(std::string code) {
    for (char& letter : code)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return code;
}

class StaffMaker {
public:
    StaffMaker(const CityMaker& make, const CityStaffWish& wish) : make_(make), wish_(wish) {}

    void make() {
        for (const CityPost& post : city_posts) appoint(post);
        int number = 0;
        for (const CityTeachers& stage : teachers_of_stages) add_teachers(stage, number);
        add_homerooms();
        add_months();
        if (wish_.sampled) add_days();
    }

private:
    void appoint(const CityPost& post) {
        const Employed one = employ({post.kind, std::string(post.code), post.position, {}});
        accounts::Appointment row{.person_id = one.person,
                                  .role = post.role,
                                  .decision = std::string(city_decision),
                                  .valid_from = make_.book.year.first_day};
        make_.rows.add(row, wish_.made.id);
    }
    void add_teachers(const CityTeachers& stage, int& number) {
        const auto classes = std::count_if(wish_.made.classes.begin(), wish_.made.classes.end(),
                                           [&](const CityClass& one) { return one.stage == stage.stage; });
        const int count = (static_cast<int>(classes) * stage.per_mille + 999) / 1'000;
        for (int i = 0; i < count; ++i)
            employ(
                {people::StaffKind::teacher, "GV" + padded_number(++number, 2), stage.position, stage.stage});
    }

    Employed employ(const Employment& wanted) {
        const bool leads = wanted.kind == people::StaffKind::leader;
        people::Person person = invent(leads, wanted.stage == "mn");
        make_.rows.add(person);
        const int earliest = civil(*person.birth_date).year + 23, last = make_.book.year.start_year - 1;
        const Date since = city_day(make_.dice.between(std::min(earliest, last), last), 8, 1);
        people::StaffMember member{.person_id = person.id,
                                   .kind = wanted.kind,
                                   .code = wanted.code,
                                   .valid_from = since,
                                   .full_name = person.full_name,
                                   .email = small_letters(wanted.code) + '@' + wish_.school.code + ".edu.vn"};
        if (!make_.dice.happens(staff_without_phone_in_city)) member.phone = make_.numbers.phone();
        make_.rows.add(member, wish_.made.id);
        people::StaffPost post{.staff_member_id = member.id,
                               .person_id = person.id,
                               .position_id = make_.book.code("staff_position", wanted.position),
                               .decision = std::string(city_decision),
                               .valid_from = since};
        make_.rows.add(post, wish_.made.id);
        people::StaffStatus status{.staff_member_id = member.id,
                                   .person_id = person.id,
                                   .status_id = make_.book.code("staff_status", "working"),
                                   .valid_from = since};
        make_.rows.add(status, wish_.made.id);
        return remember(wanted, member, person);
    }
    people::Person invent(bool leads, bool with_small_children) {
        const people::Naming& naming = people::majority();
        const bool man = !with_small_children && make_.dice.happens(men_among_teachers);
        const int age = leads ? make_.dice.between(42, 56) : make_.dice.between(24, 56);
        const Date born = city_day(make_.book.year.start_year - age, 1, 1) + make_.dice.between(0, 364);
        people::Person person = city_person(make_.dice, make_.numbers, make_.book,
                                            {naming, people::any_family(make_.dice, naming),
                                             man ? people::Sex::male : people::Sex::female, born});
        person.sector_code = make_.numbers.sector_code();
        person.vneid_level = people::VneidLevel::level_2;
        return person;
    }
    Employed remember(const Employment& wanted, const people::StaffMember& member,
                      const people::Person& person) {
        accounts::Account account{.holder_id = person.id,
                                  .user_name = make_.numbers.user_name(person.full_name)};
        if (!member.phone.empty()) account.phone = "+84" + member.phone.substr(1);
        make_.rows.add(account);
        const bool teaches = wanted.kind == people::StaffKind::teacher;
        const bool leads = wanted.kind == people::StaffKind::leader;
        employed_.push_back({.id = member.id,
                             .person = person.id,
                             .account = account.id,
                             .group = leads     ? usage::UserGroup::leader
                                      : teaches ? usage::UserGroup::teacher
                                                : usage::UserGroup::employee,
                             .stage = wanted.stage});
        return employed_.back();
    }

    /// In turn; there is one for each class, since every stage has more teachers than classes.
    void add_homerooms() {
        std::map<std::string_view, std::size_t> next;
        for (const CityClass& one : wish_.made.classes) {
            std::size_t& at = next[one.stage];
            while (at < employed_.size() && employed_[at].stage != one.stage) ++at;
            if (at == employed_.size()) return;
            classes::Homeroom row{.class_id = one.row.id,
                                  .staff_member_id = employed_[at].id,
                                  .person_id = employed_[at].person,
                                  .decision = std::string(city_decision),
                                  .valid_from = make_.book.year.first_day};
            make_.rows.add(row, wish_.made.id);
            ++at;
        }
    }

    std::int64_t persons_in(usage::UserGroup group) const {
        std::int64_t pupils = 0;
        for (const CityClass& one : wish_.made.classes) pupils += one.pupils;
        if (group == usage::UserGroup::guardian) return pupils;
        return std::count_if(employed_.begin(), employed_.end(),
                             [&](const Employed& one) { return one.group == group; });
    }
    /// Sums of the months that are older than a year: of later ones the product keeps the days.
    void add_months() {
        const YearMonthDay today = civil(make_.book.today);
        for (int back = 14; back > 12; --back) {
            const int month = today.year * 12 + today.month - 1 - back;
            for (const CityUse& use : uses_of_month) {
                usage::MonthlyUse row{.user_group = use.group,
                                      .kind = std::string(use.kind),
                                      .month = city_day(month / 12, month % 12 + 1, 1),
                                      .persons = persons_in(use.group) * use.per_hundred / 100};
                row.times = row.persons * make_.dice.between(5, 40);
                make_.rows.add(row, wish_.made.id);
            }
        }
    }
    void add_days() {
        constexpr int weekdays = 7, sunday = 3;  // 1970-01-01 was a Thursday
        for (Date day = make_.book.first_day; day < make_.book.today; day = day + 1)
            if (day.days % weekdays != sunday)
                for (const Employed& one : employed_) add_use(one, day);
    }
    void add_use(const Employed& one, Date day) {
        if (make_.dice.happens(300)) return;  // not everybody every day
        usage::DailyUse row{.account_id = one.account,
                            .person_id = one.person,
                            .user_group = one.group,
                            .kind = "people.read",
                            .day = day,
                            .times = make_.dice.between(1, 20)};
        make_.rows.add(row, wish_.made.id);
    }

    const CityMaker& make_;
    const CityStaffWish& wish_;
    std::vector<Employed> employed_;
};

}  // namespace

void add_staff_of_school(const CityMaker& make, const CityStaffWish& wish) { StaffMaker(make, wish).make(); }

}  // namespace truong::app
