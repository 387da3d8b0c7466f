// How an authority changes a standard: a draft, in force from a day.
#include <algorithm>

#include "modules/readiness/framework_json.hpp"
#include "modules/readiness/frameworks.hpp"

namespace truong::readiness {

namespace {

[[noreturn]] void refuse(std::string path, std::string code, std::vector<std::string> args = {}) {
    throw Problem(ProblemKind::invalid,
                  {{.path = std::move(path), .code = std::move(code), .args = std::move(args)}});
}

/// Parts that name a fact which no module proves.
void append_unproven(const Reader& reader, const Framework& framework, Findings& findings) {
    for (const Node& node : framework.nodes)
        for (const Part& part : node.parts)
            if (!part.fact.empty() && !find_fact(reader, part.fact))
                findings.push_back({.path = node.code + '.' + part.key + ".fact",
                                    .code = "readiness_fact_unproven",
                                    .args = {part.fact}});
}

/// Facts of the product's own frameworks may wait for a module that is not there yet.
void forget_shipped(const Framework& framework, Findings& findings) {
    const auto before = shipped_framework(framework.code);
    if (!before) return;
    std::erase_if(findings, [&](const Finding& finding) {
        if (finding.code != "readiness_fact_unproven") return false;
        for (const Node& node : before->nodes)
            for (const Part& part : node.parts)
                if (part.fact == finding.args.at(0)) return true;
        return false;
    });
}

/// Of the same code and issuer, those that hold on that day or later.
std::vector<StandardFramework> versions_of(const Reader& reader, const StandardFramework& of) {
    std::vector<StandardFramework> all;
    for (StandardFramework& row : reader.all<StandardFramework>(where<&StandardFramework::code> == of.code))
        if (row.id != of.id && row.unit_id == of.unit_id && row.state != FrameworkState::draft)
            all.push_back(std::move(row));
    return all;
}

}  // namespace

void require_issuer(const Reader& reader) {
    if (is_never(issuers(question_of(reader))))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
}

StandardFramework draft_of(const Tx& tx, Id<StandardFramework> id) {
    require_issuer(tx);
    StandardFramework row = tx.get(id);
    if (row.state != FrameworkState::draft) refuse("state", "readiness_not_a_draft");
    return row;
}

Findings faults_of(const Reader& reader, const std::string& content) {
    try {
        const Framework framework = framework_from(content);
        Findings findings = check_framework(framework);
        append_unproven(reader, framework, findings);
        forget_shipped(framework, findings);
        return findings;
    } catch (const Problem& problem) {
        return problem.findings();
    }
}

FrameworkLine copy_framework(Tx& tx, const CopyFramework& wanted) {
    require_issuer(tx);
    if (wanted.version.empty()) refuse("version", "required");
    Framework framework = *framework_of(tx, {}, wanted.code).framework;
    const auto unit = tx.actor().authority;
    StandardFramework row{.code = framework.code,
                          .edition = wanted.version,
                          .name_vi = framework.name.vi,
                          .name_en = framework.name.en,
                          .legal_basis = framework.legal_basis,
                          .content = framework_json(framework)};
    if (unit) row.unit_id = unit;
    for (const StandardFramework& other :
         tx.all<StandardFramework>(where<&StandardFramework::code> == row.code))
        if (other.unit_id == row.unit_id && other.edition == row.edition)
            refuse("version", "readiness_version_taken", {row.edition});
    return line_of(tx, tx.put(row), false);
}

FrameworkLine edit_framework(Tx& tx, const EditFramework& wanted) {
    StandardFramework row = draft_of(tx, wanted.id);
    require(faults_of(tx, wanted.content));
    const Framework framework = framework_from(wanted.content);
    if (framework.code != row.code) refuse("code", "readiness_code_stays", {row.code});
    row.edition = wanted.version;
    row.name_vi = wanted.name_vi;
    row.name_en = wanted.name_en;
    row.legal_basis = wanted.legal_basis;
    row.content = framework_json(framework);
    return line_of(tx, tx.put(row, wanted.revision), false);
}

std::vector<FrameworkFault> check_text(Tx& tx, const FrameworkText& text) {
    require_issuer(tx);
    std::vector<FrameworkFault> faults;
    for (const Finding& each : faults_of(tx, text.content))
        faults.push_back(
            {each.path, each.code, sentence_vi(tx.catalog(), each), sentence_en(tx.catalog(), each)});
    return faults;
}

FrameworkLine enact_framework(Tx& tx, const EnactFramework& wanted) {
    StandardFramework row = draft_of(tx, wanted.id);
    require(faults_of(tx, row.content));
    if (wanted.valid_from < tx.today()) refuse("valid_from", "readiness_from_the_past");
    if (wanted.valid_to && *wanted.valid_to < wanted.valid_from) refuse("valid_to", "readiness_ends_before");
    for (StandardFramework& before : versions_of(tx, row)) {
        if (before.valid_from && *before.valid_from >= wanted.valid_from)
            refuse("valid_from", "readiness_later_version", {before.edition});
        if (before.valid_to && *before.valid_to < wanted.valid_from) continue;
        before.valid_to = wanted.valid_from - 1;
        tx.put(before);
    }
    row.state = FrameworkState::in_force;
    row.valid_from = wanted.valid_from;
    row.valid_to = wanted.valid_to;
    return line_of(tx, tx.put(row), wanted.valid_from <= tx.today());
}

FrameworkLine retire_framework(Tx& tx, const RetireFramework& wanted) {
    require_issuer(tx);
    StandardFramework row = tx.get(wanted.id);
    if (row.state != FrameworkState::in_force) refuse("state", "readiness_not_in_force");
    if (row.valid_from && wanted.valid_to < *row.valid_from) refuse("valid_to", "readiness_ends_before");
    row.state = FrameworkState::retired;
    row.valid_to = wanted.valid_to;
    return line_of(tx, tx.put(row), wanted.valid_to >= tx.today());
}

FrameworkLine drop_framework(Tx& tx, const NamedFramework& wanted) {
    const StandardFramework row = draft_of(tx, wanted.id);
    FrameworkLine line = line_of(tx, row, false);
    tx.end(row.id);
    return line;
}

}  // namespace truong::readiness
