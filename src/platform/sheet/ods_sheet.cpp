#include "platform/sheet/ods_sheet.hpp"

#include <algorithm>

#include "platform/sheet/number_text.hpp"
#include "platform/sheet/refusal.hpp"

namespace truong::sheet {
namespace {

constexpr std::size_t most_styles = 10'000, table_name_bytes = 1'024;

std::uint32_t times(const XmlAttributes& attributes, std::string_view name) {
    return std::clamp(attributes.number(name).value_or(1), 1U, most_rows);
}

/// Neither "collapse" nor "filter".
bool is_visible(const XmlAttributes& attributes) {
    const std::string_view visibility = attributes.text("visibility");
    return visibility.empty() || visibility == "visible";
}

}  // namespace

void OdsContentSink::begin(std::string_view name, const XmlAttributes& attributes) {
    ++depth_;
    if (in_cell_) return inside_cell(name, attributes);
    if (!in_table_) {
        begin_style(name, attributes);
        if (name == "spreadsheet") book_depth_ = depth_;
        if (name == "null-date" && attributes.text("date-value") == "1904-01-01")
            workbook_.day_system = DaySystem::from_1904;
        // Other tables are what links to other files once gave.
        if (name == "table" && book_depth_ > 0 && depth_ == book_depth_ + 1) begin_table(attributes);
    } else if (name == "table-column") {
        hide_columns(attributes);
    } else if (name == "table-row") {
        begin_row(attributes);
    } else if (in_row_ && (name == "table-cell" || name == "covered-table-cell")) {
        begin_cell(attributes);
    }
}

void OdsContentSink::end(std::string_view name) {
    if (in_cell_) {
        if (depth_ == cell_depth_ + 1) in_paragraph_ = false;
        if (depth_ == cell_depth_) finish_cell();
    } else if (in_row_) {
        if (name == "table-row") finish_row();
    } else if (depth_ == book_depth_ + 1) {
        in_table_ = false;
    }
    --depth_;
}

void OdsContentSink::text(std::string_view piece) {
    if (in_paragraph_) append(piece);
}

void OdsContentSink::append(std::string_view piece) {
    if (paragraphs_.size() <= collector_.limits().cell_bytes) paragraphs_.append(piece);
}

void OdsContentSink::begin_style(std::string_view name, const XmlAttributes& attributes) {
    if (name == "style") style_ = attributes.text("name");
    if (name == "table-properties" && attributes.text("display") == "false"
        && unseen_styles_.size() < most_styles)
        unseen_styles_.insert(style_);
}

void OdsContentSink::begin_table(const XmlAttributes& attributes) {
    const std::string_view name = attributes.text("name");
    if (name.size() > table_name_bytes) refuse_file("spreadsheet_damaged", {shown_name(name)});
    collector_.begin_sheet(std::string(name), unseen_styles_.contains(attributes.text("style-name")));
    in_table_ = true;
    columns_ = row_ = 0;
}

void OdsContentSink::hide_columns(const XmlAttributes& attributes) {
    const auto limit = static_cast<std::uint32_t>(collector_.limits().columns);
    const std::uint32_t end = std::min(columns_ + times(attributes, "number-columns-repeated"), limit);
    if (!is_visible(attributes))
        for (std::uint32_t column = columns_; column < end; ++column)
            collector_.sheet().hidden_columns.insert(column);
    columns_ = end;
}

void OdsContentSink::begin_row(const XmlAttributes& attributes) {
    in_row_ = true;
    row_times_ = times(attributes, "number-rows-repeated");
    row_hidden_ = !is_visible(attributes);
    column_ = 0;
    cells_.clear();
}

void OdsContentSink::begin_cell(const XmlAttributes& attributes) {
    in_cell_ = true;
    cell_depth_ = depth_;
    in_paragraph_ = paragraph_seen_ = string_value_ = error_value_ = false;
    paragraphs_.clear();
    column_times_ = times(attributes, "number-columns-repeated");
    cell_ = {.column = column_, .formula = attributes.find("formula").has_value()};
    take_value(attributes);
    const std::uint32_t rows = times(attributes, "number-rows-spanned"),
                        columns = times(attributes, "number-columns-spanned");
    if (rows == 1 && columns == 1) return;
    std::vector<Merge>& merges = collector_.sheet().merges;
    const std::size_t limit = collector_.limits().rows;
    if (merges.size() >= limit) refuse_file("too_many_rows", {std::to_string(limit)});
    merges.push_back(
        {row_ + 1, std::min(row_ + rows, most_rows), column_, std::min(column_ + columns, most_columns) - 1});
}

void OdsContentSink::take_value(const XmlAttributes& attributes) {
    const std::string_view type = attributes.text("value-type");
    typed_ = !type.empty();
    if (type == "float" || type == "percentage" || type == "currency") {
        const std::optional<std::string> number = number_text(attributes.text("value"));
        set(number ? CellKind::number : CellKind::text, number ? *number : attributes.text("value"));
    } else if (type == "boolean") {
        set(CellKind::boolean, attributes.text("boolean-value") == "true" ? "1" : "0");
    } else if (type == "date") {
        take_day(attributes.text("date-value"));
    } else if (type == "string") {
        // LibreOffice writes errors as empty strings and says so in a name space of its own.
        error_value_ = attributes.has("value-type", "error");
        string_value_ = true;
        if (const auto value = attributes.find("string-value"); value && !error_value_)
            set(CellKind::text, *value);
    } else {
        // A time of day, or nothing: what is shown.
        string_value_ = true;
    }
}

void OdsContentSink::take_day(std::string_view iso) {
    const std::optional<Date> day = parse_date(iso.substr(0, 10));
    const std::optional<std::string> serial = day ? serial_of(*day, workbook_.day_system) : std::nullopt;
    set(serial ? CellKind::day : CellKind::text, serial ? *serial : iso);
}

void OdsContentSink::set(CellKind kind, std::string_view text) {
    const bool too_long = text.size() > collector_.limits().cell_bytes;
    cell_.kind = text.empty() ? CellKind::blank : too_long ? CellKind::fault : kind;
    cell_.text = too_long ? too_long_word : collector_.keep(text);
}

void OdsContentSink::inside_cell(std::string_view name, const XmlAttributes& attributes) {
    // Comments and drawings hold paragraphs too, further down.
    if (depth_ == cell_depth_ + 1 && name == "p") {
        if (paragraph_seen_) append("\n");
        in_paragraph_ = paragraph_seen_ = true;
    } else if (in_paragraph_ && name == "s") {
        append(std::string(std::min(attributes.number("c").value_or(1), 1'000U), ' '));
    } else if (in_paragraph_ && (name == "tab" || name == "line-break")) {
        append(name == "tab" ? "\t" : "\n");
    }
}

void OdsContentSink::finish_cell() {
    in_cell_ = in_paragraph_ = false;
    if (cell_.kind == CellKind::blank && string_value_)
        set(error_value_ ? CellKind::fault : CellKind::text, paragraphs_);
    // A formula that gives an empty text has an empty paragraph, one that was never computed has none.
    if (cell_.kind == CellKind::blank && cell_.formula && !typed_ && !paragraph_seen_) {
        cell_.kind = CellKind::fault;
        cell_.text = no_value_word;
    }
    const std::uint32_t end = std::min(column_ + column_times_, most_columns);
    if (cell_.kind != CellKind::blank) {
        for (; column_ < end; ++column_) {
            cell_.column = column_;
            cells_.push_back(cell_);
        }
    }
    column_ = end;
}

void OdsContentSink::finish_row() {
    in_row_ = false;
    const std::uint32_t end = std::min(row_ + row_times_, most_rows);
    for (std::uint32_t number = row_ + 1; number <= end && !cells_.empty(); ++number) {
        collector_.begin_row(number, row_hidden_);
        for (const Cell& cell : cells_) collector_.add(cell);
    }
    row_ = end;
}

}  // namespace truong::sheet
