#include "platform/http/chunks.hpp"

#include <algorithm>

#include "platform/http/head.hpp"

namespace truong::http {
namespace {

constexpr std::size_t line_limit = 4096;     // of a chunk's size with its extensions, or of a trailer field
constexpr std::size_t trailer_limit = 8192;  // of all trailer fields
constexpr std::size_t size_digits = 8;

int chunk_digit(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

// The length of the quoted string that `text` begins with; 0 if it is none.
std::size_t quoted_length(std::string_view text) {
    if (text.empty() || text.front() != '"') return 0;
    for (std::size_t index = 1; index < text.size(); ++index) {
        if (text[index] == '"') return index + 1;
        if (text[index] == '\\') ++index;
        const char character = index < text.size() ? text[index] : '\0';
        if (character != '\t' && (character < ' ' || character >= 0x7f)) return 0;
    }
    return 0;
}

// *( ";" name [ "=" ( token / quoted-string ) ] ), without the blanks that RFC 9112 tolerates. The meaning is
// ignored, but what is no extension may be the next line of somebody else.
bool are_extensions(std::string_view text) {
    while (!text.empty()) {
        if (text.front() != ';') return false;
        text.remove_prefix(1);
        const std::size_t name = std::min(text.find_first_of(";="), text.size());
        if (!is_token(text.substr(0, name))) return false;
        text.remove_prefix(name);
        if (!text.starts_with('=')) continue;
        text.remove_prefix(1);
        const std::size_t quoted = quoted_length(text);
        const std::size_t value = quoted ? quoted : std::min(text.find(';'), text.size());
        if (!quoted && !is_token(text.substr(0, value))) return false;
        text.remove_prefix(value);
    }
    return true;
}

}  // namespace

std::optional<Refusal> ChunkReader::take_size() {
    std::size_t digits = 0;
    remaining_ = 0;
    for (; digits < line_.size() && chunk_digit(line_[digits]) >= 0; ++digits)
        if (digits < size_digits)
            remaining_ = remaining_ * 16 + static_cast<std::size_t>(chunk_digit(line_[digits]));
    const std::string_view extension = std::string_view(line_).substr(digits);
    if (digits == 0 || digits > size_digits) return Refusal{400, "http_chunk_size"};
    if (!extension.empty() && extension.front() != ';') return Refusal{400, "http_chunk_size"};
    if (!are_extensions(extension) || extension.size() > extension_bytes_)
        return Refusal{400, "http_chunk_extension"};
    extension_bytes_ -= extension.size();
    if (remaining_ > body_bytes_ - std::min(body_bytes_, received_))
        return Refusal{413, "http_body_too_large"};
    state_ = remaining_ ? State::data : State::trailer;
    return {};
}

std::optional<Refusal> ChunkReader::take_trailer() {
    if (line_.empty()) {
        state_ = State::done;
        return {};
    }
    trailer_bytes_ += line_.size();
    if (trailer_bytes_ > trailer_limit) return Refusal{431, "http_trailer_too_large"};
    std::string_view name, value;
    return parse_field_line(line_, name, value);
}

std::optional<Refusal> ChunkReader::read_line(std::string_view& input) {
    const std::size_t end = input.find('\n');
    const std::size_t taken = end == std::string_view::npos ? input.size() : end + 1;
    if (line_.size() + taken > line_limit) return Refusal{400, "http_chunk_line_too_long"};
    line_ += input.substr(0, taken);
    input.remove_prefix(taken);
    // Behind the data stands an empty line and nothing else.
    if (state_ == State::data_end && line_.size() > 2) return Refusal{400, "http_chunk_end"};
    if (end == std::string_view::npos) return {};
    if (line_.size() < 2 || line_[line_.size() - 2] != '\r') return Refusal{400, "http_line_ending"};
    line_.resize(line_.size() - 2);
    if (line_.find('\r') != std::string::npos) return Refusal{400, "http_line_ending"};
    std::optional<Refusal> refusal;
    if (state_ == State::size_line)
        refusal = take_size();
    else if (state_ == State::trailer)
        refusal = take_trailer();
    else
        state_ = State::size_line;
    line_.clear();
    return refusal;
}

std::optional<Refusal> ChunkReader::read(std::string_view& input, std::string& body) {
    while (!input.empty() && state_ != State::done) {
        if (state_ != State::data) {
            if (auto refusal = read_line(input)) return refusal;
            continue;
        }
        const std::size_t taken = std::min(remaining_, input.size());
        body += input.substr(0, taken);
        input.remove_prefix(taken);
        received_ += taken;
        remaining_ -= taken;
        if (remaining_ == 0) state_ = State::data_end;
    }
    return {};
}

}  // namespace truong::http
