#include "platform/access/authenticator.hpp"

#include <algorithm>
#include <mutex>

#include "platform/access/credentials.hpp"
#include "platform/access/door.hpp"
#include "platform/access/origin.hpp"
#include "platform/access/tokens.hpp"
#include "platform/log/log.hpp"
#include "platform/services.hpp"

namespace truong::access {

namespace {

constexpr std::size_t known_limit = 10'000;
const Operation looking_up{"platform.access", {}, {}};
const Actor access_system{.hat = Hat::system};

[[noreturn]] void refuse() {
    throw Problem(ProblemKind::unauthenticated, {{.path = "Authorization", .code = "unauthenticated"}});
}

[[noreturn]] void refuse_expired() {
    throw Problem(ProblemKind::unauthenticated, {{.path = "Authorization", .code = "session_expired"}});
}

[[noreturn]] void refuse_seat() {
    throw Problem(ProblemKind::forbidden, {{.path = "Acting-As", .code = "no_such_seat"}});
}

/// Where somebody who must change his password or set up a second factor does so, and nothing else.
bool is_own_desk(std::string_view path) {
    for (const std::string_view place : {"/api/v1/accounts/me", "/api/v1/accounts/sessions"})
        if (path.starts_with(place) && (path.size() == place.size() || path[place.size()] == '/'))
            return true;
    return false;
}

bool is_safe(std::string_view method) { return method == "GET" || method == "HEAD" || method == "OPTIONS"; }

Actor actor_in(const Seat& seat, const SignedIn& session) {
    return {.hat = seat.hat,
            .account = session.account,
            .person = seat.person,
            .school = seat.school,
            .campus = seat.campus,
            .authority = seat.authority,
            .roles = seat.roles,
            .session = session.id,
            .scopes = nullptr};
}

const SeatChoice* find_seat(const std::vector<SeatChoice>& seats, std::string_view key) {
    const auto found =
        std::find_if(seats.begin(), seats.end(), [&](const SeatChoice& seat) { return seat.key == key; });
    return found == seats.end() ? nullptr : &*found;
}

}  // namespace

struct Authenticator::Known {
    Instant looked_up, until;
    std::uint64_t changes = 0;
    std::optional<Actor> fixed;  // of a token; else of a session:
    SignedIn session;
    std::vector<SeatChoice> seats;
    Standing standing;

    Actor actor(const http::Request& request, Instant now) const;

private:
    const SeatChoice* seat_for(const http::Request& request) const;
};

bool is_management(const Seat& seat) {
    if (seat.hat == Hat::officer) return true;
    return seat.hat == Hat::staff
           && (seat.roles.has(Role::principal) || seat.roles.has(Role::vice_principal)
               || seat.roles.has(Role::administrator));
}

Patience patience_of(const std::vector<SeatChoice>& seats) {
    const bool works = std::any_of(seats.begin(), seats.end(), [](const SeatChoice& choice) {
        return choice.seat.hat == Hat::staff || choice.seat.hat == Hat::officer;
    });
    return works ? Patience::staff : Patience::family;
}

Presented presented(const http::Request& request) {
    if (const auto header = request.headers.find("Authorization")) {
        constexpr std::string_view bearer = "Bearer ";
        if (!header->starts_with(bearer)) return {};
        return {std::string(header->substr(bearer.size())), false};
    }
    if (auto cookie = cookie_of(request, session_cookie)) return {*std::move(cookie), true};
    return {};
}

const SeatChoice* Authenticator::Known::seat_for(const http::Request& request) const {
    if (const auto wanted = request.headers.find("Acting-As")) {
        const SeatChoice* seat = find_seat(seats, *wanted);
        if (!seat) refuse_seat();
        return seat;
    }
    if (const SeatChoice* chosen = find_seat(seats, session.seat)) return chosen;
    return seats.empty() ? nullptr : &seats.front();
}

Actor Authenticator::Known::actor(const http::Request& request, Instant now) const {
    if (fixed) {
        if (request.headers.find("Acting-As")) refuse_seat();
        return *fixed;
    }
    if (!is_live(session, now)) refuse_expired();
    const SeatChoice* choice = seat_for(request);
    const Seat seat = choice ? choice->seat : Seat{};
    if (is_own_desk(request.path)) return actor_in(seat, session);
    if (standing.must_change)
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "password_change_first"}});
    const bool overdue = !standing.has_totp && standing.totp_due && now >= *standing.totp_due;
    if (overdue && is_management(seat))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "second_factor_first"}});
    return actor_in(seat, session);
}

Actor Authenticator::actor(const http::Request& request) const {
    const Presented shown = presented(request);
    if (shown.token.empty()) throw Problem(ProblemKind::unauthenticated);
    if (shown.by_cookie && !shown.token.starts_with(session_prefix)) refuse();
    if (shown.by_cookie && !is_safe(request.method)) require_own_origin(request);
    return known(shown.token)->actor(request, store_.now());
}

std::shared_ptr<const Authenticator::Known> Authenticator::known(const std::string& token) const {
    const std::string hash = hash_of(token);
    const Instant now = store_.now();
    const std::uint64_t changes = store_.services().door ? store_.services().door->changes() : 0;
    {
        const std::shared_lock lock(mutex_);
        const auto found = known_.find(hash);
        const bool holds = found != known_.end() && found->second->changes == changes
                           && found->second->looked_up <= now && now < found->second->until;
        if (holds) return found->second;
    }
    auto fresh = look_up(token, now);
    if (!fresh) refuse();
    fresh->looked_up = now;
    fresh->changes = changes;
    const std::unique_lock lock(mutex_);
    if (known_.size() >= known_limit) known_.clear();
    return known_[hash] = std::move(fresh);
}

std::shared_ptr<Authenticator::Known> Authenticator::look_up(const std::string& token, Instant now) const {
    if (token.starts_with(session_prefix)) return look_up_session(token, now);
    const auto live = live_token(store_, token, now);
    if (!live) return nullptr;
    auto found = std::make_shared<Known>();
    found->fixed = live->actor;
    found->until = {std::min(now.ms + memory_ms, live->expires_at.value_or(Instant{now.ms + memory_ms}).ms)};
    return found;
}

std::shared_ptr<Authenticator::Known> Authenticator::look_up_session(const std::string& token,
                                                                     Instant now) const {
    auto known = std::make_shared<Known>();
    bool found = false;
    store_.read(access_system, looking_up, [&](const Reader& reader) {
        const Ledger ledger = ledger_of(reader);
        const auto session = find_session(ledger, token);
        if (!session || !is_renewable(*session, now)) return;
        found = true;
        known->session = *session;
        if (seats_) known->seats = seats_(reader, session->account);
        known->standing = standing_of(ledger, session->account);
    });
    if (!found) return nullptr;
    known->until = {now.ms + memory_ms};
    const bool managing = std::any_of(known->seats.begin(), known->seats.end(),
                                      [](const SeatChoice& choice) { return is_management(choice.seat); });
    const bool begins_grace = managing && !known->standing.has_totp && !known->standing.totp_due;
    const std::int64_t unseen = std::abs(now.ms - known->session.seen_at.ms);
    const bool goes_on = is_live(known->session, now) && unseen >= seen_step_ms;
    if (begins_grace) known->standing.totp_due = Instant{now.ms + grace_ms};
    if (begins_grace || goes_on) mark_seen(*known, now);
    return known;
}

void Authenticator::mark_seen(const Known& known, Instant now) const {
    try {
        store_.database().write([&](db::Connection& connection) {
            const Ledger ledger{connection, store_, now};
            touch(ledger, known.session, patience_of(known.seats));
            if (known.standing.totp_due)
                set_totp_due(ledger, known.session.account, *known.standing.totp_due);
        });
    } catch (const Problem& problem) {  // a full disk is no reason to show nobody his timetable
        log::warning("nobody could be marked as seen", {{"what", log::machine(problem.what())}});
    }
}

}  // namespace truong::access
