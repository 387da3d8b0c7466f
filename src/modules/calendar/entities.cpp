#include "modules/calendar/entities.hpp"

#include "modules/calendar/rules.hpp"

namespace truong::calendar {

namespace {

constexpr FieldOptions basis_text{.limit = 300, .required = false};
constexpr FieldOptions name_text{.limit = 120};

std::string sample_year_code(std::uint64_t number) {
    return year_code(2'000 + static_cast<int>(number % 1'000));
}
constexpr TextForm year_form{.name = "school-year", .fault = year_code_fault, .sample = sample_year_code};

/// The dates of frame, plan and message have the same names.
template <class Row> void declare_dates(EntityBuilder<Row>& builder) {
    builder
        .template field<&Row::returns_on>({"Ngày tựu trường", "Pupils return on"},
                                          {.priority = 2, .section = "days"})
        .template field<&Row::opens_on>({"Ngày khai giảng", "Opens on"}, {.priority = 1, .section = "days"})
        .template field<&Row::first_term_from>({"Học kỳ I từ ngày", "First term from"},
                                               {.priority = 2, .section = "days"})
        .template field<&Row::first_term_to>({"Học kỳ I đến ngày", "First term to"},
                                             {.priority = 3, .section = "days"})
        .template field<&Row::second_term_from>({"Học kỳ II từ ngày", "Second term from"},
                                                {.priority = 2, .section = "days"})
        .template field<&Row::second_term_to>({"Học kỳ II đến ngày", "Second term to"},
                                              {.priority = 3, .section = "days"})
        .template field<&Row::ends_on>({"Ngày kết thúc năm học", "Ends on"},
                                       {.priority = 2, .section = "days"})
        .template field<&Row::week_one_from>(
            {"Tuần 1 từ thứ Hai ngày", "Week one from"},
            {.help = {"Bỏ trống: thứ Hai trùng hoặc ngay sau ngày khai giảng.",
                      "Empty: the Monday of the opening or the next one."},
             .section = "more"})
        .template field<&Row::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, in_section("more", basis_text));
}

Presentation look_of_school_year() {
    return {
        .task = Task::calendar,
        .icon = "calendar-range",
        .many = {"Năm học", "School years"},
        .verb = {"Thêm năm học", "Add a school year"},
        .empty =
            {"Các năm học, từ 01/8 đến 31/7. Ngày tựu trường, khai giảng nằm trong kế hoạch của từng trường.",
             "School years, 1 August to 31 July. When they are taught is told by the plans of the schools."},
        .title = {"code"},
        .sort = "-start_year"};
}

Presentation look_of_snapshot_day() {
    return {.task = Task::calendar,
            .icon = "calendar-range",
            .many = {"Ngày chốt số liệu", "Snapshot days"},
            .verb = {"Thêm ngày chốt", "Add a snapshot day"},
            .empty = {"Những ngày mà số liệu báo cáo đầu năm, giữa năm, cuối năm được lấy.",
                      "The days on which the figures of the reports are taken."},
            .subtitle = {"day"},
            .sort = "-day"};
}

void declare_years(Catalog& catalog) {
    catalog.entity<SchoolYear>("syr", {"Năm học", "School year"})
        .field<&SchoolYear::code>({"Năm học", "Code"}, {.limit = 9, .form = &year_form})
        .field<&SchoolYear::start_year>({"Năm bắt đầu", "Start year"},
                                        {.limit = 9'000, .minimum = 1'900, .priority = 3})
        .field<&SchoolYear::first_day>({"Ngày đầu", "First day"}, {.priority = 1})
        .field<&SchoolYear::last_day>({"Ngày cuối", "Last day"}, {.priority = 1})
        .field<&SchoolYear::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .unique<&SchoolYear::start_year>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_school_year())
        .rest(Rest::full);
    catalog.entity<SnapshotDay>("snd", {"Ngày chốt số liệu", "Snapshot day"})
        .field<&SnapshotDay::year_id>({"Năm học", "School year"}, {.priority = 2})
        .field<&SnapshotDay::day>({"Ngày", "Day"}, {.priority = 1})
        .field<&SnapshotDay::name>({"Tên", "Name"}, name_text)
        .field<&SnapshotDay::legal_basis>({"Căn cứ", "Legal basis"}, basis_text)
        .unique<&SnapshotDay::year_id, &SnapshotDay::day>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .part_of<&SnapshotDay::year_id>({"Ngày chốt số liệu", "Snapshot days"}, 3)
        .present(look_of_snapshot_day())
        .rest(Rest::full);
}

const std::vector<FieldSection> plan_sections{{"scope", {"Năm học, cấp học", "Year and stage"}},
                                              {"days", {"Các mốc trong năm", "Dates of the year"}},
                                              {"more", {"Tuần 1, căn cứ", "Week one and basis"}}};

Presentation look_of_frame() {
    return {.task = Task::calendar,
            .icon = "calendar-range",
            .many = {"Khung kế hoạch năm học", "Frames of years"},
            .verb = {"Ban hành khung kế hoạch", "Set a frame"},
            .empty = {"Khung thời gian năm học do Bộ và Ủy ban nhân dân tỉnh ban hành; trường lập kế hoạch "
                      "trong khung này.",
                      "The dates that ministry and provinces set; schools plan within them."},
            .title = {"opens_on"},
            .subtitle = {"ends_on"},
            .sort = "-opens_on",
            .sections = plan_sections};
}

Presentation look_of_plan() {
    return {.task = Task::calendar,
            .icon = "calendar-range",
            .many = {"Kế hoạch năm học của trường", "Plans of the school's years"},
            .verb = {"Lập kế hoạch năm học", "Plan a year"},
            .empty =
                {"Ngày tựu trường, khai giảng, hai học kỳ và tổng kết của trường. Chưa lập thì theo khung "
                 "của Sở, của Bộ.",
                 "When the school returns, opens and ends. Without a plan the frame of the authority holds."},
            .title = {"opens_on"},
            .subtitle = {"ends_on"},
            .sort = "-opens_on",
            .sections = plan_sections};
}

void declare_plans(Catalog& catalog) {
    auto frame = catalog.entity<YearFrame>("yfr", {"Khung kế hoạch thời gian năm học", "Frame of a year"});
    frame.field<&YearFrame::year_id>({"Năm học", "School year"}, {.priority = 1, .section = "scope"})
        .field<&YearFrame::unit_id>({"Cơ quan ban hành", "Authority"},
                                    {.help = {"Bỏ trống: khung của Bộ GD&ĐT.", "Empty: the ministry's."},
                                     .priority = 2,
                                     .section = "scope"})
        .field<&YearFrame::stage_id>(
            {"Cấp học", "Stage"},
            {.help = {"Bỏ trống: mọi cấp học.", "Empty: every stage."}, .priority = 2, .section = "scope"});
    declare_dates(frame);
    frame.part_of<&YearFrame::year_id>({"Khung kế hoạch", "Frames"}, 2).present(look_of_frame());
    frame.server_wide().read<everyone>().write<server_administrator>().rest(Rest::full);
    auto plan = catalog.entity<YearPlan>(
        "ypl", {"Kế hoạch thời gian năm học của trường", "Plan of a year at a school"});
    plan.field<&YearPlan::year_id>({"Năm học", "School year"}, {.priority = 1, .section = "scope"})
        .field<&YearPlan::stage_id>(
            {"Cấp học", "Stage"},
            {.help = {"Bỏ trống: mọi cấp học.", "Empty: every stage."}, .priority = 2, .section = "scope"});
    declare_dates(plan);
    plan.part_of<&YearPlan::year_id>({"Kế hoạch của trường", "Plans of the school"}, 1)
        .present(look_of_plan());
    plan.read<org::seen_in_school<YearPlan>>().write<org::managers>().rest(Rest::full);
}

Presentation look_of_day_exception() {
    return {.task = Task::calendar,
            .icon = "calendar-x",
            .many = {"Ngày nghỉ, ngày làm bù", "Holidays and days in lieu"},
            .verb = {"Thêm ngày nghỉ, ngày làm bù", "Add a holiday or a day in lieu"},
            .empty = {"Nghỉ lễ, nghỉ Tết, hoán đổi và làm bù theo quyết định của Nhà nước và của địa phương.",
                      "Holidays and exchanged days as the state and the provinces decide."},
            .layout = Layout::calendar,
            .subtitle = {"first_day", "last_day"},
            .sort = "-first_day",
            .views = {{"holidays", {"Nghỉ lễ", "Holidays"}, "filter[kind]=holiday&sort=-first_day"},
                      {"working",
                       {"Học bù, làm bù", "Working days in lieu"},
                       "filter[kind]=working&sort=-first_day",
                       Tone::waiting},
                      {"country", {"Cả nước", "The whole country"}, "filter[unit_id]=null"}}};
}

Presentation look_of_school_day() {
    return {.task = Task::calendar,
            .icon = "calendar-x",
            .many = {"Ngày nghỉ, học bù của trường", "The school's own days"},
            .verb = {"Cho nghỉ, xếp học bù", "Add a day off or in lieu"},
            .empty = {"Ngày trường cho nghỉ vì bão lũ, kỷ niệm thành lập, hoặc xếp học bù: ghi ở đây thì "
                      "lịch và điểm danh theo đó.",
                      "Days on which the school closes for a storm or a centenary, or teaches instead: "
                      "calendars follow them."},
            .layout = Layout::calendar,
            .subtitle = {"first_day", "reason"},
            .sort = "-first_day",
            .views = {
                {"breaks", {"Nghỉ của trường", "School breaks"}, "filter[kind]=school_break&sort=-first_day"},
                {"working",
                 {"Học bù", "Taught in lieu"},
                 "filter[kind]=working&sort=-first_day",
                 Tone::waiting}}};
}

Presentation look_of_shift_time() {
    return {.task = Task::calendar,
            .icon = "clock",
            .many = {"Giờ của buổi học", "Times of shifts"},
            .verb = {"Đặt giờ buổi học", "Set the time of a shift"},
            .empty = {"Buổi sáng, chiều, tối bắt đầu và kết thúc lúc mấy giờ, chung cho trường hoặc riêng "
                      "từng điểm trường.",
                      "When morning, afternoon and evening begin and end, for the school or for one campus."},
            .title = {"shift"},
            .subtitle = {"valid_from"},
            .sort = "starts_at"};
}

void declare_days(Catalog& catalog) {
    catalog.entity<DayException>("dex", {"Ngày nghỉ, ngày làm bù", "Day exception"})
        .field<&DayException::first_day>({"Từ ngày", "First day"}, {.priority = 1})
        .field<&DayException::last_day>(
            {"Đến hết ngày", "Last day"},
            {.help = {"Một ngày thì ghi như ngày đầu.", "For one day: the same as the first."},
             .priority = 1})
        .field<&DayException::kind>({"Loại", "Kind"}, {.show = Show::status})
        .field<&DayException::name>({"Tên", "Name"}, name_text)
        .field<&DayException::unit_id>({"Cơ quan quyết định", "Authority"},
                                       {.help = {"Bỏ trống: cả nước.", "Empty: the whole country."}})
        .field<&DayException::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .part_of<&DayException::unit_id>({"Ngày nghỉ, làm bù", "Holidays"}, 5)
        .present(look_of_day_exception())
        .rest(Rest::full);
    catalog.entity<SchoolDayException>("sdx", {"Ngày nghỉ, ngày học bù của trường", "School day exception"})
        .field<&SchoolDayException::first_day>({"Từ ngày", "First day"}, {.priority = 1})
        .field<&SchoolDayException::last_day>(
            {"Đến hết ngày", "Last day"},
            {.help = {"Một ngày thì ghi như ngày đầu.", "For one day: the same as the first."},
             .priority = 1})
        .field<&SchoolDayException::kind>({"Loại", "Kind"}, {.show = Show::status})
        .field<&SchoolDayException::name>({"Tên", "Name"}, name_text)
        .field<&SchoolDayException::reason>({"Lý do", "Reason"}, {.limit = 300})
        .field<&SchoolDayException::legal_basis>({"Căn cứ", "Legal basis"}, basis_text)
        .read<org::seen_in_school<SchoolDayException>>()
        .write<org::managers>()
        .present(look_of_school_day())
        .rest(Rest::full);
    catalog.entity<ShiftTime>("sht", {"Giờ của buổi học", "Time of a shift"})
        .field<&ShiftTime::shift>({"Buổi", "Shift"}, {.priority = 1})
        .field<&ShiftTime::campus_id>(
            {"Điểm trường", "Campus"},
            {.help = {"Bỏ trống: mọi điểm trường.", "Empty: every campus."}, .priority = 2})
        .field<&ShiftTime::starts_at>({"Bắt đầu lúc", "Starts at"}, {.priority = 1})
        .field<&ShiftTime::ends_at>({"Kết thúc lúc", "Ends at"}, {.priority = 1})
        .field<&ShiftTime::valid_from>({"Từ ngày", "Valid from"}, {.priority = 3})
        .field<&ShiftTime::valid_to>({"Đến ngày", "Valid to"})
        .dated<&ShiftTime::valid_from, &ShiftTime::valid_to, &ShiftTime::shift, &ShiftTime::campus_id>()
        .campus<&ShiftTime::campus_id>()
        .read<org::seen_in_school<ShiftTime>>()
        .write<org::managers>()
        .part_of<&ShiftTime::campus_id>({"Giờ học", "Times"}, 2)
        .present(look_of_shift_time())
        .rest(Rest::full);
}

void declare_messages(Catalog& catalog) {
    constexpr FieldOptions up_to_a_year{.limit = 250};
    catalog.message<YearQuery>()
        .field<&YearQuery::year_id>({"Năm học", "School year"})
        .field<&YearQuery::stage_id>({"Cấp học", "Stage"});
    auto dates = catalog.message<YearDates>({"Các mốc thời gian của năm học", "Dates of a year"});
    dates.field<&YearDates::year_id>({"Năm học", "School year"})
        .field<&YearDates::stage_id>({"Cấp học", "Stage"})
        .field<&YearDates::source>({"Do ai quy định", "Whose dates they are"})
        .field<&YearDates::unit_id>({"Cơ quan ban hành", "Authority"});
    declare_dates(dates);
    catalog.message<Week>({"Tuần học", "Teaching week"})
        .field<&Week::number>({"Tuần", "Number"}, {.limit = 120, .minimum = 1})
        .field<&Week::monday>({"Thứ Hai", "Monday"})
        .field<&Week::sunday>({"Chủ nhật", "Sunday"})
        .field<&Week::term>({"Học kỳ", "Term"});
    catalog.message<WorkingDaysQuery>()
        .field<&WorkingDaysQuery::from>({"Từ ngày", "From"})
        .field<&WorkingDaysQuery::days>({"Số ngày làm việc", "Working days"}, up_to_a_year);
    catalog.message<WorkingDay>({"Hạn tính bằng ngày làm việc", "End of a time in working days"})
        .field<&WorkingDay::from>({"Từ ngày", "From"})
        .field<&WorkingDay::days>({"Số ngày làm việc", "Working days"}, up_to_a_year)
        .field<&WorkingDay::day>({"Đến hết ngày", "Last day"});
    catalog.message<DaysQuery>()
        .field<&DaysQuery::from>({"Từ ngày", "From"})
        .field<&DaysQuery::to>({"Đến ngày", "To"});
    catalog.message<CalendarDay>({"Ngày trong lịch", "Day of the calendar"})
        .field<&CalendarDay::day>({"Ngày", "Day"})
        .field<&CalendarDay::working>({"Ngày làm việc", "Working day"})
        .field<&CalendarDay::teaching>({"Ngày dạy học", "Day of teaching"})
        .field<&CalendarDay::kind>({"Loại", "Kind"})
        .field<&CalendarDay::name>({"Tên", "Name"}, {.limit = 120, .required = false});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_years(catalog);
    declare_plans(catalog);
    declare_days(catalog);
    declare_messages(catalog);
    declare_findings(catalog);
}

}  // namespace truong::calendar
