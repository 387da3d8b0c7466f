#pragma once
// What is proposed and what gives way when two records become one. Pure.
#include <vector>

#include "modules/merging/api.hpp"

namespace truong::merging {

/// What is known about one value of a field on one side.
struct Standing {
    bool filled = false;
    people::VerificationLevel level = people::VerificationLevel::declared;
    std::int64_t age = 0;  // the later the row was made, the greater
};
/// Verified beats declared, filled beats empty, newer beats older.
Side propose(const Standing& kept, const Standing& lost);

/// The days of `wanted` that none of `taken` covers, in their order.
std::vector<DateRange> uncovered(const DateRange& wanted, std::vector<DateRange> taken);

/// From the first day of either to the last day of either.
DateRange both_times(const DateRange& left, const DateRange& right);

/// Whether everything that limits the second, or that it alone allows, is said by the first as well: then it
/// may give way.
bool says_as_much(const people::Guardianship& stays, const people::Guardianship& goes);

/// One of two accounts of a person.
struct AccountStanding {
    bool exists = false;
    bool in_use = false;  // somebody has chosen a password for it
};
/// Which account goes; both in use: neither may, a finding.
enum class AccountFate { none_goes, kept_goes, lost_goes, refused };
AccountFate settle_accounts(const AccountStanding& kept, const AccountStanding& lost);

}  // namespace truong::merging
