#include "modules/people/import_text.hpp"

#include "base/text.hpp"

namespace truong::people {

SexColumn sex_column(const sheet::SheetTable& table, const NumberCheck& numbers) {
    bool zero = false, two = false;
    int agree = 0, contradict = 0;
    for (const sheet::Record& record : table.records) {
        const std::string text = table.text(record, "sex");
        zero |= text == "0";
        two |= text == "2";
        const auto sex = numbers.sex_in(table.text(record, "personal_number"));
        if (sex && (text == "0" || text == "1"))
            ++((*sex == Sex::male) == (text == "1") ? agree : contradict);
    }
    if (two) return SexColumn::national;
    if (!zero) return SexColumn::words;
    return contradict > agree ? SexColumn::unclear : SexColumn::provincial;
}

std::optional<Sex> sex_in_text(std::string_view text, SexColumn column) {
    const std::string folded = text::fold(text);
    for (const std::string_view word : {"nam", "m", "male", "trai", "ong"})
        if (folded == word) return Sex::male;
    for (const std::string_view word : {"nu", "f", "female", "gai", "ba"})
        if (folded == word) return Sex::female;
    if (column == SexColumn::unclear) return {};
    if (folded == "1") return Sex::male;
    if (folded == "2" || (folded == "0" && column == SexColumn::provincial)) return Sex::female;
    return {};
}

std::string birth_text(const Person& person) {
    if (person.birth_date) {
        const auto iso = iso_text(*person.birth_date);
        return {iso.begin(), iso.end()};
    }
    if (!person.birth_year) return {};
    const std::string year = std::to_string(*person.birth_year);
    if (!person.birth_month) return year;
    return year + (*person.birth_month < 10 ? "-0" : "-") + std::to_string(*person.birth_month);
}

}  // namespace truong::people
