#include "modules/quality/entities.hpp"

namespace truong::quality {

void declare_sentences(Catalog& catalog) {
    catalog.finding("cannot_be_accepted", {{"Lỗi về mã định danh không thể chấp nhận bằng lý do.",
                                            "No reason makes a contradiction of numbers right."},
                                           {"Đối chiếu giấy tờ rồi sửa số ghi sai.",
                                            "Look at the papers and correct what is wrong."}});
    catalog.finding("reason_too_short",
                    {{"Lý do ngắn hơn {0} ký tự.", "The reason is shorter than {0} characters."},
                     {"Ghi rõ vì sao dữ liệu này được giữ nguyên.", "Say why the value stands as it is."}});
    catalog.finding("accepted_until_past",
                    {{"Ngày này đã qua.", "This day is over."},
                     {"Chọn hôm nay hoặc một ngày sau, hoặc bỏ trống.", "Choose a later day, or none."}});
    catalog.finding("no_such_finding", {{"Hồ sơ này không có lỗi đó.", "The record has no such finding."},
                                        {"Tải lại danh sách lỗi.", "Load the list of findings again."}});
    catalog.finding("kind_not_judged",
                    {{"Loại hồ sơ này không được rà soát.", "Records of this kind are not judged."},
                     {"Bỏ trống để xem mọi loại.", "Leave it out to see all kinds."}});
}

}  // namespace truong::quality
