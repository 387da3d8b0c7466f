#include "modules/staffing/demo.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "base/check.hpp"
#include "platform/demo_care.hpp"

namespace truong::staffing {

namespace {

constexpr std::string_view demo_decision = "Số 15/QĐ, dữ liệu minh họa";
constexpr std::string_view office = "Tổ Văn phòng", primary_specialists = "Tổ Bộ môn";

/// What those who studied it teach, the best first, and their department.
struct Craft {
    std::string_view major, department;
    std::array<std::string_view, 6> subjects;
};
constexpr Craft crafts[] = {{"Giáo dục Mầm non", "Tổ Giáo dục mầm non", {"CSGD"}},
                            {"Giáo dục Tiểu học", "Tổ Tiểu học", {"DD"}},
                            {"Sư phạm Tiếng Anh", "Tổ Ngoại ngữ – Xã hội", {"NN1"}},
                            {"Sư phạm Ngữ văn", "Tổ Ngoại ngữ – Xã hội", {"NV", "GDCD", "GDDP"}},
                            {"Sư phạm Lịch sử – Địa lí", "Tổ Ngoại ngữ – Xã hội", {"LSDL", "GDDP", "GDCD"}},
                            {"Sư phạm Lịch sử", "Tổ Ngoại ngữ – Xã hội", {"LS", "GDDP", "GDKTPL", "DL"}},
                            {"Sư phạm Địa lí", "Tổ Ngoại ngữ – Xã hội", {"DL", "GDDP"}},
                            {"Giáo dục công dân", "Tổ Ngoại ngữ – Xã hội", {"GDCD", "GDDP"}},
                            {"Giáo dục Chính trị", "Tổ Ngoại ngữ – Xã hội", {"GDKTPL", "GDDP"}},
                            {"Sư phạm Toán học", "Tổ Tự nhiên", {"TOAN", "TIN"}},
                            {"Sư phạm Khoa học tự nhiên", "Tổ Tự nhiên", {"KHTN", "CN"}},
                            {"Sư phạm Vật lí", "Tổ Tự nhiên", {"VL", "CN", "TIN"}},
                            {"Sư phạm Hóa học", "Tổ Tự nhiên", {"HH", "SH"}},
                            {"Sư phạm Sinh học", "Tổ Tự nhiên", {"SH", "HH"}},
                            {"Sư phạm Tin học", "Tổ Tự nhiên", {"TIN", "CN"}},
                            {"Sư phạm Công nghệ", "Tổ Tự nhiên", {"CN"}},
                            {"Giáo dục Thể chất", "Tổ Nghệ thuật – Thể chất", {"GDTC", "GDQPAN"}},
                            {"Giáo dục Quốc phòng – An ninh", "Tổ Nghệ thuật – Thể chất", {"GDQPAN", "GDTC"}},
                            {"Sư phạm Âm nhạc", "Tổ Nghệ thuật – Thể chất", {"AN", "NT", "MT"}},
                            {"Sư phạm Mỹ thuật", "Tổ Nghệ thuật – Thể chất", {"MT", "NT", "AN"}}};

/// Taught as a whole, or in parts: a class has one of them. At lower-secondary level the whole has one mark
/// (TT 22/2021/TT-BGDĐT), in primary school each part has its own (TT 27/2020/TT-BGDĐT).
struct LeftOut {
    std::string_view stage;
    std::array<std::string_view, 7> subjects;
};
constexpr LeftOut left_out[] = {{"th", {"NT", "THCN"}}, {"thcs", {"LS", "DL", "VL", "HH", "SH", "AN", "MT"}}};

/// Four of the optional subjects of upper secondary, by the stream of the class.
struct Electives {
    std::string_view stream;
    std::array<std::string_view, 4> subjects;
};
constexpr Electives electives[] = {{"Khoa học tự nhiên", {"VL", "HH", "SH", "TIN"}},
                                   {"Khoa học xã hội", {"DL", "GDKTPL", "CN", "TIN"}}};

/// What the homeroom teacher of a primary class teaches himself, and of any other class.
constexpr std::string_view own_primary_subjects[] = {"TV", "TOAN", "TNXH", "LSDL", "KH", "HDTN", "CN"};
constexpr std::string_view own_subjects[] = {"HDTNHN"};

/// Periods a week, rounded (assessment §5.2 to §5.4); the first row that fits.
struct Periods {
    std::string_view subject, stage;
    int until_grade, periods;
};
constexpr Periods weekly_periods[] = {
    {"TV", "th", 1, 12},    {"TV", "th", 2, 10},     {"TV", "th", 5, 7},       {"TOAN", "th", 1, 3},
    {"TOAN", "th", 5, 5},   {"NN1", "th", 2, 2},     {"NN1", "th", 5, 4},      {"TNXH", "th", 3, 2},
    {"LSDL", "th", 5, 2},   {"KH", "th", 5, 2},      {"GDTC", "th", 5, 2},     {"HDTN", "th", 5, 3},
    {"NV", "thcs", 9, 4},   {"TOAN", "thcs", 9, 4},  {"NN1", "thcs", 9, 3},    {"LSDL", "thcs", 9, 3},
    {"KHTN", "thcs", 9, 4}, {"GDTC", "thcs", 9, 2},  {"NT", "thcs", 9, 2},     {"HDTNHN", "thcs", 9, 3},
    {"CN", "thcs", 7, 1},   {"CN", "thcs", 9, 2},    {"NV", "thpt", 12, 3},    {"TOAN", "thpt", 12, 3},
    {"NN1", "thpt", 12, 3}, {"GDTC", "thpt", 12, 2}, {"LS", "thpt", 12, 2},    {"HDTNHN", "thpt", 12, 3},
    {"DL", "thpt", 12, 2},  {"VL", "thpt", 12, 2},   {"HH", "thpt", 12, 2},    {"SH", "thpt", 12, 2},
    {"TIN", "thpt", 12, 2}, {"CN", "thpt", 12, 2},   {"GDKTPL", "thpt", 12, 2}};

template <class List> bool contains(const List& list, std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

int number_in(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

int periods_of(std::string_view subject, std::string_view stage, int grade) {
    for (const Periods& row : weekly_periods)
        if (row.subject == subject && row.stage == stage && grade <= row.until_grade) return row.periods;
    return 1;
}

/// What is the same for every school.
struct Programme {
    explicit Programme(Tx& tx) {
        for (const org::Stage& stage : tx.all<org::Stage>()) stages.emplace(stage.id, stage.code);
        for (const org::Grade& grade : tx.all<org::Grade>()) grades.emplace(grade.id, grade);
        for (const curriculum::Subject& subject : tx.all<curriculum::Subject>())
            codes.emplace(subject.id, subject.code);
        rows = tx.all<curriculum::SubjectStage>();
        for (const codes::CodeEntry& entry : tx.all<codes::CodeEntry>()) {
            if (entry.list == "staff_position") positions.emplace(entry.id, entry.code);
            if (entry.list == "concurrent_duty") duties.emplace(entry.code, entry.id);
        }
    }
    std::map<Id<org::Stage>, std::string> stages;
    std::map<Id<org::Grade>, org::Grade> grades;
    std::map<Id<curriculum::Subject>, std::string> codes;
    std::vector<curriculum::SubjectStage> rows;
    std::map<Id<codes::CodeEntry>, std::string> positions;
    std::map<std::string, Id<codes::CodeEntry>> duties;
};

struct Teacher {
    people::StaffMember member;
    std::string stage;
    const Craft* craft = nullptr;
    bool leads_class = false;
    int load = 0;  // periods a week so far
};

/// A class as its teachers see it.
struct Taught {
    classes::Class row;
    std::string stage;
    int grade = 0;
    Teacher* homeroom = nullptr;
};

class DemoWork {
public:
    DemoWork(Tx& tx, const Programme& programme, const calendar::SchoolYear& year)
        : tx_(tx), programme_(programme), year_(year) {}

    /// Inside the school.
    void fill(DemoCare care, bool with_too_many_duties) {
        load_teachers();
        load_classes();
        for (Taught& one : classes_) assign_class(one);
        add_departments();
        add_duties(with_too_many_duties);
        if (care != DemoCare::hardly) charge_with_digital_work(care);
    }

private:
    void load_teachers() {
        std::map<Id<people::StaffMember>, std::string> positions, majors;
        for (const people::StaffPost& post : tx_.all<people::StaffPost>())
            positions[post.staff_member_id] = programme_.positions.at(post.position_id);
        for (const people::Qualification& row : tx_.all<people::Qualification>())
            majors[row.staff_member_id] = row.major;
        for (const people::StaffMember& member : tx_.all<people::StaffMember>()) {
            if (member.kind != people::StaffKind::teacher) {
                others_.push_back(member);
                continue;
            }
            const std::string& position = positions[member.id];
            const auto* const craft =
                std::find_if(std::begin(crafts), std::end(crafts),
                             [&](const Craft& one) { return one.major == majors[member.id]; });
            teachers_.push_back({member,
                                 position == "30"   ? "mn"
                                 : position == "29" ? "th"
                                 : position == "28" ? "thcs"
                                                    : "thpt",
                                 craft == std::end(crafts) ? nullptr : craft});
        }
        std::sort(teachers_.begin(), teachers_.end(),
                  [](const Teacher& one, const Teacher& two) { return one.member.code < two.member.code; });
    }
    void load_classes() {
        std::map<Id<classes::Class>, Id<people::StaffMember>> homerooms;
        for (const classes::Homeroom& row : tx_.all<classes::Homeroom>())
            homerooms.emplace(row.class_id, row.staff_member_id);
        for (const classes::Class& row :
             tx_.all<classes::Class>(where<&classes::Class::year_id> == year_.id)) {
            const org::Grade& grade = programme_.grades.at(row.grade_id);
            Taught one{row, programme_.stages.at(grade.stage_id), number_in(grade.code)};
            if (const auto held = homerooms.find(row.id); held != homerooms.end())
                one.homeroom = teacher(held->second);
            if (one.homeroom) one.homeroom->leads_class = true;
            classes_.push_back(std::move(one));
        }
    }
    Teacher* teacher(Id<people::StaffMember> id) {
        for (Teacher& one : teachers_)
            if (one.member.id == id) return &one;
        return nullptr;
    }

    void assign_class(Taught& one) {
        const bool small = one.stage == "mn";
        for (const curriculum::SubjectStage& row : programme_.rows) {
            const std::string& subject = programme_.codes.at(row.subject_id);
            if (!has_subject(one, row, subject)) continue;
            Teacher* chosen = whoever_teaches(one, subject);
            if (!chosen) continue;
            assign(one, row.subject_id, *chosen, true);
            // Two look after a group of small children.
            Teacher* second = small ? least_busy([&](const Teacher& other) {
                return other.stage == "mn" && !other.leads_class && &other != chosen;
            })
                                    : nullptr;
            if (second) assign(one, row.subject_id, *second, false);
        }
    }
    bool has_subject(const Taught& one, const curriculum::SubjectStage& row, std::string_view subject) const {
        const bool in_grade = programme_.stages.at(row.stage_id) == one.stage && row.first_grade <= one.grade
                              && one.grade <= row.last_grade;
        if (!in_grade) return false;
        for (const LeftOut& out : left_out)
            if (out.stage == one.stage && contains(out.subjects, subject)) return false;
        if (!row.optional) return true;
        for (const Electives& some : electives)
            if (some.stream == one.row.stream && contains(some.subjects, subject)) return true;
        return false;
    }

    template <class Fits> Teacher* least_busy(Fits fits) {
        Teacher* found = nullptr;
        for (Teacher& one : teachers_)
            if (fits(one) && (!found || one.load < found->load)) found = &one;
        return found;
    }
    Teacher* whoever_teaches(const Taught& one, std::string_view subject) {
        const bool own = one.stage == "th" ? contains(own_primary_subjects, subject)
                                           : one.stage == "mn" || contains(own_subjects, subject);
        if (own && one.homeroom) return one.homeroom;
        // By what they studied, best first; then somebody of the stage, as small schools do.
        for (std::size_t rank = 0; rank < crafts[0].subjects.size(); ++rank)
            if (Teacher* found = least_busy([&](const Teacher& other) {
                    return other.stage == one.stage && other.craft && other.craft->subjects[rank] == subject
                           && !(one.stage == "th" && other.leads_class);
                }))
                return found;
        if (one.stage == "th" && one.homeroom) return one.homeroom;
        return least_busy([&](const Teacher& other) { return other.stage == one.stage; });
    }
    void assign(const Taught& one, Id<curriculum::Subject> subject, Teacher& chosen, bool main) {
        const bool small = one.stage == "mn";
        const int periods = small ? 0 : periods_of(programme_.codes.at(subject), one.stage, one.grade);
        chosen.load += small ? 1 : periods;
        TeachingAssignment row{.class_id = one.row.id,
                               .subject_id = subject,
                               .staff_member_id = chosen.member.id,
                               .main = main,
                               .valid_from = year_.first_day};
        if (!small) row.periods_a_week = periods;
        tx_.put(row);
    }

    void add_departments() {
        std::map<std::string_view, std::vector<Id<people::StaffMember>>> members;
        for (const Teacher& one : teachers_) members[department_of(one)].push_back(one.member.id);
        for (const people::StaffMember& one : others_)
            if (one.kind == people::StaffKind::employee) members[office].push_back(one.id);
        for (const auto& [name, ids] : members) add_department(name, ids);
    }
    static std::string_view department_of(const Teacher& one) {
        if (!one.craft) return crafts[0].department;
        const bool specialist = one.stage == "th" && one.craft->major != "Giáo dục Tiểu học";
        return specialist ? primary_specialists : one.craft->department;
    }
    void add_department(std::string_view name, const std::vector<Id<people::StaffMember>>& members) {
        constexpr std::size_t large_enough_for_deputy = 5;
        const bool runs_office = name == office;
        const Department department =
            tx_.put(Department{.name = std::string(name),
                               .kind = runs_office ? DepartmentKind::office : DepartmentKind::subject,
                               .valid_from = year_.first_day});
        for (std::size_t i = 0; i < members.size(); ++i) {
            DepartmentMember row{
                .department_id = department.id, .staff_member_id = members[i], .valid_from = year_.first_day};
            if (i == 0) row.position = DepartmentPosition::head;
            if (i == 1 && members.size() >= large_enough_for_deputy)
                row.position = DepartmentPosition::deputy;
            if (row.position != DepartmentPosition::member) row.decision = demo_decision;
            tx_.put(row);
            if (runs_office || row.position == DepartmentPosition::member) continue;
            charge(members[i],
                   row.position == DepartmentPosition::head ? "department_head" : "department_deputy");
        }
    }

    /// Nobody of the demo has more than two, but one.
    void add_duties(bool with_too_many) {
        if (teachers_.empty()) return;
        const auto free_one = [&](std::string_view stage) {
            return least_busy([&](const Teacher& one) {
                return (stage.empty() || one.stage == stage) && charged_[one.member.id] == 0;
            });
        };
        for (const std::string_view stage : {"th", "thcs"})
            if (Teacher* leader = free_one(stage)) charge(leader->member.id, "pioneer_leader");
        for (const std::string_view duty : {"union_chair", "subject_room", "council_secretary"})
            if (Teacher* found = free_one({})) charge(found->member.id, duty);
        if (!with_too_many) return;
        Teacher* busy =
            least_busy([&](const Teacher& one) { return one.leads_class && charged_[one.member.id] == 0; });
        if (!busy) busy = &teachers_.front();
        for (const std::string_view duty : {"homeroom", "it", "library"}) charge(busy->member.id, duty);
    }
    /// Somebody for digital transformation, in careful schools of each department; and for security, with a
    /// course where the school is as good as ready, and full time where it is ready.
    void charge_with_digital_work(DemoCare care) {
        const bool careful = care != DemoCare::usual && care != DemoCare::begun;
        std::set<std::string_view> departments;
        // Whoever has the least to do otherwise.
        for (const int held : {0, 1, 2})
            for (const Teacher& one : teachers_)
                if ((careful || departments.empty())
                    && charged_[one.member.id] + (one.leads_class ? 1 : 0) == held
                    && departments.insert(department_of(one)).second)
                    charge(one.member.id, "digital_transformation");
        const auto technician =
            std::find_if(others_.begin(), others_.end(), [](const auto& one) { return one.code == "CN"; });
        if (technician == others_.end()) return;
        Duty security = duty_of(technician->id, "information_security");
        if (careful) {
            security.course = "Bồi dưỡng an toàn thông tin cho cán bộ kỹ thuật";
            security.course_on = tx_.today() - 200;
        }
        security.full_time = care == DemoCare::exemplary;
        tx_.put(security);
    }
    void charge(Id<people::StaffMember> member, std::string_view duty) {
        ++charged_[member];
        tx_.put(duty_of(member, duty));
    }
    Duty duty_of(Id<people::StaffMember> member, std::string_view duty) const {
        const auto found = programme_.duties.find(std::string(duty));
        check(found != programme_.duties.end(), "the demo needs a duty that no list has");
        return {.staff_member_id = member,
                .duty_id = found->second,
                .decision = std::string(demo_decision),
                .valid_from = year_.first_day};
    }

    Tx& tx_;
    const Programme& programme_;
    const calendar::SchoolYear& year_;
    std::vector<Teacher> teachers_;
    std::vector<people::StaffMember> others_;
    std::vector<Taught> classes_;
    std::map<Id<people::StaffMember>, int> charged_;
};

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    const auto year = calendar::year_on(tx, tx.today());
    if (size == DemoSize::none || !year) return;
    const Programme programme(tx);
    bool first = true;
    for (const org::School& school : tx.all<org::School>())
        tx.in_school(school.id, [&] {
            DemoWork(tx, programme, *year).fill(demo_care(school.code), std::exchange(first, false));
        });
}

}  // namespace truong::staffing
