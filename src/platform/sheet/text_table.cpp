#include "platform/sheet/text_table.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "platform/sheet/collector.hpp"
#include "platform/sheet/encoding.hpp"
#include "platform/sheet/encoding_fonts.hpp"
#include "platform/sheet/refusal.hpp"

namespace truong::sheet {
namespace {

/// One record after another, as RFC 4180 has it and spreadsheet programs read it.
class RecordReader {
public:
    RecordReader(std::string_view text, char separator, std::size_t field_limit)
        : text_(text), separator_(separator), field_limit_(field_limit) {}

    bool at_end() const { return at_ >= text_.size(); }
    /// A quotation mark that no other closes.
    bool unclosed() const { return unclosed_; }

    /// Calls `take(field, is_too_long)` for each field of the next record.
    template <class Take> void next(Take take) {
        for (bool more = true; more;) {
            const std::string_view field = next_field();
            more = at_ < text_.size() && text_[at_] == separator_;
            if (more) ++at_;
            take(field.substr(0, field_limit_), field.size() > field_limit_);
        }
        if (text_.substr(at_).starts_with("\r\n"))
            at_ += 2;
        else if (!at_end())
            ++at_;
    }

private:
    std::size_t field_end() const {
        std::size_t end = at_;
        while (end < text_.size() && text_[end] != separator_ && text_[end] != '\n' && text_[end] != '\r')
            ++end;
        return end;
    }

    std::string_view next_field() {
        if (at_end() || text_[at_] != '"') {
            const std::size_t begin = at_;
            at_ = field_end();
            return text_.substr(begin, at_ - begin);
        }
        quoted_.clear();
        ++at_;
        for (bool inside = true; inside;) {
            const std::size_t quote = text_.find('"', at_);
            if (quote == std::string_view::npos) {
                unclosed_ = true;
                at_ = text_.size();
                return {};
            }
            keep(text_.substr(at_, quote - at_));
            at_ = quote + 1;
            inside = at_ < text_.size() && text_[at_] == '"';
            if (inside) keep(text_.substr(at_++, 1));
        }
        // What stands between the closing mark and the separator belongs to the cell.
        const std::size_t begin = at_;
        at_ = field_end();
        keep(text_.substr(begin, at_ - begin));
        return quoted_;
    }

    void keep(std::string_view piece) {
        if (quoted_.size() <= field_limit_) quoted_.append(piece);
    }

    std::string_view text_;
    char separator_;
    std::size_t field_limit_;
    std::size_t at_ = 0;
    bool unclosed_ = false;
    std::string quoted_;
};

/// How many records of the beginning have the most usual number of fields, above one.
std::size_t constancy(std::string_view beginning, char separator) {
    constexpr std::size_t records = 200;
    RecordReader reader(beginning, separator, 0);
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t record = 0; record < records && !reader.at_end(); ++record) {
        std::size_t fields = 0;
        reader.next([&](std::string_view, bool) { ++fields; });
        if (fields > 1 && !reader.unclosed()) ++counts[fields];
    }
    std::size_t best = 0;
    for (const auto& [fields, times] : counts) best = std::max(best, times);
    return best;
}

char separator_of(std::string_view text) {
    constexpr std::size_t looked_at = std::size_t{64} << 10;
    const std::string_view beginning = text.substr(0, looked_at);
    // In this order where two are as constant: decimals have commas between semicolons.
    char best = ',';
    std::size_t most = 0;
    for (const char separator : {'\t', ';', ',', '|'}) {
        const std::size_t times = constancy(beginning, separator);
        if (times <= most) continue;
        best = separator;
        most = times;
    }
    return best;
}

/// A first line "sep=;" names the separator and is shown by no program; it is taken off the text.
std::optional<char> take_separator_line(std::string_view& text) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::size_t length = line.size();
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    constexpr std::string_view word = "sep=";
    const auto same = [](char left, char right) { return (left | 0x20) == (right | 0x20); };
    const bool names =
        line.size() == word.size() + 1 && std::ranges::equal(line.substr(0, 3), word.substr(0, 3), same);
    if (!names || line[3] != '=' || line.back() == '"') return {};
    const char separator = line.back();
    text.remove_prefix(length);
    text.remove_prefix(text.starts_with("\r\n") ? 2 : std::min<std::size_t>(1, text.size()));
    return separator;
}

bool is_control(char each) {
    const auto byte = static_cast<unsigned char>(each);
    return byte < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f' && each != '\v';
}

void fill(Collector& collector, std::string_view text, char separator) {
    RecordReader reader(text, separator, collector.limits().cell_bytes);
    for (std::uint32_t number = 1; !reader.at_end(); ++number) {
        collector.begin_row(number, false);
        Cell cell;
        reader.next([&](std::string_view field, bool too_long) {
            if (!field.empty()) {
                cell.kind = too_long ? CellKind::fault : CellKind::text;
                cell.text = too_long ? too_long_word : collector.keep(field);
                collector.add(cell);
            }
            ++cell.column;
        });
        if (reader.unclosed()) refuse_file("spreadsheet_damaged", {std::to_string(number) + " \""});
    }
}

/// The beginning in small letters, without what may stand before it.
std::string small_beginning(std::string_view text) {
    constexpr std::size_t looked_at = 2'048;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    std::string beginning(text.substr(0, looked_at));
    for (char& each : beginning)
        if (each >= 'A' && each <= 'Z') each = static_cast<char>(each | 0x20);
    return beginning;
}

}  // namespace

bool begins_as_page(std::string_view text) {
    const std::string beginning = small_beginning(text);
    constexpr std::array<std::string_view, 11> marks = {"<!doctype", "<html", "<table",       "<head",
                                                        "<body",     "<meta", "<style",       "<div",
                                                        "<!--",      "<?xml", "mime-version:"};
    return std::ranges::any_of(marks, [&](std::string_view mark) { return beginning.starts_with(mark); });
}

bool begins_as_old_xml(std::string_view text) {
    const std::string beginning = small_beginning(text);
    return beginning.starts_with("<?xml")
           && (beginning.find("progid=\"excel.sheet\"") != std::string::npos
               || beginning.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos);
}

Workbook read_text_table(std::string_view bytes, const ReadLimits& limits) {
    const DecodedText decoded = decode_text(bytes);
    std::string_view text = decoded.utf8(bytes);
    if (begins_as_old_xml(text)) refuse_file("spreadsheet_old");
    if (begins_as_page(text)) refuse_file("file_is_html");
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) refuse_file("file_empty");
    constexpr std::size_t control_share = 100;
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(text, is_control));
    if (controls * control_share > text.size()) refuse_file("text_encoding_unknown");

    Workbook workbook;
    if (!decoded.converted_from.empty()) {
        const bool sure = decoded.converted_from == "UTF-16";
        workbook.notes.push_back({.path = "file",
                                  .code = "text_converted",
                                  .args = {decoded.converted_from},
                                  .severity = sure ? Severity::information : Severity::warning});
    }
    const std::optional<char> named = take_separator_line(text);
    Collector collector(workbook, limits);
    collector.begin_sheet({}, false);
    fill(collector, text, named ? *named : separator_of(text));
    return workbook;
}

}  // namespace truong::sheet
