#pragma once
#include "platform/contributions.hpp"

namespace truong::staffing {

/// The last day of a course of security that still counts on that day: 24 months, with the day itself.
Date oldest_course(Date day);
/// Whether somebody who studied this is a specialist of information technology.
bool is_computing(std::string_view major);

/// Who is charged with digital transformation and with the security of information: indicators 4.2 and 4.3.
std::vector<SchoolFact> school_facts();

}  // namespace truong::staffing
