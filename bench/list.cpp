// A list of 45 rows over HTTP within the actor's scope, beside a hand-written query and hand-written JSON on
// the same transport.
#include <cstdio>

#include "bench/load.hpp"
#include "bench/place.hpp"
#include "platform/access/tokens.hpp"
#include "tests/world/toy.hpp"

namespace truong::bench {
namespace {

constexpr int rolls = 100, marks_a_roll = 45;

struct Rolls {
    Id<org::School> school;
    std::vector<Id<toy::Roll>> ids;
};

Rolls fill(Place& place) {
    Rolls made{.school = place.add_school("79000501", "26734"), .ids = {}};
    const Actor teacher{.hat = Hat::staff, .school = made.school, .roles = {Role::principal, Role::teacher}};
    place.write(teacher, [&](Tx& tx) {
        const auto group = tx.put(toy::Group{.name = "6A1"});
        std::vector<toy::Mark> marks;
        for (int i = 0; i < marks_a_roll; ++i) {
            const auto child = tx.put(toy::Child{.full_name = "Nguyễn Văn " + std::to_string(i)});
            marks.push_back({.child_id = child.id, .present = i % 7 != 0});
        }
        for (int i = 0; i < rolls; ++i)
            made.ids.push_back(toy::call_roll(tx, {group.id, Date{20000 + i}, marks}).id);
    });
    return made;
}

/// What somebody would write who needs this one list and nothing else.
class ByHand {
public:
    ByHand(Place& place, std::int64_t school) : place_(place), school_(school) {}

    http::Response handle(const http::Request& request) const {
        http::Response response;
        const auto roll = parse_id("rol", std::string_view(request.query).substr(roll_at));
        if (!roll) return {.status = 400};
        place_.database().read(
            [&](db::Connection& connection) { append_list(connection, *roll, response.body); });
        return response;
    }
    http::Response handle_signed_in(const http::Request& request) const {
        place_.authenticator().actor(request);
        return handle(request);
    }
    static constexpr std::string_view query = "limit=45&filter[roll_id]=";

private:
    static constexpr std::size_t roll_at = query.size();
    void append_list(db::Connection& connection, std::int64_t roll, std::string& out) const {
        db::Query rows(connection, sql(connection.dialect()));
        rows.bind(roll).bind(school_);
        out += "{\"data\":[";
        for (const char* comma = ""; rows.next(); comma = ",") append_mark(rows, comma, out);
        out += "],\"has_more\":false}";
    }
    /// The plus keeps SQLite from walking through the school instead of the roll.
    static const std::string& sql(Dialect dialect) {
        static const std::string begin =
            "select id, roll_id, child_id, present, version, school_id from toy_mark where roll_id = ? and ";
        static const std::string end = "school_id = ? and ended_at is null order by id limit 46";
        static const std::string plain = begin + end, directed = begin + '+' + end;
        return dialect == Dialect::sqlite ? directed : plain;
    }
    static void append_mark(const db::Query& row, const char* comma, std::string& out) {
        append_id((out += comma) += "{\"id\":\"", "mrk", row.number(0));
        append_id(out += "\",\"roll_id\":\"", "rol", row.number(1));
        append_id(out += "\",\"child_id\":\"", "chi", row.number(2));
        (out += "\",\"present\":") += row.number(3) != 0 ? "true" : "false";
        json::append_number(out += ",\"version\":", row.number(4));
        append_id(out += ",\"school_id\":\"", "sch", row.number(5));
        out += "\"}";
    }
    Place& place_;
    std::int64_t school_;
};

/// A comparison of different answers would compare nothing.
void require_same(const http::Handler& one, const http::Handler& other, const std::string& token,
                  const std::string& query) {
    http::Request request{.method = "GET", .path = "/api/v1/toy/marks", .query = query};
    request.headers.add("Authorization", "Bearer " + token);
    const http::Response first = one(request), second = other(request);
    if (first.status != 200 || first.body != second.body)
        throw std::runtime_error("the answers differ:\n" + first.body + '\n' + second.body);
}

void measure(Backend backend) {
    Place place(backend);
    const Rolls made = fill(place);
    const Actor teacher{.hat = Hat::staff, .account = {1}, .school = made.school, .roles = {Role::teacher}};
    const std::string token = place.token(teacher);
    const ByHand by_hand(place, made.school.value);
    std::vector<std::string> requests;
    for (const auto roll : made.ids) {
        std::string query(ByHand::query);
        append_id(query, "rol", roll.value);
        const auto own = [&](const http::Request& request) { return by_hand.handle(request); };
        require_same(place.handler(), own, token, query);
        requests.push_back(request_text("/api/v1/toy/marks?" + query, token));
    }
    const Served product(place.handler()), known(place.handler_for(teacher));
    const Served hand([&](const http::Request& request) { return by_hand.handle(request); });
    const Served hand_signed_in(
        [&](const http::Request& request) { return by_hand.handle_signed_in(request); });
    std::size_t turn = 0;
    const auto load = [&](const Served& served) {
        return run_load(
            {.port = served.port(), .connections = 32, .append_request = [&](std::string& out, int) {
                 out += requests[turn++ % requests.size()];
             }});
    };
    const Rounds rounds({{"the product", [&] { return load(product); }},
                         {"the product without the lookup of the token", [&] { return load(known); }},
                         {"by hand, without the lookup of the token", [&] { return load(hand); }},
                         {"by hand, with the token looked up", [&] { return load(hand_signed_in); }}},
                        round_count());
    std::printf("### List of 45 rows: %s\n\n", name_of_backend(backend).c_str());
    rounds.print();
    print_share("Share, both look up the token", rounds.share(0, {3}), 0.5);
    print_share("Share, neither looks it up", rounds.share(1, {2}), 0.5);
    print_share("Share, only the product looks it up", rounds.share(0, {2}), 0.5);
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
