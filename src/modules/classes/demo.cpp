#include "modules/classes/demo.hpp"

#include <algorithm>
#include <random>

#include "base/check.hpp"
#include "base/text.hpp"

namespace truong::classes {

namespace {

// So many of a thousand pupils, where there is another class to go to.
constexpr int changed_class = 6, in_no_class = 3;
constexpr int groups_of_a_class = 4;
constexpr std::string_view demo_decision = "Số 12/QĐ, dữ liệu minh họa";

/// What a stage is like: its classes meet all day or half a day.
struct StageDay {
    std::string_view stage, teachers;  // code of the post of those who teach there
    bool all_day = false;
    int sessions = 6;
    std::optional<int> language_periods;
};
constexpr StageDay stage_days[] = {{"mn", "30", true, 10, {}},
                                   {"th", "29", true, 9, 4},
                                   {"thcs", "28", false, 6, 3},
                                   {"thpt", "27", false, 6, 3}};

/// What is the same for every school.
struct DemoYear {
    explicit DemoYear(Tx& tx, const calendar::SchoolYear& running) : year(running) {
        const auto dates = calendar::dates_of(tx, year.id);
        first_day = dates ? dates->first_term_from : *date_of({year.start_year, 9, 5});
        first_day = std::clamp(first_day, year.first_day, std::max(year.first_day, tx.today()));
        for (const org::Stage& stage : tx.all<org::Stage>()) stages.emplace(stage.id, stage.code);
        for (const org::Grade& grade : tx.all<org::Grade>()) grades.push_back(grade);
        if (const auto subject =
                tx.first<curriculum::Subject>(where<&curriculum::Subject::code> == std::string("NN1")))
            first_language = subject->id;
        for (const codes::CodeEntry& entry :
             tx.all<codes::CodeEntry>(where<&codes::CodeEntry::list> == std::string("staff_position")))
            positions.emplace(entry.id, entry.code);
    }
    calendar::SchoolYear year;
    Date first_day;
    std::map<Id<org::Stage>, std::string> stages;
    std::vector<org::Grade> grades;
    std::optional<Id<curriculum::Subject>> first_language;
    std::map<Id<codes::CodeEntry>, std::string> positions;
};

/// A class of the demo with those who are meant for it.
struct Intended {
    org::Grade grade;
    std::string stage;
    int number = 1;  // among the classes of its grade
    std::vector<people::Pupil> pupils;
    Class row;
};

std::string class_name(const Intended& one) {
    const std::string letter(1, static_cast<char>('A' + one.number - 1)), number = std::to_string(one.number);
    if (one.stage == "th") return one.grade.code + letter;
    if (one.stage != "mn") return one.grade.code + 'A' + number;
    if (one.grade.code == "16") return "Mầm " + number;
    if (one.grade.code == "17") return "Chồi " + number;
    if (one.grade.code == "18") return "Lá " + number;
    return "Nhà trẻ " + number;
}

class DemoClasses {
public:
    DemoClasses(Tx& tx, const DemoYear& demo, std::uint64_t seed) : tx_(tx), demo_(demo), random_(seed) {}

    /// Inside the school.
    void fill(bool first_school) {
        intend();
        load_teachers();
        load_rooms();
        find_reserved();
        for (Intended& one : intended_) open(one);
        bool has_groups = false;
        for (std::size_t i = 0; i < intended_.size(); ++i) {
            const bool last = i + 1 == intended_.size();
            in_class_.clear();
            enrol(intended_[i], first_school && last);
            if (intended_[i].stage != "mn" && !std::exchange(has_groups, true)) add_groups(intended_[i]);
            // One class of the demo has nobody who leads it.
            if (!(first_school && last && intended_.size() > 1)) give_homeroom(intended_[i]);
        }
    }

private:
    // No distribution of the library: they differ from one library to the next.
    bool happens(int per_mille) { return static_cast<int>(random_() % 1'000) < per_mille; }

    /// Pupils by the grade and class that their codes tell.
    void intend() {
        std::set<Id<org::Stage>> own;
        for (const org::SchoolStage& held : tx_.all<org::SchoolStage>()) own.insert(held.stage_id);
        std::map<std::string, std::vector<people::Pupil>> by_class;
        constexpr std::size_t code_length = 7, class_length = 5;
        for (const people::Pupil& pupil : tx_.as_of({}).all<people::Pupil>())
            if (pupil.code.size() == code_length && pupil.code.starts_with("HS"))
                by_class[pupil.code.substr(0, class_length)].push_back(pupil);
        for (const auto& [code, pupils] : by_class)
            for (const org::Grade& grade : demo_.grades) {
                const std::string padded = (grade.code.size() == 1 ? "0" : "") + grade.code;
                if (padded != code.substr(2, 2) || !own.contains(grade.stage_id)) continue;
                intended_.push_back({grade, demo_.stages.at(grade.stage_id), code.back() - '0', pupils, {}});
            }
        std::sort(intended_.begin(), intended_.end(), [](const Intended& one, const Intended& two) {
            return std::pair(one.grade.sort, one.number) < std::pair(two.grade.sort, two.number);
        });
    }
    /// By stage, in the order of their codes: the first of a stage are those who lead its classes.
    void load_teachers() {
        std::map<Id<people::StaffMember>, std::string> codes;
        for (const people::StaffMember& member : tx_.all<people::StaffMember>())
            if (member.kind == people::StaffKind::teacher) codes.emplace(member.id, member.code);
        std::map<std::string, std::vector<std::pair<std::string, Id<people::StaffMember>>>> found;
        for (const people::StaffPost& post : tx_.all<people::StaffPost>())
            if (codes.contains(post.staff_member_id))
                found[demo_.positions.at(post.position_id)].emplace_back(codes.at(post.staff_member_id),
                                                                         post.staff_member_id);
        for (auto& [position, members] : found) {
            std::sort(members.begin(), members.end());
            for (const auto& [code, id] : members) teachers_[position].push_back(id);
        }
    }
    void load_rooms() {
        std::set<Id<org::RoomKind>> for_classes;
        for (const org::RoomKind& kind : tx_.all<org::RoomKind>())
            if (kind.code == "classroom" || kind.code == "care_room") for_classes.insert(kind.id);
        for (const org::Room& room : tx_.all<org::Room>())
            if (for_classes.contains(room.kind_id)) rooms_[room.campus_id].push_back(room);
        for (auto& [campus, rooms] : rooms_)
            std::sort(rooms.begin(), rooms.end(),
                      [](const org::Room& one, const org::Room& two) { return one.code > two.code; });
        for (const org::Campus& campus : tx_.all<org::Campus>())
            if (campus.main) main_campus_ = campus.id;
    }
    void find_reserved() {
        for (const people::PupilStatus& status : tx_.all<people::PupilStatus>())
            if (status.state == people::PupilState::reserved)
                away_.emplace(status.pupil_id, status.valid_from);
    }

    static const StageDay& day_of(const Intended& one) {
        const auto* const found = std::find_if(std::begin(stage_days), std::end(stage_days),
                                               [&](const StageDay& day) { return day.stage == one.stage; });
        check(found != std::end(stage_days), "the demo knows the stages of its schools");
        return *found;
    }

    void open(Intended& one) {
        const StageDay& day = day_of(one);
        Class& row = one.row;
        row.year_id = demo_.year.id;
        row.grade_id = one.grade.id;
        row.name = class_name(one);
        row.code = one.pupils.front().code.substr(2, 3);
        row.campus_id = one.pupils.front().campus_id;
        const bool afternoon = one.grade.code == "6" || one.grade.code == "7" || one.grade.code == "11";
        row.shift = afternoon ? calendar::Shift::afternoon : calendar::Shift::morning;
        row.two_sessions = day.all_day;
        row.sessions_a_week = day.sessions;
        row.boarding = one.stage == "mn" || (one.stage == "th" && one.number % 2 == 1);
        // From grade 3 on it is compulsory; the schools of the demo begin with it at once, as cities do.
        const bool early = one.grade.code == "1" || one.grade.code == "2";
        if (one.stage != "mn") row.first_language_id = demo_.first_language;
        if (one.stage != "mn") row.first_language_periods = early ? 2 : day.language_periods;
        if (one.stage == "thpt") row.stream = one.number % 2 == 1 ? "Khoa học tự nhiên" : "Khoa học xã hội";
        row.equipment_complete = !happens(80);
        row.parents_committee = true;
        row.new_programme = true;
        take_room(row);
        row = tx_.put(row);
    }
    /// The rooms of its campus in the order of their codes, while there are any.
    void take_room(Class& row) {
        const auto campus = row.campus_id ? row.campus_id : main_campus_;
        if (!campus) return;
        std::vector<org::Room>& free = rooms_[*campus];
        if (free.empty()) return;
        row.room_id = free.back().id;
        free.pop_back();
    }

    void enrol(Intended& one, bool leave_one_out) {
        const std::string left_out = leave_one_out ? one.pupils.back().code : std::string();
        std::vector<std::pair<std::string, const people::Pupil*>> list;
        for (const people::Pupil& pupil : one.pupils)
            list.emplace_back(text::name_sort_key(pupil.full_name) + pupil.code, &pupil);
        std::sort(list.begin(), list.end());
        constexpr std::size_t norm = 45;
        const bool too_large = list.size() > norm;  // and shall be
        int number = 0;
        for (const auto& [key, pupil] : list) {
            const bool studies = !pupil->valid_to && !away_.contains(pupil->id);
            const bool left = !too_large && (pupil->code == left_out || happens(in_no_class));
            if (studies && left) continue;
            place(one, *pupil, ++number);
        }
    }
    void place(const Intended& one, const people::Pupil& pupil, int number) {
        Enrolment row{.pupil_id = pupil.id,
                      .class_id = one.row.id,
                      .number = number,
                      .valid_from = std::max(demo_.first_day, pupil.valid_from),
                      .valid_to = pupil.valid_to};
        if (const auto away = away_.find(pupil.id); away != away_.end()) row.valid_to = away->second - 1;
        if (row.valid_to && *row.valid_to < row.valid_from) return;
        const Class* other = class_beside(one);
        constexpr int weeks_in_first = 21;
        const Date moved = row.valid_from + weeks_in_first;
        if (!other || row.valid_to || moved >= tx_.today() || !happens(changed_class)) {
            put_in(row);
            return;
        }
        Enrolment before = row;
        before.class_id = other->id;
        before.number.reset();
        before.valid_to = moved - 1;
        tx_.put(before);
        row.valid_from = moved;
        row.reason = "Chuyển lớp theo nguyện vọng của gia đình";
        put_in(row);
    }
    void put_in(const Enrolment& row) {
        tx_.put(row);
        if (!row.valid_to) in_class_.push_back(row);
    }
    const Class* class_beside(const Intended& one) const {
        for (const Intended& other : intended_)
            if (other.grade.id == one.grade.id && other.number != one.number
                && other.row.campus_id == one.row.campus_id)
                return &other.row;
        return nullptr;
    }

    void give_homeroom(const Intended& one) {
        std::vector<Id<people::StaffMember>>& free = teachers_[std::string(day_of(one).teachers)];
        std::size_t& next = next_teacher_[std::string(day_of(one).teachers)];
        if (next >= free.size()) return;
        tx_.put(Homeroom{.class_id = one.row.id,
                         .staff_member_id = free[next++],
                         .decision = std::string(demo_decision),
                         .valid_from = demo_.year.first_day});
    }

    /// Four rows of desks, each with a leader.
    void add_groups(const Intended& one) {
        for (int number = 0; number < groups_of_a_class; ++number) {
            const Group group = tx_.put(Group{.year_id = demo_.year.id,
                                              .class_id = one.row.id,
                                              .name = "Tổ " + std::to_string(number + 1)});
            for (std::size_t i = static_cast<std::size_t>(number); i < in_class_.size();
                 i += groups_of_a_class)
                tx_.put(GroupMember{.group_id = group.id,
                                    .pupil_id = in_class_[i].pupil_id,
                                    .leads = i < groups_of_a_class,
                                    .valid_from = in_class_[i].valid_from});
        }
    }

    Tx& tx_;
    const DemoYear& demo_;
    std::mt19937_64 random_;
    std::vector<Intended> intended_;
    std::map<std::string, std::vector<Id<people::StaffMember>>> teachers_;  // by the code of their post
    std::map<std::string, std::size_t> next_teacher_;
    std::map<Id<org::Campus>, std::vector<org::Room>> rooms_;  // the next one is the last of them
    std::optional<Id<org::Campus>> main_campus_;
    std::vector<Enrolment> in_class_;         // of the class that is filled, who stays in it
    std::map<Id<people::Pupil>, Date> away_;  // whose place is reserved, and since when
};

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed) {
    const auto year = calendar::year_on(tx, tx.today());
    if (size == DemoSize::none || !year) return;
    const DemoYear demo(tx, *year);
    std::uint64_t number = 0;
    for (const org::School& school : tx.all<org::School>())
        tx.in_school(school.id, [&] {
            const bool first = number == 0;
            DemoClasses(tx, demo, seed * 101 + number++).fill(first);
        });
}

}  // namespace truong::classes
