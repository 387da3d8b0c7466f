#pragma once
// The pupils of one commune of the demo city, with their families: brothers and sisters share guardians, also
// where they go to different schools.
#include "app/demo_city_school.hpp"

namespace truong::app {

/// Somebody who stands for the children of a family.
struct CityGuardian {
    Id<people::Person> person;
    std::string full_name;
    people::Kinship kinship = people::Kinship::mother;
    std::string phone, email;
    std::string_view occupation;
};
struct CityFamily {
    const people::Naming* naming = nullptr;
    std::string_view name;  // of the children
    std::string address;
    std::vector<CityGuardian> guardians;
};

struct CityChild {
    std::size_t school = 0, in_class = 0;
    people::Sex sex = people::Sex::female;
    Date born, entered;
    std::size_t family = 0;
    std::string full_name;
    bool again = false;  // the second record of a child that has one
};

/// Who is in the classes of these schools, in families; the guardians are made with their accounts.
class CityFamilies {
public:
    CityFamilies(const CityMaker& make, const CityTop& top) : make_(make), top_(top) {}
    void make(const std::vector<MadeSchool>& schools);
    const std::vector<CityFamily>& families() const { return families_; }
    std::vector<CityChild>& children() { return children_; }

private:
    void plan_class(std::size_t school, std::size_t in_class, const CityClass& one);
    void join_families();
    std::vector<std::size_t> brothers_and_sisters(std::vector<std::size_t>& waiting);
    void add_family(const std::vector<std::size_t>& children);
    void add_guardian(CityFamily& family, people::Kinship kinship, const CityPersonWish& wish);

    const CityMaker& make_;
    const CityTop& top_;
    std::vector<CityChild> children_;
    std::vector<CityFamily> families_;
};

/// The rows of the children at their schools.
void add_pupils(const CityMaker& make, const CityTop& top, const std::vector<MadeSchool>& schools,
                CityFamilies& families);

}  // namespace truong::app
