// The words of the enums that every module knows.
#include "catalog/words.hpp"
#include "catalog/catalog.hpp"

namespace truong {

void declare_shared_words(Catalog& catalog) {
    catalog.words<Severity>({
        {Severity::information, {"Thông tin", "Information"}},
        {Severity::warning, {"Cảnh báo", "Warning"}},
        {Severity::error, {"Lỗi", "Error"}},
    });
    catalog.words<Hat>({
        {Hat::none, {"Không có", "None"}},
        {Hat::staff, {"Nhân sự của trường", "Staff"}},
        {Hat::guardian, {"Cha mẹ, người giám hộ", "Guardian"}},
        {Hat::pupil, {"Học sinh", "Pupil"}},
        {Hat::officer, {"Cán bộ quản lý giáo dục", "Education officer"}},
        {Hat::integration, {"Hệ thống kết nối", "Integration"}},
        {Hat::system, {"Hệ thống", "System"}},
    });
    catalog.words<Role>({
        {Role::administrator, {"Quản trị hệ thống", "Administrator"}},
        {Role::principal, {"Hiệu trưởng", "Principal"}},
        {Role::vice_principal, {"Phó hiệu trưởng", "Vice principal"}},
        {Role::clerk, {"Văn thư, giáo vụ", "Clerk"}},
        {Role::teacher, {"Giáo viên", "Teacher"}},
        {Role::nurse, {"Nhân viên y tế", "Nurse"}},
        {Role::accountant, {"Kế toán", "Accountant"}},
        {Role::librarian, {"Nhân viên thư viện", "Librarian"}},
        {Role::cook, {"Nhân viên nấu ăn", "Cook"}},
        {Role::technician, {"Nhân viên thiết bị, công nghệ", "Technician"}},
        {Role::appraiser, {"Người thẩm định", "Appraiser"}},
    });
}

}  // namespace truong
