#pragma once
// The law of accounts, as values in and findings out.
#include <set>

#include "modules/accounts/api.hpp"

namespace truong::accounts {

/// "Nguyễn Thị Hòa" becomes "hoa.nguyen"; of a name without letters "nguoi.dung".
std::string proposed_user_name(std::string_view full_name);

/// How far the roles of staff reach: 4 principal, 3 vice principal and administrator, 2 clerk, 1 all others.
int rank_of(const Roles& roles);

struct HelpFacts {
    Actor giver;
    bool server_administrator = false;
    std::vector<Seat> standing;       // of everybody that the account speaks for
    std::set<Id<org::School>> below;  // schools of that standing below the giver's authority
};
/// Whether the giver may open the account's door: nobody does who may do less than its holder, or as much.
bool may_help(const HelpFacts& facts);

/// User name and phone as they are to be stored.
Findings check_names(const Account& account);

struct LendingFacts {
    Id<people::Person> actor;
    bool held = false;          // by the lender's own appointment, today, at this school
    bool to_colleague = false;  // the other one works at this school
    Date today;
};
Findings check_delegation(const Delegation& delegation, const LendingFacts& facts);

Findings check_post(const OfficerPost& post);

/// `giver`: the roles of who makes the service; nothing: whoever may give all of them.
Findings check_service(const ServiceAccount& service, const std::optional<Roles>& giver);
/// "principal,clerk" as roles of staff; nothing where a word is none, or where there is none.
std::optional<Roles> roles_of_service(std::string_view list);

}  // namespace truong::accounts
