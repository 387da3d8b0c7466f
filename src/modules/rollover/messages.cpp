#include "modules/rollover/entities.hpp"

namespace truong::rollover {

namespace {

constexpr FieldOptions figure{.limit = 1'000'000, .required = false};
constexpr FieldOptions sentence_text{.limit = 2'000};

struct RolloverSaid {
    std::string_view code;
    Sentence sentence;
};
constexpr RolloverSaid rollover_said[] = {
    {"rollover_reserved",
     {{"Học sinh đang bảo lưu, chưa xếp lớp năm sau.", "He is on leave; no class of next year is planned."},
      {"Giữ chỗ chờ, hoặc chọn lên lớp và lớp khi học sinh trở lại.",
       "Let him wait, or choose a class when he comes back."}}},
    {"rollover_no_class",
     {{"Học sinh không ở lớp nào cuối năm học này.", "He is in no class at the end of this year."},
      {"Chọn lớp năm sau cho học sinh, hoặc sửa xếp lớp năm nay rồi đề xuất lại.",
       "Choose his class of next year, or correct this year's and propose again."}}},
    {"rollover_two_records",
     {{"Học sinh có hai hồ sơ cùng số định danh ở trường.", "Two records of the school have one number."},
      {"Gộp hồ sơ trùng rồi đề xuất lại, hoặc chọn lớp cho một hồ sơ.",
       "Merge the records and propose again, or choose a class for one of them."}}},
    {"rollover_combined_class",
     {{"Học sinh học lớp ghép, không biết ở trình độ nào.",
       "He is in a combined class, and his grade is not known."},
      {"Chọn lớp năm sau cho học sinh.", "Choose his class of next year."}}},
    {"rollover_no_result",
     {{"Chưa có kết quả cuối năm; đề xuất theo khối.", "There is no result; proposed by grade."},
      {"Nhập kết quả rồi đề xuất lại, hoặc đánh dấu đã xem.",
       "Enter the result and propose again, or mark it as settled."}}},
    {"rollover_no_next_class",
     {{"Chưa có lớp dự kiến để học sinh vào.", "There is no planned class for him."},
      {"Thêm lớp dự kiến rồi chọn lớp cho học sinh.", "Plan a class and choose it."}}},
    {"rollover_stage_end",
     {{"Học sinh hết cấp học; đề xuất vào cấp sau của trường.",
       "He ends a stage; the next stage of the school is proposed."},
      {"Đối chiếu kết quả tuyển sinh, rồi đánh dấu đã xem hoặc chọn ra trường.",
       "Compare it with admission; mark it as settled, or let him complete."}}},
    {"rollover_age_group",
     {{"Trẻ không cùng nhóm tuổi với lớp đề xuất theo năm sinh.",
       "By the year of birth the child is of another age group."},
      {"Chọn lớp đúng nhóm tuổi, hoặc đánh dấu đã xem.", "Choose a class of his group, or settle it."}}},
    {"rollover_name_unclear",
     {{"Không rõ tên lớp năm sau theo tên “{0}”.",
       "The name of next year's class does not follow from “{0}”."},
      {"Sửa tên lớp dự kiến, hoặc đánh dấu đã xem.", "Correct the planned name, or settle it."}}},
    {"rollover_name_taken",
     {{"Tên lớp trùng, tạm đặt là “{0}”.", "The name was taken; it is called “{0}” for now."},
      {"Đặt tên khác.", "Choose another name."}}},
    {"rollover_combined",
     {{"Lớp ghép được giữ nguyên các trình độ, học sinh còn chờ xếp.",
       "The combined class keeps its grades; its pupils wait."},
      {"Xem lại các trình độ và xếp từng học sinh.", "Look at its grades and place each pupil."}}},
    {"rollover_no_homeroom",
     {{"Lớp chưa có chủ nhiệm dự kiến.", "No homeroom teacher is planned."},
      {"Chọn giáo viên, hoặc phân công sau.", "Choose a teacher, or appoint one later."}}},
    {"rollover_class_exists",
     {{"Năm học mới đã có lớp tên này; học sinh sẽ vào lớp đó.",
       "The new year has a class of this name; the pupils go there."},
      {"Không cần làm gì nếu đúng lớp.", "Nothing is to be done if that is the class."}}},
    {"rollover_class_of_other_grade",
     {{"Năm học mới đã có lớp tên này nhưng ở khối khác; học sinh còn chờ.",
       "The new year has a class of this name in another grade; its pupils wait."},
      {"Đổi tên lớp dự kiến, hoặc sửa khối của lớp đã có.",
       "Rename the planned class, or correct the other."}}},
    {"rollover_leaver_open",
     {{"Học sinh sẽ nghỉ nhưng hồ sơ chưa ghi ngày thôi học.",
       "He leaves, and his record does not say when."},
      {"Ghi biến động học sinh: chuyển trường, thôi học.", "Note what became of him in his record."}}},
    {"rollover_already_there",
     {{"Học sinh đã có lớp trong năm học mới, giữ nguyên.",
       "He is in a class of the new year, and stays there."},
      {"Không cần làm gì.", "Nothing is to be done."}}},
    {"rollover_running",
     {{"Kế hoạch lên lớp của trường đang được ghi hoặc hoàn tác.",
       "A rollover of the school is being applied or undone."},
      {"Chờ xong rồi làm tiếp.", "Wait until it is done."}}},
    {"rollover_import_running",
     {{"Trường đang nhập tệp vào hồ sơ.", "The school is importing a file."},
      {"Chờ nhập xong rồi áp dụng.", "Wait until the import is done."}}},
    {"rollover_no_year",
     {{"Chưa có năm học để lên lớp từ đó hoặc sang đó.", "There is no school year to go from or into."},
      {"Nhờ quản trị máy chủ thêm năm học.", "Ask the administrator of the server to add the year."}}},
    {"rollover_outside_year",
     {{"Ngày vào lớp mới phải nằm trong năm học mới.", "The first day must lie in the new year."},
      {"Chọn ngày trong năm học mới.", "Choose a day of that year."}}},
    {"rollover_begun",
     {{"Trường đã có kế hoạch lên lớp của năm học này.", "The school has a plan for this year already."},
      {"Mở kế hoạch đó, hoặc bỏ đi rồi làm lại.", "Open that plan, or discard it and begin anew."}}},
    {"rollover_stands",
     {{"Kế hoạch đã được áp dụng.", "The plan was applied."},
      {"Hoàn tác trước khi bỏ.", "Undo it before you discard it."}}},
    {"rollover_refused",
     {{"Lần áp dụng trước không ghi được học sinh này: hồ sơ hay lớp của em còn vướng.",
       "He could not be written the last time: something in his record or classes stands in the way."},
      {"Xem lỗi của kế hoạch, sửa hồ sơ của em rồi áp dụng lại.",
       "Look at the fault of the plan, correct his record, then apply again."}}},
    {"rollover_elsewhere",
     {{"{1} đã có hồ sơ ở trường khác sau năm học này.",
       "{1} has a record at another school after this year."},
      {"Hồ sơ ở trường kia phải được gỡ trước khi hoàn tác; hoặc sửa riêng từng em.",
       "The other record must go before the undo; or correct the pupils one by one."}}},
    {"rollover_nothing_to_undo",
     {{"Kế hoạch chưa ghi gì để hoàn tác.", "The plan wrote nothing that could be undone."},
      {"Chỉ hoàn tác kế hoạch đã áp dụng.", "Only a plan that was applied is undone."}}},
    {"rollover_class_needed",
     {{"Lên lớp hay ở lại thì phải có lớp năm sau.", "Who goes up or repeats needs a class."},
      {"Chọn lớp năm sau.", "Choose his class of next year."}}},
    {"rollover_class_in_vain",
     {{"Không lên lớp, không ở lại thì không có lớp năm sau.",
       "Who neither goes up nor repeats has no class."},
      {"Bỏ lớp năm sau, hoặc chọn kết quả khác.", "Remove the class, or choose another outcome."}}},
    {"rollover_other_plan",
     {{"Lớp dự kiến này thuộc kế hoạch khác.", "The planned class is of another plan."},
      {"Chọn lớp của cùng kế hoạch.", "Choose a class of the same plan."}}},
};

void declare_asked(Catalog& catalog) {
    catalog.message<NewPlan>({"Chuẩn bị năm học mới", "Prepare the new year"})
        .field<&NewPlan::from_year_id>({"Từ năm học", "From the year"},
                                       {.help = {"Bỏ trống: năm học hiện nay.", "Empty: the year of today."}})
        .field<&NewPlan::starts_on>(
            {"Vào lớp mới từ ngày", "In the new classes from"},
            {.help = {"Bỏ trống: ngày đầu của năm học mới.", "Empty: the first day of the new year."}})
        .field<&NewPlan::teachers>(
            {"Giáo viên", "Teachers"},
            {.help = {
                 "Bỏ trống: tiểu học và mầm non ở lại khối, cấp khác theo lớp lên.",
                 "Empty: they stay with their grade at primary and preschool, else go up with the class."}});
    catalog.message<WhichPlan>().field<&WhichPlan::id>({"Kế hoạch lên lớp", "Plan"});
}

void declare_undo_look(Catalog& catalog) {
    catalog.message<UndoLook>({"Xem trước khi hoàn tác", "A look before an undo"})
        .field<&UndoLook::free>({"Hoàn tác được", "Can be taken back"})
        .field<&UndoLook::fault>({"Điều cản trở", "What stands in the way"}, {.limit = 4'000});
}

void declare_report(Catalog& catalog) {
    catalog.message<ReportLine>({"Dòng báo cáo lên lớp", "Line of a rollover's report"})
        .field<&ReportLine::row>({"Dòng của kế hoạch", "Row of the plan"}, {.limit = 40})
        .field<&ReportLine::name>({"Tên", "Name"}, {.limit = 200, .privacy = Privacy::personal})
        .field<&ReportLine::class_name>({"Lớp", "Class"}, {.limit = 40})
        .field<&ReportLine::code>({"Mã", "Code"}, {.limit = 60})
        .field<&ReportLine::severity>({"Mức", "Severity"})
        .field<&ReportLine::message_vi>({"Nội dung", "Message in Vietnamese"}, sentence_text)
        .field<&ReportLine::message_en>({"Nội dung (tiếng Anh)", "Message"}, sentence_text);
    catalog.message<ClassForecast>({"Lớp năm sau", "A class of next year"})
        .field<&ClassForecast::name>({"Tên lớp", "Name"}, {.limit = 40})
        .field<&ClassForecast::pupils>({"Sĩ số", "Pupils"}, figure)
        .field<&ClassForecast::repeating>({"Ở lại lớp", "Repeating"}, figure)
        .field<&ClassForecast::most>({"Sĩ số tối đa", "At most"}, figure)
        .field<&ClassForecast::too_large>({"Vượt sĩ số", "Too large"})
        .field<&ClassForecast::exists>({"Đã có", "There already"});
    catalog.message<Report>({"Báo cáo chạy thử lên lớp", "Report of a rollover"})
        .field<&Report::up>({"Lên lớp", "Up"}, figure)
        .field<&Report::repeating>({"Ở lại lớp", "Repeating"}, figure)
        .field<&Report::completing>({"Ra trường", "Completing"}, figure)
        .field<&Report::leaving>({"Thôi học, chuyển đi", "Leaving"}, figure)
        .field<&Report::waiting>({"Còn chờ", "Waiting"}, figure)
        .field<&Report::already_there>({"Đã có từ trước", "There already"}, figure)
        .field<&Report::classes_new>({"Lớp sẽ mở", "Classes to open"}, figure)
        .field<&Report::classes_found>({"Lớp đã có", "Classes found"}, figure)
        .field<&Report::homerooms>({"Chủ nhiệm", "Homerooms"}, figure)
        .field<&Report::assignments>({"Phân công", "Assignments"}, figure)
        .field<&Report::classes>({"Các lớp", "Classes"}, {.limit = 1'000})
        .field<&Report::lines>({"Cần xem", "To look at"}, {.limit = 20'000})
        .field<&Report::cut>({"Còn nữa", "There is more"})
        .field<&Report::may_apply>({"Được áp dụng", "May be applied"}, {.required = false});
}

}  // namespace

std::string code_of(PupilException exception) { return "rollover_" + std::string(name_of(exception)); }
std::string code_of(ClassException exception) { return "rollover_" + std::string(name_of(exception)); }

void declare_messages(Catalog& catalog) {
    declare_asked(catalog);
    declare_undo_look(catalog);
    declare_report(catalog);
}

void declare_sentences(Catalog& catalog) {
    for (const auto& [code, sentence] : rollover_said) catalog.finding(code, sentence);
}

}  // namespace truong::rollover
