#pragma once
#include "modules/people/rules.hpp"

namespace truong::people {

/// What the three digits of personal numbers meant, in every period, as the areas have it.
Provinces provinces(const Reader& reader);
/// Stops attending before he has finished, on a day and for a reason of the list; his record closes.
struct Leaving {
    Id<Pupil> id;
    Date day;
    Id<codes::CodeEntry> reason_id;
    std::string decision;
};
PupilStatus leave(Tx& tx, const Leaving& leaving);
/// Interrupts his studies and keeps his place in the school (bảo lưu).
struct Reserving {
    Id<Pupil> id;
    Date day;
    std::string decision;
};
PupilStatus reserve(Tx& tx, const Reserving& reserving);
/// Reads the text of a card for somebody who keeps records; stores nothing.
CardForm read_card(Tx& tx, const CardText& card);

}  // namespace truong::people
