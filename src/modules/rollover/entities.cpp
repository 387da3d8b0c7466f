#include "modules/rollover/entities.hpp"

namespace truong::rollover {

namespace {

constexpr FieldOptions kept_value{.required = false, .derived = true};
constexpr FieldOptions kept_number{.limit = 1'000'000, .required = false, .derived = true};
constexpr FieldOptions kept_id{.limit = std::int64_t{1} << 62, .required = false, .derived = true};
constexpr FieldOptions kept_fault{.limit = 4'000, .required = false, .derived = true};

Presentation look_of_plan() {
    return {
        .task = Task::classes,
        .icon = "arrow-up-right",
        .many = {"Lên lớp sang năm học mới", "Year rollovers"},
        .verb = {"Chuẩn bị năm học mới", "Prepare the new year"},
        .empty =
            {"Kế hoạch lên lớp của từng năm học: lớp năm sau, từng học sinh lên lớp, ở lại hay ra trường. "
             "Bấm Chuẩn bị năm học mới, xem và sửa đề xuất, rồi mới áp dụng.",
             "The way into each new year: next year's classes, and where every pupil goes. Begin, look "
             "at what is proposed, correct it, and only then apply it."},
        .title = {"starts_on"},
        .subtitle = {"state"},
        .sort = "-starts_on",
        .sections = {{"what", {"Kế hoạch", "The plan"}},
                     {"counts", {"Số lượng", "Figures"}},
                     {"technical", {"Kỹ thuật", "Technical"}}},
        .views = {{"draft", {"Đang chuẩn bị", "Being prepared"}, "filter[state]=draft", Tone::waiting},
                  {"applied", {"Đã áp dụng", "Applied"}, "filter[state]=applied", Tone::good}},
        .next_steps = {
            {.field = "state",
             .values = {"draft", "undone"},
             .text = {"Chưa ghi gì: xem báo cáo thử, xử lý các trường hợp cần xem, rồi áp dụng.",
                      "Nothing is written: read the report, settle what needs a look, then apply."}},
            {.field = "state",
             .values = {"failed"},
             .text = {"Việc vừa chạy dừng vì lỗi: xem lỗi, sửa rồi áp dụng lại.",
                      "The last job stopped at a fault: read it, mend it and apply again."},
             .tone = Tone::bad}}};
}

Presentation look_of_run() {
    return {.icon = "history",
            .many = {"Các lần áp dụng", "Times that it was applied"},
            .empty = {"Mỗi lần áp dụng kế hoạch là một dòng, hoàn tác được cho đến khi có người ghi tiếp.",
                      "Each time that the plan was applied is a line here, and can be undone until somebody "
                      "writes on."},
            .title = {"state"},
            .sort = "-asked_at",
            .sections = {{"what", {"Kết quả", "Result"}},
                         {"classes", {"Lớp và phân công", "Classes and assignments"}},
                         {"technical", {"Kỹ thuật", "Technical"}}}};
}

void declare_plan(Catalog& catalog) {
    catalog.entity<Plan>("rov", {"Kế hoạch lên lớp", "Year rollover"})
        .field<&Plan::from_year_id>({"Từ năm học", "From the year"}, {.priority = 1, .section = "what"})
        .field<&Plan::to_year_id>({"Sang năm học", "Into the year"}, {.priority = 1, .section = "what"})
        .field<&Plan::starts_on>({"Vào lớp mới từ ngày", "In the new classes from"},
                                 at_priority(2, in_section("what", kept_value)))
        .field<&Plan::teachers>({"Giáo viên", "Teachers"}, in_section("what", kept_value))
        .field<&Plan::state>({"Tình trạng", "State"}, at_priority(1, in_section("what", kept_value)))
        .field<&Plan::classes>({"Số lớp", "Classes"}, at_priority(2, in_section("counts", kept_number)))
        .field<&Plan::pupils>({"Số học sinh", "Pupils"}, at_priority(2, in_section("counts", kept_number)))
        .field<&Plan::done>({"Đã xử lý", "Done"}, in_section("counts", kept_number))
        .field<&Plan::total>({"Tổng số cần xử lý", "Of all"}, in_section("counts", kept_number))
        .field<&Plan::fault>({"Lỗi", "Fault"}, in_section("what", kept_fault))
        .field<&Plan::job>({"Việc chạy nền", "Job"}, in_section("technical", kept_id))
        .field<&Plan::proposed_at>({"Đề xuất lúc", "Proposed at"}, in_section("technical", kept_value))
        .field<&Plan::applied_at>({"Áp dụng xong lúc", "Applied at"}, in_section("what", kept_value))
        .unique<&Plan::from_year_id>()
        .read<people::registrars>()
        .write<system_only>()
        .act<planners>()
        .created_by<NewPlan>("/plans/begin")
        .present(look_of_plan())
        .rest(Rest::read_only);
}

void declare_run(Catalog& catalog) {
    catalog.entity<PlanRun>("ror", {"Lần áp dụng kế hoạch lên lớp", "Run of a rollover"})
        .field<&PlanRun::plan_id>({"Kế hoạch", "Plan"}, {.section = "what"})
        .field<&PlanRun::state>({"Tình trạng", "State"}, at_priority(1, in_section("what", kept_value)))
        .field<&PlanRun::classes>({"Lớp đã mở", "Classes opened"},
                                  at_priority(2, in_section("classes", kept_number)))
        .field<&PlanRun::classes_found>({"Lớp đã có sẵn", "Classes found"},
                                        in_section("classes", kept_number))
        .field<&PlanRun::placed>({"Đã vào lớp mới", "Placed"},
                                 at_priority(1, in_section("what", kept_number)))
        .field<&PlanRun::repeating>({"Trong đó ở lại lớp", "Of them repeating"},
                                    in_section("what", kept_number))
        .field<&PlanRun::completed>({"Hoàn thành, ra trường", "Completed"},
                                    at_priority(2, in_section("what", kept_number)))
        .field<&PlanRun::already_there>({"Đã có từ trước", "There before"}, in_section("what", kept_number))
        .field<&PlanRun::waiting>({"Còn chờ", "Waiting"}, at_priority(2, in_section("what", kept_number)))
        .field<&PlanRun::homerooms>({"Chủ nhiệm đã phân công", "Homerooms"},
                                    in_section("classes", kept_number))
        .field<&PlanRun::assignments>({"Phân công đã ghi", "Assignments"}, in_section("classes", kept_number))
        .field<&PlanRun::refused>({"Phân công không ghi được", "Assignments left out"},
                                  in_section("classes", kept_number))
        .field<&PlanRun::done>({"Đã xử lý", "Done"}, in_section("technical", kept_number))
        .field<&PlanRun::change_set>({"Nhóm thay đổi", "Change set"}, in_section("technical", kept_id))
        .field<&PlanRun::undo_set>({"Nhóm hoàn tác", "Change set of the undo"},
                                   in_section("technical", kept_id))
        .field<&PlanRun::account>({"Tài khoản", "Account"}, in_section("technical", kept_id))
        .field<&PlanRun::asked_at>({"Lúc yêu cầu", "Asked at"},
                                   at_priority(2, in_section("what", kept_value)))
        .read<people::registrars>()
        .write<system_only>()
        .part_of<&PlanRun::plan_id>({"Các lần áp dụng", "Runs"}, 4)
        .present(look_of_run())
        .rest(Rest::read_only);
}

}  // namespace

Condition planners(const Question& question) {
    return question.actor.campus ? never() : people::registrars(question);
}

Condition deciders(const Question& question) {
    return question.actor.campus ? never() : holds<Role::principal, Role::vice_principal>(question);
}

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_messages(catalog);
    declare_plan(catalog);
    declare_run(catalog);
    declare_planned_rows(catalog);
    declare_sentences(catalog);
}

}  // namespace truong::rollover
