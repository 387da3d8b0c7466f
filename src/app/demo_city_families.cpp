#include <algorithm>
#include <charconv>

#include "app/demo_city_pupils.hpp"

namespace truong::app {

namespace {

// So many of a thousand.
constexpr int girls_in_city = 485, older_in_city = 15, minority_in_city = 35;
constexpr int alone = 150, three_together = 250;  // children of a family; the others are two
constexpr int second_guardian = 70, father_first = 300, grandparent_first = 50;
constexpr int without_number = 150, with_year_only = 350, without_phone_in_city = 40, with_email = 200;
constexpr int least_days_between_births = 300;

constexpr std::string_view occupations[] = {"Công nhân", "Buôn bán",  "Nội trợ", "Nhân viên văn phòng",
                                            "Kế toán",   "Tài xế",    "Kỹ sư",   "Giáo viên",
                                            "Bác sĩ",    "Công chức", "Thợ xây", "Lao động tự do"};
constexpr std::string_view streets_of_families[] = {
    "Nguyễn Văn Cừ", "Lê Văn Sỹ",     "Trần Bình Trọng", "Hoàng Diệu", "Bùi Thị Xuân", "Phạm Ngũ Lão",
    "Ngô Gia Tự",    "Điện Biên Phủ", "Lạc Long Quân",   "Âu Cơ",      "Tôn Đản",      "Hòa Bình"};

int number_of(std::string_view grade) {
    int number = 0;
    std::from_chars(grade.data(), grade.data() + grade.size(), number);
    return number;
}

/// Small children mostly turn the age of their group before the year begins.
Date birthday_in(people::Dice& dice, const CityClass& one, int start_year) {
    const int grade = number_of(one.grade);
    if (one.stage == "mn") return city_day(start_year - (grade - 13), 1, 1) + dice.between(0, 240);
    const int year = start_year - grade - 5 - (dice.happens(older_in_city) ? 1 : 0);
    return city_day(year, 1, 1) + dice.between(0, 364);
}

int first_grade_in(std::string_view stage) {
    return stage == "mn" ? 15 : stage == "th" ? 1 : stage == "thcs" ? 6 : 10;
}

}  // namespace

void CityFamilies::make(const std::vector<MadeSchool>& schools) {
    children_.clear();
    families_.clear();
    for (std::size_t school = 0; school < schools.size(); ++school)
        for (std::size_t i = 0; i < schools[school].classes.size(); ++i)
            plan_class(school, i, schools[school].classes[i]);
    join_families();
}

void CityFamilies::plan_class(std::size_t school, std::size_t in_class, const CityClass& one) {
    const int start = make_.book.year.start_year;
    const int years = number_of(one.grade) - first_grade_in(one.stage);
    for (int i = 0; i < one.pupils; ++i) {
        CityChild child{.school = school, .in_class = in_class};
        child.sex = make_.dice.happens(girls_in_city) ? people::Sex::female : people::Sex::male;
        child.born = birthday_in(make_.dice, one, start);
        child.entered = years == 0 ? make_.book.first_day : city_day(start - years, 9, 5);
        children_.push_back(std::move(child));
    }
}

void CityFamilies::join_families() {
    std::vector<std::size_t> waiting(children_.size());
    for (std::size_t i = 0; i < waiting.size(); ++i) waiting[i] = i;
    make_.dice.shuffle(waiting);
    while (!waiting.empty()) add_family(brothers_and_sisters(waiting));
}

/// The next one that waits, and those near the end of the line who may be his: born in another year.
std::vector<std::size_t> CityFamilies::brothers_and_sisters(std::vector<std::size_t>& waiting) {
    constexpr std::size_t looked_at = 12;
    std::vector<std::size_t> together{waiting.back()};
    waiting.pop_back();
    const std::size_t wanted = make_.dice.happens(alone) ? 1 : make_.dice.happens(three_together) ? 3 : 2;
    for (std::size_t back = 1; back <= looked_at && together.size() < wanted; ++back) {
        if (back > waiting.size()) break;
        std::size_t& candidate = waiting[waiting.size() - back];
        const bool fits = std::all_of(together.begin(), together.end(), [&](std::size_t other) {
            return std::abs(children_[candidate].born - children_[other].born) >= least_days_between_births;
        });
        if (!fits) continue;
        together.push_back(candidate);
        candidate = waiting.back();
        waiting.pop_back();
        back = 0;
    }
    return together;
}

void CityFamilies::add_family(const std::vector<std::size_t>& children) {
    people::Dice& dice = make_.dice;
    CityFamily family{.naming =
                          dice.happens(minority_in_city) ? &people::any_minority(dice) : &people::majority()};
    family.name = people::any_family(dice, *family.naming);
    const std::string_view mothers = people::any_family(dice, *family.naming);
    Date oldest = children_[children.front()].born;
    for (const std::size_t child : children) oldest = std::min(oldest, children_[child].born);
    const int year = civil(oldest).year - dice.between(22, 34);
    const Date born = city_day(year, 1, 1) + dice.between(0, 364);
    const CityPersonWish mother{*family.naming, mothers, people::Sex::female, born};
    const CityPersonWish father{*family.naming, family.name, people::Sex::male,
                                born - dice.between(0, 1'800)};
    const CityPersonWish elder{*family.naming, mothers, people::Sex::female, born - 9'000};
    const bool by_elder = dice.happens(grandparent_first), by_father = dice.happens(father_first);
    if (by_elder)
        add_guardian(family, people::Kinship::grandparent, elder);
    else if (by_father)
        add_guardian(family, people::Kinship::father, father);
    else
        add_guardian(family, people::Kinship::mother, mother);
    if (!by_elder && dice.happens(second_guardian))
        add_guardian(family, by_father ? people::Kinship::mother : people::Kinship::father,
                     by_father ? mother : father);
    family.address = std::to_string(dice.between(1, 480)) + " đường "
                     + std::string(dice.any(streets_of_families)) + ", " + top_.address_end;
    for (const std::size_t child : children) {
        CityChild& one = children_[child];
        one.family = families_.size();
        one.full_name =
            people::invent_name(dice, {*family.naming, family.name, one.sex, civil(one.born).year, {}});
    }
    families_.push_back(std::move(family));
}

void CityFamilies::add_guardian(CityFamily& family, people::Kinship kinship, const CityPersonWish& wish) {
    people::Dice& dice = make_.dice;
    people::Person person = city_person(dice, make_.numbers, make_.book, wish);
    if (dice.happens(without_number)) person.personal_number.reset();
    if (dice.happens(with_year_only)) {
        person.birth_year = civil(wish.born).year;
        person.birth_date.reset();
    }
    if (!dice.happens(200)) person.vneid_level = people::VneidLevel::level_2;
    CityGuardian one{.person = make_.rows.add(person),
                     .full_name = person.full_name,
                     .kinship = kinship,
                     .occupation = dice.any(occupations)};
    if (!dice.happens(without_phone_in_city)) one.phone = make_.numbers.phone();
    accounts::Account account{.holder_id = one.person, .user_name = make_.numbers.user_name(one.full_name)};
    if (!one.phone.empty()) account.phone = "+84" + one.phone.substr(1);
    make_.rows.add(account);
    if (dice.happens(with_email)) one.email = account.user_name + "@example.com";
    family.guardians.push_back(std::move(one));
}

}  // namespace truong::app
