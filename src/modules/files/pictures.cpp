// PNG, JPEG, GIF and WebP: extent and soundness of the frame around the pixels.
#include "modules/files/inspection.hpp"

namespace truong::files {
namespace {

constexpr int part_limit = 100'000;  // of chunks or segments
constexpr std::size_t scanned_at_once = 64 * 1024;
constexpr std::string_view damaged = "file_damaged";

std::string_view fault_of_png(const Source& source, std::string_view head) {
    if (high(head, 8, 4) != 13 || head.substr(12, 4) != "IHDR") return damaged;
    const auto fault = fault_of_extent(high(head, 16, 4), high(head, 20, 4));
    if (!fault.empty()) return fault;
    std::uint64_t at = 8;
    for (int count = 0; count < part_limit; ++count) {
        const std::string chunk = source.read(at, 8);
        if (chunk.size() < 8) return damaged;
        at += 12 + high(chunk, 0, 4);
        if (at > source.size()) return damaged;
        if (std::string_view(chunk).substr(4) != "IEND") continue;
        return at == source.size() ? "" : "file_hides_another";
    }
    return damaged;
}

bool is_frame(unsigned marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool has_end_of_jpeg(const Source& source, std::uint64_t at) {
    for (; at < source.size(); at += scanned_at_once)  // one byte more: the mark may lie on the border
        if (source.read(at, scanned_at_once + 1).find("\xff\xd9") != std::string::npos) return true;
    return false;
}

// Behind the end phones put more: a moving picture, a map of depths. That is no fault.
std::string_view fault_of_jpeg(const Source& source) {
    bool framed = false;
    std::uint64_t at = 2;
    for (int count = 0; count < part_limit; ++count) {
        const std::string segment = source.read(at, 9);
        if (segment.size() < 4 || segment[0] != '\xff') return damaged;
        const auto marker = static_cast<unsigned>(high(segment, 1, 1));
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == 0xda) return framed && has_end_of_jpeg(source, at) ? "" : damaged;
        if (is_frame(marker)) {
            const auto fault = fault_of_extent(high(segment, 7, 2), high(segment, 5, 2));
            if (!fault.empty()) return fault;
            framed = true;
        }
        if (high(segment, 2, 2) < 2) return damaged;
        at += 2 + high(segment, 2, 2);
    }
    return damaged;
}

std::string_view fault_of_gif(const Source& source, std::string_view head) {
    const auto fault = fault_of_extent(low(head, 6, 2), low(head, 8, 2));
    if (!fault.empty()) return fault;
    return source.read(source.size() - 1, 1) == ";" ? "" : damaged;
}

std::string_view fault_of_webp(const Source& source, std::string_view head) {
    const std::uint64_t told = low(head, 4, 4) + 8;
    if (told > source.size()) return damaged;
    if (told + 1 < source.size()) return "file_hides_another";
    const std::string_view kind = head.substr(12, 4);
    if (kind == "VP8X") return fault_of_extent(low(head, 24, 3) + 1, low(head, 27, 3) + 1);
    if (kind == "VP8L") {
        const std::uint64_t bits = low(head, 21, 4);
        return fault_of_extent((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    }
    if (kind != "VP8 ") return damaged;
    return fault_of_extent(low(head, 26, 2) & 0x3fff, low(head, 28, 2) & 0x3fff);
}

}  // namespace

std::optional<Inspection> inspect_picture(const Source& source, std::string_view head) {
    if (head.starts_with("\x89PNG\r\n\x1a\n")) return Inspection{"image/png", fault_of_png(source, head)};
    if (head.starts_with("\xff\xd8\xff")) return Inspection{"image/jpeg", fault_of_jpeg(source)};
    if (head.starts_with("GIF87a") || head.starts_with("GIF89a"))
        return Inspection{"image/gif", fault_of_gif(source, head)};
    if (head.starts_with("RIFF") && head.size() > 16 && head.substr(8, 4) == "WEBP")
        return Inspection{"image/webp", fault_of_webp(source, head)};
    return {};
}

}  // namespace truong::files
