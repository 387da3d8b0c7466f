// Steps of a document from its issue on.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

Document issued_one(Tx& tx, Id<Document> id) {
    const Document document = kept_one(tx, id);
    if (document.state != DocumentState::issued) refuse(ProblemKind::conflict, "id", "not_issued_now");
    return document;
}

Document arrived_one(Tx& tx, Id<Document> id) {
    const Document document = kept_one(tx, id);
    if (document.direction != Direction::incoming) refuse(ProblemKind::conflict, "id", "not_incoming");
    return document;
}

Date a_year_later(Date day) {
    YearMonthDay then = civil(day);
    ++then.year;
    if (const auto same = date_of(then)) return *same;
    --then.day;
    return *date_of(then);
}

bool is_symbol_taken(const Reader& reader, const Document& document) {
    return reader.exists<Document>(where<&Document::symbol> == document.symbol
                                   && where<&Document::year> == *document.year
                                   && where<&Document::direction> != Direction::incoming);
}

/// Number and symbol are unique in the year: a kind that was moved to another row of numbers begins behind
/// the symbols that it had in the old one.
void set_number(Tx& tx, Document& document, const DocumentType& type, std::optional<int> given) {
    do {
        document.number = given ? *given : take_number(tx, document.sequence, *document.year);
        document.symbol = symbol_of({.number = *document.number,
                                     .abbreviation = type.official_code,
                                     .organisation = document.organisation,
                                     .confidential = document.confidential});
        if (given && is_symbol_taken(tx, document))
            refuse(ProblemKind::conflict, "number", "number_taken",
                   {number_text(*given), std::to_string(*document.year), document.symbol});
    } while (is_symbol_taken(tx, document));
}

void replace_old(Tx& tx, const Document& document) {
    if (!document.replaces_id) return;
    Document old = tx.get(*document.replaces_id);
    if (old.state != DocumentState::issued) return;
    old.state = DocumentState::replaced;
    old.effective_to = std::min(old.effective_to.value_or(*document.issued_on), *document.issued_on);
    tx.put(old);
}

}  // namespace

Document issue(Tx& tx, const Issue& wanted) {
    Document document = kept_one(tx, wanted.id);
    if (document.direction == Direction::incoming) refuse(ProblemKind::conflict, "id", "is_incoming");
    if (document.state != DocumentState::draft) refuse(ProblemKind::conflict, "id", "not_a_draft");
    const DocumentType type = type_of(tx, document.type_id);
    const Date day = wanted.issued_on.value_or(document.issued_on.value_or(tx.today()));
    const int year = civil(day).year;
    document.sequence = sequence_at_school(tx, type, document.confidential);
    Findings findings = check_number({.day = day,
                                      .today = tx.today(),
                                      .given = wanted.number,
                                      .last_day = last_day_of(tx, document.sequence, year)});
    if (!document.signer_id && document.signer.empty())
        findings.push_back({.path = "signer_id", .code = "signer_missing"});
    require(std::move(findings));
    if (wanted.number) require_free(tx, document.sequence, year, *wanted.number);
    if (document.organisation.empty()) document.organisation = organisation_here(tx);
    document.year = year;
    set_number(tx, document, type, wanted.number);
    document.state = DocumentState::issued;
    document.issued_on = day;
    if (!document.effective_from) document.effective_from = day;
    if (wanted.digitally_signed) document.digitally_signed = *wanted.digitally_signed;
    if (const auto of_day = calendar::year_on(tx, day)) document.year_id = of_day->id;
    document = tx.put(document);
    replace_old(tx, document);
    return document;
}

Document recall(Tx& tx, const Recall& wanted) {
    Document document = issued_one(tx, wanted.id);
    document.state = DocumentState::recalled;
    document.recall_reason = wanted.reason;
    document.recalled_on = tx.today();
    return tx.put(document);
}

Document review(Tx& tx, const Review& wanted) {
    Document document = issued_one(tx, wanted.id);
    const Date day = wanted.reviewed_on.value_or(tx.today());
    if (tx.today() < day) refuse(ProblemKind::invalid, "reviewed_on", "day_ahead");
    if (document.issued_on && day < *document.issued_on)
        refuse(ProblemKind::invalid, "reviewed_on", "reviewed_before_issue");
    document.reviewed_on = day;
    document.review_on = wanted.review_on.value_or(a_year_later(day));
    return tx.put(document);
}

Document forward(Tx& tx, const Forwarding& wanted) {
    Document document = arrived_one(tx, wanted.id);
    if (!wanted.forwarded_id && wanted.forwarded_to.empty())
        refuse(ProblemKind::invalid, "forwarded_id", "nobody_named");
    document.forwarded_id = wanted.forwarded_id;
    document.forwarded_to = wanted.forwarded_to;
    document.forwarded_on = tx.today();
    if (wanted.due_on) document.due_on = wanted.due_on;
    return tx.put(document);
}

Document settle(Tx& tx, const WhichDocument& which) {
    Document document = arrived_one(tx, which.id);
    document.settled_on = tx.today();
    return tx.put(document);
}

}  // namespace truong::office
