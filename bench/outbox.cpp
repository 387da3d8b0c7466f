// How fast events that lie in the outbox are told: to handlers inside the database and to a web-hook whose
// receiver is on this machine.
#include <atomic>
#include <cstdio>

#include "bench/figures.hpp"
#include "bench/module.hpp"
#include "bench/place.hpp"
#include "modules/integrations/api.hpp"
#include "platform/outbox/delivery.hpp"

namespace truong::bench {
namespace {

constexpr int events = 10'000;

void hear(Tx&, const NoteWritten&) {}
void copy(Tx& tx, const NoteWritten&) { tx.put(Note{.text = "Nộp học phí tháng 9, lớp 6A1", .number = 1}); }

void emit_events(Place& place, const Actor& principal) {
    for (int written = 0; written < events; written += 500)
        place.write(principal, [](Tx& tx) {
            for (int i = 0; i < 500; ++i) tx.emit(NoteWritten{{i + 1}});
        });
}

/// From the first look to the last step.
Figures delivered(Place& place, const Actor& principal, outbox::Delivery& delivery) {
    delivery.deliver_due();
    emit_events(place, principal);
    const auto start = Stopwatch::now();
    int told = 0;
    while (told < events) told += delivery.deliver_due();
    return {.per_second = events / (ms_since(start) / 1000)};
}

void add_hook(Place& place, const Actor& principal, std::uint16_t port) {
    place.write(principal, [&](Tx& tx) {
        const std::string url = "http://127.0.0.1:" + std::to_string(port) + "/events";
        const auto hook =
            integrations::add_web_hook(tx, {.school_id = {}, .url = url, .events = {}, .note = {}});
        integrations::renew_secret(tx, {hook.id});
    });
}

void measure(Backend backend) {
    Place place(backend);
    const auto school = place.add_school("79000501", "26734");
    const Actor principal{.hat = Hat::staff, .account = {1}, .school = school, .roles = {Role::principal}};
    std::atomic<std::int64_t> requests = 0;
    const Served receiver([&](const http::Request&) { return ++requests, http::Response{.status = 204}; });
    outbox::Delivery hearing(place.store(), {on_event<NoteWritten, hear>("bench.hear")}, {});
    outbox::Delivery copying(place.store(), {on_event<NoteWritten, copy>("bench.copy")}, {});
    outbox::Delivery sending(place.store(), {}, place.store().contributions().event_outlets);
    add_hook(place, principal, receiver.port());
    const Rounds rounds(
        {{"to a handler that does nothing", [&] { return delivered(place, principal, hearing); }},
         {"to a handler that writes a row", [&] { return delivered(place, principal, copying); }},
         {"to a web-hook on this machine", [&] { return delivered(place, principal, sending); }}},
        round_count());
    std::printf("### Deliveries from the outbox: %s\n\n", name_of_backend(backend).c_str());
    rounds.print();
    std::printf("%d events a round; target ≥ 5,000 a second. Only \"per second\" is measured here.\n\n",
                events);
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
