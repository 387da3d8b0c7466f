// The only file that knows libxlsxwriter.
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "base/text.hpp"
#include "platform/sheet/write_table.hpp"

namespace truong::sheet {

// Named, since members of Page::Inside and Book::Inside are made of them.
namespace writing {

[[noreturn]] inline void no_room() {
    throw Problem(ProblemKind::unavailable, {{.path = {}, .code = "unavailable"}});
}

/// How a cell shows what it holds. A text cell stays one when somebody types over it, so that a corrected
/// phone number keeps its zero.
enum class Shown { general, text, day, moment, time };

/// The file that libxlsxwriter wants by name, kept in memory: it is gone with the process, however that ends.
class MemoryFile {
public:
    MemoryFile() : descriptor_(memfd_create("book", MFD_CLOEXEC)) {
        if (descriptor_ < 0) no_room();
    }
    ~MemoryFile() { close(descriptor_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string name() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
    std::string content() const {
        std::string bytes(static_cast<std::size_t>(std::max<off_t>(lseek(descriptor_, 0, SEEK_END), 0)),
                          '\0');
        std::size_t at = 0;
        while (at < bytes.size()) {
            const ssize_t got =
                pread(descriptor_, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
            if (got <= 0) no_room();
            at += static_cast<std::size_t>(got);
        }
        return bytes;
    }

private:
    int descriptor_;
};

}  // namespace writing

namespace {

constexpr std::size_t cell_units = 32'767, comment_units = 8'000;
constexpr std::uint32_t edge_row = LXW_ROW_MAX, edge_column = LXW_COL_MAX - 1;
constexpr std::int32_t epoch_serial = 25'569;  // 1970-01-01
constexpr int days_1904 = 1'462;               // between the first days of the two systems

constexpr const char* number_format(writing::Shown shown) {
    switch (shown) {
        case writing::Shown::text: return "@";
        case writing::Shown::day: return "dd/mm/yyyy";
        case writing::Shown::moment: return "dd/mm/yyyy hh:mm";
        case writing::Shown::time: return "hh:mm";
        case writing::Shown::general: break;
    }
    return "General";
}

void set_style(lxw_format* format, Style style) {
    constexpr lxw_color_t red = 0xFFC7CE, yellow = 0xFFEB9C, grey = 0xD9E1F2, dark_red = 0x9C0006;
    switch (style) {
        case Style::plain: break;
        case Style::header:
            format_set_bold(format);
            format_set_text_wrap(format);
            format_set_bg_color(format, grey);
            format_set_border(format, LXW_BORDER_THIN);
            format_set_align(format, LXW_ALIGN_CENTER);
            format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
            break;
        case Style::title:
            format_set_bold(format);
            format_set_font_size(format, 14);
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        case Style::strong:
            format_set_bold(format);
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        case Style::centered: format_set_align(format, LXW_ALIGN_CENTER); break;
        case Style::marked_error: format_set_bg_color(format, red); break;
        case Style::marked_warning: format_set_bg_color(format, yellow); break;
        case Style::note:
            format_set_text_wrap(format);
            format_set_font_color(format, dark_red);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            break;
    }
}

std::optional<double> number_in(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return whole ? std::optional(number) : std::nullopt;
}

/// Spreadsheets count a 29 February 1900 that never was.
int serial_of(Date day) {
    const YearMonthDay on = civil(day);
    return day.days + epoch_serial - (on.year == 1900 && on.month < 3 ? 1 : 0);
}

/// The longest line of a text, in characters.
std::size_t line_length(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        longest = std::max(longest, text::length(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

std::string cut_to(std::string text, std::size_t characters) {
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && characters-- == 0) break;
    text.resize(at);
    return text;
}

std::string lower_ascii(std::string text) {
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

}  // namespace

struct Page::Inside {
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::map<std::pair<Style, writing::Shown>, lxw_format*>* formats = nullptr;
    std::map<std::uint32_t, std::size_t> widths;  // by content
    std::map<std::uint32_t, std::uint32_t> fixed_widths;
    std::set<std::uint32_t> hidden_columns;
    bool hidden = false;

    lxw_format* format(Style style, writing::Shown shown) const {
        if (style == Style::plain && shown == writing::Shown::general) return nullptr;
        lxw_format*& format = (*formats)[{style, shown}];
        if (!format) {
            format = workbook_add_format(book);
            check(format != nullptr, "no memory for a format");
            set_style(format, style);
            if (shown != writing::Shown::general) format_set_num_format(format, number_format(shown));
        }
        return format;
    }
    static bool fits(CellPlace place) {
        return place.row >= 1 && place.row <= edge_row && place.column <= edge_column;
    }
    static lxw_row_t row(CellPlace place) { return place.row - 1; }
    static lxw_col_t column(CellPlace place) { return static_cast<lxw_col_t>(place.column); }
    void note_width(CellPlace place, std::size_t characters) {
        std::size_t& width = widths[place.column];
        width = std::max(width, characters);
    }
    void number(CellPlace place, double number, Style style, writing::Shown shown) {
        if (!fits(place)) return;
        worksheet_write_number(sheet, row(place), column(place), number, format(style, shown));
        note_width(place, shown == writing::Shown::moment ? 16 : 10);
    }
    void set_widths() const {
        constexpr std::size_t narrowest = 6, widest = 50;
        std::map<std::uint32_t, std::size_t> all;
        for (const auto& [column, characters] : widths)
            all[column] = std::clamp(characters + 2, narrowest, widest);
        for (const auto& [column, characters] : fixed_widths) all[column] = characters;
        for (const std::uint32_t column : hidden_columns) all.try_emplace(column, narrowest);
        for (const auto& [column, characters] : all) {
            lxw_row_col_options options{};
            options.hidden = hidden_columns.contains(column) ? 1 : 0;
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column_opt(sheet, at, at, static_cast<double>(characters), nullptr, &options);
        }
    }
};

struct Book::Inside {
    writing::MemoryFile file;
    lxw_workbook* book = nullptr;
    std::map<std::pair<Style, writing::Shown>, lxw_format*> formats;
    std::vector<std::shared_ptr<Page::Inside>> pages;
    std::set<std::string> names;

    Inside() : book(workbook_new(file.name().c_str())) {
        if (!book) writing::no_room();
    }
    ~Inside() {
        if (book) lxw_workbook_free(book);
    }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
};

Book::Book() : inside_(std::make_unique<Inside>()) {}
Book::~Book() = default;

Page Book::add(std::string_view name) {
    constexpr std::size_t longest = 31;
    std::string wanted = writable_text(name, 200);
    std::ranges::replace_if(
        wanted,
        [](char letter) { return std::string_view("[]:*?/\\'\n\t").find(letter) != std::string_view::npos; },
        ' ');
    wanted = cut_to(wanted.find_first_not_of(' ') == std::string::npos ? "Bảng" : wanted, longest);
    std::string taken = wanted;
    for (int number = 2; !inside_->names.insert(lower_ascii(taken)).second; ++number) {
        const std::string end = " (" + std::to_string(number) + ')';
        taken = cut_to(wanted, longest - end.size()) + end;
    }
    auto page = std::make_shared<Page::Inside>();
    page->book = inside_->book;
    page->formats = &inside_->formats;
    page->sheet = workbook_add_worksheet(inside_->book, taken.c_str());
    check(page->sheet != nullptr, "a name of a sheet that was made right is refused");
    worksheet_set_comments_author(page->sheet, "Trường Số");
    worksheet_ignore_errors(page->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    inside_->pages.push_back(page);
    return Page(page);
}

std::string Book::finish() {
    const auto seen = std::ranges::find_if(inside_->pages, [](const auto& page) { return !page->hidden; });
    if (seen != inside_->pages.end()) {
        worksheet_activate((*seen)->sheet);
        worksheet_set_first_sheet((*seen)->sheet);
        for (const auto& page : inside_->pages)
            if (page->hidden) worksheet_hide(page->sheet);
    }
    for (const auto& page : inside_->pages) page->set_widths();
    // Closing frees it, whether it goes well or not.
    const lxw_error error = workbook_close(std::exchange(inside_->book, nullptr));
    if (error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_CREATING_XLSX_FILE) writing::no_room();
    check(error == LXW_NO_ERROR, lxw_strerror(error));
    return inside_->file.content();
}

void Page::text(CellPlace place, std::string_view text, Style style) {
    if (!Inside::fits(place)) return;
    const std::string written = writable_text(text, cell_units);
    worksheet_write_string(
        inside_->sheet, Inside::row(place), Inside::column(place), written.c_str(),
        inside_->format(style, style == Style::title ? writing::Shown::general : writing::Shown::text));
    const bool over_several = style == Style::title || style == Style::strong || style == Style::centered;
    if (!over_several) inside_->note_width(place, line_length(written));
}

void Page::whole(CellPlace place, std::int64_t number, Style style) {
    // A spreadsheet keeps 15 digits: what is longer is kept whole only as a text.
    constexpr std::int64_t exact = 999'999'999'999'999;
    if (number > exact || number < -exact) return text(place, std::to_string(number), style);
    inside_->number(place, static_cast<double>(number), style, writing::Shown::general);
}

void Page::decimal(CellPlace place, std::string_view number, Style style) {
    const auto value = number_in(number);
    if (!value) return text(place, number, style);
    inside_->number(place, *value, style, writing::Shown::general);
}

void Page::day(CellPlace place, Date day, Style style) {
    if (civil(day).year < 1900) return text(place, shown_day(day), style);  // they count from 1900 on
    inside_->number(place, serial_of(day), style, writing::Shown::day);
}

void Page::moment(CellPlace place, Instant at, Style style) {
    constexpr double minutes_a_day = 24 * 60;
    const double part = civil_time(at).minutes / minutes_a_day;
    inside_->number(place, serial_of(civil_date(at)) + part, style, writing::Shown::moment);
}

void Page::serial(CellPlace place, std::string_view serial, DaySystem system, Style style) {
    const auto number = number_in(serial);
    if (!number) return text(place, serial, style);
    if (*number >= 0 && *number < 1) return inside_->number(place, *number, style, writing::Shown::time);
    const double value = *number + (system == DaySystem::from_1904 ? days_1904 : 0);
    inside_->number(place, value, style,
                    value == std::floor(value) ? writing::Shown::day : writing::Shown::moment);
}

void Page::boolean(CellPlace place, bool value, Style style) {
    if (!Inside::fits(place)) return;
    worksheet_write_boolean(inside_->sheet, Inside::row(place), Inside::column(place), value ? 1 : 0,
                            inside_->format(style, writing::Shown::general));
}

void Page::blank(CellPlace place, Style style) {
    if (!Inside::fits(place)) return;
    worksheet_write_blank(inside_->sheet, Inside::row(place), Inside::column(place),
                          inside_->format(style, writing::Shown::text));
}

void Page::comment(CellPlace place, std::string_view text) {
    constexpr std::size_t letters_in_line = 46;
    constexpr std::uint16_t line_height = 16, margin = 12;
    if (!Inside::fits(place)) return;
    const std::string written = writable_text(text, comment_units);
    if (written.empty()) return;
    std::size_t lines = 0;
    for (std::string_view rest = written; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        lines += 1 + text::length(rest.substr(0, end)) / letters_in_line;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    lxw_comment_options options{};
    options.width = 300;
    options.height = static_cast<std::uint16_t>(std::min<std::size_t>(lines, 24) * line_height + margin);
    options.font_size = 9;
    worksheet_write_comment_opt(inside_->sheet, Inside::row(place), Inside::column(place), written.c_str(),
                                &options);
}

void Page::merge(const Merge& area, Style style) {
    const CellPlace first{area.first_row, area.first_column}, last{area.last_row, area.last_column};
    const bool one = area.first_row == area.last_row && area.first_column == area.last_column;
    if (one || !Inside::fits(first) || !Inside::fits(last)) return;
    worksheet_merge_range(inside_->sheet, Inside::row(first), Inside::column(first), Inside::row(last),
                          Inside::column(last), "", inside_->format(style, writing::Shown::general));
}

void Page::freeze(CellPlace place) {
    if (Inside::fits(place))
        worksheet_freeze_panes(inside_->sheet, Inside::row(place), Inside::column(place));
}

void Page::filter(CellPlace first, CellPlace last) {
    if (Inside::fits(first) && Inside::fits(last))
        worksheet_autofilter(inside_->sheet, Inside::row(first), Inside::column(first), Inside::row(last),
                             Inside::column(last));
}

void Page::hide_row(std::uint32_t row) {
    lxw_row_col_options options{};
    options.hidden = 1;
    if (Inside::fits({row, 0}))
        worksheet_set_row_opt(inside_->sheet, row - 1, LXW_DEF_ROW_HEIGHT, nullptr, &options);
}

void Page::hide_column(std::uint32_t column) {
    if (Inside::fits({1, column})) inside_->hidden_columns.insert(column);
}

void Page::hide() { inside_->hidden = true; }

void Page::print_with_head(std::uint32_t first_row, std::uint32_t last) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(inside_->sheet, a4);
    worksheet_fit_to_pages(inside_->sheet, 1, 0);
    worksheet_repeat_rows(inside_->sheet, first_row - 1, last - 1);
}

void Page::width(std::uint32_t column, std::uint32_t characters) {
    if (Inside::fits({1, column})) inside_->fixed_widths[column] = characters;
}

}  // namespace truong::sheet
