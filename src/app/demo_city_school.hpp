#pragma once
// One school of the demo city without its pupils: places, staff, classes, what was counted.
#include "app/demo_city_people.hpp"
#include "modules/accounts/api.hpp"
#include "modules/usage/api.hpp"
#include "platform/store/bulk.hpp"

namespace truong::app {

/// What the whole city hangs below.
struct CityTop {
    std::vector<org::UnitPeriod> periods;  // of ministry and department
    Id<org::Unit> department;
    Id<org::Area> area;  // of the commune that is made
    Id<org::Unit> commune;
    std::string address_end;  // "phường Tân Bình, Thành phố Hồ Chí Minh"
};

struct CityClass {
    classes::Class row;
    std::string_view stage, grade;
    int pupils = 0;
};
struct MadeSchool {
    Id<org::School> id;
    std::vector<CityClass> classes;
};

/// Everything that the makers of rows work with.
struct CityMaker {
    store::BulkRows& rows;
    const CityBook& book;
    CityNumbers& numbers;
    people::Dice& dice;
};

CityTop make_city_top(const CityMaker& make);
/// The commune with its authority; schools made afterwards hang below it.
void make_commune(const CityMaker& make, const CityCommune& commune, CityTop& top);
enum class Sampled { no, yes };
MadeSchool make_school(const CityMaker& make, const CitySchool& school, const CityTop& top, Sampled sampled);

}  // namespace truong::app
