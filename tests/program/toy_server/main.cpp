// The server of the kill test: the product's own parts and the toy module, whose roll call writes several
// rows and an event at once. Everybody is the principal of its only school. With a third word it also does
// work in the background: each event leaves a group and asks for a job, which leaves another one.
#include <iostream>

#include "app/modules.hpp"
#include "platform/http/server.hpp"
#include "platform/jobs/work.hpp"
#include "platform/log/log.hpp"
#include "tests/world/wait.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

void follow_up(jobs::Work& work) {
    let_time_pass(std::chrono::milliseconds(5));  // so that a kill meets some of them half-way
    work.write([&](Tx& tx) {
        tx.put(toy::Group{.name = "done " + work.payload().find("roll")->text});
        work.finish(tx, "1");
    });
}

void tell(Tx& tx, const toy::RollCalled& event) {
    const std::string roll = std::to_string(event.roll_id.value);
    tx.put(toy::Group{.name = "told " + roll});
    const std::string payload = R"({"roll":")" + roll + "\"}";
    jobs::enqueue(tx, {.kind = "toy.follow_up", .payload = payload});
}

std::vector<Manifest> toy_modules() {
    auto all = modules();
    Manifest toy = toy::manifest();
    toy.contributions.jobs = {
        {.kind = "toy.follow_up", .label = {"Việc sau điểm danh", "After a roll"}, .run = follow_up}};
    toy.contributions.events = {on_event<toy::RollCalled, tell>("toy.tell")};
    all.push_back(toy);
    return all;
}

/// The school, with a group and children whose roll can be called.
Actor fill(const Store& store) {
    Actor principal{.hat = Hat::staff, .account = {1}, .roles = {Role::principal, Role::teacher}};
    store.write({.hat = Hat::system}, {"fill", {}, {}}, [&](Tx& tx) {
        const auto known = tx.first<org::School>(where<&org::School::code> == std::string("79000501"));
        principal.school =
            known ? known->id
                  : org::add_school(tx, {.code = "79000501", .name = "Lê Lợi", .stages = "thcs"}).id;
    });
    store.write(principal, {"fill", {}, {}}, [](Tx& tx) {
        if (tx.count<toy::Group>() > 0) return;
        tx.put(toy::Group{.name = "6A1"});
        for (const char* name : {"Lan", "Huệ", "Cúc", "Trúc", "Mai"}) tx.put(toy::Child{.full_name = name});
    });
    return principal;
}

int serve(const std::string& data, const std::string& address, bool works) {
    db::set_fault_log([](std::string_view fault) {
        log::warning("database", {{"fault", log::machine(fault)}});
    });
    Installation installation({.data = data, .database = address}, toy_modules());
    installation.migrate(steps_of(installation.catalog()));
    const Actor principal = fill(installation.store());
    const api::Api api(
        installation.store(), installation.modules(), [&](const http::Request&) { return principal; }, "toy");
    http::ServerSettings settings;
    settings.loopback_exempt = true;
    settings.handle_signals = true;
    http::Server server(settings, [&](const http::Request& request) { return api.handle(request); });
    if (works) installation.start_work();
    std::cout << "Trường Số: http://127.0.0.1:" << server.port() << std::endl;
    return server.run() ? 0 : 1;
}

}  // namespace
}  // namespace truong::test

int main(int count, char** values) {
    const std::vector<std::string> words(values + 1, values + count);
    return truong::test::serve(words.at(0), words.size() > 1 ? words[1] : std::string(), words.size() > 2);
}
