// The age in a grade by year of birth (Luật Giáo dục 2019, Điều 28), in a preschool group by months.
#include "modules/people/rules.hpp"

namespace truong::people {

namespace {

void add_age(GradeAge& age, std::string code, Severity severity) {
    age.findings.push_back({.path = "birth_date",
                            .code = std::move(code),
                            .args = {std::to_string(age.difference < 0 ? -age.difference : age.difference)},
                            .severity = severity});
}

}  // namespace

GradeAge check_age_for_grade(int start_year, int birth_year, int grade, const AgeNorm& norm,
                             AgeGround ground) {
    GradeAge age{.difference = start_year - birth_year - (grade + norm.first_age_offset)};
    const bool far_over = age.difference > norm.over_allowed;
    if (age.difference < 0 && !ground.override) add_age(age, "age_under", Severity::error);
    if (far_over && !ground.override) add_age(age, "age_far_over", Severity::error);
    if (age.difference > 0 && !far_over && !ground.reason) add_age(age, "age_over", Severity::warning);
    return age;
}

int age_in_months(Date born, Date on) {
    const YearMonthDay birth = civil(born), day = civil(on);
    return (day.year - birth.year) * 12 + day.month - birth.month - (day.day < birth.day ? 1 : 0);
}

GradeAge check_age_for_group(Date born, Date on, int from_months, int to_months, AgeGround ground) {
    const int months = age_in_months(born, on);
    GradeAge age{.difference = months < from_months ? months - from_months
                               : months > to_months ? months - to_months
                                                    : 0};
    if (age.difference < 0 && !ground.override) add_age(age, "age_group_under", Severity::warning);
    if (age.difference > 0 && !ground.reason) add_age(age, "age_group_over", Severity::warning);
    return age;
}

}  // namespace truong::people
