#pragma once
// The only sleeping of the tests. A test that sleeps for a guessed time is slow on a fast machine and fails
// on a slow one.
#include <chrono>
#include <thread>

namespace truong::test {

/// Asks until the condition holds; false when it did not within the limit.
template <class Condition>
bool eventually(Condition holds, std::chrono::milliseconds limit = std::chrono::seconds(10)) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

/// For tests whose subject is time itself: deadlines, limits a second, slow clients.
template <class Duration> void let_time_pass(Duration duration) { std::this_thread::sleep_for(duration); }

}  // namespace truong::test
