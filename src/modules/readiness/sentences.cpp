// What people read of faults in frameworks, facts and declarations.
#include "modules/readiness/entities.hpp"

namespace truong::readiness {

namespace {

void declare_framework_sentences(Catalog& catalog) {
    catalog.finding("readiness_not_a_draft", {"Chỉ sửa được bản thảo. Hãy tạo phiên bản mới.",
                                              "Only a draft can be changed. Make a new version."});
    catalog.finding("readiness_not_in_force",
                    {"Bộ tiêu chuẩn này không đang áp dụng.", "This framework is not in force."});
    catalog.finding("readiness_fact_unproven",
                    {"Phần mềm không có số liệu “{0}”.", "Nothing proves a fact “{0}”."});
    catalog.finding("readiness_part_unknown", {"Tiêu chí không có phần “{0}” là một số đếm.",
                                               "The indicator has no part “{0}” that is a count."});
    catalog.finding("readiness_version_taken",
                    {"Đã có phiên bản “{0}”. Hãy đặt tên khác.", "There is a version “{0}” already."});
    catalog.finding("readiness_code_stays",
                    {"Mã bộ tiêu chuẩn “{0}” không đổi được.", "The code “{0}” stays."});
    catalog.finding("readiness_from_the_past",
                    {"Chỉ áp dụng từ hôm nay trở đi.", "It holds from today on at the earliest."});
    catalog.finding("readiness_ends_before",
                    {"Ngày cuối trước ngày đầu.", "The last day lies before the first one."});
    catalog.finding("readiness_later_version", {"Phiên bản “{0}” áp dụng từ ngày đó hoặc sau đó.",
                                                "The version “{0}” holds from that day or later."});
    catalog.finding("readiness_is_computed",
                    {"Phần này được tính từ dữ liệu của trường, không khai được.",
                     "This is computed from the records of the school and cannot be declared."});
    catalog.finding("readiness_attested_later",
                    {"Ngày xác nhận không được sau hôm nay.", "It is not attested in the future."});
}

}  // namespace

void declare_sentences(Catalog& catalog) {
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
    catalog.finding("readiness_empty",
                    {"Phải có ít nhất một tiêu chí.", "At least one indicator is needed."});
    catalog.finding("readiness_code_form",
                    {"Mã phải có, dài nhất {0} ký tự.", "A code is needed, of at most {0} characters."});
    catalog.finding("readiness_name_long", {"Tên dài nhất {0} ký tự.", "A name has at most {0} characters."});
    catalog.finding("readiness_stage_unknown", {"Không có cấp học “{0}”: mn, th, thcs, thpt, gdtx.",
                                                "There is no stage “{0}”: mn, th, thcs, thpt, gdtx."});
    catalog.finding("readiness_below_indicator", {"“{0}” là tiêu chí: bên dưới nó không có mục nào khác.",
                                                  "“{0}” is an indicator: nothing stands below it."});
    catalog.finding("readiness_points_order",
                    {"Điểm của các mức phải từ 0 đến 100, mức cao không ít điểm hơn mức thấp.",
                     "Points of the levels go from 0 to 100 and never fall."});
    catalog.finding("readiness_bands_order",
                    {"Ngưỡng phải từ 0 đến 100, “đạt” không cao hơn “đạt tốt”.",
                     "The bands lie between 0 and 100, the pass not above the good one."});
    catalog.finding("readiness_others_few", {"Chỉ có {0} tiêu chí không bắt buộc.",
                                             "There are only {0} indicators that are not mandatory."});
    catalog.finding("readiness_fact_measure", {"Số liệu “{0}” không được ghi theo cách này.",
                                               "The fact “{0}” is not written in this way."});
    catalog.finding("readiness_count_great",
                    {"Số quá lớn: nhiều nhất {0}.", "The count is too great: at most {0}."});
    catalog.finding("readiness_stage_not_assessed",
                    {"Bộ tiêu chuẩn này không dành cho cấp học của trường.",
                     "This framework does not assess schools of this stage."});
    catalog.finding("readiness_indicator_unknown",
                    {"Bộ tiêu chuẩn không có tiêu chí này. Xem: truong readiness schema.",
                     "The framework has no such indicator. See: truong readiness schema."});
    catalog.finding("readiness_fact_unknown",
                    {"Tiêu chí không có số liệu tên này. Xem: truong readiness schema.",
                     "The indicator has no such fact. See: truong readiness schema."});
    catalog.finding("readiness_no_attester", {"Mức tự khai phải có tên người xác nhận.",
                                              "A declared level needs the name of who attests it."});
    declare_framework_sentences(catalog);
}

}  // namespace truong::readiness
