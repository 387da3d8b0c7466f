// Evidence that the system makes itself: the numbers of a criterion with the rows behind them.
#include <algorithm>

#include "modules/dossier/paper.hpp"
#include "platform/crypto/sha256.hpp"

namespace truong::dossier {

namespace {

constexpr int page_of_rows = 500;
constexpr std::size_t most_printed = 2'000;

/// Names of rooms and of staff are known to everybody at the school. Pupils and families are told by their
/// record (Luật 91/2025/QH15), documents likewise: some of them are not for all.
bool tells_names(const std::string& screen) {
    for (const std::string_view open : {"org.", "people.staff-members", "staffing."})
        if (screen.starts_with(open)) return true;
    return false;
}

/// All rows, as the system sees them: the number was counted from all, and so is the hash.
void gather_rows(const Reader& reader, const GenerateAsk& ask, ProofRows& proof) {
    std::int64_t total = 1;
    for (int offset = 0; offset < total; offset += page_of_rows) {
        auto found = readiness::rows_behind(reader, {.framework = ask.framework_code,
                                                     .code = ask.node_code,
                                                     .part = proof.part.key,
                                                     .limit = page_of_rows,
                                                     .offset = offset});
        total = found.total;
        for (auto& row : found.rows) {
            if (!tells_names(row.screen)) row.title.clear();
            proof.rows.push_back(std::move(row));
        }
        if (found.rows.empty()) break;
    }
}

/// What anybody can compute again: part, record, counted or not, item.
std::string hash_of(const Proof& proof) {
    std::string text;
    for (const ProofRows& part : proof.parts) {
        text += part.part.key + ' ' + std::to_string(part.part.numerator) + '/'
                + std::to_string(part.part.denominator) + '\n';
        for (const auto& row : part.rows)
            text += row.screen + ' ' + row.record + ' ' + (row.met ? "1" : "0") + ' ' + row.item + '\n';
    }
    return crypto::hex(crypto::sha256(text));
}

Proof proof_of(const Reader& reader, const GenerateAsk& ask) {
    const readiness::Mirror mirror = mirror_of(reader, ask.framework_code, {});
    node_of(mirror, ask.node_code, "node_code");
    Proof proof{
        .framework_vi = mirror.name_vi,
        .legal_basis = mirror.legal_basis,
        .indicator = readiness::indicator(reader, {.framework = ask.framework_code, .code = ask.node_code}),
        .at = reader.now()};
    // What a person declares is no proof that the system could make.
    if (std::ranges::none_of(proof.indicator.parts,
                             [](const auto& part) { return part.known && part.computed; }))
        stop(ProblemKind::conflict, "node_code", "evidence_not_computed");
    const Actor itself{.hat = Hat::system, .school = reader.actor().school};
    Session session{reader.store(), reader.connection(), itself, reader.now(), reader.today(), {}};
    const Reader system(session);
    for (const auto& part : proof.indicator.parts) {
        ProofRows& rows = proof.parts.emplace_back(ProofRows{.part = part});
        if (part.computed) gather_rows(system, ask, rows);
    }
    proof.rows_sha256 = hash_of(proof);
    for (ProofRows& one : proof.parts) {
        if (one.rows.size() <= most_printed) continue;
        one.left_out = static_cast<std::int64_t>(one.rows.size() - most_printed);
        one.rows.resize(most_printed);
    }
    return proof;
}

Evidence evidence_of_proof(const Proof& proof, const files::StoredFile& file) {
    Evidence evidence{.title = "Số liệu tiêu chí " + proof.indicator.code + ": " + proof.indicator.name_vi,
                      .kind = EvidenceKind::generated,
                      .doc_type = "data",
                      .file_id = file.id,
                      .file_name = file.name,
                      .media_type = file.media_type,
                      .sha256 = file.sha256,
                      .rows_sha256 = proof.rows_sha256,
                      .captured_at = proof.at};
    constexpr std::size_t longest = 280;
    if (evidence.title.size() > longest) evidence.title = "Số liệu tiêu chí " + proof.indicator.code;
    for (const ProofRows& part : proof.parts)
        if (!part.part.fact.empty()) evidence.facts += (evidence.facts.empty() ? "" : ", ") + part.part.fact;
    return evidence;
}

}  // namespace

/// In three steps: the vault keeps contents outside any transaction.
http::Response generate(const Visit& visit) {
    const auto ask = input_of<GenerateAsk>(visit);
    Proof proof;
    std::string bytes;
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        if (!asks(reader, writers)) stop(ProblemKind::forbidden, "", "forbidden");
        proof = proof_of(reader, ask);
        bytes = proof_paper(proof, issuing(reader, reader.actor().school));
    });
    const files::StoredFile file = files::keep(visit.store, visit.actor,
                                               {.name = "so-lieu-" + ask.node_code + ".pdf",
                                                .media_type = "application/pdf",
                                                .bytes = std::move(bytes),
                                                .purpose = "dossier.evidence"});
    http::Response response{.body = "{\"data\":"};
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) {
        NewEvidence wanted;
        wanted.framework_code = ask.framework_code;
        wanted.node_code = ask.node_code;
        const Evidence made = put_evidence(tx, evidence_of_proof(proof, file), wanted);
        routing::append_value(tx, type_key<Evidence>(), &made, response.body);
    });
    response.body += '}';
    return response;
}

}  // namespace truong::dossier
