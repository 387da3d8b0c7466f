#include "platform/sheet/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.hpp"
#include "platform/sheet/write.hpp"

namespace truong::sheet {

namespace {

constexpr int first_year = 1900, last_year = 2199;
/// Two digits up to here are of this century (product reading 4).
constexpr int last_short_year = 39;

bool digit(char sign) { return sign >= '0' && sign <= '9'; }

std::vector<std::string_view> words_of(std::string_view folded) {
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        if (end > begin) words.push_back(folded.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// Words that tell nothing about what a column holds.
bool empty_word(std::string_view word) {
    static constexpr std::string_view empty[] = {"va", "cua", "cac", "ve",   "thong", "tin",
                                                 "hs", "em",  "tre", "chau", "muc",   "cot"};
    return std::find(std::begin(empty), std::end(empty), word) != std::end(empty);
}

/// What stands in brackets explains the column and is not its name: "(dd/mm/yyyy)", "(*)".
std::string without_brackets(std::string_view text) {
    std::string kept;
    int depth = 0;
    for (const char sign : text) {
        if (sign == '(' || sign == '[') ++depth;
        if (depth == 0) kept += sign;
        if ((sign == ')' || sign == ']') && depth > 0) --depth;
    }
    return kept;
}

std::string plain_words(std::string_view text) {
    std::string plain = text::fold(text);
    for (char& sign : plain)
        if (!digit(sign) && !(sign >= 'a' && sign <= 'z') && static_cast<unsigned char>(sign) < 128)
            sign = ' ';
    return plain;
}

/// The numbers of a text, at most four, where nothing but signs between dates stands between them.
struct Numbers {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> digits{};
    std::size_t count = 0;
    bool readable = true;
};

/// "5 thang 3 nam 2012" as "5/3/2012".
std::string with_signs(std::string_view text) {
    std::string plain = text::fold(text);
    for (const std::string_view word : {"ngay", "thang", "nam"})
        for (std::size_t at = plain.find(word); at != std::string::npos; at = plain.find(word))
            plain.replace(at, word.size(), "/");
    return plain;
}

Numbers numbers_of(std::string_view text) {
    Numbers found;
    std::size_t at = 0;
    while (at < text.size()) {
        if (!digit(text[at])) {
            found.readable &= std::string_view("/-. ,'").find(text[at]) != std::string_view::npos;
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && digit(text[at])) ++at;
        if (found.count == found.value.size() || at - begin > 4) return {.readable = false};
        std::from_chars(text.data() + begin, text.data() + at, found.value[found.count]);
        found.digits[found.count++] = at - begin;
    }
    found.readable &= found.count > 0;
    return found;
}

/// A time of day behind a day: "05/03/2012 00:00:00", "2012-03-05T00:00:00".
std::string_view without_time(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return text;
    const std::size_t blank = text.find_last_of(" T", colon);
    return blank == std::string_view::npos ? text : text.substr(0, blank);
}

void add(DayReading& reading, std::string_view code, Severity severity, std::vector<std::string> args = {}) {
    reading.findings.push_back(
        {.path = {}, .code = std::string(code), .args = std::move(args), .severity = severity});
}

int full_year(int year, std::size_t digits, DayReading& reading) {
    if (digits > 2) return year;
    const int full = year + (year <= last_short_year ? 2000 : 1900);
    add(reading, "short_year", Severity::information, {std::to_string(full)});
    return full;
}

DayReading refuse(std::string_view code) {
    DayReading reading;
    add(reading, code, Severity::error);
    return reading;
}

DayReading checked(DayReading reading) {
    const bool year = reading.year && *reading.year >= first_year && *reading.year <= last_year;
    const bool month = !reading.month || (*reading.month >= 1 && *reading.month <= 12);
    if (!year || !month || (reading.day && !reading.exact())) return refuse("day_impossible");
    return reading;
}

DayReading of_three(const Numbers& numbers, DayOrder order) {
    DayReading reading;
    if (numbers.digits[0] == 4) {
        reading.year = numbers.value[0];
        reading.month = numbers.value[1];
        reading.day = numbers.value[2];
        return checked(reading);
    }
    reading.year = full_year(numbers.value[2], numbers.digits[2], reading);
    const bool second_is_day = numbers.value[1] > 12;
    const bool first_is_day = numbers.value[0] > 12;
    const bool month_first = second_is_day || (!first_is_day && order == DayOrder::month_first);
    reading.month = numbers.value[month_first ? 0 : 1];
    reading.day = numbers.value[month_first ? 1 : 0];
    if (month_first && numbers.value[0] != numbers.value[1])
        add(reading, "day_order_guessed", Severity::warning);
    return checked(reading);
}

/// "20120305", or "05032012" where that is no day.
DayReading of_eight(const std::string& digits, DayOrder order) {
    const auto cut = [&](std::size_t first, std::size_t second) {
        return numbers_of(digits.substr(0, first) + '/' + digits.substr(first, second) + '/'
                          + digits.substr(first + second));
    };
    DayReading year_first = of_three(cut(4, 2), order);
    return year_first.year ? year_first : of_three(cut(2, 2), order);
}

DayReading of_text(std::string_view typed, DayOrder order) {
    const std::string text = with_signs(without_time(typed));
    if (text.size() == 8 && std::all_of(text.begin(), text.end(), digit)) return of_eight(text, order);
    const Numbers numbers = numbers_of(text);
    if (!numbers.readable) return refuse("day_unreadable");
    DayReading reading;
    if (numbers.count == 3) return of_three(numbers, order);
    if (numbers.count == 2) {
        // "5/3" may be a day without its year.
        const bool year_first = numbers.digits[0] == 4;
        if (!year_first && numbers.digits[1] != 4) return refuse("day_unreadable");
        reading.month = numbers.value[year_first ? 1 : 0];
        reading.year = numbers.value[year_first ? 0 : 1];
        return checked(reading);
    }
    if (numbers.digits[0] != 4) return refuse("day_unreadable");
    reading.year = numbers.value[0];
    return checked(reading);
}

}  // namespace

std::optional<Date> DayReading::exact() const {
    if (!year || !month || !day) return {};
    return date_of({.year = *year, .month = *month, .day = *day});
}

std::string text_of(const Cell* cell) {
    if (!cell || cell->kind == CellKind::blank || cell->kind == CellKind::fault) return {};
    return text::tidy(unguarded(cell->text));
}

bool is_blank(const Cell* cell) {
    return !cell || cell->kind == CellKind::blank
           || (cell->kind == CellKind::text && text::tidy(cell->text).empty());
}

std::string header_words(std::string_view text) {
    const std::string plain = plain_words(without_brackets(text));
    std::vector<std::string_view> words = words_of(plain);
    std::vector<std::string_view> telling;
    for (const std::string_view word : words)
        if (!empty_word(word)) telling.push_back(word);
    // "Học sinh" alone is a name of a column after all.
    if (telling.empty()) telling = words;
    std::sort(telling.begin(), telling.end());
    std::string joined;
    for (const std::string_view word : telling) (joined += joined.empty() ? "" : " ") += word;
    return joined;
}

DayOrder order_of_days(const std::vector<const Cell*>& column) {
    bool day_first = false, month_first = false;
    for (const Cell* cell : column) {
        if (!cell || cell->kind != CellKind::text) continue;
        const std::string text = with_signs(without_time(text::tidy(cell->text)));
        const Numbers numbers = numbers_of(text);
        if (!numbers.readable || numbers.count != 3 || numbers.digits[0] == 4) continue;
        day_first |= numbers.value[0] > 12;
        month_first |= numbers.value[1] > 12;
    }
    return month_first && !day_first ? DayOrder::month_first : DayOrder::day_first;
}

DayReading read_day(const Cell& cell, DaySystem system, DayOrder order) {
    const std::string text = text_of(&cell);
    // Five digits in a column of days are the serial number of a workbook that became a text.
    const bool serial = text.size() == 5 && std::all_of(text.begin(), text.end(), digit);
    if (cell.kind == CellKind::text && !serial) return of_text(text, order);
    if (cell.kind == CellKind::boolean || cell.kind == CellKind::fault) return refuse("day_unreadable");
    DayReading reading;
    const auto whole = read_whole(text);
    if (cell.kind == CellKind::number && whole && *whole >= first_year && *whole <= last_year) {
        reading.year = static_cast<int>(*whole);
        return reading;
    }
    if (cell.kind == CellKind::number && text.size() == 8) return of_text(text, order);
    const auto day = day_of_serial(text, system);
    if (!day) return refuse("day_impossible");
    const YearMonthDay parts = civil(*day);
    reading.year = parts.year;
    reading.month = parts.month;
    reading.day = parts.day;
    return checked(reading);
}

std::optional<bool> read_yes(std::string_view text) {
    const std::string folded = text::fold(text::tidy(text));
    for (const std::string_view yes :
         {"x", "co", "1", "true", "v", "yes", "y", "dung", "da", "roi", "\u2713", "\u2714", "\u2611"})
        if (folded == yes) return true;
    for (const std::string_view no : {"khong", "0", "false", "no", "n", "sai", "chua", "k", "-", "\u2610"})
        if (folded == no) return false;
    return {};
}

std::optional<std::int64_t> read_whole(std::string_view text) { return read_decimal(text, 1); }

std::optional<std::int64_t> read_decimal(std::string_view text, std::int64_t unit) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t point = std::min(text.find_first_of(",."), text.size());
    std::int64_t whole = 0;
    const auto end = std::from_chars(text.data(), text.data() + point, whole);
    constexpr std::int64_t most = 1'000'000'000'000;
    if (point == 0 || end.ec != std::errc() || end.ptr != text.data() + point || whole > most) return {};
    std::int64_t value = whole * unit;
    for (const char sign : text.substr(std::min(point + 1, text.size()))) {
        if (!digit(sign) || (unit % 10 != 0 && sign != '0')) return {};
        unit = unit % 10 == 0 ? unit / 10 : unit;
        if (sign != '0') value += unit * (sign - '0');
    }
    return negative ? -value : value;
}

DigitsReading read_digits(const Cell& cell, const TextForm& form) {
    DigitsReading reading{.text = text_of(&cell)};
    std::string compact;
    for (const char sign : reading.text)
        if (sign != ' ' && sign != '\'' && sign != '.') compact += sign;
    const std::string normal = form.normal ? form.normal(reading.text) : compact;
    if (form.fault(normal).empty()) return {.text = normal};
    if (cell.kind == CellKind::number) {
        const std::string padded = '0' + reading.text;
        if (form.fault(padded).empty()) return {.text = padded, .restored = true};
    }
    reading.fault = form.fault(normal);
    return reading;
}

}  // namespace truong::sheet
