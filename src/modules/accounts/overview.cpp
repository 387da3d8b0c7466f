// Who of the staff can sign in, and as what: one row a person, so that a school sees at once who cannot.
#include "modules/accounts/overview.hpp"

#include "modules/accounts/entities.hpp"
#include "modules/accounts/standing.hpp"
#include "platform/access/credentials.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::accounts {

namespace {

constexpr int most_staff = 2'000;

/// Roles that hold today by appointment, of each person.
std::map<Id<people::Person>, std::vector<Role>> roles_of(const Reader& reader,
                                                         const std::set<Id<people::Person>>& persons) {
    std::map<Id<people::Person>, std::vector<Role>> roles;
    for (const Appointment& row : rows_of<&Appointment::person_id>(reader, persons))
        roles[row.person_id].push_back(row.role);
    return roles;
}

std::string listed(const std::vector<Role>& roles) {
    std::string text;
    for (const Role role : roles) {
        if (!text.empty()) text += ',';
        text += name_of(role);
    }
    return text;
}

void add_account(const Reader& reader, StaffAccess& row, const Account& account) {
    const access::Ledger ledger = access::ledger_of(reader);
    row.account_id = account.id;
    row.user_name = account.user_name;
    row.state = account.state;
    row.entered = access::credential_of(ledger, account.id).has_value();
    row.second_factor = access::standing_of(ledger, account.id).has_totp;
}

}  // namespace

std::vector<StaffAccess> staff_access(const Reader& reader, const StaffAccessQuery&) {
    std::vector<StaffAccess> rows;
    if (is_never(reader.ask(account_readers))) return rows;
    const auto members = reader.all<people::StaffMember>(Selection{.limit = most_staff});
    std::set<Id<people::Person>> persons;
    for (const people::StaffMember& member : members) persons.insert(member.person_id);
    const auto roles = roles_of(reader, persons);
    std::map<Id<people::Person>, Account> accounts;
    for (const Account& account : rows_of<&Account::holder_id>(reader, persons))
        accounts.emplace(account.holder_id, account);
    for (const people::StaffMember& member : members) {
        StaffAccess row{.person_id = member.person_id,
                        .staff_member_id = member.id,
                        .full_name = member.full_name,
                        .kind = member.kind,
                        .roles = {},
                        .user_name = {}};
        if (const auto held = roles.find(member.person_id); held != roles.end())
            row.roles = listed(held->second);
        if (const auto own = accounts.find(member.person_id); own != accounts.end())
            add_account(reader, row, own->second);
        rows.push_back(std::move(row));
    }
    return rows;
}

void declare_overview(Catalog& catalog) {
    catalog.message<StaffAccessQuery>();
    catalog.message<StaffAccess>({"Người làm việc và tài khoản", "Staff and their accounts"})
        .field<&StaffAccess::person_id>({"Người", "Person"}, {.privacy = Privacy::personal})
        .field<&StaffAccess::staff_member_id>({"Hồ sơ nhân sự", "Staff record"})
        .field<&StaffAccess::full_name>({"Họ và tên", "Full name"},
                                        {.limit = 120, .privacy = Privacy::personal})
        .field<&StaffAccess::kind>({"Loại", "Kind"})
        .field<&StaffAccess::roles>({"Vai trò", "Roles"}, {.limit = 200})
        .field<&StaffAccess::account_id>({"Tài khoản", "Account"})
        .field<&StaffAccess::user_name>({"Tên đăng nhập", "User name"},
                                        {.limit = 40, .privacy = Privacy::personal})
        .field<&StaffAccess::state>({"Trạng thái", "State"})
        .field<&StaffAccess::entered>({"Đã vào lần đầu", "Has entered"})
        .field<&StaffAccess::second_factor>({"Đã bật xác thực hai lớp", "Second factor is on"});
}

}  // namespace truong::accounts
