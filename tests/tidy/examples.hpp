#pragma once
// For each rule a text that breaks it and one that does not: this is how we know that the rule can fail.
#include <string>
#include <string_view>
#include <vector>

namespace truong::tidy {

struct Example {
    std::string_view rule;
    std::string_view path;
    std::string text;
    int bad_line = 0;  // 0: the text is good
};

std::vector<Example> examples();

}  // namespace truong::tidy
