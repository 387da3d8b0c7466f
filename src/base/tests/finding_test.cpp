#include "base/finding.hpp"

#include <gtest/gtest.h>

#include <string>

#include "base/check.hpp"

namespace truong {
namespace {

TEST(Require, PassesWhenNothingIsAtFault) {
    EXPECT_NO_THROW(require({}));
    EXPECT_NO_THROW(
        require({{"a", "x.hint", {}, Severity::warning}, {"b", "x.note", {}, Severity::information}}));
}

TEST(Require, ThrowsAllOfThemAtOneError) {
    const Findings findings = {{"marks[3].presence", "roll.missing", {"An"}, Severity::error},
                               {"date", "roll.late", {}, Severity::warning}};
    try {
        require(findings);
        FAIL() << "nothing was thrown";
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.kind(), ProblemKind::invalid);
        EXPECT_EQ(problem.findings(), findings);
        EXPECT_EQ(problem.current(), "");
    }
}

TEST(Problem, HasTheStatusOfItsKind) {
    EXPECT_EQ(http_status(ProblemKind::invalid), 422);
    EXPECT_EQ(http_status(ProblemKind::unauthenticated), 401);
    EXPECT_EQ(http_status(ProblemKind::forbidden), 403);
    EXPECT_EQ(http_status(ProblemKind::not_found), 404);
    EXPECT_EQ(http_status(ProblemKind::conflict), 409);
    EXPECT_EQ(http_status(ProblemKind::stale), 412);
    EXPECT_EQ(http_status(ProblemKind::too_large), 413);
    EXPECT_EQ(http_status(ProblemKind::too_many), 429);
    EXPECT_EQ(http_status(ProblemKind::unavailable), 503);
    EXPECT_EQ(http_status(ProblemKind::internal), 500);
    EXPECT_THROW(http_status(static_cast<ProblemKind>(99)), Bug);
}

TEST(Check, NamesThePlaceOfTheCaller) {
    EXPECT_NO_THROW(check(true, "fine"));
    int line = 0;
    try {
        line = __LINE__ + 1;
        check(false, "the roof leaks");
        FAIL() << "nothing was thrown";
    } catch (const Bug& bug) {
        const std::string message = bug.what();
        const std::string expected = "finding_test.cpp:" + std::to_string(line) + ": the roof leaks";
        EXPECT_TRUE(message.ends_with(expected)) << message;
    }
}

}  // namespace
}  // namespace truong
