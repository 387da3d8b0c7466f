#include "modules/accounts/entities.hpp"

#include "modules/accounts/service.hpp"
#include "modules/accounts/sign_in_messages.hpp"

namespace truong::accounts {

namespace {

constexpr FieldOptions personal_text(std::int64_t limit) {
    return {.limit = limit, .privacy = Privacy::personal, .searched = true};
}
constexpr FieldOptions decision_text{.limit = 200, .required = false};

void declare_account(Catalog& catalog) {
    catalog.entity<Account>("acc", {"Tài khoản", "Account"})
        .field<&Account::holder_id>({"Chủ tài khoản", "Holder"})
        .field<&Account::user_name>({"Tên đăng nhập", "User name"}, personal_text(40))
        .field<&Account::phone>({"Số điện thoại", "Phone"}, personal_text(20))
        .field<&Account::language>({"Ngôn ngữ", "Language"}, {.required = false})
        .field<&Account::state>({"Trạng thái", "State"}, {.required = false})
        .unique<&Account::user_name>()
        .unique<&Account::holder_id>()
        .about<&Account::holder_id>()
        .server_wide()
        .retention({.months = 24, .basis = "DEFAULT: đủ một kỳ rà soát sau khi thôi dùng"})
        .read<account_readers>()
        .write<account_writers>()
        .rest(Rest::read_only);
    catalog.entity<AccountPerson>("acp", {"Người của tài khoản", "Person of an account"})
        .field<&AccountPerson::account_id>({"Tài khoản", "Account"})
        .field<&AccountPerson::person_id>({"Người", "Person"})
        .unique<&AccountPerson::person_id>()
        .about<&AccountPerson::person_id>()
        .server_wide()
        .retention({.months = 24, .basis = "DEFAULT: đủ một kỳ rà soát sau khi thôi dùng"})
        .read<link_readers>()
        .write<link_writers>()
        .rest(Rest::full);
    catalog.entity<ExternalIdentity>("exi", {"Danh tính bên ngoài", "External identity"})
        .field<&ExternalIdentity::account_id>({"Tài khoản", "Account"})
        .field<&ExternalIdentity::issuer>({"Nơi cấp", "Issuer"}, {.limit = 200})
        .field<&ExternalIdentity::subject>({"Mã ở nơi cấp", "Subject"}, {.limit = 200})
        .unique<&ExternalIdentity::issuer, &ExternalIdentity::subject>()
        .server_wide()
        .read<identity_readers>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<AccountHelp>("ach", {"Can thiệp vào tài khoản", "Help given to an account"})
        .field<&AccountHelp::account_id>({"Tài khoản", "Account"})
        .field<&AccountHelp::person_id>({"Chủ tài khoản", "Holder"})
        .field<&AccountHelp::kind>({"Việc đã làm", "Kind"})
        .field<&AccountHelp::reason>({"Lý do", "Reason"},
                                     {.limit = 500, .required = false, .privacy = Privacy::personal})
        .field<&AccountHelp::by_id>({"Người làm", "By"})
        .field<&AccountHelp::at>({"Lúc", "At"})
        .about<&AccountHelp::person_id>()
        .server_wide()
        .retention({.months = 24, .basis = "DEFAULT: đủ một kỳ rà soát"})
        .read<help_readers>()
        .write<system_only>()
        .rest(Rest::read_only);
}

void declare_appointments(Catalog& catalog) {
    catalog.entity<Appointment>("apt", {"Bổ nhiệm, phân công", "Appointment"})
        .field<&Appointment::person_id>({"Người", "Person"})
        .field<&Appointment::role>({"Vai trò", "Role"})
        .field<&Appointment::campus_id>({"Cơ sở", "Campus"})
        .field<&Appointment::decision>({"Quyết định", "Decision"}, decision_text)
        .field<&Appointment::valid_from>({"Từ ngày", "From"})
        .field<&Appointment::valid_to>({"Đến ngày", "Until"})
        .dated<&Appointment::valid_from, &Appointment::valid_to, &Appointment::person_id,
               &Appointment::role>()
        .about<&Appointment::person_id>()
        .campus<&Appointment::campus_id>()
        .retention({.months = 0, .basis = "Luật Viên chức: hồ sơ viên chức"})
        .read<appointment_readers>()
        .write<appointers>()
        .rest(Rest::full);
    catalog.entity<OfficerPost>("ofp", {"Cán bộ cơ quan quản lý", "Post at an authority"})
        .field<&OfficerPost::person_id>({"Người", "Person"})
        .field<&OfficerPost::unit_id>({"Cơ quan", "Authority"})
        .field<&OfficerPost::role>({"Vai trò", "Role"})
        .field<&OfficerPost::decision>({"Quyết định", "Decision"}, decision_text)
        .field<&OfficerPost::valid_from>({"Từ ngày", "From"})
        .field<&OfficerPost::valid_to>({"Đến ngày", "Until"})
        .dated<&OfficerPost::valid_from, &OfficerPost::valid_to, &OfficerPost::person_id,
               &OfficerPost::unit_id>()
        .about<&OfficerPost::person_id>()
        .server_wide()
        .retention({.months = 0, .basis = "Luật Cán bộ, công chức: hồ sơ công chức"})
        .read<post_readers>()
        .write<post_writers>()
        .rest(Rest::full);
    catalog.entity<Delegation>("dlg", {"Ủy quyền", "Delegation"})
        .field<&Delegation::from_id>({"Người ủy quyền", "From"})
        .field<&Delegation::to_id>({"Người được ủy quyền", "To"})
        .field<&Delegation::role>({"Vai trò", "Role"})
        .field<&Delegation::reason>({"Lý do", "Reason"}, decision_text)
        .field<&Delegation::valid_from>({"Từ ngày", "From"})
        .field<&Delegation::valid_to>({"Đến ngày", "Until"})
        .dated<&Delegation::valid_from, &Delegation::valid_to, &Delegation::from_id, &Delegation::to_id,
               &Delegation::role>()
        .about<&Delegation::to_id>()
        .retention({.months = 0, .basis = "Luật Viên chức: hồ sơ viên chức"})
        .read<delegation_readers>()
        .write<delegation_writers>()
        .rest(Rest::full);
}

void declare_services(Catalog& catalog) {
    catalog.entity<ServiceAccount>("sva", {"Tài khoản dịch vụ", "Service account"})
        .field<&ServiceAccount::name>({"Tên", "Name"}, {.limit = 80, .order = Order::text, .searched = true})
        .field<&ServiceAccount::purpose>({"Dùng để", "Purpose"}, {.limit = 300})
        .field<&ServiceAccount::roles>({"Vai trò", "Roles"}, {.limit = 200})
        .field<&ServiceAccount::scopes>({"Phạm vi", "Scopes"}, {.limit = 1000})
        .field<&ServiceAccount::valid_to>({"Đến ngày", "Until"})
        .unique<&ServiceAccount::name>()
        .read<service_keepers>()
        .write<service_keepers>()
        .rest(Rest::full);
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_findings(catalog);
    declare_sign_in(catalog);
    declare_messages(catalog);
    declare_access(catalog);
    declare_account(catalog);
    declare_appointments(catalog);
    declare_services(catalog);
}

}  // namespace truong::accounts
