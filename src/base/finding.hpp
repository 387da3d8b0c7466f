#pragma once
// Rules return findings, services throw one Problem, bugs fail a check. One Finding serves forms, imports and
// data quality.
#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace truong {

enum class Severity { information, warning, error };

/// One expected fault. The code is the key of its sentences in vi and en (catalog/sentences.hpp).
struct Finding {
    std::string path;  // "marks[3].presence"; the entity, where a declaration is at fault
    std::string code;
    std::vector<std::string> args;  // fill {0}, {1} … of the sentences
    Severity severity = Severity::error;
    friend bool operator==(const Finding&, const Finding&) = default;
};
using Findings = std::vector<Finding>;

enum class ProblemKind {
    invalid,
    unauthenticated,
    forbidden,
    not_found,
    wrong_method,
    conflict,
    stale,
    too_large,
    too_many,
    unavailable,
    internal
};

/// The one exception of the server.
class Problem : public std::exception {
public:
    explicit Problem(ProblemKind kind, Findings findings = {}, std::string current = {});
    ProblemKind kind() const { return kind_; }
    const Findings& findings() const { return findings_; }
    /// Of `stale`: the row as it is now, as JSON; else empty.
    const std::string& current() const { return current_; }
    /// Kind, place and code of the first finding, for whoever debugs; never sent to a client.
    const char* what() const noexcept override { return what_.c_str(); }

private:
    ProblemKind kind_;
    Findings findings_;
    std::string current_;
    std::string what_;
};

/// Throws `invalid` with all of them unless there is no error among them.
void require(Findings findings);

/// 422, 401, 403, 404, 405, 409, 412, 413, 429, 503, 500.
int http_status(ProblemKind kind);

}  // namespace truong
