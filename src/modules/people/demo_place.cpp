#include "modules/people/demo_place.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "platform/demo_care.hpp"

namespace truong::people {

namespace {

constexpr std::string_view ward_of_demo = "79999";  // as the demo of org made it

std::vector<DemoSchool> schools_on(Tx& tx) {
    std::map<Id<org::Stage>, org::Stage> stages;
    for (const org::Stage& stage : tx.all<org::Stage>()) stages.emplace(stage.id, stage);
    std::vector<DemoSchool> found;
    for (const org::School& school : tx.all<org::School>()) {
        DemoSchool one{.id = school.id, .code = school.code, .care = demo_care(school.code)};
        tx.in_school(school.id, [&] {
            std::vector<std::pair<int, std::string>> held;
            for (const org::SchoolStage& row : tx.all<org::SchoolStage>())
                held.emplace_back(stages.at(row.stage_id).sort, stages.at(row.stage_id).code);
            std::sort(held.begin(), held.end());
            for (auto& [sort, code] : held) one.stages.push_back(std::move(code));
            for (const org::Campus& campus : tx.all<org::Campus>()) one.campuses.push_back(campus.id);
        });
        if (one.stages.empty()) one.stages.emplace_back("thcs");
        found.push_back(std::move(one));
    }
    return found;
}

DemoFrame frame_on(const Reader& reader, DemoSize size, std::uint64_t seed) {
    DemoFrame frame{.size = size, .seed = seed, .today = reader.today()};
    const YearMonthDay today = civil(frame.today);
    const auto year = calendar::year_on(reader, frame.today);
    frame.start_year = year ? year->start_year : today.month >= 8 ? today.year : today.year - 1;
    frame.first_day = *date_of({frame.start_year, 9, 5});
    if (const auto dates = year ? calendar::dates_of(reader, year->id) : std::nullopt)
        frame.first_day = dates->first_term_from;
    // In the summer weeks before it the classes of the new year are there already.
    frame.first_day = std::min(frame.first_day, frame.today);
    for (const org::Grade& grade : reader.all<org::Grade>())
        if (grade.age_from_months && grade.age_to_months)
            frame.group_months[grade.code] = {*grade.age_from_months, *grade.age_to_months};
    return frame;
}

std::optional<Id<calendar::SchoolYear>> year_id_on(const Reader& reader) {
    const auto year = calendar::year_on(reader, reader.today());
    return year ? std::optional(year->id) : std::nullopt;
}

}  // namespace

CodeBook::CodeBook(const Reader& reader) {
    for (const codes::CodeEntry& entry : reader.all<codes::CodeEntry>())
        entries_.emplace(std::pair(entry.list, entry.code), entry.id);
}

std::optional<Id<codes::CodeEntry>> CodeBook::of(std::string_view list, std::string_view code) const {
    const auto found = entries_.find(std::pair(std::string(list), std::string(code)));
    return found == entries_.end() ? std::nullopt : std::optional(found->second);
}

Id<codes::CodeEntry> CodeBook::required(std::string_view list, std::string_view code) const {
    const auto found = of(list, code);
    check(found.has_value(), "the demo needs a code that no list has");
    return *found;
}

AreaBook::AreaBook(const Reader& reader, Date today) {
    provinces_ = reader.as_of({}).all<org::Area>(where<&org::Area::level> == org::AreaLevel::province);
    if (const auto ward = org::find_area(reader, org::AreaLevel::commune, std::string(ward_of_demo), today))
        ward_ = ward->id;
}

const org::Area* AreaBook::province(std::string_view code, Date day) const {
    const org::Area* found = nullptr;
    for (const org::Area& area : provinces_) {
        if (area.code != code) continue;
        const bool then = DateRange{area.valid_from, area.valid_to}.contains(day);
        if (then) return &area;
        if (!found || found->valid_from < area.valid_from) found = &area;
    }
    return found;
}

DemoPlace::DemoPlace(Tx& tx, DemoSize size, std::uint64_t seed)
    : schools(schools_on(tx)), frame(frame_on(tx, size, seed)), year(year_id_on(tx)),
      plan(plan_demo(schools, frame)), codes(tx), areas(tx, frame.today) {}

void for_each_pupil(Tx& tx, const DemoPlace& place,
                    const std::function<void(const PlannedPupil&, const Pupil&)>& work) {
    for (std::size_t school = 0; school < place.schools.size(); ++school)
        tx.in_school(place.schools[school].id, [&] {
            std::map<std::string, Pupil> stored;
            for (const Pupil& pupil : tx.as_of({}).all<Pupil>()) stored.emplace(pupil.code, pupil);
            for (const PlannedPupil& planned : place.plan.pupils)
                if (const auto one = stored.find(planned.code);
                    planned.school == school && one != stored.end())
                    work(planned, one->second);
        });
}

}  // namespace truong::people
