// Sound and moving pictures, and HEIC, which is made of the same boxes as MP4.
#include <algorithm>

#include "modules/files/inspection.hpp"

namespace truong::files {
namespace {

constexpr int box_limit = 100'000;
constexpr std::size_t meta_limit = 1024 * 1024;
constexpr std::string_view broken = "file_damaged";

struct Boxes {
    bool whole = false, has_movie = false;
    std::uint64_t meta_at = 0, meta_size = 0;
};

/// The boxes of the outermost level, which must fill the file to its last byte.
Boxes boxes_of(const Source& source) {
    Boxes found;
    std::uint64_t at = 0;
    for (int count = 0; at < source.size() && count < box_limit; ++count) {
        const std::string box = source.read(at, 16);
        std::uint64_t size = high(box, 0, 4);
        if (size == 1) size = high(box, 8, 8);
        if (size == 0) size = source.size() - at;
        if (box.size() < 8 || size < 8 || size > source.size() - at) return found;
        const std::string_view kind = std::string_view(box).substr(4, 4);
        found.has_movie = found.has_movie || kind == "moov";
        if (kind == "meta") {
            found.meta_at = at;
            found.meta_size = size;
        }
        at += size;
    }
    found.whole = at == source.size();
    return found;
}

std::string_view fault_of_heic(const Source& source, const Boxes& boxes) {
    if (!boxes.whole || boxes.meta_size == 0) return broken;
    const std::string meta = source.read(boxes.meta_at, std::min<std::uint64_t>(boxes.meta_size, meta_limit));
    bool sized = false;
    for (std::size_t at = meta.find("ispe"); at != std::string::npos; at = meta.find("ispe", at + 4)) {
        const auto fault = fault_of_extent(high(meta, at + 8, 4), high(meta, at + 12, 4));
        if (!fault.empty()) return fault;
        sized = true;
    }
    return sized ? "" : broken;
}

bool is_one_of(std::string_view brand, std::string_view brands) {
    return brand.size() == 4 && brands.find(brand) != std::string_view::npos;
}

/// The length of the frame of MPEG layer III that begins there; 0: none does.
std::uint64_t frame_length(std::string_view frame) {
    constexpr int first[] = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    constexpr int second[] = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    constexpr int rates[] = {44100, 48000, 32000, 0};
    const std::uint64_t bits = high(frame, 0, 4);
    const auto version = bits >> 19 & 3, layer = bits >> 17 & 3;
    if (bits >> 21 != 0x7ff || version == 1 || layer != 1) return 0;
    const int rate = rates[bits >> 10 & 3] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    const int kilobits = (version == 3 ? first : second)[bits >> 12 & 15];
    if (rate == 0 || kilobits == 0) return 0;
    const int slots = version == 3 ? 144 : 72;
    return static_cast<std::uint64_t>(slots * kilobits * 1000 / rate) + (bits >> 9 & 1);
}

std::string_view fault_of_mp3(const Source& source, std::string_view head) {
    std::uint64_t at = 0;
    if (head.starts_with("ID3")) {
        const std::uint64_t bits = high(head, 6, 4);
        at = 10 + ((bits & 0x7f) | (bits >> 1 & 0x3f80) | (bits >> 2 & 0x1fc000) | (bits >> 3 & 0xfe00000));
    }
    const std::uint64_t length = frame_length(source.read(at, 4));
    if (length == 0 || at + length > source.size()) return broken;
    const std::string next = source.read(at + length, 4);
    return next.size() < 4 || frame_length(next) != 0 ? "" : broken;
}

std::string_view fault_of_wav(const Source& source) {
    std::uint64_t at = 12;
    for (int count = 0; count < box_limit && at < source.size(); ++count) {
        const std::string chunk = source.read(at, 8);
        const std::uint64_t end = at + 8 + low(chunk, 4, 4);
        if (chunk.size() < 8 || end > source.size()) return broken;
        if (chunk.starts_with("data")) return "";
        at = end + end % 2;
    }
    return broken;
}

}  // namespace

std::optional<Inspection> inspect_boxes(const Source& source, std::string_view head) {
    if (head.size() < 16 || head.substr(4, 4) != "ftyp") return {};
    const std::string_view brand = head.substr(8, 4);
    const Boxes boxes = boxes_of(source);
    if (is_one_of(brand, "heic heix hevc heim heis mif1 msf1"))
        return Inspection{"image/heic", fault_of_heic(source, boxes)};
    const std::string_view fault = boxes.whole && boxes.has_movie ? "" : broken;
    if (is_one_of(brand, "M4A  M4B ")) return Inspection{"audio/mp4", fault};
    if (is_one_of(brand, "isom iso2 iso4 iso5 iso6 mp41 mp42 avc1 M4V  M4VH dash MSNV 3gp4 3gp5"))
        return Inspection{"video/mp4", fault};
    return Inspection{"", "file_type_unknown"};
}

std::optional<Inspection> inspect_sound(const Source& source, std::string_view head) {
    if (head.starts_with("RIFF") && head.size() > 12 && head.substr(8, 4) == "WAVE")
        return Inspection{"audio/wav", fault_of_wav(source)};
    if (head.starts_with("\x1a\x45\xdf\xa3")) {
        const bool webm = head.substr(0, 64).find("\x42\x82\x84webm") != std::string_view::npos;
        return Inspection{webm ? "video/webm" : "", webm ? "" : "file_type_unknown"};
    }
    const bool synchronous = head.size() > 4 && high(head, 0, 4) >> 21 == 0x7ff && frame_length(head) != 0;
    if (head.starts_with("ID3") || synchronous) return Inspection{"audio/mpeg", fault_of_mp3(source, head)};
    return {};
}

}  // namespace truong::files
