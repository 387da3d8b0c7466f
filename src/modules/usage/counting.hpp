#pragma once
// The counts themselves: kept as they come, summed up when their year is over.
#include "modules/usage/api.hpp"
#include "platform/activity/tally.hpp"

namespace truong::usage {

/// As what the school reports somebody who acts in that seat.
UserGroup group_of(Hat hat, const Roles& roles);
/// Adds to the days. Of accounts and persons that are not stored nothing is kept.
void keep(Tx& tx, const std::vector<activity::Counted>& counted);
/// The day before which the days of single persons are summed up and erased.
Date kept_from(Date today);
/// Sums up whole months of one school after the other; gives how many there were.
int aggregate(const Store& store, Date today);
/// What the product counted about a person goes with him.
void erase_use(Tx& tx, std::int64_t person);

}  // namespace truong::usage
