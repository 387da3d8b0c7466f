// What is missing, wrong or registered twice among the pupils of the demo: so that everything that judges
// data has something to find, as often as schools find it.
#include <algorithm>

#include "base/text.hpp"
#include "modules/people/demo_plan.hpp"

namespace truong::people {

namespace {

// So many of a thousand pupils, but at least one; no pupil has two of these flaws.
constexpr int number_missing = 50;
constexpr int number_of_other_sex = 5, number_of_other_year = 5;
constexpr int number_of_unknown_province = 3;
constexpr int birth_date_partial = 5;
constexpr int written_twice = 5;
constexpr int place_reserved = 6, gone_to_another_school = 10, dropped_out_of_school = 5;
/// More families than one phone may serve: a homeroom teacher typed his own.
constexpr std::size_t families_of_one_phone = 7;

bool is_careful(DemoCare care) {
    return care == DemoCare::nearly || care == DemoCare::well || care == DemoCare::exemplary;
}

/// As somebody types it without a Vietnamese keyboard: "Nguyen Van An".
std::string without_diacritics(std::string_view name) {
    std::string plain = text::fold(name);
    bool begins = true;
    for (char& letter : plain) {
        if (begins && letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        begins = letter == ' ' || letter == '\'';
    }
    return plain;
}

/// The day in the place of the month; nothing where that is no other date.
std::optional<Date> swapped(Date day) {
    const YearMonthDay at = civil(day);
    if (at.day > 12 || at.day == at.month) return {};
    return date_of({at.year, at.day, at.month});
}

class FlawPlan {
public:
    FlawPlan(const std::vector<DemoSchool>& schools, const DemoFrame& frame, NumberBook& numbers,
             DemoPlan& plan)
        : frame_(frame), numbers_(numbers), plan_(plan), dice_(frame.seed, 3) {
        for (std::size_t i = 0; i < plan.pupils.size(); ++i)
            if (plan.pupils[i].family > 0 && !plan.pupils[i].in_large_class
                && !is_careful(schools[plan.pupils[i].school].care))
                deck_.push_back(i);  // without the children of the teacher
        dice_.shuffle(deck_);
    }

    void add_all() {
        if (deck_.empty()) return;
        spoil_numbers();
        for (const std::size_t one : draw(birth_date_partial, in_any_school)) forget_day(person(one));
        change_states();
        share_numbers();
        share_phone();
        write_twice();
    }

private:
    using Fits = bool (*)(const PlannedPupil&);
    static bool in_any_school(const PlannedPupil& pupil) {
        return pupil.who.person.personal_number.has_value();
    }
    static bool settled_beyond_preschool(const PlannedPupil& pupil) {
        return pupil.stage != "mn" && !pupil.transferred_in;
    }

    Person& person(std::size_t pupil) { return plan_.pupils[pupil].who.person; }
    /// The next ones of the deck that fit; they leave it.
    std::vector<std::size_t> draw(int per_mille, Fits fits) {
        const std::size_t wanted =
            std::max<std::size_t>(1, plan_.pupils.size() * static_cast<std::size_t>(per_mille) / 1'000);
        std::vector<std::size_t> drawn;
        std::erase_if(deck_, [&](std::size_t pupil) {
            if (drawn.size() == wanted || !fits(plan_.pupils[pupil])) return false;
            drawn.push_back(pupil);
            return true;
        });
        return drawn;
    }

    void spoil_numbers() {
        for (const std::size_t one : draw(number_missing, in_any_school)) person(one).personal_number.reset();
        const auto number = [&](std::size_t one, std::string_view province, Sex sex, int years) {
            const int year = civil(*person(one).birth_date).year + years;
            person(one).personal_number = numbers_.personal_number(province, sex, year);
        };
        for (const std::size_t one : draw(number_of_other_sex, in_any_school))
            number(one, "79", *person(one).sex == Sex::male ? Sex::female : Sex::male, 0);
        for (const std::size_t one : draw(number_of_other_year, in_any_school))
            number(one, "79", *person(one).sex, -1);
        for (const std::size_t one : draw(number_of_unknown_province, in_any_school))
            number(one, "03", *person(one).sex, 0);
    }

    void forget_day(Person& one) {
        const YearMonthDay day = civil(*one.birth_date);
        one.birth_date.reset();
        one.birth_year = day.year;
        if (dice_.happens(500)) one.birth_month = day.month;
    }

    void change_states() {
        const int days = frame_.today - frame_.first_day;
        constexpr int first_change = 12;
        if (days <= first_change + 3) return;
        const auto change = [&](int per_mille, PupilState state) {
            for (const std::size_t one : draw(per_mille, settled_beyond_preschool)) {
                plan_.pupils[one].state = state;
                plan_.pupils[one].since = frame_.first_day + dice_.between(first_change, days - 3);
            }
        };
        change(place_reserved, PupilState::reserved);
        change(gone_to_another_school, PupilState::transferred_out);
        change(dropped_out_of_school, PupilState::dropped_out);
    }

    bool may_share(std::size_t one, std::size_t two) {
        const auto year = [&](std::size_t pupil) { return civil(*person(pupil).birth_date).year; };
        return plan_.pupils[one].family != plan_.pupils[two].family && person(one).sex == person(two).sex
               && person(one).birth_date && person(two).birth_date && year(one) == year(two)
               && person(one).personal_number && person(two).personal_number;
    }
    /// Two pupils of one school with the same number, and two of different schools, where there are two.
    void share_numbers() {
        const bool several = plan_.pupils.back().school > 0;
        share_number(
            [](const PlannedPupil& one, const PlannedPupil& two) { return one.school == two.school; });
        const bool found = several && share_number([](const PlannedPupil& one, const PlannedPupil& two) {
                               return one.school != two.school;
                           });
        if (!found)
            share_number(
                [](const PlannedPupil& one, const PlannedPupil& two) { return one.school == two.school; });
    }
    bool share_number(bool (*fits)(const PlannedPupil&, const PlannedPupil&)) {
        const auto one = deck_.begin();
        const auto two = std::find_if(one + 1, deck_.end(), [&](std::size_t other) {
            return may_share(*one, other) && fits(plan_.pupils[*one], plan_.pupils[other]);
        });
        if (two == deck_.end()) {
            std::rotate(deck_.begin(), deck_.begin() + 1, deck_.end());
            return ++rotations_ < deck_.size() && share_number(fits);
        }
        person(*two).personal_number = person(*one).personal_number;
        deck_.erase(two);
        deck_.erase(deck_.begin());
        rotations_ = 0;
        return true;
    }

    /// In the first class of a lower-secondary school, or of whatever comes first.
    void share_phone() {
        const auto lower = [](const PlannedPupil& pupil) { return pupil.stage == "thcs"; };
        auto first = std::find_if(plan_.pupils.begin(), plan_.pupils.end(), lower);
        if (first == plan_.pupils.end()) first = plan_.pupils.begin();
        const std::string class_code = first->code.substr(0, 5);
        const auto teaches = [&](const PlannedStaff& one) {
            return one.school == first->school && one.stage == first->stage && !one.phone.empty();
        };
        const auto teacher = std::find_if(plan_.staff.begin(), plan_.staff.end(), teaches);
        if (teacher == plan_.staff.end()) return;
        std::set<std::size_t> families;
        for (auto pupil = first; pupil != plan_.pupils.end(); ++pupil) {
            if (!pupil->code.starts_with(class_code) || pupil->school != first->school) break;
            if (pupil->family > 0 && families.size() < families_of_one_phone) families.insert(pupil->family);
        }
        for (const std::size_t family : families)
            for (PlannedGuardian& guardian : plan_.families[family].guardians)
                if (guardian.contact_order == 1) guardian.phone = teacher->phone;
    }

    /// In turn without diacritics and with day and month changed round; the number was not at hand again.
    void write_twice() {
        constexpr std::size_t at_least = 2;
        const std::size_t wanted = std::max(at_least, plan_.pupils.size() * written_twice / 1'000);
        std::map<std::string, int> last_in_class;
        for (const PlannedPupil& pupil : plan_.pupils) ++last_in_class[class_of(pupil)];
        for (std::size_t made = 0; made < wanted; ++made) {
            const bool by_date = made % 2 == 1;
            const auto at = std::find_if(deck_.begin(), deck_.end(), [&](std::size_t pupil) {
                const PlannedPupil& one = plan_.pupils[pupil];
                const auto& born = one.who.person.birth_date;
                const bool roomy = last_in_class[class_of(one)] < 45;
                const bool differs =
                    by_date ? born && swapped(*born)
                            : without_diacritics(one.who.person.full_name) != one.who.person.full_name;
                return roomy && differs && one.state == PupilState::studying;
            });
            if (at == deck_.end()) return;
            PlannedPupil again = plan_.pupils[*at];
            deck_.erase(at);
            again.registered_twice = true;
            again.who.person.personal_number.reset();
            again.who.person.sector_code.reset();
            if (by_date)
                again.who.person.birth_date = swapped(*again.who.person.birth_date);
            else
                again.who.person.full_name = without_diacritics(again.who.person.full_name);
            const int number = ++last_in_class[class_of(again)];
            again.code = again.code.substr(0, 5) + (number < 10 ? "0" : "") + std::to_string(number);
            plan_.pupils.push_back(std::move(again));
        }
    }
    static std::string class_of(const PlannedPupil& pupil) {
        return std::to_string(pupil.school) + ' ' + pupil.code.substr(0, 5);
    }

    const DemoFrame& frame_;
    NumberBook& numbers_;
    DemoPlan& plan_;
    Dice dice_;
    std::vector<std::size_t> deck_;
    std::size_t rotations_ = 0;
};

}  // namespace

void plan_flaws(const std::vector<DemoSchool>& schools, const DemoFrame& frame, NumberBook& numbers,
                DemoPlan& plan) {
    FlawPlan(schools, frame, numbers, plan).add_all();
}

void plan_care(const std::vector<DemoSchool>& schools, NumberBook& numbers, DemoPlan& plan) {
    for (PlannedPupil& pupil : plan.pupils) {
        if (!is_careful(schools[pupil.school].care)) continue;
        for (PlannedGuardian& guardian : plan.families[pupil.family].guardians)
            if (guardian.contact_order == 1 && guardian.phone.empty()) guardian.phone = numbers.phone();
    }
    for (PlannedStaff& one : plan.staff) {
        if (!is_careful(schools[one.school].care)) continue;
        if (one.phone.empty()) one.phone = numbers.phone();
        if (one.email.empty()) one.email = text::fold(one.code) + '@' + schools[one.school].code + ".edu.vn";
    }
}

}  // namespace truong::people
