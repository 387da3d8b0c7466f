#include "modules/printouts/entities.hpp"

namespace truong::printouts {

namespace {

struct CodedSentence {
    std::string_view code;
    Sentence sentence;
};

constexpr CodedSentence spoken[] = {
    {"field_not_closed",
     {{"Trường “{0}” chưa được đóng ngoặc.", "The field “{0}” is not closed."},
      {"Viết tên trường giữa hai dấu ngoặc nhọn mở và hai dấu ngoặc nhọn đóng.",
       "Write the name of the field between two opening and two closing braces."}}},
    {"field_without_name",
     {{"Có cặp ngoặc không chứa tên trường.", "There are braces without a field."},
      {"Viết tên trường vào giữa, hoặc xóa cặp ngoặc.", "Write the name of a field, or remove them."}}},
    {"no_such_field",
     {{"Không có trường “{0}”.", "There is no field “{0}”."},
      {"Viết đúng tên trường như trên màn hình, ví dụ “Họ và tên”.",
       "Write the field as screens call it, for example “full_name”."}}},
    {"no_such_field_meant",
     {{"Không có trường “{0}”.", "There is no field “{0}”."},
      {"Có phải ý thầy cô là “{1}”?", "Do you mean “{1}”?"}}},
    {"nobody_to_print",
     {{"Không có ai để in.", "There is nobody to print for."},
      {"Chọn lớp có học sinh, hoặc chọn từng người.", "Choose a class with pupils, or persons."}}},
    {"too_many_to_print",
     {{"Một lần in nhiều nhất {0} người.", "At most {0} are printed at a time."},
      {"In từng lớp hoặc chia nhỏ danh sách.", "Print class by class, or divide the list."}}},
    {"letters_too_long",
     {{"Các thư này dài quá cho một lần in.", "These letters are too long to be printed at a time."},
      {"In từng lớp, hoặc rút ngắn mẫu thư.", "Print class by class, or shorten the template."}}},
    {"cards_missing",
     {{"{0} người chưa có thẻ còn dùng.", "{0} have no card that holds."},
      {"Vào mục Thẻ, bấm Cấp thẻ, rồi in lại.", "Issue them among the cards, then print again."}}},
    {"card_revoked",
     {{"Thẻ này đã bị thu hồi.", "This card has been revoked already."},
      {"Thẻ đã thu hồi không dùng lại được: hãy cấp thẻ mới.",
       "What is revoked never holds again: issue a new card."}}},
    {"choose_whom",
     {{"Chưa chọn lớp hay người nào.", "Neither a class nor a person was chosen."},
      {"Chọn một lớp, một người, hoặc toàn bộ nhân viên.", "Choose a class, a person, or all staff."}}},
    {"letter_for_others",
     {{"Mẫu thư này viết cho đối tượng khác.", "This template is written for others."},
      {"Chọn mẫu viết cho đúng đối tượng.", "Choose a template that is written for them."}}},
};

}  // namespace

void declare_sentences(Catalog& catalog) {
    for (const CodedSentence& coded : spoken) catalog.finding(coded.code, coded.sentence);
}

}  // namespace truong::printouts
