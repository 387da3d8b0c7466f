#pragma once
// Frameworks as rows.
#include "modules/readiness/standing.hpp"

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

FrameworkLine line_of(const Reader& reader, const StandardFramework& row, bool holds);

}  // namespace truong::readiness
