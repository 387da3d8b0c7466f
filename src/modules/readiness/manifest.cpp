#include "modules/readiness/api.hpp"

namespace truong::readiness {

namespace {

void declare(Catalog& catalog) {
    catalog.finding("readiness_code_twice", {"Mã này có hai lần.", "This code is there twice."});
    catalog.finding("readiness_no_parent", {"Không có mục cha “{0}”.", "There is no parent “{0}”."});
    catalog.finding("readiness_cycle", {"Mục này nằm dưới chính nó.", "This node lies below itself."});
    catalog.finding("readiness_top", {"Chỉ tiêu chuẩn đứng trên cùng, và chỉ nó.",
                                      "Standards stand at the top, and nothing else does."});
    catalog.finding("readiness_weights",
                    {"Tổng trọng số là {0}, phải là 100.", "The weights sum to {0}, not to 100."});
    catalog.finding("readiness_level", {"Mức phải từ 0 đến {0}.", "A level is between 0 and {0}."});
    catalog.finding("readiness_threshold_order",
                    {"Ngưỡng phải tăng dần theo mức.", "Thresholds rise with the level."});
    catalog.finding("readiness_share_above_one",
                    {"Tỷ lệ không được quá 100 %: tử số lớn hơn mẫu số.",
                     "A share is at most 100 %: the numerator is above the denominator."});
    catalog.finding("readiness_items_few", {"Danh sách chỉ có {0} mục, ngưỡng đòi nhiều hơn.",
                                            "The list has {0} items only, the threshold asks for more."});
    catalog.finding("readiness_no_threshold", {"Chưa có ngưỡng nào.", "There is no threshold."});
    catalog.finding("readiness_form", {"Phải viết dạng: {0}", "To be written as: {0}"});
    catalog.finding("readiness_item_unknown", {"Không có mục “{0}”.", "There is no item “{0}”."});
    catalog.finding("readiness_negative", {"Số không được âm.", "A count is not negative."});
    catalog.finding("readiness_indicator_unknown",
                    {"Bộ tiêu chuẩn không có tiêu chí này. Xem: truong readiness schema.",
                     "The framework has no such indicator. See: truong readiness schema."});
    catalog.finding("readiness_fact_unknown",
                    {"Tiêu chí không có số liệu tên này. Xem: truong readiness schema.",
                     "The indicator has no such fact. See: truong readiness schema."});
    catalog.finding("readiness_no_attester", {"Mức tự khai phải có tên người xác nhận.",
                                              "A declared level needs the name of who attests it."});
}

}  // namespace

Manifest manifest() {
    return {.name = "readiness", .label = {"Trường học số", "Digital school"}, .tier = 4, .declare = declare};
}

}  // namespace truong::readiness
