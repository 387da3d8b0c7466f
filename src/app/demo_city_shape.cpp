#include "app/demo_city_shape.hpp"

#include <algorithm>
#include <span>

#include "modules/people/demo_dice.hpp"

namespace truong::app {

namespace {

using people::Dice;
using Names = std::span<const std::string_view>;

/// As many as the city has had since 2025-07-01 (NQ 1685/NQ-UBTVQH15).
constexpr int communes_of_city = 168;
constexpr int second_campus_per_mille = 150, private_per_mille = 180;

constexpr std::string_view commune_names[] = {
    "Tân Bình",   "Bình Thạnh", "Phú Nhuận",  "Hiệp Bình", "Long Bình",  "An Phú",     "Thủ Thiêm",
    "Bình Trưng", "Phước Long", "Tăng Nhơn",  "Linh Xuân", "Đông Hưng",  "Tân Thới",   "Hóc Môn",
    "Củ Chi",     "Nhuận Đức",  "Bình Chánh", "Tân Nhựt",  "Vĩnh Lộc",   "Nhà Bè",     "Hiệp Phước",
    "Cần Giờ",    "Bình Khánh", "Gò Vấp",     "An Nhơn",   "Thông Tây",  "Hạnh Thông", "Phú Thọ",
    "Hòa Hưng",   "Vườn Lài",   "Diên Hồng",  "Chợ Lớn",   "Minh Phụng", "Phú Lâm",    "Bình Tiên",
    "An Đông",    "Khánh Hội",  "Vĩnh Hội",   "Xóm Chiếu", "Tân Hưng",   "Tân Thuận",  "Phú Mỹ"};
constexpr std::string_view sides[] = {"", " Đông", " Tây", " Nam"};
constexpr std::string_view small_names[] = {"Hoa Mai",   "Sơn Ca",      "Họa Mi",   "Vàng Anh", "Măng Non",
                                            "Ánh Dương", "Tuổi Thơ",    "Hoa Hồng", "Sen Hồng", "Thiên Thần",
                                            "Bé Ngoan",  "Hướng Dương", "Mặt Trời", "Ban Mai",  "Cầu Vồng"};
constexpr std::string_view great_names[] = {
    "Nguyễn Trãi",       "Lê Quý Đôn",     "Trần Quốc Toản",  "Võ Thị Sáu",       "Kim Đồng",
    "Nguyễn Bỉnh Khiêm", "Chu Văn An",     "Lê Lợi",          "Trần Hưng Đạo",    "Đoàn Thị Điểm",
    "Lý Tự Trọng",       "Phan Bội Châu",  "Nguyễn Thị Định", "Huỳnh Thúc Kháng", "Nguyễn Hiền",
    "Lương Thế Vinh",    "Phan Chu Trinh", "Hai Bà Trưng",    "Trần Phú",         "Nguyễn Khuyến"};

constexpr CityGrade preschool_grades[] = {
    {"mn", "15", 2, 20}, {"mn", "16", 2, 23}, {"mn", "17", 2, 27}, {"mn", "18", 3, 30}};
constexpr CityGrade primary_grades[] = {
    {"th", "1", 4, 32}, {"th", "2", 4, 32}, {"th", "3", 4, 32}, {"th", "4", 4, 32}, {"th", "5", 4, 32}};
constexpr CityGrade lower_grades[] = {
    {"thcs", "6", 5, 39}, {"thcs", "7", 5, 39}, {"thcs", "8", 5, 39}, {"thcs", "9", 4, 39}};
constexpr CityGrade upper_grades[] = {{"thpt", "10", 6, 40}, {"thpt", "11", 6, 40}, {"thpt", "12", 5, 40}};
constexpr CityGrade several_grades[] = {{"th", "1", 2, 28},    {"th", "2", 2, 28},    {"th", "3", 1, 28},
                                        {"th", "4", 1, 28},    {"th", "5", 1, 28},    {"thcs", "6", 1, 30},
                                        {"thcs", "7", 1, 30},  {"thcs", "8", 1, 30},  {"thcs", "9", 1, 30},
                                        {"thpt", "10", 1, 30}, {"thpt", "11", 1, 30}, {"thpt", "12", 1, 30}};

/// Schools of one sort: how many the city has, and what they are like.
struct Sort {
    std::string_view title, digit;  // before the name; of the code: 3 preschool, 4 primary, 5 lower…
    int in_city;
    Names names;
    std::span<const CityGrade> grades;
    bool below_department = false;
    std::string_view form;  // empty: mostly public
};
const Sort sorts[] = {
    {"Trường Mầm non", "3", 1'500, small_names, preschool_grades, false, {}},
    {"Trường Tiểu học", "4", 900, great_names, primary_grades, false, {}},
    {"Trường Trung học cơ sở", "5", 600, great_names, lower_grades, false, {}},
    {"Trường Trung học phổ thông", "7", 350, great_names, upper_grades, true, {}},
    {"Trường Tiểu học, THCS và THPT", "9", 150, great_names, several_grades, true, "private"}};

std::string padded(int number, std::size_t digits) {
    std::string text = std::to_string(number);
    if (text.size() < digits) text.insert(0, digits - text.size(), '0');
    return text;
}

/// A school of half the usual size, or of one and a half; never without a class in a grade.
std::vector<CityGrade> grades_of_size(Dice& dice, std::span<const CityGrade> usual) {
    const int percent = dice.between(50, 150);
    std::vector<CityGrade> grades;
    for (CityGrade grade : usual) {
        grade.classes = std::max(1, (grade.classes * percent + 50) / 100);
        grade.pupils += dice.between(-3, 3);
        grades.push_back(grade);
    }
    return grades;
}

CitySchool school_of(Dice& dice, const Sort& sort, const CityCommune& commune, int number) {
    CitySchool school{
        .code = commune.code + std::string(sort.digit) + padded(number, 2),
        .name = std::string(sort.title) + ' '
                + std::string(sort.names[static_cast<std::size_t>(number - 1) % sort.names.size()]),
        .form = sort.form,
        .below_department = sort.below_department,
        .grades = grades_of_size(dice, sort.grades)};
    const bool named_before = static_cast<std::size_t>(number) > sort.names.size();
    if (named_before) school.name += ' ' + std::to_string(number);
    const bool own = dice.happens(private_per_mille);
    if (school.form.empty()) school.form = own ? "private" : "public";
    if (dice.happens(second_campus_per_mille)) school.campuses = 2;
    for (const CityGrade& grade : school.grades)
        if (school.stages.empty() || school.stages.back() != grade.stage)
            school.stages.push_back(grade.stage);
    return school;
}

/// So many of `all` as fall to commune `at` when they are dealt out evenly.
int dealt(int all, int communes, int at) { return all * (at + 1) / communes - all * at / communes; }

}  // namespace

int CitySchool::classes() const {
    int all = 0;
    for (const CityGrade& grade : grades) all += grade.classes;
    return all;
}

std::vector<CityCommune> city_shape(const CityWish& wish) {
    Dice dice(wish.seed, 100);
    const int communes = std::max(1, communes_of_city / wish.share);
    std::vector<CityCommune> city;
    for (int at = 0; at < communes; ++at) {
        const auto name = static_cast<std::size_t>(at) % std::size(commune_names);
        const auto side = static_cast<std::size_t>(at) / std::size(commune_names);
        CityCommune commune{.code = "79" + padded(at + 1, 3),
                            .kind = side == 0 ? "phường" : "xã",
                            .name = std::string(commune_names[name]) + std::string(sides[side])};
        for (const Sort& sort : sorts) {
            const int all = std::max(1, sort.in_city / wish.share);
            for (int number = 1; number <= dealt(all, communes, at); ++number)
                commune.schools.push_back(school_of(dice, sort, commune, number));
        }
        city.push_back(std::move(commune));
    }
    return city;
}

}  // namespace truong::app
