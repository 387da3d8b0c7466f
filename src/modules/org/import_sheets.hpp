#pragma once
#include "platform/contributions.hpp"

namespace truong::org {

ImportSheet room_sheet();

}  // namespace truong::org
