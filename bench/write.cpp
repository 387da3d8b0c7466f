// Durable single-row writes over HTTP (row, change set, log line, event) beside what bounds them: the bare
// transport with the same bodies, and the bare group commit of the same rows.
#include <atomic>
#include <cstdio>

#include "bench/load.hpp"
#include "bench/place.hpp"

namespace truong::bench {
namespace {

constexpr int clients = 64;
constexpr auto duration = std::chrono::milliseconds(1500);

std::string body_of(std::int64_t number) {
    return R"({"text":"Nộp học phí tháng 9, lớp 6A1","number":)" + std::to_string(number) + '}';
}

/// The four rows that the product writes, by hand-made statements.
class BareRows {
public:
    explicit BareRows(Place& place, std::int64_t school) : place_(place), school_(school) {}

    void write() {
        place_.database().write([this](db::Connection& connection) {
            const Instant now = place_.store().now();
            const auto id = [&] { return place_.store().ids().next(now); };
            const std::int64_t note = id(), set = id();
            write_note(connection, note);
            write_set(connection, set, now);
            write_log(connection, {id(), set, note});
            write_event(connection, id(), set);
        });
    }

private:
    struct Line {
        std::int64_t id, set, note;
    };
    void write_note(db::Connection& connection, std::int64_t id) {
        db::Query row(connection,
                      "insert into bench_note (id, school_id, text, number, version) "
                      "values (?, ?, ?, ?, 1)");
        row.bind(id).bind(school_).bind("Nộp học phí tháng 9, lớp 6A1").bind(id % 1000).run();
    }
    void write_set(db::Connection& connection, std::int64_t id, Instant now) {
        db::Query row(connection,
                      "insert into change_set (id, school_id, at, account_id, person_id, hat, "
                      "request_id, operation) values (?, ?, ?, 1, 0, 'staff', ?, 'bench./write')");
        row.bind(id).bind(school_).bind(now.ms).bind("0123456789abcdef").run();
    }
    void write_log(db::Connection& connection, const Line& line) {
        db::Query row(connection,
                      "insert into change_log (id, school_id, position, change_set_id, entity, row_id, "
                      "operation, version, after) values (?, ?, ?, ?, 'bench_note', ?, 'created', 1, ?)");
        row.bind(line.id).bind(school_).bind(++position_).bind(line.set).bind(line.note);
        row.bind(R"({"id":"not_0123456789abc","text":"Nộp học phí tháng 9, lớp 6A1","number":123456})").run();
    }
    void write_event(db::Connection& connection, std::int64_t id, std::int64_t set) {
        db::Query row(connection,
                      "insert into outbox (id, school_id, position, event, payload, change_set_id) "
                      "values (?, ?, ?, 'bench_note_written', ?, ?)");
        row.bind(id)
            .bind(school_)
            .bind(position_.load())
            .bind(R"({"note_id":"not_0123456789abc"})")
            .bind(set)
            .run();
    }

    Place& place_;
    std::int64_t school_;
    // Above what the product takes by itself, so that both may write in turns.
    std::atomic<std::int64_t> position_{1'000'000'000};
};

/// Many threads, each with one write after the other.
Figures hammer(int threads, const std::function<void()>& write) {
    std::vector<std::vector<double>> times(static_cast<std::size_t>(threads));
    std::vector<std::thread> crowd;
    const auto start = Stopwatch::now();
    for (auto& list : times)
        crowd.emplace_back([&] {
            while (Stopwatch::now() - start < duration) {
                const auto begin = Stopwatch::now();
                write();
                list.push_back(ms_since(begin));
            }
        });
    for (auto& thread : crowd) thread.join();
    const double seconds = ms_since(start) / 1000;
    std::vector<double> all;
    for (const auto& list : times) all.insert(all.end(), list.begin(), list.end());
    return figures_of(std::move(all), seconds);
}

http::Response parse_and_answer(const http::Request& request) {
    const json::Value body = json::parse(request.body);
    http::Response response;
    response.body =
        body.find("text") && body.find("number") ? R"({"data":{"note_id":"not_0123456789abc"}})" : "";
    response.with("Change-Set", "chg_0123456789abc");
    return response;
}

void measure(Backend backend) {
    Place place(backend);
    const auto school = place.add_school("79000501", "26734");
    const Actor principal{.hat = Hat::staff, .account = {1}, .school = school, .roles = {Role::principal}};
    const std::string token = place.token(principal);
    const Served product(place.handler()), known(place.handler_for(principal)), bare(parse_and_answer);
    BareRows rows(place, school.value);
    std::int64_t number = 0;
    const auto ask = [&](std::string& out, int) {
        out += request_text("/api/v1/bench/write", token, body_of(number++ % 1'000'000));
    };
    const auto load = [&](const Served& served) {
        return run_load(
            {.port = served.port(), .connections = clients, .duration = duration, .append_request = ask});
    };
    const Rounds rounds(
        {{"the product over HTTP, 64 clients", [&] { return load(product); }},
         {"bare transport, same bodies, 64 clients", [&] { return load(bare); }},
         {"bare group commit, 64 producers", [&] { return hammer(clients, [&] { rows.write(); }); }},
         {"the product without the lookup of the token", [&] { return load(known); }},
         {"one commit each, 1 producer", [&] { return hammer(1, [&] { rows.write(); }); }}},
        round_count());
    std::printf("### Durable single-row writes: %s\n\n", name_of_backend(backend).c_str());
    rounds.print();
    print_share("Share of the lower limit", rounds.share(0, {1, 2}), 0.5);
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
