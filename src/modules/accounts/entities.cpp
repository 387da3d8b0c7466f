#include "modules/accounts/entities.hpp"

#include "modules/accounts/service.hpp"
#include "modules/accounts/sign_in_messages.hpp"

namespace truong::accounts {

namespace {

constexpr FieldOptions personal_text(std::int64_t limit) {
    return {.limit = limit, .privacy = Privacy::personal, .searched = true};
}
constexpr FieldOptions decision_text{.limit = 200, .required = false};

Presentation look_of_account() {
    return {
        .task = Task::accounts,
        .icon = "key-round",
        .many = {"Tài khoản", "Accounts"},
        .verb = {"Mở tài khoản", "Open accounts"},
        .empty =
            {"Tài khoản của cán bộ, giáo viên, phụ huynh và học sinh. Mở cho nhiều người một lượt rồi in thư "
             "kích hoạt.",
             "Accounts of staff, parents and pupils. Open them for many at once, then print their letters."},
        .subtitle = {"phone"},
        .sort = "state",
        .views = {{"active", {"Đang dùng", "Active"}, "filter[state]=active", Tone::good},
                  {"locked", {"Bị khóa", "Locked"}, "filter[state]=locked", Tone::bad},
                  {"closed", {"Đã đóng", "Closed"}, "filter[state]=closed"}},
        .next_steps = {{.field = "state",
                        .values = {"locked"},
                        .text = {"Tài khoản đang bị khóa: hỏi rõ lý do trước khi mở.",
                                 "The account is locked: ask why before it is unlocked."},
                        .tone = Tone::bad},
                       {.field = "state",
                        .values = {"closed"},
                        .text = {"Tài khoản đã đóng.", "The account is closed."},
                        .tone = Tone::neutral}},
        .found = true};
}

Presentation look_of_link() {
    return {
        .icon = "link",
        .many = {"Người dùng tài khoản", "Persons of an account"},
        .verb = {"Gắn người vào tài khoản", "Link a person"},
        .empty = {"Một tài khoản có thể mang hồ sơ ở nhiều trường của cùng một người: mỗi hồ sơ là một dòng.",
                  "One account may carry what several schools know of one person: each is a line."}};
}

Presentation look_of_identity() {
    return {.icon = "link",
            .many = {"Danh tính bên ngoài", "External identities"},
            .verb = {"Gắn danh tính bên ngoài", "Link an external identity"},
            .empty = {"Nếu trường dùng đăng nhập một lần của nơi khác, danh tính ở nơi đó được gắn tại đây.",
                      "Where another service signs people in, who they are there is linked here."},
            .title = {"issuer"},
            .subtitle = {"subject"}};
}

Presentation look_of_help() {
    return {
        .task = Task::accounts,
        .icon = "life-buoy",
        .many = {"Can thiệp vào tài khoản", "Help given to accounts"},
        .empty = {"Ai đã cấp lại mật khẩu, khóa hay mở khóa tài khoản của ai, lúc nào và vì sao.",
                  "Who gave whom a new way in, locked or unlocked what, when and why."},
        .title = {"kind"},
        .subtitle = {"at", "reason"},
        .sort = "-at",
        .views = {{"recovery", {"Khôi phục", "Recoveries"}, "filter[kind]=recovery&sort=-at", Tone::waiting},
                  {"lock", {"Khóa", "Locked"}, "filter[kind]=lock&sort=-at", Tone::bad},
                  {"second_factor",
                   {"Đặt lại xác thực hai lớp", "Second factors reset"},
                   "filter[kind]=second_factor_reset&sort=-at",
                   Tone::waiting}}};
}

void declare_account(Catalog& catalog) {
    catalog.entity<Account>("acc", {"Tài khoản", "Account"})
        .field<&Account::holder_id>({"Chủ tài khoản", "Holder"}, {.priority = 1})
        .field<&Account::user_name>({"Tên đăng nhập", "User name"}, personal_text(40))
        .field<&Account::phone>({"Số điện thoại", "Phone"}, at_priority(2, personal_text(20)))
        .field<&Account::language>({"Ngôn ngữ", "Language"}, {.required = false, .priority = 3})
        .field<&Account::state>({"Trạng thái", "State"}, {.required = false})
        .unique<&Account::user_name>()
        .unique<&Account::holder_id>()
        .about<&Account::holder_id>()
        .server_wide()
        .retention({.months = 24, .basis = "DEFAULT: đủ một kỳ rà soát sau khi thôi dùng"})
        .read<account_readers>()
        .write<account_writers>()
        .part_of<&Account::holder_id>({"Tài khoản", "Account"}, 7)
        .created_by<NewAccounts>("/accounts/open")
        .present(look_of_account())
        .rest(Rest::read_only);
    catalog.entity<AccountPerson>("acp", {"Người của tài khoản", "Person of an account"})
        .field<&AccountPerson::account_id>({"Tài khoản", "Account"}, {.priority = 1})
        .field<&AccountPerson::person_id>({"Người", "Person"}, {.priority = 1})
        .unique<&AccountPerson::person_id>()
        .about<&AccountPerson::person_id>()
        .server_wide()
        .retention({.months = 24, .basis = "DEFAULT: đủ một kỳ rà soát sau khi thôi dùng"})
        .read<link_readers>()
        .write<link_writers>()
        .part_of<&AccountPerson::account_id>({"Người dùng tài khoản này", "Persons"}, 1)
        .present(look_of_link())
        .rest(Rest::full);
}

void declare_beside_account(Catalog& catalog) {
    catalog.entity<ExternalIdentity>("exi", {"Danh tính bên ngoài", "External identity"})
        .field<&ExternalIdentity::account_id>({"Tài khoản", "Account"})
        .field<&ExternalIdentity::issuer>({"Nơi cấp", "Issuer"}, {.limit = 200})
        .field<&ExternalIdentity::subject>({"Mã ở nơi cấp", "Subject"}, {.limit = 200})
        .unique<&ExternalIdentity::issuer, &ExternalIdentity::subject>()
        .server_wide()
        .read<identity_readers>()
        .write<server_administrator>()
        .part_of<&ExternalIdentity::account_id>({}, 3)
        .present(look_of_identity())
        .rest(Rest::full);
    catalog.entity<AccountHelp>("ach", {"Can thiệp vào tài khoản", "Help given to an account"})
        .field<&AccountHelp::account_id>({"Tài khoản", "Account"}, {.priority = 2})
        .field<&AccountHelp::person_id>({"Chủ tài khoản", "Holder"}, {.priority = 1})
        .field<&AccountHelp::kind>({"Việc đã làm", "Kind"}, {.show = Show::status})
        .field<&AccountHelp::reason>(
            {"Lý do", "Reason"},
            {.limit = 500, .required = false, .privacy = Privacy::personal, .priority = 2})
        .field<&AccountHelp::by_id>({"Người làm", "By"}, {.priority = 2})
        .field<&AccountHelp::at>({"Lúc", "At"}, {.priority = 1})
        .about<&AccountHelp::person_id>()
        .server_wide()
        .retention({.months = 24, .basis = "DEFAULT: đủ một kỳ rà soát"})
        .read<help_readers>()
        .write<system_only>()
        .part_of<&AccountHelp::account_id>({"Đã can thiệp", "Help given"}, 2)
        .present(look_of_help())
        .rest(Rest::read_only);
}

Presentation look_of_appointment() {
    return {.task = Task::accounts,
            .icon = "user-cog",
            .many = {"Vai trò ở trường", "Roles at the school"},
            .verb = {"Giao vai trò", "Give a role"},
            .empty = {"Ai là hiệu trưởng, văn thư, giáo viên, y tế trong hệ thống: vai trò quyết định xem và "
                      "sửa được gì.",
                      "Who is principal, clerk, teacher or nurse here: the role decides what somebody may "
                      "see and change."},
            .title = {"role"},
            .subtitle = {"decision"},
            .sort = "role",
            .views = {{"leaders", {"Hiệu trưởng", "Principals"}, "filter[role]=principal"},
                      {"clerks", {"Văn thư, giáo vụ", "Clerks"}, "filter[role]=clerk"},
                      {"teachers", {"Giáo viên", "Teachers"}, "filter[role]=teacher"},
                      {"ever", {"Cả vai trò đã hết", "With former ones"}, "as_of=all"}},
            .next_steps = {{.field = "valid_to",
                            .values = {"past"},
                            .text = {"Vai trò này đã hết hạn.", "This role is over."},
                            .tone = Tone::neutral}}};
}

Presentation look_of_officer_post() {
    return {.task = Task::accounts,
            .icon = "user-cog",
            .many = {"Cán bộ cơ quan quản lý", "Officers of authorities"},
            .verb = {"Thêm cán bộ quản lý", "Add an officer"},
            .empty = {"Cán bộ của Sở, của xã được xem số liệu các trường trực thuộc đứng ở đây.",
                      "Officers of the authorities who may see the figures of the schools below stand here."},
            .title = {"role"},
            .subtitle = {"decision"},
            .sort = "-valid_from",
            .next_steps = {{.field = "valid_to",
                            .values = {"past"},
                            .text = {"Đã thôi công tác ở cơ quan này.", "This post is over."},
                            .tone = Tone::neutral}}};
}

Presentation look_of_delegation() {
    return {.task = Task::accounts,
            .icon = "arrow-left-right",
            .many = {"Ủy quyền", "Delegations"},
            .verb = {"Ủy quyền", "Delegate"},
            .empty = {"Khi đi vắng, hiệu trưởng giao quyền cho người khác trong một thời gian: việc đó được "
                      "ghi ở đây.",
                      "Whoever is away may give his role to somebody for some time: that stands here."},
            .title = {"role"},
            .subtitle = {"reason"},
            .sort = "-valid_from",
            .next_steps = {{.field = "valid_to",
                            .values = {"past"},
                            .text = {"Ủy quyền này đã hết hạn.", "This delegation is over."},
                            .tone = Tone::neutral}}};
}

void declare_appointments(Catalog& catalog) {
    catalog.entity<Appointment>("apt", {"Bổ nhiệm, phân công", "Appointment"})
        .field<&Appointment::person_id>({"Người", "Person"}, {.priority = 1})
        .field<&Appointment::role>({"Vai trò", "Role"}, {.priority = 1})
        .field<&Appointment::campus_id>({"Cơ sở", "Campus"},
                                        {.help = {"Bỏ trống: cả trường.", "Empty: the whole school."}})
        .field<&Appointment::decision>({"Quyết định", "Decision"}, at_priority(3, decision_text))
        .field<&Appointment::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&Appointment::valid_to>({"Đến ngày", "Until"})
        .dated<&Appointment::valid_from, &Appointment::valid_to, &Appointment::person_id,
               &Appointment::role>()
        .about<&Appointment::person_id>()
        .campus<&Appointment::campus_id>()
        .retention({.months = 0, .basis = "Luật Viên chức: hồ sơ viên chức"})
        .read<appointment_readers>()
        .write<appointers>()
        .part_of<&Appointment::person_id, people::StaffMember>({"Vai trò trong hệ thống", "Roles"}, 7)
        .present(look_of_appointment())
        .rest(Rest::full);
    catalog.entity<OfficerPost>("ofp", {"Cán bộ cơ quan quản lý", "Post at an authority"})
        .field<&OfficerPost::person_id>({"Người", "Person"}, {.priority = 1})
        .field<&OfficerPost::unit_id>({"Cơ quan", "Authority"}, {.priority = 1})
        .field<&OfficerPost::role>({"Vai trò", "Role"}, {.priority = 1})
        .field<&OfficerPost::decision>({"Quyết định", "Decision"}, decision_text)
        .field<&OfficerPost::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&OfficerPost::valid_to>({"Đến ngày", "Until"})
        .dated<&OfficerPost::valid_from, &OfficerPost::valid_to, &OfficerPost::person_id,
               &OfficerPost::unit_id>()
        .about<&OfficerPost::person_id>()
        .server_wide()
        .retention({.months = 0, .basis = "Luật Cán bộ, công chức: hồ sơ công chức"})
        .read<post_readers>()
        .write<post_writers>()
        .part_of<&OfficerPost::person_id, people::StaffMember>({}, 9)
        .part_of<&OfficerPost::unit_id>({"Cán bộ", "Officers"}, 3)
        .present(look_of_officer_post())
        .rest(Rest::full);
    catalog.entity<Delegation>("dlg", {"Ủy quyền", "Delegation"})
        .field<&Delegation::from_id>({"Người ủy quyền", "From"}, {.priority = 1})
        .field<&Delegation::to_id>({"Người được ủy quyền", "To"}, {.priority = 1})
        .field<&Delegation::role>({"Vai trò", "Role"}, {.priority = 1})
        .field<&Delegation::reason>({"Lý do", "Reason"}, decision_text)
        .field<&Delegation::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&Delegation::valid_to>({"Đến ngày", "Until"},
                                      {.help = {"Nên có hạn: hết ngày này quyền tự trở về.",
                                                "Better with a last day: the right then ends by itself."}})
        .dated<&Delegation::valid_from, &Delegation::valid_to, &Delegation::from_id, &Delegation::to_id,
               &Delegation::role>()
        .about<&Delegation::to_id>()
        .retention({.months = 0, .basis = "Luật Viên chức: hồ sơ viên chức"})
        .read<delegation_readers>()
        .write<delegation_writers>()
        .part_of<&Delegation::to_id, people::StaffMember>({"Được ủy quyền", "Delegated to him"}, 9)
        .part_of<&Delegation::from_id, people::StaffMember>({"Đã ủy quyền", "Delegated by him"}, 9)
        .present(look_of_delegation())
        .rest(Rest::full);
}

Presentation look_of_service() {
    return {
        .task = Task::accounts,
        .icon = "webhook",
        .many = {"Tài khoản dịch vụ", "Service accounts"},
        .verb = {"Thêm tài khoản dịch vụ", "Add a service account"},
        .empty =
            {"Phần mềm khác của trường đọc, ghi dữ liệu qua tài khoản riêng ở đây, có phạm vi và hạn dùng.",
             "Other programs read and write through accounts of their own, with a scope and a last day."},
        .subtitle = {"purpose"},
        .sort = "name",
        .next_steps = {{.field = "valid_to",
                        .values = {"past"},
                        .text = {"Đã hết hạn: phần mềm này không kết nối được nữa.",
                                 "It is over: the program cannot connect any more."},
                        .action_label = {"Gia hạn", "Prolong it"},
                        .action = "/r/accounts/service-accounts/{id}?edit",
                        .tone = Tone::bad}}};
}

void declare_services(Catalog& catalog) {
    catalog.entity<ServiceAccount>("sva", {"Tài khoản dịch vụ", "Service account"})
        .field<&ServiceAccount::name>({"Tên", "Name"}, {.limit = 80, .order = Order::text, .searched = true})
        .field<&ServiceAccount::purpose>({"Dùng để", "Purpose"}, {.limit = 300, .priority = 2})
        .field<&ServiceAccount::roles>(
            {"Vai trò", "Roles"},
            {.limit = 200,
             .help = {"Mã vai trò, ví dụ: clerk,teacher.", "Codes of roles, for example: clerk,teacher."},
             .priority = 2})
        .field<&ServiceAccount::scopes>(
            {"Phạm vi", "Scopes"},
            {.limit = 1000,
             .help = {"Ví dụ: org.rooms:read,people:read.", "For example: org.rooms:read,people:read."},
             .priority = 3})
        .field<&ServiceAccount::valid_to>({"Dùng được đến ngày", "Valid until"}, {.priority = 2})
        .unique<&ServiceAccount::name>()
        .read<service_keepers>()
        .write<service_keepers>()
        .present(look_of_service())
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
    declare_beside_account(catalog);
    declare_appointments(catalog);
    declare_services(catalog);
}

}  // namespace truong::accounts
