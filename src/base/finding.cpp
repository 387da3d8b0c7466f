#include "base/finding.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/reflect.hpp"

namespace truong {

Problem::Problem(ProblemKind kind, Findings findings, std::string current)
    : kind_(kind), findings_(std::move(findings)), current_(std::move(current)), what_("Problem ") {
    what_ += name_of(kind);
    if (!findings_.empty()) ((what_ += ' ') += findings_.front().path) += ": " + findings_.front().code;
}

void require(Findings findings) {
    const bool fault = std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.severity == Severity::error; });
    if (fault) throw Problem(ProblemKind::invalid, std::move(findings));
}

int http_status(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::invalid: return 422;
        case ProblemKind::unauthenticated: return 401;
        case ProblemKind::forbidden: return 403;
        case ProblemKind::not_found: return 404;
        case ProblemKind::wrong_method: return 405;
        case ProblemKind::conflict: return 409;
        case ProblemKind::stale: return 412;
        case ProblemKind::too_large: return 413;
        case ProblemKind::too_many: return 429;
        case ProblemKind::unavailable: return 503;
        case ProblemKind::internal: return 500;
    }
    fail_check("a kind of problem without a status");
}

}  // namespace truong
