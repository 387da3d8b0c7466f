#pragma once
// The pieces that stand on every official paper of NĐ 30/2020/NĐ-CP, Phụ lục I: its head and its signature.
#include <string>

#include "platform/pdf/document.hpp"

namespace truong::pdf {

/// Who issues the paper, beside the name of the state and its motto.
struct OfficialHead {
    std::string authority;  // above the school; empty where nothing is known
    std::string school;
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
