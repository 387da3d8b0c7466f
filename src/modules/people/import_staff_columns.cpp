// Which columns the list of staff may have, in the words of schools and of the databases.
#include "modules/people/import_staff.hpp"

namespace truong::people::staff_import {

namespace {

using sheet::SheetColumn;

void add_identity(std::vector<SheetColumn>& all) {
    const std::vector<SheetColumn> some = {
        {"ordinal", {"stt", "tt", "số thứ tự"}, {"STT", "No."}},
        {"full_name",
         {"họ tên", "họ và tên giáo viên", "tên giáo viên", "họ tên cán bộ", "họ tên cb gv nv",
          "họ tên cán bộ giáo viên nhân viên", "họ tên nhân viên", "giáo viên", "name"},
         {"Họ và tên", "Full name"},
         true,
         true},
        {"family_name",
         {"họ đệm", "họ và đệm", "họ lót", "họ và tên đệm", "họ"},
         {"Họ và đệm", "Family name"},
         true,
         true},
        {"given_name", {"tên"}, {"Tên", "Given name"}},
        {"other_name", {"tên khác", "tên gọi khác", "tên thường gọi"}, {"Tên khác", "Other name"}},
        {"birth_date",
         {"ngày sinh", "ngày tháng năm sinh", "sinh ngày", "năm sinh", "ns", "ngày, tháng, năm sinh"},
         {"Ngày sinh", "Birth date"},
         true},
        {"sex", {"giới tính", "phái", "gt", "nam/nữ"}, {"Giới tính", "Sex"}, true},
        {"female_mark", {"nữ", "là nữ"}, {"Nữ", "Female"}},
        {"personal_number",
         {"số định danh cá nhân", "số cccd", "cccd", "căn cước", "căn cước công dân", "số căn cước",
          "số cmnd/cccd", "cmnd/cccd", "số định danh", "đdcn", "số đdcn/cccd", "mã định danh cá nhân"},
         {"Số định danh cá nhân", "Personal number"}},
        {"sector_code",
         {"mã định danh ngành", "mã định danh bộ gd&đt", "mã định danh bộ", "mã giáo viên bộ", "mã moet",
          "mã định danh ngành giáo dục", "mã gv csdl"},
         {"Mã định danh ngành", "Sector code"}},
        {"code",
         {"mã cán bộ", "mã giáo viên", "mã gv", "mã nhân viên", "mã cb", "mã nhân sự", "mã số cán bộ",
          "mã viên chức"},
         {"Mã cán bộ", "Code"}},
        {"phone",
         {"điện thoại", "sđt", "số điện thoại", "di động", "đtdđ", "đt"},
         {"Điện thoại", "Telephone"}},
        {"email", {"email", "thư điện tử", "địa chỉ email", "hộp thư"}, {"Email", "E-mail"}},
        {"campus", {"điểm trường", "cơ sở", "phân hiệu"}, {"Điểm trường", "Campus"}}};
    all.insert(all.end(), some.begin(), some.end());
}

void add_work(std::vector<SheetColumn>& all) {
    const std::vector<SheetColumn> some = {
        {"kind",
         {"nhóm", "loại cán bộ", "nhóm cán bộ", "đối tượng", "cbql/gv/nv", "loại nhân sự", "nhóm chức vụ"},
         {"Nhóm", "Kind"}},
        {"position",
         {"chức vụ", "vị trí việc làm", "chức danh", "vị trí", "nhiệm vụ", "công việc", "chức vụ, nhiệm vụ",
          "loại hình giáo viên"},
         {"Chức vụ", "Position"}},
        {"status",
         {"trạng thái", "tình trạng", "trạng thái làm việc", "trạng thái cán bộ"},
         {"Trạng thái làm việc", "Status"}},
        {"contract_form",
         {"hợp đồng", "loại hợp đồng", "hình thức hợp đồng", "loại hđ", "biên chế/hợp đồng", "biên chế",
          "hình thức tuyển dụng"},
         {"Hình thức hợp đồng", "Contract"}},
        {"contract_number", {"số hợp đồng", "số hđ"}, {"Số hợp đồng", "Number of the contract"}},
        {"contract_signed", {"ngày ký hợp đồng", "ngày ký hđ"}, {"Ngày ký hợp đồng", "Contract signed on"}},
        {"joined_on",
         {"ngày về trường", "ngày vào trường", "về trường", "ngày đến trường"},
         {"Ngày về trường", "Joined on"}},
        {"recruited_on",
         {"ngày tuyển dụng", "ngày vào ngành", "năm vào ngành", "ngày vào nghề"},
         {"Ngày tuyển dụng", "Recruited on"}},
        {"recruited_by", {"cơ quan tuyển dụng", "nơi tuyển dụng"}, {"Cơ quan tuyển dụng", "Recruited by"}},
        {"work_when_recruited",
         {"nghề khi được tuyển dụng"},
         {"Nghề khi được tuyển dụng", "Work when recruited"}},
        {"qualification",
         {"trình độ", "trình độ chuyên môn", "trình độ đào tạo", "trình độ cm", "tđcm",
          "trình độ chuyên môn nghiệp vụ"},
         {"Trình độ chuyên môn", "Qualification"}},
        {"major",
         {"chuyên ngành", "chuyên môn", "chuyên ngành đào tạo", "ngành đào tạo"},
         {"Chuyên ngành", "Major"}},
        {"institution", {"cơ sở đào tạo", "nơi đào tạo", "trường đào tạo"}, {"Cơ sở đào tạo", "Institution"}},
        {"title_class",
         {"hạng", "hạng chức danh", "hạng cdnn", "hạng viên chức"},
         {"Hạng chức danh", "Class of title"}},
        {"title_code",
         {"mã ngạch", "mã số chức danh", "mã số cdnn", "ngạch", "mã chức danh nghề nghiệp"},
         {"Mã số chức danh", "Code of title"}},
        {"subjects",
         {"môn dạy", "môn dạy chính", "bộ môn", "môn phân công", "dạy môn"},
         {"Môn dạy", "Subjects"}},
        {"note", {"ghi chú", "lỗi cần sửa", "chú thích"}, {"Ghi chú", "Note"}}};
    all.insert(all.end(), some.begin(), some.end());
}

void add_profile_columns(std::vector<SheetColumn>& all) {
    const std::vector<SheetColumn> some = {
        {"ethnicity", {"dân tộc"}, {"Dân tộc", "Ethnicity"}},
        {"religion", {"tôn giáo"}, {"Tôn giáo", "Religion"}},
        {"home_town", {"quê quán", "nguyên quán"}, {"Quê quán", "Home town"}},
        {"permanent_address",
         {"địa chỉ thường trú", "thường trú", "hộ khẩu thường trú"},
         {"Địa chỉ thường trú", "Permanent address"}},
        {"current_address",
         {"nơi ở hiện nay", "chỗ ở hiện nay", "địa chỉ", "chỗ ở", "nơi ở"},
         {"Nơi ở hiện nay", "Current address"}},
        {"social_insurance_number",
         {"số bhxh", "bhxh", "sổ bảo hiểm", "mã số bhxh", "số sổ bhxh"},
         {"Số bảo hiểm xã hội", "Social insurance number"}},
        {"party_member", {"đảng viên", "là đảng viên", "đảng"}, {"Đảng viên", "Party member"}},
        {"youth_union_member", {"đoàn viên", "là đoàn viên"}, {"Đoàn viên", "Member of the Youth Union"}},
        {"two_sessions",
         {"dạy 2 buổi/ngày", "dạy 2 buổi"},
         {"Dạy 2 buổi một ngày", "Teaches two sessions a day"}},
        {"ethnic_language", {"tiếng dân tộc"}, {"Tiếng dân tộc", "Minority language"}},
        {"political_theory",
         {"lý luận chính trị", "trình độ lý luận chính trị", "llct", "trình độ llct"},
         {"Lý luận chính trị", "Political theory"}},
        {"education_management",
         {"quản lý giáo dục", "bồi dưỡng qlgd", "qlgd"},
         {"Quản lý giáo dục", "Education management"}},
        {"computing", {"tin học", "trình độ tin học"}, {"Trình độ tin học", "Computing"}},
        {"languages", {"ngoại ngữ", "trình độ ngoại ngữ"}, {"Ngoại ngữ", "Foreign languages"}},
        {"standard_rating",
         {"xếp loại chuẩn nghề nghiệp", "chuẩn nghề nghiệp", "đánh giá chuẩn nghề nghiệp"},
         {"Xếp loại chuẩn nghề nghiệp", "Standard rating"}}};
    all.insert(all.end(), some.begin(), some.end());
}

}  // namespace

std::vector<SheetColumn> columns() {
    std::vector<SheetColumn> all;
    add_identity(all);
    add_work(all);
    add_profile_columns(all);
    return all;
}

void declare_sentences(Catalog& catalog) {
    struct Told {
        std::string_view code;
        Sentence sentence;
    };
    const Told told[] = {
        {"import_staff_no_key",
         {{"Không đủ thông tin để nhận ra người này trong trường.",
           "Too little to tell who this is at the school."},
          {"Ghi thêm ngày sinh, mã cán bộ hoặc số định danh cá nhân.",
           "Add the birth date, the school's code or the personal number."}}},
        {"import_staff_elsewhere",
         {{"Người có mã hoặc số định danh này đang có hồ sơ ở trường khác, chưa có ở trường này.",
           "Who has this number or code has a record at another school and none here."},
          {"Kiểm tra lại số; nếu đúng là người này thì tiếp nhận theo thủ tục chuyển đến.",
           "Check the number; if it is him, he comes by transfer."}}},
        {"import_staff_number_taken",
         {{"Mã hoặc số này là của {0}, tên và ngày sinh đều khác dòng này.",
           "This number or code is that of {0}, whose name and birth date both differ from the line."},
          {"Xem lại số trên giấy tờ.", "Look at the papers again."}}},
        {"import_staff_two_matches",
         {{"Số định danh và mã ngành của dòng này là của hai người khác nhau.",
           "Personal number and sector code of the line belong to two people."},
          {"Xem lại hai số này.", "Look at both numbers again."}}},
        {"import_staff_maybe_twice",
         {{"Cùng họ tên và ngày sinh với dòng {0}; vẫn được nhập, có thể trùng.",
           "The same name and birth date as line {0}; imported, and possibly a duplicate."},
          {"Nếu là một người, xóa một dòng và một hồ sơ.", "If they are one, remove a line and a record."}}},
        {"import_staff_sex_codes",
         {{"Cột giới tính chỉ có 0 và 1: đọc 1 là nam, 0 là nữ.",
           "The column of the sex has only 0 and 1: 1 is read as male, 0 as female."},
          {"Kiểm tra vài người; nên ghi Nam, Nữ.", "Check some of them; better write Nam, Nữ."}}},
        {"import_staff_sex_unknown",
         {{"“{0}” không rõ là nam hay nữ; để trống.", "“{0}” tells neither sex; it is left blank."},
          {"Ghi Nam hoặc Nữ.", "Write Nam or Nữ."}}},
        {"import_staff_kind_guessed",
         {{"Không rõ là quản lý, giáo viên hay nhân viên; tạm ghi là giáo viên.",
           "Whether he leads, teaches or works otherwise is not told; taken for a teacher."},
          {"Ghi nhóm hoặc chức vụ.", "Write the kind or the position."}}},
        {"import_staff_code_unknown",
         {{"“{0}” không có trong danh mục; mục này để trống.", "“{0}” is in no list; it is left blank."},
          {"Ghi đúng tên hoặc mã trong danh mục.", "Write a name or code of the list."}}},
        {"import_staff_verified_kept",
         {{"Thông tin này đã được xác minh nên giữ nguyên, không lấy theo tệp.",
           "This was verified and stays; the file does not change it."},
          {"Nếu tệp đúng, sửa ở hồ sơ kèm giấy tờ.",
           "If the file is right, correct the record with the papers."}}},
    };
    for (const auto& [code, sentence] : told) catalog.finding(code, sentence);
}

}  // namespace truong::people::staff_import
