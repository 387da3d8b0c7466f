#include "modules/org/demo.hpp"

#include <algorithm>
#include <random>
#include <span>

#include "base/check.hpp"
#include "platform/demo_care.hpp"

namespace truong::org {

namespace {

constexpr std::string_view demo_basis = "Dữ liệu minh họa";

Date day_of(int year, int month, int day) { return *date_of({.year = year, .month = month, .day = day}); }
/// Communes took the place of district offices (Luật 72/2025/QH15).
Date two_levels() { return day_of(2025, 7, 1); }
Date oldest_day() { return day_of(2010, 1, 1); }

/// So many rooms of one kind.
struct RoomPlan {
    std::string_view kind, name;
    int count = 1;
    int capacity = 0;  // 0: nobody sits there
};

struct SchoolPlan {
    std::string_view title;  // before the name
    std::string_view stages;
    std::string_view digit;  // of the code: 3 preschool, 4 primary, 5 lower, 7 upper secondary, 9 several
    std::string_view form = "public";
    bool below_department = false;  // upper-secondary schools report to the Sở, not to the commune
    int classrooms = 12;
    int capacity = 45;
};

constexpr SchoolPlan preschool{"Trường Mầm non", "mn", "3", "public", false, 12, 30};
constexpr SchoolPlan primary{"Trường Tiểu học", "th", "4", "public", false, 20, 35};
constexpr SchoolPlan lower_secondary{"Trường Trung học cơ sở", "thcs", "5", "public", false, 18, 45};
constexpr SchoolPlan upper_secondary{"Trường Trung học phổ thông", "thpt", "7", "public", true, 24, 45};
constexpr SchoolPlan several_stages{
    "Trường Tiểu học, THCS và THPT", "th,thcs,thpt", "9", "private", true, 30, 35};

constexpr RoomPlan care_rooms[] = {{"kitchen", "Nhà bếp"},
                                   {"health_room", "Phòng y tế"},
                                   {"multipurpose_room", "Phòng giáo dục thể chất, nghệ thuật", 1, 30},
                                   {"principal_room", "Phòng hiệu trưởng"},
                                   {"office", "Văn phòng"}};
constexpr RoomPlan school_rooms[] = {{"computer_room", "Phòng Tin học", 2, 45},
                                     {"language_room", "Phòng Ngoại ngữ", 1, 45},
                                     {"science_room", "Phòng Khoa học tự nhiên", 2, 45},
                                     {"music_room", "Phòng Âm nhạc", 1, 45},
                                     {"art_room", "Phòng Mĩ thuật", 1, 45},
                                     {"library", "Thư viện", 1, 60},
                                     {"equipment_room", "Phòng thiết bị giáo dục"},
                                     {"counselling_room", "Phòng tư vấn học đường", 1, 8},
                                     {"health_room", "Phòng y tế"},
                                     {"staff_room", "Phòng giáo viên", 1, 40},
                                     {"meeting_room", "Phòng họp toàn thể", 1, 80},
                                     {"principal_room", "Phòng hiệu trưởng"},
                                     {"office", "Văn phòng"},
                                     {"gym", "Nhà đa năng", 1, 300}};

constexpr std::string_view preschool_names[] = {"Hoa Mai",  "Sơn Ca",    "Họa Mi",  "Vàng Anh",
                                                "Măng Non", "Ánh Dương", "Tuổi Thơ"};
constexpr std::string_view people_names[] = {
    "Nguyễn Trãi",       "Lê Quý Đôn",    "Trần Quốc Toản",  "Võ Thị Sáu",      "Kim Đồng",
    "Nguyễn Bỉnh Khiêm", "Chu Văn An",    "Lê Lợi",          "Trần Hưng Đạo",   "Đoàn Thị Điểm",
    "Lý Tự Trọng",       "Phan Bội Châu", "Nguyễn Thị Định", "Huỳnh Thúc Kháng"};
constexpr std::string_view streets[] = {"Nguyễn Văn Cừ", "Lê Văn Sỹ",    "Trần Bình Trọng", "Hoàng Diệu",
                                        "Bùi Thị Xuân",  "Phạm Ngũ Lão", "Ngô Gia Tự",      "Điện Biên Phủ"};

class DemoTree {
public:
    DemoTree(Tx& tx, std::uint64_t seed) : tx_(tx), random_(seed) {
        for (const RoomKind& kind : tx.all<RoomKind>()) kinds_.emplace(kind.code, kind.id);
        const auto province = find_area(tx, AreaLevel::province, "79", two_levels());
        if (province) province_ = province->id;
    }

    void add_authorities() {
        const auto ministry = add_unit(UnitKind::ministry, "BGDDT", {.name = "Bộ Giáo dục và Đào tạo"});
        department_ = add_unit(UnitKind::province, "SGDDT79",
                               {.parent_id = ministry,
                                .name = "Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh",
                                .short_name = "Sở GD&ĐT TP. Hồ Chí Minh",
                                .area_id = province_});
        district_ = add_unit(UnitKind::district, "PGDDT799",
                             {.parent_id = department_,
                              .name = "Phòng Giáo dục và Đào tạo quận Hoa Sen",
                              .short_name = "Phòng GD&ĐT Hoa Sen",
                              .valid_to = two_levels() - 1});
        ward_ = tx_.put(Area{.level = AreaLevel::commune,
                             .code = "79999",
                             .kind = "phường",
                             .name_vi = "Hoa Sen",
                             .name_en = "Hoa Sen",
                             .print_name = "Phường Hoa Sen",
                             .parent_id = province_,
                             .legal_basis = std::string(demo_basis),
                             .valid_from = two_levels()})
                    .id;
        add_unit(UnitKind::commune, "UBND79999",
                 {.parent_id = department_,
                  .name = "Ủy ban nhân dân phường Hoa Sen",
                  .short_name = "UBND phường Hoa Sen",
                  .area_id = ward_,
                  .valid_from = two_levels()});
        ward_code_ = "UBND79999";
    }

    void add(const SchoolPlan& plan, std::string_view name, int campuses) {
        const int number = ++numbers_[plan.digit];
        NewSchool wanted{
            .code = "79999" + std::string(plan.digit) + (number < 10 ? "0" : "") + std::to_string(number),
            .name = std::string(plan.title) + ' ' + std::string(name),
            .stages = std::string(plan.stages),
            .parent_code = plan.below_department ? "SGDDT79" : ward_code_,
            .form_code = std::string(plan.form),
            .valid_from = plan.below_department ? oldest_day() : two_levels()};
        for (int i = 1; i <= campuses; ++i)
            wanted.campuses.push_back({.code = "CS" + std::to_string(i),
                                       .name = i == 1 ? "Cơ sở chính" : "Cơ sở " + std::to_string(i),
                                       .address = address()});
        School school = add_school(tx_, wanted);
        care_ = demo_care(school.code);
        if (care_ != DemoCare::hardly) {
            school.founded_on = day_of(1975 + number * 4, 9, 5);
            tx_.put(school);
        }
        if (!plan.below_department) add_district_years(school);
        tx_.in_school(school.id, [&] { furnish(plan, campuses); });
    }

    /// In another order for every seed.
    template <std::size_t count>
    std::vector<std::string_view> shuffled(const std::string_view (&names)[count]) {
        std::vector<std::string_view> order(names, names + count);
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[below(i)]);
        return order;
    }

private:
    // No distribution of the library: they differ from one library to the next.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(random_() % count); }

    std::string address() {
        return std::to_string(below(200) + 1) + " đường " + std::string(streets[below(std::size(streets))])
               + ", phường Hoa Sen, Thành phố Hồ Chí Minh";
    }

    Id<Unit> add_unit(UnitKind kind, const std::string& code, UnitPeriod period) {
        period.unit_id = tx_.put(Unit{.kind = kind, .code = code}).id;
        period.print_name = period.name;
        period.legal_basis = demo_basis;
        if (period.valid_from == Date{}) period.valid_from = oldest_day();
        tx_.put(period);
        return period.unit_id;
    }

    /// The years before the two-level government, when the school stood below the district office.
    void add_district_years(const School& school) {
        tx_.put(UnitPeriod{.unit_id = school.unit_id,
                           .parent_id = district_,
                           .name = school.name,
                           .print_name = school.name,
                           .legal_basis = std::string(demo_basis),
                           .valid_from = oldest_day(),
                           .valid_to = two_levels() - 1});
        tx_.in_school(school.id, [&] {
            for (SchoolStage& stage : tx_.as_of(two_levels()).all<SchoolStage>()) {
                stage.valid_from = oldest_day();
                tx_.put(stage);
            }
        });
    }

    void furnish(const SchoolPlan& plan, int campuses) {
        std::vector<Campus> places =
            tx_.all<Campus>(Selection{.sort = {.field = tx_.catalog().of(type_key<Campus>()).find("id")}});
        for (Campus& campus : places) {
            campus.area_id = ward_;
            tx_.put(campus);
        }
        const bool little = plan.stages == "mn";
        const RoomPlan classes{little ? "care_room" : "classroom", little ? "Phòng nhóm, lớp" : "Phòng học",
                               plan.classrooms / campuses, plan.capacity};
        for (const Campus& campus : places) {
            next_room_ = 0;
            add_rooms(campus, classes);
        }
        next_room_ = 0;
        main_rooms_ = true;
        for (const RoomPlan& rooms :
             little ? std::span<const RoomPlan>(care_rooms) : std::span<const RoomPlan>(school_rooms))
            add_rooms(places.front(), rooms);
        main_rooms_ = false;
    }

    /// Eight rooms a floor; the classrooms in block A, the others in block B.
    void add_rooms(const Campus& campus, const RoomPlan& plan) {
        constexpr int rooms_on_floor = 8;
        for (int i = 0; i < plan.count; ++i, ++next_room_) {
            const int floor = next_room_ / rooms_on_floor + 1;
            const std::string code = (main_rooms_ ? "B" : "A") + std::to_string(floor) + '0'
                                     + std::to_string(next_room_ % rooms_on_floor + 1);
            Room room{.campus_id = campus.id,
                      .code = code,
                      .name = std::string(plan.name) + ' ' + code,
                      .kind_id = kinds_.at(std::string(plan.kind)),
                      .floor = floor};
            // So that the worklist has something to show.
            const bool forgotten = below(1'000) < static_cast<std::size_t>(left_undone(care_, 100));
            if (plan.capacity > 0 && !forgotten) room.capacity = plan.capacity;
            tx_.put(room);
        }
    }

    Tx& tx_;
    std::mt19937_64 random_;
    std::map<std::string, Id<RoomKind>> kinds_;
    std::map<std::string_view, int> numbers_;  // schools so far, by the digit of their codes
    std::optional<Id<Area>> province_;
    std::optional<Id<Area>> ward_;
    Id<Unit> department_, district_;
    std::string ward_code_;
    int next_room_ = 0;
    bool main_rooms_ = false;
    DemoCare care_ = DemoCare::usual;
};

void add_ward(DemoTree& demo, const std::vector<std::string_view>& people) {
    for (const std::string_view name : demo.shuffled(preschool_names)) demo.add(preschool, name, 1);
    auto name = people.begin();
    for (int i = 0; i < 6; ++i) demo.add(primary, *name++, i == 0 ? 2 : 1);
    for (int i = 0; i < 4; ++i) demo.add(lower_secondary, *name++, i == 0 ? 2 : 1);
    for (int i = 0; i < 2; ++i) demo.add(upper_secondary, *name++, 1);
    demo.add(several_stages, "Bình Minh", 2);
}

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    DemoTree demo(tx, seed);
    demo.add_authorities();
    const auto people = demo.shuffled(people_names);
    if (size == DemoSize::small) {
        demo.add(lower_secondary, people.front(), 2);
        demo.add(primary, people[1], 1);
        demo.add(preschool, demo.shuffled(preschool_names).front(), 1);
        demo.add(upper_secondary, people[2], 1);
    }
    if (size == DemoSize::school) demo.add(several_stages, people.front(), 3);
    if (size == DemoSize::ward) add_ward(demo, people);
}

}  // namespace truong::org
