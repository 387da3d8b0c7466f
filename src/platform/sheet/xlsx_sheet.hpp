#pragma once
#include "platform/sheet/collector.hpp"
#include "platform/sheet/xlsx_strings.hpp"
#include "platform/sheet/xml.hpp"

namespace truong::sheet {

/// What the cells of a workbook refer to.
struct XlsxTables {
    SharedTexts strings;
    std::vector<bool> day_styles;
    DaySystem day_system = DaySystem::from_1900;
};

/// The cells of one sheet, which the collector has begun. What the file declares about their number and
/// extent is not looked at.
class XlsxSheetSink : public XmlSink {
public:
    XlsxSheetSink(Collector& collector, const XlsxTables& tables, std::string_view part)
        : collector_(collector), tables_(tables), part_(part), value_(collector.limits().cell_bytes) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override { value_.add(piece); }

private:
    enum class Type { number, shared, inline_text, formula_text, boolean, fault, iso_day };

    void begin_row(const XmlAttributes& attributes);
    void begin_cell(const XmlAttributes& attributes);
    void inside_cell(std::string_view name);
    void finish_cell();
    void take_number(std::string_view value);
    void take_shared(std::string_view value);
    void take_iso_day(std::string_view value);
    void take_text(std::string_view value);
    void hide_columns(const XmlAttributes& attributes);
    void merge(std::string_view range);
    [[noreturn]] void damaged() const;

    Collector& collector_;
    const XlsxTables& tables_;
    std::string_view part_;
    bool in_data_ = false, in_columns_ = false, in_row_ = false, in_cell_ = false;
    std::uint32_t row_ = 0, next_column_ = 0, hidden_end_ = 0;
    Cell cell_;
    Type type_ = Type::number;
    bool day_style_ = false, has_value_ = false;
    RunText value_;
};

}  // namespace truong::sheet
