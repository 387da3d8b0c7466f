#pragma once
#include "platform/school_archive/about.hpp"

namespace truong::school_archive {

/// What is what, for a person who has the archive and not the product.
std::string readme_text(const About& about, const Plan& plan);

}  // namespace truong::school_archive
