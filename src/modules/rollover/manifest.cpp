#include "modules/rollover/entities.hpp"
#include "modules/rollover/running.hpp"

namespace truong::rollover {

namespace {

/// From June on a school prepares the next year.
constexpr int first_month_of_preparing = 6, last_month_of_preparing = 9;

bool is_time_to_prepare(Date day) {
    const int month = civil(day).month;
    return month >= first_month_of_preparing && month <= last_month_of_preparing;
}

/// The year that the school leaves.
std::optional<calendar::SchoolYear> year_at_hand(const Reader& reader) {
    const auto today = calendar::year_on(reader, reader.today());
    if (!today || !is_time_to_prepare(reader.today())) return {};
    const bool still_the_old_one = civil(reader.today()).year > today->start_year;
    return still_the_old_one ? today : calendar::year_of(reader, today->start_year - 1);
}
/// Rows of the plan for the year at hand: those of older plans wait for nothing.
Condition of_plan_at_hand(const Reader& reader) {
    const auto year = year_at_hand(reader);
    if (!year) return never();
    const auto plan = reader.first<Plan>(where<&Plan::from_year_id> == year->id);
    return plan ? where<&PlannedPupil::plan_id> == plan->id : never();
}

/// Exceptions that nobody looked at yet, before the plan is applied or by those who came later.
Condition waiting_pupils(const Reader& reader) {
    const Condition at_hand = of_plan_at_hand(reader);
    return is_never(at_hand) ? at_hand
                             : at_hand && where<&PlannedPupil::exception> != PupilException::none
                                   && where<&PlannedPupil::settled> == false
                                   && where<&PlannedPupil::outcome> == PupilOutcome::hold;
}
/// The year that the school leaves, until its plan is applied.
Condition year_to_prepare(const Reader& reader) {
    const auto old = year_at_hand(reader);
    if (!old || !reader.exists<classes::Class>(where<&classes::Class::year_id> == old->id)) return never();
    const bool applied = reader.exists<Plan>(where<&Plan::from_year_id> == old->id
                                             && where<&Plan::state> == PlanState::applied);
    return applied ? never() : where<&calendar::SchoolYear::id> == old->id;
}

std::int64_t pupils_who_wait(const Reader& reader) {
    const Condition at_hand = of_plan_at_hand(reader);
    if (is_never(at_hand)) return 0;
    return reader.count<PlannedPupil>(at_hand && where<&PlannedPupil::outcome> == PupilOutcome::hold
                                      && where<&PlannedPupil::settled> == false);
}

std::vector<Route> routes() {
    std::vector<Route> all;
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(post("/plans/begin", {"Chuẩn bị năm học mới", "Prepare the new year"}, begin));
    add(post("/plans/{id}/propose", {"Đề xuất lại", "Propose again"}, propose));
    add(get("/plans/{id}/report", {"Báo cáo chạy thử", "Report of a dry run"}, report));
    add(post("/plans/{id}/apply", {"Áp dụng", "Apply"}, apply));
    add(get("/plans/{id}/undo-look", {"Xem trước khi hoàn tác", "Look before an undo"}, look_at_undo));
    add(post("/plans/{id}/undo", {"Hoàn tác", "Undo"}, undo));
    add(post("/plans/{id}/discard", {"Bỏ kế hoạch", "Discard"}, discard));
    return all;
}

}  // namespace

Manifest manifest() {
    return {
        .name = "rollover",
        .label = {"Lên lớp sang năm học mới", "Year rollover"},
        .tier = 4,
        .uses = {"imports", "staffing"},
        .declare = declare,
        .routes = routes(),
        .hooks = {on_change<PlannedPupil>(judge_planned_pupils),
                  on_change<PlannedAssignment>(judge_planned_assignments)},
        .contributions = {
            .worklists = {{.code = "rollover.year",
                           .label = {"Chuẩn bị năm học mới", "Prepare the new year"},
                           .next_step = {"Lập kế hoạch lên lớp, xem báo cáo rồi áp dụng",
                                         "Begin a plan, read its report, then apply it"},
                           .entity = type_key<calendar::SchoolYear>(),
                           .waiting = year_to_prepare,
                           .whose = planners,
                           .path = "/api/v1/rollover/plans"},
                          {.code = "rollover.pupils",
                           .label = {"Học sinh chưa rõ lớp năm sau", "Pupils without a class of next year"},
                           .next_step = {"Chọn kết quả và lớp cho từng em",
                                         "Choose the outcome and the class of each"},
                           .entity = type_key<PlannedPupil>(),
                           .waiting = waiting_pupils}},
            .home_cards = {{.code = "rollover.waiting",
                            .label = {"Chưa rõ lớp năm sau", "Without a class of next year"},
                            .value = pupils_who_wait}},
            .jobs = rollover_jobs(),
            .archive_parts = {{.entity = type_key<Plan>(), .stays = true},
                              {.entity = type_key<PlanRun>(), .stays = true},
                              {.entity = type_key<PlannedClass>(), .stays = true},
                              {.entity = type_key<PlannedPupil>(), .stays = true},
                              {.entity = type_key<PlannedAssignment>(), .stays = true}},
            .own_undos = {{"rollover", {"kế hoạch lên lớp", "the rollover plan"}}}}};
}

}  // namespace truong::rollover
