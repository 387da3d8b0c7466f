// Web-hooks from their making to a receiver on this machine.
#include "modules/integrations/api.hpp"
#include "modules/integrations/rules.hpp"
#include "modules/integrations/tests/receiver.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/outbox/delivery.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/wait.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using integrations::WebHook;

class WebHooks : public Both {
protected:
    WebHook add(const Actor& actor, const std::string& url, const std::string& events = {}) {
        WebHook hook;
        world.write(actor, [&](Tx& tx) {
            hook = integrations::add_web_hook(tx, {.school_id = world.school, .url = url, .events = events});
        });
        return hook;
    }
    std::string new_secret(const WebHook& hook) {
        integrations::NewSecret made;
        world.write(world.principal, [&](Tx& tx) { made = integrations::renew_secret(tx, {hook.id}); });
        return made.secret;
    }
    void call(const Actor& actor, std::int64_t roll) {
        world.write(actor, [&](Tx& tx) { tx.emit(toy::RollCalled{{roll}}); });
    }
    int deliver() { return world.installation().delivery().deliver_due(); }
    /// PostgreSQL holds events back while any transaction of the server runs, also of another test.
    void deliver(int wanted) {
        int sent = 0;
        EXPECT_TRUE(eventually([&] { return (sent += deliver()) >= wanted; }));
        EXPECT_EQ(sent, wanted);
    }
    void deliver_until_tried(const WebHook& hook, std::size_t times) {
        EXPECT_TRUE(eventually([&] { return deliver(), attempts(hook).size() >= times; }));
    }
    std::vector<integrations::AttemptReport> attempts(const WebHook& hook) {
        std::vector<integrations::AttemptReport> list;
        world.read(world.principal,
                   [&](const Reader& reader) { list = integrations::attempts(reader, {hook.id}); });
        return list;
    }
    WebHook now(const WebHook& hook) {
        WebHook row;
        world.read(world.principal, [&](const Reader& reader) { row = reader.get(hook.id); });
        return row;
    }
    static std::string first_event(const Receiver::Got& got) {
        return json::parse(got.body).find("deliveries")->items.at(0).find("event")->text;
    }
    static std::string first_id(const Receiver::Got& got) {
        return json::parse(got.body).find("deliveries")->items.at(0).find("id")->text;
    }
    static std::size_t events_in(const Receiver::Got& got) {
        return json::parse(got.body).find("deliveries")->items.size();
    }
    static bool signed_by(const Receiver::Got& got, const std::string& secret) {
        const std::int64_t seconds = std::stoll(got.signature.substr(2));
        const std::string text = integrations::signed_text(seconds, got.body);
        return got.signature.find(",v1=" + crypto::hex(crypto::hmac_sha256(secret, text)))
               != std::string::npos;
    }
    static constexpr std::int64_t hour_ms = 3'600'000, day_ms = 24 * hour_ms;
    Receiver receiver;
};
ON_BOTH(WebHooks);

TEST_P(WebHooks, the_events_of_its_school_come_signed_and_once) {
    const WebHook hook = add(world.principal, receiver.url());
    const std::string secret = new_secret(hook);
    call(world.principal, 1);
    call(world.stranger, 2);
    call(world.principal, 3);
    deliver(2);
    std::size_t events = 0;
    for (const Receiver::Got& got : receiver.got()) {
        EXPECT_TRUE(signed_by(got, secret));
        EXPECT_FALSE(signed_by(got, "whs_guessed"));
        events += events_in(got);
    }
    EXPECT_EQ(events, 2u);
    const json::Value first = json::parse(receiver.got().at(0).body).find("deliveries")->items.at(0);
    EXPECT_EQ(first.find("event")->text, "toy_roll_called");
    EXPECT_TRUE(parse_id("evt", first.find("id")->text).has_value());
    EXPECT_TRUE(parse_instant(first.find("at")->text).has_value());
    EXPECT_EQ(parse_id("sch", first.find("school")->text), world.school.value);
    EXPECT_TRUE(first.find("data")->find("roll_id"));
    EXPECT_EQ(deliver(), 0);
    EXPECT_EQ(attempts(hook).front().status, 200);
}

TEST_P(WebHooks, only_the_events_that_it_names_and_pings_of_its_own) {
    const WebHook hook = add(world.principal, receiver.url(), "toy_roll_query"),
                  other = add(world.principal, receiver.url(), "toy_roll_query");
    new_secret(hook);
    new_secret(other);
    call(world.principal, 1);
    world.write(world.principal, [&](Tx& tx) { integrations::ping(tx, {hook.id}); });
    deliver(2);
    ASSERT_EQ(receiver.got().size(), 1u);
    EXPECT_EQ(first_event(receiver.got().front()), "integrations_pinged");
}

TEST_P(WebHooks, nothing_is_sent_without_a_secret_and_nothing_is_lost_meanwhile) {
    const WebHook hook = add(world.principal, receiver.url());
    call(world.principal, 1);
    EXPECT_EQ(deliver(), 0);
    new_secret(hook);
    deliver(1);
}

TEST_P(WebHooks, two_secrets_sign_for_a_day) {
    const WebHook hook = add(world.principal, receiver.url());
    const std::string first = new_secret(hook), second = new_secret(hook);
    call(world.principal, 1);
    deliver(1);
    EXPECT_TRUE(signed_by(receiver.got().back(), first));
    EXPECT_TRUE(signed_by(receiver.got().back(), second));
    world.pass(day_ms + 1);
    call(world.principal, 2);
    deliver(1);
    EXPECT_FALSE(signed_by(receiver.got().back(), first));
    EXPECT_TRUE(signed_by(receiver.got().back(), second));
    EXPECT_EQ(
        world.number("select count(*) from integrations_web_hook_secret where sealed like ? escape '\\'",
                     {"%" + first.substr(4, 20) + "%"}),
        0);
}

TEST_P(WebHooks, a_receiver_that_refuses_gets_it_again_later_in_order) {
    const WebHook hook = add(world.principal, receiver.url());
    new_secret(hook);
    receiver.answer_with(500);
    call(world.principal, 1);
    deliver_until_tried(hook, 1);
    EXPECT_EQ(attempts(hook).front().error, "hook_refused_by_receiver");
    EXPECT_NE(attempts(hook).front().error_en.find("500"), std::string::npos);
    EXPECT_EQ(deliver(), 0);
    EXPECT_EQ(attempts(hook).size(), 1u) << "it rests after a failure";
    receiver.answer_with(204);
    call(world.principal, 2);
    world.pass(hour_ms);
    deliver(2);
    EXPECT_EQ(first_id(receiver.got().at(1)), first_id(receiver.got().at(0))) << "nothing goes before it";
}

TEST_P(WebHooks, redirects_are_not_followed) {
    Receiver elsewhere;
    receiver.redirect_to(elsewhere.url());
    const WebHook hook = add(world.principal, receiver.url());
    new_secret(hook);
    call(world.principal, 1);
    deliver_until_tried(hook, 1);
    EXPECT_EQ(attempts(hook).front().status, 307);
    EXPECT_TRUE(elsewhere.got().empty());
}

TEST_P(WebHooks, three_days_of_failures_switch_it_off_until_somebody_switches_it_on) {
    const WebHook hook = add(world.principal, receiver.url());
    new_secret(hook);
    receiver.answer_with(503);
    call(world.principal, 1);
    deliver_until_tried(hook, 1);
    for (int days = 1; days <= 3; ++days) {
        EXPECT_TRUE(now(hook).active);
        world.pass(day_ms);
        deliver();
    }
    EXPECT_FALSE(now(hook).active);
    EXPECT_TRUE(now(hook).stopped_at.has_value());
    EXPECT_EQ(attempts(hook).front().error, "hook_stopped");
    EXPECT_NE(world.call(world.principal, "GET /api/v1/platform/worklists")
                  .body.find(R"("code":"integrations.stopped")"),
              std::string::npos);
    world.pass(day_ms);
    EXPECT_EQ(deliver(), 0);
    receiver.answer_with(200);
    world.write(world.principal,
                [&](Tx& tx) { integrations::change_web_hook(tx, {.id = hook.id, .active = true}); });
    deliver(1);
    EXPECT_FALSE(now(hook).stopped_at.has_value());
}

TEST_P(WebHooks, the_log_keeps_the_last_fifty) {
    const WebHook hook = add(world.principal, receiver.url());
    new_secret(hook);
    for (std::int64_t roll = 1; roll <= 55; ++roll) {
        call(world.principal, roll);
        deliver(1);
    }
    EXPECT_EQ(attempts(hook).size(), 50u);
    EXPECT_EQ(world.number("select count(*) from outbox_attempt"), 50);
}

TEST_P(WebHooks, keepers_alone_write_and_see_it_each_in_his_school) {
    EXPECT_EQ(add(world.administrator, receiver.url()).url, receiver.url());
    for (const Actor& actor : {world.teacher, world.guardian, world.officer, world.stranger})
        EXPECT_EQ(problem_of([&] { add(actor, receiver.url()); }).kind, ProblemKind::forbidden);
    const WebHook hook = add(world.principal, receiver.url());
    std::string path = "/api/v1/integrations/web-hooks/";
    append_id(path, "whk", hook.id.value);
    for (const Actor& actor : {world.teacher, world.guardian, world.officer, world.stranger})
        for (const char* verb : {"secret", "test", "end", "change"})
            EXPECT_EQ(world.call(actor, "POST " + path + '/' + verb, "{}").status, 404) << verb;
    EXPECT_EQ(world.call(world.stranger, "GET " + path + "/attempts").status, 404);
    EXPECT_EQ(world.call(world.principal, "GET " + path).status, 200);
}

TEST_P(WebHooks, none_without_a_school_and_none_by_who_is_bound_to_a_campus) {
    const auto add_anywhere = [&] {
        world.write(world.administrator,
                    [&](Tx& tx) { integrations::add_web_hook(tx, {.url = receiver.url()}); });
    };
    EXPECT_EQ(problem_of(add_anywhere), (Seen{ProblemKind::invalid, "required"}));
    Actor bound = world.principal;
    bound.campus = world.all<org::Campus>(world.principal).front().id;
    EXPECT_EQ(problem_of([&] { add(bound, receiver.url()); }).kind, ProblemKind::forbidden);
    const WebHook hook = add(world.principal, receiver.url());
    std::string path = "/api/v1/integrations/web-hooks/";
    append_id(path, "whk", hook.id.value);
    EXPECT_EQ(world.call(bound, "GET " + path).status, 404);
    EXPECT_EQ(world.call(bound, "POST " + path + "/secret", "{}").status, 404);
}

TEST_P(WebHooks, the_secret_is_shown_once_and_kept_by_no_stored_answer) {
    const WebHook hook = add(world.principal, receiver.url());
    std::string path = "POST /api/v1/integrations/web-hooks/";
    append_id(path, "whk", hook.id.value);
    const auto answer =
        world.call(world.principal, path + "/secret", "{}", {{"Idempotency-Key", "a-key-of-twenty-signs"}});
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_NE(answer.body.find("whs_"), std::string::npos);
    EXPECT_EQ(world.number("select count(*) from idempotency"), 0);
}

TEST_P(WebHooks, what_is_no_address_and_no_event_is_refused_with_all_faults) {
    const auto faults = [&](const std::string& url, const std::string& events) {
        return problem_of([&] { add(world.principal, url, events); }).code;
    };
    EXPECT_EQ(faults("http://10.0.0.1/", ""), "hook_not_https");
    EXPECT_EQ(faults("https://a@b/", ""), "hook_bad_url");
    EXPECT_EQ(faults(receiver.url(), "toy_roll_called,no_such_event"), "hook_unknown_event");
    EXPECT_EQ(faults(receiver.url(), "toy_child"), "hook_unknown_event") << "an entity is no event";
}

TEST_P(WebHooks, one_that_was_ended_gets_nothing) {
    const WebHook hook = add(world.principal, receiver.url());
    new_secret(hook);
    world.write(world.principal, [&](Tx& tx) { integrations::end_web_hook(tx, {hook.id}); });
    call(world.principal, 1);
    EXPECT_EQ(deliver(), 0);
    EXPECT_EQ(world.number("select count(*) from outbox_cursor where consumer like ? escape '\\'",
                           {"integrations.%"}),
              0);
}

}  // namespace
}  // namespace truong::test
