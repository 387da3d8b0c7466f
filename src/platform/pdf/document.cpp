#include "platform/pdf/document.hpp"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/pdf/clean.hpp"
#include "platform/pdf/state.hpp"

namespace truong::pdf {

namespace {

/// Pango sets a paragraph as a whole and takes more than its share of time for a very long one.
constexpr std::size_t piece_bytes = 2'000;

cairo_status_t keep_bytes(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(data, data + length);
    return CAIRO_STATUS_SUCCESS;
}

Owned<PangoAttrList> letters(bool underlined) {
    Owned<PangoAttrList> list(pango_attr_list_new());
    // A letter that these fonts lack is a box on every machine, not a foreign face on some.
    pango_attr_list_insert(list.get(), pango_attr_fallback_new(FALSE));
    // A dash where a long word is broken would be read as a part of it.
    pango_attr_list_insert(list.get(), pango_attr_insert_hyphens_new(FALSE));
    if (underlined) pango_attr_list_insert(list.get(), pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
    return list;
}

PangoAlignment side_of(Align align) {
    if (align == Align::center) return PANGO_ALIGN_CENTER;
    return align == Align::right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

int in_pango(double points) { return static_cast<int>(std::lround(points * PANGO_SCALE)); }

}  // namespace

Area area_of(const Box& box) {
    return {in_points(box.left_mm), in_points(box.top_mm), in_points(box.width_mm), in_points(box.height_mm)};
}

double height_of(PangoLayout* layout) {
    int height = 0;
    pango_layout_get_size(layout, nullptr, &height);
    return static_cast<double>(height) / PANGO_SCALE;
}

void limit_height(PangoLayout* layout, double height) {
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_height(layout, in_pango(std::max(height, 1.0)));
}

std::string Document::State::words(std::string_view text) {
    return printable_text(text, [this](char32_t sign) {
        if (!face) {
            const Owned<PangoFontDescription> asked(
                pango_font_description_from_string(std::string(family_of(Face::serif)).c_str()));
            face.reset(pango_context_load_font(context.get(), asked.get()));
        }
        return face && pango_font_has_char(face.get(), sign);
    });
}

std::string Document::State::boxed_words(std::string_view text) {
    return words(beginning(text, boxed_limit_bytes));
}

Document::State::State(const DocumentInfo& told) : info(told) {
    surface.reset(cairo_pdf_surface_create_for_stream(keep_bytes, &bytes, in_points(info.page.width_mm),
                                                      in_points(info.page.height_mm)));
    context = paper_context();
    const auto say = [&](cairo_pdf_metadata_t what, std::string_view value) {
        cairo_pdf_surface_set_metadata(surface.get(), what, words(value).c_str());
    };
    say(CAIRO_PDF_METADATA_TITLE, info.title);
    say(CAIRO_PDF_METADATA_AUTHOR, info.author);
    say(CAIRO_PDF_METADATA_CREATE_DATE, info.created);
    cairo.reset(cairo_create(surface.get()));
    running.reset(pango_layout_new(context.get()));
    plain = letters(false);
    underlined = letters(true);
    at = top();
}

const PangoFontDescription* Document::State::font_of(const TextStyle& style) {
    const int size = in_pango(std::clamp(style.size_pt, 1.0, 200.0));
    Owned<PangoFontDescription>& font = fonts[{style.face, style.bold, style.italic, size}];
    if (!font) {
        font.reset(pango_font_description_new());
        pango_font_description_set_family(font.get(), std::string(family_of(style.face)).c_str());
        pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_font_description_set_style(font.get(), style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
        pango_font_description_set_size(font.get(), size);
    }
    return font.get();
}

void Document::State::fill(PangoLayout* layout, std::string_view text, const TextStyle& style, double width) {
    pango_layout_set_font_description(layout, font_of(style));
    pango_layout_set_attributes(layout, style.underlined ? underlined.get() : plain.get());
    pango_layout_set_width(layout, in_pango(std::max(width, 1.0)));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, side_of(style.align));
    pango_layout_set_justify(layout, style.align == Align::justify ? TRUE : FALSE);
    pango_layout_set_indent(layout, in_pango(in_points(style.first_line_mm)));
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
}

Owned<PangoLayout> Document::State::layout_of(std::string_view text, const TextStyle& style, double width) {
    Owned<PangoLayout> layout(pango_layout_new(context.get()));
    fill(layout.get(), boxed_words(text), style, width);
    return layout;
}

void Document::State::draw(PangoLayout* layout, double left_pt, double top_pt, double grey) {
    cairo_set_source_rgb(cairo.get(), grey, grey, grey);
    cairo_move_to(cairo.get(), left_pt, top_pt);
    pango_cairo_show_layout(cairo.get(), layout);
}

void Document::State::end_page() {
    if (!info.footer.empty()) {
        std::string line = info.footer;
        const std::size_t mark = line.find("{page}");
        if (mark != std::string::npos) line.replace(mark, 6, std::to_string(page));
        const auto foot = layout_of(line, {.size_pt = 10, .align = Align::center}, width());
        const double room = in_points(info.page.bottom_mm);
        draw(foot.get(), left(), bottom() + std::max(0.0, (room - height_of(foot.get())) / 2), 0);
    }
    cairo_show_page(cairo.get());
}

void Document::State::next_page() {
    end_page();
    ++page;
    at = top();
}

void Document::State::need(double height) {
    if (at > top() && at + height > bottom() + 0.01) next_page();
}

void Document::State::flow_lines(PangoLayout* layout, double grey) {
    const Owned<PangoLayoutIter> lines(pango_layout_get_iter(layout));
    cairo_set_source_rgb(cairo.get(), grey, grey, grey);
    do {
        PangoRectangle line{};
        pango_layout_iter_get_line_extents(lines.get(), nullptr, &line);
        const double height = static_cast<double>(line.height) / PANGO_SCALE;
        need(height);
        const double above =
            static_cast<double>(pango_layout_iter_get_baseline(lines.get()) - line.y) / PANGO_SCALE;
        cairo_move_to(cairo.get(), left() + static_cast<double>(line.x) / PANGO_SCALE, at + above);
        pango_cairo_show_layout_line(cairo.get(), pango_layout_iter_get_line_readonly(lines.get()));
        at += height;
    } while (pango_layout_iter_next_line(lines.get()));
}

Document::Document(const DocumentInfo& info) : state_(std::make_unique<State>(info)) {}
Document::~Document() = default;

void Document::text(std::string_view text, const TextStyle& style) {
    const std::string clean = state_->words(text);
    std::string_view rest = clean;
    for (bool more = true; more;) {
        const std::size_t end = rest.find('\n');
        std::string_view paragraph = rest.substr(0, end);
        more = end != std::string_view::npos;
        if (more) rest.remove_prefix(end + 1);
        TextStyle piece_style = style;
        do {
            const std::string_view piece = first_piece(paragraph, piece_bytes);
            paragraph.remove_prefix(piece.size());
            state_->fill(state_->running.get(), piece, piece_style, state_->width());
            state_->flow_lines(state_->running.get(), style.grey);
            piece_style.first_line_mm = 0;
        } while (!paragraph.empty());
    }
    state_->at += in_points(style.space_after_mm);
}

void Document::pair(std::string_view left, std::string_view right, const TextStyle& style,
                    double left_share) {
    const double left_width = state_->width() * std::clamp(left_share, 0.05, 0.95);
    const auto one = state_->layout_of(left, style, left_width);
    const auto other = state_->layout_of(right, style, state_->width() - left_width);
    const double page_height = state_->bottom() - state_->top();
    for (PangoLayout* layout : {one.get(), other.get()})
        if (height_of(layout) > page_height) limit_height(layout, page_height);
    const double height = std::max(height_of(one.get()), height_of(other.get()));
    state_->need(height);
    state_->draw(one.get(), state_->left(), state_->at, style.grey);
    state_->draw(other.get(), state_->left() + left_width, state_->at, style.grey);
    state_->at += height + in_points(style.space_after_mm);
}

void Document::space(double height_mm) {
    state_->at += in_points(height_mm);
    if (state_->at > state_->bottom()) state_->next_page();
}

void Document::new_page() { state_->next_page(); }

void Document::need(double height_mm) { state_->need(in_points(height_mm)); }

double Document::at_mm() const { return state_->at / points_a_mm; }

const PageLayout& Document::page() const { return state_->info.page; }

int Document::pages() const { return state_->page; }

std::string Document::finish() {
    state_->end_page();
    cairo_surface_finish(state_->surface.get());
    const cairo_status_t status = cairo_surface_status(state_->surface.get());
    check(status == CAIRO_STATUS_SUCCESS, cairo_status_to_string(status));
    return std::move(state_->bytes);
}

}  // namespace truong::pdf
