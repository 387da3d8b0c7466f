#pragma once
// What the demo finds on the server before it writes: schools, the running year, lists and areas.
#include "modules/people/demo_plan.hpp"

namespace truong::people {

/// The entries of today by list and code, read at once.
class CodeBook {
public:
    explicit CodeBook(const Reader& reader);
    /// Nothing for a code that is empty or not of the list.
    std::optional<Id<codes::CodeEntry>> of(std::string_view list, std::string_view code) const;
    Id<codes::CodeEntry> required(std::string_view list, std::string_view code) const;

private:
    std::map<std::pair<std::string, std::string>, Id<codes::CodeEntry>, std::less<>> entries_;
};

/// Provinces of all times, and the ward of the demo.
class AreaBook {
public:
    AreaBook(const Reader& reader, Date today);
    /// As it was called on that day, or else as it was called last.
    const org::Area* province(std::string_view code, Date day) const;
    std::optional<Id<org::Area>> ward() const { return ward_; }

private:
    std::vector<org::Area> provinces_;
    std::optional<Id<org::Area>> ward_;
};

struct DemoPlace {
    DemoPlace(Tx& tx, DemoSize size, std::uint64_t seed);
    std::vector<DemoSchool> schools;
    DemoFrame frame;
    std::optional<Id<calendar::SchoolYear>> year;
    DemoPlan plan;
    CodeBook codes;
    AreaBook areas;
};

/// Calls `work(planned, stored)` for each pupil of the plan, as a member of his school.
void for_each_pupil(Tx& tx, const DemoPlace& place,
                    const std::function<void(const PlannedPupil&, const Pupil&)>& work);

inline constexpr std::string_view demo_paper = "Dữ liệu minh họa";

}  // namespace truong::people
