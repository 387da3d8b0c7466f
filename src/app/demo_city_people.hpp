#pragma once
// What the makers of the city share: the lists of the installation, numbers that no two people share, people.
#include <optional>
#include <unordered_map>

#include "app/demo_city_shape.hpp"
#include "modules/classes/api.hpp"
#include "modules/people/demo_dice.hpp"
#include "modules/people/demo_names.hpp"
#include "modules/people/demo_place.hpp"

namespace truong::app {

/// What is on the server before the city comes.
struct CityBook {
    explicit CityBook(const Reader& reader);
    const org::Grade& grade(std::string_view stage, std::string_view code) const;
    Id<codes::CodeEntry> code(std::string_view list, std::string_view entry) const {
        return codes.required(list, entry);
    }
    Date today, first_day;  // of teaching in the running year
    calendar::SchoolYear year;
    std::map<std::string, org::Stage, std::less<>> stages;
    std::vector<org::Grade> grades;
    std::map<std::string, Id<org::RoomKind>, std::less<>> room_kinds;
    std::map<std::string, Id<org::SchoolForm>, std::less<>> forms;
    std::optional<Id<curriculum::Subject>> first_language;
    people::CodeBook codes;
    people::AreaBook areas;
};

/// Counted, then scattered over their range: no set of those that were given is kept.
class CityNumbers {
public:
    std::string personal_number(std::string_view province, people::Sex sex, int birth_year);
    std::string sector_code();
    std::string phone();
    /// As the product proposes it, with a number behind it where it is taken.
    std::string user_name(const std::string& full_name);

private:
    std::unordered_map<std::string, std::uint64_t> personal_, names_;
    std::uint64_t sectors_ = 0, phones_ = 0;
};

struct CityPersonWish {
    const people::Naming& naming;
    std::string_view family;
    people::Sex sex = people::Sex::female;
    Date born;
};
people::Person city_person(people::Dice& dice, CityNumbers& numbers, const CityBook& book,
                           const CityPersonWish& wish);

std::string padded_number(int number, std::size_t digits);
Date city_day(int year, int month, int day);
inline constexpr std::string_view city_basis = "Dữ liệu minh họa";

}  // namespace truong::app
