#pragma once
#include "modules/people/rules.hpp"

namespace truong::people {

/// What the three digits of personal numbers meant, in every period, as the areas have it.
Provinces provinces(const Reader& reader);
/// Reads the text of a card for somebody who keeps records; stores nothing.
CardForm read_card(Tx& tx, const CardText& card);

}  // namespace truong::people
