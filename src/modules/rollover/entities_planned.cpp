// The rows of a plan, which people correct while nothing is being written.
#include "modules/rollover/entities.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::rollover {

namespace {

constexpr FieldOptions optional_value{.required = false};
constexpr FieldOptions kept_choice{.required = false, .derived = true};
constexpr FieldOptions kept_proposal{.limit = std::int64_t{1} << 62, .required = false, .derived = true};

/// Nobody changes what a job works on; an undo takes back rows of the plan as whoever decided it.
Condition of_idle_plan(const Question& question) {
    const Condition still = where<&Plan::state> != PlanState::applying;
    return is_never(deciders(question)) ? still && where<&Plan::state> != PlanState::undoing : still;
}
template <auto PlanId> Condition planners_of_plan(const Question& question) {
    const Condition may = people::registrars(question);
    return is_never(may) ? may : may && through<PlanId, of_idle_plan>(question);
}
Condition planners_near(const Question& question) {
    const Condition may = planners_of_plan<&PlannedPupil::plan_id>(question);
    return is_never(may) ? may : may && people::near_pupil(question, column<&PlannedPupil::pupil_id>());
}
Condition readers_near(const Question& question) {
    const Condition may = people::registrars(question);
    return is_never(may) ? may : people::near_pupil(question, column<&PlannedPupil::pupil_id>());
}

/// An assignment is of the campus of its class, or of none.
Condition class_nearby(const Question& question) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::staff || !actor.campus) return always();
    return where<&PlannedClass::campus_id> == actor.campus || where<&PlannedClass::campus_id>.is_null();
}
Condition assignment_readers(const Question& question) {
    const Condition may = people::registrars(question);
    return is_never(may) ? may : may && through<&PlannedAssignment::planned_class_id, class_nearby>(question);
}
Condition assignment_planners(const Question& question) {
    const Condition may = planners_of_plan<&PlannedAssignment::plan_id>(question);
    return is_never(may) ? may : may && through<&PlannedAssignment::planned_class_id, class_nearby>(question);
}

Presentation look_of_class() {
    return {
        .task = Task::classes,
        .icon = "presentation",
        .many = {"Lớp dự kiến năm sau", "Planned classes"},
        .verb = {"Thêm lớp dự kiến", "Plan a class"},
        .empty = {"Các lớp của năm học mới được đề xuất từ lớp năm nay; sửa tên, phòng, chủ nhiệm ở đây.",
                  "The classes of the new year, proposed from this year's; correct name, room and teacher "
                  "here."},
        .subtitle = {"shift"},
        .sort = "name",
        .sections = {{"what", {"Lớp", "The class"}},
                     {"where", {"Chỗ học, chủ nhiệm", "Place and teacher"}},
                     {"look", {"Cần xem", "To look at"}}},
        .views = {{"unclear",
                   {"Tên cần xem", "Names to look at"},
                   "filter[exception]=name_unclear&filter[settled]=false",
                   Tone::waiting},
                  {"no_homeroom",
                   {"Chưa có chủ nhiệm", "Without a homeroom teacher"},
                   "filter[staff_member_id]=null",
                   Tone::waiting}}};
}

Presentation look_of_pupil() {
    return {.task = Task::classes,
            .icon = "arrow-up-right",
            .many = {"Học sinh trong kế hoạch lên lớp", "Planned pupils"},
            .verb = {"Thêm học sinh vào kế hoạch", "Add a pupil to the plan"},
            .empty = {"Mỗi học sinh một dòng: lên lớp, ở lại, ra trường hay còn chờ, và vào lớp nào.",
                      "A line for each pupil: up, repeating, leaving or waiting, and into which class."},
            .title = {"full_name"},
            .subtitle = {"outcome", "exception"},
            .sort = "full_name",
            .sections = {{"what", {"Học sinh đi đâu", "Where he goes"}},
                         {"look", {"Cần xem", "To look at"}},
                         {"proposal", {"Đề xuất của hệ thống", "What was proposed"}}},
            .views = {{"hold", {"Còn chờ", "Waiting"}, "filter[outcome]=hold", Tone::waiting},
                      {"open",
                       {"Cần xem", "To look at"},
                       "filter[exception][ne]=none&filter[settled]=false",
                       Tone::waiting},
                      {"repeat", {"Ở lại lớp", "Repeating"}, "filter[outcome]=repeat"},
                      {"complete", {"Ra trường", "Completing"}, "filter[outcome]=complete"}}};
}

Presentation look_of_assignment() {
    return {.icon = "clipboard-list",
            .many = {"Phân công dự kiến", "Planned assignments"},
            .verb = {"Thêm phân công dự kiến", "Plan an assignment"},
            .empty = {"Ai dạy môn gì ở lớp dự kiến, đề xuất từ phân công năm nay.",
                      "Who shall teach what in the planned class, proposed from this year's assignments."},
            .title = {"full_name"},
            .sort = "full_name"};
}

void declare_class(Catalog& catalog) {
    catalog.entity<PlannedClass>("pcl", {"Lớp dự kiến", "Planned class"})
        .field<&PlannedClass::plan_id>({"Kế hoạch", "Plan"}, {.priority = 3, .section = "what"})
        .field<&PlannedClass::name>({"Tên lớp", "Name"},
                                    {.limit = 40, .order = Order::text, .searched = true, .section = "what"})
        .field<&PlannedClass::grade_id>({"Khối", "Grade"}, {.priority = 1, .section = "what"})
        .field<&PlannedClass::from_class_id>(
            {"Từ lớp năm nay", "From this year's class"},
            {.help = {"Buổi học, bán trú, ngoại ngữ và các đặc điểm khác lấy theo lớp này.",
                      "Sessions, boarding, languages and what else belongs to a class come from it."},
             .priority = 2,
             .section = "what"})
        .field<&PlannedClass::moves_up>({"Cả lớp lên", "The class moves up"}, in_section("what", kept_choice))
        .field<&PlannedClass::campus_id>({"Cơ sở, điểm trường", "Campus"}, {.section = "where"})
        .field<&PlannedClass::room_id>({"Phòng", "Room"}, {.section = "where"})
        .field<&PlannedClass::shift>({"Buổi", "Shift"}, in_section("where", optional_value))
        .field<&PlannedClass::staff_member_id>({"Chủ nhiệm dự kiến", "Homeroom teacher"},
                                               {.priority = 2, .section = "where"})
        .field<&PlannedClass::exception>({"Cần xem", "To look at"},
                                         at_priority(2, in_section("look", kept_choice)))
        .field<&PlannedClass::settled>({"Đã xem", "Settled"}, in_section("look", optional_value))
        .field<&PlannedClass::class_id>({"Lớp của năm mới", "Class of the new year"},
                                        {.help = {"Lớp đã mở, hoặc lớp có sẵn mà học sinh sẽ vào.",
                                                  "The class that was opened, or one that is there already."},
                                         .priority = 3,
                                         .section = "what"})
        .unique<&PlannedClass::plan_id, &PlannedClass::name>()
        .campus<&PlannedClass::campus_id>()
        .read<people::registrars>()
        .write<planners_of_plan<&PlannedClass::plan_id>>()
        .part_of<&PlannedClass::plan_id>({"Lớp dự kiến", "Planned classes"}, 1)
        .present(look_of_class())
        .rest(Rest::full);
}

void declare_pupil(Catalog& catalog) {
    catalog.entity<PlannedPupil>("ppu", {"Học sinh trong kế hoạch lên lớp", "Planned pupil"})
        .field<&PlannedPupil::plan_id>({"Kế hoạch", "Plan"}, {.priority = 3, .section = "what"})
        .field<&PlannedPupil::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1, .section = "what"})
        .field<&PlannedPupil::person_id>(
            {"Người", "Person"},
            {.required = false, .derived = true, .copied_through = "pupil_id", .section = "proposal"})
        .field<&PlannedPupil::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                      .required = false,
                                                                      .privacy = Privacy::personal,
                                                                      .order = Order::person_name,
                                                                      .searched = true,
                                                                      .derived = true,
                                                                      .copied_through = "pupil_id",
                                                                      .priority = 1,
                                                                      .section = "what"})
        .field<&PlannedPupil::from_class_id>({"Lớp năm nay", "Class of this year"},
                                             at_priority(2, in_section("what", kept_choice)))
        .field<&PlannedPupil::outcome>({"Kết quả", "Outcome"}, {.priority = 1, .section = "what"})
        .field<&PlannedPupil::planned_class_id>({"Lớp năm sau", "Class of next year"},
                                                {.priority = 1, .section = "what"})
        .field<&PlannedPupil::exception>({"Cần xem", "To look at"},
                                         at_priority(2, in_section("look", kept_choice)))
        .field<&PlannedPupil::settled>({"Đã xem", "Settled"}, in_section("look", optional_value))
        .field<&PlannedPupil::note>(
            {"Ghi chú", "Note"},
            {.limit = 300, .required = false, .privacy = Privacy::personal, .section = "look"})
        .field<&PlannedPupil::proposed>({"Đề xuất", "Proposed"}, in_section("proposal", kept_choice))
        .field<&PlannedPupil::proposed_class>({"Lớp đề xuất (mã số)", "Proposed class, its number"},
                                              at_priority(3, in_section("proposal", kept_proposal)))
        .unique<&PlannedPupil::plan_id, &PlannedPupil::pupil_id>()
        .about<&PlannedPupil::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: sau năm học"})
        .read<readers_near>()
        .write<planners_near>()
        .part_of<&PlannedPupil::plan_id>({"Học sinh", "Pupils"}, 2)
        .part_of<&PlannedPupil::planned_class_id>({"Học sinh", "Pupils"}, 1)
        .present(look_of_pupil())
        .rest(Rest::full);
}

void declare_assignment(Catalog& catalog) {
    catalog.entity<PlannedAssignment>("pas", {"Phân công dự kiến", "Planned assignment"})
        .field<&PlannedAssignment::plan_id>({"Kế hoạch", "Plan"}, {.priority = 3})
        .field<&PlannedAssignment::planned_class_id>({"Lớp dự kiến", "Planned class"}, {.priority = 1})
        .field<&PlannedAssignment::subject_id>({"Môn", "Subject"}, {.priority = 1})
        .field<&PlannedAssignment::staff_member_id>({"Giáo viên", "Teacher"}, {.priority = 1})
        .field<&PlannedAssignment::person_id>(
            {"Người", "Person"}, {.required = false, .derived = true, .copied_through = "staff_member_id"})
        .field<&PlannedAssignment::full_name>({"Họ và tên", "Full name"},
                                              {.limit = 150,
                                               .required = false,
                                               .privacy = Privacy::personal,
                                               .order = Order::person_name,
                                               .derived = true,
                                               .copied_through = "staff_member_id",
                                               .priority = 3})
        .field<&PlannedAssignment::periods_a_week>({"Số tiết một tuần", "Periods a week"},
                                                   {.limit = 60, .priority = 2})
        .field<&PlannedAssignment::main>({"Dạy chính", "Main teacher"}, optional_value)
        .unique<&PlannedAssignment::planned_class_id, &PlannedAssignment::subject_id,
                &PlannedAssignment::staff_member_id>()
        .about<&PlannedAssignment::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: sau năm học"})
        .read<assignment_readers>()
        .write<assignment_planners>()
        .part_of<&PlannedAssignment::plan_id>({"Phân công dự kiến", "Planned assignments"}, 3)
        .part_of<&PlannedAssignment::planned_class_id>({"Phân công dự kiến", "Planned assignments"}, 2)
        .present(look_of_assignment())
        .rest(Rest::full);
}

/// The planned classes that rows lead to, by id; rows of another plan are refused.
template <class Row> std::vector<Row> rows_by_id(const Reader& reader, const std::vector<std::int64_t>& ids) {
    std::set<Id<Row>> wanted;
    for (const std::int64_t id : ids) wanted.insert(Id<Row>{id});
    return rows_of<&Row::id>(reader, wanted);
}
constexpr std::string_view why = "a rule of the rows themselves";

}  // namespace

void judge_planned_pupils(Tx& tx, const std::vector<std::int64_t>& rows) {
    const Reader reader = tx.unscoped(why);
    const auto pupils = rows_by_id<PlannedPupil>(reader, rows);
    std::set<Id<PlannedClass>> ids;
    for (const PlannedPupil& row : pupils)
        if (row.planned_class_id) ids.insert(*row.planned_class_id);
    std::map<Id<PlannedClass>, Id<Plan>> plans;
    for (const PlannedClass& row : rows_of<&PlannedClass::id>(reader, ids))
        plans.emplace(row.id, row.plan_id);
    Findings findings;
    for (const PlannedPupil& row : pupils) {
        const bool goes_on = row.outcome == PupilOutcome::up || row.outcome == PupilOutcome::repeat;
        if (goes_on && !row.planned_class_id)
            findings.push_back({.path = "planned_class_id", .code = "rollover_class_needed"});
        if (!goes_on && row.planned_class_id)
            findings.push_back({.path = "planned_class_id", .code = "rollover_class_in_vain"});
        if (row.planned_class_id && plans[*row.planned_class_id] != row.plan_id)
            findings.push_back({.path = "planned_class_id", .code = "rollover_other_plan"});
    }
    require(std::move(findings));
}

void judge_planned_assignments(Tx& tx, const std::vector<std::int64_t>& rows) {
    const Reader reader = tx.unscoped(why);
    const auto assignments = rows_by_id<PlannedAssignment>(reader, rows);
    std::set<Id<PlannedClass>> ids;
    for (const PlannedAssignment& row : assignments) ids.insert(row.planned_class_id);
    std::map<Id<PlannedClass>, Id<Plan>> plans;
    for (const PlannedClass& row : rows_of<&PlannedClass::id>(reader, ids))
        plans.emplace(row.id, row.plan_id);
    Findings findings;
    for (const PlannedAssignment& row : assignments)
        if (plans[row.planned_class_id] != row.plan_id)
            findings.push_back({.path = "planned_class_id", .code = "rollover_other_plan"});
    require(std::move(findings));
}

void declare_planned_rows(Catalog& catalog) {
    declare_class(catalog);
    declare_pupil(catalog);
    declare_assignment(catalog);
}

}  // namespace truong::rollover
