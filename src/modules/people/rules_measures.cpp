// Plausible measures, ages of the organisations of the young, and how alike two records are.
#include <algorithm>

#include "modules/people/rules.hpp"

namespace truong::people {

namespace {

enum class Agreement { none, half, full };

int points(Agreement agreement, int weight) {
    if (agreement == Agreement::none) return 0;
    return agreement == Agreement::full ? weight : weight / 2;
}

Agreement agree(bool equal) { return equal ? Agreement::full : Agreement::none; }

std::string letters_only(std::string_view name) {
    std::string letters;
    for (const char letter : name)
        if (letter != ' ' && letter != '-' && letter != '\'') letters += letter;
    return letters;
}

std::vector<std::string_view> words_of(std::string_view name) {
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (end > 0) words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

/// Are these the words of a longer name, in their order, with its first and its last one?
bool shortens(const std::vector<std::string_view>& few, const std::vector<std::string_view>& many) {
    if (few.size() < 2 || few.front() != many.front() || few.back() != many.back()) return false;
    std::size_t found = 0;
    for (const std::string_view word : many)
        if (found < few.size() && few[found] == word) ++found;
    return found == few.size();
}

Agreement names_agree(std::string_view left, std::string_view right) {
    const std::string letters = letters_only(left);
    if (letters.empty()) return Agreement::none;
    if (letters == letters_only(right)) return Agreement::full;
    auto few = words_of(left), many = words_of(right);
    if (few.size() > many.size()) std::swap(few, many);
    return few.size() < many.size() && shortens(few, many) ? Agreement::half : Agreement::none;
}

Agreement births_agree(const std::optional<BirthDate>& left, const std::optional<BirthDate>& right) {
    if (!left || !right || left->year != right->year) return Agreement::none;
    if (*left == *right) return left->day ? Agreement::full : Agreement::half;
    const bool both_exact = left->day && right->day;
    if (both_exact && left->month == right->day && left->day == right->month) return Agreement::half;
    const bool months_differ = left->month && right->month && left->month != right->month;
    return both_exact || months_differ ? Agreement::none : Agreement::half;
}

template <class Value> Agreement known_agree(const Value& left, const Value& right) {
    return agree(left != Value() && left == right);
}

void add_measure(Findings& findings, std::string path, std::string code) {
    findings.push_back({.path = std::move(path), .code = std::move(code), .severity = Severity::warning});
}

}  // namespace

Findings check_measures(int height_mm, int weight_grams, const MeasureNorm& norm) {
    Findings findings;
    if (height_mm < norm.least_height_mm || height_mm > norm.greatest_height_mm)
        add_measure(findings, "height_mm", "measure_height");
    if (weight_grams < norm.least_weight_grams || weight_grams > norm.greatest_weight_grams)
        add_measure(findings, "weight_grams", "measure_weight");
    if (!findings.empty()) return findings;
    // kg/m² against a bound, both sides multiplied by the square of the millimetres: no fraction is lost.
    const std::int64_t square = std::int64_t{height_mm} * height_mm;
    const std::int64_t mass = std::int64_t{weight_grams} * 1'000;
    if (mass < norm.least_bmi * square || mass > norm.greatest_bmi * square)
        add_measure(findings, "weight_grams", "measure_bmi");
    return findings;
}

Findings check_union_age(Date born, Date on, UnionKind kind, const UnionNorm& norm) {
    const int age = age_in_years(born, on);
    const bool pioneer = kind == UnionKind::pioneer;
    const bool fits = pioneer ? age >= norm.pioneer_from && age <= norm.pioneer_to : age >= norm.youth_from;
    if (fits) return {};
    const std::string from = std::to_string(pioneer ? norm.pioneer_from : norm.youth_from);
    return {{.path = "birth_date",
             .code = pioneer ? "pioneer_age" : "youth_union_age",
             .args = {std::to_string(age), from, std::to_string(norm.pioneer_to)},
             .severity = Severity::warning}};
}

int duplicate_score(const Likeness& left, const Likeness& right, const LikenessWeights& weights) {
    const int score = points(names_agree(left.name, right.name), weights.name)
                      + points(births_agree(left.birth, right.birth), weights.birth)
                      + points(known_agree(left.sex, right.sex), weights.sex)
                      + points(names_agree(left.guardian, right.guardian), weights.guardian)
                      + points(known_agree(left.guardian_birth_year, right.guardian_birth_year),
                               weights.guardian_birth_year)
                      + points(known_agree(left.class_name, right.class_name), weights.class_name)
                      + points(known_agree(left.school, right.school), weights.school);
    return std::clamp(score, 0, 100);
}

}  // namespace truong::people
