#include "modules/accounts/demo.hpp"
#include "modules/accounts/entities.hpp"
#include "modules/accounts/guards.hpp"
#include "modules/accounts/overview.hpp"
#include "modules/accounts/service.hpp"
#include "modules/accounts/services.hpp"
#include "modules/accounts/sign_in.hpp"

namespace truong::accounts {

namespace {

std::vector<Route> routes() {
    std::vector<Route> all = service_routes();
    all.push_back(post("/accounts/{id}/correct", {"Sửa tài khoản", "Correct the account"}, correct_account));
    all.push_back(get("/staff-access", {"Ai trong trường đăng nhập được", "Who of the staff can sign in"},
                      staff_access));
    return all;
}

std::vector<DirectRoute> direct_routes() {
    std::vector<DirectRoute> all;
    for (const auto& part : {sign_in_routes(), help_routes(), direct_service_routes()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace

Manifest manifest() {
    return {.name = "accounts",
            .label = {"Tài khoản và vai trò", "Accounts and roles"},
            .tier = 1,
            .uses = {"people"},
            .declare = declare,
            .routes = routes(),
            .direct_routes = direct_routes(),
            .hooks = {on_change<Account>(guard_accounts), on_change<AccountPerson>(guard_links),
                      on_change<Appointment>(guard_appointments), on_change<OfficerPost>(guard_posts),
                      on_change<Delegation>(guard_delegations), on_change<ServiceAccount>(guard_services),
                      on_change<people::StaffMember>(void_codes_of_new_staff)},
            .contributions = {.demo = {{fill_demo}},
                              .personal_data = {{.erase = erase_access_of}},
                              .seats = {{append_seats}},
                              // Without their keys services are nothing; a key does not leave.
                              .archive_parts = {{.entity = type_key<Account>(), .same_by = {"holder_id"}},
                                                {.entity = type_key<ServiceAccount>(), .stays = true}}}};
}

}  // namespace truong::accounts
