#pragma once
// The threads of this process that tell events to those who want to know them.
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "platform/outbox/handling.hpp"

namespace truong::outbox {

class Delivery {
public:
    /// Nothing is delivered yet. The store must outlive it.
    Delivery(const Store& store, std::vector<EventHandler> handlers, std::vector<EventOutlet> outlets);
    ~Delivery();
    Delivery(const Delivery&) = delete;
    Delivery& operator=(const Delivery&) = delete;

    /// Handlers that are new begin here; what happens from now on is told to them. Called before anything
    /// happens, at every start.
    void begin();
    /// Delivers on this thread what is due; gives how many events were. For tests and commands.
    int deliver_due();

    void start();
    /// False: something still goes on after the limit.
    bool stop(std::chrono::milliseconds limit);
    /// There may be something new. Called from any thread.
    void wake();

private:
    using Moment = std::chrono::steady_clock::time_point;
    /// Nothing is left for him as far as anybody knows.
    bool up_to_date(const Consumer& consumer, const Horizon& seen) const;
    Horizon look_ahead() const;
    int handle_all();
    int handle_all(Consumer& consumer);
    int send_all();
    /// One parcel; says by `look_again` when to come back.
    int send_page(Consumer& recipient);
    bool send_parcel(Consumer& recipient, const Page& page);
    /// What an outlet throws is a parcel that did not arrive.
    Sent send_safely(const Consumer& recipient, const std::vector<Event>& events, const Cursor& cursor);
    void refresh_recipients();
    Consumer* take_recipient(const Horizon& seen);
    void give_back(Consumer& recipient);
    void work(int (Delivery::*round)());

    const Store& store_;
    const std::vector<EventHandler> handlers_;
    const std::vector<EventOutlet> outlets_;
    const std::string holder_;
    std::vector<Consumer> tellers_;  // of the handlers; used by one thread
    std::atomic<bool> stopping_ = false;
    std::mutex mutex_;
    std::condition_variable wake_, left_;
    std::int64_t wakes_ = 0;
    int threads_at_work_ = 0;
    std::map<std::string, Consumer> recipients_;
    std::string last_taken_;  // the others have their turn first
    Moment refreshed_, woken_;
    std::vector<std::thread> threads_;
};

}  // namespace truong::outbox
