#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>

#include "base/finding.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/pdf/state.hpp"

namespace truong::pdf {

namespace {

constexpr std::size_t largest_side = 8000;                 // pixels
constexpr std::size_t most_pixels = 24'000'000;            // what a telephone takes
constexpr std::size_t largest_picture = 16 * 1024 * 1024;  // bytes

struct PictureSize {
    std::size_t width = 0, height = 0;
};

std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t length) {
    std::size_t number = 0;
    for (std::size_t i = at; i < at + length; ++i) number = number << 8 | static_cast<std::uint8_t>(bytes[i]);
    return number;
}

bool is_png(std::string_view bytes) { return bytes.starts_with("\x89PNG\r\n\x1a\n") && bytes.size() > 32; }

PictureSize png_size(std::string_view bytes) { return {number_at(bytes, 16, 4), number_at(bytes, 20, 4)}; }

bool begins_frame(std::uint8_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Of a JPEG in grey or in three colours; the fourth would need a profile.
std::optional<PictureSize> jpeg_size(std::string_view bytes) {
    if (!bytes.starts_with("\xFF\xD8\xFF")) return std::nullopt;
    for (std::size_t at = 2; at + 10 <= bytes.size();) {
        if (static_cast<std::uint8_t>(bytes[at]) != 0xFF) return std::nullopt;
        const auto marker = static_cast<std::uint8_t>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xDA || marker == 0xD9) return std::nullopt;
        const std::size_t length = number_at(bytes, at + 2, 2);
        if (begins_frame(marker)) {
            const std::size_t colours = static_cast<std::uint8_t>(bytes[at + 9]);
            if (colours != 1 && colours != 3) return std::nullopt;
            return PictureSize{number_at(bytes, at + 7, 2), number_at(bytes, at + 5, 2)};
        }
        if (length < 2) return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

struct Source {
    std::string_view rest;
};

cairo_status_t next_bytes(void* source, unsigned char* data, unsigned int length) {
    std::string_view& rest = static_cast<Source*>(source)->rest;
    if (rest.size() < length) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, rest.data(), length);
    rest.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

using Attached = std::string;

/// The bytes belong to the surface: cairo reads them when the page is written.
void attach(cairo_surface_t* surface, const char* kind, std::string_view bytes) {
    auto kept = std::make_unique<Attached>(bytes);
    const auto* data = static_cast<const unsigned char*>(static_cast<const void*>(kept->data()));
    const auto done = [](void* attached) {
        std::unique_ptr<Attached>(static_cast<Attached*>(attached)).reset();
    };
    if (cairo_surface_set_mime_data(surface, kind, data, kept->size(), done, kept.get())
        == CAIRO_STATUS_SUCCESS)
        static_cast<void>(kept.release());
}

Owned<cairo_surface_t> decoded(std::string_view bytes) {
    const auto refuse = [] { return Problem(ProblemKind::invalid, {{"picture", "picture_unreadable"}}); };
    const bool png = is_png(bytes);
    const std::optional<PictureSize> size = png ? png_size(bytes) : jpeg_size(bytes);
    if (bytes.size() > largest_picture || !size || size->width == 0 || size->height == 0
        || size->width > largest_side || size->height > largest_side
        || size->width * size->height > most_pixels)
        throw refuse();
    Owned<cairo_surface_t> surface;
    if (png) {
        Source source{bytes};
        surface.reset(cairo_image_surface_create_from_png_stream(next_bytes, &source));
    } else {
        // Goes into the file as it is; the empty pixels only say how large it is.
        surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(size->width),
                                                 static_cast<int>(size->height)));
        attach(surface.get(), CAIRO_MIME_TYPE_JPEG, bytes);
    }
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) throw refuse();
    // The same picture on every card stands in the file once.
    attach(surface.get(), CAIRO_MIME_TYPE_UNIQUE_ID, crypto::hex(crypto::sha256(bytes)));
    return surface;
}

}  // namespace

void Document::place_picture(const Box& box, std::string_view bytes) {
    const Owned<cairo_surface_t> picture = decoded(bytes);
    const Area area = area_of(box);
    const double width = cairo_image_surface_get_width(picture.get());
    const double height = cairo_image_surface_get_height(picture.get());
    const double scale = std::max(area.width / width, area.height / height);
    cairo_t* cairo = state_->cairo.get();
    cairo_save(cairo);
    cairo_rectangle(cairo, area.left, area.top, area.width, area.height);
    cairo_clip(cairo);
    cairo_translate(cairo, area.left + (area.width - width * scale) / 2,
                    area.top + (area.height - height * scale) / 2);
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, picture.get(), 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

}  // namespace truong::pdf
