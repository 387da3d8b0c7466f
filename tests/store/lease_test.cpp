// Node numbers: lent once at a time, and nobody makes ids with numbers that went to another.
#include "platform/store/lease.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

class StoreLease : public Both {
protected:
    static constexpr std::int64_t hour_ms = 3'600'000;
    store::Lease take(const std::string& holder, Instant at) {
        return store::take_lease(world.database(), holder, 256, at);
    }
    Instant now = world.store().now();
};
ON_BOTH(StoreLease);

TEST_P(StoreLease, two_holders_share_no_number_and_one_gets_his_own_again) {
    const auto first = take("a", now), second = take("b", now), again = take("a", now);
    EXPECT_EQ(first.nodes.first, again.nodes.first);
    EXPECT_GE(std::abs(first.nodes.first - second.nodes.first), 256);
}

TEST_P(StoreLease, numbers_that_ran_out_are_lent_again_behind_what_was_used) {
    const auto first = take("a", now);
    const auto later = take("b", {now.ms + hour_ms});
    EXPECT_EQ(first.nodes.first, later.nodes.first);
    EXPECT_GT(later.reserved_until, id_layout::tick_of(now));
}

TEST_P(StoreLease, who_slept_too_long_makes_no_more_ids) {
    const auto lease = take("a", now);
    IdSource source(lease.nodes, lease.reserved_until);
    store::extend_lease(world.database(), lease, source, now);
    source.next(now);
    const Instant later{now.ms + hour_ms};
    take("b", later);
    EXPECT_EQ(problem_of([&] { store::extend_lease(world.database(), lease, source, later); }),
              (Seen{ProblemKind::unavailable, "lease_lost"}));
    EXPECT_EQ(problem_of([&] { source.next(later); }).code, "lease_lost");
}

}  // namespace
}  // namespace truong::test
