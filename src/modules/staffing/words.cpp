#include "modules/staffing/entities.hpp"

namespace truong::staffing {

void declare_words(Catalog& catalog) {
    catalog.words<DepartmentKind>({
        {DepartmentKind::subject, {"Tổ chuyên môn", "Subject department"}},
        {DepartmentKind::office, {"Tổ văn phòng", "Office"}},
    });
    catalog.words<DepartmentPosition>({
        {DepartmentPosition::member, {"Thành viên", "Member"}},
        {DepartmentPosition::deputy, {"Tổ phó", "Deputy"}},
        {DepartmentPosition::head, {"Tổ trưởng", "Head"}},
    });
}

}  // namespace truong::staffing
