#include "modules/files/inspection.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::files {
namespace {

constexpr std::size_t head_bytes = 1024;
constexpr std::size_t markup_bytes = 4096;
constexpr std::size_t text_piece = 64 * 1024;
constexpr std::size_t tail_bytes = 22 + 65535;  // the end of a zip with the longest comment
constexpr std::size_t name_limit = 150;

struct Type {
    std::string_view media_type, endings;
};
constexpr Type types[] = {
    {"application/pdf", "pdf"},
    {"image/png", "png"},
    {"image/jpeg", "jpg jpeg"},
    {"image/gif", "gif"},
    {"image/webp", "webp"},
    {"image/heic", "heic heif"},
    {"video/mp4", "mp4 m4v"},
    {"video/webm", "webm"},
    {"audio/mpeg", "mp3"},
    {"audio/mp4", "m4a"},
    {"audio/wav", "wav"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"},
    {"application/vnd.oasis.opendocument.text", "odt"},
    {"application/vnd.oasis.opendocument.spreadsheet", "ods"},
    {"application/vnd.oasis.opendocument.presentation", "odp"},
    {"application/zip", "zip"},
    {"text/plain", "txt"},
    {"text/csv", "csv"},
};

constexpr Family families[] = {inspect_pdf, inspect_picture, inspect_boxes, inspect_archive, inspect_sound};

bool has_word(std::string_view words, std::string_view word) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word) return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

std::string small_letters(std::string_view bytes) {
    std::string made;
    for (const char byte : bytes)
        if (byte != '\0') made += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return made;
}

/// What a browser would run where it took these bytes for a page.
bool has_markup(std::string_view bytes) {
    constexpr std::string_view marks[] = {"<html", "<script", "<!doctype", "<svg",
                                          "<body", "<iframe", "<?php",     "<?xml"};
    const std::string small = small_letters(bytes);
    return std::any_of(std::begin(marks), std::end(marks),
                       [&](std::string_view mark) { return small.find(mark) != std::string::npos; });
}

/// A zip is read from its end, so that it can hang on anything.
bool has_zip_behind(const Source& source) {
    const std::uint64_t begin = source.size() > tail_bytes ? source.size() - tail_bytes : 0;
    const std::string tail = source.read(begin, tail_bytes);
    constexpr std::string_view mark = "PK\x05\x06";
    for (std::size_t at = tail.rfind(mark); at != std::string::npos;
         at = at ? tail.rfind(mark, at - 1) : tail.npos)
        if (at + 22 <= tail.size() && at + 22 + low(tail, at + 20, 2) == tail.size()) return true;
    return false;
}

bool is_text_sign(char sign) {
    return static_cast<unsigned char>(sign) >= 0x20 || sign == '\t' || sign == '\r' || sign == '\n'
           || sign == '\f';
}

/// How many bytes at the end of a piece begin a character that goes on behind it.
std::size_t begun_at_end(std::string_view piece) {
    for (std::size_t back = 1; back <= 3 && back <= piece.size(); ++back) {
        const auto byte = static_cast<unsigned char>(piece[piece.size() - back]);
        if (byte < 0x80) return 0;
        if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4u : byte >= 0xe0 ? 3u : 2u) ? back : 0;
    }
    return 0;
}

bool is_utf8(const Source& source) {
    std::string rest;
    for (std::uint64_t offset = 0; offset < source.size(); offset += text_piece) {
        rest += source.read(offset, text_piece);
        const bool last = offset + text_piece >= source.size();
        const std::size_t whole = rest.size() - (last ? 0 : begun_at_end(rest));
        const std::string_view piece = std::string_view(rest).substr(0, whole);
        if (!text::valid_utf8(piece) || !std::all_of(piece.begin(), piece.end(), is_text_sign)) return false;
        rest.erase(0, whole);
    }
    return true;
}

bool is_utf16(const Source& source, std::string_view head) {
    const bool lowest_first = head.starts_with("\xff\xfe");
    if ((!lowest_first && !head.starts_with("\xfe\xff")) || source.size() % 2 != 0) return false;
    bool after_high = false;
    for (std::uint64_t offset = 2; offset < source.size(); offset += text_piece) {
        const std::string piece = source.read(offset, text_piece);
        for (std::size_t at = 0; at + 1 < piece.size(); at += 2) {
            const std::uint64_t unit = number_at(piece, at, 2, lowest_first);
            const bool is_low = unit >= 0xdc00 && unit < 0xe000;
            if (is_low != after_high || (unit < 0x80 && !is_text_sign(static_cast<char>(unit)))) return false;
            after_high = unit >= 0xd800 && unit < 0xdc00;
        }
    }
    return !after_high;
}

/// Why something that is none of ours is refused, as clearly as can be told.
std::string_view fault_of_stranger(const Source& source, std::string_view head) {
    if (head.starts_with("\xd0\xcf\x11\xe0")) return "file_old_office";
    const bool program = head.starts_with("MZ")
                         || head.starts_with(
                             "\x7f"
                             "ELF")
                         || head.starts_with("#!") || head.starts_with("\xca\xfe\xba\xbe")
                         || head.starts_with("\xcf\xfa\xed\xfe");
    if (program) return "file_program";
    return has_markup(source.read(0, markup_bytes)) ? "file_markup" : "file_type_unknown";
}

Inspection inspect_text(const Source& source, std::string_view head, std::string_view ending) {
    if (head.starts_with("#!")) return {.fault = "file_program"};
    if (!is_utf16(source, head) && !is_utf8(source)) return {.fault = fault_of_stranger(source, head)};
    if (has_markup(source.read(0, markup_bytes))) return {.fault = "file_markup"};
    return {.media_type = ending == "csv" ? "text/csv" : "text/plain"};
}

Inspection recognise(const Source& source, std::string_view head, std::string_view ending) {
    for (const Family family : families) {
        auto found = family(source, head);
        if (!found) continue;
        const bool is_zip = head.starts_with("PK\x03\x04");
        const bool hides = has_markup(head.substr(0, head_bytes)) || (!is_zip && has_zip_behind(source));
        if (found->fault.empty() && hides) found->fault = "file_hides_another";
        return *found;
    }
    return inspect_text(source, head, ending);
}

}  // namespace

std::string_view endings_of(std::string_view media_type) {
    for (const Type& type : types)
        if (type.media_type == media_type) return type.endings;
    return {};
}

bool is_known_ending(std::string_view ending) {
    return std::any_of(std::begin(types), std::end(types),
                       [&](const Type& type) { return !ending.empty() && has_word(type.endings, ending); });
}

std::string ending_of(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : small_letters(name.substr(dot + 1));
}

std::string_view fault_of_name(std::string_view name) {
    if (!text::valid_utf8(name) || !text::printable(name) || text::tidy(name) != name) return "file_name";
    if (name.empty() || text::length(name) > name_limit || name.front() == '.') return "file_name";
    if (name.find_first_of("/\\:*?\"<>|\t\r\n") != std::string_view::npos) return "file_name";
    // Marks of direction make "exe.pdf" of "fdp.exe".
    for (const std::string_view mark : {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067",
                                        "\u2068", "\u2069", "\u200e", "\u200f"})
        if (name.find(mark) != std::string_view::npos) return "file_name";
    return {};
}

std::string_view fault_of_extent(std::uint64_t width, std::uint64_t height) {
    if (width == 0 || height == 0) return "file_damaged";
    return width > pixel_limit || height > pixel_limit / width ? "file_too_many_pixels" : "";
}

Inspection inspect(const Source& source, std::string_view name) {
    const std::string head = source.read(0, head_bytes), ending = ending_of(name);
    Inspection found = recognise(source, head, ending);
    const bool agrees = found.media_type.empty() || has_word(endings_of(found.media_type), ending);
    if (!agrees && found.fault.empty()) found.fault = "file_type_differs";
    return found;
}

}  // namespace truong::files
