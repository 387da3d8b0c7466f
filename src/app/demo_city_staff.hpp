#pragma once
// Who works at a school of the demo city, with accounts; and what was counted of their use.
#include "app/demo_city_school.hpp"

namespace truong::app {

struct CityStaffWish {
    const CitySchool& school;
    const MadeSchool& made;
    bool sampled = false;
};
void add_staff_of_school(const CityMaker& make, const CityStaffWish& wish);

}  // namespace truong::app
