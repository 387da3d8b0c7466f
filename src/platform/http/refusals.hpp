#pragma once
#include <string_view>

namespace truong::http {

/// What a refusal of the transport says to a person, in both languages. `place`: the part of the request.
struct RefusalWords {
    std::string_view code, place, vi, en;
};

/// The words of a code; a general sentence for one that has none.
const RefusalWords& words_of(std::string_view code);

}  // namespace truong::http
