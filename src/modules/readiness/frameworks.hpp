#pragma once
// Frameworks as rows.
#include "modules/readiness/standing.hpp"

namespace truong::jobs {
class Work;
}

namespace truong::readiness {

/// The frameworks of many schools: each row is read once.
class FrameworkBook {
public:
    explicit FrameworkBook(const Reader& reader);
    std::vector<InForce> of(Id<org::School> school);

private:
    InForce read(const StandardFramework& row);
    const Reader& reader_;
    std::vector<StandardFramework> rows_;
    std::map<Id<StandardFramework>, InForce> read_;
};

/// Throws forbidden.
void require_issuer(const Reader& reader);
/// Of who may change it; throws readiness_not_a_draft.
StandardFramework draft_of(const Tx& tx, Id<StandardFramework> id);
Findings faults_of(const Reader& reader, const std::string& content);

inline constexpr std::string_view trial_kind = "readiness.try";
void run_trial(jobs::Work& work);

FrameworkLine line_of(const Reader& reader, const StandardFramework& row, bool holds);

}  // namespace truong::readiness
