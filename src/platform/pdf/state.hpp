#pragma once
// What a document is made with: cairo's page, pango's measure. Only for the files of this folder.
#include <cairo.h>
#include <pango/pangocairo.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>

#include "platform/pdf/document.hpp"

namespace truong::pdf {

inline constexpr double points_a_mm = 72.0 / 25.4;
inline double in_points(double mm) { return mm * points_a_mm; }

struct Release {
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    void operator()(PangoContext* context) const { g_object_unref(context); }
    void operator()(PangoFontMap* map) const { g_object_unref(map); }
    void operator()(PangoFont* font) const { g_object_unref(font); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
    void operator()(PangoLayoutIter* lines) const { pango_layout_iter_free(lines); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
template <class T> using Owned = std::unique_ptr<T, Release>;

std::string_view family_of(Face face);
/// The same measure whatever is printed on: points as they are, nothing rounded to pixels.
Owned<PangoContext> paper_context();

/// In points.
struct Area {
    double left = 0, top = 0, width = 0, height = 0;
};
Area area_of(const Box& box);

struct Document::State {
    explicit State(const DocumentInfo& told);

    /// Made fit for setting (clean.hpp).
    std::string words(std::string_view text);
    /// The same of what a box or a cell takes.
    std::string boxed_words(std::string_view text);
    /// The words of the layout in the style, within so many points of width. The text is one of `words`.
    void fill(PangoLayout* layout, std::string_view text, const TextStyle& style, double width);
    Owned<PangoLayout> layout_of(std::string_view text, const TextStyle& style, double width);
    void draw(PangoLayout* layout, double left, double top, double grey);

    double bottom() const { return in_points(info.page.height_mm - info.page.bottom_mm); }
    double top() const { return in_points(info.page.top_mm); }
    double left() const { return in_points(info.page.left_mm); }
    double width() const { return in_points(info.page.width_mm - info.page.left_mm - info.page.right_mm); }
    void next_page();
    void end_page();
    /// Begins a new page unless so many points are left, or nothing stands on this one.
    void need(double height);
    void flow_lines(PangoLayout* layout, double grey);

    DocumentInfo info;
    std::string bytes;
    Owned<cairo_surface_t> surface;
    Owned<cairo_t> cairo;
    Owned<PangoContext> context;
    Owned<PangoFont> face;       // whose letters are asked for, once one is in question
    Owned<PangoLayout> running;  // of the flowing text, used again
    Owned<PangoAttrList> plain, underlined;
    std::map<std::tuple<Face, bool, bool, int>, Owned<PangoFontDescription>> fonts;
    double at = 0;
    int page = 1;

private:
    const PangoFontDescription* font_of(const TextStyle& style);
};

/// Of a finished layout, in points.
double height_of(PangoLayout* layout);
/// Lets it be no higher than so many points, with an ellipsis for the rest.
void limit_height(PangoLayout* layout, double height);

}  // namespace truong::pdf
