// The school in numbers, year by year, and its plans of improvement (TT 57/2026/TT-BGDĐT, Phụ lục V).
#include "modules/dossier/tables.hpp"

#include <algorithm>

#include "modules/classes/api.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::dossier {

namespace {

using calendar::SchoolYear;
using classes::Class;
using classes::Enrolment;
using people::Pupil;
using people::PupilState;
using people::PupilStatus;
using people::StaffKind;
using people::StaffMember;

/// Numbers are counted from all rows, whoever asks for the tables: they name nobody.
class House {
public:
    House(const Reader& reader, Id<org::School> school)
        : session_{reader.store(), reader.connection(), {.hat = Hat::system, .school = school},
                   reader.now(),   reader.today(),      {}},
          reader_(session_) {}
    const Reader& reader() const { return reader_; }

private:
    Session session_;
    Reader reader_;
};

/// In one year; a school that had no class in the product has nothing of that year.
struct YearCount {
    std::string year;
    bool known = false;
    std::map<std::string, std::int64_t> classes, pupils;  // by code of the grade
    std::int64_t two_sessions = 0, girls = 0, moved_out = 0, dropped_out = 0, repeating = 0;
    std::map<StaffKind, std::int64_t> staff;
};

std::int64_t sum(const std::map<std::string, std::int64_t>& counts) {
    std::int64_t all = 0;
    for (const auto& [code, count] : counts) all += count;
    return all;
}

/// The end of lessons of a year that is over; today of the running one.
Date day_of_counting(const SchoolYear& year, Date today) {
    constexpr int may = 5, last_of_may = 31;
    const Date end =
        date_of({.year = year.start_year + 1, .month = may, .day = last_of_may}).value_or(year.last_day);
    return std::min(today, end);
}

class Counting {
public:
    Counting(const Reader& house, const TablesAsk& ask) : house_(house), ask_(ask) {
        for (const org::Stage& stage : stages_of(house, ask.school))
            if (ask.stage_code.empty() || stage.code == ask.stage_code) stages_.insert(stage.id);
        for (const org::Grade& grade : house.as_of({}).all<org::Grade>())
            if (stages_.contains(grade.stage_id)) grades_[grade.id] = grade;
    }

    YearCount in(const SchoolYear& year) {
        YearCount count{.year = year.code};
        const Date day = day_of_counting(year, house_.today());
        std::vector<Id<Class>> ids;
        std::map<Id<Class>, std::string> grade_of;
        for (const Class& one : house_.all<Class>(where<&Class::year_id> == year.id)) {
            const auto grade = grades_.find(one.grade_id);
            if (grade == grades_.end()) continue;
            ids.push_back(one.id);
            grade_of[one.id] = grade->second.code;
            ++count.classes[grade->second.code];
            count.two_sessions += one.two_sessions;
        }
        count.known = !ids.empty();
        if (!count.known) return count;
        count_pupils(count, ids, grade_of, day);
        count_leavers(count, year);
        count_staff(count, day);
        return count;
    }
    /// Those of the school, in the order of the list.
    std::vector<org::Grade> grades(const std::vector<YearCount>& years) const {
        std::vector<org::Grade> found;
        for (const auto& [id, grade] : grades_)
            if (std::ranges::any_of(years,
                                    [&](const YearCount& one) { return one.classes.contains(grade.code); }))
                found.push_back(grade);
        std::ranges::stable_sort(found, {}, &org::Grade::sort);
        return found;
    }

private:
    void count_pupils(YearCount& count, const std::vector<Id<Class>>& ids,
                      const std::map<Id<Class>, std::string>& grade_of, Date day) {
        std::set<Id<Pupil>> pupils;
        for (const Enrolment& one : house_.as_of(day).all<Enrolment>(where<&Enrolment::class_id>.in(ids)))
            if (pupils.insert(one.pupil_id).second) ++count.pupils[grade_of.at(one.class_id)];
        for (const Pupil& pupil : rows_of<&Pupil::id>(house_.as_of({}), pupils))
            count.girls += pupil.sex == people::Sex::female;
        pupils_ = std::move(pupils);
    }
    /// Of a school as a whole: a pupil who has left is in no class any more.
    void count_leavers(YearCount& count, const SchoolYear& year) {
        for (const PupilStatus& one : house_.as_of({}).all<PupilStatus>(
                 where<&PupilStatus::valid_from> >= year.first_day
                 && where<&PupilStatus::valid_from> <= year.last_day
                 && where<&PupilStatus::state>.in({PupilState::transferred_out, PupilState::dropped_out})))
            ++(one.state == PupilState::dropped_out ? count.dropped_out : count.moved_out);
        for (const people::PupilYear& one :
             house_.all<people::PupilYear>(where<&people::PupilYear::year_id> == year.id))
            count.repeating += one.repeats_year.value_or(false) && pupils_.contains(one.pupil_id);
    }
    void count_staff(YearCount& count, Date day) {
        for (const StaffMember& one : house_.as_of(day).all<StaffMember>()) ++count.staff[one.kind];
    }

    const Reader& house_;
    const TablesAsk& ask_;
    std::set<Id<org::Stage>> stages_;
    std::map<Id<org::Grade>, org::Grade> grades_;
    std::set<Id<Pupil>> pupils_;
};

using Number = std::function<std::string(const YearCount&)>;

FigureRow row_of(const std::vector<YearCount>& years, const Label& label, const Number& number) {
    FigureRow row{.name_vi = std::string(label.vi), .name_en = std::string(label.en)};
    for (const YearCount& year : years)
        row.numbers.push_back({year.year, year.known ? number(year) : std::string()});
    return row;
}
Number plain(std::int64_t YearCount::*member) {
    return [member](const YearCount& year) { return std::to_string(year.*member); };
}
Number of_kind(StaffKind kind) {
    return [kind](const YearCount& year) {
        const auto found = year.staff.find(kind);
        return std::to_string(found == year.staff.end() ? 0 : found->second);
    };
}
using ByGrade = std::map<std::string, std::int64_t> YearCount::*;

std::string tenths(std::int64_t of, std::int64_t by) {
    if (by == 0) return {};
    const std::int64_t ten = (of * 20 + by) / (by * 2);
    return std::to_string(ten / 10) + ',' + std::to_string(ten % 10);
}

void add_grades(FigureTable& table, const std::vector<YearCount>& years,
                const std::vector<org::Grade>& grades, ByGrade counts) {
    for (const org::Grade& grade : grades) {
        FigureRow& row =
            table.rows.emplace_back(row_of(years, {"", ""}, [&grade, counts](const YearCount& year) {
                const auto found = (year.*counts).find(grade.code);
                return std::to_string(found == (year.*counts).end() ? 0 : found->second);
            }));
        row.name_vi = grade.name_vi;
        row.name_en = grade.name_en;
    }
}

FigureTable class_table(const std::vector<YearCount>& years, const std::vector<org::Grade>& grades) {
    FigureTable table{.name_vi = "Lớp học", .name_en = "Classes"};
    add_grades(table, years, grades, &YearCount::classes);
    table.rows.push_back(row_of(years, {"Tổng số lớp", "Classes in all"},
                                [](const YearCount& year) { return std::to_string(sum(year.classes)); }));
    table.rows.push_back(
        row_of(years, {"Số lớp học 2 buổi/ngày", "Classes taught all day"}, plain(&YearCount::two_sessions)));
    return table;
}

FigureTable pupil_table(const std::vector<YearCount>& years, const std::vector<org::Grade>& grades) {
    FigureTable table{.name_vi = "Học sinh", .name_en = "Pupils"};
    add_grades(table, years, grades, &YearCount::pupils);
    table.rows.push_back(row_of(years, {"Tổng số học sinh", "Pupils in all"},
                                [](const YearCount& year) { return std::to_string(sum(year.pupils)); }));
    table.rows.push_back(row_of(years, {"Trong đó nữ", "Girls among them"}, plain(&YearCount::girls)));
    table.rows.push_back(
        row_of(years, {"Bình quân học sinh/lớp", "Pupils a class"},
               [](const YearCount& year) { return tenths(sum(year.pupils), sum(year.classes)); }));
    table.rows.push_back(
        row_of(years, {"Học sinh lưu ban", "Pupils who repeat the year"}, plain(&YearCount::repeating)));
    table.rows.push_back(row_of(years, {"Chuyển đi trong năm (toàn trường)", "Moved away (whole school)"},
                                plain(&YearCount::moved_out)));
    table.rows.push_back(row_of(years, {"Bỏ học trong năm (toàn trường)", "Dropped out (whole school)"},
                                plain(&YearCount::dropped_out)));
    return table;
}

FigureTable staff_table(const std::vector<YearCount>& years) {
    FigureTable table{.name_vi = "Đội ngũ (toàn trường)", .name_en = "Staff (whole school)"};
    table.rows.push_back(row_of(years, {"Cán bộ quản lý", "Managers"}, of_kind(StaffKind::leader)));
    table.rows.push_back(row_of(years, {"Giáo viên", "Teachers"}, of_kind(StaffKind::teacher)));
    table.rows.push_back(row_of(years, {"Nhân viên", "Employees"}, of_kind(StaffKind::employee)));
    return table;
}

/// That year and those before it, the oldest first; also where the server knows no such year.
std::vector<SchoolYear> years_until(const Reader& reader, const SchoolYear& last, int count) {
    std::vector<SchoolYear> found;
    const auto known = reader.all<SchoolYear>(where<&SchoolYear::start_year> <= last.start_year);
    for (int start = last.start_year - count + 1; start <= last.start_year; ++start) {
        const auto at = std::ranges::find(known, start, &SchoolYear::start_year);
        SchoolYear unknown{.start_year = start};
        unknown.code = std::to_string(start) + '-' + std::to_string(start + 1);
        found.push_back(at == known.end() ? unknown : *at);
    }
    return found;
}

ImprovementPlan plan_of(const Reader& house, const planning::ActionPlan& plan, const std::string& year) {
    ImprovementPlan found{.plan_id = plan.id,
                          .title = plan.title,
                          .number = plan.document_number,
                          .year = year,
                          .goal = plan.goal,
                          .state = plan.state};
    for (const auto& task : house.all<planning::PlanTask>(where<&planning::PlanTask::plan_id> == plan.id)) {
        if (task.state == planning::TaskState::dropped) continue;
        ++found.tasks;
        found.done += task.state == planning::TaskState::done;
    }
    for (const planning::PeriodReportLine& line : planning::plan_lines(house, plan.id))
        found.lines.push_back({line.title, line.objective, line.activities, line.result_indicator, line.time,
                               line.owner, line.resources, line.expected_evidence, line.degree});
    return found;
}

/// A plan answers the self-assessment of its own year or of the one before.
std::vector<ImprovementPlan> plans_of(const Reader& house, const SchoolYear& year) {
    std::vector<ImprovementPlan> found;
    for (const SchoolYear& each :
         house.all<SchoolYear>(where<&SchoolYear::start_year> >= year.start_year
                               && where<&SchoolYear::start_year> <= year.start_year + 1))
        for (const auto& plan : house.all<planning::ActionPlan>(
                 where<&planning::ActionPlan::year_id> == each.id
                 && where<&planning::ActionPlan::kind> == planning::PlanKind::improvement))
            found.push_back(plan_of(house, plan, each.code));
    return found;
}

}  // namespace

std::vector<org::Stage> stages_of(const Reader& reader, Id<org::School> school) {
    const House house(reader, school);
    std::vector<org::Stage> found;
    for (const org::SchoolStage& one : house.reader().all<org::SchoolStage>())
        found.push_back(house.reader().get(one.stage_id));
    std::ranges::stable_sort(found, {}, &org::Stage::sort);
    return found;
}

DossierTables tables_of(const Reader& reader, const TablesAsk& ask) {
    const House house(reader, ask.school);
    const SchoolYear year = house.reader().get(ask.year_id);
    Counting counting(house.reader(), ask);
    std::vector<YearCount> years;
    for (const SchoolYear& each : years_until(house.reader(), year, ask.years))
        years.push_back(each.id ? counting.in(each) : YearCount{.year = each.code});
    const auto grades = counting.grades(years);
    return {.tables = {class_table(years, grades), pupil_table(years, grades), staff_table(years)},
            .plans = plans_of(house.reader(), year)};
}

}  // namespace truong::dossier
