#pragma once
// The lengths that messages of this module share.
#include "catalog/entity.hpp"

namespace truong::readiness {

inline constexpr FieldOptions any_count{.limit = 1'000'000'000}, code_text{.limit = 60},
    name_text{.limit = 300};
inline constexpr FieldOptions long_text{.limit = 2'000}, some{.limit = 1'000};
inline constexpr FieldOptions document_text{.limit = 600'000};
inline constexpr FieldOptions asked_code{.limit = 60, .required = false};

}  // namespace truong::readiness
