#pragma once
#include "platform/module.hpp"

namespace truong::club {

Manifest manifest();

}  // namespace truong::club
