#pragma once
// The chunked transfer coding, read as strictly as the head.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "platform/http/problem.hpp"

namespace truong::http {

class ChunkReader {
public:
    ChunkReader(std::size_t body_bytes, std::size_t extension_bytes)
        : body_bytes_(body_bytes), extension_bytes_(extension_bytes) {}
    /// Takes what belongs to the body off the front of `input` and appends it to `body`, which may be emptied
    /// between two calls. Trailer fields are checked and dropped: a
    /// field that came after the body was decided upon must not change the request.
    std::optional<Refusal> read(std::string_view& input, std::string& body);
    bool done() const { return state_ == State::done; }

private:
    enum class State { size_line, data, data_end, trailer, done };
    std::optional<Refusal> read_line(std::string_view& input);
    std::optional<Refusal> take_size();
    std::optional<Refusal> take_trailer();

    std::size_t body_bytes_, extension_bytes_;
    State state_ = State::size_line;
    std::size_t received_ = 0;       // of the body
    std::size_t remaining_ = 0;      // of the data of this chunk
    std::size_t trailer_bytes_ = 0;  // so far
    std::string line_;
};

}  // namespace truong::http
