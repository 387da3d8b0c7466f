// Which columns the list of pupils may have, in the words of schools, exports and forms of the databases.
#include "base/text.hpp"
#include "modules/classes/import_pupils.hpp"

namespace truong::classes::pupil_import {

namespace {

using sheet::SheetColumn;

void add_identity(std::vector<SheetColumn>& all) {
    const std::vector<SheetColumn> some = {
        {"ordinal", {"stt", "tt", "số thứ tự", "no"}, {"STT", "No."}},
        {"full_name",
         {"họ tên", "họ tên học sinh", "tên học sinh", "họ và tên học sinh", "họ tên khai sinh",
          "họ, chữ đệm và tên", "họ đệm tên", "họ và chữ đệm tên", "name", "student name", "họ tên trẻ"},
         {"Họ và tên", "Full name"},
         true,
         true},
        {"family_name",
         {"họ đệm", "họ và đệm", "họ lót", "họ và tên đệm", "họ và chữ đệm", "họ", "họ, đệm", "last name"},
         {"Họ và đệm", "Family and middle name"},
         true,
         true},
        {"given_name", {"tên", "tên gọi", "first name"}, {"Tên", "Given name"}},
        {"other_name", {"tên khác", "tên thường gọi"}, {"Tên khác", "Other name"}},
        {"birth_date",
         {"ngày sinh", "ngày tháng năm sinh", "sinh ngày", "ngày, tháng, năm sinh", "ns", "năm sinh",
          "ngày/tháng/năm sinh", "date of birth", "dob", "birthday"},
         {"Ngày sinh", "Birth date"},
         true},
        {"birth_day", {"ngày sinh ngày", "sinh ngày ngày"}, {"Ngày sinh: ngày", "Birth: day"}, true},
        {"birth_month", {"ngày sinh tháng", "tháng sinh"}, {"Ngày sinh: tháng", "Birth: month"}},
        {"birth_year", {"ngày sinh năm"}, {"Ngày sinh: năm", "Birth: year"}},
        {"sex", {"giới tính", "phái", "gt", "nam/nữ", "nam nữ", "gender"}, {"Giới tính", "Sex"}, true},
        {"female_mark", {"nữ", "là nữ", "giới tính nữ", "female"}, {"Nữ", "Female"}},
        {"male_mark", {"nam", "là nam", "giới tính nam", "male"}, {"Nam", "Male"}},
        {"class",
         {"lớp", "tên lớp", "lớp học", "mã lớp", "lớp năm học này", "nhóm lớp", "nhóm/lớp"},
         {"Lớp", "Class"},
         true},
        {"grade", {"khối", "khối lớp", "khối học", "nhóm tuổi"}, {"Khối", "Grade"}},
        {"class_number", {"số thứ tự trong lớp", "stt trong lớp"}, {"STT trong lớp", "Number in class"}},
        {"code",
         {"mã học sinh", "mã hs", "mã số học sinh", "mshs", "student code", "mã trẻ"},
         {"Mã học sinh", "Pupil's code"}},
        {"sector_code",
         {"mã định danh bộ gd&đt", "mã định danh ngành", "mã định danh bộ", "mã moet", "moetcode",
          "mã định danh bộ giáo dục", "mã định danh gdđt", "mã số định danh ngành giáo dục",
          "mã định danh trên csdl ngành", "mã bộ"},
         {"Mã định danh Bộ GD&ĐT", "Sector code"}},
        {"personal_number",
         {"số định danh cá nhân", "số cccd", "cccd", "căn cước", "số căn cước", "căn cước công dân",
          "số định danh", "mã định danh cá nhân", "mã định danh công dân", "đdcn", "số đdcn", "số đdcn/cccd",
          "số định danh cá nhân/cccd", "số cccd/đdcn", "số cmnd/cccd", "cmnd/cccd", "personal id",
          "mã định danh"},
         {"Số định danh cá nhân", "Personal number"}},
        {"nationality", {"quốc tịch"}, {"Quốc tịch", "Nationality"}}};
    all.insert(all.end(), some.begin(), some.end());
}

void add_record(std::vector<SheetColumn>& all) {
    const std::vector<SheetColumn> some = {
        {"register_number", {"số đăng bộ", "đăng bộ"}, {"Số đăng bộ", "Register number"}},
        {"entry_date",
         {"ngày vào trường", "ngày nhập học", "ngày vào học", "ngày tuyển sinh", "nhập học ngày"},
         {"Ngày vào trường", "Entered on"}},
        {"entry_type", {"hình thức tuyển", "hình thức nhập học", "diện tuyển"}, {"Hình thức tuyển", "Entry"}},
        {"previous_school",
         {"trường trước đó", "chuyển từ trường", "trường cũ", "trường lớp dưới", "nơi chuyển đến từ"},
         {"Trường trước đó", "School before"}},
        {"status",
         {"trạng thái", "tình trạng", "trạng thái học sinh", "tình trạng học"},
         {"Trạng thái", "Status"}},
        {"status_date",
         {"ngày trạng thái", "ngày thay đổi trạng thái", "ngày chuyển trạng thái", "ngày biến động"},
         {"Ngày trạng thái", "Status since"}},
        {"phone",
         {"điện thoại học sinh", "sđt học sinh", "số điện thoại học sinh"},
         {"Điện thoại học sinh", "Pupil's phone"}},
        {"email", {"email", "thư điện tử", "email học sinh", "địa chỉ email"}, {"Email", "E-mail"}},
        {"family_phone",
         {"điện thoại", "sđt", "số điện thoại", "điện thoại liên hệ", "sđt liên hệ", "sđt phụ huynh",
          "số điện thoại phụ huynh", "điện thoại gia đình", "điện thoại phụ huynh", "số điện thoại liên hệ",
          "sđt gia đình", "điện thoại cmhs", "sđt cmhs", "sđt ph", "đt", "đt liên hệ", "số đt"},
         {"Điện thoại liên hệ", "Family's phone"}},
        {"note", {"ghi chú", "chú thích", "lỗi cần sửa", "note"}, {"Ghi chú", "Note"}}};
    all.insert(all.end(), some.begin(), some.end());
}

void add_profile(std::vector<SheetColumn>& all) {
    const std::vector<SheetColumn> some = {
        {"ethnicity", {"dân tộc"}, {"Dân tộc", "Ethnicity"}},
        {"certificate_ethnicity",
         {"dân tộc trên giấy khai sinh", "dân tộc ghi trên giấy khai sinh"},
         {"Dân tộc trên giấy khai sinh", "Ethnicity on the certificate"}},
        {"religion", {"tôn giáo"}, {"Tôn giáo", "Religion"}},
        {"birth_place", {"nơi sinh", "nơi đăng ký khai sinh"}, {"Nơi sinh", "Place of birth"}},
        {"home_town", {"quê quán", "nguyên quán"}, {"Quê quán", "Home town"}},
        {"permanent_address",
         {"địa chỉ thường trú", "thường trú", "hộ khẩu thường trú", "hktt", "nơi thường trú", "hộ khẩu"},
         {"Địa chỉ thường trú", "Permanent address"}},
        {"current_address",
         {"chỗ ở hiện nay", "nơi ở hiện nay", "địa chỉ", "địa chỉ hiện nay", "tạm trú", "địa chỉ tạm trú",
          "chỗ ở", "nơi ở", "địa chỉ liên hệ"},
         {"Chỗ ở hiện nay", "Current address"}},
        {"area_kind", {"khu vực"}, {"Khu vực", "Area"}},
        {"blood_group", {"nhóm máu"}, {"Nhóm máu", "Blood group"}},
        {"disability_kind",
         {"loại khuyết tật", "dạng khuyết tật", "khuyết tật"},
         {"Dạng khuyết tật", "Disability"}},
        {"policy",
         {"diện chính sách", "đối tượng chính sách", "chính sách", "diện ưu tiên", "đối tượng ưu tiên"},
         {"Diện chính sách", "Policy group"}},
        {"poor", {"hộ nghèo", "con hộ nghèo", "gia đình hộ nghèo"}, {"Hộ nghèo", "Poor household"}},
        {"near_poor", {"hộ cận nghèo", "cận nghèo"}, {"Hộ cận nghèo", "Near-poor household"}},
        {"orphan", {"mồ côi"}, {"Mồ côi", "Orphan"}},
        {"boarding", {"bán trú", "hình thức bán trú", "học bán trú", "nội trú"}, {"Bán trú", "Boarding"}},
        {"two_sessions",
         {"học 2 buổi", "học 2 buổi/ngày", "2 buổi/ngày", "hai buổi"},
         {"Học 2 buổi/ngày", "Two sessions"}},
        {"swims", {"biết bơi", "bơi"}, {"Biết bơi", "Swims"}},
        {"pioneer", {"đội viên", "là đội viên"}, {"Đội viên", "Pioneer"}},
        {"youth_union", {"đoàn viên", "là đoàn viên"}, {"Đoàn viên", "Youth Union"}},
        {"repeats_year", {"lưu ban", "học lại", "lưu ban năm trước"}, {"Lưu ban", "Repeats the year"}},
        {"fee_exempt", {"miễn học phí", "được miễn học phí"}, {"Miễn học phí", "Fee exempt"}},
        {"fee_reduced", {"giảm học phí", "được giảm học phí"}, {"Giảm học phí", "Fee reduced"}},
        {"height", {"chiều cao", "chiều cao hk1", "cao"}, {"Chiều cao (cm)", "Height (cm)"}},
        {"weight", {"cân nặng", "cân nặng hk1", "nặng"}, {"Cân nặng (kg)", "Weight (kg)"}}};
    all.insert(all.end(), some.begin(), some.end());
}

void add_family(std::vector<SheetColumn>& all) {
    const std::vector<SheetColumn> some = {
        {"father_name",
         {"họ tên cha", "họ tên bố", "tên cha", "tên bố", "cha", "bố", "ba", "họ tên ba"},
         {"Họ tên cha", "Father's name"}},
        {"father_birth",
         {"năm sinh cha", "năm sinh bố", "ngày sinh cha", "ngày sinh bố", "cha ns"},
         {"Năm sinh cha", "Father's birth"}},
        {"father_occupation",
         {"nghề nghiệp cha", "nghề nghiệp bố", "nghề cha", "cha nghề"},
         {"Nghề nghiệp cha", "Father's work"}},
        {"father_phone",
         {"sđt cha", "sđt bố", "điện thoại cha", "điện thoại bố", "số điện thoại cha", "số điện thoại bố",
          "đt cha", "đt bố", "số đt cha", "số đt bố"},
         {"Điện thoại cha", "Father's phone"}},
        {"father_number",
         {"cccd cha", "cccd bố", "số cccd cha", "số cccd bố", "số định danh cha", "số định danh cá nhân cha",
          "số định danh cá nhân bố", "căn cước cha", "đdcn cha"},
         {"Số định danh cha", "Father's number"}},
        {"father_email", {"email cha", "email bố"}, {"Email cha", "Father's e-mail"}},
        {"mother_name", {"họ tên mẹ", "tên mẹ", "mẹ", "má", "họ tên má"}, {"Họ tên mẹ", "Mother's name"}},
        {"mother_birth", {"năm sinh mẹ", "ngày sinh mẹ", "mẹ ns"}, {"Năm sinh mẹ", "Mother's birth"}},
        {"mother_occupation", {"nghề nghiệp mẹ", "nghề mẹ"}, {"Nghề nghiệp mẹ", "Mother's work"}},
        {"mother_phone",
         {"sđt mẹ", "điện thoại mẹ", "số điện thoại mẹ", "đt mẹ", "số đt mẹ"},
         {"Điện thoại mẹ", "Mother's phone"}},
        {"mother_number",
         {"cccd mẹ", "số cccd mẹ", "số định danh mẹ", "số định danh cá nhân mẹ", "căn cước mẹ", "đdcn mẹ"},
         {"Số định danh mẹ", "Mother's number"}},
        {"mother_email", {"email mẹ"}, {"Email mẹ", "Mother's e-mail"}},
        {"guardian_name",
         {"họ tên người giám hộ", "người giám hộ", "họ tên giám hộ", "tên người giám hộ", "người đỡ đầu",
          "họ tên phụ huynh", "phụ huynh", "tên phụ huynh", "họ tên cmhs"},
         {"Họ tên người giám hộ", "Guardian's name"}},
        {"guardian_birth",
         {"năm sinh người giám hộ", "năm sinh giám hộ", "ngày sinh người giám hộ"},
         {"Năm sinh người giám hộ", "Guardian's birth"}},
        {"guardian_occupation",
         {"nghề nghiệp người giám hộ", "nghề nghiệp giám hộ", "nghề nghiệp phụ huynh"},
         {"Nghề nghiệp người giám hộ", "Guardian's work"}},
        {"guardian_phone",
         {"sđt người giám hộ", "điện thoại người giám hộ", "số điện thoại người giám hộ", "sđt giám hộ"},
         {"Điện thoại người giám hộ", "Guardian's phone"}},
        {"guardian_number",
         {"cccd người giám hộ", "số cccd người giám hộ", "số định danh người giám hộ",
          "số định danh cá nhân người giám hộ"},
         {"Số định danh người giám hộ", "Guardian's number"}},
        {"guardian_email",
         {"email người giám hộ", "email phụ huynh"},
         {"Email người giám hộ", "Guardian's e-mail"}},
        {"guardian_kinship",
         {"quan hệ", "quan hệ người giám hộ", "mối quan hệ", "quan hệ với học sinh"},
         {"Quan hệ với học sinh", "Kinship"}}};
    all.insert(all.end(), some.begin(), some.end());
}

bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char sign : text) {
        if (sign != ' ' && sign != ':' && sign != ',' && sign != ';' && sign != '(' && sign != ')') {
            word += sign;
            continue;
        }
        if (!word.empty()) words.push_back(std::exchange(word, {}));
    }
    if (!word.empty()) words.push_back(word);
    return words;
}

/// "6A1", "10/2", "9.3": a grade and what tells its classes apart.
bool looks_like_class(std::string_view word) {
    const std::string folded = text::fold(word);
    std::size_t digits = 0;
    while (digits < folded.size() && is_digit(folded[digits])) ++digits;
    if (digits == 0 || digits > 2 || folded.size() > 8) return false;
    const int grade = std::stoi(folded.substr(0, digits));
    if (grade < 1 || grade > 12 || digits == folded.size()) return false;
    bool letter = false;
    for (const char sign : folded.substr(digits))
        if (!is_digit(sign))
            letter |=
                (sign >= 'a' && sign <= 'z') || sign == '/' || sign == '.' || sign == '-' || sign == '_';
    return letter;
}

/// Words that follow "lớp" where no class is named.
bool ends_a_name(const std::string& folded) {
    for (const std::string_view word :
         {"nam", "hoc", "khoi", "truong", "gvcn", "si", "-", "–", "cua", "va", "chu", "toan", "so", "tong"})
        if (folded == word) return true;
    return false;
}

}  // namespace

std::vector<sheet::SheetColumn> columns() {
    std::vector<SheetColumn> all;
    add_identity(all);
    add_record(all);
    add_profile(all);
    add_family(all);
    return all;
}

std::string class_in(std::string_view text, bool sheet_name) {
    const std::vector<std::string> words = words_of(text::tidy(text));
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (sheet_name && looks_like_class(words[i])) return words[i];
        if (text::fold(words[i]) != "lop") continue;
        std::string name;
        for (std::size_t next = i + 1; next < words.size() && next < i + 4; ++next) {
            const std::string folded = text::fold(words[next]);
            if (ends_a_name(folded)) break;
            (name += name.empty() ? "" : " ") += words[next];
            if (looks_like_class(words[next])) break;
        }
        // "Lớp 6" of a whole grade is no class where classes have letters; of a small school it is one.
        if (!name.empty()) return name;
    }
    return {};
}

std::string class_key(std::string_view name) {
    std::string folded = text::fold(text::tidy(name));
    for (const std::string_view prefix : {"lop ", "nhom ", "lop:"})
        if (folded.starts_with(prefix)) folded.erase(0, prefix.size());
    std::string key;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool divides = std::string_view(" .-_/").find(folded[i]) != std::string_view::npos;
        // "6.1" and "6/1" are one class, and neither is "61".
        const bool between_digits =
            !key.empty() && is_digit(key.back()) && i + 1 < folded.size() && is_digit(folded[i + 1]);
        if (!divides)
            key += folded[i];
        else if (between_digits)
            key += '/';
    }
    return key;
}

std::string grade_in(std::string_view class_key) {
    std::size_t digits = 0;
    while (digits < class_key.size() && digits < 2 && is_digit(class_key[digits])) ++digits;
    // "112" may be 1/12 or 11/2: nobody is put into a grade by chance.
    const bool more_digits = digits < class_key.size() && is_digit(class_key[digits]);
    return more_digits ? std::string() : std::string(class_key.substr(0, digits));
}

std::string age_group_in(std::string_view class_key) {
    constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"nhatre", "15"}, {"25/36", "15"},   {"mam", "16"}, {"be", "16"},  {"3/4tuoi", "16"}, {"choi", "17"},
        {"nho", "17"},    {"4/5tuoi", "17"}, {"la", "18"},  {"lon", "18"}, {"5/6tuoi", "18"}};
    for (const std::string_view kind : {"maugiao", "mg"})
        if (class_key.starts_with(kind)) class_key.remove_prefix(kind.size());
    for (const auto& [word, group] : words) {
        if (!class_key.starts_with(word)) continue;
        const std::string_view rest = class_key.substr(word.size());
        // "la2", "laa", "laa1"; "lan1" is a flower.
        const bool lettered = !rest.empty() && rest.front() >= 'a' && rest.front() <= 'e';
        const bool counted =
            rest.empty() || is_digit(rest.front()) || (lettered && (rest.size() == 1 || is_digit(rest[1])));
        if (counted || word.size() > 4) return std::string(group);
    }
    return {};
}

}  // namespace truong::classes::pupil_import
