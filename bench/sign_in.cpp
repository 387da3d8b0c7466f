// What a sign-in costs the server, hashing included; and what a storm of them costs those who already work.
#include <cstdio>

#include "bench/load.hpp"
#include "bench/place.hpp"
#include "modules/accounts/api.hpp"
#include "tests/world/toy.hpp"
#include "tests/world/wait.hpp"

namespace truong::bench {
namespace {

constexpr int people = 100, rows = 45, readers = 8;
constexpr int storm_a_second = 200, storm_connections = 64;
constexpr auto span = std::chrono::milliseconds(5000);
constexpr std::string_view password = "thuyền giấy xanh";
constexpr std::string_view address = "/api/v1/accounts/sessions";

std::string user_name(int number) { return "giao.vien" + std::to_string(number); }

void fill(Place& place, Id<org::School> school) {
    const Actor system{.hat = Hat::system, .school = school};
    std::vector<Id<accounts::Account>> made;
    place.write(system, [&](Tx& tx) {
        made.clear();
        for (int i = 0; i < people; ++i) {
            const auto person = tx.put(people::Person{.full_name = "Nguyễn Văn " + std::to_string(i)});
            tx.put(people::StaffMember{.person_id = person.id, .valid_from = *parse_date("2020-01-01")});
            made.push_back(tx.put(accounts::Account{.holder_id = person.id, .user_name = user_name(i)}).id);
        }
        for (int i = 0; i < rows; ++i)
            tx.put(toy::Child{.full_name = "Lê Văn " + std::to_string(i), .number = {}, .illness = {}});
    });
    for (const auto account : made)
        accounts::give_password(place.store(), {.account = account, .text = std::string(password)});
}

std::string body_for(int number) {
    return R"({"name":")" + user_name(number % people) + R"(","password":")" + std::string(password) + "\"}";
}

/// One after the other, without the transport.
double single_ms(Place& place) {
    const http::Handler handler = place.handler();
    std::vector<double> times;
    for (int i = 0; i < people; ++i) {
        http::Request request{.method = "POST", .path = std::string(address), .body = body_for(i)};
        request.client = "127.0.0.1";
        const auto start = Stopwatch::now();
        if (handler(request).status != 201) throw std::runtime_error("nobody was signed in");
        times.push_back(ms_since(start));
    }
    return median(std::move(times));
}

Figures lists(const Served& served, const std::string& token) {
    const std::string request = request_text("/api/v1/toy/children?limit=" + std::to_string(rows), token);
    return run_load({.port = served.port(),
                     .connections = readers,
                     .duration = span,
                     .append_request = [&](std::string& out, int) { out += request; }});
}

/// So many a second come in, however long the others wait.
Figures storm(const Served& served) {
    const auto begin = Stopwatch::now();
    int asked = 0;
    return run_load({.port = served.port(),
                     .connections = storm_connections,
                     .duration = span,
                     .append_request = [&](std::string& out, int) {
                         const auto slot =
                             begin + std::chrono::microseconds(1'000'000 / storm_a_second) * asked;
                         const auto now = Stopwatch::now();
                         if (now < slot) test::let_time_pass(slot - now);
                         out += request_text(std::string(address), {}, body_for(asked++));
                     }});
}

void measure(Backend backend) {
    Place place(backend);
    const auto school = place.add_school("79000501", "26734");
    fill(place, school);
    std::printf("### Signing in: %s\n\n", name_of_backend(backend).c_str());
    std::printf("- One sign-in, hashing included, on the server: %.1f ms (target ≤ 25)\n", single_ms(place));
    const Actor teacher{.hat = Hat::staff, .account = {1}, .school = school, .roles = {Role::teacher}};
    const std::string token = place.token(teacher);
    const Served served(place.handler());
    std::vector<double> ratios, quiet_p50, stormy_p50, quiet_p99, stormy_p99, answered, refused;
    for (int round = 0; round < round_count(); ++round) {
        const Figures quiet = lists(served, token);
        Figures crowd;
        std::thread people_outside([&] { crowd = storm(served); });
        const Figures stormy = lists(served, token);
        people_outside.join();
        const double seconds = std::chrono::duration<double>(span).count();
        const double refusals = static_cast<double>(crowd.failed) / seconds;
        ratios.push_back(stormy.p50_ms / quiet.p50_ms);
        quiet_p50.push_back(quiet.p50_ms);
        stormy_p50.push_back(stormy.p50_ms);
        quiet_p99.push_back(quiet.p99_ms);
        stormy_p99.push_back(stormy.p99_ms);
        answered.push_back(crowd.per_second - refusals);
        refused.push_back(refusals);
    }
    std::printf("- A storm of %d a second: %.0f a second came in, %.0f were told to come back\n",
                storm_a_second, median(answered), median(refused));
    std::printf(
        "- Lists of %d rows for %d clients: p50 %.2f ms, in the storm %.2f ms; p99 %.2f and %.2f ms\n", rows,
        readers, median(quiet_p50), median(stormy_p50), median(quiet_p99), median(stormy_p99));
    std::printf("- Slower in the storm by: %.2f (target ≤ 2)\n\n", median(ratios));
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
