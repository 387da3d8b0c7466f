// The second factor: begun with the password, on once the telephone has shown a number.
#include "modules/accounts/sign_in.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/events.hpp"
#include "platform/passwords/totp.hpp"
#include "platform/services.hpp"

namespace truong::accounts {

namespace {

[[noreturn]] void refuse_state(std::string_view code) {
    throw Problem(ProblemKind::conflict, {{.path = "", .code = std::string(code)}});
}

/// The password was shown; a recovery or a lock that came meanwhile wins.
void require_still_proved(const Visit& visit, const access::Ledger& ledger,
                          const access::Credential& proved) {
    session_going_on(visit, ledger);
    if (!still_proved(ledger, proved))
        throw Problem(ProblemKind::invalid, {{.path = "password", .code = "wrong_password"}});
}

access::Credential credential_now(const access::Ledger& ledger, Id<Account> account) {
    auto credential = access::credential_of(ledger, account);
    if (!credential) refuse_state("second_factor_is_off");
    return *std::move(credential);
}

void note_factor(const Visit& visit, const access::Ledger& ledger, Id<Account> account,
                 access::EventKind kind) {
    access::note(ledger,
                 {.account = account, .identifier = {}, .kind = kind, .address = visit.request.client});
}

/// Whoever else came in did so under the old proof.
access::OpenedSession only_this_session(const Visit& visit, const access::Ledger& ledger, Id<Account> account,
                                        access::Patience patience) {
    const access::SignedIn session = session_going_on(visit, ledger);
    access::revoke_sessions(ledger, account, session.id);
    return access::renew(ledger, session, patience, access::Overlap::none);
}

template <class Answer>
http::Response answer_with_token(const Visit& visit, Answer answer, const access::OpenedSession& opened,
                                 access::Patience patience) {
    http::Response cookies;
    answer.token = hand_over(visit, cookies, opened, patience);
    answer.expires_at = opened.expires_at;
    http::Response response = private_answer(visit, answer);
    for (auto& [name, value] : cookies.headers) response.with(std::move(name), std::move(value));
    return response;
}

}  // namespace

http::Response begin_second_factor(const Visit& visit) {
    const Account account = own_account(visit);
    const auto proof = input_of<PasswordProof>(visit);
    const access::Credential proved = prove_password(visit, account, proof.password, "password");
    if (!proved.totp_secret.empty()) refuse_state("second_factor_is_on");
    const std::string secret = passwords::new_totp_secret();
    write_ledger(visit, [&](const access::Ledger& ledger) {
        require_still_proved(visit, ledger, proved);
        access::propose_totp(ledger, account.id, secret);
    });
    return private_answer(visit, TotpBegun{.secret = passwords::base32(secret),
                                           .uri = passwords::totp_uri(secret, account.user_name)});
}

http::Response confirm_second_factor(const Visit& visit) {
    const Account account = own_account(visit);
    const auto shown = input_of<TotpCode>(visit);
    const access::Patience patience = patience_of_account(visit, account.id);
    const access::Attempt attempt{.subject = access::code_subject(visit.store.ring(), account.id),
                                  .address = {}};
    const auto pass = visit.store.services().door->enter(visit.store, attempt);
    TotpConfirmed answer;
    std::optional<access::OpenedSession> opened;
    write_ledger(visit, [&](const access::Ledger& ledger) {
        opened.reset();
        answer.reserve.clear();
        session_going_on(visit, ledger);
        const access::Credential credential = credential_now(ledger, account.id);
        if (credential.totp_pending.empty()) refuse_state("second_factor_is_off");
        const auto step = passwords::matching_totp_step(
            credential.totp_pending, access::normal_code(shown.code), ledger.now, credential.totp_step);
        if (!step) return access::count_failure(ledger, attempt);
        access::forget_failures(ledger, attempt);
        access::turn_on_totp(ledger, account.id, credential.totp_pending, *step);
        for (int i = 0; i < access::backup_codes; ++i)
            answer.reserve.push_back(
                {access::issue_code(ledger, {.account = account.id,
                                             .purpose = access::CodePurpose::backup,
                                             .expires_at = {ledger.now.ms + access::backup_life_ms}})});
        note_factor(visit, ledger, account.id, access::EventKind::second_factor_on);
        opened = only_this_session(visit, ledger, account.id, patience);
    });
    if (!opened) throw Problem(ProblemKind::invalid, {{.path = "code", .code = "code_required"}});
    visit.store.services().door->changed();
    return answer_with_token(visit, std::move(answer), *opened, patience);
}

http::Response remove_second_factor(const Visit& visit) {
    const Account account = own_account(visit);
    const auto wanted = input_of<TotpRemoval>(visit);
    const access::Credential proved = prove_password(visit, account, wanted.password, "password");
    if (proved.totp_secret.empty()) refuse_state("second_factor_is_off");
    const access::Patience patience = patience_of_account(visit, account.id);
    const access::Attempt attempt{.subject = access::code_subject(visit.store.ring(), account.id),
                                  .address = {}};
    const auto pass = visit.store.services().door->enter(visit.store, attempt);
    std::optional<access::OpenedSession> opened;
    write_ledger(visit, [&](const access::Ledger& ledger) {
        opened.reset();
        require_still_proved(visit, ledger, proved);
        const access::Credential credential = credential_now(ledger, account.id);
        if (!prove_second_factor(ledger, credential, wanted.code))
            return access::count_failure(ledger, attempt);
        access::forget_failures(ledger, attempt);
        access::turn_off_totp(ledger, account.id);
        note_factor(visit, ledger, account.id, access::EventKind::second_factor_off);
        opened = only_this_session(visit, ledger, account.id, patience);
    });
    if (!opened) throw Problem(ProblemKind::invalid, {{.path = "code", .code = "code_required"}});
    visit.store.services().door->changed();
    Renewed renewed{.session = session_name(opened->id)};
    return answer_with_token(visit, std::move(renewed), *opened, patience);
}

}  // namespace truong::accounts
