#include <string>

#include "base/finding.hpp"
#include "platform/pdf/state.hpp"

namespace truong::pdf {

namespace {

/// Letters of Vietnamese that older versions of the same families lack.
constexpr gunichar asked_letters[] = {0x1EC1, 0x1EEF, 0x1EB7, 0x01B0, 0x0111, 0x1EF8};

bool font_stands(PangoContext* context, Face face, PangoWeight weight, PangoStyle style) {
    const std::string family(family_of(face));
    const Owned<PangoFontDescription> asked(pango_font_description_new());
    pango_font_description_set_family(asked.get(), family.c_str());
    pango_font_description_set_weight(asked.get(), weight);
    pango_font_description_set_style(asked.get(), style);
    pango_font_description_set_size(asked.get(), 12 * PANGO_SCALE);
    const Owned<PangoFont> font(pango_context_load_font(context, asked.get()));
    if (!font) return false;
    const Owned<PangoFontDescription> found(pango_font_describe(font.get()));
    const char* name = pango_font_description_get_family(found.get());
    if (name == nullptr || family != name || pango_font_description_get_weight(found.get()) != weight
        || pango_font_description_get_style(found.get()) != style)
        return false;
    for (const gunichar letter : asked_letters)
        if (!pango_font_has_char(font.get(), letter)) return false;
    return true;
}

bool family_stands(PangoContext* context, Face face) {
    for (const PangoWeight weight : {PANGO_WEIGHT_NORMAL, PANGO_WEIGHT_BOLD})
        for (const PangoStyle style : {PANGO_STYLE_NORMAL, PANGO_STYLE_ITALIC})
            if (!font_stands(context, face, weight, style)) return false;
    return true;
}

}  // namespace

std::string_view family_of(Face face) {
    return face == Face::serif ? std::string_view("Liberation Serif") : std::string_view("Liberation Sans");
}

Owned<PangoContext> paper_context() {
    // Of the thread: reading the fonts of the machine anew for each document would take longer than setting
    // it.
    PangoFontMap* fonts = pango_cairo_font_map_get_default();
    Owned<PangoContext> context(pango_font_map_create_context(fonts));
    pango_cairo_context_set_resolution(context.get(), 72);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string("vi"));
    return context;
}

void require_fonts() {
    const Owned<PangoContext> context = paper_context();
    for (const Face face : {Face::serif, Face::sans})
        if (!family_stands(context.get(), face))
            throw Problem(ProblemKind::internal, {{"pdf", "fonts_missing", {std::string(family_of(face))}}});
}

}  // namespace truong::pdf
