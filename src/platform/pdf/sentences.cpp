#include "platform/pdf/sentences.hpp"

namespace truong::pdf {

void declare_sentences(Catalog& catalog) {
    catalog.finding("picture_unreadable",
                    {{"Tệp ảnh không đọc được hoặc quá lớn; chỉ nhận PNG và JPEG.",
                      "The picture cannot be read or is too large; only PNG and JPEG are taken."},
                     {"Lưu ảnh dưới dạng JPEG, không quá 24 triệu điểm ảnh, rồi tải lên lại.",
                      "Save it as JPEG of at most 24 million pixels and upload it again."}});
    catalog.finding("text_beyond_code",
                    {{"Nội dung quá dài cho một mã QR.", "The text is too long for a QR code."},
                     {"Rút ngắn nội dung.", "Shorten it."}});
    catalog.finding("fonts_missing", {{"Máy chủ thiếu phông chữ {0} có đủ chữ tiếng Việt.",
                                       "The server lacks the font {0} with the letters of Vietnamese."},
                                      {"Cài gói fonts-liberation2 (không phải fonts-liberation).",
                                       "Install the package fonts-liberation2 (not fonts-liberation)."}});
}

}  // namespace truong::pdf
