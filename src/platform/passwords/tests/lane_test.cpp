#include "platform/passwords/lane.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/finding.hpp"

namespace truong::passwords {
namespace {

TEST(Lane, the_same_password_and_salt_give_the_same_verifier) {
    Lane lane;
    const std::string salt = new_salt();
    const std::string one = lane.derive("thuyền giấy", salt);
    EXPECT_EQ(one.size(), verifier_bytes);
    EXPECT_EQ(lane.derive("thuyền giấy", salt), one);
    EXPECT_NE(lane.derive("thuyền giấy ", salt), one);
    EXPECT_NE(lane.derive("thuyền giấy", new_salt()), one);
    EXPECT_EQ(lane.derived(), 4);
}

/// Another cost is another verifier, and nobody's password fits any more: it needs a plan, not an edit.
TEST(Lane, yesterdays_verifiers_still_fit) {
    constexpr unsigned char kept[] = {0x2b, 0x5d, 0xc4, 0x05, 0x48, 0x86, 0xec, 0x95, 0x7e, 0xf5, 0x9c,
                                      0x73, 0xb6, 0x61, 0xc5, 0x4d, 0xd6, 0xfb, 0x27, 0x45, 0x90, 0xb2,
                                      0x78, 0xf6, 0x57, 0xc6, 0xd9, 0x6a, 0xac, 0x8f, 0xa6, 0xd1};
    Lane lane;
    const std::string verifier = lane.derive("password", "somesaltsomesalt");
    EXPECT_TRUE(
        std::equal(verifier.begin(), verifier.end(), std::begin(kept), std::end(kept),
                   [](char left, unsigned char right) { return static_cast<unsigned char>(left) == right; }));
}

struct Crowd {
    int served = 0, refused = 0;
};

/// Sixteen who come at once.
Crowd storm(Lane& lane) {
    const std::string salt = new_salt();
    std::atomic<int> served{0}, refused{0};
    std::vector<std::thread> people;
    for (int i = 0; i < 16; ++i)
        people.emplace_back([&] {
            try {
                lane.derive("thuyền giấy", salt);
                ++served;
            } catch (const Problem& problem) {
                refused += problem.kind() == ProblemKind::unavailable
                           && problem.findings().front().code == "sign_in_busy";
            }
        });
    for (std::thread& one : people) one.join();
    return {served, refused};
}

TEST(Lane, who_finds_it_full_is_refused_at_once_and_the_others_are_served) {
    Lane lane({.threads = 1, .queue_limit = 2});
    const Crowd crowd = storm(lane);
    EXPECT_EQ(crowd.served + crowd.refused, 16);
    EXPECT_GE(crowd.served, 1);
    EXPECT_GE(crowd.refused, 1);
    EXPECT_EQ(lane.derived(), crowd.served);
}

TEST(Lane, whose_turn_does_not_come_waits_no_longer_than_the_limit) {
    Lane lane({.threads = 1, .wait_limit = std::chrono::milliseconds(1)});
    const Crowd crowd = storm(lane);
    EXPECT_EQ(crowd.served + crowd.refused, 16);
    EXPECT_GE(crowd.refused, 1);
    EXPECT_EQ(lane.derived(), crowd.served) << "who gave up costs nothing any more";
    EXPECT_NO_THROW(Lane({.threads = 1}).derive("thuyền giấy", new_salt()));
}

TEST(Lane, compares_whole_texts) {
    EXPECT_TRUE(same("abc", "abc"));
    EXPECT_FALSE(same("abc", "abd"));
    EXPECT_FALSE(same("abc", "ab"));
    EXPECT_TRUE(same("", ""));
}

}  // namespace
}  // namespace truong::passwords
