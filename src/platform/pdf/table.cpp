#include <algorithm>
#include <numeric>

#include "base/check.hpp"
#include "platform/pdf/clean.hpp"
#include "platform/pdf/state.hpp"

namespace truong::pdf {

namespace {

constexpr double padding = 3.5;  // points, at the sides of a cell
constexpr double lead = 1.6;     // points, above and below
constexpr double line = 0.5;

struct Cell {
    Owned<PangoLayout> layout;
    double left = 0, width = 0, height = 0;
};
using Cells = std::vector<Cell>;

double highest(const Cells& cells) {
    double height = 0;
    for (const Cell& cell : cells) height = std::max(height, cell.height);
    return height + 2 * lead;
}

/// Empty cells across the width of the page.
Cells cells_of(PangoContext* context, const Table& table, double left, double width) {
    double shares = 0;
    for (const TableColumn& column : table.columns) shares += std::max(column.share, 0.01);
    Cells cells;
    for (const TableColumn& column : table.columns) {
        const double own = width * std::max(column.share, 0.01) / shares;
        cells.push_back({Owned<PangoLayout>(pango_layout_new(context)), left, own, 0});
        left += own;
    }
    return cells;
}

}  // namespace

void Document::table(const Table& table) {
    check(!table.columns.empty(), "a table has columns");
    State& state = *state_;
    const double page_height = state.bottom() - state.top();
    const auto set = [&](Cell& cell, std::string_view text, const TextStyle& style, double most) {
        PangoLayout* layout = cell.layout.get();
        pango_layout_set_height(layout, -1);
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_NONE);
        state.fill(layout, state.boxed_words(text), style, cell.width - 2 * padding);
        cell.height = height_of(layout);
        if (cell.height <= most - 2 * lead) return;
        limit_height(layout, most - 2 * lead);
        cell.height = std::min(height_of(layout), most - 2 * lead);
    };
    const auto show = [&](const Cells& cells) {
        const double height = highest(cells);
        cairo_t* cairo = state.cairo.get();
        for (const Cell& cell : cells)
            state.draw(cell.layout.get(), cell.left + padding, state.at + (height - cell.height) / 2, 0);
        cairo_set_line_width(cairo, line);
        for (const Cell& cell : cells) cairo_rectangle(cairo, cell.left, state.at, cell.width, height);
        cairo_stroke(cairo);
        state.at += height;
    };
    Cells head = cells_of(state.context.get(), table, state.left(), state.width());
    for (std::size_t i = 0; i < head.size(); ++i)
        set(head[i], table.columns[i].title, {.size_pt = table.size_pt, .bold = true, .align = Align::center},
            page_height / 2);
    const double head_height = highest(head);
    Cells cells = cells_of(state.context.get(), table, state.left(), state.width());
    bool head_stands = false;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool bold = std::ranges::find(table.bold_rows, row) != table.bold_rows.end();
        for (std::size_t i = 0; i < cells.size(); ++i)
            set(cells[i], i < table.rows[row].size() ? std::string_view(table.rows[row][i]) : "",
                {.size_pt = table.size_pt, .bold = bold, .align = table.columns[i].align},
                page_height - head_height);
        const int page = state.page;
        state.need(highest(cells) + (head_stands ? 0 : head_height));
        if (!head_stands || page != state.page) show(head);
        head_stands = true;
        show(cells);
    }
    if (!head_stands) {
        state.need(head_height);
        show(head);
    }
    state.at += in_points(1.5);
}

}  // namespace truong::pdf
