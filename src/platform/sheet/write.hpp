#pragma once
// Spreadsheets going out: .xlsx and CSV. A text is always a text there, whatever it begins with.
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/finding.hpp"
#include "base/instant.hpp"
#include "platform/sheet/workbook.hpp"

namespace truong::sheet {

enum class Style : std::uint8_t {
    plain,
    header,
    title,
    strong,
    centered,
    marked_error,
    marked_warning,
    note
};

/// Row as the spreadsheet program shows it, from 1; column from 0.
struct CellPlace {
    std::uint32_t row = 1, column = 0;
};

class Book;

/// One sheet of a Book. What lies beyond the edges of .xlsx is left out.
class Page {
public:
    void text(CellPlace place, std::string_view text, Style style = Style::plain);
    void whole(CellPlace place, std::int64_t number, Style style = Style::plain);
    /// "7.25"; what is no number is written as a text.
    void decimal(CellPlace place, std::string_view number, Style style = Style::plain);
    void day(CellPlace place, Date day, Style style = Style::plain);
    /// Day and time of day in the zone of the product.
    void moment(CellPlace place, Instant at, Style style = Style::plain);
    /// A day, a moment or a time as the workbook it comes from numbers it.
    void serial(CellPlace place, std::string_view serial, DaySystem system, Style style = Style::plain);
    void boolean(CellPlace place, bool value, Style style = Style::plain);
    void blank(CellPlace place, Style style);
    void comment(CellPlace place, std::string_view text);
    /// Before its cells are written.
    void merge(const Merge& area, Style style = Style::plain);

    /// The rows above and the columns before the place stay while one scrolls.
    void freeze(CellPlace place);
    void filter(CellPlace first, CellPlace last);
    void hide_row(std::uint32_t row);
    void hide_column(std::uint32_t column);
    void hide();
    /// Printed on A4, one page wide, with these rows on top of each page.
    void print_with_head(std::uint32_t first_row, std::uint32_t last_row);
    /// Fixed width in characters; else a column is as wide as its content.
    void width(std::uint32_t column, std::uint32_t characters);

private:
    friend class Book;
    struct Inside;
    explicit Page(std::shared_ptr<Inside> inside) : inside_(std::move(inside)) {}
    std::shared_ptr<Inside> inside_;
};

/// A workbook being written. Its pages must not outlive it.
class Book {
public:
    Book();
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// The name is made one that spreadsheet programs take, and one that no other page has.
    Page add(std::string_view name);
    /// The file. Nothing is written afterwards. Throws `unavailable` where the machine has no room.
    std::string finish();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// What is wrong with a cell, or with a row as a whole.
struct CellRemark {
    std::string sheet;
    std::uint32_t row = 0;
    std::optional<std::uint32_t> column;
    Severity severity = Severity::error;
    std::string text;  // in the language of the reader
};

/// The heading of the column that says what to correct; an import passes it over.
inline constexpr std::string_view remark_heading = "Lỗi cần sửa";

/// The file that was read, with what is wrong marked where it stands: to be corrected and read again. The
/// row of the heading by sheet, where somebody knows it; else the fullest of the first rows is taken for it.
std::string error_workbook(const Workbook& read, const std::vector<CellRemark>& remarks,
                           const std::map<std::string, std::uint32_t>& heading_rows = {});

/// Begins a CSV file: without it spreadsheet programs take the text for one of an old encoding.
inline constexpr std::string_view csv_mark = "\xEF\xBB\xBF";
/// A line of RFC 4180, each cell guarded.
std::string csv_line(const std::vector<std::string>& cells);
/// With an apostrophe before what a spreadsheet program would take for a formula; see README.md.
std::string guarded(std::string_view text);
/// What `guarded` was given.
std::string_view unguarded(std::string_view text);

/// What every XML parser and spreadsheet program takes, of at most that many UTF-16 units: without control
/// characters, and what looks like an escape of .xlsx made one that reads as it stands.
std::string writable_text(std::string_view text, std::size_t limit);

}  // namespace truong::sheet
