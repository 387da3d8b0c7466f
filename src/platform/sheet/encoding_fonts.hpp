#pragma once
// Vietnamese of the years before Unicode: letters of other languages that a font showed as Vietnamese ones.
// "NguyÔn V¨n An" is TCVN3, "Nguyeãn Vaên An" is VNI, both "Nguyễn Văn An".
#include <optional>
#include <string>
#include <string_view>

#include "platform/sheet/encoding_evidence.hpp"
#include "platform/sheet/read.hpp"

namespace truong::sheet {

enum class OldFont { tcvn3, vni };

/// As a person reads it in that font; nothing where a letter has no place in it.
std::optional<std::string> read_in_font(std::string_view typed, OldFont font);

/// The font that words were typed for, when they say so clearly: hardly one of them is a word as it stands,
/// nearly all are in the font.
std::optional<OldFont> font_of(const Words& words);

/// Puts right all texts of a workbook that were typed for such a font, with a note, and leaves it alone
/// when there is a doubt: wrongly converted names are worse than unreadable ones.
void restore_typed_texts(Workbook& workbook, const ReadLimits& limits);

}  // namespace truong::sheet
