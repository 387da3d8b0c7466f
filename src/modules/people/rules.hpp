#pragma once
// The law of people as values in and findings out: personal numbers, phones, names, cards, ages, measures,
// likeness. What an authority sets (codes of provinces, ages, ranges) comes in as data.
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::people {

/// As papers give it: the day, the month or only the year.
struct BirthDate {
    int year = 0;
    std::optional<int> month, day;
    friend bool operator==(const BirthDate&, const BirthDate&) = default;
};
/// "2012-03-05", "2012-03" or "2012" of 1900 to 2199; nothing for anything else and for days that do not
/// exist.
std::optional<BirthDate> parse_birth(std::string_view text);
/// The day itself where it is known.
std::optional<Date> exact_day(const BirthDate& birth);
/// The first day that it may have been.
Date earliest_day(const BirthDate& birth);

/// What the first three digits of a personal number meant in one period.
struct ProvinceCode {
    std::string code;  // "079"
    std::string name;
    Date valid_from;
    std::optional<Date> valid_to;
};
using Provinces = std::vector<ProvinceCode>;
struct NumberNorm {
    Date given_from{16'801};  // 2016-01-01, Luật Căn cước công dân 59/2014/QH13
};
/// The areas of two digits as numbers write them, without those that were over before numbers were given.
Provinces number_provinces(const std::vector<org::ProvincePeriod>& areas, const NumberNorm& norm = {});

/// What the digits of a number say, and where that contradicts what else is known. Codes, path "number":
/// personal_number_format (then nothing else is said), _year, _sex (errors), _province (a warning).
struct NumberReading {
    Findings findings;
    std::optional<std::string> province;  // the three digits, known or not
    std::optional<std::string> province_name;
    std::optional<int> birth_year;
    std::optional<Sex> sex;
};
NumberReading read_personal_number(std::string_view number, const std::optional<BirthDate>& birth,
                                   std::optional<Sex> sex, const Provinces& provinces);

/// A phone number as it is stored, ten or eleven digits from 0 on. Code, path "phone": phone_format.
struct PhoneReading {
    enum class PhoneKind { mobile, landline };
    std::optional<std::string> number;
    std::optional<PhoneKind> kind;
    Findings findings;
};
PhoneReading read_phone(std::string_view typed);

/// Path "full_name". Errors: name_encoding (then nothing else is said), name_empty, name_too_long,
/// name_characters; a warning: name_one_word; information: name_spaces and name_form, which text::tidy mends.
Findings check_person_name(std::string_view name);
/// As registers do: by given name, family name, middle names, in the order of the Vietnamese alphabet.
std::vector<std::string> sort_names(std::vector<std::string> names);

/// The text of the QR code of an identity card: help with typing, no proof. What could be read stands in the
/// fields also when it is refused.
struct CardReading {
    bool accepted = false;
    std::optional<std::string> number, old_number, name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<std::string> address;
    std::optional<Date> issue_date;
    std::vector<std::string> extra;  // what newer cards have behind these, as it stands there
    Findings findings;
};
CardReading read_card_text(std::string_view text, const Provinces& provinces);

/// All bounds are still plausible.
struct MeasureNorm {
    int least_height_mm = 500, greatest_height_mm = 2'200;
    int least_weight_grams = 3'000, greatest_weight_grams = 150'000;
    int least_bmi = 8, greatest_bmi = 50;  // kg/m²
};
/// Warnings measure_height (path "height_mm"), measure_weight ("weight_grams"), and where both are plausible
/// measure_bmi ("weight_grams").
Findings check_measures(int height_mm, int weight_grams, const MeasureNorm& norm);

enum class UnionKind { pioneer, youth };
/// Years of age, all in it.
struct UnionNorm {
    int pioneer_from = 9, pioneer_to = 15;
    int youth_from = 15;
};
/// A member on that day; path "birth_date", warnings pioneer_age, youth_union_age.
Findings check_union_age(Date born, Date on, UnionKind kind, const UnionNorm& norm);

/// What tells two records of one person; texts are folded (text::fold), empty where unknown.
struct Likeness {
    std::string name;
    std::optional<BirthDate> birth;
    std::optional<Sex> sex;
    std::string guardian;  // mother or guardian
    std::optional<int> guardian_birth_year;
    std::string class_name, school;
};
/// Points for each thing that agrees; what is unknown on one side gives none. Half of them where a name
/// lacks middle names, and where birth dates agree as far as both are known or have day and month swapped.
struct LikenessWeights {
    int name = 40, birth = 35, sex = 5, guardian = 8, guardian_birth_year = 4, class_name = 4, school = 4;
    int possible_duplicate = 70;  // from here on a person looks at both
};
/// 0 to 100, the same for both orders.
int duplicate_score(const Likeness& left, const Likeness& right, const LikenessWeights& weights = {});

/// Whether a pupil who was in the one state may be in the other one next, within the same record. Who has
/// left, finished or died is in no further state there.
bool may_follow(PupilState before, PupilState after);

/// Whether a version that arrives replaces the stored one: lower and equal ones are ignored.
bool is_newer(std::int64_t incoming, std::int64_t stored);

}  // namespace truong::people
