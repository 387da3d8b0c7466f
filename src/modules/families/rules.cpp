#include "modules/families/rules.hpp"

#include <algorithm>
#include <set>

namespace truong::families {

std::vector<Household> households(const std::vector<Tie>& ties) {
    std::map<std::int64_t, std::vector<std::int64_t>> at_home;  // by child
    std::vector<std::int64_t> children;
    std::map<std::int64_t, std::vector<std::int64_t>> apart;  // by guardian
    std::vector<std::int64_t> apart_order;
    for (const Tie& tie : ties) {
        if (tie.lives_with) {
            if (!at_home.contains(tie.pupil)) children.push_back(tie.pupil);
            at_home[tie.pupil].push_back(tie.guardian);
        } else {
            if (!apart.contains(tie.guardian)) apart_order.push_back(tie.guardian);
            apart[tie.guardian].push_back(tie.pupil);
        }
    }
    std::vector<Household> found;
    std::map<std::set<std::int64_t>, std::size_t> places;
    for (const std::int64_t child : children) {
        const auto& guardians = at_home.at(child);
        const auto [place, is_new] =
            places.emplace(std::set<std::int64_t>(guardians.begin(), guardians.end()), found.size());
        if (is_new) found.push_back({guardians, {}});
        found[place->second].children.push_back(child);
    }
    for (const std::int64_t guardian : apart_order) found.push_back({{guardian}, apart.at(guardian)});
    return found;
}

const std::vector<std::string_view>& proposable(Part part) {
    static const std::vector<std::string_view> person{"full_name", "other_name",      "birth_date",
                                                      "sex",       "personal_number", "foreign_number"};
    static const std::vector<std::string_view> enrolment{"phone", "email"};
    static const std::vector<std::string_view> profile{
        "ethnicity_id",   "religion_id",        "birth_place",       "birth_area_id",   "home_town",
        "home_area_id",   "permanent_address",  "permanent_area_id", "current_address", "current_area_id",
        "blood_group_id", "smartphone_at_home", "computer_at_home"};
    static const std::vector<std::string_view> contact{"phone", "email", "occupation", "lives_with"};
    static const std::vector<std::string_view> care{
        "birth_order", "allergies", "food_bans", "vaccinations", "health_insurance_number", "note"};
    switch (part) {
        case Part::enrolment: return enrolment;
        case Part::profile: return profile;
        case Part::contact: return contact;
        case Part::care: return care;
        default: return person;
    }
}

bool is_proposable(Part part, std::string_view field) {
    const auto& fields = proposable(part);
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

CurrentValue compare_values(std::string_view then, std::string_view now, std::string_view wanted) {
    if (now == wanted) return CurrentValue::already_so;
    return now == then ? CurrentValue::unchanged : CurrentValue::changed;
}

Findings check_wanted(const std::vector<WantedValue>& values) {
    Findings findings;
    if (values.empty()) findings.push_back({.path = "values", .code = "nothing_proposed"});
    std::set<std::pair<Part, std::string>> seen;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string path = "values[" + std::to_string(i) + "].field";
        if (!is_proposable(values[i].part, values[i].field))
            findings.push_back({.path = path, .code = "field_not_proposable"});
        else if (!seen.emplace(values[i].part, values[i].field).second)
            findings.push_back({.path = path, .code = "proposed_twice"});
    }
    return findings;
}

Findings check_birth(std::string_view field, Date born, Date today, const std::string& path) {
    constexpr int earliest_year = 1900;
    if (field != "birth_date" || (civil(born).year >= earliest_year && born <= today)) return {};
    return {{.path = path, .code = "birth_impossible"}};
}

Findings check_round(const ConfirmationRound& round) {
    if (round.closes_on >= round.opens_on) return {};
    return {{.path = "closes_on", .code = "round_ends_before"}};
}

bool is_open(const ConfirmationRound& round, Date today) {
    return round.opens_on <= today && today <= round.closes_on;
}

}  // namespace truong::families
