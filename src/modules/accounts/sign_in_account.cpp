// One's own account: activation by a code, who I am, which seat, password, what happened.
#include "modules/accounts/sign_in.hpp"

#include <algorithm>

#include "platform/access/codes.hpp"
#include "platform/passwords/lane.hpp"
#include "platform/passwords/policy.hpp"
#include "platform/services.hpp"

namespace truong::accounts {

namespace {

constexpr int events_shown = 200;
constexpr auto letters = {access::CodePurpose::activation, access::CodePurpose::recovery};

[[noreturn]] void refuse_letter(access::CodeEnd end = access::CodeEnd::unknown) {
    const std::string code = end == access::CodeEnd::used      ? "letter_used"
                             : end == access::CodeEnd::expired ? "letter_expired"
                                                               : "bad_code";
    throw Problem(ProblemKind::invalid, {{.path = "code", .code = code}});
}

passwords::Chooser chooser_of(const Account& account) {
    return {account.user_name, account.phone.value_or("")};
}

/// A code that opens an account, and the salt that its password will take.
struct Letter {
    access::UsableCode code;
    Account account;
    std::string salt;
};

/// A code has fifty bits: trying them costs a guesser a request each and the server no derivation.
Letter letter_of(const Visit& visit, const Activation& wanted) {
    std::optional<Letter> letter;
    auto end = access::CodeEnd::unknown;
    read_as_system(visit, [&](const Reader& reader) {
        const auto code = access::find_code(access::ledger_of(reader), wanted.code, letters);
        if (!code) {
            end = access::end_of_code(access::ledger_of(reader), wanted.code, letters);
            return;
        }
        const auto account = reader.first<Account>(where<&Account::id> == code->account);
        if (!account || account->state != AccountState::active) return;
        letter = {*code, *account, salt_for(reader, *account)};
    });
    const bool for_him =
        letter
        && (wanted.user_name.empty() || normal_user_name(wanted.user_name) == letter->account.user_name);
    if (!for_him) refuse_letter(end);
    return *letter;
}

/// The password is the holder's from now on: whoever came in before is out.
void set_by_letter(const Visit& visit, const Letter& letter, const std::string& verifier,
                   const std::string& device) {
    const Id<Account> account = letter.account.id;
    bool used = false;
    visit.store.write({.hat = Hat::system}, visit.operation, [&](Tx& tx) {
        const access::Ledger ledger = access::ledger_of(tx);
        used = access::use_code(ledger, letter.code);
        if (!used) return;
        const std::string& address = visit.request.client;
        access::note(
            ledger,
            {.account = account, .identifier = {}, .kind = access::EventKind::code_used, .address = address});
        access::set_password(
            ledger, {.account = account, .salt = letter.salt, .verifier = verifier, .address = address});
        access::revoke_sessions(ledger, account, 0);
        access::forget_devices(ledger, account);
        access::remember_device(ledger, account, device);
        // Whoever keeps letters hears that this one has done its work.
        tx.follow_row(tx.catalog().of(type_key<Account>()), account.value);
    });
    if (!used) refuse_letter();
    visit.store.services().door->changed();
}

}  // namespace

http::Response activate(const Visit& visit) {
    access::refuse_foreign_origin(visit.request);
    const auto wanted = input_of<Activation>(visit);
    const Letter letter = letter_of(visit, wanted);
    const std::string password = passwords::normal(wanted.password);
    require(passwords::judge(password, chooser_of(letter.account), "password"));
    const std::string verifier = visit.store.services().passwords->derive(password, letter.salt);
    // Known from here on: who locks the name from elsewhere does not lock its new holder out.
    std::string device = access::cookie_of(visit.request, access::device_cookie).value_or("");
    if (device.empty()) device = access::new_secret("td_");
    set_by_letter(visit, letter, verifier, device);
    http::Response response = private_answer(visit, Activated{letter.account.user_name});
    access::set_cookie(visit.request, response, access::device_cookie, device, access::device_life_ms);
    return response;
}

http::Response me(const Visit& visit) {
    const Account account = own_account(visit);
    Me answer{.account_id = account.id,
              .user_name = account.user_name,
              .phone = account.phone,
              .language = account.language};
    read_as_system(visit, [&](const Reader& reader) {
        const auto ledger = access::ledger_of(reader);
        answer.persons.clear();
        for (const auto person : persons_of(reader, account.id))
            answer.persons.push_back({person, reader.get(person).full_name});
        answer.seats = seat_views(reader, account.id);
        const auto session = access::find_session(ledger, visit.actor.session);
        if (session) answer.seat = session->seat;
        const bool held = std::any_of(answer.seats.begin(), answer.seats.end(),
                                      [&](const SeatView& seat) { return seat.key == answer.seat; });
        if (!held) answer.seat = answer.seats.empty() ? std::string() : answer.seats.front().key;
        const auto standing = access::standing_of(ledger, account.id);
        answer.must_change_password = standing.must_change;
        answer.second_factor = second_factor_of(standing, seat_choices(reader, account.id), reader.now());
        if (answer.second_factor == SecondFactor::due) answer.second_factor_due = standing.totp_due;
    });
    return private_answer(visit, answer);
}

http::Response choose_own_seat(const Visit& visit) {
    const Account account = own_account(visit);
    const auto wish = input_of<SeatWish>(visit);
    std::vector<access::SeatChoice> seats;
    read_as_system(visit, [&](const Reader& reader) { seats = seat_choices(reader, account.id); });
    const bool held = std::any_of(seats.begin(), seats.end(),
                                  [&](const access::SeatChoice& seat) { return seat.key == wish.seat; });
    if (!held) throw Problem(ProblemKind::forbidden, {{.path = "seat", .code = "no_such_seat"}});
    write_ledger(visit, [&](const access::Ledger& ledger) {
        access::choose_seat(ledger, visit.actor.session, wish.seat);
    });
    visit.store.services().door->changed();
    return me(visit);
}

http::Response change_password(const Visit& visit) {
    const Account account = own_account(visit);
    const auto wanted = input_of<PasswordChange>(visit);
    const std::string password = passwords::normal(wanted.new_password);
    require(passwords::judge(password, chooser_of(account), "new_password"));
    if (password == passwords::normal(wanted.old_password))
        throw Problem(ProblemKind::invalid, {{.path = "new_password", .code = "same_password"}});
    const access::Credential proved = prove_password(visit, account, wanted.old_password, "old_password");
    access::NewPassword next{.account = account.id, .address = visit.request.client};
    read_as_system(visit, [&](const Reader& reader) { next.salt = salt_for(reader, account); });
    next.verifier = visit.store.services().passwords->derive(password, next.salt);
    const access::Patience patience = patience_of_account(visit, account.id);
    access::OpenedSession opened;
    write_ledger(visit, [&](const access::Ledger& ledger) {
        const access::SignedIn session = session_going_on(visit, ledger);
        if (!still_proved(ledger, proved))
            throw Problem(ProblemKind::invalid, {{.path = "old_password", .code = "wrong_password"}});
        access::set_password(ledger, next);
        access::revoke_sessions(ledger, account.id, session.id);
        opened = access::renew(ledger, session, patience, access::Overlap::none);
    });
    visit.store.services().door->changed();
    http::Response cookies;
    Renewed renewed{.session = session_name(opened.id), .expires_at = opened.expires_at};
    renewed.token = hand_over(visit, cookies, opened, patience);
    http::Response response = private_answer(visit, renewed);
    for (auto& [name, value] : cookies.headers) response.with(std::move(name), std::move(value));
    return response;
}

http::Response own_events(const Visit& visit) {
    const Account account = own_account(visit);
    std::vector<EventView> views;
    read_as_system(visit, [&](const Reader& reader) {
        const keys::Ring& ring = reader.store().ring();
        std::vector<std::string> names{access::fingerprint_of(ring, account.user_name)};
        if (account.phone) names.push_back(access::fingerprint_of(ring, *account.phone));
        views.clear();
        for (const access::Event& event :
             access::events_of(access::ledger_of(reader), account.id, names, events_shown)) {
            EventView view{event.kind, event.at, event.address, {}};
            if (event.by) view.by_id = event.by;
            views.push_back(std::move(view));
        }
    });
    return private_list(visit, views);
}

}  // namespace truong::accounts
