// Cases that end in every way in which cases end, for tests/suites.d/run-cases; built by that suite alone.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

TEST(Doomed, passes_first) {}
TEST(Doomed, fails) { EXPECT_EQ(1, 2) << "because it is told to"; }
TEST(Doomed, is_skipped) { GTEST_SKIP() << "because it is told to"; }
TEST(Doomed, passes_in_silence) { std::puts("what passes is not shown"); }

TEST(Doomed, crashes) {
    std::fputs("half a line, ", stderr);
    std::abort();
}

TEST(Doomed, leaves_early) { std::_Exit(0); }
TEST(Doomed, hangs) { ::pause(); }

TEST(Doomed, ends_badly) {
    std::atexit([] { std::_Exit(7); });
}

TEST(Doomed, passes_last) {}
