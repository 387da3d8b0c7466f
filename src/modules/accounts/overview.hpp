#pragma once
// Who of the staff can sign in.
#include "modules/accounts/api.hpp"

namespace truong::accounts {

struct StaffAccessQuery {};
/// Somebody who works here, and the account that he holds, if the reader may see it.
struct StaffAccess {
    Id<people::Person> person_id;
    Id<people::StaffMember> staff_member_id;
    std::string full_name;
    people::StaffKind kind = people::StaffKind::teacher;
    std::string roles;  // by appointment: "principal,clerk"
    std::optional<Id<Account>> account_id;
    std::string user_name;
    std::optional<AccountState> state;
    bool entered = false;  // somebody set a password
    bool second_factor = false;
};

/// Nothing for whoever helps nobody.
std::vector<StaffAccess> staff_access(const Reader& reader, const StaffAccessQuery& query);

void declare_overview(Catalog& catalog);

}  // namespace truong::accounts
