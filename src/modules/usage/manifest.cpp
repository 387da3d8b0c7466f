#include "modules/usage/counting.hpp"
#include "modules/usage/demo.hpp"
#include "modules/usage/entities.hpp"
#include "modules/usage/figures.hpp"
#include "modules/usage/school_facts.hpp"
#include "platform/jobs/work.hpp"

namespace truong::usage {

namespace {

void run_aggregation(jobs::Work& work) {
    const Store& store = work.store();
    work.finish(std::to_string(aggregate(store, civil_date(store.now()))));
}

Contributions contributions() {
    return {
        .reference = {{fill_reference}},
        .demo = {{fill_demo}},
        .facts = {{.code = "usage.weekly_teachers",
                   .label = {"Quản lý, giáo viên hoạt động mỗi tuần", "Managers and teachers active a week"},
                   .measure = active_teachers},
                  {.code = "usage.weekly_employees",
                   .label = {"Nhân viên hoạt động mỗi tuần", "Other staff active a week"},
                   .measure = active_employees},
                  {.code = "usage.weekly_pupils",
                   .label = {"Học sinh hoạt động mỗi tuần", "Pupils active a week"},
                   .measure = active_pupils},
                  {.code = "usage.weekly_guardians",
                   .label = {"Phụ huynh hoạt động mỗi tuần", "Guardians active a week"},
                   .measure = active_guardians}},
        .school_facts = school_facts(),
        .personal_data = {{.erase = erase_use}},
        .jobs = {{.kind = "usage.aggregate",
                  .label = {"Tổng hợp lượt dùng sau 12 tháng", "Sum up use after 12 months"},
                  .run = run_aggregation,
                  .daily_at = "01:40"}},
        .activity = {{keep}}};
}

}  // namespace

Manifest manifest() {
    return {.name = "usage",
            .label = {"Mức độ sử dụng", "Use of the product"},
            .tier = 2,
            .uses = {"org", "people", "accounts", "calendar", "privacy"},
            .declare = declare,
            .routes = {get("/mine", {"Lượt dùng của tôi", "My own use"}, mine),
                       get("/weeks", {"Mức độ sử dụng theo tuần", "Use by week"}, weeks)},
            .contributions = contributions()};
}

}  // namespace truong::usage
