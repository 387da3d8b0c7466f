#include <qrencode.h>

#include <algorithm>
#include <cerrno>
#include <numbers>

#include "base/finding.hpp"
#include "platform/pdf/clean.hpp"
#include "platform/pdf/state.hpp"

namespace truong::pdf {

namespace {

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

constexpr int quiet_modules = 4;  // ISO/IEC 18004

bool dark(const QRcode& code, int column, int row) {
    return (code.data[row * code.width + column] & 1U) != 0;
}

void rounded(cairo_t* cairo, const Area& area, double corner) {
    const double right = area.left + area.width, bottom = area.top + area.height;
    const double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, right - corner, area.top + corner, corner, -quarter, 0);
    cairo_arc(cairo, right - corner, bottom - corner, corner, 0, quarter);
    cairo_arc(cairo, area.left + corner, bottom - corner, corner, quarter, 2 * quarter);
    cairo_arc(cairo, area.left + corner, area.top + corner, corner, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

/// The neighbouring dark modules of a row are one rectangle: less to write, and no hairs between them.
void row_of_code(cairo_t* cairo, const QRcode& code, int row, const Area& first_module) {
    for (int column = 0; column < code.width;) {
        int end = column;
        while (end < code.width && dark(code, end, row)) ++end;
        if (end > column)
            cairo_rectangle(cairo, first_module.left + column * first_module.width,
                            first_module.top + row * first_module.height, (end - column) * first_module.width,
                            first_module.height);
        column = std::max(end, column + 1);
    }
}

}  // namespace

double Document::place_text(const Box& box, std::string_view text, const TextStyle& style) {
    const Area area = area_of(box);
    TextStyle tried = style;
    const auto layout = state_->layout_of(text, tried, area.width);
    for (int step = 9; step >= 5 && height_of(layout.get()) > area.height + 0.5; --step) {
        tried.size_pt = style.size_pt * step / 10;
        const std::string clean = state_->boxed_words(text);
        state_->fill(layout.get(), clean, tried, area.width);
    }
    cairo_save(state_->cairo.get());
    if (height_of(layout.get()) > area.height + 0.5) {
        limit_height(layout.get(), area.height);
        // Each line break keeps a line whatever the limit.
        cairo_rectangle(state_->cairo.get(), area.left, area.top, area.width, area.height);
        cairo_clip(state_->cairo.get());
    }
    state_->draw(layout.get(), area.left, area.top, style.grey);
    cairo_restore(state_->cairo.get());
    return std::min(height_of(layout.get()), area.height) / points_a_mm;
}

void Document::place_frame(const Box& box, double line_mm, double corner_mm) {
    const Area area = area_of(box);
    cairo_t* cairo = state_->cairo.get();
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_set_line_width(cairo, in_points(line_mm));
    const double corner = std::min({in_points(corner_mm), area.width / 2, area.height / 2});
    if (area.width <= 0 || area.height <= 0) {
        cairo_move_to(cairo, area.left, area.top);
        cairo_line_to(cairo, area.left + area.width, area.top + area.height);
    } else if (corner > 0) {
        rounded(cairo, area, corner);
    } else {
        cairo_rectangle(cairo, area.left, area.top, area.width, area.height);
    }
    cairo_stroke(cairo);
}

void Document::place_code(const Box& box, std::string_view text) {
    const std::string words = state_->words(text);
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString(words.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code) throw Problem(ProblemKind::invalid, {{"code", "text_beyond_code"}});
    const Area area = area_of(box);
    const double side = std::min(area.width, area.height);
    const double module = side / (code->width + 2 * quiet_modules);
    const Area first{area.left + (area.width - side) / 2 + quiet_modules * module,
                     area.top + (area.height - side) / 2 + quiet_modules * module, module, module};
    cairo_t* cairo = state_->cairo.get();
    cairo_set_source_rgb(cairo, 0, 0, 0);
    for (int row = 0; row < code->width; ++row) row_of_code(cairo, *code, row, first);
    cairo_fill(cairo);
}

}  // namespace truong::pdf
