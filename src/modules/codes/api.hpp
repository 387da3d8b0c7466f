#pragma once
// The official lists that people, classes and staff are described with, and the norms that the law sets: both
// as dated rows that an authority edits, never as constants.
#include "modules/org/api.hpp"

namespace truong::codes {

/// One entry of one list in one period, with its codes in the national and the provincial database: their
/// mapping is a row, too.
struct CodeEntry {
    Id<CodeEntry> id;
    std::string list;  // "ethnicity"
    std::string code;  // of the product, unique in its list
    std::string name_vi, name_en, print_name;
    std::string national_code;    // of QĐ 4998/QĐ-BGDĐT; empty: unknown
    std::string provincial_code;  // of the provincial database; empty: unknown
    std::string legal_basis;
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// A number that the law or the product sets, for a stage, a grade or for all.
struct Norm {
    Id<Norm> id;
    std::string code;        // "class_size"
    std::string applies_to;  // code of a stage or a grade; empty: all that have none of their own
    std::string name_vi, name_en;
    std::optional<int> minimum, maximum;
    std::string unit;
    std::string legal_basis;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Smallest and greatest value that a norm permits; without one: everything.
struct Range {
    std::optional<int> minimum, maximum;
    bool contains(std::int64_t value) const {
        return (!minimum || value >= *minimum) && (!maximum || value <= *maximum);
    }
    friend bool operator==(const Range&, const Range&) = default;
};

/// All norms of one day, looked up by code and by what they apply to.
class Norms {
public:
    Norms(const Reader& reader, Date day);
    /// The norm of the first of `applies_to` that has one, else the one for all, else no limits.
    Range of(std::string_view code, std::initializer_list<std::string_view> applies_to = {}) const;

private:
    std::map<std::pair<std::string, std::string>, Range> ranges_;
};

/// The entry of that list and code on the day.
std::optional<CodeEntry> find_code(const Reader& reader, const std::string& list, const std::string& code,
                                   Date day);

Manifest manifest();

}  // namespace truong::codes
