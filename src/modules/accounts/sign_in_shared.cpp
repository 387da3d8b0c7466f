// What the parts of signing in share: proofs, seats as they are shown, where a token goes.
#include "modules/accounts/sign_in.hpp"

#include <algorithm>

#include "platform/access/codes.hpp"
#include "platform/access/tokens.hpp"
#include "platform/passwords/lane.hpp"
#include "platform/passwords/policy.hpp"
#include "platform/passwords/totp.hpp"
#include "platform/services.hpp"

namespace truong::accounts {

namespace {

const Actor sign_in_system{.hat = Hat::system};

template <class Type> std::optional<Id<Type>> given(Id<Type> id) {
    return id ? std::optional(id) : std::nullopt;
}

/// The password that the lane derives is compared outside any transaction.
bool fits(const Visit& visit, const access::Credential& credential, const std::string& password) {
    const std::string derived =
        visit.store.services().passwords->derive(passwords::normal(password), credential.salt);
    return passwords::same(derived, credential.verifier);
}

}  // namespace

SeatView seat_view(const AccountSeat& seat) {
    return {.key = seat.key,
            .hat = seat.seat.hat,
            .person_id = given(seat.seat.person),
            .school_id = given(seat.seat.school),
            .campus_id = given(seat.seat.campus),
            .authority_id = given(seat.seat.authority),
            .roles = access::roles_text(seat.seat.roles),
            .label_vi = seat.label_vi,
            .label_en = seat.label_en};
}

void read_as_system(const Visit& visit, const std::function<void(const Reader&)>& work) {
    visit.store.read(sign_in_system, visit.operation, work);
}

void write_ledger(const Visit& visit, const std::function<void(const access::Ledger&)>& work) {
    visit.store.database().write([&](db::Connection& connection) {
        work({connection, visit.store, visit.store.now()});
    });
}

std::vector<access::SeatChoice> seat_choices(const Reader& reader, Id<Account> account) {
    std::vector<access::SeatChoice> choices;
    for (AccountSeat& seat : seats_of(reader, account)) choices.push_back({std::move(seat.key), seat.seat});
    return choices;
}

std::vector<SeatView> seat_views(const Reader& reader, Id<Account> account) {
    std::vector<SeatView> views;
    for (const AccountSeat& seat : seats_of(reader, account)) views.push_back(seat_view(seat));
    return views;
}

SecondFactor second_factor_of(const access::Standing& standing, const std::vector<access::SeatChoice>& seats,
                              Instant now) {
    if (standing.has_totp) return SecondFactor::on;
    const bool manages = std::any_of(seats.begin(), seats.end(), [](const access::SeatChoice& choice) {
        return access::is_management(choice.seat);
    });
    if (!manages || !standing.totp_due) return SecondFactor::none;
    return now < *standing.totp_due ? SecondFactor::due : SecondFactor::required;
}

Account own_account(const Visit& visit) {
    if (visit.actor.session == 0)
        throw Problem(ProblemKind::forbidden, {{.path = "Authorization", .code = "session_required"}});
    Account account;
    read_as_system(visit, [&](const Reader& reader) { account = reader.get(visit.actor.account); });
    return account;
}

bool prove_second_factor(const access::Ledger& ledger, const access::Credential& credential,
                         const std::string& code) {
    const std::string typed = access::normal_code(code);
    const auto step =
        passwords::matching_totp_step(credential.totp_secret, typed, ledger.now, credential.totp_step);
    if (step) return access::use_totp_step(ledger, credential, *step);
    const auto reserve = access::find_code(ledger, typed, {access::CodePurpose::backup});
    return reserve && reserve->account == credential.account && access::use_code(ledger, *reserve);
}

access::Credential prove_password(const Visit& visit, const Account& account, const std::string& password,
                                  std::string_view path) {
    const access::Attempt attempt{.subject = access::account_subject(visit.store.ring(), account.id),
                                  .address = {}};
    const auto pass = visit.store.services().door->enter(visit.store, attempt);
    std::optional<access::Credential> credential;
    read_as_system(visit, [&](const Reader& reader) {
        credential = access::credential_of(access::ledger_of(reader), account.id);
    });
    const bool proved =
        credential && account.state == AccountState::active && fits(visit, *credential, password);
    write_ledger(visit, [&](const access::Ledger& ledger) {
        proved ? access::forget_failures(ledger, attempt) : access::count_failure(ledger, attempt);
    });
    if (!proved) throw Problem(ProblemKind::invalid, {{.path = std::string(path), .code = "wrong_password"}});
    return *credential;
}

std::optional<access::Credential> still_proved(const access::Ledger& ledger,
                                               const access::Credential& proved) {
    {
        db::Query query(ledger.connection,
                        "select 1 from accounts_account where id = ? and state = 'active' and ended_at is "
                        "null");
        if (!query.bind(proved.account.value).next()) return std::nullopt;
    }
    auto now = access::credential_of(ledger, proved.account);
    if (now && !passwords::same(now->verifier, proved.verifier)) now.reset();
    return now;
}

access::SignedIn session_going_on(const Visit& visit, const access::Ledger& ledger) {
    auto session = access::find_session(ledger, visit.actor.session);
    if (!session || session->revoked_at)
        throw Problem(ProblemKind::unauthenticated, {{.path = "Authorization", .code = "unauthenticated"}});
    return *std::move(session);
}

std::string session_name(std::int64_t id) {
    std::string name;
    append_id(name, "ses", id);
    return name;
}

std::string hand_over(const Visit& visit, http::Response& response, const access::OpenedSession& opened,
                      access::Patience patience) {
    if (!access::presented(visit.request).by_cookie) return opened.token;
    const auto age =
        patience == access::Patience::family ? std::optional(access::session_life_ms) : std::nullopt;
    access::set_cookie(visit.request, response, access::session_cookie, opened.token, age);
    return {};
}

access::Patience patience_of_account(const Visit& visit, Id<Account> account) {
    access::Patience patience{};
    read_as_system(
        visit, [&](const Reader& reader) { patience = access::patience_of(seat_choices(reader, account)); });
    return patience;
}

std::string salt_for(const Reader& reader, const Account& account) {
    if (!account.phone) return passwords::new_salt();
    const auto sharing = reader.all<Account>(
        {.condition = where<&Account::phone> == *account.phone, .limit = access::accounts_of_a_name});
    for (const Account& other : sharing) {
        const auto credential = access::credential_of(access::ledger_of(reader), other.id);
        if (credential) return credential->salt;
    }
    return passwords::new_salt();
}

void give_password(const Store& store, const GivenPassword& given) {
    const Operation operation{"accounts.give_password", {}, {}};
    const std::string text = passwords::normal(given.text);
    access::NewPassword password{.account = given.account, .must_change = given.must_change, .address = {}};
    store.read(sign_in_system, operation, [&](const Reader& reader) {
        const Account account = reader.get(given.account);
        require(passwords::judge(text, {account.user_name, account.phone.value_or("")}, "password"));
        password.salt = salt_for(reader, account);
    });
    password.verifier = store.services().passwords->derive(text, password.salt);
    store.database().write([&](db::Connection& connection) {
        const access::Ledger ledger{connection, store, store.now()};
        access::set_password(ledger, password);
        access::revoke_sessions(ledger, given.account, 0);
    });
}

}  // namespace truong::accounts
