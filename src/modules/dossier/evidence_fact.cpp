// Which indicators have evidence: what makes a declaration more than a word.
#include <map>

#include "modules/dossier/entities.hpp"

namespace truong::dossier {

namespace {

/// By "THS/6.7" the links to evidence that people brought and that is valid today. Papers made of the
/// figures repeat what was declared and prove nothing of it.
std::map<std::string, std::vector<std::int64_t>> proven_by(const Reader& reader) {
    std::map<Id<Evidence>, Evidence> brought;
    for (Evidence& one : reader.all<Evidence>(where<&Evidence::kind> != EvidenceKind::generated))
        if (state_of({.issued_on = one.issued_on,
                      .captured_on = {},
                      .valid_until = one.valid_until,
                      .withdrawn = one.withdrawn_on.has_value()},
                     reader.today())
            == EvidenceState::valid)
            brought.emplace(one.id, std::move(one));
    std::map<std::string, std::vector<std::int64_t>> proven;
    for (const EvidenceLink& link : reader.all<EvidenceLink>())
        if (brought.contains(link.evidence_id))
            proven[link.framework_code + '/' + link.node_code].push_back(link.id.value);
    return proven;
}

facts::Measured measure(const Reader& reader, Id<org::School>) {
    facts::Measured found;
    for (const auto& [indicator, links] : proven_by(reader)) found.items.push_back({indicator, 1});
    return found;
}

void append_rows(const Reader& reader, Id<org::School>, std::vector<facts::CountedRow>& rows) {
    for (const auto& [indicator, links] : proven_by(reader))
        for (const std::int64_t link : links)
            rows.push_back({type_key<EvidenceLink>(), link, true, indicator});
}

}  // namespace

std::vector<SchoolFact> school_facts() {
    return {{.code = readiness::evidence_fact,
             .label = {"Tiêu chí đã có minh chứng", "Indicators with evidence"},
             .sources = {type_key<Evidence>(), type_key<EvidenceLink>()},
             .measure = measure,
             .append_rows = append_rows,
             .next_step = {"Gắn minh chứng vào tiêu chí tự khai", "Link evidence to what is declared"},
             .path = "/work/evidence",
             .whose = leaders}};
}

}  // namespace truong::dossier
