#pragma once
// The papers of the dossier, set from what was gathered: no database here.
#include "modules/dossier/assessing.hpp"

namespace truong::dossier {

/// Who issues them.
struct Issuing {
    std::string school, authority;
    Date day;
};
Issuing issuing(const Reader& reader, Id<org::School> school);

/// "05/09/2026"; empty for none.
std::string shown(const std::optional<Date>& day);
std::string shown_at(Instant instant);

/// Everything about one assessment as one document. `draft`: says on each page that it is none yet.
struct PaperAsk {
    const Whole& whole;
    const Issuing& issuing;
    bool draft = false;
};
std::string assessment_paper(const PaperAsk& ask);

/// The numbers of one criterion with the rows behind them.
struct ProofRows {
    readiness::PartStanding part;
    std::vector<readiness::CountedRowView> rows;
    std::int64_t left_out = 0;  // not printed; the hash knows them
};
struct Proof {
    std::string framework_vi, legal_basis;
    readiness::Indicator indicator;
    std::vector<ProofRows> parts;
    std::string rows_sha256;
    Instant at;
};
std::string proof_paper(const Proof& proof, const Issuing& issuing);

}  // namespace truong::dossier
