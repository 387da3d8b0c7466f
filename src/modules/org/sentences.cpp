#include "modules/org/entities.hpp"

namespace truong::org {

void declare_findings(Catalog& catalog) {
    catalog.finding("stage_unknown",
                    {{"Vào ngày đó không có cấp học mã {0}.", "There is no stage {0} on that day."},
                     {"Xem danh mục cấp học.", "See the list of stages."}});
    catalog.finding("stage_twice", {{"Cấp học {0} ghi hai lần.", "The stage {0} is given twice."},
                                    {"Hãy bỏ bớt một.", "Remove one."}});
    catalog.finding("unit_unknown",
                    {{"Không có đơn vị mã {0}.", "There is no unit with the code {0}."},
                     {"Thêm đơn vị đó trước, hoặc sửa mã.", "Add it first or correct the code."}});
    catalog.finding("unit_not_there",
                    {{"Đơn vị cấp trên không tồn tại vào ngày {0}.", "The parent does not exist on {0}."},
                     {"Chọn đơn vị khác hoặc ngày khác.", "Choose another unit or another day."}});
    catalog.finding(
        "no_schools_below",
        {{"Đơn vị loại {0} không quản lý trường.", "A unit of the kind {0} has no schools below it."},
         {"Chọn Bộ, Sở, xã, phường hoặc đặc khu.", "Choose a ministry, province or commune."}});
    catalog.finding("form_unknown", {{"Vào ngày đó không có loại hình trường mã {0}.",
                                      "There is no school form {0} on that day."},
                                     {"Xem danh mục loại hình trường.", "See the list of school forms."}});
    catalog.finding("campus_twice",
                    {{"Mã điểm trường {0} ghi hai lần.", "The campus code {0} is given twice."},
                     {"Mỗi điểm trường có một mã riêng.", "Give each campus a code of its own."}});
    catalog.finding("unit_ended", {{"“{0}” đã kết thúc nhưng vẫn còn giai đoạn trong hệ thống.",
                                    "“{0}” has been ended but still has periods in the tree."},
                                   {"Kết thúc các giai đoạn của đơn vị trước.", "End its periods first."}});
    catalog.finding("parent_missing", {{"Đơn vị cấp trên của “{0}” không tồn tại vào ngày {1}.",
                                        "The parent of “{0}” does not exist on {1}."},
                                       {"Chuyển đơn vị trực thuộc sang cấp trên khác, hoặc sửa ngày.",
                                        "Move what is below to another parent, or correct the days."}});
    catalog.finding(
        "parent_kind",
        {{"“{0}” (loại {1}) không thể trực thuộc đơn vị loại {2}.", "“{0}”, a {1}, cannot hang below a {2}."},
         {"Thứ tự: Bộ, Sở, phòng cấp huyện, xã, trường, điểm trường, bộ phận.",
          "The order: ministry, province, district, commune, school, campus, unit."}});
    catalog.finding("parent_circle",
                    {{"Vào ngày {1}, “{0}” trực thuộc chính nó.", "On {1}, “{0}” is below itself."},
                     {"Chọn đơn vị cấp trên khác.", "Choose another parent."}});
    catalog.finding("area_unknown", {{"Vào ngày đó không có đơn vị hành chính mã {0}.",
                                      "There is no area with the code {0} on that day."},
                                     {"Kiểm tra mã, cấp và ngày.", "Check code, level and day."}});
    catalog.finding("tree_too_large", {{"Có hơn {0} đơn vị.", "There are more than {0} units."},
                                       {"Chọn root_id hoặc levels.", "Give root_id or levels."}});
}

}  // namespace truong::org
