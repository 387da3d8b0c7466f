#include "platform/pdf/official.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace truong::pdf {

namespace {

constexpr double line_mm = 5.4;

/// The line under a name or a motto, in the middle of its block.
void rule(Document& document, const Box& block, double length_mm) {
    const double left = block.left_mm + (block.width_mm - length_mm) / 2;
    document.place_frame({left, block.top_mm, length_mm, 0}, 0.25);
}

}  // namespace

std::string capitals(std::string_view text) {
    std::string result;
    icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())})
        .toUpper(icu::Locale("vi"))
        .toUTF8String(result);
    return result;
}

void official_head(Document& document, const OfficialHead& head) {
    const TextStyle plain{.size_pt = 12, .align = Align::center};
    const TextStyle strong{.size_pt = 12, .bold = true, .align = Align::center};
    const TextStyle motto{.size_pt = 13, .bold = true, .align = Align::center};
    const PageLayout& page = document.page();
    const double width = page.width_mm - page.left_mm - page.right_mm;
    document.need(7 * line_mm);
    const double top = document.at_mm();
    Box issuer{page.left_mm, top, std::min(width * 0.42, 95.0), 2 * line_mm};
    const double state_width = std::min(width * 0.57, 110.0);
    Box state{page.left_mm + width - state_width, top, state_width, line_mm};
    if (!head.authority.empty())
        issuer.top_mm += document.place_text(issuer, capitals(head.authority), plain);
    issuer.top_mm += document.place_text(issuer, capitals(head.school), strong) + 0.8;
    rule(document, issuer, issuer.width_mm / 3);
    state.top_mm += document.place_text(state, state_name, strong);
    state.top_mm += document.place_text(state, state_motto, motto) + 0.8;
    rule(document, state, 58);
    const double below = std::max(issuer.top_mm, state.top_mm) + 1.5;
    issuer.top_mm = state.top_mm = below;
    issuer.height_mm = state.height_mm = line_mm;
    document.place_text(issuer, head.number, plain);
    document.place_text(state, head.place_and_date, {.size_pt = 12, .italic = true, .align = Align::center});
    const bool last_line = !head.number.empty() || !head.place_and_date.empty();
    document.space(below - top + (last_line ? line_mm : 0) + 4);
}

void signatures(Document& document, const Signature& signature) {
    const TextStyle strong{.bold = true, .align = Align::center, .space_after_mm = 0};
    const TextStyle italic{.italic = true, .align = Align::center, .space_after_mm = 0};
    document.need(45);
    if (!signature.above_right.empty()) document.pair("", signature.above_right, italic);
    document.pair(signature.left_post, signature.right_post, strong);
    const std::string hand = "(Ký, ghi rõ họ tên)";
    document.pair(signature.left_post.empty() ? "" : hand, signature.right_post.empty() ? "" : hand, italic);
    document.space(20);
    document.pair(signature.left_name, signature.right_name, strong);
}

}  // namespace truong::pdf
