#include "modules/accounts/entities.hpp"

namespace truong::accounts {

Manifest manifest() {
    return {.name = "accounts",
            .label = {"Tài khoản và vai trò", "Accounts and roles"},
            .tier = 1,
            .uses = {"org", "people"},
            .declare = declare,
            .contributions = {.seats = {{append_seats}}}};
}

}  // namespace truong::accounts
