#include "platform/outbox/delivery.hpp"

#include <openssl/rand.h>

#include "base/check.hpp"
#include "platform/jobs/claims.hpp"
#include "platform/log/log.hpp"

namespace truong::outbox {

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr int parcel_limit = 100;
constexpr int senders = 4;           // a receiver that does not answer holds up one of them for ten seconds
constexpr int pages_in_a_turn = 10;  // then the next handler
// A parcel is on its way for at most ten seconds; the rest is for the database.
constexpr std::int64_t sending_lease_ms = 30'000, parcel_time_ms = 12'000;
constexpr std::int64_t first_pause_ms = 10'000, longest_pause_ms = std::int64_t{3600} * 1000;
constexpr auto shortest_rest = 10ms, longest_rest = 1000ms;
constexpr auto refresh_pause = 5s;

const Actor reading_system{.hat = Hat::system};

std::string random_name() {
    std::uint64_t number = 0;
    check(RAND_bytes(reinterpret_cast<unsigned char*>(&number), sizeof number) == 1, "no random bytes");
    return std::to_string(number);
}

}  // namespace

Delivery::Delivery(const Store& store, std::vector<EventHandler> handlers, std::vector<EventOutlet> outlets)
    : store_(store), handlers_(std::move(handlers)), outlets_(std::move(outlets)), holder_(random_name()) {
    for (const EventHandler& handler : handlers_)
        tellers_.push_back({.name = std::string(handler.name), .handler = &handler});
}

Delivery::~Delivery() {
    stop(0ms);
    for (std::thread& thread : threads_) thread.join();
}

void Delivery::begin() {
    std::vector<const EventHandler*> fresh;
    Horizon seen;
    store_.database().read([&](db::Connection& connection) {
        seen = horizon(connection);
        for (const EventHandler& handler : handlers_) {
            db::Query known(connection, "select 1 from outbox_cursor where consumer = ?");
            if (!known.bind(handler.name).next()) fresh.push_back(&handler);
        }
    });
    if (fresh.empty()) return;
    store_.database().write([&](db::Connection& connection) {
        for (const EventHandler* handler : fresh)
            outbox::begin(connection, std::string(handler->name),
                          handler->from_the_beginning ? Place{} : Place::end_of(seen.settled - 1),
                          store_.now());
    });
}

bool Delivery::up_to_date(const Consumer& consumer, const Horizon& seen) const {
    return consumer.looked.position >= seen.newest;
}

Horizon Delivery::look_ahead() const {
    Horizon seen;
    store_.database().read([&](db::Connection& connection) { seen = horizon(connection); });
    return seen;
}

int Delivery::deliver_due() {
    begin();
    wake();
    int all = 0;
    for (int delivered = 1; delivered > 0; all += delivered) delivered = handle_all() + send_all();
    return all;
}

int Delivery::handle_all(Consumer& consumer) {
    int handled = 0;
    Look look = Look::more;
    for (int page = 0; look == Look::more && page < pages_in_a_turn && !stopping_; ++page)
        look = handle_page(store_, consumer, holder_, handled);
    return handled;
}

int Delivery::handle_all() {
    int handled = 0;
    const Horizon seen = look_ahead();
    for (Consumer& consumer : tellers_)
        if (!up_to_date(consumer, seen)) handled += handle_all(consumer);
    if (!handlers_.empty() && !stopping_) handled += retry(store_, handlers_);
    return handled;
}

void Delivery::refresh_recipients() {
    std::vector<std::pair<const EventOutlet*, Recipient>> now;
    store_.read(reading_system, {}, [&](const Reader& reader) {
        now.clear();
        for (const EventOutlet& outlet : outlets_) {
            std::vector<Recipient> some;
            outlet.append_recipients(reader, some);
            for (Recipient& recipient : some) now.emplace_back(&outlet, std::move(recipient));
        }
    });
    const std::lock_guard lock(mutex_);
    for (auto& [name, recipient] : recipients_) recipient.gone = true;
    for (auto& [outlet, recipient] : now) {
        const std::string name = consumer_name(outlet->name, recipient.id);
        Consumer& known = recipients_[name];
        known.gone = false;
        if (known.busy) continue;  // the next time
        known.name = name;
        known.outlet = outlet;
        known.recipient = std::move(recipient);
    }
    std::erase_if(recipients_, [](const auto& each) { return each.second.gone && !each.second.busy; });
}

Consumer* Delivery::take_recipient(const Horizon& seen) {
    const std::lock_guard lock(mutex_);
    const Moment now = Steady::now();
    const auto wants = [&](const Consumer& each) {
        const bool due = each.look_again <= now || each.looked_at < woken_;
        return !each.busy && !each.gone && due && !up_to_date(each, seen);
    };
    auto next = recipients_.upper_bound(last_taken_);
    for (std::size_t i = 0; i < recipients_.size(); ++i, ++next) {
        if (next == recipients_.end()) next = recipients_.begin();
        if (!wants(next->second)) continue;
        last_taken_ = next->first;
        next->second.busy = true;
        next->second.looked_at = now;
        return &next->second;
    }
    return nullptr;
}

void Delivery::give_back(Consumer& recipient) {
    const std::lock_guard lock(mutex_);
    recipient.busy = false;
}

bool Delivery::send_parcel(Consumer& recipient, const Page& page) {
    const Cursor& cursor = *page.cursor;
    // The step of the parcel before has prolonged it.
    bool ours = cursor.leased_by == holder_ && cursor.leased_until.ms - store_.now().ms > parcel_time_ms
                && cursor.leased_until.ms - store_.now().ms <= sending_lease_ms;
    if (!ours)
        store_.database().write([&](db::Connection& connection) {
            ours = hold(connection, {recipient.name, cursor.place, cursor.place, holder_, store_.now(),
                                     sending_lease_ms});
        });
    if (!ours) return false;
    const auto begun = Steady::now();
    const Sent sent = send_safely(recipient, page.events, cursor);
    const bool arrived = sent.fault.empty();
    if (!arrived && stopping_) return false;  // that is why
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - begun);
    store_.database().write([&](db::Connection& connection) {
        const Instant now = store_.now();
        const Step step{recipient.name, cursor.place, page.events.back().place,
                        holder_,        now,          sending_lease_ms};
        if (arrived)
            move(connection, step);
        else
            set_failing(connection, step, cursor,
                        jobs::back_off_ms(cursor.failures + 1, first_pause_ms, longest_pause_ms));
        keep_attempt(connection, recipient.name, store_.ids().next(now),
                     {now, std::ssize(page.events), took.count(), sent});
    });
    return arrived;
}

Sent Delivery::send_safely(const Consumer& recipient, const std::vector<Event>& events,
                           const Cursor& cursor) {
    try {
        return recipient.outlet->send(store_, {recipient.recipient, events, cursor.failing_since, stopping_});
    } catch (const std::exception& thrown) {
        log::warning("events were not sent",
                     {{"consumer", log::machine(recipient.name)}, {"what", log::machine(thrown.what())}});
        return {jobs::fault_of(store_.catalog(), thrown).code};
    }
}

int Delivery::send_page(Consumer& recipient) {
    recipient.look_again = Steady::now() + longest_rest;
    Page page;
    store_.read(reading_system, {},
                [&](const Reader& reader) { page = read_page(reader, recipient, parcel_limit); });
    const Instant now = store_.now();
    if (!page.cursor || held_by_another(*page.cursor, holder_, now)) return 0;
    const std::int64_t pause = page.cursor->next_at.ms - now.ms;
    if (pause > 0 && pause <= longest_pause_ms) return 0;
    if (page.events.empty()) {
        recipient.looked = page.looked;
        keep_up(store_, recipient, page, holder_);
        return 0;
    }
    if (!send_parcel(recipient, page)) return 0;
    recipient.looked = page.looked;
    recipient.look_again = {};
    return static_cast<int>(page.events.size());
}

int Delivery::send_all() {
    if (outlets_.empty()) return 0;
    bool refresh = false;
    {
        const std::lock_guard lock(mutex_);
        refresh = threads_.empty() || Steady::now() - refreshed_ >= refresh_pause;
        if (refresh) refreshed_ = Steady::now();
    }
    if (refresh) refresh_recipients();
    int sent = 0;
    const Horizon seen = look_ahead();
    while (Consumer* recipient = stopping_ ? nullptr : take_recipient(seen)) {
        try {
            sent += send_page(*recipient);
        } catch (...) {
            give_back(*recipient);
            throw;
        }
        give_back(*recipient);
    }
    return sent;
}

void Delivery::start() {
    const int sending = outlets_.empty() ? 0 : senders;
    threads_at_work_ = sending + 1;
    threads_.emplace_back([this] { work(&Delivery::handle_all); });
    for (int i = 0; i < sending; ++i) threads_.emplace_back([this] { work(&Delivery::send_all); });
}

bool Delivery::stop(std::chrono::milliseconds limit) {
    {
        std::unique_lock lock(mutex_);
        if (stopping_) return threads_at_work_ == 0;
        stopping_ = true;
        wake_.notify_all();
        if (!left_.wait_for(lock, limit, [this] { return threads_at_work_ == 0; })) return false;
    }
    try {
        release_leases(store_.database(), holder_);
    } catch (const std::exception& fault) {  // they run out by themselves
        log::warning("leases were not given back", {{"what", log::machine(fault.what())}});
    }
    return true;
}

void Delivery::wake() {
    const std::lock_guard lock(mutex_);
    ++wakes_;
    woken_ = Steady::now();
    wake_.notify_all();
}

void Delivery::work(int (Delivery::*round)()) {
    std::chrono::milliseconds pause = shortest_rest;
    std::int64_t seen = 0;
    while (!stopping_) {
        int done = 0;
        try {
            done = (this->*round)();
        } catch (const std::exception& fault) {
            log::error("events could not be delivered; it is tried again",
                       {{"what", log::machine(fault.what())}});
            pause = longest_rest;
        }
        std::unique_lock lock(mutex_);
        // On PostgreSQL a commit shows its events only when those that began before it have ended, so after
        // a wake the first looks follow each other quickly.
        if (done > 0 || wakes_ != seen) pause = shortest_rest;
        seen = wakes_;
        if (done == 0) wake_.wait_for(lock, pause, [&] { return wakes_ != seen || stopping_; });
        pause = std::min<std::chrono::milliseconds>(pause * 2, longest_rest);
    }
    const std::lock_guard lock(mutex_);
    --threads_at_work_;
    left_.notify_all();
}

}  // namespace truong::outbox
