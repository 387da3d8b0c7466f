#include "platform/sheet/xlsx_strings.hpp"

#include <charconv>

#include "platform/sheet/refusal.hpp"

namespace truong::sheet {
namespace {

constexpr std::size_t escape_bytes = 7;

/// The character of "_xHHHH_" at the beginning of `text`; 0 where there is none. Halves of characters
/// beyond the first plane stay as they are written.
unsigned escaped_character(std::string_view text) {
    if (text.size() < escape_bytes || !text.starts_with("_x") || text[escape_bytes - 1] != '_') return 0;
    unsigned point = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, point, 16);
    if (error != std::errc() || end != text.data() + 6 || (point >= 0xD800 && point <= 0xDFFF)) return 0;
    return point;
}

void append_utf8(std::string& out, unsigned point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
        return;
    }
    if (point < 0x800) {
        out += static_cast<char>(0xC0 | (point >> 6));
    } else {
        out += static_cast<char>(0xE0 | (point >> 12));
        out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    }
    out += static_cast<char>(0x80 | (point & 0x3F));
}

class StringsSink : public XmlSink {
public:
    explicit StringsSink(Collector& collector) : collector_(collector), run_(collector.limits().cell_bytes) {}

    void begin(std::string_view name, const XmlAttributes&) override {
        if (name == "si") run_.clear();
        if (name == "rPh") run_.phonetic(true);
        if (name == "t") run_.open();
    }
    void end(std::string_view name) override {
        if (name == "t") run_.close();
        if (name == "rPh") run_.phonetic(false);
        if (name != "si") return;
        const std::size_t limit = collector_.limits().cells;
        if (texts_.size() >= limit) refuse_file("too_many_cells", {std::to_string(limit)});
        if (run_.too_long())
            texts_.emplace_back();
        else
            texts_.emplace_back(collector_.keep(without_escapes(run_.text())));
    }
    void text(std::string_view piece) override { run_.add(piece); }

    SharedTexts take() { return std::move(texts_); }

private:
    Collector& collector_;
    RunText run_;
    SharedTexts texts_;
};

}  // namespace

void RunText::clear() {
    text_.clear();
    open_ = phonetic_ = false;
}

void RunText::add(std::string_view piece) {
    if (open_ && !too_long()) text_.append(piece);
}

std::string without_escapes(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t next = std::min(text.find("_x"), text.size());
        result.append(text.substr(0, next));
        text.remove_prefix(next);
        if (text.empty()) break;
        const unsigned point = escaped_character(text);
        if (point == 0)
            result += text.front();
        else
            append_utf8(result, point);
        text.remove_prefix(point == 0 ? 1 : escape_bytes);
    }
    return result;
}

SharedTexts read_strings(const Archive& archive, std::string_view part, Collector& collector) {
    StringsSink sink(collector);
    if (!part.empty()) read_part(archive, part, sink, {.depth = collector.limits().xml_depth});
    return sink.take();
}

}  // namespace truong::sheet
