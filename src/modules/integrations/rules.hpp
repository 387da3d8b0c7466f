#pragma once
// What may be entered for a web-hook, and how a receiver knows its sender. Pure.
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"

namespace truong::integrations {

/// https, a host, no user, no fragment. `this_machine_too`: also http to loopback.
enum class Reach { internet, this_machine_too };
Findings check_url(std::string_view url, Reach reach);

/// "a, b" as a and b.
std::vector<std::string> event_names(std::string_view list);

/// "t=1790000000,v1=…,v1=…": one signature for each secret that is valid.
std::string signature_header(std::int64_t seconds, const std::vector<std::string>& signatures);
/// What is signed: the time keeps an old message from being sent again by somebody else.
std::string signed_text(std::int64_t seconds, std::string_view body);

}  // namespace truong::integrations
