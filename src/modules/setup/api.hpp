#pragma once
// The first school of an installation, founded in the browser by whoever reads the terminal of the server.
#include "modules/accounts/api.hpp"
#include "modules/calendar/api.hpp"
#include "modules/org/api.hpp"

namespace truong::setup {

/// No school was ever kept here and nobody has an account: only then is there a key, and a use for one.
bool waits(const Store& store);
/// The key that opens the founding once, in the form that people read: "abcde-fghij". Any key before is void,
/// and this one is kept as a keyed hash only.
std::string issue_key(const Store& store);

Manifest manifest();

}  // namespace truong::setup
