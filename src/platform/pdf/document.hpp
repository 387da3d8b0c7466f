#pragma once
// Papers: text, tables and small cards on pages, as PDF with text that can be searched and copied. Set by
// pango on cairo in the fonts of fonts-liberation2 (the faces that NĐ 30/2020/NĐ-CP prescribes, by their free
// likes).
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace truong::pdf {

/// In millimetres. The margins are those of NĐ 30/2020/NĐ-CP, Phụ lục I.
struct PageLayout {
    double width_mm = 210, height_mm = 297;
    double top_mm = 20, bottom_mm = 20, left_mm = 30, right_mm = 15;
};

enum class Align { left, center, right, justify };
enum class Face { serif, sans };

struct TextStyle {
    double size_pt = 13;
    bool bold = false, italic = false, underlined = false;
    Align align = Align::left;
    Face face = Face::serif;
    double space_after_mm = 1.5;
    double first_line_mm = 0;
    double grey = 0;  // 0 black … 1 white
};

/// Where something stands on the page, from its upper left corner.
struct Box {
    double left_mm = 0, top_mm = 0, width_mm = 0, height_mm = 0;
};

struct TableColumn {
    std::string title;
    double share = 1;  // of the width, in relation to the other columns
    Align align = Align::left;
};
/// The header is repeated on every page; a row is never broken over two, what is higher than a page ends in
/// an ellipsis.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows;
    double size_pt = 11;
    std::vector<std::size_t> bold_rows;
};

struct DocumentInfo {
    std::string title, author;
    PageLayout page;
    std::string footer;   // at the foot of every page; "{page}" stands for its number
    std::string created;  // "2026-09-05T08:00:00Z"; empty: not said, and equal content gives equal bytes
};

/// One document on its way. What flows goes down the page and over to the next one; what is placed stands
/// where it is told. Used by one thread. Any text is taken: what is no UTF-8 and what cannot be printed is
/// left out or shown as a replacement sign.
class Document {
public:
    explicit Document(const DocumentInfo& info);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    /// A line break in the text begins a new line; the space of the style comes after the whole.
    void text(std::string_view text, const TextStyle& style = {});
    /// Two blocks side by side, as the heads and signatures of official papers; never broken over two pages.
    void pair(std::string_view left, std::string_view right, const TextStyle& style, double left_share = 0.5);
    void table(const Table& table);
    /// Goes down the page; what does not fit any more begins a new one.
    void space(double height_mm);
    void new_page();
    /// Begins a new page unless so much height is left on this one.
    void need(double height_mm);

    /// Shrinks the letters down to half where the text would not fit the box, then cuts it with an ellipsis.
    /// The height that it took, in millimetres.
    double place_text(const Box& box, std::string_view text, const TextStyle& style = {});
    /// Without height or without width it is a line.
    void place_frame(const Box& box, double line_mm = 0.2, double corner_mm = 0);
    /// A square code (QR, error correction M) with the quiet zone that readers ask for, in the middle of the
    /// box. Throws `invalid` (text_beyond_code) for more than a code holds.
    void place_code(const Box& box, std::string_view text);
    /// PNG or JPEG, cut to the box. Throws `invalid` (picture_unreadable) for anything else.
    void place_picture(const Box& box, std::string_view bytes);

    /// From the upper edge of the page to where the next flowing piece begins.
    double at_mm() const;
    const PageLayout& page() const;
    int pages() const;
    /// The finished file; the document is used up.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Throws `internal` (fonts_missing) where the fonts are not there: a paper in a foreign face would be wrong
/// without being noticed.
void require_fonts();

}  // namespace truong::pdf
