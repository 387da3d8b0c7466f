// Evidence comes in, is linked, corrected and withdrawn.
#include <algorithm>

#include "modules/dossier/entities.hpp"
#include "platform/services.hpp"

namespace truong::dossier {

namespace {

AddressReach reach_of(const Reader& reader) {
    return reader.store().services().posts_to_this_machine ? AddressReach::this_machine_too
                                                           : AddressReach::internet;
}

void judge_paper(const Reader& reader, const Evidence& evidence, Findings& findings) {
    const DocType* type = find_doc_type(evidence.doc_type);
    if (!type) findings.push_back({.path = "doc_type", .code = "doc_type_unknown"});
    if (type && evidence.file_id && !takes_media(type->media, evidence.media_type))
        findings.push_back({.path = "file_id", .code = "evidence_media", .args = {type->name_vi}});
    if (!evidence.url.empty() && !good_address(evidence.url, reach_of(reader)))
        findings.push_back({.path = "url", .code = "evidence_address"});
    if (evidence.issued_on && *evidence.issued_on > reader.today())
        findings.push_back({.path = "issued_on", .code = "evidence_in_future"});
    if (evidence.issued_on && evidence.valid_until && *evidence.valid_until < *evidence.issued_on)
        findings.push_back({.path = "valid_until", .code = "evidence_before_issue"});
    else if (evidence.valid_until && *evidence.valid_until < reader.today())
        findings.push_back({.path = "valid_until", .code = "evidence_over"});
}

EvidenceKind kind_of(const NewEvidence& wanted) {
    if (wanted.file_id) return EvidenceKind::upload;
    return wanted.linked_record.empty() ? EvidenceKind::web_address : EvidenceKind::linked_record;
}

/// The record of "org.rooms", "rom_…" that the actor may see.
void require_record(const Reader& reader, const Evidence& evidence) {
    if (const Entity* entity = entity_of_screen(reader.catalog(), evidence.linked_screen)) {
        const auto id = parse_id(entity->prefix, evidence.linked_record);
        const std::shared_ptr<void> row = entity->make();
        if (id) return reader.load(*entity, *id, row.get()), void();
    }
    stop(ProblemKind::invalid, "linked_record", "evidence_record");
}

void take_file(const Reader& reader, Evidence& evidence) {
    if (!evidence.file_id) return;
    const files::StoredFile file = files::readable(reader, *evidence.file_id);
    // What hangs on another record is read by whom that record allows: here it would be open to all staff.
    if (file.uploaded_by != reader.actor().account.value || files::is_attached(reader, file.id))
        stop(ProblemKind::conflict, "file_id", "evidence_file_taken");
    evidence.file_name = file.name;
    evidence.media_type = file.media_type;
    evidence.sha256 = file.sha256;
    const auto same = reader.first<Evidence>(where<&Evidence::sha256> == file.sha256
                                             && where<&Evidence::withdrawn_on>.is_null());
    if (same)
        throw Problem(ProblemKind::conflict,
                      {{.path = "file_id", .code = "evidence_known", .args = {same->code}}});
}

void judge_level(const readiness::IndicatorStanding& standing, const std::optional<int>& level) {
    if (level && (*level < 1 || *level > standing.top_level))
        throw Problem(
            ProblemKind::invalid,
            {{.path = "level", .code = "self_level_beyond", .args = {std::to_string(standing.top_level)}}});
}

void judge_nodes(const readiness::Mirror& mirror, const NewEvidence& wanted) {
    judge_level(node_of(mirror, wanted.node_code, "node_code"), wanted.level);
    for (const std::string& code : words_of(wanted.also)) node_of(mirror, code, "also");
}

Evidence changeable(Tx& tx, Id<Evidence> id, std::string_view path) {
    Evidence evidence = tx.get(id);
    if (!may_write(tx, id)) stop(ProblemKind::forbidden, "", "forbidden");
    if (is_frozen(tx, id)) stop(ProblemKind::conflict, path, "evidence_frozen");
    if (evidence.withdrawn_on) stop(ProblemKind::conflict, path, "evidence_withdrawn");
    return evidence;
}

Condition of_place(const EvidencePlace& place) {
    return where<&EvidenceLink::evidence_id> == place.id
           && where<&EvidenceLink::framework_code> == place.framework_code
           && where<&EvidenceLink::node_code> == place.node_code;
}

}  // namespace

Evidence put_evidence(Tx& tx, Evidence evidence, const NewEvidence& wanted) {
    const Scheme& scheme = scheme_of(wanted.framework_code);
    CodeAsk ask{wanted.framework_code, wanted.node_code, wanted.box.value_or(1), 1};
    std::vector<std::string> codes;
    // Withdrawn ones keep their number, so that no code ever means two things.
    for (const EvidenceLink& link :
         tx.all<EvidenceLink>(where<&EvidenceLink::framework_code> == wanted.framework_code
                              && where<&EvidenceLink::node_code> == wanted.node_code
                              && where<&EvidenceLink::is_origin> == true))
        codes.push_back(tx.get(link.evidence_id).code);
    ask.number = next_number(scheme, ask, codes);
    evidence.code = code_of(scheme, ask);
    evidence = tx.put(evidence);
    tx.put(EvidenceLink{.evidence_id = evidence.id,
                        .framework_code = wanted.framework_code,
                        .node_code = wanted.node_code,
                        .level = wanted.level,
                        .is_origin = true});
    for (const std::string& code : words_of(wanted.also))
        if (code != wanted.node_code)
            tx.put(EvidenceLink{
                .evidence_id = evidence.id, .framework_code = wanted.framework_code, .node_code = code});
    return evidence;
}

Evidence add_evidence(Tx& tx, const NewEvidence& wanted) {
    if (!asks(tx, writers)) stop(ProblemKind::forbidden, "", "forbidden");
    Evidence evidence{.title = wanted.title,
                      .kind = kind_of(wanted),
                      .doc_type = wanted.doc_type.empty() ? "other" : wanted.doc_type,
                      .number = wanted.number,
                      .issued_on = wanted.issued_on,
                      .issuer = wanted.issuer.value_or(Issuer::school),
                      .valid_until = wanted.valid_until,
                      .file_id = wanted.file_id,
                      .url = wanted.url,
                      .linked_screen = wanted.linked_screen,
                      .linked_record = wanted.linked_record,
                      .kept_at = wanted.kept_at};
    if (!evidence.file_id && evidence.url.empty() && evidence.linked_record.empty())
        stop(ProblemKind::invalid, "file_id", "evidence_of_nothing");
    judge_nodes(mirror_of(tx, wanted.framework_code, {}), wanted);
    take_file(tx, evidence);
    Findings findings;
    judge_paper(tx, evidence, findings);
    require(std::move(findings));
    if (!evidence.linked_record.empty()) require_record(tx, evidence);
    return put_evidence(tx, evidence, wanted);
}

Evidence correct_evidence(Tx& tx, const EvidenceCorrection& wanted) {
    Evidence evidence = changeable(tx, wanted.id, "id");
    evidence.title = wanted.title.value_or(evidence.title);
    evidence.doc_type = wanted.doc_type.value_or(evidence.doc_type);
    evidence.number = wanted.number.value_or(evidence.number);
    evidence.url = wanted.url.value_or(evidence.url);
    evidence.kept_at = wanted.kept_at.value_or(evidence.kept_at);
    evidence.issuer = wanted.issuer.value_or(evidence.issuer);
    if (wanted.issued_on) evidence.issued_on = wanted.issued_on;
    if (wanted.valid_until) evidence.valid_until = wanted.valid_until;
    Findings findings;
    judge_paper(tx, evidence, findings);
    require(std::move(findings));
    return tx.put(evidence);
}

Evidence link_evidence(Tx& tx, const EvidencePlace& place) {
    const Evidence evidence = tx.get(place.id);
    if (!may_write(tx, place.id)) stop(ProblemKind::forbidden, "", "forbidden");
    if (evidence.withdrawn_on) stop(ProblemKind::conflict, "id", "evidence_withdrawn");
    const readiness::Mirror mirror = mirror_of(tx, place.framework_code, {});
    judge_level(node_of(mirror, place.node_code, "node_code"), place.level);
    EvidenceLink link = tx.first<EvidenceLink>(of_place(place))
                            .value_or(EvidenceLink{.evidence_id = place.id,
                                                   .framework_code = place.framework_code,
                                                   .node_code = place.node_code});
    link.level = place.level;
    tx.put(link);
    return evidence;
}

Evidence unlink_evidence(Tx& tx, const EvidencePlace& place) {
    const Evidence evidence = changeable(tx, place.id, "node_code");
    const auto link = tx.first<EvidenceLink>(of_place(place));
    if (!link) stop(ProblemKind::not_found, "node_code", "not_found");
    // The code was given by the first criterion and stays with it.
    if (link->is_origin) stop(ProblemKind::conflict, "node_code", "evidence_needs_criterion");
    tx.end(link->id);
    return evidence;
}

Evidence withdraw_evidence(Tx& tx, const EvidenceWithdrawal& withdrawal) {
    Evidence evidence = changeable(tx, withdrawal.id, "id");
    evidence.withdrawn_on = tx.today();
    evidence.withdrawn_reason = withdrawal.reason;
    return tx.put(evidence);
}

}  // namespace truong::dossier
