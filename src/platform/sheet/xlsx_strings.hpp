#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/sheet/archive.hpp"
#include "platform/sheet/collector.hpp"
#include "platform/sheet/xml.hpp"

namespace truong::sheet {

/// The text of an element: its runs joined, the readings above the letters left out. Longer ones than the
/// limit are not kept.
class RunText {
public:
    explicit RunText(std::size_t limit) : limit_(limit) {}
    void clear();
    /// "t" and whatever else holds text is opened and closed by who knows where it stands.
    void open() { open_ = !phonetic_; }
    void close() { open_ = false; }
    void phonetic(bool begins) { phonetic_ = begins; }
    void add(std::string_view piece);
    bool too_long() const { return text_.size() > limit_; }
    const std::string& text() const { return text_; }

private:
    std::size_t limit_;
    std::string text_;
    bool open_ = false, phonetic_ = false;
};

/// "_x000D_" is how these files write a character that XML cannot hold.
std::string without_escapes(std::string_view text);

/// The texts that cells point into; nothing where one is too long for a cell.
using SharedTexts = std::vector<std::optional<std::string_view>>;
SharedTexts read_strings(const Archive& archive, std::string_view part, Collector& collector);

}  // namespace truong::sheet
