// Which classes the schools of the demo have, and who of which age is in them.
#include "modules/people/demo_plan.hpp"

#include <algorithm>
#include <charconv>

#include "base/check.hpp"

namespace truong::people {

namespace {

constexpr GradePlan small_schools[] = {{"mn", "17", 1, 24},  {"mn", "18", 1, 26},  {"th", "1", 1, 27},
                                       {"th", "3", 1, 25},   {"th", "5", 1, 26},   {"thcs", "6", 1, 27},
                                       {"thcs", "7", 1, 24}, {"thcs", "9", 1, 25}, {"thpt", "10", 1, 26},
                                       {"thpt", "12", 1, 24}};
constexpr GradePlan one_school[] = {{"mn", "16", 2, 24},   {"mn", "17", 2, 28},   {"mn", "18", 2, 32},
                                    {"th", "1", 2, 30},    {"th", "2", 2, 30},    {"th", "3", 2, 30},
                                    {"th", "4", 2, 30},    {"th", "5", 2, 30},    {"thcs", "6", 3, 34},
                                    {"thcs", "7", 3, 34},  {"thcs", "8", 3, 34},  {"thcs", "9", 3, 34},
                                    {"thpt", "10", 2, 30}, {"thpt", "11", 2, 30}, {"thpt", "12", 2, 30}};
/// About 300 pupils in a school of one stage, a few below the norm of a class.
constexpr GradePlan ward_schools[] = {
    {"mn", "15", 2, 21},  {"mn", "16", 3, 23},   {"mn", "17", 3, 27},   {"mn", "18", 3, 31},
    {"th", "1", 2, 30},   {"th", "2", 2, 30},    {"th", "3", 2, 30},    {"th", "4", 2, 30},
    {"th", "5", 2, 30},   {"thcs", "6", 2, 38},  {"thcs", "7", 2, 38},  {"thcs", "8", 2, 38},
    {"thcs", "9", 2, 38}, {"thpt", "10", 3, 34}, {"thpt", "11", 3, 34}, {"thpt", "12", 3, 34}};
/// And in the one of several stages, with one class a grade.
constexpr GradePlan ward_school_of_several[] = {
    {"mn", "18", 1, 25},  {"th", "1", 1, 26},   {"th", "2", 1, 26},    {"th", "3", 1, 26},
    {"th", "4", 1, 26},   {"th", "5", 1, 26},   {"thcs", "6", 1, 27},  {"thcs", "7", 1, 27},
    {"thcs", "8", 1, 27}, {"thcs", "9", 1, 27}, {"thpt", "10", 1, 25}, {"thpt", "11", 1, 25},
    {"thpt", "12", 1, 25}};

// So many of a thousand pupils, from primary school on.
constexpr int a_year_older = 15, two_years_older = 4;
/// Of a thousand small children: born so late in their year that the months of their group have passed them
/// by.
constexpr int late_in_the_year = 50;
constexpr int transferred_in_per_mille = 40;
constexpr int girls_per_mille = 485;
/// One more than the norm of a class (assessment §5.5, case S7).
constexpr int pupils_of_the_large_class = 46;
constexpr std::size_t far_over_age_at = 3, under_age_at = 5;  // which pupil of a class it is

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

int number_in(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The first grade of a stage, as a number: when a pupil came to the school.
int first_grade_of(std::string_view stage) {
    return stage == "mn" ? 15 : stage == "th" ? 1 : stage == "thcs" ? 6 : 10;
}

/// The same day so many months before; the shorter month gives its last day.
Date months_before(Date day, int months) {
    const YearMonthDay at = civil(day);
    const int all = at.year * 12 + at.month - 1 - months;
    for (int last = at.day;; --last)
        if (const auto found = date_of({all / 12, all % 12 + 1, last})) return *found;
}

class PupilPlan {
public:
    PupilPlan(const std::vector<DemoSchool>& schools, const DemoFrame& frame, DemoPlan& plan)
        : schools_(schools), frame_(frame), plan_(plan), dice_(frame.seed, 1) {}

    void add_all() {
        for (std::size_t i = 0; i < schools_.size(); ++i) add_school(i);
    }

private:
    void add_school(std::size_t school) {
        const auto grades = grades_of(schools_[school], frame_.size);
        const auto& campuses = schools_[school].campuses;
        for (std::size_t at = 0; at < grades.size(); ++at) {
            std::optional<Id<org::Campus>> campus;
            if (campuses.size() > 1) campus = campuses[at * campuses.size() / grades.size()];
            for (int number = 1; number <= grades[at].classes; ++number)
                add_class(school, grades[at], number, campus);
        }
    }
    int size_of_class(const GradePlan& grade, int number) {
        const bool large = frame_.size != DemoSize::small && grade.stage == "thcs" && number == 1;
        if (large && !std::exchange(has_large_class_, true)) return pupils_of_the_large_class;
        return dice_.between(grade.pupils - 2, grade.pupils + 1);
    }
    void add_class(std::size_t school, const GradePlan& grade, int number,
                   const std::optional<Id<org::Campus>>& campus) {
        const int pupils = size_of_class(grade, number);
        for (int i = 1; i <= pupils; ++i) {
            PlannedPupil pupil{
                .school = school,
                .code = "HS" + two_digits(number_in(grade.grade)) + std::to_string(number) + two_digits(i),
                .stage = std::string(grade.stage),
                .grade = std::string(grade.grade),
                .campus = campus,
                .in_large_class = pupils == pupils_of_the_large_class};
            pupil.who.person.sex = dice_.happens(girls_per_mille) ? Sex::female : Sex::male;
            pupil.who.person.birth_date = birthday(pupil, i);
            enter(pupil);
            plan_.pupils.push_back(std::move(pupil));
        }
    }

    Date birthday(const PlannedPupil& pupil, int number) {
        if (pupil.stage == "mn") return small_birthday(pupil.grade);
        int year = frame_.start_year - number_in(pupil.grade) - 5;
        if (dice_.happens(a_year_older)) --year;
        if (dice_.happens(two_years_older)) year -= 2;
        const auto at = static_cast<std::size_t>(number);
        const bool exceptional = pupil.grade != "1" && pupil.grade != "10";
        if (exceptional && at == far_over_age_at && !std::exchange(has_far_over_age_, true)) year -= 4;
        if (exceptional && at == under_age_at && !std::exchange(has_under_age_, true)) ++year;
        return any_day_of(dice_, year);
    }
    /// Schools form groups by the year of birth, the programme counts months: mostly both agree.
    Date small_birthday(const std::string& grade) {
        const auto months = frame_.group_months.find(grade);
        const int usual = (number_in(grade) - 13) * 12 + 12;
        const auto [from, to] =
            months == frame_.group_months.end() ? std::pair(usual - 11, usual) : months->second;
        const int year = frame_.start_year - (to / 12 - 1);
        const Date begin = *date_of({year, 1, 1}), end = *date_of({year, 12, 31});
        const Date latest = months_before(*date_of({frame_.start_year, 9, 5}), from);
        const bool late = dice_.happens(late_in_the_year) || latest < begin;
        const Date last = std::min(late ? end : latest, frame_.today - 90);
        return begin + dice_.between(0, std::max(0, last - begin));
    }

    void enter(PlannedPupil& pupil) {
        const int school_days = frame_.today - frame_.first_day;
        constexpr int settled = 40;
        pupil.transferred_in = school_days > settled && dice_.happens(transferred_in_per_mille);
        if (pupil.transferred_in) {
            pupil.entered = frame_.first_day + dice_.between(7, school_days - 7);
            return;
        }
        const int years = std::min(number_in(pupil.grade) - first_grade_of(pupil.stage), 5);
        const int began = pupil.stage == "mn" ? dice_.between(0, std::max(0, years)) : years;
        pupil.entered = began == 0 ? frame_.first_day : *date_of({frame_.start_year - began, 9, 5});
    }

    const std::vector<DemoSchool>& schools_;
    const DemoFrame& frame_;
    DemoPlan& plan_;
    Dice dice_;
    bool has_large_class_ = false, has_far_over_age_ = false, has_under_age_ = false;
};

}  // namespace

std::vector<GradePlan> grades_of(const DemoSchool& school, DemoSize size) {
    const bool several = school.stages.size() > 1;
    const std::span<const GradePlan> all = size == DemoSize::small ? std::span<const GradePlan>(small_schools)
                                           : size == DemoSize::school ? std::span<const GradePlan>(one_school)
                                           : several ? std::span<const GradePlan>(ward_school_of_several)
                                                     : std::span<const GradePlan>(ward_schools);
    std::vector<GradePlan> found;
    for (const std::string& stage : school.stages)
        for (const GradePlan& grade : all)
            if (grade.stage == stage) found.push_back(grade);
    return found;
}

Date any_day_of(Dice& dice, int year) { return *date_of({year, 1, 1}) + dice.between(0, 364); }

void plan_pupils(const std::vector<DemoSchool>& schools, const DemoFrame& frame, DemoPlan& plan) {
    PupilPlan(schools, frame, plan).add_all();
}

PlannedPerson plan_person(Dice& dice, NumberBook& numbers, const PersonWish& wish) {
    const std::string_view home = wish.naming.province;
    PlannedPerson who{.naming = &wish.naming,
                      .family = wish.family,
                      .province = home.empty() || dice.happens(500) ? any_province(dice) : home};
    const NameWish name{wish.naming, wish.family, wish.sex, wish.birth_year, wish.second_family};
    who.person = {.full_name = invent_name(dice, name),
                  .birth_date = any_day_of(dice, wish.birth_year),
                  .sex = wish.sex,
                  .personal_number = numbers.personal_number(who.province, wish.sex, wish.birth_year)};
    return who;
}

DemoPlan plan_demo(const std::vector<DemoSchool>& schools, const DemoFrame& frame) {
    DemoPlan plan;
    if (schools.empty()) return plan;
    NumberBook numbers(frame.seed, 9);
    plan_staff(schools, frame, numbers, plan);
    plan_pupils(schools, frame, plan);
    plan_families(frame, numbers, plan);
    plan_flaws(schools, frame, numbers, plan);
    plan_care(schools, numbers, plan);
    return plan;
}

}  // namespace truong::people
