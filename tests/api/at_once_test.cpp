// Several requests at the same moment.
#include <atomic>
#include <thread>

#include "tests/world/world.hpp"

namespace truong::test {
namespace {

class AtOnce : public Both {
protected:
    /// The same request from as many threads; the actor is the one of the last call().
    std::vector<http::Response> send(int times, const http::Request& request) {
        std::vector<http::Response> answers(static_cast<std::size_t>(times));
        std::atomic<int> waiting = times;
        std::vector<std::thread> threads;
        for (http::Response& answer : answers)
            threads.emplace_back([&] {
                for (--waiting; waiting > 0;) std::this_thread::yield();
                answer = world.api().handle(request);
            });
        for (std::thread& thread : threads) thread.join();
        return answers;
    }
    http::Request request(std::string method, std::string path, std::string body) {
        return {.method = std::move(method),
                .target = path,
                .path = path,
                .body = std::move(body),
                .id = "at-once"};
    }
};
ON_BOTH(AtOnce);

TEST_P(AtOnce, one_key_has_one_effect_and_one_answer) {
    world.call(world.principal, "GET /api/v1/toy/groups");
    http::Request create = request("POST", "/api/v1/toy/groups", R"({"name":"A"})");
    create.headers.add("Idempotency-Key", "key-at-once");
    int first = 0;
    const auto answers = send(6, create);
    for (const http::Response& answer : answers) {
        ASSERT_EQ(answer.status, 201) << answer.body;
        EXPECT_EQ(answer.body, answers.front().body);
        EXPECT_EQ(*answer.header("Location"), *answers.front().header("Location"));
        EXPECT_EQ(*answer.header("Change-Set"), *answers.front().header("Change-Set"));
        if (!answer.header("Idempotent-Replayed")) ++first;
    }
    EXPECT_EQ(first, 1);
    EXPECT_EQ(world.number("select count(*) from toy_group"), 1);
    EXPECT_EQ(world.number("select count(*) from change_log where entity = 'toy_group'"), 1);
}

TEST_P(AtOnce, of_corrections_of_one_version_one_is_taken) {
    const auto group = world.put(world.principal, toy::Group{.name = "A"});
    std::string path = "/api/v1/toy/groups/";
    append_id(path, "grp", group.id.value);
    world.call(world.principal, "GET " + path);
    http::Request correct = request("PATCH", path, R"({"fee":1000})");
    correct.headers.add("If-Match", "\"1\"");
    int taken = 0;
    for (const http::Response& answer : send(6, correct)) {
        EXPECT_TRUE(answer.status == 200 || answer.status == 412) << answer.body;
        if (answer.status == 200) ++taken;
        const bool told = answer.body.find("\"version\":2") != std::string::npos;
        EXPECT_TRUE(told) << answer.body;
    }
    EXPECT_EQ(taken, 1);
    EXPECT_EQ(world.all<toy::Group>(world.principal).front().fee.dong, 1000);
}

TEST_P(AtOnce, of_equal_names_one_is_taken) {
    world.call(world.principal, "GET /api/v1/toy/groups");
    int made = 0;
    for (const http::Response& answer : send(6, request("POST", "/api/v1/toy/groups", R"({"name":"A"})"))) {
        EXPECT_TRUE(answer.status == 201 || answer.status == 409) << answer.body;
        if (answer.status == 201) ++made;
    }
    EXPECT_EQ(made, 1);
    EXPECT_EQ(world.number("select count(*) from toy_group"), 1);
}

}  // namespace
}  // namespace truong::test
