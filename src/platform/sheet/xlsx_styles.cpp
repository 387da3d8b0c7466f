#include "platform/sheet/xlsx_styles.hpp"

#include <map>

#include "platform/sheet/xml.hpp"

namespace truong::sheet {
namespace {

constexpr std::size_t most_formats = 10'000;

/// The formats that every program knows by number; 18 to 21 and 45 to 47 are times of day.
bool is_built_in_day(std::uint32_t id) {
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/// How many characters from `at` on are shown as they are and mean nothing: quoted, escaped, a gap of the
/// width of a character, or a colour, a condition or a language in brackets.
std::size_t literal_at(std::string_view code, std::size_t at) {
    const char each = code[at];
    if (each == '\\' || each == '_' || each == '*') return 2;
    const char closing = each == '"' ? '"' : each == '[' ? ']' : '\0';
    if (closing == '\0') return 0;
    const std::size_t end = code.find(closing, at + 1);
    return (end == std::string_view::npos ? code.size() : end + 1) - at;
}

/// "[h]" and "[mm]" are hours and minutes that are counted on beyond a day.
bool is_elapsed_time(std::string_view literal) {
    const std::size_t end = literal.find_first_not_of("hmsHMS", 1);
    return literal.front() == '[' && end != 1 && end == literal.size() - 1;
}

class StylesSink : public XmlSink {
public:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "cellXfs") in_styles_ = true;
        if (name == "numFmt" && formats_.size() < most_formats)
            formats_[attributes.number("numFmtId").value_or(0)] =
                is_day_format(attributes.text("formatCode"));
        if (name != "xf" || !in_styles_) return;
        const std::uint32_t id = attributes.number("numFmtId").value_or(0);
        const auto own = formats_.find(id);
        days_.push_back(own == formats_.end() ? is_built_in_day(id) : own->second);
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") in_styles_ = false;
    }
    void text(std::string_view) override {}

    std::vector<bool> take() { return std::move(days_); }

private:
    std::map<std::uint32_t, bool> formats_;
    std::vector<bool> days_;
    bool in_styles_ = false;
};

}  // namespace

bool is_day_format(std::string_view code) {
    bool month_or_minute = false, time = false;
    for (std::size_t at = 0; at < code.size();) {
        const std::size_t literal = literal_at(code, at);
        if (literal > 0) {
            time |= is_elapsed_time(code.substr(at, literal));
            at += literal;
            continue;
        }
        const char letter = static_cast<char>(code[at++] | 0x20);
        if (letter == 'd' || letter == 'y') return true;
        month_or_minute |= letter == 'm';
        time |= letter == 'h' || letter == 's';
    }
    return month_or_minute && !time;
}

std::vector<bool> read_day_styles(const Archive& archive, std::string_view part, const ReadLimits& limits) {
    StylesSink sink;
    if (!part.empty() && archive.has(part)) read_part(archive, part, sink, {.depth = limits.xml_depth});
    return sink.take();
}

}  // namespace truong::sheet
