// Who works at the schools of the demo: those who lead and run them, and teachers enough for the classes.
#include <algorithm>

#include "modules/people/demo_plan.hpp"

namespace truong::people {

namespace {

struct DemoPost {
    std::string_view code;
    StaffKind kind;
    std::string_view position, major, level, contract;
};
constexpr DemoPost demo_posts[] = {
    {"HT", StaffKind::leader, "01", "Quản lý giáo dục", "02", "permanent"},
    {"PHT", StaffKind::leader, "02", "Quản lý giáo dục", "03", "permanent"},
    {"VT", StaffKind::employee, "16", "Văn thư lưu trữ", "04", "permanent"},
    {"YT", StaffKind::employee, "11", "Điều dưỡng", "04", "permanent"},
    {"KT", StaffKind::employee, "15", "Kế toán", "03", "permanent"},
    {"TV", StaffKind::employee, "09", "Khoa học thư viện", "03", "fixed_term"},
    {"CD", StaffKind::employee, "20", "Kỹ thuật nấu ăn", "05", "decree_68"},
    {"CN", StaffKind::employee, "32", "Công nghệ thông tin", "03", "over_year"}};

using Majors = std::span<const std::string_view>;
constexpr std::string_view preschool_majors[] = {"Giáo dục Mầm non"};
constexpr std::string_view primary_majors[] = {"Giáo dục Tiểu học"};
constexpr std::string_view primary_specialists[] = {"Sư phạm Tiếng Anh", "Giáo dục Thể chất",
                                                    "Sư phạm Âm nhạc", "Sư phạm Mỹ thuật", "Sư phạm Tin học"};
constexpr std::string_view lower_secondary_majors[] = {
    "Sư phạm Ngữ văn",          "Sư phạm Toán học",          "Sư phạm Tiếng Anh", "Sư phạm Khoa học tự nhiên",
    "Sư phạm Lịch sử – Địa lí", "Giáo dục Thể chất",         "Sư phạm Âm nhạc",   "Sư phạm Toán học",
    "Sư phạm Ngữ văn",          "Sư phạm Khoa học tự nhiên", "Sư phạm Tiếng Anh", "Sư phạm Mỹ thuật",
    "Giáo dục công dân",        "Sư phạm Tin học",           "Sư phạm Công nghệ", "Sư phạm Lịch sử – Địa lí"};
constexpr std::string_view upper_secondary_majors[] = {
    "Sư phạm Ngữ văn",   "Sư phạm Toán học", "Sư phạm Tiếng Anh",  "Sư phạm Vật lí",
    "Sư phạm Lịch sử",   "Sư phạm Hóa học",  "Giáo dục Thể chất",  "Sư phạm Sinh học",
    "Sư phạm Địa lí",    "Sư phạm Tin học",  "Giáo dục Chính trị", "Giáo dục Quốc phòng – An ninh",
    "Sư phạm Công nghệ", "Sư phạm Toán học", "Sư phạm Ngữ văn",    "Sư phạm Tiếng Anh",
    "Sư phạm Vật lí",    "Sư phạm Hóa học",  "Sư phạm Lịch sử"};

/// Teachers for a thousand classes, as TT 20/2023/TT-BGDĐT has them (preschool TT 19/2023/TT-BGDĐT), and how
/// many it takes for every subject.
struct StageStaff {
    std::string_view stage, position;
    int teachers_per_mille, at_least;
    bool pioneer_leader;
    Majors majors;
};
constexpr StageStaff stages_of_staff[] = {{"mn", "30", 2'000, 2, false, preschool_majors},
                                          {"th", "29", 1'500, 3, true, primary_majors},
                                          {"thcs", "28", 1'900, 6, true, lower_secondary_majors},
                                          {"thpt", "27", 2'250, 7, false, upper_secondary_majors}};

// So many of a thousand members of staff.
constexpr int staff_of_a_minority = 20, men_per_mille = 280;
constexpr int new_this_year = 60, staff_without_phone = 20, staff_without_email = 30;
constexpr int teacher_with_master = 120, preschool_teacher_of_college = 250, contract_fixed_term = 150;

class StaffPlan {
public:
    StaffPlan(const DemoFrame& frame, NumberBook& numbers, DemoPlan& plan)
        : frame_(frame), numbers_(numbers), plan_(plan), dice_(frame.seed, 4) {}

    void add_school(std::size_t number, const DemoSchool& school) {
        for (const DemoPost& post : demo_posts) {
            PlannedStaff one{.school = number,
                             .kind = post.kind,
                             .code = std::string(post.code),
                             .position = post.position,
                             .major = post.major,
                             .level = post.level,
                             .contract = post.contract};
            const bool leads = post.kind == StaffKind::leader;
            employ(one, school, frame_.start_year - dice_.between(leads ? 42 : 26, leads ? 56 : 52));
        }
        teachers_ = number == 0 ? 0 : 1;
        for (const std::string& stage : school.stages)
            for (const StageStaff& staff : stages_of_staff)
                if (staff.stage == stage) add_teachers(number, school, staff);
    }

private:
    void add_teachers(std::size_t number, const DemoSchool& school, const StageStaff& staff) {
        int classes = 0;
        for (const GradePlan& grade : grades_of(school, frame_.size))
            if (grade.stage == staff.stage) classes += grade.classes;
        if (classes == 0) return;
        const int norm = (classes * staff.teachers_per_mille + 999) / 1'000;
        const int count = std::max(norm, staff.at_least) + (staff.pioneer_leader ? 1 : 0);
        for (int i = 0; i < count; ++i) {
            PlannedStaff one{.school = number,
                             .code = (teachers_ < 10 ? "GV0" : "GV") + std::to_string(teachers_),
                             .position = staff.position,
                             .stage = staff.stage,
                             .major = major_of(staff, i, classes),
                             .level = dice_.happens(teacher_with_master) ? "02" : "03",
                             .contract = dice_.happens(contract_fixed_term) ? "fixed_term" : "permanent"};
            ++teachers_;
            if (staff.stage == "mn" && dice_.happens(preschool_teacher_of_college)) one.level = "04";
            employ(one, school, frame_.start_year - dice_.between(24, 56));
        }
    }
    /// In primary school one for each class comes first, then those who teach one subject in all of them.
    static std::string_view major_of(const StageStaff& staff, int number, int classes) {
        const auto at = static_cast<std::size_t>(number);
        if (staff.stage != "th" || number < classes) return staff.majors[at % staff.majors.size()];
        const auto beyond = static_cast<std::size_t>(number - classes);
        constexpr std::size_t specialists = std::size(primary_specialists);
        return beyond % (specialists + 1) == specialists ? primary_majors[0]
                                                         : primary_specialists[beyond % (specialists + 1)];
    }

    void employ(PlannedStaff one, const DemoSchool& school, int birth_year) {
        const bool mother = one.code == teacher_mother_code;
        const bool teaches_small = one.stage == "mn" || one.code == "CD";
        const Sex sex = !mother && !teaches_small && dice_.happens(men_per_mille) ? Sex::male : Sex::female;
        const Naming& naming =
            !mother && dice_.happens(staff_of_a_minority) ? any_minority(dice_) : majority();
        const int year = mother ? 1986 : birth_year;
        one.who = plan_person(dice_, numbers_, {naming, any_family(dice_, naming), sex, year, {}});
        if (mother) one.who.person.full_name = "Nguyễn Thị Hòa";
        if (mother) one.who.family = "Nguyễn";
        one.who.person.sector_code = numbers_.unused("79", 8);
        if (!dice_.happens(50)) one.who.person.vneid_level = VneidLevel::level_2;
        const int least = std::min(year + 23, frame_.start_year - 1);
        one.since = dice_.happens(new_this_year)
                        ? frame_.start_year
                        : dice_.between(std::max(least, frame_.start_year - 18), frame_.start_year - 1);
        if (mother || !dice_.happens(staff_without_phone)) one.phone = numbers_.phone();
        if (!dice_.happens(staff_without_email)) one.email = lower(one.code) + '@' + school.code + ".edu.vn";
        plan_.staff.push_back(std::move(one));
    }
    static std::string lower(std::string code) {
        for (char& letter : code)
            if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
        return code;
    }

    const DemoFrame& frame_;
    NumberBook& numbers_;
    DemoPlan& plan_;
    Dice dice_;
    int teachers_ = 0;  // the number of the next one
};

}  // namespace

void plan_staff(const std::vector<DemoSchool>& schools, const DemoFrame& frame, NumberBook& numbers,
                DemoPlan& plan) {
    StaffPlan staff(frame, numbers, plan);
    for (std::size_t i = 0; i < schools.size(); ++i) staff.add_school(i, schools[i]);
}

}  // namespace truong::people
