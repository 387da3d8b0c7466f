#include "modules/people/quality.hpp"
#include "modules/people/rules.hpp"
#include "modules/people/service.hpp"

namespace truong::people {

NumberCheck::NumberCheck(const Reader& reader) : provinces_(std::make_shared<Provinces>(provinces(reader))) {}

Findings NumberCheck::findings(const Person& person) const {
    if (!person.personal_number) return {};
    const auto birth = birth_date_of(person);
    Findings findings =
        read_personal_number(*person.personal_number, birth, person.sex, *provinces_).findings;
    for (Finding& finding : findings) finding.path = "personal_number";
    return findings;
}

std::optional<Sex> NumberCheck::sex_in(const std::string& number) const {
    return read_personal_number(number, {}, {}, *provinces_).sex;
}

}  // namespace truong::people
