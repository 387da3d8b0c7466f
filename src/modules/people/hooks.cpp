// What follows from a change of a person, and what no single field can say.
#include "modules/people/entities.hpp"
#include "platform/store/concerned.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::people {

namespace {

constexpr std::string_view derived_rows = "what the server derives";

template <class Row> std::set<Id<Row>> ids_of(const std::vector<std::int64_t>& rows) {
    std::set<Id<Row>> ids;
    for (const std::int64_t row : rows) ids.insert(Id<Row>{row});
    return ids;
}

/// Puts the rows whose copies are no longer the person's: they are taken anew.
template <auto Whose, class Differs>
void put_again(Tx& tx, const std::map<Id<Person>, Person>& persons, Differs differs) {
    std::set<Id<Person>> ids;
    for (const auto& [id, person] : persons) ids.insert(id);
    std::vector<owner_of<Whose>> others = rows_of<Whose>(tx.as_of({}), ids);
    std::erase_if(others, [&](const auto& row) { return !differs(row, persons.at(row.*Whose)); });
    tx.foresee(others);
    for (const owner_of<Whose>& row : others) tx.put(row);
}

void add(Findings& findings, std::string_view path, std::string_view code) {
    findings.push_back({.path = std::string(path), .code = std::string(code)});
}

}  // namespace

std::string verified_value(const Person& person, VerifiedField field) {
    switch (field) {
        case VerifiedField::full_name: return person.full_name;
        case VerifiedField::birth_date: {
            if (!person.birth_date) return {};
            const auto iso = iso_text(*person.birth_date);
            return {iso.begin(), iso.end()};
        }
        case VerifiedField::sex: return person.sex ? std::string(name_of(*person.sex)) : std::string();
        case VerifiedField::personal_number: return person.personal_number.value_or("");
    }
    return {};
}

void copy_identity(Tx& tx, const std::vector<std::int64_t>& persons) {
    tx.everywhere(derived_rows, [&] {
        std::map<Id<Person>, Person> known;
        for (const Person& person : rows_of<&Person::id>(tx, ids_of<Person>(persons)))
            known.emplace(person.id, person);
        // A closed record stays as the school left it.
        const auto open = [&](const auto& row) { return !row.valid_to || *row.valid_to >= tx.today(); };
        put_again<&Pupil::person_id>(tx, known, [&](const Pupil& pupil, const Person& now) {
            return open(pupil)
                   && (now.full_name != pupil.full_name || now.birth_date != pupil.birth_date
                       || now.sex != pupil.sex);
        });
        const auto renamed = [&](const auto& row, const Person& now) {
            return open(row) && now.full_name != row.full_name;
        };
        put_again<&StaffMember::person_id>(tx, known, renamed);
        put_again<&Guardianship::guardian_id>(tx, known, renamed);
    });
}

namespace {

/// At most a page of them: the next start goes on with the rest.
template <class Row> void fill_copies_of(Tx& tx, Column<&Row::full_name> name) {
    for (const Row& row : tx.as_of({}).all<Row>(name == std::string())) tx.put(row);
}

}  // namespace

void fill_missing_copies(Tx& tx) {
    fill_copies_of<Pupil>(tx, where<&Pupil::full_name>);
    fill_copies_of<StaffMember>(tx, where<&StaffMember::full_name>);
    fill_copies_of<Guardianship>(tx, where<&Guardianship::full_name>);
}

void judge_persons(Tx& tx, const std::vector<std::int64_t>& persons) {
    Findings findings;
    const Reader all = tx.unscoped("a rule of the row itself");
    for (const Person& person : rows_of<&Person::id>(all, ids_of<Person>(persons))) {
        const bool future = person.birth_date && *person.birth_date > tx.today();
        const bool future_year = person.birth_year && *person.birth_year > civil(tx.today()).year;
        if (future) add(findings, "birth_date", "birth_in_future");
        if (future_year) add(findings, "birth_year", "birth_in_future");
        if (person.birth_date && person.birth_year) add(findings, "birth_year", "birth_told_twice");
        if (person.birth_month && !person.birth_year)
            add(findings, "birth_month", "birth_month_without_year");
    }
    require(std::move(findings));
}

void judge_guardianships(Tx& tx, const std::vector<std::int64_t>& guardianships) {
    Findings findings;
    const Reader all = tx.as_of({}).unscoped("a rule of the row itself");
    const auto rows = rows_of<&Guardianship::id>(all, ids_of<Guardianship>(guardianships));
    std::set<Id<Pupil>> pupil_ids;
    for (const Guardianship& row : rows) pupil_ids.insert(row.pupil_id);
    std::map<Id<Pupil>, Id<Person>> pupils;
    for (const Pupil& pupil : rows_of<&Pupil::id>(all, pupil_ids)) pupils.emplace(pupil.id, pupil.person_id);
    for (const Guardianship& row : rows) {
        const auto pupil = pupils.find(row.pupil_id);
        if (pupil != pupils.end() && pupil->second == row.guardian_id)
            add(findings, "guardian_id", "guardian_of_himself");
        if (row.custody == Custody::none && row.may_collect) add(findings, "may_collect", "may_not_collect");
    }
    require(std::move(findings));
}

void end_stale_verifications(Tx& tx, const std::vector<std::int64_t>& persons) {
    tx.everywhere(derived_rows, [&] {
        const auto ids = ids_of<Person>(persons);
        const auto held = rows_of<&Verification::person_id>(tx, ids);
        if (held.empty()) return;
        std::map<Id<Person>, Person> known;
        for (const Person& person : rows_of<&Person::id>(tx, ids)) known.emplace(person.id, person);
        for (const Verification& row : held) {
            const auto person = known.find(row.person_id);
            if (person != known.end() && verified_value(person->second, row.field) != row.value)
                tx.end(row.id);
        }
    });
}

Verification verify(Tx& tx, const NewVerification& wanted) {
    const Person person = tx.get(wanted.person_id);
    Findings findings;
    // What a register answered is imported with its answer; nobody types it.
    if (wanted.level > VerificationLevel::card_read) add(findings, "level", "level_by_register");
    if (wanted.checked_on.value_or(tx.today()) > tx.today()) add(findings, "checked_on", "checked_in_future");
    require(std::move(findings));
    Verification row;
    if (const auto held = tx.first<Verification>(where<&Verification::person_id> == person.id
                                                 && where<&Verification::field> == wanted.field))
        row = *held;
    row.person_id = person.id;
    row.field = wanted.field;
    row.level = wanted.level;
    row.checked_on = wanted.checked_on.value_or(tx.today());
    row.message = wanted.message;
    row.value = verified_value(person, wanted.field);
    if (row.value.empty())
        throw Problem(ProblemKind::invalid, {{.path = "field", .code = "nothing_to_verify"}});
    return tx.put(row);
}

void close_families(Tx& tx, const std::vector<std::int64_t>& pupils) {
    tx.everywhere(derived_rows, [&] {
        std::map<Id<Pupil>, Date> left;
        for (const Pupil& pupil : rows_of<&Pupil::id>(tx.as_of({}), ids_of<Pupil>(pupils)))
            if (pupil.valid_to) left.emplace(pupil.id, *pupil.valid_to);
        std::set<Id<Pupil>> ids;
        for (const auto& [id, day] : left) ids.insert(id);
        const auto close = [&](auto row) {
            const Date day = left.at(row.pupil_id);
            if (row.valid_to && *row.valid_to <= day) return;
            if (row.valid_from > day) return tx.end(row.id);
            row.valid_to = day;
            tx.put(row);
        };
        const auto close_all = [&](const auto& rows) {
            tx.foresee(rows);
            for (const auto& row : rows) close(row);
        };
        close_all(rows_of<&Guardianship::pupil_id>(tx.as_of({}), ids));
        close_all(rows_of<&Collector::pupil_id>(tx.as_of({}), ids));
    });
}

}  // namespace truong::people
