#pragma once
#include <string>
#include <vector>

#include "catalog/entity.hpp"

namespace truong {

struct ScreenFault {
    std::string place, hint;
};
/// What a screen of the entity would show wrongly, or could not show at all: E26 of the check.
std::vector<ScreenFault> faults_of_screen(const Entity& entity);

}  // namespace truong
