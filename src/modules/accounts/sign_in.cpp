// From a name and a password to a session. What is done for a name that nobody has is what is done for a
// wrong password: the same statements, one derivation, the same answer.
#include "modules/accounts/sign_in.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/events.hpp"
#include "platform/passwords/lane.hpp"
#include "platform/passwords/policy.hpp"
#include "platform/services.hpp"

namespace truong::accounts {

namespace {

struct Candidate {
    Account account;
    std::optional<access::Credential> credential;
};

/// What was typed as name, in the one spelling in which it is looked up and counted.
std::string identifier_of(const std::string& typed) {
    if (const auto phone = normal_phone(typed)) return *phone;
    if (const auto name = normal_user_name(typed)) return *name;
    return text::fold(text::tidy(typed));
}

/// Everything known before the password is looked at.
struct Knock {
    std::string identifier;
    std::vector<Candidate> candidates;
    access::Attempt attempt;
    std::string device;  // the cookie's, or a new one
};

Knock knock(const Visit& visit, const std::string& typed) {
    const keys::Ring& ring = visit.store.ring();
    Knock found{.identifier = identifier_of(typed)};
    found.device = access::cookie_of(visit.request, access::device_cookie).value_or("");
    // A device speaks for all who share the name, or for none: whoever signs in to his own account from it
    // would else have a count of his own to guess at the others.
    bool known_device = false;
    read_as_system(visit, [&](const Reader& reader) {
        const auto ledger = access::ledger_of(reader);
        const auto accounts = reader.all<Account>({.condition = where<&Account::user_name> == found.identifier
                                                                || where<&Account::phone> == found.identifier,
                                                   .limit = access::accounts_of_a_name});
        found.candidates.clear();
        known_device = !accounts.empty();
        for (const Account& account : accounts) {
            known_device = known_device && access::knows_device(ledger, account.id, found.device);
            found.candidates.push_back({account, access::credential_of(ledger, account.id)});
        }
    });
    found.attempt.subject = known_device ? access::device_subject(ring, found.identifier, found.device)
                                         : access::name_subject(ring, found.identifier);
    if (!known_device) found.attempt.address = access::address_subject(ring, visit.request.client);
    if (found.device.empty()) found.device = access::new_secret("td_");
    return found;
}

/// One derivation for each salt among them; for a name that nobody has, one under a salt of its own.
std::vector<Candidate> fitting(const Visit& visit, const Knock& knocked, const std::string& password) {
    passwords::Lane& lane = *visit.store.services().passwords;
    std::map<std::string, std::string> derived;
    for (const Candidate& candidate : knocked.candidates)
        if (candidate.credential) derived[candidate.credential->salt];
    if (derived.empty()) {
        const std::string salt = visit.store.ring().fingerprint(knocked.identifier, "sign_in.salt");
        derived[salt.substr(0, passwords::salt_bytes)];
    }
    for (auto& [salt, verifier] : derived) verifier = lane.derive(password, salt);
    std::vector<Candidate> found;
    for (const Candidate& candidate : knocked.candidates) {
        if (!candidate.credential) continue;
        const bool fits =
            passwords::same(derived[candidate.credential->salt], candidate.credential->verifier);
        if (fits && candidate.account.state == AccountState::active) found.push_back(candidate);
    }
    return found;
}

void count_failure(const Visit& visit, const Knock& knocked) {
    write_ledger(visit, [&](const access::Ledger& ledger) {
        access::count_failure(ledger, knocked.attempt);
        access::note(ledger, {.account = {},
                              .identifier = access::fingerprint_of(ledger.store.ring(), knocked.identifier),
                              .kind = access::EventKind::sign_in_failed,
                              .address = visit.request.client});
    });
}

[[noreturn]] void refuse_sign_in() {
    throw Problem(ProblemKind::unauthenticated, {{.path = "", .code = "sign_in_refused"}});
}
[[noreturn]] void refuse_ticket() {
    throw Problem(ProblemKind::unauthenticated, {{.path = "ticket", .code = "ticket_expired"}});
}
[[noreturn]] void refuse_code() {
    throw Problem(ProblemKind::unauthenticated, {{.path = "code", .code = "code_required"}});
}

/// Where the telephone's other accounts have another salt, the password moves to that of the oldest.
std::optional<access::NewPassword> moved(const Visit& visit, const Knock& knocked, const Candidate& candidate,
                                         const std::string& password) {
    if (password.empty()) return std::nullopt;
    const auto oldest = std::find_if(knocked.candidates.begin(), knocked.candidates.end(),
                                     [](const Candidate& one) { return one.credential.has_value(); });
    if (oldest->credential->salt == candidate.credential->salt) return std::nullopt;
    const std::string& salt = oldest->credential->salt;
    return access::NewPassword{.account = candidate.account.id,
                               .salt = salt,
                               .verifier = visit.store.services().passwords->derive(password, salt),
                               .must_change = candidate.credential->must_change,
                               .address = {}};
}

/// The seats of who comes in, and how he stands; read before the one write that lets him in.
struct Welcome {
    std::vector<SeatView> views;
    std::vector<access::SeatChoice> choices;
    bool manages = false;
};

Welcome welcome(const Visit& visit, Id<Account> account) {
    Welcome found;
    read_as_system(visit, [&](const Reader& reader) {
        found.views.clear();
        found.choices.clear();
        for (AccountSeat& seat : seats_of(reader, account)) {
            found.views.push_back(seat_view(seat));
            found.choices.push_back({std::move(seat.key), seat.seat});
        }
    });
    found.manages =
        std::any_of(found.choices.begin(), found.choices.end(),
                    [](const access::SeatChoice& choice) { return access::is_management(choice.seat); });
    return found;
}

struct Entry {
    const Candidate& candidate;
    const SignIn& wanted;
    std::optional<access::UsableCode> ticket;
    std::optional<access::NewPassword> moved;
};

enum class Verdict { admitted, refused, code_missing, code_wrong };
struct LetIn {
    Verdict verdict = Verdict::refused;
    access::OpenedSession session;
    access::Standing standing;
};

/// Whether he may come in now that he was hashed, using up his code and ticket.
Verdict verdict_on(const access::Ledger& ledger, const Entry& entry) {
    const auto credential = still_proved(ledger, *entry.candidate.credential);
    if (!credential) return Verdict::refused;
    if (!credential->totp_secret.empty()) {
        if (access::normal_code(entry.wanted.code).empty()) return Verdict::code_missing;
        if (!prove_second_factor(ledger, *credential, entry.wanted.code)) return Verdict::code_wrong;
    }
    const bool holds = !entry.ticket || access::use_code(ledger, *entry.ticket);
    return holds ? Verdict::admitted : Verdict::refused;
}

/// Where several share the name, one who comes in clears none of the guesses at the others.
void forget_failures(const access::Ledger& ledger, const Knock& knocked) {
    if (knocked.candidates.size() <= 1) access::forget_failures(ledger, knocked.attempt);
}

/// The second factor, the session and what is remembered of it in one transaction.
LetIn let_in(const Visit& visit, const Knock& knocked, const Entry& entry, const Welcome& seats) {
    LetIn let;
    const Id<Account> account = entry.candidate.account.id;
    const http::Request& request = visit.request;
    write_ledger(visit, [&](const access::Ledger& ledger) {
        let = LetIn();
        let.verdict = verdict_on(ledger, entry);
        if (let.verdict != Verdict::admitted) return;
        forget_failures(ledger, knocked);
        if (entry.moved) access::rehash(ledger, *entry.moved);
        if (seats.manages && !access::standing_of(ledger, account).has_totp)
            access::set_totp_due(ledger, account, {ledger.now.ms + access::grace_ms});
        let.session = access::open_session(ledger, {.account = account,
                                                    .patience = access::patience_of(seats.choices),
                                                    .seat = {},
                                                    .client = std::string(request.headers.get("User-Agent")),
                                                    .address = request.client});
        access::remember_device(ledger, account, knocked.device);
        access::note(ledger, {.account = account,
                              .identifier = {},
                              .kind = access::EventKind::signed_in,
                              .address = request.client});
        let.standing = access::standing_of(ledger, account);
    });
    return let;
}

http::Response admit(const Visit& visit, const Knock& knocked, const Entry& entry) {
    const Id<Account> account = entry.candidate.account.id;
    const Welcome seats = welcome(visit, account);
    const LetIn let = let_in(visit, knocked, entry, seats);
    // Without a code nothing was guessed: so everybody begins who has a second factor.
    if (let.verdict == Verdict::code_missing) refuse_code();
    if (let.verdict != Verdict::admitted) count_failure(visit, knocked);
    if (let.verdict == Verdict::code_wrong) refuse_code();
    if (let.verdict == Verdict::refused) entry.ticket ? refuse_ticket() : refuse_sign_in();
    const access::OpenedSession& opened = let.session;
    SignInAnswer answer{.session = session_name(opened.id), .account_id = account, .seats = seats.views};
    answer.expires_at = opened.expires_at;
    if (!seats.views.empty()) answer.seat = seats.views.front().key;
    answer.must_change_password = let.standing.must_change;
    answer.second_factor = second_factor_of(let.standing, seats.choices, visit.store.now());
    if (answer.second_factor == SecondFactor::due) answer.second_factor_due = let.standing.totp_due;
    http::Response cookies;
    if (entry.wanted.cookie) {
        const auto age = access::patience_of(seats.choices) == access::Patience::family
                             ? std::optional(access::session_life_ms)
                             : std::nullopt;
        access::set_cookie(visit.request, cookies, access::session_cookie, opened.token, age);
    } else {
        answer.token = opened.token;
    }
    access::set_cookie(visit.request, cookies, access::device_cookie, knocked.device, access::device_life_ms);
    http::Response response = private_answer(visit, answer, 201);
    for (auto& [name, value] : cookies.headers) response.with(std::move(name), std::move(value));
    return response;
}

/// Several people with one telephone number and one password: which of them is it?
http::Response offer(const Visit& visit, const std::vector<Candidate>& candidates) {
    SignInAnswer answer;
    write_ledger(visit, [&](const access::Ledger& ledger) {
        answer.choose.clear();
        for (const Candidate& candidate : candidates)
            answer.choose.push_back(
                {.ticket = access::issue_code(ledger, {.account = candidate.account.id,
                                                       .purpose = access::CodePurpose::ticket,
                                                       .expires_at = {ledger.now.ms + access::ticket_ms}}),
                 .name = {}});
    });
    read_as_system(visit, [&](const Reader& reader) {
        for (std::size_t i = 0; i < candidates.size(); ++i)
            answer.choose[i].name = reader.get(candidates[i].account.holder_id).full_name;
    });
    return private_answer(visit, answer);
}

http::Response sign_in_by_password(const Visit& visit, const SignIn& wanted) {
    Findings missing;
    if (wanted.name.empty()) missing.push_back({.path = "name", .code = "required"});
    if (wanted.password.empty()) missing.push_back({.path = "password", .code = "required"});
    require(missing);
    const std::string password = passwords::normal(wanted.password);
    const Knock knocked = knock(visit, wanted.name);
    const auto pass = visit.store.services().door->enter(visit.store, knocked.attempt);
    const std::vector<Candidate> found = fitting(visit, knocked, password);
    if (found.empty()) {
        count_failure(visit, knocked);
        refuse_sign_in();
    }
    if (found.size() > 1) return offer(visit, found);
    return admit(visit, knocked,
                 {.candidate = found.front(),
                  .wanted = wanted,
                  .ticket = {},
                  .moved = moved(visit, knocked, found.front(), password)});
}

http::Response sign_in_by_ticket(const Visit& visit, const SignIn& wanted) {
    std::optional<access::UsableCode> ticket;
    Candidate candidate;
    Knock knocked;
    read_as_system(visit, [&](const Reader& reader) {
        const auto ledger = access::ledger_of(reader);
        ticket = access::find_code(ledger, wanted.ticket, {access::CodePurpose::ticket});
        if (!ticket) return;
        const auto account = reader.first<Account>(where<&Account::id> == ticket->account);
        if (!account || account->state != AccountState::active) return ticket.reset();
        candidate = {*account, access::credential_of(ledger, account->id)};
    });
    if (!ticket) refuse_ticket();
    knocked.identifier = candidate.account.user_name;
    knocked.attempt.subject = access::code_subject(visit.store.ring(), candidate.account.id);
    knocked.device = access::cookie_of(visit.request, access::device_cookie).value_or("");
    if (knocked.device.empty()) knocked.device = access::new_secret("td_");
    const auto pass = visit.store.services().door->enter(visit.store, knocked.attempt);
    return admit(visit, knocked, {.candidate = candidate, .wanted = wanted, .ticket = ticket, .moved = {}});
}

}  // namespace

http::Response sign_in(const Visit& visit) {
    access::refuse_foreign_origin(visit.request);
    const auto wanted = input_of<SignIn>(visit);
    return wanted.ticket.empty() ? sign_in_by_password(visit, wanted) : sign_in_by_ticket(visit, wanted);
}

}  // namespace truong::accounts
