#include "modules/calendar/reference.hpp"

#include <algorithm>
#include <map>

#include "base/check.hpp"
#include "base/csv.hpp"

namespace truong::calendar {

namespace {

DayKind kind_in(const CsvLine& line) {
    DayKind kind{};
    check(codecs::store_choice(kind, line.text("kind")), "a cell holds no kind of day");
    return kind;
}

/// Everything there is or was: what somebody has ended is not to come back.
template <class Row> std::vector<Row> ever(const Reader& reader, Condition condition = always()) {
    return reader.all<Row>(Selection{.condition = std::move(condition), .with_ended = true});
}

using Years = std::map<int, SchoolYear>;

void fill_years(Tx& tx) {
    const auto known = ever<SchoolYear>(tx);
    for (const SchoolYear& year : shipped_years())
        if (std::ranges::none_of(
                known, [&](const SchoolYear& other) { return other.start_year == year.start_year; }))
            tx.put(year);
}

void fill_frames(Tx& tx, const Years& years) {
    const auto known = ever<YearFrame>(tx, where<&YearFrame::unit_id>.is_null());
    for (auto& [start_year, frame] : shipped_frames()) {
        const auto year = years.find(start_year);
        if (year == years.end()) continue;  // an administrator has removed the year
        YearFrame row = frame;
        row.year_id = year->second.id;
        if (std::ranges::none_of(known, [&](const YearFrame& other) {
                return other.year_id == row.year_id && !other.stage_id;
            }))
            tx.put(row);
    }
}

/// A year that has any snapshot day, or had one, is left alone: the days may have been moved.
void fill_snapshots(Tx& tx, const Years& years) {
    const CsvTable table(embedded("snapshot_days.csv"));
    const auto known = ever<SnapshotDay>(tx);
    for (const auto& [start_year, year] : years) {
        if (std::ranges::any_of(known, [&](const SnapshotDay& other) { return other.year_id == year.id; }))
            continue;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const int month = table[i].number("month");
            const auto day =
                date_of({.year = civil(year.first_day).month <= month ? start_year : start_year + 1,
                         .month = month,
                         .day = table[i].number("day")});
            if (day && year.first_day <= *day && *day <= year.last_day)
                tx.put(SnapshotDay{.year_id = year.id,
                                   .day = *day,
                                   .name = table[i].text("name"),
                                   .legal_basis = table[i].text("legal_basis")});
        }
    }
}

/// The same days, or days of that name in that year: somebody may have moved them.
bool same_exception(const DayException& left, const DayException& right) {
    if (left.kind != right.kind) return false;
    const bool shared = overlap({left.first_day, left.last_day}, {right.first_day, right.last_day});
    return shared || (left.name == right.name && civil(left.first_day).year == civil(right.first_day).year);
}

void fill_exceptions(Tx& tx) {
    const auto known = ever<DayException>(tx, where<&DayException::unit_id>.is_null());
    for (const DayException& row : shipped_exceptions())
        if (std::ranges::none_of(known,
                                 [&](const DayException& other) { return same_exception(other, row); }))
            tx.put(row);
}

}  // namespace

std::vector<SchoolYear> shipped_years() {
    const CsvTable table(embedded("school_years.csv"));
    std::vector<SchoolYear> years;
    for (std::size_t i = 0; i < table.size(); ++i)
        years.push_back({.code = table[i].text("code"),
                         .start_year = table[i].number("start_year"),
                         .first_day = table[i].day("first_day"),
                         .last_day = table[i].day("last_day"),
                         .legal_basis = table[i].text("legal_basis")});
    return years;
}

std::vector<std::pair<int, YearFrame>> shipped_frames() {
    const CsvTable table(embedded("year_frames.csv"));
    std::vector<std::pair<int, YearFrame>> frames;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CsvLine line = table[i];
        frames.emplace_back(line.number("start_year"),
                            YearFrame{.returns_on = line.day("returns_on"),
                                      .opens_on = line.day("opens_on"),
                                      .first_term_from = line.day("first_term_from"),
                                      .first_term_to = line.day("first_term_to"),
                                      .second_term_from = line.day("second_term_from"),
                                      .second_term_to = line.day("second_term_to"),
                                      .ends_on = line.day("ends_on"),
                                      .legal_basis = line.text("legal_basis")});
    }
    return frames;
}

std::vector<DayException> shipped_exceptions() {
    const CsvTable table(embedded("day_exceptions.csv"));
    std::vector<DayException> rows;
    for (std::size_t i = 0; i < table.size(); ++i)
        rows.push_back({.first_day = table[i].day("first_day"),
                        .last_day = table[i].day("last_day"),
                        .kind = kind_in(table[i]),
                        .name = table[i].text("name"),
                        .legal_basis = table[i].text("legal_basis")});
    return rows;
}

void fill_reference(Tx& tx) {
    fill_years(tx);
    Years years;
    for (const SchoolYear& year : tx.all<SchoolYear>()) years.emplace(year.start_year, year);
    fill_frames(tx, years);
    fill_snapshots(tx, years);
    fill_exceptions(tx);
}

}  // namespace truong::calendar
