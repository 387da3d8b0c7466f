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
    builder.template field<&Row::returns_on>({"Ngày tựu trường", "Pupils return on"})
        .template field<&Row::opens_on>({"Ngày khai giảng", "Opens on"})
        .template field<&Row::first_term_from>({"Học kỳ I từ ngày", "First term from"})
        .template field<&Row::first_term_to>({"Học kỳ I đến ngày", "First term to"})
        .template field<&Row::second_term_from>({"Học kỳ II từ ngày", "Second term from"})
        .template field<&Row::second_term_to>({"Học kỳ II đến ngày", "Second term to"})
        .template field<&Row::ends_on>({"Ngày kết thúc năm học", "Ends on"})
        .template field<&Row::week_one_from>(
            {"Tuần 1 từ thứ Hai ngày", "Week one from"},
            {.help = {"Bỏ trống: thứ Hai trùng hoặc ngay sau ngày khai giảng.",
                      "Empty: the Monday of the opening or the next one."}})
        .template field<&Row::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text);
}

void declare_years(Catalog& catalog) {
    catalog.entity<SchoolYear>("syr", {"Năm học", "School year"})
        .field<&SchoolYear::code>({"Năm học", "Code"}, {.limit = 9, .form = &year_form})
        .field<&SchoolYear::start_year>({"Năm bắt đầu", "Start year"}, {.limit = 9'000, .minimum = 1'900})
        .field<&SchoolYear::first_day>({"Ngày đầu", "First day"})
        .field<&SchoolYear::last_day>({"Ngày cuối", "Last day"})
        .field<&SchoolYear::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .unique<&SchoolYear::start_year>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<SnapshotDay>("snd", {"Ngày chốt số liệu", "Snapshot day"})
        .field<&SnapshotDay::year_id>({"Năm học", "School year"})
        .field<&SnapshotDay::day>({"Ngày", "Day"})
        .field<&SnapshotDay::name>({"Tên", "Name"}, name_text)
        .field<&SnapshotDay::legal_basis>({"Căn cứ", "Legal basis"}, basis_text)
        .unique<&SnapshotDay::year_id, &SnapshotDay::day>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
}

void declare_plans(Catalog& catalog) {
    auto frame = catalog.entity<YearFrame>("yfr", {"Khung kế hoạch thời gian năm học", "Frame of a year"});
    frame.field<&YearFrame::year_id>({"Năm học", "School year"})
        .field<&YearFrame::unit_id>({"Cơ quan ban hành", "Authority"},
                                    {.help = {"Bỏ trống: khung của Bộ GD&ĐT.", "Empty: the ministry's."}})
        .field<&YearFrame::stage_id>({"Cấp học", "Stage"});
    declare_dates(frame);
    frame.server_wide().read<everyone>().write<server_administrator>().rest(Rest::full);
    auto plan = catalog.entity<YearPlan>(
        "ypl", {"Kế hoạch thời gian năm học của trường", "Plan of a year at a school"});
    plan.field<&YearPlan::year_id>({"Năm học", "School year"})
        .field<&YearPlan::stage_id>({"Cấp học", "Stage"});
    declare_dates(plan);
    plan.read<org::seen_in_school<YearPlan>>().write<org::managers>().rest(Rest::full);
}

void declare_days(Catalog& catalog) {
    catalog.entity<DayException>("dex", {"Ngày nghỉ, ngày làm bù", "Day exception"})
        .field<&DayException::first_day>({"Từ ngày", "First day"})
        .field<&DayException::last_day>({"Đến hết ngày", "Last day"})
        .field<&DayException::kind>({"Loại", "Kind"})
        .field<&DayException::name>({"Tên", "Name"}, name_text)
        .field<&DayException::unit_id>({"Cơ quan quyết định", "Authority"},
                                       {.help = {"Bỏ trống: cả nước.", "Empty: the whole country."}})
        .field<&DayException::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<SchoolDayException>("sdx", {"Ngày nghỉ, ngày học bù của trường", "School day exception"})
        .field<&SchoolDayException::first_day>({"Từ ngày", "First day"})
        .field<&SchoolDayException::last_day>({"Đến hết ngày", "Last day"})
        .field<&SchoolDayException::kind>({"Loại", "Kind"})
        .field<&SchoolDayException::name>({"Tên", "Name"}, name_text)
        .field<&SchoolDayException::reason>({"Lý do", "Reason"}, {.limit = 300})
        .field<&SchoolDayException::legal_basis>({"Căn cứ", "Legal basis"}, basis_text)
        .read<org::seen_in_school<SchoolDayException>>()
        .write<org::managers>()
        .rest(Rest::full);
    catalog.entity<ShiftTime>("sht", {"Giờ của buổi học", "Time of a shift"})
        .field<&ShiftTime::shift>({"Buổi", "Shift"})
        .field<&ShiftTime::campus_id>({"Điểm trường", "Campus"})
        .field<&ShiftTime::starts_at>({"Bắt đầu lúc", "Starts at"})
        .field<&ShiftTime::ends_at>({"Kết thúc lúc", "Ends at"})
        .field<&ShiftTime::valid_from>({"Từ ngày", "Valid from"})
        .field<&ShiftTime::valid_to>({"Đến ngày", "Valid to"})
        .dated<&ShiftTime::valid_from, &ShiftTime::valid_to, &ShiftTime::shift, &ShiftTime::campus_id>()
        .campus<&ShiftTime::campus_id>()
        .read<org::seen_in_school<ShiftTime>>()
        .write<org::managers>()
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
