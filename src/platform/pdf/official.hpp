#pragma once
// The pieces that stand on every official paper of NĐ 30/2020/NĐ-CP, Phụ lục I: its head and its signature.
#include <string>
#include <string_view>

#include "platform/pdf/document.hpp"

namespace truong::pdf {

inline constexpr std::string_view state_name = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
inline constexpr std::string_view state_motto = "Độc lập - Tự do - Hạnh phúc";
/// As the decree has the names of authorities and titles: "TRƯỜNG THCS ĐOÀN THỊ ĐIỂM".
std::string capitals(std::string_view text);

/// Who issues the paper, beside the name of the state and its motto.
struct OfficialHead {
    std::string authority;       // above the school; empty where nothing is known; set in capitals
    std::string school;          // set in capitals
    std::string number;          // "Số: 12/GXN"; may be empty
    std::string place_and_date;  // "Hà Nội, ngày 05 tháng 09 năm 2026"; may be empty
};
void official_head(Document& document, const OfficialHead& head);

/// The post in capitals, room for hand and seal, the name.
struct Signature {
    std::string left_post, left_name;  // may be empty
    std::string right_post, right_name;
    std::string above_right;  // in italics, as the place and the date of a list
};
void signatures(Document& document, const Signature& signature);

}  // namespace truong::pdf
