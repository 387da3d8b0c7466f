// Sessions of one's own: list, close, renew, end. And the addresses of all of signing in.
#include "modules/accounts/sign_in.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/events.hpp"
#include "platform/services.hpp"

namespace truong::accounts {

namespace {

SessionView view_of_session(const access::SignedIn& session, std::int64_t current) {
    return {.id = session_name(session.id),
            .created_at = session.created_at,
            .seen_at = session.seen_at,
            .expires_at = session.expires_at,
            .client = session.client,
            .address = session.address,
            .current = session.id == current};
}

http::Response nothing() { return {.status = 204, .content_type = {}}; }

void note_own(const Visit& visit, const access::Ledger& ledger, Id<Account> account, access::EventKind kind) {
    access::note(ledger,
                 {.account = account, .identifier = {}, .kind = kind, .address = visit.request.client});
}

[[noreturn]] void refuse_token(std::string_view code) {
    throw Problem(ProblemKind::unauthenticated, {{.path = "Authorization", .code = std::string(code)}});
}

/// The session whose token was shown, live or run out not long ago.
access::SignedIn shown_session(const Visit& visit) {
    const access::Presented shown = access::presented(visit.request);
    if (shown.token.empty()) throw Problem(ProblemKind::unauthenticated);
    if (!shown.token.starts_with(access::session_prefix)) refuse_token("unauthenticated");
    if (shown.by_cookie) access::require_own_origin(visit.request);
    std::optional<access::SignedIn> session;
    read_as_system(visit, [&](const Reader& reader) {
        session = access::find_session(access::ledger_of(reader), shown.token);
    });
    if (!session || !access::is_renewable(*session, visit.store.now())) refuse_token("unauthenticated");
    return *session;
}

/// A password, and the second factor where there is one, make a session go on that has run out.
access::OpenedSession prolong_by_password(const Visit& visit, const access::SignedIn& session,
                                          const Renewal& wanted, access::Patience patience) {
    if (wanted.password.empty()) refuse_token("session_expired");
    Account account;
    read_as_system(visit, [&](const Reader& reader) { account = reader.get(session.account); });
    const access::Credential shown = prove_password(visit, account, wanted.password, "password");
    const access::Attempt attempt{.subject = access::code_subject(visit.store.ring(), account.id),
                                  .address = {}};
    const auto pass = visit.store.services().door->enter(visit.store, attempt);
    std::optional<access::OpenedSession> opened;
    write_ledger(visit, [&](const access::Ledger& ledger) {
        opened.reset();
        const auto now = access::find_session(ledger, session.id);
        const auto credential = still_proved(ledger, shown);
        if (!now || now->revoked_at || !credential) return;
        // Another tab was quicker: its answer brought the cookie of them all, and one more exchange would
        // void it.
        if (access::presented(visit.request).by_cookie && access::is_live(*now, ledger.now)) {
            opened = access::OpenedSession{.id = now->id, .token = {}, .expires_at = now->expires_at};
            return;
        }
        const bool asked = !credential->totp_secret.empty();
        if (asked && access::normal_code(wanted.code).empty()) return;  // nothing was guessed
        if (asked && !prove_second_factor(ledger, *credential, wanted.code))
            return access::count_failure(ledger, attempt);
        access::forget_failures(ledger, attempt);
        opened = access::prolong(ledger, *now, patience);
        note_own(visit, ledger, account.id, access::EventKind::session_prolonged);
    });
    if (!opened) throw Problem(ProblemKind::unauthenticated, {{.path = "code", .code = "code_required"}});
    return *opened;
}

}  // namespace

http::Response own_sessions(const Visit& visit) {
    const Account account = own_account(visit);
    std::vector<SessionView> views;
    read_as_system(visit, [&](const Reader& reader) {
        views.clear();
        for (const access::SignedIn& session : access::sessions_of(access::ledger_of(reader), account.id))
            views.push_back(view_of_session(session, visit.actor.session));
    });
    return private_list(visit, views);
}

http::Response revoke_own_session(const Visit& visit) {
    const Account account = own_account(visit);
    const auto id = parse_id("ses", input_of<SessionRef>(visit).id);
    bool revoked = false;
    if (id)
        write_ledger(visit, [&](const access::Ledger& ledger) {
            revoked = access::revoke_session(ledger, account.id, *id);
            if (revoked) note_own(visit, ledger, account.id, access::EventKind::sessions_revoked);
        });
    if (!revoked) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    visit.store.services().door->changed();
    return private_answer(visit, SessionsRevoked{.revoked = 1});
}

http::Response revoke_other_sessions(const Visit& visit) {
    const Account account = own_account(visit);
    SessionsRevoked answer;
    write_ledger(visit, [&](const access::Ledger& ledger) {
        answer.revoked = static_cast<int>(access::revoke_sessions(ledger, account.id, visit.actor.session));
        note_own(visit, ledger, account.id, access::EventKind::sessions_revoked);
    });
    visit.store.services().door->changed();
    return private_answer(visit, answer);
}

http::Response renew_session(const Visit& visit) {
    const auto wanted = input_of<Renewal>(visit);
    const access::SignedIn session = shown_session(visit);
    const access::Patience patience = patience_of_account(visit, session.account);
    access::OpenedSession opened;
    if (access::is_live(session, visit.store.now()))
        write_ledger(visit, [&](const access::Ledger& ledger) {
            const auto now = access::find_session(ledger, session.id);
            if (!now || now->revoked_at) refuse_token("unauthenticated");
            opened = access::renew(ledger, *now, patience, access::Overlap::brief);
        });
    else
        opened = prolong_by_password(visit, session, wanted, patience);
    visit.store.services().door->changed();
    http::Response cookies;
    Renewed renewed{.session = session_name(opened.id), .expires_at = opened.expires_at};
    if (!opened.token.empty()) renewed.token = hand_over(visit, cookies, opened, patience);
    http::Response response = private_answer(visit, renewed);
    for (auto& [name, value] : cookies.headers) response.with(std::move(name), std::move(value));
    return response;
}

http::Response end_session(const Visit& visit) {
    const Account account = own_account(visit);
    write_ledger(visit, [&](const access::Ledger& ledger) {
        access::revoke_session(ledger, account.id, visit.actor.session);
        note_own(visit, ledger, account.id, access::EventKind::signed_out);
    });
    visit.store.services().door->changed();
    http::Response response = nothing();
    access::remove_cookie(visit.request, response, access::session_cookie);
    return response;
}

}  // namespace truong::accounts
