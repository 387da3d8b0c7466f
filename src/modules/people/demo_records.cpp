// The sheets of the demo's pupils: where they come from, this year, care and measures, what was verified.
#include <algorithm>

#include "modules/people/demo.hpp"
#include "modules/people/demo_place.hpp"
#include "platform/demo_care.hpp"

namespace truong::people {

namespace {

// What a sheet lacks, of a thousand.
constexpr int without_ethnicity = 10, without_birth_area = 20, without_permanent_area = 30;
constexpr int without_current_area = 30, policy_not_asked = 50, without_insurance_number = 60;
constexpr int minority_flags_wrong = 3;
constexpr int blood_group_known = 250, with_smartphone = 850, with_computer = 600;
// What registers answered about those who have a number; the rest waits for its answer.
constexpr int population_matched = 700, population_mismatch = 30, population_not_found = 20;
constexpr int birth_certificate_seen = 120, pupils_with_card = 600;
constexpr int measured_beyond_preschool = 400, measure_in_centimetres = 3;
constexpr int with_allergy = 40, with_food_ban = 20, repeats = 8;

struct WeightedCode {
    std::string_view code;
    int weight;
};
constexpr WeightedCode religions_of_demo[] = {{"none", 800},      {"buddhist", 95}, {"catholic", 80},
                                              {"protestant", 10}, {"cao_dai", 10},  {"hoa_hao", 5}};
constexpr WeightedCode blood_groups_of_demo[] = {{"O", 43}, {"B", 30}, {"A", 21}, {"AB", 6}};
constexpr WeightedCode disabilities_of_demo[] = {
    {"mobility", 25}, {"hearing_speech", 20}, {"vision", 15}, {"intellectual", 30}, {"other", 10}};

constexpr std::string_view hospitals_of_the_city[] = {"Bệnh viện Từ Dũ", "Bệnh viện Hùng Vương",
                                                      "Bệnh viện Mê Kông", "Bệnh viện Nhân dân Gia Định"};
constexpr std::string_view hospitals_elsewhere[] = {"Bệnh viện Đa khoa", "Trung tâm Y tế",
                                                    "Bệnh viện Sản – Nhi"};
constexpr std::string_view allergies_of_demo[] = {"Hải sản",  "Đậu phộng",        "Sữa bò",
                                                  "Trứng gà", "Thuốc penicillin", "Bụi nhà, phấn hoa"};
constexpr std::string_view foods_to_avoid[] = {"Không ăn thịt bò", "Ăn chay", "Không dùng sữa bò",
                                               "Không ăn thịt lợn"};
constexpr std::string_view family_notes[] = {"Cha mẹ ly hôn, ở với mẹ.", "Cha mẹ đi làm xa, ở với ông bà.",
                                             "Gia đình ở trọ, thường chuyển chỗ ở."};

/// Heights of boys by whole years of age, from two on; girls are a little shorter, and grow up sooner.
constexpr int heights_mm[] = {870,   950,   1'025, 1'090, 1'150, 1'205, 1'260, 1'310, 1'360,
                              1'415, 1'475, 1'545, 1'605, 1'645, 1'670, 1'685, 1'690};

bool minority(const Naming& naming) { return naming.ethnicity != "01" && naming.ethnicity != "55"; }

class SheetWriter {
public:
    SheetWriter(Tx& tx, const DemoPlace& place) : tx_(tx), place_(place), dice_(place.frame.seed, 10) {}

    void write(const PlannedPupil& planned, const Pupil& pupil) {
        const PlannedFamily& family = place_.plan.families[planned.family];
        care_ = place_.schools[planned.school].care;
        PupilProfile profile{.pupil_id = pupil.id};
        tell_origin(planned, family, profile);
        tell_home(planned, family, profile);
        tell_circumstances(planned, profile);
        const bool foreign = family.father->ethnicity == "55";
        if (family.policy == "disabled") tell_disability(profile);
        if (family.policy.empty() && !dice_.happens(undone(policy_not_asked))) profile.no_policy_group = true;
        tx_.put(profile);
        if (family.policy.empty() || foreign) return;
        tx_.put(PupilPolicy{.pupil_id = pupil.id,
                            .policy_group_id = place_.codes.required("policy_group", family.policy),
                            .paper_number = std::to_string(dice_.between(100, 9'999)) + "/GXN-UBND",
                            .valid_from = pupil.valid_from});
    }

private:
    void tell_origin(const PlannedPupil& planned, const PlannedFamily& family, PupilProfile& profile) {
        const Naming& naming = *planned.who.naming;
        const auto ethnicity = place_.codes.of("ethnicity", naming.ethnicity);
        if (!dice_.happens(undone(without_ethnicity))) profile.ethnicity_id = ethnicity;
        profile.certificate_ethnicity_id = ethnicity;
        const bool islam = naming.ethnicity == "17" && dice_.happens(300);
        profile.religion_id =
            place_.codes.of("religion", islam ? "muslim" : dice_.weighted(religions_of_demo).code);
        profile.father_minority = minority(*family.father);
        profile.mother_minority = minority(*family.mother);
        if (naming.ethnicity == "01" && dice_.happens(undone(minority_flags_wrong)))
            profile.father_minority = profile.mother_minority = true;
        const Date born = planned.who.person.birth_date.value_or(planned.entered - 2'000);
        const org::Area* birth_area = place_.areas.province(planned.who.province, born);
        profile.birth_place =
            planned.who.province == "79" ? dice_.any(hospitals_of_the_city) : dice_.any(hospitals_elsewhere);
        if (birth_area) profile.birth_place += ", " + birth_area->print_name;
        if (birth_area && !dice_.happens(undone(without_birth_area))) profile.birth_area_id = birth_area->id;
        if (const org::Area* home = place_.areas.province(home_of(planned, family), born)) {
            profile.home_town = home->print_name;
            profile.home_area_id = home->id;
        }
    }
    static std::string_view home_of(const PlannedPupil& planned, const PlannedFamily& family) {
        if (!family.came_from.empty()) return family.came_from;
        const std::string_view of_people = planned.who.naming->province;
        return of_people.empty() ? "79" : of_people;
    }

    void tell_home(const PlannedPupil& planned, const PlannedFamily& family, PupilProfile& profile) {
        // The register of some families still names the province as it was called before it was merged.
        const Date before_the_merger = *date_of({2025, 6, 30});
        const org::Area* province = place_.areas.province("79", place_.frame.today);
        std::optional<Id<org::Area>> here = place_.areas.ward();
        if (!here && province) here = province->id;
        profile.current_address = family.address;
        if (!dice_.happens(undone(without_current_area))) profile.current_area_id = here;
        profile.permanent_address = family.address;
        profile.permanent_area_id = here;
        if (!family.came_from.empty()) {
            const Date day = dice_.happens(500) ? before_the_merger : place_.frame.today;
            const org::Area* elsewhere = place_.areas.province(family.came_from, day);
            profile.permanent_area_id = elsewhere ? std::optional(elsewhere->id) : std::nullopt;
            profile.permanent_address = elsewhere ? elsewhere->print_name : std::string();
        }
        if (dice_.happens(undone(without_permanent_area))) profile.permanent_area_id.reset();
        profile.area_kind_id = place_.codes.of("area_kind", "02");
        if (planned.stage == "th") profile.preschool_at_five = !dice_.happens(20);
    }

    void tell_circumstances(const PlannedPupil& planned, PupilProfile& profile) {
        if (dice_.happens(blood_group_known))
            profile.blood_group_id =
                place_.codes.of("blood_group", dice_.weighted(blood_groups_of_demo).code);
        profile.smartphone_at_home = dice_.happens(with_smartphone);
        profile.computer_at_home = dice_.happens(planned.stage == "mn" ? with_computer - 150 : with_computer);
        constexpr int with_note = 30;
        if (dice_.happens(with_note)) profile.family_background = dice_.any(family_notes);
    }
    void tell_disability(PupilProfile& profile) {
        profile.disability_kind_id =
            place_.codes.of("disability_kind", dice_.weighted(disabilities_of_demo).code);
        profile.disability_degree_id =
            place_.codes.of("disability_degree", dice_.happens(600) ? "mild" : "severe");
        profile.not_graded_for_disability = dice_.happens(200);
    }

    int undone(int per_mille) const { return left_undone(care_, per_mille); }

    Tx& tx_;
    const DemoPlace& place_;
    Dice dice_;
    DemoCare care_ = DemoCare::usual;
};

class YearWriter {
public:
    YearWriter(Tx& tx, const DemoPlace& place)
        : tx_(tx), place_(place), dice_(place.frame.seed, 11), cards_(place.frame.seed, 42),
          numbers_(place.frame.seed, 12) {}

    void write(const PlannedPupil& planned, const Pupil& pupil) {
        care_ = place_.schools[planned.school].care;
        const Date today = place_.frame.today;
        const Date born = planned.who.person.birth_date.value_or(today - 4'000);
        const int age = age_in_years(born, today);
        const PlannedFamily& family = place_.plan.families[planned.family];
        if (place_.year) write_year(planned, pupil, age);
        write_care(planned, pupil, family);
        if (planned.stage == "mn" || dice_.happens(measured_beyond_preschool))
            write_measures(planned, pupil, age);
        if (!planned.registered_twice) write_answers(planned, pupil);
        if (planned.who.person.birth_date && age >= 14) write_card(planned, pupil);
    }

private:
    void write_year(const PlannedPupil& planned, const Pupil& pupil, int age) {
        const bool small = planned.stage == "mn", all_day = small || planned.stage == "th";
        PupilYear year{
            .pupil_id = pupil.id,
            .year_id = *place_.year,
            .boarding_id = place_.codes.of("boarding", all_day && dice_.happens(800) ? "day" : "none"),
            .sessions_a_week = all_day ? 10 : 6,
            .two_sessions = all_day};
        const std::string_view policy = place_.plan.families[planned.family].policy;
        if (policy == "poor" || policy == "near_poor") {
            year.study_cost_support = true;
            year.textbooks_lent = true;
            if (small) year.lunch_support = true;
        }
        if (policy == "poor" || policy == "invalid" || policy == "disabled") year.fee_exempt = true;
        if (!small) {
            year.swims = dice_.happens(std::min(900, age * 55));
            year.repeats_year = dice_.happens(repeats);
            const Date born = planned.who.person.birth_date.value_or(Date{});
            const bool known = planned.who.person.birth_date && born < place_.frame.today;
            if (known && age >= 9 && age <= 14) year.pioneer = dice_.happens(850);
            if (known && age >= 16) year.youth_union = dice_.happens(700);
        }
        tx_.put(year);
    }

    void write_care(const PlannedPupil& planned, const Pupil& pupil, const PlannedFamily& family) {
        CareRecord care{.pupil_id = pupil.id};
        const auto& children = family.children;
        for (std::size_t i = 0; i < children.size(); ++i)
            if (place_.plan.pupils[children[i]].code == planned.code)
                care.birth_order = static_cast<int>(i) + 1;
        if (dice_.happens(with_allergy)) care.allergies = dice_.any(allergies_of_demo);
        const bool small = planned.stage == "mn";
        if (small && dice_.happens(with_food_ban)) care.food_bans = dice_.any(foods_to_avoid);
        if (small) care.vaccinations = "Đã tiêm đủ mũi theo Chương trình tiêm chủng mở rộng";
        if (!planned.registered_twice && !dice_.happens(undone(without_insurance_number)))
            care.health_insurance_number = numbers_.unused(small ? "TE179" : "HS479", 10);
        if (family.guardians.size() > 1 && family.guardians[1].custody == Custody::none)
            care.note = "Chỉ giao trẻ cho mẹ.";
        tx_.put(care);
    }

    void write_measures(const PlannedPupil& planned, const Pupil& pupil, int age) {
        constexpr int last = static_cast<int>(std::size(heights_mm)) - 1;
        const bool girl = planned.who.person.sex == Sex::female;
        int height = heights_mm[std::clamp(age - 2, 0, last)] + dice_.between(-60, 60);
        if (girl) height -= age >= 14 ? 90 : 10;
        const int mass_index = std::min(15 + std::max(0, age - 8) / 2, 20) * 10 + dice_.between(-12, 45);
        // kg/m² in tenths times the square of the millimetres
        const std::int64_t weight = std::int64_t{height} * height / 10'000 * mass_index;
        const bool slip = dice_.happens(undone(measure_in_centimetres));
        const int days = place_.frame.today - pupil.valid_from;
        tx_.put(Measurement{
            .pupil_id = pupil.id,
            .measured_on = std::min(place_.frame.today, std::max(pupil.valid_from, place_.frame.first_day)
                                                            + std::min(10, std::max(0, days))),
            .height_mm = slip ? height / 10 : height,
            .weight_grams = static_cast<int>(weight)});
    }

    void write_card(const PlannedPupil& planned, const Pupil& pupil) {
        const auto& number = planned.who.person.personal_number;
        if (!number || !cards_.happens(done_by(care_, pupils_with_card))) return;
        tx_.put(IdentityPaper{.person_id = pupil.person_id,
                              .kind_id = place_.codes.required("paper_kind", "5"),
                              .number = *number,
                              .issued_on = place_.frame.today - cards_.between(30, 300),
                              .issued_by = "Cục Cảnh sát QLHC về TTXH"});
    }

    void write_answers(const PlannedPupil& planned, const Pupil& pupil) {
        const Person& person = planned.who.person;
        if (person.birth_date && dice_.happens(birth_certificate_seen))
            for (const VerifiedField field : {VerifiedField::full_name, VerifiedField::birth_date})
                tx_.put(Verification{.person_id = pupil.person_id,
                                     .field = field,
                                     .level = VerificationLevel::paper_seen,
                                     .checked_on = pupil.valid_from,
                                     .message = "Giấy khai sinh"});
        if (!person.personal_number && !person.foreign_number) return;
        PopulationCheck answer{
            .person_id = pupil.person_id,
            .state = MatchState::pending,
            .checked_on = place_.frame.today - std::min(7, place_.frame.today - pupil.valid_from)};
        if (person.foreign_number) {
            answer.state = MatchState::exempt;
        } else {
            const int roll = dice_.between(1, 1'000);
            const int not_found = undone(population_not_found), mismatch = undone(population_mismatch);
            if (roll > 1'000 - mismatch - not_found) answer.state = MatchState::mismatch;
            if (roll > 1'000 - not_found) answer.state = MatchState::not_found;
            if (roll <= done_by(care_, population_matched)) answer.state = MatchState::matched;
        }
        if (answer.state == MatchState::mismatch)
            answer.fields = dice_.happens(500) ? "full_name" : "birth_date";
        tx_.put(answer);
    }

    int undone(int per_mille) const { return left_undone(care_, per_mille); }

    Tx& tx_;
    const DemoPlace& place_;
    Dice dice_, cards_;
    NumberBook numbers_;
    DemoCare care_ = DemoCare::usual;
};

}  // namespace

void fill_demo_profiles(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    const DemoPlace place(tx, size, seed);
    SheetWriter writer(tx, place);
    for_each_pupil(tx, place,
                   [&](const PlannedPupil& planned, const Pupil& pupil) { writer.write(planned, pupil); });
}

void fill_demo_years(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    const DemoPlace place(tx, size, seed);
    YearWriter writer(tx, place);
    for_each_pupil(tx, place,
                   [&](const PlannedPupil& planned, const Pupil& pupil) { writer.write(planned, pupil); });
}

}  // namespace truong::people
