#include "platform/overview/status.hpp"

namespace truong::platform {

std::string_view program_version() { return TRUONG_VERSION; }

}  // namespace truong::platform
