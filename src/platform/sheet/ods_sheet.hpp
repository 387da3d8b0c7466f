#pragma once
#include <set>

#include "platform/sheet/collector.hpp"
#include "platform/sheet/xml.hpp"

namespace truong::sheet {

/// The content.xml of an OpenDocument spreadsheet. Repeated rows and cells are counted like written ones.
class OdsContentSink : public XmlSink {
public:
    OdsContentSink(Collector& collector, Workbook& workbook) : collector_(collector), workbook_(workbook) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void begin_style(std::string_view name, const XmlAttributes& attributes);
    void begin_table(const XmlAttributes& attributes);
    void hide_columns(const XmlAttributes& attributes);
    void begin_row(const XmlAttributes& attributes);
    void begin_cell(const XmlAttributes& attributes);
    void inside_cell(std::string_view name, const XmlAttributes& attributes);
    void take_value(const XmlAttributes& attributes);
    void take_day(std::string_view iso);
    void set(CellKind kind, std::string_view text);
    void finish_cell();
    void finish_row();
    void append(std::string_view piece);

    Collector& collector_;
    Workbook& workbook_;
    std::set<std::string, std::less<>> unseen_styles_;  // of sheets
    std::string style_;
    int depth_ = 0, book_depth_ = 0, cell_depth_ = 0;
    bool in_table_ = false, in_row_ = false, in_cell_ = false, in_paragraph_ = false, paragraph_seen_ = false;
    std::uint32_t columns_ = 0, column_ = 0, column_times_ = 1;
    std::uint32_t row_ = 0, row_times_ = 1;
    bool row_hidden_ = false;
    Cell cell_;
    bool typed_ = false, string_value_ = false, error_value_ = false;
    std::string paragraphs_;
    std::vector<Cell> cells_;
};

}  // namespace truong::sheet
