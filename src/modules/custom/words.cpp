#include "modules/custom/entities.hpp"

namespace truong::custom {

void declare_words(Catalog& catalog) {
    catalog.words<FieldKind>({
        {FieldKind::text, {"Chữ", "Text"}},
        {FieldKind::number, {"Số", "Number"}},
        {FieldKind::date, {"Ngày", "Date"}},
        {FieldKind::yes_no, {"Có hoặc không", "Yes or no"}},
        {FieldKind::choice, {"Chọn một", "Choice"}},
    });
    catalog.words<FieldPrivacy>({
        {FieldPrivacy::none, {"Không riêng tư", "Not personal"}},
        {FieldPrivacy::personal, {"Cá nhân", "Personal"}},
        {FieldPrivacy::sensitive, {"Nhạy cảm, chỉ hiện khi được hỏi", "Sensitive, shown when asked for"}},
    });
}

}  // namespace truong::custom
