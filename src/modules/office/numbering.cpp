// Numbers without gaps: taken in the transaction of the document, by a counter for each row of numbers and
// year.
#include <algorithm>

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

/// The document of that row with the last of these days.
std::optional<Document> latest(const Reader& reader, const std::string& sequence, int year,
                               std::string_view day) {
    const Field* field = reader.catalog().of(type_key<Document>()).find(day);
    auto rows = reader.all<Document>(
        Selection{.condition = numbered(sequence, year), .sort = {field, true}, .limit = 1});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

/// A row of numbers of a kind here, with its confidential twin, or of arrivals.
bool is_in_use(const Reader& reader, const std::string& sequence) {
    std::set<std::string> rows{std::string(arrivals)};
    for (const DocumentType& type : reader.all<DocumentType>()) rows.insert(type.sequence);
    for (const TypeSequence& own : reader.all<TypeSequence>()) rows.insert(own.sequence);
    return std::ranges::any_of(
        rows, [&](const std::string& row) { return sequence == row || sequence == sequence_of(row, true); });
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
    if (counter.last > greatest_number) refuse(ProblemKind::conflict, "number", "numbers_used_up");
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
    const auto last = latest(reader, sequence, year, "issued_on");
    return last ? last->issued_on : std::nullopt;
}

std::optional<Date> last_arrival(const Reader& reader, const std::string& sequence, int year) {
    const auto last = latest(reader, sequence, year, "arrived_on");
    return last ? last->arrived_on : std::nullopt;
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
    if (!tx.actor().school || is_never(tx.ask(keepers))) refuse(ProblemKind::forbidden, "", "forbidden");
    const int this_year = civil(tx.today()).year, year = wanted.year.value_or(this_year);
    if (!is_in_use(tx, wanted.sequence)) refuse(ProblemKind::invalid, "sequence", "sequence_unknown");
    if (year != this_year && year != this_year - 1)
        refuse(ProblemKind::invalid, "year", "register_of_other_year");
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
    proposal.symbol = symbol_of({.number = proposal.number,
                                 .abbreviation = type.official_code,
                                 .organisation = proposal.organisation,
                                 .confidential = query.confidential});
    return proposal;
}

}  // namespace truong::office
