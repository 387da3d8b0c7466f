#include "modules/quality/entities.hpp"
#include "modules/quality/refresh.hpp"

namespace truong::quality {

namespace {

[[noreturn]] void refuse_actor() {
    throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
}

}  // namespace

AcceptedFinding accept(Tx& tx, const Acceptance& wanted) {
    if (is_never(tx.write_rule(tx.catalog().of(type_key<AcceptedFinding>())))) refuse_actor();
    Findings findings = check_acceptance(wanted, tx.today());
    const auto finding = tx.first<DataFinding>(where<&DataFinding::record> == wanted.record
                                               && where<&DataFinding::code> == wanted.code
                                               && where<&DataFinding::field> == wanted.field);
    if (!finding) findings.insert(findings.begin(), {.path = "record", .code = "no_such_finding"});
    if (stands_whatever_is_said(wanted.code))
        findings.push_back({.path = "code", .code = "cannot_be_accepted"});
    require(std::move(findings));
    const auto before = tx.first<AcceptedFinding>(where<&AcceptedFinding::record> == wanted.record
                                                  && where<&AcceptedFinding::code> == wanted.code
                                                  && where<&AcceptedFinding::field> == wanted.field);
    return tx.put(AcceptedFinding{.id = before ? before->id : Id<AcceptedFinding>{},
                                  .record = wanted.record,
                                  .code = wanted.code,
                                  .field = wanted.field,
                                  .person_id = finding->person_id,
                                  .campus_id = finding->campus_id,
                                  .reason = wanted.reason,
                                  .decision = wanted.decision,
                                  .valid_to = wanted.valid_to});
}

Withdrawn withdraw(Tx& tx, const NamedAcceptance& wanted) {
    const AcceptedFinding row = tx.get(wanted.id);
    tx.end(row.id);
    return {row.record, row.code, row.field};
}

Refreshed refresh_own(Tx& tx, const RefreshRequest&) {
    if (is_never(people::registrars(question_of(tx)))) refuse_actor();
    return refresh_school(tx, tx.actor().school);
}

void require_judged(const Reader& reader, const std::optional<std::string>& kind) {
    if (!kind) return;
    for (const Entity* judged : judged_kinds(reader))
        if (judged->table == *kind) return;
    throw Problem(ProblemKind::invalid, {{.path = "kind", .code = "kind_not_judged"}});
}

}  // namespace truong::quality
