// What holds of bodies, meetings and rows of numbers by whatever way they are written.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

/// The rows as they are now; those that were ended are not asked.
template <class Row> std::vector<Row> written(const Reader& reader, const std::vector<std::int64_t>& rows) {
    std::vector<Row> found;
    for (const std::int64_t row : rows)
        if (auto one = reader.first<Row>(where<&Row::id> == Id<Row>{row})) found.push_back(std::move(*one));
    return found;
}

Reader everything(const Tx& tx) { return tx.as_of({}).unscoped("a rule of the rows themselves"); }

/// A draft decides nothing. What was recalled since stays named: the meeting took place.
std::optional<Document> issued_once(const Reader& reader, const std::optional<Id<Document>>& id,
                                    Findings& findings) {
    if (!id) return std::nullopt;
    auto document = reader.first<Document>(where<&Document::id> == *id);
    if (document && document->state == DocumentState::draft)
        findings.push_back({.path = "document_id", .code = "not_issued_now"});
    return document;
}

Findings faults_of(const Reader& reader, const Meeting& meeting) {
    Findings findings;
    if (reader.today() < meeting.held_on) findings.push_back({.path = "held_on", .code = "meeting_ahead"});
    const auto body = reader.first<Body>(where<&Body::id> == meeting.body_id);
    if (body && !DateRange{body->valid_from, body->valid_to}.contains(meeting.held_on))
        findings.push_back({.path = "held_on", .code = "meeting_without_body"});
    const auto paper = issued_once(reader, meeting.document_id, findings);
    if (!paper) return findings;
    if (paper->direction == Direction::incoming || type_of(reader, paper->type_id).code != minutes_code)
        findings.push_back({.path = "document_id", .code = "no_minutes"});
    if (paper->issued_on && *paper->issued_on < meeting.held_on)
        findings.push_back({.path = "document_id", .code = "minutes_too_early"});
    if (reader.exists<Meeting>(where<&Meeting::body_id> == meeting.body_id
                               && where<&Meeting::document_id> == paper->id
                               && where<&Meeting::id> != meeting.id))
        findings.push_back({.path = "document_id", .code = "minutes_twice"});
    return findings;
}

Findings faults_of(const Reader& reader, const BodyMember& member) {
    if (member.role != BodyRole::head
        || !reader.exists<BodyMember>(where<&BodyMember::body_id> == member.body_id
                                      && where<&BodyMember::role> == BodyRole::head
                                      && where<&BodyMember::id> != member.id))
        return {};
    return {{.path = "role", .code = "two_heads"}};
}

Findings faults_of(const Reader& reader, const Body& body) {
    Findings findings;
    const auto paper = issued_once(reader, body.document_id, findings);
    if (paper
        && (paper->direction == Direction::incoming || type_of(reader, paper->type_id).code != decision_code))
        findings.push_back({.path = "document_id", .code = "not_a_decision"});
    const auto topic =
        body.topic_id ? reader.first<Topic>(where<&Topic::id> == *body.topic_id) : std::nullopt;
    if (topic && topic->kind != TopicKind::body)
        findings.push_back({.path = "topic_id", .code = "topic_of_no_body"});
    return findings;
}

/// Arrivals and what is confidential have rows of their own, by their names.
template <class Row> Findings faults_of(const Reader&, const Row& row) {
    if (row.sequence != arrivals && !row.sequence.ends_with(sequence_of("", true))) return {};
    return {{.path = "sequence", .code = "sequence_reserved"}};
}

template <class Row> void judge(Tx& tx, const std::vector<std::int64_t>& rows) {
    const Reader reader = everything(tx);
    Findings findings;
    for (const Row& row : written<Row>(reader, rows)) {
        const Findings more = faults_of(reader, row);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    require(std::move(findings));
}

}  // namespace

std::vector<Hook> guards() {
    return {on_change<Meeting>(judge<Meeting>), on_change<Body>(judge<Body>),
            on_change<BodyMember>(judge<BodyMember>), on_change<TypeSequence>(judge<TypeSequence>),
            on_change<DocumentType>(judge<DocumentType>)};
}

}  // namespace truong::office
