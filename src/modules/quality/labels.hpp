#pragma once
// How records and their fields are called, for people.
#include "modules/quality/refresh.hpp"

namespace truong::quality {

struct Names {
    std::string vi, en;
};

/// The name, or else the code, of each record; whoever asks may see that the records exist.
std::map<std::int64_t, std::string> names_of(const Reader& reader, const Entity& kind,
                                             const Records& records);
/// Of the record itself, or of what it is judged by; the word itself where nobody has such a field.
Names field_names(const Reader& reader, const Entity& kind, std::string_view field);

}  // namespace truong::quality
