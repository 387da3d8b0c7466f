#include "modules/custom/entities.hpp"

namespace truong::custom {

void declare_sentences(Catalog& catalog) {
    catalog.finding("custom_number",
                    {{"\"{0}\" không phải số có nhiều nhất 12 chữ số và 4 số lẻ.",
                      "\"{0}\" is no number of at most 12 digits and 4 decimals."},
                     {"Hãy viết như 12.5, không có dấu ngăn hàng nghìn.", "Write it like 12.5."}});
    catalog.finding(
        "custom_entity",
        {{"Loại hồ sơ \"{0}\" không nhận mục riêng.", "Records of \"{0}\" take no custom fields."},
         {"Chọn loại hồ sơ mà trường tự sửa được, như học sinh hay lớp.",
          "Choose records that the school itself writes, like pupils or classes."}});
    catalog.finding("custom_key",
                    {{"Không lập được khóa: cần chữ cái không dấu, chữ số hoặc dấu gạch dưới ở giữa.",
                      "No key can be made of it: small letters, digits, and _ between them."},
                     {"Hãy đặt nhãn bằng chữ.", "Name it by a word."}});
    catalog.finding("custom_fixed",
                    {{"Đã tạo là \"{0}\", không đổi được nữa.", "It was made as \"{0}\" and stays so."},
                     {"Bỏ mục này và tạo mục mới.", "End this field and add another one."}});
    catalog.finding("custom_label_taken",
                    {{"Hồ sơ này đã có mục \"{0}\".", "These records have a field \"{0}\" already."},
                     {"Dùng mục đã có, hoặc đặt nhãn khác.", "Use that one, or choose another label."}});
    catalog.finding("custom_too_many",
                    {{"Loại hồ sơ này đã có {0} mục riêng.", "These records have {0} custom fields already."},
                     {"Hãy bỏ mục không dùng nữa.", "End one that is not used any more."}});
    catalog.finding(
        "custom_choices_missing",
        {{"Mục kiểu chọn cần ít nhất một lựa chọn.", "A choice needs at least one word to choose."},
         {"Viết mỗi lựa chọn trên một dòng.", "Write one choice a line."}});
    catalog.finding("custom_choices_unasked",
                    {{"Chỉ mục kiểu chọn có các lựa chọn.", "Only a choice has words to choose from."},
                     {"Bỏ các lựa chọn, hoặc tạo mục kiểu chọn.", "Leave them out, or make it a choice."}});
    catalog.finding("custom_choice_word",
                    {{"Lựa chọn \"{0}\" bị lặp hoặc dài quá {1} chữ.",
                      "The choice \"{0}\" is there twice or longer than {1} characters."},
                     {"Mỗi lựa chọn một dòng, ngắn và khác nhau.", "One a line, short and different."}});
    catalog.finding("custom_no_reveal",
                    {{"Loại hồ sơ này không giữ điều nhạy cảm.", "These records keep nothing sensitive."},
                     {"Chọn mức cá nhân.", "Choose personal."}});
}

}  // namespace truong::custom
