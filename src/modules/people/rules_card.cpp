// The QR code of an identity card: number|old number|name|birth|sex|address|issued, and more on newer cards.
// It is not signed, and its address is often older than the areas of 2025.
#include <algorithm>

#include "base/digits.hpp"
#include "base/text.hpp"
#include "modules/people/rules.hpp"

namespace truong::people {

namespace {

constexpr std::size_t longest_card_text = 2'000;  // characters
constexpr std::size_t least_card_fields = 6, usual_card_fields = 7;

std::string_view trimmed_field(std::string_view text) {
    constexpr std::string_view around = " \t\r\n";
    const std::size_t first = text.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

std::vector<std::string_view> card_fields(std::string_view text) {
    std::vector<std::string_view> fields;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find('|');
        fields.push_back(text.substr(0, end));
        if (end != std::string_view::npos) text.remove_prefix(end + 1);
    }
    return fields;
}

/// "05032015" or "05/03/2015".
std::optional<Date> card_day(std::string_view text) {
    std::string digits(text);
    if (text.size() == 10 && text[2] == '/' && text[5] == '/')
        digits = std::string(text.substr(0, 2)).append(text.substr(3, 2)).append(text.substr(6));
    if (digits.size() != 8) return {};
    const auto written = parse_digits(digits);
    if (!written) return {};
    const int year = *written % 10'000;
    constexpr int first_year = 1900, last_year = 2199;
    if (year < first_year || year > last_year) return {};
    return date_of({year, *written / 10'000 % 100, *written / 1'000'000});
}

/// Nothing for an odd number of digits and for what is no hexadecimal digit.
std::optional<std::string> from_hexadecimal(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto value = [&](char letter) {
        return digits.find(letter >= 'A' && letter <= 'F' ? static_cast<char>(letter - 'A' + 'a') : letter);
    };
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 2) {
        const std::size_t high = value(text[at]),
                          low = at + 1 < text.size() ? value(text[at + 1]) : digits.npos;
        if (high == digits.npos || low == digits.npos) return {};
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

/// A card of health insurance has the name in hexadecimal digits second and the birth date third.
bool is_health_insurance(const std::vector<std::string_view>& fields) {
    if (fields.size() < 4) return false;
    const std::string_view birth = trimmed_field(fields[2]);
    const bool third_is_a_day = !birth.empty() && birth.find_first_not_of("0123456789/-") == birth.npos;
    const auto name = from_hexadecimal(trimmed_field(fields[1]));
    return third_is_a_day && name && !name->empty() && text::printable(*name);
}

bool ascii_capitals(std::string_view name) {
    return std::ranges::all_of(name, [](char letter) { return letter >= ' ' && letter <= '_'; });
}

class CardReader {
public:
    CardReader(std::vector<std::string_view> fields, const Provinces& provinces)
        : fields_(std::move(fields)), provinces_(provinces) {}

    CardReading read() {
        read_name();
        read_birth_and_sex();
        read_numbers();
        read_rest();
        card_.accepted = complete_;
        return std::move(card_);
    }

private:
    std::string_view field(std::size_t index) const {
        return index < fields_.size() ? trimmed_field(fields_[index]) : std::string_view();
    }
    void tell(std::string path, std::string code, Severity severity) {
        card_.findings.push_back({.path = std::move(path), .code = std::move(code), .severity = severity});
        complete_ = complete_ && severity != Severity::error;
    }

    void read_name() {
        const std::string name = text::tidy(field(2));
        for (Finding& finding : check_person_name(field(2))) {
            tell("name", std::move(finding.code), finding.severity);
            card_.findings.back().args = std::move(finding.args);
        }
        if (complete_) card_.name = name;
    }
    void read_birth_and_sex() {
        card_.birth_date = card_day(field(3));
        if (!card_.birth_date) tell("birth_date", "card_birth_date", Severity::error);
        const std::string sex = text::fold(field(4));
        if (sex == "nam") card_.sex = Sex::male;
        if (sex == "nu") card_.sex = Sex::female;
        if (!card_.sex) tell("sex", "card_sex", Severity::warning);
        // "Nữ" without its marks proves that the scanner drops them; a name may do without.
        const bool lost = sex == "nu" && text::length(field(4)) == field(4).size();
        if (lost || (card_.name && ascii_capitals(*card_.name)))
            tell("name", "diacritics_lost", lost ? Severity::warning : Severity::information);
    }
    /// Digits that contradict the card are told; the card is what it is.
    void read_numbers() {
        std::optional<BirthDate> birth;
        if (card_.birth_date) {
            const YearMonthDay day = civil(*card_.birth_date);
            birth = BirthDate{day.year, day.month, day.day};
        }
        NumberReading reading = read_personal_number(field(0), birth, card_.sex, provinces_);
        if (reading.province)
            card_.number = std::string(field(0));
        else
            complete_ = false;
        for (Finding& finding : reading.findings) card_.findings.push_back(std::move(finding));
        const std::string_view old_number = field(1);
        if (old_number.empty()) return;
        const bool digits = old_number.find_first_not_of("0123456789") == old_number.npos;
        if (digits && (old_number.size() == 9 || old_number.size() == 12))
            card_.old_number = std::string(old_number);
        else
            tell("old_number", "card_old_number", Severity::warning);
    }
    void read_rest() {
        if (const std::string address = text::tidy(field(5)); !address.empty()) card_.address = address;
        card_.issue_date = card_day(field(6));
        if (!field(6).empty() && !card_.issue_date) tell("issue_date", "card_issue_date", Severity::warning);
        for (std::size_t i = usual_card_fields; i < fields_.size(); ++i) card_.extra.emplace_back(fields_[i]);
    }

    std::vector<std::string_view> fields_;
    const Provinces& provinces_;
    CardReading card_;
    bool complete_ = true;
};

CardReading refused_card(std::string code, std::vector<std::string> args = {}) {
    return {.findings = {{.path = "text", .code = std::move(code), .args = std::move(args)}}};
}

}  // namespace

CardReading read_card_text(std::string_view text, const Provinces& provinces) {
    if (!text::valid_utf8(text)) return refused_card("card_encoding");
    if (text::length(text) > longest_card_text)
        return refused_card("card_too_long", {std::to_string(longest_card_text)});
    constexpr std::string_view byte_order_mark = "\uFEFF";
    text = trimmed_field(text);
    if (text.starts_with(byte_order_mark)) text = trimmed_field(text.substr(byte_order_mark.size()));
    std::vector<std::string_view> fields = card_fields(text);
    if (is_health_insurance(fields)) return refused_card("card_other_kind");
    if (fields.size() < least_card_fields)
        return refused_card("card_fields",
                            {std::to_string(fields.size()), std::to_string(least_card_fields)});
    return CardReader(std::move(fields), provinces).read();
}

}  // namespace truong::people
