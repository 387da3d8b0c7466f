#pragma once
// Compressed answers, as far as the client wants them.
#include <cstddef>
#include <string>
#include <string_view>

namespace truong::http {

enum class Coding { identity, gzip, brotli };

/// "", "gzip" or "br".
std::string_view coding_name(Coding coding);

/// The best of brotli and gzip by Accept-Encoding with its q values, brotli among equals; identity where the
/// client takes neither.
Coding choose_coding(std::string_view accept_encoding);
/// Whether the client takes this one.
bool accepts(std::string_view accept_encoding, Coding coding);

/// Text, JSON, XML, JavaScript, SVG and WebAssembly.
bool is_compressible(std::string_view content_type);

inline constexpr std::size_t compression_threshold = 1024;

/// False, and the body as it was, when the result would not be smaller. The levels are cheap ones: this runs
/// for every answer.
bool compress(std::string& body, Coding coding);

}  // namespace truong::http
