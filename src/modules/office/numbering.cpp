// Numbers without gaps: taken in the transaction of the document, by a counter for each row of numbers and
// year.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

Condition numbered(const std::string& sequence, int year) {
    return where<&Document::sequence> == sequence && where<&Document::year> == year;
}

std::optional<NumberCounter> counter_of(const Reader& reader, const std::string& sequence, int year) {
    return reader.first<NumberCounter>(where<&NumberCounter::sequence> == sequence
                                       && where<&NumberCounter::year> == year);
}

int first_free(const Reader& reader, const std::string& sequence, int year, int last) {
    do ++last;
    while (reader.exists<Document>(numbered(sequence, year) && where<&Document::number> == last));
    return last;
}

}  // namespace

DocumentType type_of(const Reader& reader, Id<DocumentType> id) {
    const auto type = reader.as_of({}).first<DocumentType>(where<&DocumentType::id> == id);
    if (!type) refuse(ProblemKind::invalid, "type_id", "missing_target");
    return *type;
}

std::string sequence_at_school(const Reader& reader, const DocumentType& type, bool confidential) {
    const auto own = reader.first<TypeSequence>(where<&TypeSequence::type_id> == type.id);
    return sequence_of(own ? own->sequence : type.sequence, confidential);
}

int look_at_number(const Reader& reader, const std::string& sequence, int year) {
    const auto counter = counter_of(reader, sequence, year);
    return first_free(reader, sequence, year, counter ? counter->last : 0);
}

int take_number(Tx& tx, const std::string& sequence, int year) {
    NumberCounter counter =
        counter_of(tx, sequence, year).value_or(NumberCounter{.sequence = sequence, .year = year});
    counter.last = first_free(tx, sequence, year, counter.last);
    return tx.put(counter).last;
}

void require_free(const Reader& reader, const std::string& sequence, int year, int number) {
    const auto taken = reader.first<Document>(numbered(sequence, year) && where<&Document::number> == number);
    if (taken)
        refuse(ProblemKind::conflict, "number", "number_taken",
               {number_text(number), std::to_string(year),
                taken->symbol.empty() ? taken->title : taken->symbol});
}

std::optional<Date> last_day_of(const Reader& reader, const std::string& sequence, int year) {
    const Field* day = reader.catalog().of(type_key<Document>()).find("issued_on");
    const auto rows = reader.all<Document>(
        Selection{.condition = numbered(sequence, year), .sort = {day, true}, .limit = 1});
    return rows.empty() ? std::nullopt : rows.front().issued_on;
}

std::string organisation_here(const Reader& reader) {
    const Entity& document = reader.catalog().of(type_key<Document>());
    const auto last =
        reader.all<Document>(Selection{.condition = where<&Document::state> == DocumentState::issued
                                                    && where<&Document::direction> != Direction::incoming,
                                       .sort = {document.find("issued_on"), true},
                                       .limit = 1});
    if (!last.empty() && !last.front().organisation.empty()) return last.front().organisation;
    return organisation_of(reader.get(reader.actor().school).name);
}

NumberCounter continue_register(Tx& tx, const ContinueRegister& wanted) {
    const int year = wanted.year.value_or(civil(tx.today()).year);
    NumberCounter counter = counter_of(tx, wanted.sequence, year)
                                .value_or(NumberCounter{.sequence = wanted.sequence, .year = year});
    if (wanted.last < counter.last)
        refuse(ProblemKind::conflict, "last", "register_behind", {std::to_string(counter.last)});
    counter.last = wanted.last;
    return tx.put(counter);
}

NumberProposal next_number(const Reader& reader, const NumberQuery& query) {
    if (!reader.actor().school || is_never(reader.ask(keepers)))
        refuse(ProblemKind::forbidden, "", "forbidden");
    NumberProposal proposal{.year = civil(query.day.value_or(reader.today())).year};
    if (!query.type_id) {
        proposal.sequence = sequence_of(arrivals, query.confidential);
        proposal.number = look_at_number(reader, proposal.sequence, proposal.year);
        return proposal;
    }
    const DocumentType type = type_of(reader, *query.type_id);
    proposal.sequence = sequence_at_school(reader, type, query.confidential);
    proposal.number = look_at_number(reader, proposal.sequence, proposal.year);
    proposal.organisation = query.organisation.empty() ? organisation_here(reader) : query.organisation;
    proposal.symbol = symbol_of(proposal.number, type.official_code, proposal.organisation);
    return proposal;
}

}  // namespace truong::office
