#include "platform/sheet/write_table.hpp"

#include <algorithm>

namespace truong::sheet {

namespace {

template <class... Handlers> struct Cases : Handlers... { using Handlers::operator()...; };

std::string minute_text(Instant at) {
    const auto time = iso_text(civil_time(at));
    return shown_day(civil_date(at)) + ' ' + std::string(time.begin(), time.end());
}

void write_held(Page& page, CellPlace place, const Held& held) {
    std::visit(Cases{[](std::monostate) {}, [&](const std::string& text) { page.text(place, text); },
                     [&](std::int64_t number) { page.whole(place, number); },
                     [&](const Decimal& number) { page.decimal(place, number.text); },
                     [&](Date day) { page.day(place, day); }, [&](Instant at) { page.moment(place, at); }},
               held);
}

/// Left half and right half of the width, each as one cell.
void write_line(Page& page, std::uint32_t row, const HeadLine& line, std::uint32_t last_column) {
    const std::uint32_t middle = last_column / 2;
    const Style style = line.strong ? Style::strong : Style::centered;
    page.merge({row, row, 0, middle}, style);
    page.text({row, 0}, line.left, style);
    if (last_column == 0) return;
    page.merge({row, row, middle + 1, last_column}, style);
    page.text({row, middle + 1}, line.right, style);
}

void write_page(Page page, const TableOut& table) {
    const auto last = static_cast<std::uint32_t>(std::max<std::size_t>(table.columns.size(), 1) - 1);
    std::uint32_t row = 1;
    for (const HeadLine& line : table.head) write_line(page, row++, line, last);
    for (const std::string* over : {&table.title, &table.subtitle}) {
        if (over->empty()) continue;
        const Style style = over == &table.title ? Style::title : Style::centered;
        page.merge({row, row, 0, last}, style);
        page.text({row++, 0}, *over, style);
    }
    if (row > 1) ++row;
    const std::uint32_t heading = row;
    for (std::uint32_t i = 0; i < table.columns.size(); ++i)
        page.text({row, i}, table.columns[i], Style::header);
    for (const auto& cells : table.rows) {
        ++row;
        for (std::uint32_t i = 0; i < cells.size(); ++i) write_held(page, {row, i}, cells[i]);
    }
    page.freeze({heading + 1, 0});
    if (!table.columns.empty() && table.foot.empty()) page.filter({heading, 0}, {row, last});
    page.print_with_head(heading, heading);
    ++row;
    for (const HeadLine& line : table.foot) write_line(page, ++row, line, last);
}

}  // namespace

std::string shown_day(Date day) {
    const auto iso = iso_text(day);
    const std::string_view digits(iso.data(), iso.size());
    std::string text(digits.substr(8));
    ((text += '/') += digits.substr(5, 2)) += '/';
    return text += digits.substr(0, 4);
}

std::string held_text(const Held& held) {
    return std::visit(
        Cases{[](std::monostate) { return std::string(); }, [](const std::string& text) { return text; },
              [](std::int64_t number) { return std::to_string(number); },
              [](const Decimal& number) { return number.text; }, [](Date day) { return shown_day(day); },
              [](Instant at) { return minute_text(at); }},
        held);
}

std::string xlsx_of(const std::vector<TableOut>& tables) {
    Book book;
    for (const TableOut& table : tables) write_page(book.add(table.name), table);
    return book.finish();
}

std::string csv_of(const std::vector<TableOut>& tables) {
    std::string out(csv_mark);
    const std::vector<std::string>* heading = nullptr;
    for (const TableOut& table : tables) {
        if (!heading || *heading != table.columns) out += csv_line(table.columns);
        heading = &table.columns;
        for (const auto& cells : table.rows) {
            std::vector<std::string> texts;
            std::ranges::transform(cells, std::back_inserter(texts), held_text);
            out += csv_line(texts);
        }
    }
    return out;
}

}  // namespace truong::sheet
