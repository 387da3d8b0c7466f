#pragma once
// Who is meant by a name and a year, among everybody on the server.
#include "modules/people/api.hpp"

namespace truong::people {

struct PeopleQuery {
    std::string full_name;  // however it is typed: without regard to case and diacritics
    int birth_year = 0;
};
/// What tells people of one name apart, and no more.
struct KnownPerson {
    Id<Person> id;
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<int> birth_year;
    std::optional<Sex> sex;
};
/// At most fifty. For those who run the server: a school finds its own people in its lists.
std::vector<KnownPerson> find_people(const Reader& reader, const PeopleQuery& query);

void declare_find(Catalog& catalog);

}  // namespace truong::people
