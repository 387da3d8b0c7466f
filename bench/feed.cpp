// A page of 500 changes, as a device fetches it that was away: within the school's scope, with rows that are
// gone and rows that do not concern it between them.
#include <cstdio>

#include "bench/figures.hpp"
#include "bench/place.hpp"
#include "platform/store/position.hpp"
#include "tests/world/toy.hpp"
#include "tests/world/wait.hpp"

namespace truong::bench {
namespace {

constexpr int page_rows = 500, pages = 20, schools = 10;

/// Children of one school, of whom some are changed again and some go; other schools write as much.
void write_changes(Place& place, const Actor& actor, int rows) {
    for (int done = 0; done < rows; done += 100)
        place.write(actor, [&](Tx& tx) {
            for (int i = 0; i < 100; ++i) {
                const toy::Child child = tx.put(toy::Child{
                    .full_name = "Nguyễn Văn " + std::to_string(done + i), .number = "001305012345"});
                if (i % 10 == 0) tx.end(child.id);
            }
        });
}

std::string text_between(const std::string& body, const std::string& begin, char end) {
    const std::size_t from = body.rfind(begin) + begin.size();
    return body.substr(from, body.find(end, from) - from);
}

http::Response ask(const http::Handler& handler, const std::string& cursor) {
    http::Request request{.method = "GET", .path = "/api/v1/platform/changes"};
    request.query = "entities=toy_child&limit=" + std::to_string(page_rows);
    if (!cursor.empty()) request.query += "&since=" + cursor;
    http::Response response = handler(request);
    if (response.status != 200) throw std::runtime_error(response.body);
    return response;
}

/// Follows to the end; the time of each full page, and what the pages held.
std::vector<double> follow(const http::Handler& handler, std::string cursor, std::size_t& rows) {
    std::vector<double> times;
    for (bool more = true; more;) {
        const auto start = Stopwatch::now();
        const http::Response response = ask(handler, cursor);
        const double ms = ms_since(start);
        more = text_between(response.body, "\"has_more\":", '}') == "true";
        if (more) times.push_back(ms);
        cursor = text_between(response.body, "\"cursor\":\"", '"');
        for (std::size_t at = 0; (at = response.body.find("\"change\":", at)) != std::string::npos; ++at)
            ++rows;
    }
    return times;
}

/// Other transactions of the server hold lines back.
void wait_until_settled(Place& place) {
    test::eventually([&] {
        bool settled = false;
        place.database().read([&](db::Connection& connection) {
            db::Query newest(connection, "select coalesce(max(position), 0) from change_log");
            settled = newest.next() && newest.number(0) < store::settled_below(connection);
        });
        return settled;
    });
}

struct Follower {
    std::string name;
    Actor actor;
    std::string cursor;
    std::size_t rows = 0;
};

void print(Place& place, Follower& follower) {
    const http::Handler handler = place.handler_for(follower.actor);
    std::vector<double> times;
    const int rounds = round_count();
    for (int round = 0; round < rounds; ++round) {
        follower.rows = 0;
        const auto more = follow(handler, follower.cursor, follower.rows);
        times.insert(times.end(), more.begin(), more.end());
    }
    const Figures figures = figures_of(times, 1);
    std::printf("| %s | %zu | %.2f | %.2f |\n", follower.name.c_str(), follower.rows, figures.p50_ms,
                figures.p99_ms);
}

void measure(Backend backend) {
    Place place(backend);
    std::vector<Actor> principals;
    for (int i = 0; i < schools; ++i) {
        const auto school = place.add_school("790005" + std::to_string(10 + i), "26734");
        principals.push_back({.hat = Hat::staff,
                              .account = {i + 1},
                              .school = school,
                              .roles = {Role::principal, Role::teacher}});
    }
    std::vector<Follower> followers{
        {"staff of one school", principals.front()},
        {"a family, of whom none of it is",
         {.hat = Hat::guardian, .account = {50}, .person = {7}, .school = principals.front().school}},
        {"officer above all schools",
         {.hat = Hat::officer, .account = {60}, .authority = place.commune("26734")}}};
    wait_until_settled(place);
    for (Follower& follower : followers)
        follower.cursor = text_between(ask(place.handler_for(follower.actor), {}).body, "\"cursor\":\"", '"');
    for (int page = 0; page < pages; ++page)
        for (const Actor& actor : principals)
            write_changes(place, actor, &actor == &principals.front() ? page_rows : 100);
    wait_until_settled(place);
    // As a server in use has done by itself; without figures PostgreSQL plans for empty tables.
    place.database().exclusively([](db::Connection& connection) { connection.script("analyze"); });
    std::printf("### Change feed, pages of %d: %s\n\n", page_rows, name_of_backend(backend).c_str());
    std::printf("| who follows | changes | median, ms | p99, ms |\n|---|---:|---:|---:|\n");
    for (Follower& follower : followers) print(place, follower);
    std::printf("\nTarget: a page of %d within 10 ms.\n\n", page_rows);
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
