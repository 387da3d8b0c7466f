#include "modules/people/find.hpp"

#include "base/text.hpp"
#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

constexpr int most_found = 50, first_year = 1900, last_year = 2199;

Condition born_in(int year) {
    const Date first = *date_of({year, 1, 1}), last = *date_of({year, 12, 31});
    return ((where<&Person::birth_date> >= first) && (where<&Person::birth_date> <= last))
           || where<&Person::birth_year> == year;
}

/// Equal, not contained: with millions of people only that is found by an index.
Condition called(const std::string& name) {
    return {"people_person.full_name_folded = ?", {text::fold(text::tidy(name))}};
}

}  // namespace

std::vector<KnownPerson> find_people(const Reader& reader, const PeopleQuery& query) {
    if (is_never(reader.ask(server_administrator)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    std::vector<KnownPerson> found;
    for (const Person& person : reader.all<Person>(Selection{
             .condition = called(query.full_name) && born_in(query.birth_year), .limit = most_found}))
        found.push_back({person.id, person.full_name, person.birth_date, person.birth_year, person.sex});
    return found;
}

void declare_find(Catalog& catalog) {
    constexpr FieldOptions name{.limit = 150, .privacy = Privacy::personal};
    constexpr FieldOptions year{.limit = last_year, .minimum = first_year, .privacy = Privacy::personal};
    catalog.message<PeopleQuery>()
        .field<&PeopleQuery::full_name>({"Họ và tên", "Full name"}, name)
        .field<&PeopleQuery::birth_year>({"Năm sinh", "Birth year"}, year);
    catalog.message<KnownPerson>({"Người", "Person"})
        .field<&KnownPerson::id>({"Người", "Person"})
        .field<&KnownPerson::full_name>({"Họ và tên", "Full name"}, name)
        .field<&KnownPerson::birth_date>({"Ngày sinh", "Birth date"}, personal)
        .field<&KnownPerson::birth_year>(
            {"Năm sinh, khi không rõ ngày", "Birth year, where the day is unknown"}, year)
        .field<&KnownPerson::sex>({"Giới tính", "Sex"}, personal);
}

}  // namespace truong::people
