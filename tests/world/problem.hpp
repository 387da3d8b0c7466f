#pragma once
// What a call threw, flat enough to be compared.
#include <gtest/gtest.h>

#include <functional>
#include <ostream>
#include <string>

#include "base/finding.hpp"
#include "base/reflect.hpp"

namespace truong::test {

struct Seen {
    ProblemKind kind = ProblemKind::internal;
    std::string code;  // of the first finding
    friend bool operator==(const Seen&, const Seen&) = default;
};
inline std::ostream& operator<<(std::ostream& out, const Seen& seen) {
    return out << name_of(seen.kind) << ' ' << seen.code;
}

/// Fails the test when no Problem is thrown.
inline Seen problem_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const Problem& problem) {
        return {problem.kind(), problem.findings().empty() ? std::string() : problem.findings().front().code};
    }
    ADD_FAILURE() << "no Problem was thrown";
    return {};
}

}  // namespace truong::test
