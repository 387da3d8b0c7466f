#pragma once
// What a condition cannot say: asked at the end of every transaction that changed such a row, so that a
// service, a request, a bulk write, an import and an undo are all held to it. The system itself is not asked.
#include "modules/accounts/standing.hpp"

namespace truong::accounts {

/// Throws `forbidden` where the actor may not help the person, `invalid` where names are not as stored.
void require_new_account(const Reader& reader, const Account& account);

/// The roles that the actor may give to services of the school; nothing: all of them. A token outlives a loan
/// and reaches the whole school, so they are those of his own appointments there. Throws where he has none.
std::optional<Roles> roles_for_services(const Reader& reader, Id<org::School> school);

void guard_accounts(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_links(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_appointments(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_posts(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_delegations(Tx& tx, const std::vector<std::int64_t>& rows);
/// A code was made under the rule of what its holder was then. When he becomes more, it opens nothing: else
/// whoever printed a letter for a mother would enter as the clerk that she became.
void void_codes_of_new_staff(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_services(Tx& tx, const std::vector<std::int64_t>& rows);

}  // namespace truong::accounts
