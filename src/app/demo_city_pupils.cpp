#include "app/demo_city_pupils.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "modules/people/demo_numbers.hpp"

namespace truong::app {

namespace {

// What is missing or wrong, of a thousand pupils, as in any school.
constexpr int child_without_number = 20, number_of_another_sex = 2, number_of_another = 1;
constexpr int child_with_year_only = 3, child_without_sector_code = 30, written_twice_in_city = 1;
constexpr int away_for_a_while = 2, went_elsewhere = 3, dropped_out_in_city = 2;

struct WeightedReligion {
    std::string_view code;
    int weight;
};
constexpr WeightedReligion religions_of_city[] = {{"none", 820}, {"buddhist", 95}, {"catholic", 85}};

/// Someone's name as it looks without a Vietnamese keyboard.
std::string without_marks(const std::string& name) {
    std::string plain = text::fold(name);
    bool begins = true;
    for (char& letter : plain) {
        if (begins && letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        begins = letter == ' ';
    }
    return plain;
}

class PupilMaker {
public:
    PupilMaker(const CityMaker& make, const CityTop& top, const MadeSchool& school,
               const std::vector<CityFamily>& families)
        : make_(make), top_(top), school_(school), families_(families) {}

    /// By name, as lists of classes are.
    void add_class(const CityClass& one, std::vector<CityChild*> list) {
        std::vector<std::pair<std::string, CityChild*>> by_name;
        for (CityChild* child : list) by_name.emplace_back(text::name_sort_key(child->full_name), child);
        std::sort(by_name.begin(), by_name.end());
        int number = 0;
        for (const auto& [key, child] : by_name) {
            add(one, *child, ++number);
            if (make_.dice.happens(written_twice_in_city)) add_again(one, *child, ++number);
        }
    }

private:
    /// Without diacritics and without the number, which was not at hand again.
    void add_again(const CityClass& one, CityChild child, int number) {
        child.full_name = without_marks(child.full_name);
        child.again = true;
        add(one, child, number);
    }

    void add(const CityClass& one, const CityChild& child, int number) {
        const CityFamily& family = families_[child.family];
        people::Person person = identity_of(child);
        make_.rows.add(person);
        people::Pupil pupil{.person_id = person.id,
                            .code = "HS" + padded_number(++registered_, 5),
                            .campus_id = one.row.campus_id,
                            .valid_from = child.entered,
                            .full_name = person.full_name,
                            .birth_date = person.birth_date,
                            .sex = person.sex,
                            .register_number = registered_,
                            .entry_type_id = make_.book.codes.of("entry_type", "new")};
        const auto change = change_of(child);
        if (change && change->state != people::PupilState::reserved) pupil.valid_to = change->valid_from;
        make_.rows.add(pupil, school_.id);
        add_states(pupil, change);
        add_profile(pupil, family, one);
        add_guardianships(pupil, family);
        add_place(pupil, one, change, number);
    }

    people::Person identity_of(const CityChild& child) {
        people::Person person{.full_name = child.full_name,
                              .birth_date = child.born,
                              .sex = child.sex,
                              .nationality_id = make_.book.codes.of("country", "VN")};
        people::Dice& dice = make_.dice;
        const int year = civil(child.born).year;
        const bool other_sex = dice.happens(number_of_another_sex);
        const people::Sex told = !other_sex                       ? child.sex
                                 : child.sex == people::Sex::male ? people::Sex::female
                                                                  : people::Sex::male;
        std::string number = make_.numbers.personal_number(people::any_province(dice), told, year);
        if (dice.happens(number_of_another) && !number_before_.empty()) number = number_before_;
        if (!child.again && !dice.happens(child_without_number)) person.personal_number = number;
        number_before_ = std::move(number);
        if (!child.again && !dice.happens(child_without_sector_code))
            person.sector_code = make_.numbers.sector_code();
        if (dice.happens(child_with_year_only)) {
            person.birth_year = year;
            person.birth_date.reset();
        }
        return person;
    }

    std::optional<people::PupilStatus> change_of(const CityChild& child) {
        const int days = make_.book.today - make_.book.first_day;
        constexpr int settled = 20;
        const int roll = make_.dice.between(1, 1'000);
        if (days <= settled || child.again || roll > away_for_a_while + went_elsewhere + dropped_out_in_city)
            return {};
        people::PupilStatus next{.decision = std::string(city_basis),
                                 .valid_from = make_.book.first_day + make_.dice.between(12, days - 3)};
        if (roll <= away_for_a_while) {
            next.state = people::PupilState::reserved;
            next.reason_id = make_.book.codes.of("leaving_reason", "07");
        } else if (roll <= away_for_a_while + went_elsewhere) {
            next.state = people::PupilState::transferred_out;
            next.destination = "Trường Nguyễn Du, Tây Ninh";
        } else {
            next.state = people::PupilState::dropped_out;
            next.reason_id = make_.book.codes.of("leaving_reason", "01");
        }
        return next;
    }
    void add_states(const people::Pupil& pupil, const std::optional<people::PupilStatus>& change) {
        people::PupilStatus status{
            .pupil_id = pupil.id, .person_id = pupil.person_id, .valid_from = pupil.valid_from};
        if (change) status.valid_to = change->valid_from - 1;
        make_.rows.add(status, school_.id);
        if (!change) return;
        people::PupilStatus next = *change;
        next.pupil_id = pupil.id;
        next.person_id = pupil.person_id;
        make_.rows.add(next, school_.id);
    }

    void add_profile(const people::Pupil& pupil, const CityFamily& family, const CityClass& one) {
        people::Dice& dice = make_.dice;
        const auto ethnicity = make_.book.codes.of("ethnicity", family.naming->ethnicity);
        const bool minority = family.naming->ethnicity != "01";
        const org::Area* province = make_.book.areas.province("79", make_.book.today);
        people::PupilProfile row{.pupil_id = pupil.id,
                                 .person_id = pupil.person_id,
                                 .ethnicity_id = ethnicity,
                                 .certificate_ethnicity_id = ethnicity,
                                 .birth_place = "Thành phố Hồ Chí Minh",
                                 .birth_area_id = province->id,
                                 .permanent_address = family.address,
                                 .permanent_area_id = top_.area,
                                 .current_address = family.address,
                                 .current_area_id = top_.area,
                                 .father_minority = minority,
                                 .mother_minority = minority,
                                 .no_policy_group = true};
        row.religion_id = make_.book.codes.of("religion", dice.weighted(religions_of_city).code);
        row.area_kind_id = make_.book.codes.of("area_kind", "02");
        row.smartphone_at_home = dice.happens(850);
        row.computer_at_home = dice.happens(600);
        if (one.stage == "th") row.preschool_at_five = true;
        make_.rows.add(row, school_.id);
    }

    void add_guardianships(const people::Pupil& pupil, const CityFamily& family) {
        int order = 0;
        for (const CityGuardian& one : family.guardians) {
            people::Guardianship row{.pupil_id = pupil.id,
                                     .guardian_id = one.person,
                                     .kinship = one.kinship,
                                     .contact_order = ++order,
                                     .valid_from = pupil.valid_from,
                                     .valid_to = pupil.valid_to,
                                     .full_name = one.full_name,
                                     .phone = one.phone,
                                     .email = one.email,
                                     .occupation = std::string(one.occupation)};
            make_.rows.add(row, school_.id);
        }
    }

    /// A place that is kept, or was given up, is nobody's from that day on.
    void add_place(const people::Pupil& pupil, const CityClass& one,
                   const std::optional<people::PupilStatus>& change, int number) {
        classes::Enrolment row{.pupil_id = pupil.id,
                               .person_id = pupil.person_id,
                               .class_id = one.row.id,
                               .number = number,
                               .valid_from = std::max(make_.book.first_day, pupil.valid_from),
                               .valid_to = pupil.valid_to};
        if (change && !pupil.valid_to) row.valid_to = change->valid_from - 1;
        make_.rows.add(row, school_.id);
    }

    const CityMaker& make_;
    const CityTop& top_;
    const MadeSchool& school_;
    const std::vector<CityFamily>& families_;
    int registered_ = 0;
    std::string number_before_;
};

}  // namespace

void add_pupils(const CityMaker& make, const CityTop& top, const std::vector<MadeSchool>& schools,
                CityFamilies& families) {
    std::vector<std::vector<std::vector<CityChild*>>> by_class(schools.size());
    for (std::size_t i = 0; i < schools.size(); ++i) by_class[i].resize(schools[i].classes.size());
    for (CityChild& child : families.children()) by_class[child.school][child.in_class].push_back(&child);
    for (std::size_t i = 0; i < schools.size(); ++i) {
        PupilMaker maker(make, top, schools[i], families.families());
        for (std::size_t at = 0; at < schools[i].classes.size(); ++at)
            maker.add_class(schools[i].classes[at], std::move(by_class[i][at]));
    }
}

}  // namespace truong::app
