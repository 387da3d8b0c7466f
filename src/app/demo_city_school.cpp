#include "app/demo_city_school.hpp"

#include "app/demo_city_staff.hpp"
#include "modules/org/rules.hpp"

namespace truong::app {

namespace {

constexpr int rooms_on_floor = 8, room_without_capacity = 100;  // the latter of a thousand

/// Communes took the place of district offices (Luật 72/2025/QH15).
Date two_levels_of_city() { return city_day(2025, 7, 1); }
Date oldest_city_day() { return city_day(2010, 1, 1); }

struct CityRoom {
    std::string_view kind, name;
    int capacity = 0;  // 0: nobody sits there
};
constexpr CityRoom rooms_of_schools[] = {
    {"computer_room", "Phòng Tin học", 45},  {"library", "Thư viện", 60},
    {"health_room", "Phòng y tế"},           {"staff_room", "Phòng giáo viên", 40},
    {"principal_room", "Phòng hiệu trưởng"}, {"office", "Văn phòng"}};
constexpr CityRoom rooms_of_preschools[] = {{"kitchen", "Nhà bếp"},
                                            {"health_room", "Phòng y tế"},
                                            {"principal_room", "Phòng hiệu trưởng"},
                                            {"office", "Văn phòng"}};
constexpr std::string_view city_streets[] = {"Nguyễn Văn Cừ", "Lê Văn Sỹ",    "Trần Bình Trọng",
                                             "Hoàng Diệu",    "Bùi Thị Xuân", "Phạm Ngũ Lão",
                                             "Ngô Gia Tự",    "Điện Biên Phủ"};

std::string class_name_of(std::string_view stage, std::string_view grade, int number) {
    const std::string own = std::to_string(number);
    if (stage == "th") return std::string(grade) + '/' + own;
    if (stage != "mn") return std::string(grade) + 'A' + own;
    return (grade == "15" ? "Nhà trẻ " : grade == "16" ? "Mầm " : grade == "17" ? "Chồi " : "Lá ") + own;
}

class SchoolMaker {
public:
    SchoolMaker(const CityMaker& make, const CitySchool& school, const CityTop& top)
        : make_(make), school_(school), top_(top) {}

    MadeSchool make(Sampled sampled) {
        place_in_tree();
        add_stages();
        for (int i = 1; i <= school_.campuses; ++i) add_campus(i);
        add_rooms();
        add_shift(calendar::Shift::morning, 7 * 60, 11 * 60 + 15);
        add_shift(calendar::Shift::afternoon, 13 * 60 + 15, 17 * 60);
        add_classes();
        add_staff_of_school(make_, {school_, made_, sampled == Sampled::yes});
        return std::move(made_);
    }

private:
    void place_in_tree() {
        const Date begin = school_.below_department ? oldest_city_day() : two_levels_of_city();
        org::Unit unit{.kind = org::UnitKind::school, .code = school_.code};
        make_.rows.add(unit);
        org::UnitPeriod period{.unit_id = unit.id,
                               .parent_id = school_.below_department ? top_.department : top_.commune,
                               .name = school_.name,
                               .print_name = school_.name,
                               .area_id = top_.area,
                               .legal_basis = std::string(city_basis),
                               .valid_from = begin};
        make_.rows.add(period);
        org::School row{.unit_id = unit.id,
                        .code = school_.code,
                        .name = school_.name,
                        .form_id = make_.book.forms.find(school_.form)->second};
        made_.id = make_.rows.add(row);
        add_reach(period, row);
    }
    void add_reach(const org::UnitPeriod& own, const org::School& row) {
        std::vector<org::UnitPeriod> periods = top_.periods;
        periods.push_back(own);
        for (org::Reach& reach : org::reach_of(org::Tree(periods), row)) make_.rows.add(reach);
    }
    void add_stages() {
        for (const std::string_view stage : school_.stages) {
            org::SchoolStage row{.stage_id = make_.book.stages.find(stage)->second.id,
                                 .valid_from = two_levels_of_city()};
            make_.rows.add(row, made_.id);
        }
    }
    void add_campus(int number) {
        org::Campus campus{.code = "CS" + std::to_string(number),
                           .name = number == 1 ? "Cơ sở chính" : "Cơ sở " + std::to_string(number),
                           .address = std::to_string(make_.dice.between(1, 300)) + " đường "
                                      + std::string(make_.dice.any(city_streets)) + ", " + top_.address_end,
                           .area_id = top_.area,
                           .main = number == 1};
        campuses_.push_back(make_.rows.add(campus, made_.id));
    }

    void add_rooms() {
        const bool small = school_.stages.front() == "mn";
        const CityRoom own =
            small ? CityRoom{"care_room", "Phòng nhóm, lớp", 30} : CityRoom{"classroom", "Phòng học", 45};
        for (int i = 0; i < school_.classes(); ++i) rooms_.push_back(add_room(own, 'A', i));
        int number = 0;
        if (small)
            for (const CityRoom& room : rooms_of_preschools) add_room(room, 'B', number++);
        else
            for (const CityRoom& room : rooms_of_schools) add_room(room, 'B', number++);
    }
    org::Room add_room(const CityRoom& plan, char block, int number) {
        const int floor = number / rooms_on_floor + 1;
        const std::string code =
            block + std::to_string(floor) + padded_number(number % rooms_on_floor + 1, 2);
        // The last ones stand at the second campus, where there is one.
        const bool second = campuses_.size() > 1 && block == 'A' && number * 3 >= school_.classes() * 2;
        org::Room room{.campus_id = campuses_[second ? 1 : 0],
                       .code = code,
                       .name = std::string(plan.name) + ' ' + code,
                       .kind_id = make_.book.room_kinds.find(plan.kind)->second,
                       .floor = floor};
        const bool forgotten = make_.dice.happens(room_without_capacity);
        if (plan.capacity > 0 && !forgotten) room.capacity = plan.capacity;
        make_.rows.add(room, made_.id);
        return room;
    }
    void add_shift(calendar::Shift shift, int from, int to) {
        calendar::ShiftTime row{
            .shift = shift, .starts_at = {from}, .ends_at = {to}, .valid_from = make_.book.year.first_day};
        make_.rows.add(row, made_.id);
    }

    void add_classes() {
        for (const CityGrade& grade : school_.grades)
            for (int number = 1; number <= grade.classes; ++number) add_class(grade, number);
    }
    void add_class(const CityGrade& grade, int number) {
        const bool small = grade.stage == "mn", all_day = small || grade.stage == "th";
        const org::Room& room = rooms_[made_.classes.size()];
        CityClass made{
            .stage = grade.stage, .grade = grade.grade, .pupils = grade.pupils + make_.dice.between(-3, 3)};
        made.row = {.year_id = make_.book.year.id,
                    .grade_id = make_.book.grade(grade.stage, grade.grade).id,
                    .name = class_name_of(grade.stage, grade.grade, number),
                    .code = padded_number(static_cast<int>(made_.classes.size()) + 1, 3),
                    .room_id = room.id,
                    .shift = grade.grade == "7" || grade.grade == "11" ? calendar::Shift::afternoon
                                                                       : calendar::Shift::morning,
                    .two_sessions = all_day,
                    .sessions_a_week = small     ? 10
                                       : all_day ? 9
                                                 : 6,
                    .boarding = small,
                    .equipment_complete = true,
                    .parents_committee = true,
                    .new_programme = true};
        if (campuses_.size() > 1) made.row.campus_id = room.campus_id;
        if (!small) made.row.first_language_id = make_.book.first_language;
        if (!small) made.row.first_language_periods = 3;
        if (grade.stage == "thpt")
            made.row.stream = number % 2 == 1 ? "Khoa học tự nhiên" : "Khoa học xã hội";
        make_.rows.add(made.row, made_.id);
        made_.classes.push_back(std::move(made));
    }

    const CityMaker& make_;
    const CitySchool& school_;
    const CityTop& top_;
    MadeSchool made_;
    std::vector<Id<org::Campus>> campuses_;
    std::vector<org::Room> rooms_;  // of the classes, in their order
};

org::UnitPeriod add_unit(const CityMaker& make, org::UnitKind kind, const std::string& code,
                         org::UnitPeriod period) {
    org::Unit unit{.kind = kind, .code = code};
    period.unit_id = make.rows.add(unit);
    period.print_name = period.name;
    period.legal_basis = city_basis;
    if (period.valid_from == Date{}) period.valid_from = oldest_city_day();
    make.rows.add(period);
    return period;
}

}  // namespace

CityTop make_city_top(const CityMaker& make) {
    CityTop top;
    const org::Area* province = make.book.areas.province("79", make.book.today);
    top.periods.push_back(
        add_unit(make, org::UnitKind::ministry, "BGDDT", {.name = "Bộ Giáo dục và Đào tạo"}));
    top.periods.push_back(add_unit(make, org::UnitKind::province, "SGDDT79",
                                   {.parent_id = top.periods.front().unit_id,
                                    .name = "Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh",
                                    .short_name = "Sở GD&ĐT TP. Hồ Chí Minh",
                                    .area_id = province->id}));
    top.department = top.periods.back().unit_id;
    return top;
}

void make_commune(const CityMaker& make, const CityCommune& commune, CityTop& top) {
    const org::Area* province = make.book.areas.province("79", make.book.today);
    const bool ward = commune.kind == "phường";
    org::Area area{.level = org::AreaLevel::commune,
                   .code = commune.code,
                   .kind = commune.kind,
                   .name_vi = commune.name,
                   .name_en = commune.name,
                   .print_name = (ward ? "Phường " : "Xã ") + commune.name,
                   .parent_id = province->id,
                   .legal_basis = std::string(city_basis),
                   .valid_from = two_levels_of_city()};
    top.area = make.rows.add(area);
    const std::string whole = commune.kind + ' ' + commune.name;
    top.address_end = whole + ", Thành phố Hồ Chí Minh";
    top.periods.resize(2);
    top.periods.push_back(add_unit(make, org::UnitKind::commune, "UBND" + commune.code,
                                   {.parent_id = top.department,
                                    .name = "Ủy ban nhân dân " + whole,
                                    .short_name = "UBND " + whole,
                                    .area_id = top.area,
                                    .valid_from = two_levels_of_city()}));
    top.commune = top.periods.back().unit_id;
}

MadeSchool make_school(const CityMaker& make, const CitySchool& school, const CityTop& top, Sampled sampled) {
    return SchoolMaker(make, school, top).make(sampled);
}

}  // namespace truong::app
