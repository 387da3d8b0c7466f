#pragma once
// What the founding asks and is told.
#include "modules/setup/api.hpp"

namespace truong::setup {

struct SetupState {
    bool open = false;
};
struct SetupKey {
    std::string key;
};
struct OfferedStage {
    std::string code, name_vi, name_en;
};
struct OfferedProvince {
    std::string code, name;
};
/// Too many to be offered with the rest: those of one province, when it is chosen.
struct CommuneQuestion {
    std::string key, province;
};
struct CommuneOffer {
    std::vector<OfferedProvince> communes;
};
/// A year with the dates that hold unless the school sets its own.
struct OfferedYear {
    Id<calendar::SchoolYear> year_id;
    std::string code;
    bool current = false;
    std::optional<Date> returns_on, opens_on, first_term_from, first_term_to, second_term_from,
        second_term_to, ends_on;
};
/// What the form begins with.
struct SetupOffer {
    std::string code;  // for a school that does not know its official one
    std::vector<OfferedStage> stages;
    std::vector<OfferedProvince> provinces;
    std::vector<OfferedYear> years;
};

/// The school, the dates of its year where it sets its own, and its first principal.
struct Foundation {
    std::string key;
    std::string name, code, stages;  // "th,thcs"; without a code the offered one
    std::vector<org::NewCampus> campuses;
    std::string province, commune;  // their codes; empty: not told
    std::optional<Id<calendar::SchoolYear>> year_id;
    std::optional<Date> returns_on, opens_on, first_term_from, first_term_to, second_term_from,
        second_term_to, ends_on;
    std::string full_name, user_name, password;
    std::string phone;
};
struct Founded {
    Id<org::School> school_id;
    std::string code, user_name;
};

SetupOffer offer_of(const Reader& reader);
CommuneOffer communes_of(const Reader& reader, const std::string& province);
/// What is wrong with the account that is asked for, all at once.
Findings judge(const Foundation& wanted);
/// In one transaction; `verifier` is the password, derived with `salt`.
struct SealedPassword {
    std::string salt, verifier;
};
Founded found(Tx& tx, const Foundation& wanted, const SealedPassword& password);

void declare_messages(Catalog& catalog);
std::vector<DirectRoute> setup_routes();

}  // namespace truong::setup
