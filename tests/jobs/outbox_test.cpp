// Events told to handlers: in order, with their effect once, whatever fails.
#include <algorithm>
#include <set>

#include "platform/jobs/claims.hpp"
#include "platform/outbox/delivery.hpp"
#include "platform/outbox/failures.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/wait.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using namespace std::chrono_literals;
using outbox::Delivery;

/// Rolls that the handler cannot take.
std::set<std::int64_t>& poison() {
    static std::set<std::int64_t> rolls;
    return rolls;
}

/// What the handler needs is not there.
bool& away() {
    static bool is_away = false;
    return is_away;
}

/// Leaves a child of the roll's number in the school of the event.
void remember(Tx& tx, const toy::RollCalled& event) {
    tx.put(toy::Child{.full_name = std::to_string(event.roll_id.value)});
    if (away()) throw Problem(ProblemKind::unavailable, {{.path = {}, .code = "files_unavailable"}});
    if (poison().contains(event.roll_id.value))
        throw Problem(ProblemKind::conflict, {{.path = {}, .code = "try_again"}});
}

EventHandler remembering() { return on_event<toy::RollCalled, remember>("test.remember"); }

class Outbox : public Both {
protected:
    Outbox() {
        poison().clear();
        away() = false;
        delivery.begin();
    }
    void call(std::int64_t roll) {
        world.write(world.principal, [&](Tx& tx) { tx.emit(toy::RollCalled{{roll}}); });
    }
    /// PostgreSQL holds events back while any transaction of the server runs, also of another test.
    void deliver(Delivery& to, int wanted) {
        int delivered = 0;
        EXPECT_TRUE(eventually([&] { return (delivered += to.deliver_due()) >= wanted; }));
        EXPECT_EQ(delivered, wanted);
    }
    /// In the order in which they were written.
    std::vector<std::string> remembered() {
        auto children = world.all<toy::Child>(world.principal);
        std::sort(children.begin(), children.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        std::vector<std::string> names;
        for (const toy::Child& child : children) names.push_back(child.full_name);
        return names;
    }
    std::vector<outbox::FailureReport> failures(const Actor& actor) {
        std::vector<outbox::FailureReport> list;
        world.read(actor, [&](const Reader& reader) { list = outbox::failures(reader, {}); });
        return list;
    }
    /// Consumers who have not been told everything.
    std::int64_t behind() {
        return world.number(
            "select count(*) from outbox_cursor where position < (select max(position) from outbox)");
    }
    using Names = std::vector<std::string>;
    static constexpr std::int64_t hour_ms = 3'600'000, day_ms = 24 * hour_ms;
    Delivery delivery{world.store(), {remembering()}, {}};
};
ON_BOTH(Outbox);

TEST_P(Outbox, events_are_told_in_order_with_one_effect_each) {
    for (const std::int64_t roll : {1, 2, 3}) call(roll);
    deliver(delivery, 3);
    call(4);
    deliver(delivery, 1);
    EXPECT_EQ(remembered(), (Names{"1", "2", "3", "4"}));
    EXPECT_EQ(delivery.deliver_due(), 0);
    Delivery after_restart(world.store(), {remembering()}, {});
    EXPECT_EQ(world.number("select count(*) from outbox_cursor where leased_until > 0"), 1);
    world.pass(day_ms);
    EXPECT_EQ(after_restart.deliver_due(), 0);
}

TEST_P(Outbox, a_handler_writes_in_the_school_of_the_event) {
    call(1);
    world.write(world.stranger, [&](Tx& tx) { tx.emit(toy::RollCalled{{2}}); });
    deliver(delivery, 2);
    EXPECT_EQ(world.all<toy::Child>(world.stranger).size(), 1u);
    EXPECT_EQ(remembered(), (Names{"1"}));
}

TEST_P(Outbox, more_than_a_page_arrives_whole) {
    world.write(world.principal, [](Tx& tx) {
        for (std::int64_t roll = 1000; roll < 1450; ++roll) tx.emit(toy::RollCalled{{roll}});
    });
    deliver(delivery, 450);
    const Names names = remembered();
    ASSERT_EQ(names.size(), 450u);
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

TEST_P(Outbox, a_new_handler_hears_of_what_happens_from_now_on_unless_it_says_otherwise) {
    call(1);
    deliver(delivery, 1);
    EventHandler late = remembering(), from_the_beginning = remembering();
    late.name = "test.late";
    from_the_beginning.name = "test.from_the_beginning";
    from_the_beginning.from_the_beginning = true;
    Delivery both(world.store(), {late, from_the_beginning}, {});
    both.begin();
    call(2);
    deliver(both, 3);
}

TEST_P(Outbox, an_event_that_cannot_be_handled_is_put_aside_and_the_others_go_on) {
    poison() = {2};
    for (const std::int64_t roll : {1, 2, 3}) call(roll);
    deliver(delivery, 3);
    EXPECT_EQ(remembered(), (Names{"1", "3"})) << "what the handler wrote before it failed is gone";
    const auto list = failures(world.administrator);
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].consumer, "test.remember");
    EXPECT_EQ(list[0].event, "toy_roll_called");
    EXPECT_EQ(list[0].error, "try_again");
    EXPECT_FALSE(list[0].dead);
    EXPECT_EQ(problem_of([&] { failures(world.principal); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(delivery.deliver_due(), 0) << "it rests after a failure";
    poison().clear();
    world.pass(hour_ms);
    EXPECT_EQ(delivery.deliver_due(), 1);
    EXPECT_EQ(remembered(), (Names{"1", "3", "2"}));
    EXPECT_TRUE(failures(world.administrator).empty());
}

TEST_P(Outbox, what_is_unavailable_holds_up_the_page_and_costs_no_attempt) {
    away() = true;
    for (const std::int64_t roll : {1, 2, 3}) call(roll);
    EXPECT_EQ(delivery.deliver_due(), 0);
    EXPECT_TRUE(failures(world.administrator).empty());
    away() = false;
    deliver(delivery, 3);
    EXPECT_EQ(remembered(), (Names{"1", "2", "3"}));
    poison() = {4};
    call(4);
    deliver(delivery, 1);
    away() = true;
    for (int attempt = 0; attempt <= outbox::attempt_limit; ++attempt) {
        world.pass(2 * hour_ms);
        delivery.deliver_due();
    }
    EXPECT_FALSE(failures(world.administrator).at(0).dead);
    away() = false;
    poison().clear();
    world.pass(2 * hour_ms);
    EXPECT_EQ(delivery.deliver_due(), 1);
    EXPECT_TRUE(failures(world.administrator).empty());
}

TEST_P(Outbox, what_fails_again_and_again_is_a_dead_letter_until_it_is_replayed) {
    poison() = {1};
    call(1);
    deliver(delivery, 1);
    for (int attempt = 2; attempt <= outbox::attempt_limit; ++attempt) {
        EXPECT_FALSE(failures(world.administrator).at(0).dead);
        world.pass(2 * hour_ms);
        EXPECT_EQ(delivery.deliver_due(), 1);
    }
    const auto dead = failures(world.administrator).at(0);
    EXPECT_TRUE(dead.dead);
    EXPECT_EQ(dead.attempts, outbox::attempt_limit);
    world.pass(day_ms);
    EXPECT_EQ(delivery.deliver_due(), 0);
    poison().clear();
    const std::string path = "POST /api/v1/platform/undelivered/" + dead.id + "/replay";
    EXPECT_EQ(world.call(world.principal, path, "{}").status, 403);
    EXPECT_EQ(world.call(world.administrator, path, "{}").status, 200);
    EXPECT_EQ(delivery.deliver_due(), 1);
    EXPECT_EQ(remembered(), (Names{"1"}));
}

TEST_P(Outbox, a_payload_of_another_time_is_put_aside) {
    call(1);
    call(2);
    world.database().write([](db::Connection& connection) {
        db::Query(connection,
                  "update outbox set payload = '{\"gone\":1}' where id = (select min(id) from outbox)")
            .run();
    });
    deliver(delivery, 2);
    EXPECT_EQ(remembered(), (Names{"2"}));
    EXPECT_EQ(failures(world.administrator).size(), 1u);
}

TEST_P(Outbox, one_process_delivers_at_a_time_and_another_takes_over) {
    call(1);
    deliver(delivery, 1);
    Delivery other(world.store(), {remembering()}, {});
    call(2);
    EXPECT_EQ(other.deliver_due(), 0) << "the first one has the lease";
    world.pass(11'000);
    deliver(other, 1);
    call(3);
    EXPECT_EQ(delivery.deliver_due(), 0);
    world.pass(-2 * hour_ms);
    deliver(delivery, 1);
    EXPECT_EQ(remembered(), (Names{"1", "2", "3"})) << "a lease from the future holds nobody up";
}

/// While both deliver and others write, each event has one effect.
void deliver_by_two(World& world, const Store& one, const Store& two, int count) {
    Delivery first(one, {remembering()}, {}), second(two, {remembering()}, {});
    first.begin();
    first.start();
    second.start();
    for (int i = 0; i < count; ++i) {
        world.write(world.principal, [&](Tx& tx) { tx.emit(toy::RollCalled{{1000 + i}}); });
        (i % 2 == 0 ? first : second).wake();
    }
    const auto told = [&] { return world.number("select count(*) from toy_child"); };
    EXPECT_TRUE(eventually([&] { return told() >= count; }, 60s)) << told();
    EXPECT_TRUE(first.stop(10s) && second.stop(10s));
    EXPECT_EQ(told(), count);
    EXPECT_EQ(world.number("select count(distinct full_name) from toy_child"), count);
    EXPECT_EQ(world.number("select count(*) from outbox_failure"), 0);
}

TEST_P(Outbox, two_deliveries_at_once_double_nothing) {
    deliver_by_two(world, world.store(), world.store(), 300);
}

TEST(OutboxServers, two_installations_on_one_postgresql_double_nothing) {
    poison().clear();
    World world(Backend::postgres);
    const auto another = world.open_another();
    deliver_by_two(world, world.store(), another->store(), 300);
}

TEST_P(Outbox, old_events_go_when_everybody_has_been_told) {
    const std::atomic<bool> never_stops = false;
    const auto forget = [&] {
        jobs::Work work(world.store(), {.id = 1, .kind = "outbox.forget", .payload = "{}"}, never_stops);
        outbox::forget_old_events(work);
        return world.number("select count(*) from outbox");
    };
    poison() = {2};
    for (const std::int64_t roll : {1, 2, 3, 4}) call(roll);
    world.pass(31 * day_ms);
    // The product does not know this handler; somebody who was here lately is not forgotten.
    world.database().write([&](db::Connection& connection) {
        db::Query(connection, "update outbox_cursor set at = ?").bind(world.store().now().ms).run();
    });
    EXPECT_EQ(forget(), 4) << "nobody has been told";
    deliver(delivery, 4);
    // Also those for whom there was nothing.
    EXPECT_TRUE(eventually([&] { return world.installation().delivery().deliver_due(), behind() == 0; }));
    EXPECT_EQ(forget(), 2) << "the newest stays, and the one that was put aside";
    call(5);
    deliver(delivery, 1);
    EXPECT_EQ(remembered(), (Names{"1", "3", "4", "5"}));
}

TEST_P(Outbox, the_installation_wakes_for_what_was_committed) {
    world.installation().start_work();
    call(1);
    std::int64_t job = 0;
    world.write(world.teacher, [&](Tx& tx) { job = jobs::enqueue(tx, {.kind = "jobs.forget"}); });
    EXPECT_TRUE(eventually([&] {
        return world.number("select count(*) from job where id = ? and state = 'done'", {job}) == 1;
    }));
    EXPECT_TRUE(world.installation().stop_work());
}

}  // namespace
}  // namespace truong::test
