#pragma once
// The shape of the demo city: which communes and schools it has, how large each is, what it is called. No
// people yet; the same seed gives the same city.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace truong::app {

/// So many of the whole city: 1 is all of it.
struct CityWish {
    std::uint64_t seed = 1;
    int share = 1;
};

struct CityGrade {
    std::string_view stage, grade;  // codes
    int classes = 1, pupils = 30;   // pupils in each class, about
};

struct CitySchool {
    std::string code, name;
    std::vector<std::string_view> stages;
    std::string_view form;
    bool below_department = false;
    int campuses = 1;
    std::vector<CityGrade> grades;
    int classes() const;
};

struct CityCommune {
    std::string code, kind, name;  // "79001", "phường", "Tân Bình Đông"
    std::vector<CitySchool> schools;
};

/// All communes; about 3,500 schools in the whole city.
std::vector<CityCommune> city_shape(const CityWish& wish);

}  // namespace truong::app
