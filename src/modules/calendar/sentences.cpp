#include "modules/calendar/entities.hpp"

namespace truong::calendar {

void declare_findings(Catalog& catalog) {
    catalog.finding("year_form", {{"Không phải tên năm học.", "This is not the code of a school year."},
                                  {"Viết theo dạng 2026-2027.", "Write it as 2026-2027."}});
    catalog.finding("year_code", {{"Năm học bắt đầu năm {1} phải ghi là {0}.",
                                   "The school year that starts in {1} is written {0}."},
                                  {"Sửa tên hoặc năm bắt đầu.", "Correct the code or the start year."}});
    catalog.finding("year_days", {{"Năm học {0} bắt đầu trong năm {1} và kết thúc trong năm {2}.",
                                   "The school year {0} begins in {1} and ends in {2}."},
                                  {"Sửa ngày đầu và ngày cuối.", "Correct the first and the last day."}});
    catalog.finding("year_overlap", {{"Có ngày thuộc cả năm học {0}.", "It shares days with the year {0}."},
                                     {"Một ngày chỉ thuộc một năm học.", "A day is in one year only."}});
    catalog.finding("day_too_early", {{"Sớm nhất là ngày {0}, theo mục {1}.",
                                       "The first possible day is {0}, because of {1}."},
                                      {"Sửa một trong hai ngày.", "Correct one of the two days."}});
    catalog.finding("day_too_late", {{"Muộn nhất là ngày {0}, theo mục {1}.",
                                      "The last possible day is {0}, because of {1}."},
                                     {"Sửa một trong hai ngày.", "Correct one of the two days."}});
    catalog.finding("outside_year",
                    {{"Ngày này không thuộc năm học {0}.", "This day is not in the school year {0}."},
                     {"Sửa ngày hoặc chọn năm học khác.", "Correct the day or choose another year."}});
    catalog.finding("not_a_monday", {{"Tuần học bắt đầu từ thứ Hai.", "A week begins on a Monday."},
                                     {"Chọn ngày thứ Hai.", "Choose a Monday."}});
    catalog.finding("days_too_many", {{"Nhiều hơn {0} ngày.", "These are more than {0} days."},
                                      {"Chia thành nhiều lần.", "Split them."}});
    catalog.finding("shift_reversed",
                    {{"Giờ kết thúc phải sau giờ bắt đầu.", "The end is not after the beginning."},
                     {"Sửa một trong hai giờ.", "Correct one of the two times."}});
    catalog.finding("year_without_dates",
                    {{"Chưa có mốc thời gian của năm học {0}.", "Nobody has fixed the dates of {0} yet."},
                     {"Nhập kế hoạch thời gian năm học của trường, hoặc khung của cơ quan quản lý.",
                      "Enter the plan of the school or the frame of an authority."}});
}

}  // namespace truong::calendar
