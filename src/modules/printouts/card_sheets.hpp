#pragma once
// Cards of the size of a bank card (ISO/IEC 7810 ID-1), ten on a sheet of A4 with marks to cut along.
#include "modules/printouts/subjects.hpp"

namespace truong::printouts {

/// What stands on a card.
struct CardFace {
    std::string title;  // "THẺ HỌC SINH"
    std::string name;
    std::string place;   // the class, or the post
    std::string number;  // the school's own code; may be empty
    std::string year;
    std::string code;
};

std::string card_sheets(const House& house, const std::vector<CardFace>& faces);

}  // namespace truong::printouts
