#include "modules/calendar/demo.hpp"
#include "modules/calendar/entities.hpp"
#include "modules/calendar/judging.hpp"
#include "modules/calendar/reference.hpp"

namespace truong::calendar {

Manifest manifest() {
    return {
        .name = "calendar",
        .label = {"Lịch năm học", "Calendar"},
        .tier = 1,
        .uses = {"org"},
        .declare = declare,
        .routes = {get("/year-dates", {"Các mốc thời gian của năm học", "The dates of a year"}, year_dates),
                   get("/weeks", {"Các tuần học", "The teaching weeks of a year"}, weeks),
                   get("/working-days",
                       {"Đến ngày nào là đủ số ngày làm việc", "The day on which a time ends"}, working_days),
                   get("/days", {"Từng ngày trong lịch", "The calendar day by day"}, calendar_days)},
        .hooks = {on_change<SchoolYear>(judge_years), on_change<SnapshotDay>(judge_snapshots),
                  on_change<YearFrame>(judge_frames), on_change<YearPlan>(judge_plans),
                  on_change<DayException>(judge_exceptions),
                  on_change<SchoolDayException>(judge_school_exceptions), on_change<ShiftTime>(judge_shifts)},
        .contributions = {.reference = {{fill_reference}}, .demo = {{fill_demo}}}};
}

}  // namespace truong::calendar
