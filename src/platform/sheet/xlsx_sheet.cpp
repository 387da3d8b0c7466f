#include "platform/sheet/xlsx_sheet.hpp"

#include <algorithm>
#include <charconv>

#include "platform/sheet/number_text.hpp"
#include "platform/sheet/refusal.hpp"

namespace truong::sheet {
namespace {

struct Place {
    std::uint32_t row = 0, column = 0;
};

/// "AB12"; nothing for what no program shows.
std::optional<Place> place_of(std::string_view name) {
    Place place;
    std::size_t at = 0;
    for (; at < name.size() && at < 3; ++at) {
        const char letter = static_cast<char>(name[at] | 0x20);
        if (letter < 'a' || letter > 'z') break;
        place.column = place.column * 26 + static_cast<std::uint32_t>(letter - 'a' + 1);
    }
    const auto [end, error] = std::from_chars(name.data() + at, name.data() + name.size(), place.row);
    if (at == 0 || error != std::errc() || end != name.data() + name.size()) return {};
    if (place.row < 1 || place.row > most_rows || place.column > most_columns) return {};
    --place.column;
    return place;
}

}  // namespace

void XlsxSheetSink::damaged() const {
    refuse_file("spreadsheet_damaged", {shown_name(part_) + " " + cell_name(row_, cell_.column)});
}

void XlsxSheetSink::begin(std::string_view name, const XmlAttributes& attributes) {
    if (in_cell_) return inside_cell(name);
    if (in_row_) {
        if (name == "c") begin_cell(attributes);
    } else if (in_data_) {
        if (name == "row") begin_row(attributes);
    } else if (in_columns_) {
        if (name == "col") hide_columns(attributes);
    } else if (name == "mergeCell") {
        merge(attributes.text("ref"));
    }
    if (name == "sheetData") in_data_ = true;
    if (name == "cols") in_columns_ = true;
}

void XlsxSheetSink::inside_cell(std::string_view name) {
    if (name == "f") cell_.formula = true;
    if (name == "rPh") value_.phonetic(true);
    if (name == "v" || (name == "t" && type_ == Type::inline_text)) {
        has_value_ = true;
        value_.open();
    }
}

void XlsxSheetSink::end(std::string_view name) {
    if (in_cell_) {
        if (name == "v" || name == "t") value_.close();
        if (name == "rPh") value_.phonetic(false);
        if (name == "c") finish_cell();
        return;
    }
    if (name == "row") in_row_ = false;
    if (name == "sheetData") in_data_ = false;
    if (name == "cols") in_columns_ = false;
}

void XlsxSheetSink::begin_row(const XmlAttributes& attributes) {
    const std::uint32_t number = attributes.find("r") ? attributes.number("r").value_or(0) : row_ + 1;
    if (number <= row_ || number > most_rows) damaged();
    row_ = number;
    next_column_ = 0;
    in_row_ = true;
    collector_.begin_row(number, attributes.flag("hidden"));
}

void XlsxSheetSink::begin_cell(const XmlAttributes& attributes) {
    cell_ = {.column = next_column_};
    if (const auto name = attributes.find("r")) {
        const std::optional<Place> place = place_of(*name);
        if (!place || place->row != row_ || place->column < next_column_) damaged();
        cell_.column = place->column;
    }
    if (cell_.column >= most_columns) damaged();
    next_column_ = cell_.column + 1;
    const std::string_view type = attributes.text("t");
    type_ = type == "s"           ? Type::shared
            : type == "inlineStr" ? Type::inline_text
            : type == "str"       ? Type::formula_text
            : type == "b"         ? Type::boolean
            : type == "e"         ? Type::fault
            : type == "d"         ? Type::iso_day
                                  : Type::number;
    const std::uint32_t style = attributes.number("s").value_or(0);
    day_style_ = style < tables_.day_styles.size() && tables_.day_styles[style];
    has_value_ = false;
    in_cell_ = true;
    value_.clear();
}

void XlsxSheetSink::finish_cell() {
    in_cell_ = false;
    const std::string_view value = value_.text();
    const bool no_text = value.empty() && type_ != Type::formula_text;
    if (cell_.formula && (!has_value_ || no_text)) {
        cell_.kind = CellKind::fault;
        cell_.text = no_value_word;
    } else if (value_.too_long()) {
        cell_.kind = CellKind::fault;
        cell_.text = too_long_word;
    } else if (!value.empty()) {
        switch (type_) {
            case Type::number: take_number(value); break;
            case Type::shared: take_shared(value); break;
            case Type::iso_day: take_iso_day(value); break;
            case Type::inline_text:
            case Type::formula_text: take_text(without_escapes(value)); break;
            case Type::boolean:
                cell_.kind = CellKind::boolean;
                cell_.text = value == "1" || value == "true" ? "1" : "0";
                break;
            case Type::fault:
                cell_.kind = CellKind::fault;
                cell_.text = collector_.keep(value);
                break;
        }
    }
    collector_.add(cell_);
}

void XlsxSheetSink::take_number(std::string_view value) {
    const std::optional<std::string> number = number_text(value);
    // Some writers forget to say that it is a text.
    if (!number) return take_text(value);
    cell_.kind = day_style_ ? CellKind::day : CellKind::number;
    cell_.text = collector_.keep(*number);
}

void XlsxSheetSink::take_shared(std::string_view value) {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), index);
    if (error != std::errc() || end != value.data() + value.size() || index >= tables_.strings.size())
        damaged();
    const std::optional<std::string_view>& text = tables_.strings[index];
    cell_.text = text.value_or(too_long_word);
    cell_.kind = !text ? CellKind::fault : text->empty() ? CellKind::blank : CellKind::text;
}

void XlsxSheetSink::take_iso_day(std::string_view value) {
    const std::optional<Date> day = parse_date(value.substr(0, 10));
    const std::optional<std::string> serial = day ? serial_of(*day, tables_.day_system) : std::nullopt;
    if (!serial) return take_text(value);
    cell_.kind = CellKind::day;
    cell_.text = collector_.keep(*serial);
}

void XlsxSheetSink::take_text(std::string_view value) {
    cell_.kind = CellKind::text;
    cell_.text = collector_.keep(value);
}

void XlsxSheetSink::hide_columns(const XmlAttributes& attributes) {
    // Ascending as the form has it, so that a million of them hide each column once.
    const std::uint32_t first = std::max(attributes.number("min").value_or(0), hidden_end_ + 1);
    const auto limit = static_cast<std::uint32_t>(collector_.limits().columns);
    const std::uint32_t last = std::min(attributes.number("max").value_or(0), limit);
    if (!attributes.flag("hidden")) return;
    for (std::uint32_t column = first; column <= last; ++column)
        collector_.sheet().hidden_columns.insert(column - 1);
    hidden_end_ = std::max(hidden_end_, last);
}

void XlsxSheetSink::merge(std::string_view range) {
    const std::size_t colon = range.find(':');
    const std::optional<Place> first = place_of(range.substr(0, colon));
    const std::optional<Place> last =
        colon == std::string_view::npos ? first : place_of(range.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) damaged();
    std::vector<Merge>& merges = collector_.sheet().merges;
    const std::size_t limit = collector_.limits().rows;
    if (merges.size() >= limit) refuse_file("too_many_rows", {std::to_string(limit)});
    merges.push_back({first->row, last->row, first->column, last->column});
}

}  // namespace truong::sheet
