// A whole assessment as it was: nightly where something moved, on demand, and when it is submitted.
#include "base/reflect.hpp"
#include "modules/readiness/refresh.hpp"
#include "platform/crypto/sha256.hpp"

namespace truong::readiness {

namespace {

constexpr int most_listed = 200;

Snapshot taken(Tx& tx, const Standing& standing, SnapshotReason reason) {
    Snapshot made{.framework_code = standing.in_force.framework->code,
                  .framework_version = standing.in_force.version,
                  .taken_at = tx.now(),
                  .reason = reason,
                  .outcome = standing.assessment.outcome,
                  .results = assessment_json(*standing.in_force.framework, standing.assessment)};
    made.sha256 = crypto::hex(crypto::sha256(made.results));
    return made;
}

void keep_taken(Tx& tx, Id<org::School> school, Snapshot& made) {
    tx.as_system("a snapshot is what the program counted, whoever asks for it",
                 [&] { tx.in_school(school, [&] { made = tx.put(made); }); });
}

SnapshotLine line_of(const Snapshot& row) {
    return {row.id,       row.framework_code, row.framework_version, row.outcome, row.sha256,
            row.taken_at, row.reason};
}

}  // namespace

Snapshot keep_snapshot(Tx& tx, Id<org::School> school, const std::string& framework, SnapshotReason reason) {
    Snapshot made = taken(tx, standing_now(tx, school, framework), reason);
    keep_taken(tx, school, made);
    return made;
}

SnapshotLine take_snapshot(Tx& tx, const SnapshotAsk& ask) {
    if (is_never(leads_school(question_of(tx))))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    return line_of(keep_snapshot(tx, tx.actor().school, ask.framework, SnapshotReason::on_demand));
}

std::vector<SnapshotLine> snapshots(const Reader& reader, const SnapshotsQuery& query) {
    const Id<org::School> school = asked_school(reader, query.school_id);
    db::Query rows(reader.connection(),
                   "select id, framework_code, framework_version, outcome, sha256, taken_at, reason from "
                   "readiness_snapshot where school_id = ? and framework_code = ? and ended_at is null order "
                   "by taken_at desc limit ?");
    const std::string code = framework_of(reader, school, query.framework).framework->code;
    rows.bind(school.value).bind(std::string_view(code)).bind(std::int64_t{most_listed});
    std::vector<SnapshotLine> lines;
    while (rows.next()) {
        SnapshotLine& line =
            lines.emplace_back(SnapshotLine{.id = {rows.number(0)}, .taken_at = Instant{rows.number(5)}});
        line.framework_code = rows.text(1);
        line.framework_version = rows.text(2);
        line.outcome = rows.text(3);
        line.sha256 = rows.text(4);
        for (const SnapshotReason reason :
             {SnapshotReason::nightly, SnapshotReason::on_demand, SnapshotReason::submission})
            if (rows.text(6) == name_of(reason)) line.reason = reason;
    }
    return lines;
}

SnapshotDocument snapshot_document(const Reader& reader, const NamedSnapshot& wanted) {
    const Snapshot row = reader.get(wanted.id);
    return {row.id, row.results, row.sha256};
}

}  // namespace truong::readiness
