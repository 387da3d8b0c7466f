#include "modules/printouts/card_sheets.hpp"

#include "modules/printouts/rules.hpp"

namespace truong::printouts {

namespace {

using pdf::Align;
using pdf::Box;
using pdf::Face;

// Millimetres. Between the cards there is room for two cuts.
constexpr auto card_width = 85.6, card_height = 54.0, across_gap = 6.0, down_gap = 2.0;
constexpr auto sheet_left = (210 - 2 * card_width - across_gap) / 2;
constexpr auto sheet_top = (297 - 5 * card_height - 4 * down_gap) / 2;
constexpr auto mark = 5.0;
constexpr int columns = 2, rows = 5;

/// Where to cut, at the edges of the sheet: the cards themselves stay clean.
void place_marks(pdf::Document& document) {
    for (int column = 0; column < columns; ++column)
        for (const auto side : {0.0, card_width}) {
            const auto left = sheet_left + column * (card_width + across_gap) + side;
            document.place_frame({left, 2, 0, mark - 1}, 0.15);
            document.place_frame({left, 297 - mark - 1, 0, mark - 1}, 0.15);
        }
    for (int row = 0; row < rows; ++row)
        for (const auto side : {0.0, card_height}) {
            const auto top = sheet_top + row * (card_height + down_gap) + side;
            document.place_frame({3, top, mark, 0}, 0.15);
            document.place_frame({210 - 3 - mark, top, mark, 0}, 0.15);
        }
}

/// The frame that a photograph of 3 × 4 is glued into, with the first letters of the name.
void place_portrait(pdf::Document& document, const Box& box, const CardFace& face) {
    document.place_frame(box, 0.15, 1);
    document.place_text(
        {box.left_mm, box.top_mm + box.height_mm / 2 - 5, box.width_mm, 10}, initials(face.name),
        {.size_pt = 22, .bold = true, .align = Align::center, .face = Face::sans, .grey = 0.6});
}

void place_card(pdf::Document& document, const House& house, const CardFace& face, const Box& at) {
    const auto left = at.left_mm, top = at.top_mm;
    const auto centered = [](auto size, bool bold) {
        return pdf::TextStyle{.size_pt = size, .bold = bold, .align = Align::center, .face = Face::sans};
    };
    document.place_frame(at, 0.1, 3);
    document.place_text({left + 4, top + 2.6, card_width - 8, 3.2}, house.authority, centered(6.5, false));
    document.place_text({left + 4, top + 5.8, card_width - 8, 4.6}, house.issuer, centered(9.0, true));
    document.place_frame({left + 4, top + 11.2, card_width - 8, 0}, 0.3);
    document.place_text({left + 27, top + 12.6, card_width - 31, 6}, face.title, centered(12.0, true));
    place_portrait(document, {left + 4, top + 14, 21, 28}, face);
    const pdf::TextStyle name{.size_pt = 11, .bold = true, .face = Face::sans},
        line{.size_pt = 8.5, .face = Face::sans};
    const auto words = left + 27, width = card_width - 27 - 26;
    auto down = top + 20;
    down += document.place_text({words, down, width, 11}, face.name, name) + 1.2;
    for (const std::string& text :
         {face.place, face.number.empty() ? "" : "Mã số: " + face.number, face.year})
        if (!text.empty()) down += document.place_text({words, down, width, 7.6}, text, line) + 0.8;
    document.place_code({left + card_width - 26, top + 20, 23, 23}, card_text(face.code));
    document.place_text({left + card_width - 26, top + 43, 23, 3}, face.code,
                        {.size_pt = 7, .align = Align::center, .face = Face::sans});
    document.place_text({left + 4, top + 47.6, card_width - 8, 3.2},
                        "Ai nhặt được thẻ này, xin trả lại cho nhà trường.",
                        {.size_pt = 6.5, .italic = true, .align = Align::center, .face = Face::sans});
}

}  // namespace

std::string card_sheets(const House& house, const std::vector<CardFace>& faces) {
    pdf::require_fonts();
    pdf::Document document({.title = faces.empty() ? "" : faces.front().title,
                            .author = house.school.name,
                            .page = {.top_mm = 0, .bottom_mm = 0, .left_mm = 0, .right_mm = 0}});
    constexpr std::size_t on_a_sheet = columns * rows;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const std::size_t place = i % on_a_sheet;
        if (place == 0 && i > 0) document.new_page();
        if (place == 0) place_marks(document);
        const auto column = static_cast<int>(place % columns), row = static_cast<int>(place / columns);
        place_card(document, house, faces[i],
                   {sheet_left + column * (card_width + across_gap),
                    sheet_top + row * (card_height + down_gap), card_width, card_height});
    }
    return document.finish();
}

}  // namespace truong::printouts
