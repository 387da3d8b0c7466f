#pragma once
#include "modules/people/api.hpp"

namespace truong::people {

void declare(Catalog& catalog);
/// Narrows guardianships to the pupils of the actor's campus.
Condition near_its_pupil(const Question& question);
/// Pupil, guardian and staff seats of a person on the reader's day.
void append_seats(const Reader& reader, Id<Person> person, std::vector<Seat>& seats);

}  // namespace truong::people
