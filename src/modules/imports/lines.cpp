#include "modules/imports/lines.hpp"

#include <algorithm>
#include <unordered_map>

#include "modules/imports/report.hpp"

namespace truong::imports {

namespace {

constexpr std::size_t samples_shown = 3;
constexpr json::Limits line_limits{.depth = 8, .items = 100'000};

/// One column of the preview: the same field of all worksheets stands under one heading.
struct Column {
    sheet::ColumnMatch match;
    std::map<std::string, std::pair<std::uint32_t, std::uint32_t>> places;  // by worksheet: column, width
    std::vector<std::string> samples;
    std::unordered_map<std::string, int> values;  // of cells that nothing was said about
};

/// One line of the file, gathered from the report and the workbook.
struct Shown {
    const sheet::Row* row = nullptr;
    const sheet::Line* line = nullptr;  // none: left out
    std::vector<const sheet::Said*> said;
};

/// A day as people write it; else as it stands.
std::string text_shown(const sheet::Cell* cell, sheet::DaySystem system) {
    if (cell && cell->kind == sheet::CellKind::day) {
        const auto day = sheet::day_of_serial(cell->text, system);
        if (!day) return std::string(cell->text);
        const YearMonthDay parts = civil(*day);
        const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        return two(parts.day) + '/' + two(parts.month) + '/' + std::to_string(parts.year);
    }
    if (cell && cell->kind == sheet::CellKind::fault) return std::string(cell->text);
    return sheet::text_of(cell);
}

class Lines {
public:
    Lines(const Catalog& catalog, const sheet::Report& report, const sheet::Workbook& book,
          const Corrections& corrections, const Entity& entity)
        : catalog_(catalog), report_(report), book_(book), entity_(entity) {
        for (const sheet::CellValue& cell : corrections.cells)
            corrected_[{cell.sheet, cell.row}].insert(cell.column);
        find_columns();
        gather();
    }

    std::string text() {
        std::string lines;
        for (const sheet::Worksheet& each : book_.sheets)
            if (const auto rows = shown_.find(each.name); rows != shown_.end())
                for (const auto& [number, shown] : rows->second) append_line(lines, each, number, shown);
        std::string out;
        append_head(out);
        out += '\n';
        return out += lines;
    }

private:
    void find_columns() {
        std::map<std::string, std::size_t> known;
        for (const sheet::UnderstoodColumn& each : report_.columns) {
            const std::string key = each.match.field.empty()
                                        ? sheet::column_letters(each.match.column) + ':' + each.match.header
                                        : each.match.field;
            const auto [found, is_new] = known.try_emplace(key, columns_.size());
            if (is_new) columns_.push_back({.match = each.match});
            columns_[found->second].places.emplace(each.sheet,
                                                   std::pair{each.match.column, each.match.width});
        }
    }

    void gather() {
        for (const sheet::Worksheet& each : book_.sheets) sheets_[each.name] = &each;
        const auto at = [&](const std::string& name, std::uint32_t number) -> Shown& {
            Shown& shown = shown_[name][number];
            if (const auto found = sheets_.find(name); found != sheets_.end())
                shown.row = found->second->row(number);
            return shown;
        };
        for (const sheet::Line& line : report_.lines) at(line.sheet, line.row).line = &line;
        for (const auto& [name, number] : report_.left_out) at(name, number);
        for (const sheet::Said& said : report_.findings) {
            const auto rows = shown_.find(said.sheet);
            if (rows == shown_.end() || !rows->second.contains(said.row)) continue;
            rows->second[said.row].said.push_back(&said);
            if (said.column) ++alike_[alike_key(said)];
        }
    }

    /// What the cells of a line say in the order of the columns.
    std::string cell_text(const sheet::Worksheet& sheet, const sheet::Row* row, const Column& column) const {
        const auto place = column.places.find(sheet.name);
        if (!row || place == column.places.end()) return {};
        std::string text;
        for (std::uint32_t next = 0; next < place->second.second; ++next) {
            const std::string more = text_shown(sheet.at(*row, place->second.first + next), book_.day_system);
            if (!more.empty()) (text += text.empty() ? "" : " ") += more;
        }
        return text;
    }

    std::optional<std::size_t> index_of(const sheet::Said& said) const {
        for (std::size_t i = 0; said.column && i < columns_.size(); ++i) {
            const auto place = columns_[i].places.find(said.sheet);
            if (place != columns_[i].places.end() && place->second.first == *said.column) return i;
        }
        return {};
    }

    std::string alike_key(const sheet::Said& said) const {
        const auto index = index_of(said);
        if (!index) return {};
        const sheet::Worksheet& sheet = *sheets_.at(said.sheet);
        return std::to_string(*index) + '\x1f' + cell_text(sheet, sheet.row(said.row), columns_[*index]);
    }

    static std::string kind_of(const sheet::Said& said, const std::optional<std::size_t>& index) {
        return said.finding.code + '@' + (index ? std::to_string(*index) : std::string());
    }

    struct Kind {
        const sheet::Said* first = nullptr;
        std::optional<std::size_t> column;
        int count = 0;
    };

    void append_finding(json::Array& list, const sheet::Said& said, const std::optional<std::size_t>& index) {
        json::Object object(list.item());
        if (index)
            object.number("column", static_cast<std::int64_t>(*index));
        else
            object.raw("column", "null");
        append_words(object, said);
        object.text("proposal", said.proposal);
        const auto alike = said.column ? alike_.find(alike_key(said)) : alike_.end();
        object.number("alike", alike == alike_.end() ? 1 : alike->second);
    }

    void append_words(json::Object& object, const sheet::Said& said) const {
        object.text("code", said.finding.code);
        object.text("severity", name_of(said.finding.severity));
        object.text("message_vi", sentence_vi(catalog_, said.finding));
        object.text("message_en", sentence_en(catalog_, said.finding));
    }

    void append_line(std::string& out, const sheet::Worksheet& sheet, std::uint32_t number,
                     const Shown& shown) {
        std::set<std::string> words = {"all",
                                       shown.line ? std::string(name_of(shown.line->outcome)) : "left_out"};
        std::set<std::string> kinds;
        std::set<std::size_t> faulty;
        std::string json;
        {
            json::Object object(json);
            object.text("sheet", sheet.name);
            object.number("row", number);
            object.text("outcome", shown.line ? name_of(shown.line->outcome) : "left_out");
            if (shown.line && shown.line->record != 0) {
                std::string id;
                append_id(id, entity_.prefix, shown.line->record);
                object.text("record", id);
            }
            {
                json::Array list(object.member("findings"));
                for (const sheet::Said* said : shown.said) {
                    const auto index = index_of(*said);
                    append_finding(list, *said, index);
                    if (index) faulty.insert(*index);
                    if (said->finding.severity == Severity::information) continue;
                    words.insert(said->finding.severity == Severity::error ? "errors" : "warnings");
                    kinds.insert(kind_of(*said, index));
                    Kind& kind = kinds_[kind_of(*said, index)];
                    if (!kind.first) kind = {said, index, 0};
                }
            }
            append_cells(object, sheet, shown, faulty);
            if (append_corrected(object, sheet.name, number)) words.insert("corrected");
            if (shown.line && !shown.line->changes.empty()) {
                json::Array list(object.member("changes"));
                for (const sheet::FieldChange& change : shown.line->changes) append_change(list, change);
            }
        }
        for (const std::string& word : words) (out += ' ') += word, ++counts_[word];
        out += " \t";
        for (const std::string& kind : kinds) (out += ' ') += kind, ++kinds_[kind].count;
        ((out += " \t") += json) += '\n';
    }

    void append_cells(json::Object& object, const sheet::Worksheet& sheet, const Shown& shown,
                      const std::set<std::size_t>& faulty) {
        json::Array list(object.member("cells"));
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            Column& column = columns_[i];
            const std::string text = cell_text(sheet, shown.row, column);
            json::append_text(list.item(), text);
            if (text.empty()) continue;
            std::vector<std::string>& samples = column.samples;
            if (samples.size() < samples_shown && std::ranges::find(samples, text) == samples.end())
                samples.push_back(text);
            const bool few = column.values.size() <= most_values || column.values.contains(text);
            if (shown.line && !faulty.contains(i) && few) ++column.values[text];
        }
    }

    bool append_corrected(json::Object& object, const std::string& name, std::uint32_t number) const {
        const auto found = corrected_.find({name, number});
        if (found == corrected_.end()) return false;
        json::Array list(object.member("corrected"));
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto place = columns_[i].places.find(name);
            if (place != columns_[i].places.end() && found->second.contains(place->second.first))
                json::append_number(list.item(), static_cast<std::int64_t>(i));
        }
        return true;
    }

    void append_column(json::Array& list, const Column& column) const {
        json::Object object(list.item());
        object.text("field", column.match.field);
        object.text("header", column.match.header);
        object.text("source", name_of(column.match.source));
        object.flag("hidden", column.match.hidden);
        const auto& order = column.match.order;
        object.text("day_order", !order                                   ? "as_column_tells"
                                 : *order == sheet::DayOrder::month_first ? "month_first"
                                                                          : "day_first");
        {
            json::Array samples(object.member("samples"));
            for (const std::string& text : column.samples) json::append_text(samples.item(), text);
        }
        {
            json::Array values(object.member("values"));
            for (const std::string& text : values_offered(column)) json::append_text(values.item(), text);
        }
        json::Array places(object.member("places"));
        for (const auto& [name, place] : column.places) {
            json::Object at(places.item());
            at.text("sheet", name);
            at.text("column", sheet::column_letters(place.first));
            at.number("width", place.second);
        }
    }

    /// Words that a column uses again and again, the commonest first; names and numbers of people are none.
    static std::vector<std::string> values_offered(const Column& column) {
        int cells = 0;
        for (const auto& [text, count] : column.values) cells += count;
        const std::size_t different = column.values.size();
        if (column.match.field.empty() || different > most_values) return {};
        if (static_cast<std::size_t>(cells) < different * 2) return {};
        std::vector<std::pair<int, std::string>> ranked;
        for (const auto& [text, count] : column.values) ranked.emplace_back(-count, text);
        std::sort(ranked.begin(), ranked.end());
        std::vector<std::string> values;
        for (auto& [count, text] : ranked) values.push_back(std::move(text));
        return values;
    }

    void append_head(std::string& out) const {
        json::Object head(out);
        {
            json::Object counts(head.member("counts"));
            for (const auto& [word, count] : counts_) counts.number(word, count);
        }
        {
            json::Array list(head.member("kinds"));
            for (const auto& [name, kind] : kinds_) {
                json::Object object(list.item());
                object.text("kind", name);
                if (kind.column) object.number("column", static_cast<std::int64_t>(*kind.column));
                append_words(object, *kind.first);
                object.number("count", kind.count);
            }
        }
        {
            json::Array list(head.member("columns"));
            for (const Column& column : columns_) append_column(list, column);
        }
        json::Array list(head.member("findings"));
        for (const sheet::Said& said : report_.findings)
            if (said.row == 0) {
                json::Object object(list.item());
                object.text("sheet", said.sheet);
                append_words(object, said);
            }
    }

    const Catalog& catalog_;
    const sheet::Report& report_;
    const sheet::Workbook& book_;
    const Entity& entity_;
    std::map<std::string, const sheet::Worksheet*> sheets_;
    std::map<sheet::LinePlace, std::set<std::uint32_t>> corrected_;
    std::vector<Column> columns_;
    std::map<std::string, std::map<std::uint32_t, Shown>> shown_;
    std::unordered_map<std::string, int> alike_;
    std::map<std::string, int> counts_;
    std::map<std::string, Kind> kinds_;
};

/// One line of what is kept, taken apart.
struct Kept {
    std::string_view words, kinds, json;
};

template <class Work> void each_line(std::string_view lines, const Work& work) {
    std::size_t from = lines.find('\n');
    while (from != std::string_view::npos && ++from < lines.size()) {
        const std::size_t end = std::min(lines.find('\n', from), lines.size());
        const std::string_view line = lines.substr(from, end - from);
        const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
        if (second != std::string_view::npos)
            work(Kept{line.substr(0, first), line.substr(first + 1, second - first - 1),
                      line.substr(second + 1)});
        from = end;
    }
}

bool holds(std::string_view words, const std::string& word) {
    return words.find(' ' + word + ' ') != std::string_view::npos;
}

const json::Value& member(const json::Value& object, std::string_view name) {
    static const json::Value none;
    const json::Value* found = object.find(name);
    return found ? *found : none;
}

/// The place of the column in the cells of the lines of that worksheet, with its width.
struct ColumnPlace {
    std::size_t index = 0;
    std::uint32_t column = 0, width = 1;
};
std::optional<ColumnPlace> place_in(const json::Value& head, const std::string& sheet,
                                    const std::string& letters) {
    const json::Value& columns = member(head, "columns");
    for (std::size_t i = 0; i < columns.items.size(); ++i)
        for (const json::Value& place : member(columns.items[i], "places").items)
            if (member(place, "sheet").text == sheet && member(place, "column").text == letters)
                return ColumnPlace{i, sheet::column_number(letters).value_or(0),
                                   static_cast<std::uint32_t>(member(place, "width").integer().value_or(1))};
    return {};
}

/// The letters of a column in another worksheet of the file; empty: it has none.
std::string letters_in(const json::Value& head, std::size_t index, const std::string& sheet) {
    for (const json::Value& place : member(member(head, "columns").items[index], "places").items)
        if (member(place, "sheet").text == sheet) return member(place, "column").text;
    return {};
}

bool complained_of(const json::Value& line, std::size_t index) {
    for (const json::Value& finding : member(line, "findings").items)
        if (member(finding, "column").integer() == static_cast<std::int64_t>(index)) return true;
    return false;
}

}  // namespace

std::string lines_of(const Catalog& catalog, const sheet::Report& report, const sheet::Workbook& book,
                     const Corrections& corrections, const Entity& entity) {
    return Lines(catalog, report, book, corrections, entity).text();
}

std::string_view head_of(std::string_view lines) { return lines.substr(0, lines.find('\n')); }

std::string window_of(std::string_view lines, const LinesAsk& ask) {
    std::size_t total = 0;
    std::string found;
    each_line(lines, [&](const Kept& line) {
        if (!holds(line.words, ask.show) || (!ask.kind.empty() && !holds(line.kinds, ask.kind))) return;
        if (total >= ask.offset && total < ask.offset + ask.limit) {
            if (!found.empty()) found += ',';
            found += line.json;
        }
        ++total;
    });
    std::string out;
    {
        json::Object object(out);
        object.number("total", static_cast<std::int64_t>(total));
        object.number("offset", static_cast<std::int64_t>(ask.offset));
        object.raw("lines", '[' + found + ']');
    }
    return out;
}

std::vector<LineCell> cells_meant(std::string_view lines, const CellCorrection& wanted) {
    const json::Value head = json::parse(head_of(lines), {.depth = 8, .items = 1'000'000});
    const auto place = place_in(head, wanted.sheet, wanted.column);
    if (!place) return {};
    std::vector<LineCell> found;
    std::vector<std::pair<std::string, LineCell>> complained;  // by what the cell says
    std::string text;
    each_line(lines, [&](const Kept& kept) {
        const std::string number = "\"row\":" + std::to_string(wanted.row) + ',';
        const bool may_be_it = kept.json.find(number) != std::string_view::npos;
        if (!may_be_it && !wanted.alike) return;
        const json::Value line = json::parse(kept.json, line_limits);
        const std::string& sheet = member(line, "sheet").text;
        const auto row = static_cast<int>(member(line, "row").integer().value_or(0));
        const std::string letters = letters_in(head, place->index, sheet);
        if (letters.empty()) return;
        const LineCell cell{sheet, row, sheet::column_number(letters).value_or(0), place->width};
        const std::string& said = member(line, "cells").items.at(place->index).text;
        if (sheet == wanted.sheet && row == wanted.row) {
            found.push_back(cell);
            text = said;
        } else if (wanted.alike && complained_of(line, place->index)) {
            complained.emplace_back(said, cell);
        }
    });
    if (found.empty()) return {};
    for (const auto& [said, cell] : complained)
        if (said == text) found.push_back(cell);
    return found;
}

}  // namespace truong::imports
