#pragma once
// What a condition cannot say: asked at the end of every transaction that changed such a row, so that a
// service, a request, a bulk write, an import and an undo are all held to it. The system itself is not asked.
#include "modules/accounts/standing.hpp"

namespace truong::accounts {

/// Throws `forbidden` where the actor may not help the person, `invalid` where names are not as stored.
void require_new_account(const Reader& reader, const Account& account);

void guard_accounts(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_links(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_appointments(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_posts(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_delegations(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_services(Tx& tx, const std::vector<std::int64_t>& rows);

}  // namespace truong::accounts
