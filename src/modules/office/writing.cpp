// What the school writes until it is issued, and what may still be corrected afterwards.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

/// His own file that hangs on nothing yet: a document opens its file to all who read the document.
void require_file(const Reader& reader, const std::optional<Id<files::StoredFile>>& file,
                  const std::optional<Id<files::StoredFile>>& before) {
    if (!file || file == before) return;
    if (files::readable(reader, *file).uploaded_by != reader.actor().account.value)
        refuse(ProblemKind::forbidden, "file_id", "not_your_upload");
    if (files::is_attached(reader, *file)) refuse(ProblemKind::conflict, "file_id", "file_of_another_record");
}

template <class Form> void judge(const Form& form) {
    Findings findings;
    if (form.direction == Direction::incoming)
        findings.push_back({.path = "direction", .code = "is_incoming"});
    if (form.effective_from && form.effective_to && *form.effective_to < *form.effective_from)
        findings.push_back({.path = "effective_to", .code = "ends_before_begin"});
    if (!is_abbreviation_text(form.organisation))
        findings.push_back({.path = "organisation", .code = "abbreviation_letters"});
    require(std::move(findings));
}

template <class Form> void fill(Document& document, const Form& form) {
    document.direction = form.direction;
    document.type_id = form.type_id;
    document.title = form.title;
    document.organisation = form.organisation;
    document.issued_on = form.issued_on;
    document.signer_id = form.signer_id;
    document.signer = form.signer;
    document.digitally_signed = form.digitally_signed;
    document.confidential = form.confidential;
    document.file_id = form.file_id;
    document.effective_from = form.effective_from;
    document.effective_to = form.effective_to;
    document.review_on = form.review_on;
    document.recipients = form.recipients;
    document.copies = form.copies;
    document.keeper = form.keeper;
    document.notes = form.notes;
}

/// A scan or the signed file may come after the number; what the number stands for may not change.
Findings fixed_faults(const Document& before, const Document& after) {
    Findings findings;
    const auto fixed = [&](bool same, std::string path) {
        if (!same) findings.push_back({.path = std::move(path), .code = "fixed_after_issue"});
    };
    fixed(before.direction == after.direction, "direction");
    fixed(before.type_id == after.type_id, "type_id");
    fixed(before.title == after.title, "title");
    fixed(before.organisation == after.organisation, "organisation");
    fixed(before.issued_on == after.issued_on, "issued_on");
    fixed(before.signer_id == after.signer_id, "signer_id");
    fixed(before.signer == after.signer, "signer");
    fixed(before.confidential == after.confidential, "confidential");
    fixed(before.digitally_signed <= after.digitally_signed, "digitally_signed");
    fixed(!before.file_id || before.file_id == after.file_id || !before.digitally_signed, "file_id");
    return findings;
}

/// Who sends something twice under one symbol and day has sent one document.
void require_new(const Reader& reader, const Arrival& arrival) {
    if (arrival.symbol.empty() || arrival.author.empty() || !arrival.issued_on) return;
    const auto known = reader.first<Document>(
        where<&Document::direction> == Direction::incoming && where<&Document::author> == arrival.author
        && where<&Document::symbol> == arrival.symbol && where<&Document::issued_on> == *arrival.issued_on);
    if (known)
        refuse(ProblemKind::conflict, "symbol", "document_known", {number_text(known->number.value_or(0))});
}

void require_own(const Document& document) {
    if (document.direction == Direction::incoming) refuse(ProblemKind::conflict, "id", "is_incoming");
}

}  // namespace

void set_topics(Tx& tx, Id<Document> document, const std::vector<ChosenTopic>& topics) {
    std::set<Id<Topic>> wanted;
    for (const ChosenTopic& topic : topics) wanted.insert(topic.topic_id);
    for (const DocumentTag& tag : tx.all<DocumentTag>(where<&DocumentTag::document_id> == document))
        if (wanted.erase(tag.topic_id) == 0) tx.end(tag.id);
    for (const Id<Topic> topic : wanted) tx.put(DocumentTag{.document_id = document, .topic_id = topic});
}

Document draft(Tx& tx, const NewDocument& wanted) {
    judge(wanted);
    require_file(tx, wanted.file_id, {});
    Document document;
    fill(document, wanted);
    document = tx.put(document);
    set_topics(tx, document.id, wanted.topics);
    return document;
}

Document correct(Tx& tx, const DocumentEdit& edit) {
    const Document before = kept_one(tx, edit.id);
    require_own(before);
    judge(edit);
    require_file(tx, edit.file_id, before.file_id);
    Document after = before;
    fill(after, edit);
    if (before.state != DocumentState::draft) {
        if (after.organisation.empty()) after.organisation = before.organisation;
        require(fixed_faults(before, after));
    }
    after = tx.put(after);
    set_topics(tx, after.id, edit.topics);
    return after;
}

Document discard(Tx& tx, const WhichDocument& which) {
    const Document document = kept_one(tx, which.id);
    if (document.state != DocumentState::draft) refuse(ProblemKind::conflict, "id", "not_a_draft");
    set_topics(tx, document.id, {});
    tx.end(document.id);
    return document;
}

Document replace(Tx& tx, const WhichDocument& which) {
    const Document old = kept_one(tx, which.id);
    require_own(old);
    if (old.state != DocumentState::issued) refuse(ProblemKind::conflict, "id", "not_issued_now");
    if (tx.exists<Document>(where<&Document::replaces_id> == old.id
                            && where<&Document::state> == DocumentState::draft))
        refuse(ProblemKind::conflict, "id", "replacement_open");
    Document next{.direction = old.direction,
                  .type_id = old.type_id,
                  .title = old.title,
                  .organisation = old.organisation,
                  .signer_id = old.signer_id,
                  .signer = old.signer,
                  .confidential = old.confidential,
                  .revision = old.revision + 1,
                  .replaces_id = old.id,
                  .recipients = old.recipients,
                  .copies = old.copies,
                  .keeper = old.keeper};
    next = tx.put(next);
    std::vector<ChosenTopic> topics;
    for (const DocumentTag& tag : tx.all<DocumentTag>(where<&DocumentTag::document_id> == old.id))
        topics.push_back({tag.topic_id});
    set_topics(tx, next.id, topics);
    return next;
}

Document register_arrival(Tx& tx, const Arrival& arrival) {
    const Date day = arrival.arrived_on.value_or(tx.today());
    const std::string sequence = sequence_of(arrivals, arrival.confidential);
    Findings findings = check_number({.day = day,
                                      .today = tx.today(),
                                      .given = arrival.number,
                                      .last_day = last_arrival(tx, sequence, civil(day).year)});
    for (Finding& finding : findings)
        if (finding.path == "issued_on") finding.path = "arrived_on";
    if (arrival.issued_on && day < *arrival.issued_on)
        findings.push_back({.path = "issued_on", .code = "sent_after_arrival"});
    require(std::move(findings));
    require_new(tx, arrival);
    require_file(tx, arrival.file_id, {});
    Document document{.direction = Direction::incoming,
                      .state = DocumentState::issued,
                      .type_id = arrival.type_id,
                      .title = arrival.title,
                      .symbol = arrival.symbol,
                      .year = civil(day).year,
                      .sequence = sequence,
                      .issued_on = arrival.issued_on,
                      .confidential = arrival.confidential,
                      .file_id = arrival.file_id,
                      .notes = arrival.notes,
                      .arrived_on = day,
                      .author = arrival.author,
                      .forwarded_id = arrival.forwarded_id,
                      .forwarded_to = arrival.forwarded_to,
                      .due_on = arrival.due_on};
    if (arrival.forwarded_id || !arrival.forwarded_to.empty()) document.forwarded_on = day;
    if (const auto year = calendar::year_on(tx, day)) document.year_id = year->id;
    if (arrival.number) require_free(tx, sequence, *document.year, *arrival.number);
    document.number = arrival.number ? *arrival.number : take_number(tx, sequence, *document.year);
    return tx.put(document);
}

Document correct_arrival(Tx& tx, const ArrivalEdit& edit) {
    Document document = kept_one(tx, edit.id);
    if (document.direction != Direction::incoming) refuse(ProblemKind::conflict, "id", "not_incoming");
    require_file(tx, edit.file_id, document.file_id);
    if (edit.issued_on && document.arrived_on && *document.arrived_on < *edit.issued_on)
        refuse(ProblemKind::invalid, "issued_on", "sent_after_arrival");
    // The other register has numbers of its own.
    if (document.confidential != edit.confidential)
        refuse(ProblemKind::invalid, "confidential", "fixed_after_issue");
    document.type_id = edit.type_id;
    document.title = edit.title;
    document.author = edit.author;
    document.symbol = edit.symbol;
    document.issued_on = edit.issued_on;
    document.file_id = edit.file_id;
    document.due_on = edit.due_on;
    document.notes = edit.notes;
    return tx.put(document);
}

}  // namespace truong::office
