#include "modules/classes/entities.hpp"

namespace truong::classes {

void declare_words(Catalog& catalog) {
    catalog.words<GroupKind>({
        {GroupKind::seating, {"Tổ chỗ ngồi", "Seating group"}},
        {GroupKind::elective, {"Nhóm môn lựa chọn", "Elective group"}},
        {GroupKind::ability, {"Nhóm theo trình độ", "Ability group"}},
        {GroupKind::club, {"Câu lạc bộ", "Club"}},
        {GroupKind::other, {"Khác", "Other"}},
    });
}

}  // namespace truong::classes
