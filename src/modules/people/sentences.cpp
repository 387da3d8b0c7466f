// What the rules of people say about numbers, phones, names, cards, ages and measures.
#include "modules/people/rule_sets.hpp"

namespace truong::people {

namespace {

void declare_numbers(Catalog& catalog) {
    catalog.finding(
        "personal_number_format",
        {{"Số định danh cá nhân phải có đúng 12 chữ số.", "A personal number has exactly 12 digits."},
         {"Xem lại giấy khai sinh hoặc thẻ căn cước; không tự thêm bớt chữ số.",
          "Look at the birth certificate or the card; do not add or drop digits."}});
    catalog.finding(
        "personal_number_year",
        {{"Số định danh ghi năm sinh {0}, không khớp ngày sinh hoặc không thể là của người đang sống.",
          "The number says born in {0}: that contradicts the birth date, or nobody alive was born then."},
         {"Đối chiếu giấy khai sinh hoặc thẻ căn cước; không tự sửa số.",
          "Compare with the birth certificate or the card; do not alter the number."}});
    catalog.finding("personal_number_sex",
                    {{"Chữ số thứ tư của số định danh không khớp giới tính.",
                      "The fourth digit of the number contradicts the sex."},
                     {"Đối chiếu giấy khai sinh hoặc thẻ căn cước; không tự sửa số.",
                      "Compare with the birth certificate or the card; do not alter the number."}});
    catalog.finding("personal_number_province",
                    {{"Ba chữ số đầu {0} không phải mã tỉnh, thành phố đã biết.",
                      "The first three digits {0} are no province that is known."},
                     {"Người đăng ký khai sinh ở nước ngoài có mã nước; nếu không phải thì xem lại giấy tờ.",
                      "Who was registered abroad has a code of a country; otherwise look at the papers."}});
    catalog.finding(
        "phone_format",
        {{"Không phải số điện thoại di động 10 số hoặc số cố định bắt đầu bằng 02.",
          "This is neither a mobile number of 10 digits nor a landline that begins with 02."},
         {"Viết như 0912 345 678 hoặc +84 912 345 678.", "Write it as 0912 345 678 or +84 912 345 678."}});
}

void declare_names(Catalog& catalog) {
    catalog.finding("name_empty",
                    {{"Họ tên còn trống.", "The name is empty."}, {"Hãy ghi họ tên.", "Enter the name."}});
    catalog.finding(
        "name_encoding",
        {{"Họ tên có ký tự hỏng, không phải UTF-8.", "The name holds broken characters, not UTF-8."},
         {"Lưu tệp theo bảng mã UTF-8 hoặc gõ lại.", "Save the file as UTF-8 or type it again."}});
    // The form of the field knows no arguments, so these two sentences do without.
    catalog.finding("name_too_long",
                    {{"Họ tên dài quá 150 ký tự.", "The name is longer than 150 characters."},
                     {"Ghi đúng như giấy khai sinh.", "Write it as the birth certificate has it."}});
    catalog.finding("name_characters",
                    {{"Họ tên có chữ số, dấu câu, biểu tượng hoặc ký tự điều khiển.",
                      "The name holds digits, punctuation, symbols or control characters."},
                     {"Chỉ dùng chữ cái, khoảng trắng, dấu nháy ' và gạch nối -.",
                      "Use only letters, spaces, apostrophes and hyphens."}});
    catalog.finding("name_one_word",
                    {{"Họ tên chỉ có một từ.", "The name has only one word."},
                     {"Một số dân tộc đặt tên như vậy; nếu không phải thì ghi đủ họ và tên.",
                      "Some peoples give such names; otherwise write family and given name."}});
    catalog.finding("name_spaces",
                    {{"Họ tên có khoảng trắng thừa.", "The name has spaces too many."},
                     {"Khoảng trắng thừa được bỏ khi lưu.", "They are removed when it is stored."}});
    catalog.finding(
        "name_form",
        {{"Dấu tiếng Việt được gõ theo dạng tổ hợp.", "The marks of the letters are typed apart."},
         {"Tên được đưa về dạng dựng sẵn khi lưu.", "They are put together when it is stored."}});
}

void declare_cards(Catalog& catalog) {
    const Sentence type_it{{"", ""}, {"Quét lại hoặc nhập tay.", "Scan it again or type it."}};
    catalog.finding(
        "card_encoding",
        {{"Nội dung mã QR không phải UTF-8.", "The text of the QR code is not UTF-8."}, type_it.remedy});
    catalog.finding("card_too_long", {{"Nội dung mã QR dài quá {0} ký tự.",
                                       "The text of the QR code is longer than {0} characters."},
                                      type_it.remedy});
    catalog.finding("card_fields", {{"Mã QR chỉ có {0} mục, thẻ căn cước có ít nhất {1}.",
                                     "The QR code has {0} fields, an identity card has at least {1}."},
                                    type_it.remedy});
    catalog.finding(
        "card_other_kind",
        {{"Đây là mã QR của thẻ bảo hiểm y tế.", "This is the QR code of a health insurance card."},
         {"Quét mã QR của thẻ căn cước.", "Scan the one of the identity card."}});
    catalog.finding("card_birth_date", {{"Ngày sinh trong mã QR không phải là ngày có thật.",
                                         "The birth date in the QR code is no day that exists."},
                                        type_it.remedy});
    catalog.finding("card_sex",
                    {{"Giới tính trong mã QR không đọc được.", "The sex in the QR code cannot be read."},
                     {"Chọn giới tính theo thẻ.", "Choose it as the card has it."}});
    catalog.finding("card_old_number", {{"Số CMND cũ trong mã QR không có 9 hoặc 12 chữ số.",
                                         "The old number in the QR code has neither 9 nor 12 digits."},
                                        {"Nhập tay nếu cần.", "Type it where it is needed."}});
    catalog.finding("card_issue_date", {{"Ngày cấp trong mã QR không phải là ngày có thật.",
                                         "The day of issue in the QR code is no day that exists."},
                                        {"Nhập ngày cấp theo thẻ.", "Enter it as the card has it."}});
    catalog.finding("diacritics_lost",
                    {{"Tên trên thẻ không có dấu; máy quét dạng bàn phím thường làm mất dấu.",
                      "The name has no marks; scanners in keyboard mode lose them."},
                     {"Kiểm tra dấu của họ tên và địa chỉ.", "Look at the marks of name and address."}});
}

void declare_ages(Catalog& catalog) {
    catalog.finding("age_over",
                    {{"Hơn tuổi quy định của lớp {0} tuổi.", "Older than usual in the grade, by {0}."},
                     {"Ghi lý do (dân tộc thiểu số, khuyết tật, hộ nghèo, về nước…) hoặc xem lại ngày sinh.",
                      "Give the reason (minority, disability, poverty, return …) or check the birth date."}});
    catalog.finding("age_far_over", {{"Hơn tuổi quy định của lớp {0} tuổi, quá mức cho phép.",
                                      "Older than usual in the grade by {0}, more than is allowed."},
                                     {"Cần quyết định của người có thẩm quyền, hoặc xem lại ngày sinh.",
                                      "It takes a decision of the authority; or check the birth date."}});
    catalog.finding("age_under",
                    {{"Kém tuổi quy định của lớp {0} tuổi.", "Younger than usual in the grade, by {0}."},
                     {"Cần quyết định cho học sớm, học vượt lớp, hoặc xem lại ngày sinh.",
                      "It takes a decision (early entry, skipped grade); or check the birth date."}});
    catalog.finding(
        "age_group_over",
        {{"Hơn tuổi của nhóm, lớp {0} tháng.", "Older than the age group, by {0} months."},
         {"Chọn nhóm, lớp khác hoặc xem lại ngày sinh.", "Choose another group or check the birth date."}});
    catalog.finding(
        "age_group_under",
        {{"Chưa đủ tuổi của nhóm, lớp: thiếu {0} tháng.", "Younger than the age group, by {0} months."},
         {"Chọn nhóm, lớp khác hoặc xem lại ngày sinh.", "Choose another group or check the birth date."}});
    catalog.finding(
        "pioneer_age",
        {{"Đội viên {0} tuổi, ngoài độ tuổi {1}–{2}.", "A pioneer of {0}, outside the ages {1}–{2}."},
         {"Xem lại ngày sinh hoặc việc là đội viên.", "Check the birth date or the membership."}});
    catalog.finding(
        "youth_union_age",
        {{"Đoàn viên {0} tuổi, chưa đủ {1}.", "A member of the youth union of {0}, below {1}."},
         {"Xem lại ngày sinh hoặc việc là đoàn viên.", "Check the birth date or the membership."}});
}

void declare_measures(Catalog& catalog) {
    const Label measure_again{"Cân đo lại hoặc xem đơn vị: mm, gam.",
                              "Measure again or look at the units: mm, g."};
    catalog.finding(
        "measure_height",
        {{"Chiều cao ngoài khoảng có thể tin.", "A height that is hard to believe."}, measure_again});
    catalog.finding(
        "measure_weight",
        {{"Cân nặng ngoài khoảng có thể tin.", "A weight that is hard to believe."}, measure_again});
    catalog.finding("measure_bmi", {{"Chiều cao và cân nặng không hợp với nhau (BMI).",
                                     "Height and weight hardly belong to one body (BMI)."},
                                    measure_again});
}

/// Of lines that `truong rules` cannot judge.
void declare_input(Catalog& catalog) {
    catalog.finding("number_without_quotes",
                    {{"Số viết không có dấu ngoặc kép sẽ mất chữ số 0 ở đầu.",
                      "A number without quotes has lost the zero that it begins with."},
                     {"Viết trong ngoặc kép, ví dụ {0}.", "Write it in quotes, like {0}."}});
    catalog.finding("birth_form", {{"Không phải là ngày, tháng hoặc năm sinh có thật.",
                                    "This is no birth date, month or year that exists."},
                                   {"Viết \"2012-03-05\", \"2012-03\" hoặc \"2012\", từ 1900 đến 2199.",
                                    "Write \"2012-03-05\", \"2012-03\" or \"2012\", from 1900 to 2199."}});
    catalog.finding("birth_day_needed",
                    {{"Mầm non tính tuổi theo tháng.", "Preschool counts the age in months."},
                     {"Cần ngày sinh đầy đủ.", "The day of birth is needed."}});
    catalog.finding("grade_form", {{"Không phải là lớp.", "This is no grade."},
                                   {"1 đến 12; nhóm trẻ 13 đến 15, mẫu giáo 16 đến 18.",
                                    "1 to 12; nursery 13 to 15, kindergarten 16 to 18."}});
    catalog.finding("school_year_form", {{"Không phải là năm học.", "This is no school year."},
                                         {"Viết 2026 hoặc \"2026-2027\".", "Write 2026 or \"2026-2027\"."}});
}

}  // namespace

void declare_rule_findings(Catalog& catalog) {
    declare_numbers(catalog);
    declare_names(catalog);
    declare_cards(catalog);
    declare_ages(catalog);
    declare_measures(catalog);
    declare_input(catalog);
}

}  // namespace truong::people
