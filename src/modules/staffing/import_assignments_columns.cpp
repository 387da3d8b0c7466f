// Which columns a list of teaching assignments may have: one line for each, or one for each class with a
// column for each subject.
#include "modules/staffing/import_sheets.hpp"

namespace truong::staffing {

namespace {

constexpr std::string_view subject_mark = "subject:";

/// Columns named after the shipped subjects; the codes are those of the curriculum.
std::vector<sheet::SheetColumn> subject_columns() {
    return {{"subject:TV", {"tiếng việt", "t.việt"}, {"Tiếng Việt", "Vietnamese"}},
            {"subject:TOAN", {"toán", "toán học"}, {"Toán", "Mathematics"}},
            {"subject:NV", {"ngữ văn", "văn"}, {"Ngữ văn", "Literature"}},
            {"subject:NN1",
             {"ngoại ngữ 1", "ngoại ngữ", "tiếng anh", "anh", "t.anh", "anh văn", "nn1"},
             {"Ngoại ngữ 1", "Foreign language 1"}},
            {"subject:NN2", {"ngoại ngữ 2", "nn2"}, {"Ngoại ngữ 2", "Foreign language 2"}},
            {"subject:DD", {"đạo đức"}, {"Đạo đức", "Ethics"}},
            {"subject:TNXH",
             {"tự nhiên và xã hội", "tnxh", "tn&xh"},
             {"Tự nhiên và Xã hội", "Nature and society"}},
            {"subject:LSDL",
             {"lịch sử và địa lí", "lịch sử và địa lý", "ls&đl", "lsđl", "sử địa", "ls-đl"},
             {"Lịch sử và Địa lí", "History and geography"}},
            {"subject:KH", {"khoa học"}, {"Khoa học", "Science"}},
            {"subject:THCN",
             {"tin học và công nghệ", "th&cn"},
             {"Tin học và Công nghệ", "Informatics and technology"}},
            {"subject:GDTC",
             {"giáo dục thể chất", "gdtc", "thể dục", "thể chất"},
             {"Giáo dục thể chất", "Physical education"}},
            {"subject:NT", {"nghệ thuật"}, {"Nghệ thuật", "Arts"}},
            {"subject:HDTN",
             {"hoạt động trải nghiệm", "hđtn"},
             {"Hoạt động trải nghiệm", "Experiential activities"}},
            {"subject:HDTNHN",
             {"hoạt động trải nghiệm, hướng nghiệp", "hđtn, hn", "hđtnhn", "hđtn-hn", "tnhn"},
             {"Hoạt động trải nghiệm, hướng nghiệp", "Experiential and career activities"}},
            {"subject:GDCD", {"giáo dục công dân", "gdcd"}, {"Giáo dục công dân", "Civic education"}},
            {"subject:KHTN", {"khoa học tự nhiên", "khtn"}, {"Khoa học tự nhiên", "Natural science"}},
            {"subject:CN", {"công nghệ", "c.nghệ"}, {"Công nghệ", "Technology"}},
            {"subject:TIN", {"tin học", "tin"}, {"Tin học", "Informatics"}},
            {"subject:GDDP",
             {"nội dung giáo dục của địa phương", "nội dung gdđp", "gdđp", "giáo dục địa phương"},
             {"Nội dung giáo dục của địa phương", "Local education"}},
            {"subject:LS", {"lịch sử", "sử"}, {"Lịch sử", "History"}},
            {"subject:DL", {"địa lí", "địa lý", "địa"}, {"Địa lí", "Geography"}},
            {"subject:GDKTPL",
             {"giáo dục kinh tế và pháp luật", "gdkt&pl", "gdktpl", "ktpl"},
             {"Giáo dục kinh tế và pháp luật", "Economic and legal education"}},
            {"subject:VL", {"vật lí", "vật lý", "lý", "lí"}, {"Vật lí", "Physics"}},
            {"subject:HH", {"hóa học", "hoá học", "hóa"}, {"Hóa học", "Chemistry"}},
            {"subject:SH", {"sinh học", "sinh"}, {"Sinh học", "Biology"}},
            {"subject:AN", {"âm nhạc", "nhạc"}, {"Âm nhạc", "Music"}},
            {"subject:MT", {"mĩ thuật", "mỹ thuật", "họa"}, {"Mĩ thuật", "Fine arts"}},
            {"subject:GDQPAN",
             {"giáo dục quốc phòng và an ninh", "gdqp&an", "gdqpan", "quốc phòng", "gdqp"},
             {"Giáo dục quốc phòng và an ninh", "Defence and security education"}},
            {"subject:TDT",
             {"tiếng dân tộc", "tiếng dân tộc thiểu số"},
             {"Tiếng dân tộc thiểu số", "Minority language"}}};
}

}  // namespace

std::vector<sheet::SheetColumn> assignment_columns() {
    std::vector<sheet::SheetColumn> all = {
        {"ordinal", {"stt", "tt", "số thứ tự"}, {"STT", "No."}},
        {"class", {"lớp", "tên lớp", "lớp dạy", "dạy lớp", "các lớp"}, {"Lớp", "Class"}, true},
        {"subject", {"môn", "môn học", "tên môn", "môn dạy", "phân môn"}, {"Môn", "Subject"}, true},
        {"teacher",
         {"giáo viên", "họ tên", "họ tên giáo viên", "gv", "giáo viên dạy", "tên giáo viên", "gvbm",
          "giáo viên bộ môn", "người dạy"},
         {"Giáo viên", "Teacher"},
         true},
        {"teacher_code", {"mã giáo viên", "mã gv", "mã cán bộ"}, {"Mã giáo viên", "Teacher's code"}},
        {"periods",
         {"số tiết", "số tiết/tuần", "tiết/tuần", "số tiết một tuần", "tiết"},
         {"Số tiết một tuần", "Periods a week"}},
        {"group", {"nhóm", "tên nhóm", "nhóm lớp học"}, {"Nhóm học sinh", "Group"}},
        {"main", {"dạy chính", "gv chính", "giáo viên chính"}, {"Dạy chính", "Main teacher"}},
        {"from", {"từ ngày", "áp dụng từ", "thực hiện từ ngày"}, {"Từ ngày", "From"}},
        {"homeroom",
         {"gvcn", "giáo viên chủ nhiệm", "chủ nhiệm"},
         {"Giáo viên chủ nhiệm", "Homeroom teacher"}},
        {"note", {"ghi chú", "lỗi cần sửa", "kiêm nhiệm", "tổng số tiết"}, {"Ghi chú", "Note"}}};
    for (sheet::SheetColumn& column : subject_columns()) all.push_back(std::move(column));
    return all;
}

std::string_view subject_of_column(std::string_view field) {
    return field.starts_with(subject_mark) ? field.substr(subject_mark.size()) : std::string_view();
}

void declare_import(Catalog& catalog) {
    catalog.finding("import_teacher_unknown",
                    {{"Không tìm thấy giáo viên “{0}” ở trường.", "No member of staff is called “{0}”."},
                     {"Nhập danh sách nhân sự trước, hoặc ghi đúng họ tên, mã cán bộ.",
                      "Import the list of staff first, or write his name or code as it is known."}});
    catalog.finding("import_teacher_ambiguous",
                    {{"Có nhiều giáo viên khớp với “{0}”.", "Several members of staff fit “{0}”."},
                     {"Ghi đủ họ tên, hoặc mã cán bộ.", "Write the full name, or the code."}});
    catalog.finding(
        "import_assignment_replaced",
        {{"Phân công cũ của {0} kết thúc hôm qua.", "The assignment of {0} ends yesterday."},
         {"Xem lại nếu cả hai cùng dạy lớp này.", "Look again if both of them teach the class."}});
    catalog.finding(
        "import_assignment_beside",
        {{"{0} cũng đang được phân công môn này ở lớp; chưa kết thúc phân công cũ.",
          "{0} has this subject in the class as well; the older assignment goes on."},
         {"Kết thúc phân công cũ nếu không còn dạy.", "End the older assignment if it is over."}});
}

}  // namespace truong::staffing
