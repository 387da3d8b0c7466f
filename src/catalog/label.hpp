#pragma once
#include <string_view>

namespace truong {

/// A name in both languages of the product. Texts of the code: they live as long as the program.
struct Label {
    std::string_view vi, en;
};

}  // namespace truong
