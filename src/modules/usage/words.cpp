#include "modules/usage/entities.hpp"

namespace truong::usage {

void declare_words(Catalog& catalog) {
    catalog.words<UserGroup>({
        {UserGroup::leader, {"Cán bộ quản lý", "Leaders"}},
        {UserGroup::teacher, {"Giáo viên", "Teachers"}},
        {UserGroup::employee, {"Nhân viên", "Employees"}},
        {UserGroup::pupil, {"Học sinh", "Pupils"}},
        {UserGroup::guardian, {"Cha mẹ, người giám hộ", "Guardians"}},
    });
}

}  // namespace truong::usage
