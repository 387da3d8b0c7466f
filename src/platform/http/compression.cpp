#include "platform/http/compression.hpp"

#include <brotli/encode.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "platform/http/head.hpp"

namespace truong::http {
namespace {

constexpr int gzip_level = 5, brotli_level = 4;

// q in thousandths; 1,000 where it is left out, 0 where it is malformed.
int quality_of(std::string_view parameters) {
    const std::size_t equals = parameters.find("q=");
    if (equals == std::string_view::npos) return 1000;
    const std::string_view text = parameters.substr(equals + 2);
    double value = 0;
    const auto error = std::from_chars(text.data(), text.data() + text.size(), value).ec;
    return error == std::errc() && value >= 0 && value <= 1 ? static_cast<int>(value * 1000) : 0;
}

std::string_view without_blanks(std::string_view text) {
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

int wish_for(std::string_view accept_encoding, Coding coding) {
    int star = 0;
    for (std::string_view element; next_list_element(accept_encoding, element);) {
        const std::size_t semicolon = std::min(element.find(';'), element.size());
        const std::string_view name = without_blanks(element.substr(0, semicolon));
        const int quality = quality_of(element.substr(semicolon));
        if (same_name(name, coding_name(coding))) return quality;
        if (coding == Coding::gzip && same_name(name, "x-gzip")) return quality;
        if (name == "*") star = quality;
    }
    return star;
}

// The smallest window that holds the body: a 4 KiB answer needs no quarter of a megabyte to compress.
int window_bits(std::size_t size, int least, int most) {
    int bits = least;
    while (bits < most && (std::size_t{1} << bits) < size) ++bits;
    return bits;
}

bool deflate_into(std::string& body, std::string& out) {
    z_stream stream{};
    const int window = window_bits(body.size(), 10, 15);
    constexpr int gzip_wrapper = 16;
    if (::deflateInit2(&stream, gzip_level, Z_DEFLATED, window + gzip_wrapper, std::min(window - 6, 8),
                       Z_DEFAULT_STRATEGY)
        != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef*>(body.data());
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = ::deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    ::deflateEnd(&stream);
    return result == Z_STREAM_END;
}

bool brotli_into(std::string_view body, std::string& out) {
    std::size_t size = out.size();
    const int window = window_bits(body.size(), BROTLI_MIN_WINDOW_BITS, 18);
    const auto* input = reinterpret_cast<const std::uint8_t*>(body.data());
    auto* output = reinterpret_cast<std::uint8_t*>(out.data());
    if (!::BrotliEncoderCompress(brotli_level, window, BROTLI_MODE_TEXT, body.size(), input, &size, output))
        return false;
    out.resize(size);
    return true;
}

}  // namespace

std::string_view coding_name(Coding coding) {
    constexpr std::array<std::string_view, 3> names{"", "gzip", "br"};
    return names[static_cast<std::size_t>(coding)];
}

bool accepts(std::string_view accept_encoding, Coding coding) {
    return wish_for(accept_encoding, coding) > 0;
}

Coding choose_coding(std::string_view accept_encoding) {
    if (accept_encoding.empty()) return Coding::identity;
    const int brotli = wish_for(accept_encoding, Coding::brotli);
    const int gzip = wish_for(accept_encoding, Coding::gzip);
    if (brotli == 0 && gzip == 0) return Coding::identity;
    return brotli >= gzip ? Coding::brotli : Coding::gzip;
}

bool is_compressible(std::string_view content_type) {
    const std::string_view type = without_blanks(content_type.substr(0, content_type.find(';')));
    constexpr std::string_view types[] = {"application/json", "application/javascript", "application/xml",
                                          "image/svg+xml", "application/wasm"};
    return type.starts_with("text/") || type.ends_with("+json") || type.ends_with("+xml")
           || std::find(std::begin(types), std::end(types), type) != std::end(types);
}

bool compress(std::string& body, Coding coding) {
    if (coding == Coding::identity || body.empty()) return false;
    std::string out(body.size(), '\0');  // an encoder that needs more has nothing to offer
    const bool smaller = coding == Coding::gzip ? deflate_into(body, out) : brotli_into(body, out);
    if (smaller) body = std::move(out);
    return smaller;
}

}  // namespace truong::http
