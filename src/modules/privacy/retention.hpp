#pragma once
#include "modules/privacy/api.hpp"

namespace truong::privacy {

/// The nightly job: what is over is erased, round by round, until nothing is left or it is told to stop.
void keep_retention(jobs::Work& work);

}  // namespace truong::privacy
