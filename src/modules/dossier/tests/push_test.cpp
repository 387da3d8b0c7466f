// Indicators for an outside portal on this machine: that is down, slow of understanding, refuses, or is told
// twice.
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <mutex>
#include <thread>

#include "modules/dossier/tests/dossier_world.hpp"
#include "platform/http/tests/running_server.hpp"
#include "tests/world/wait.hpp"

namespace truong::dossier {
namespace {

/// A portal that answers as the test wants.
class Portal {
public:
    Portal() : server_([this](const http::Request& request) { return answer(request); }) {}
    std::string url() const { return "http://127.0.0.1:" + std::to_string(server_.port()) + "/nhan"; }
    void answer_with(int status, std::string body) {
        const std::lock_guard lock(mutex_);
        status_ = status;
        body_ = std::move(body);
    }
    void redirect_to(std::string url) {
        const std::lock_guard lock(mutex_);
        status_ = 307;
        location_ = std::move(url);
    }
    struct Got {
        std::string body, token, key;
    };
    std::vector<Got> got() const {
        const std::lock_guard lock(mutex_);
        return got_;
    }

private:
    http::Response answer(const http::Request& request) {
        const std::lock_guard lock(mutex_);
        got_.push_back({request.body, std::string(request.headers.get("Authorization")),
                        std::string(request.headers.get("Idempotency-Key"))});
        http::Response response{.status = status_, .body = body_};
        if (!location_.empty()) response.with("Location", location_);
        return response;
    }
    mutable std::mutex mutex_;
    int status_ = 200;
    std::string body_ = R"({"status":"SUCCESS","message":"đã nhận"})", location_;
    std::vector<Got> got_;
    http::test::RunningServer server_;
};

/// Takes connections and never says a word.
class Silence {
public:
    Silence() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        void* raw = &place;
        auto* address = static_cast<sockaddr*>(raw);
        EXPECT_EQ(::bind(socket_, address, size), 0);
        EXPECT_EQ(::listen(socket_, 64), 0);
        EXPECT_EQ(::getsockname(socket_, address, &size), 0);
        port_ = ntohs(place.sin_port);
    }
    ~Silence() { ::close(socket_); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/nhan"; }

private:
    int socket_;
    int port_ = 0;
};

std::int64_t seconds_since(std::chrono::steady_clock::time_point begun) {
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begun).count();
}

constexpr std::size_t indicators = 38;

class DossierPush : public DossierWorld {
protected:
    Id<PushReceiver> receiver(const std::string& url) {
        return made<ReceiverLine>(world.principal,
                                  [&](Tx& tx) {
                                      return add_receiver(
                                          tx, {.framework_code = "THS", .url = url, .token = "bí-mật"});
                                  })
            .receiver_id;
    }
    void push(Id<PushReceiver> to, Id<SelfAssessment> what) {
        world.write(world.principal, [&](Tx& tx) { push_assessment(tx, {to, what}); });
        run_jobs(push_kind);
    }
    std::vector<DeliveryLine> log(Id<PushReceiver> of) {
        std::vector<DeliveryLine> lines;
        world.read(world.principal, [&](const Reader& reader) { lines = deliveries(reader, {of}); });
        return lines;
    }
    std::size_t count(Id<PushReceiver> of, PushState state) {
        std::size_t found = 0;
        for (const DeliveryLine& line : log(of)) found += line.state == state;
        return found;
    }
    Portal portal;
};
ON_BOTH(DossierPush);

TEST_P(DossierPush, each_indicator_arrives_once) {
    const SelfAssessment assessment = frozen();
    const auto to = receiver(portal.url());
    push(to, assessment.id);
    EXPECT_EQ(count(to, PushState::arrived), indicators);
    ASSERT_EQ(portal.got().size(), indicators);
    EXPECT_EQ(portal.got().front().token, "Bearer bí-mật");
    EXPECT_EQ(json::parse(portal.got().front().body).find("topic")->text, "THS/1.1");
    std::set<std::string> keys;
    for (const auto& got : portal.got()) keys.insert(got.key);
    EXPECT_EQ(keys.size(), indicators);
    push(to, assessment.id);
    EXPECT_EQ(portal.got().size(), indicators) << "what arrived is not sent again";
    EXPECT_EQ(world.number("select count(*) from dossier_push_receiver where sealed_token = 'bí-mật'"), 0);
    const auto line = world.call(world.principal, "GET /api/v1/dossier/push-receivers?framework=THS");
    EXPECT_EQ(line.body.find("bí-mật"), std::string::npos) << "the token never comes back";
}

TEST_P(DossierPush, a_portal_that_is_down_is_tried_again_with_pauses) {
    const SelfAssessment assessment = frozen();
    const auto to = receiver(portal.url());
    portal.answer_with(503, "");
    push(to, assessment.id);
    EXPECT_EQ(count(to, PushState::waiting), indicators);
    EXPECT_EQ(log(to).front().fault, "push_refused_by_receiver");
    EXPECT_EQ(log(to).front().status, 503);
    EXPECT_TRUE(log(to).front().next_at);
    EXPECT_EQ(run_jobs(push_kind), 0) << "not before its time";
    portal.answer_with(200, R"({"status":"SUCCESS"})");
    world.pass(61'000);
    EXPECT_EQ(run_jobs(push_kind), 1);
    EXPECT_EQ(count(to, PushState::arrived), indicators);
    EXPECT_EQ(portal.got().front().key, portal.got().at(indicators).key) << "the same key again";
}

TEST_P(DossierPush, a_portal_that_never_answers_is_given_up) {
    const SelfAssessment assessment = frozen();
    const auto to = receiver("http://127.0.0.1:1/nobody");
    push(to, assessment.id);
    EXPECT_EQ(log(to).front().fault, "push_not_reached");
    for (int i = 1; i < most_attempts; ++i) {
        world.pass(3'700'000);
        run_jobs(push_kind);
    }
    EXPECT_EQ(count(to, PushState::failed), indicators);
    world.pass(3'700'000);
    EXPECT_EQ(run_jobs(push_kind), 0);
}

TEST_P(DossierPush, nonsense_waits_and_a_refusal_stands_with_its_words) {
    const SelfAssessment assessment = frozen();
    const auto to = receiver(portal.url());
    portal.answer_with(200, "<html>Xin chào</html>");
    push(to, assessment.id);
    EXPECT_EQ(log(to).front().fault, "push_bad_answer");
    EXPECT_EQ(count(to, PushState::waiting), indicators);
    portal.answer_with(200, R"({"status":"FAIL","message":"Thiếu mã trường"})");
    push(to, assessment.id);
    EXPECT_EQ(count(to, PushState::refused), indicators);
    EXPECT_EQ(log(to).front().message, "Thiếu mã trường");
    world.pass(3'700'000);
    const std::size_t before = portal.got().size();
    run_jobs(push_kind);
    EXPECT_EQ(portal.got().size(), before) << "a refusal is read by a person first";
}

TEST_P(DossierPush, a_portal_that_hangs_is_let_go_and_tried_again_later) {
    if (GetParam() == test::Backend::postgres) GTEST_SKIP() << "ten seconds of waiting are enough once";
    const SelfAssessment assessment = frozen();
    const Silence silence;
    const auto to = receiver(silence.url());
    const auto begun = std::chrono::steady_clock::now();
    push(to, assessment.id);
    EXPECT_LT(seconds_since(begun), 20) << "one hung; the others did not wait as long each";
    EXPECT_EQ(count(to, PushState::waiting), indicators);
    for (const DeliveryLine& line : log(to)) {
        EXPECT_EQ(line.fault, "push_too_slow");
        EXPECT_TRUE(line.next_at);
    }
}

TEST_P(DossierPush, a_stop_is_noticed_while_a_post_is_under_way) {
    const SelfAssessment assessment = frozen();
    const Silence silence;
    const auto to = receiver(silence.url());
    std::string job;
    world.write(world.principal, [&](Tx& tx) { job = push_assessment(tx, {to, assessment.id}).job; });
    const auto begun = std::chrono::steady_clock::now();
    std::thread runner([&] { run_jobs(push_kind); });
    const auto state = [&](std::string_view wanted) {
        return world.call(world.principal, "GET /api/v1/platform/jobs/" + job)
                   .body.find("\"state\":\"" + std::string(wanted) + '"')
               != std::string::npos;
    };
    EXPECT_TRUE(test::eventually([&] { return state("running"); }));
    const auto asked = world.call(world.principal, "POST /api/v1/platform/jobs/" + job + "/cancel", "{}");
    EXPECT_EQ(asked.status, 200) << asked.body;
    runner.join();
    EXPECT_LT(seconds_since(begun), 9) << "a post waits ten seconds";
    EXPECT_TRUE(state("cancelled"));
    EXPECT_EQ(count(to, PushState::waiting), indicators);
    for (const DeliveryLine& line : log(to)) EXPECT_EQ(line.attempts, 0) << "no fault of the receiver";
    // Asked for again it goes on from there.
    world.write(world.principal, [&](Tx& tx) { change_receiver(tx, {.id = to, .url = portal.url()}); });
    push(to, assessment.id);
    EXPECT_EQ(count(to, PushState::arrived), indicators);
}

TEST_P(DossierPush, what_waits_is_called_off_when_the_dossier_is_opened_again) {
    const SelfAssessment assessment = frozen();
    const auto to = receiver(portal.url());
    portal.answer_with(503, "");
    push(to, assessment.id);
    EXPECT_EQ(count(to, PushState::waiting), indicators);
    world.write(world.principal, [&](Tx& tx) { reopen_assessment(tx, {assessment.id, "Sửa"}); });
    EXPECT_EQ(count(to, PushState::failed), indicators);
    portal.answer_with(200, R"({"status":"SUCCESS"})");
    const std::size_t before = portal.got().size();
    world.pass(3'700'000);
    run_jobs(push_kind);
    EXPECT_EQ(portal.got().size(), before) << "numbers that the school took back are told to nobody";
}

TEST_P(DossierPush, redirects_are_not_followed_and_addresses_are_judged) {
    const SelfAssessment assessment = frozen();
    Portal other;
    const auto to = receiver(portal.url());
    portal.redirect_to(other.url());
    push(to, assessment.id);
    EXPECT_TRUE(other.got().empty());
    EXPECT_EQ(count(to, PushState::waiting), indicators);
    for (const char* bad : {"http://dti.example.vn/", "ftp://a", "https://a@b.vn/"})
        EXPECT_EQ(
            refused(world.principal,
                    [&](Tx& tx) { add_receiver(tx, {.framework_code = "THS", .url = bad, .token = "x"}); })
                .code,
            "evidence_address")
            << bad;
    const auto inside = receiver("https://10.0.0.1/nhan");
    push(inside, assessment.id);
    EXPECT_EQ(log(inside).front().fault, "push_refused_address");
}

TEST_P(DossierPush, only_leaders_and_only_what_is_frozen) {
    const SelfAssessment draft = begin();
    const auto to = receiver(portal.url());
    EXPECT_EQ(refused(world.principal,
                      [&](Tx& tx) {
                          push_assessment(tx, {to, draft.id});
                      }),
              (Seen{ProblemKind::conflict, "package_needs_freezing"}));
    EXPECT_EQ(refused(world.teacher,
                      [&](Tx& tx) {
                          push_assessment(tx, {to, draft.id});
                      })
                  .kind,
              ProblemKind::not_found);
    EXPECT_EQ(refused(world.teacher,
                      [&](Tx& tx) {
                          add_receiver(tx, {.framework_code = "THS", .url = portal.url(), .token = "x"});
                      })
                  .kind,
              ProblemKind::forbidden);
    world.write(world.principal, [&](Tx& tx) { change_receiver(tx, {.id = to, .active = false}); });
    EXPECT_EQ(refused(world.principal,
                      [&](Tx& tx) {
                          push_assessment(tx, {to, draft.id});
                      })
                  .code,
              "push_off");
}

}  // namespace
}  // namespace truong::dossier
