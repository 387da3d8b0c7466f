#pragma once
// Signing in and what somebody does with his own account. Routes of their own transactions: hashing has no
// place in one.
#include <optional>

#include "modules/accounts/sign_in_messages.hpp"
#include "platform/access/authenticator.hpp"
#include "platform/access/credentials.hpp"
#include "platform/access/door.hpp"
#include "platform/access/origin.hpp"
#include "platform/module.hpp"

namespace truong::accounts {

/// For the manifest.
std::vector<DirectRoute> sign_in_routes();
/// The salt that a new password of this account takes: of the accounts that share its telephone, or a new
/// one.
std::string salt_for(const Reader& reader, const Account& account);

// What the parts of signing in share.

/// {"data": …}, never kept by a cache nor packed together with what a stranger wrote.
template <class Out> http::Response private_answer(const Visit& visit, const Out& out, int status = 200) {
    http::Response response{.status = status, .compress = false};
    response.body = "{\"data\":";
    encode(visit.store.catalog().of(type_key<Out>()), &out, response.body);
    response.body += '}';
    response.with("Cache-Control", "no-store");
    return response;
}
template <class Out> http::Response private_list(const Visit& visit, const std::vector<Out>& all) {
    http::Response response{.compress = false};
    response.body = "{\"data\":";
    {
        json::Array array(response.body);
        for (const Out& one : all) encode(visit.store.catalog().of(type_key<Out>()), &one, array.item());
    }
    response.body += '}';
    response.with("Cache-Control", "no-store");
    return response;
}

/// One read, or one write, as the system: what somebody may do here is decided by his session and proof.
void read_as_system(const Visit& visit, const std::function<void(const Reader&)>& work);
void write_ledger(const Visit& visit, const std::function<void(const access::Ledger&)>& work);

/// The account of a session; tokens of programs have none.
Account own_account(const Visit& visit);
SeatView seat_view(const AccountSeat& seat);
std::vector<SeatView> seat_views(const Reader& reader, Id<Account> account);
SecondFactor second_factor_of(const access::Standing& standing, const std::vector<access::SeatChoice>& seats,
                              Instant now);

/// A code of the telephone or of the reserve, used up by this.
bool prove_second_factor(const access::Ledger& ledger, const access::Credential& credential,
                         const std::string& code);
/// Somebody who is signed in, or was, shows his password again: counted like a sign-in, 422 when wrong.
access::Credential prove_password(const Visit& visit, const Account& account, const std::string& password,
                                  std::string_view path);

/// The credential that was proved, as it is in this transaction; nothing where the account was locked or got
/// another password while it was hashed.
std::optional<access::Credential> still_proved(const access::Ledger& ledger,
                                               const access::Credential& proved);
/// Throws unless the session of the request still goes on in this transaction.
access::SignedIn session_going_on(const Visit& visit, const access::Ledger& ledger);

/// Puts the token where the client keeps it: into the cookie, or gives it back for the body.
std::string hand_over(const Visit& visit, http::Response& response, const access::OpenedSession& opened,
                      access::Patience patience);
std::string session_name(std::int64_t id);
access::Patience patience_of_account(const Visit& visit, Id<Account> account);

http::Response sign_in(const Visit& visit);
http::Response activate(const Visit& visit);
http::Response me(const Visit& visit);
http::Response choose_own_seat(const Visit& visit);
http::Response change_password(const Visit& visit);
http::Response own_events(const Visit& visit);
http::Response own_sessions(const Visit& visit);
http::Response revoke_own_session(const Visit& visit);
http::Response revoke_other_sessions(const Visit& visit);
http::Response renew_session(const Visit& visit);
http::Response end_session(const Visit& visit);
http::Response begin_second_factor(const Visit& visit);
http::Response confirm_second_factor(const Visit& visit);
http::Response remove_second_factor(const Visit& visit);

}  // namespace truong::accounts
