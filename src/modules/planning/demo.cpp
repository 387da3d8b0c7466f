// Two plans in their middle at each of the first schools, with tasks in every state, so that nothing is
// empty.
#include <algorithm>

#include "modules/planning/entities.hpp"
#include "modules/planning/rules.hpp"

namespace truong::planning {

namespace {

constexpr std::size_t schools_with_plans = 5;
constexpr int office_owners = 3;

/// What became of one task; days count from today.
struct Told {
    std::string_view node;
    int owner;  // of the staff in order; below zero: nobody
    TaskState state;
    int progress, due, reported;
    std::string_view text;
};
constexpr Told told[] = {
    {"1.1", 0, TaskState::doing, 60, 12, -4,
     "Đã ban hành 5 trên 8 quy chế, còn 3 bản đang lấy ý kiến các tổ."},
    {"1.5", 0, TaskState::done, 100, -40, -45, "Ba ban đã có quyết định, họp phiên đầu và lưu biên bản."},
    {"2.2b", 1, TaskState::doing, 40, 6, -36, "Đã khảo sát vùng phủ sóng, đang chờ báo giá bộ phát."},
    {"2.2d", 1, TaskState::done, 100, -10, -12,
     "Đã cài diệt virus cho toàn bộ máy phòng Tin học và văn phòng."},
    {"3.1", 2, TaskState::doing, 75, -3, -1,
     "Còn 42 hồ sơ thiếu mã định danh, chủ nhiệm đang gọi phụ huynh."},
    {"3.2", 2, TaskState::open, 0, 25, 0, ""},
    {"4.1", 3, TaskState::doing, 30, 40, -6, "Đã tập huấn xong chuyên đề an toàn thông tin."},
    {"4.2", 0, TaskState::done, 100, -60, -62, "Mỗi tổ đã có một người đầu mối, công bố ở họp hội đồng."},
    {"4.4", 3, TaskState::open, 0, 120, 0, ""},
    {"5.3", -1, TaskState::open, 0, -8, 0, ""},
    {"5.5", 4, TaskState::dropped, 0, 90, -15, "Phụ huynh chưa đồng thuận, để sang năm học sau."},
    {"6.1", 4, TaskState::doing, 55, 20, -9, "LMS đã có 7 trên 12 chức năng, đang nối thời khóa biểu."},
};

struct Paper {
    std::string_view title;
    int owner;
    int due;
};
constexpr Paper papers[] = {{"Ban hành quy chế tổ chức dạy học trực tuyến", 0, 20},
                            {"Khảo sát điều kiện học trực tuyến của học sinh", 2, 30},
                            {"Tập huấn giáo viên soạn bài và giao bài trên LMS", 3, 45}};

class DemoPlans {
public:
    DemoPlans(Tx& tx, const calendar::SchoolYear& year) : tx_(tx), year_(year) {
        for (const people::StaffMember& member : tx.all<people::StaffMember>()) staff_.push_back(member.id);
    }
    void fill(bool with_report) {
        if (staff_.empty()) return;
        const ActionPlan plan = digital_plan();
        for (const PlanTask& task : tasks_of(tx_, plan.id)) tell(plan, task);
        if (with_report) report(plan);
        online_plan();
    }

private:
    std::optional<Id<people::StaffMember>> member(int place) const {
        if (place < 0) return std::nullopt;
        // The first three lead and keep the office, the others teach.
        const bool leads = place < office_owners || teachers_.empty();
        const auto& from = leads ? staff_ : teachers_;
        return from[static_cast<std::size_t>(place) % from.size()];
    }
    ActionPlan digital_plan() {
        std::string skipped;
        for (const TemplateTask& task : template_tasks(tx_, {"ths"})) {
            const bool kept =
                std::ranges::any_of(told, [&](const Told& one) { return one.node == task.node_code; });
            if (!kept) skipped += task.node_code + ' ';
        }
        ActionPlan plan = plan_from_template(
            tx_, {.template_code = "ths", .year_id = year_.id, .title = {}, .skip = skipped});
        plan.document_number = "25/KH-TS";
        plan.state = PlanState::active;
        plan.activated_on = tx_.today() - 70;
        return tx_.put(plan);
    }
    void tell(const ActionPlan& plan, PlanTask task) {
        for (const Told& one : told) {
            if (one.node != task.node_code) continue;
            task.owner_id = member(one.owner);
            task.due_on = tx_.today() + one.due;
            task.starts_on = plan.activated_on;
            task.state = one.state;
            task.progress = one.progress;
            if (one.reported != 0) add_reports(task, one);
            tx_.put(task);
        }
    }
    void add_reports(PlanTask& task, const Told& one) {
        const Date day = tx_.today() + one.reported;
        constexpr int first_progress = 20, days_before = 14;
        if (one.progress > first_progress)
            tx_.put(TaskReport{.task_id = task.id,
                               .day = day - days_before,
                               .text = "Đã phân công và bắt đầu làm.",
                               .progress = first_progress,
                               .state = TaskState::doing,
                               .by_id = task.owner_id});
        tx_.put(TaskReport{.task_id = task.id,
                           .day = day,
                           .text = std::string(one.text),
                           .progress = one.progress,
                           .state = one.state,
                           .by_id = task.owner_id});
        task.reported_on = day;
        if (is_running(one.state)) return;
        task.finished_on = day;
        task.result = one.text;
    }
    /// A submitted one of a month, which counts for nothing, and the draft of the middle of the year.
    void report(const ActionPlan& plan) {
        const PeriodReport month =
            write_report(tx_, {.plan_id = plan.id,
                               .period = ReportPeriod::month,
                               .results = "Ba việc đã xong trước hạn, sáu việc đang làm đúng tiến độ.",
                               .difficulties = "Hồ sơ thiếu mã định danh còn nhiều ở khối lớp đầu cấp.",
                               .next_steps = "Ưu tiên hồ sơ và mạng trong tháng tới."});
        submit_report(tx_, {month.id});
        write_report(tx_, {.plan_id = plan.id,
                           .period = ReportPeriod::mid_year,
                           .results = "Quy chế, ban chỉ đạo và diệt virus đã hoàn thành.",
                           .difficulties = {},
                           .next_steps = {}});
    }
    void online_plan() {
        const ActionPlan plan =
            tx_.put(ActionPlan{.year_id = year_.id,
                               .kind = PlanKind::online_teaching,
                               .title = "Kế hoạch dạy học trực tuyến học kỳ II",
                               .goal = "Sẵn sàng dạy trực tuyến khi học sinh nghỉ vì bão, lũ.",
                               .first_day = tx_.today(),
                               .last_day = tx_.today() + 150});
        int position = 0;
        for (const Paper& one : papers)
            tx_.put(PlanTask{.plan_id = plan.id,
                             .position = ++position,
                             .title = std::string(one.title),
                             .owner_id = member(one.owner),
                             .due_on = tx_.today() + one.due});
    }

    Tx& tx_;
    const calendar::SchoolYear& year_;
    std::vector<Id<people::StaffMember>> staff_, teachers_;
};

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    const auto year = calendar::year_on(tx, tx.today());
    if (size == DemoSize::none || !year) return;
    std::size_t number = 0;
    for (const org::School& school : tx.all<org::School>()) {
        if (++number > schools_with_plans) break;
        // The last of them has no report yet, so that the mirror shows both.
        tx.in_school(school.id, [&] { DemoPlans(tx, *year).fill(number < schools_with_plans); });
    }
}

}  // namespace truong::planning
