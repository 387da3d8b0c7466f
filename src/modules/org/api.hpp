#pragma once
// The tree of authorities and what schools are made of: schools, stages, campuses, rooms; the administrative
// areas and the code lists that they are described with.
#include "platform/module.hpp"

namespace truong::org {

/// The levels of education (cấp học) and, for continuing education, its form.
struct Stage {
    Id<Stage> id;
    std::string code;  // mn, th, thcs, thpt, gdtx
    std::string name_vi, name_en, print_name;
    std::string official_code;
    std::string legal_basis;
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// A grade, or an age group of preschool.
struct Grade {
    Id<Grade> id;
    Id<Stage> stage_id;
    std::string code;  // "1" … "12"; nhà trẻ "13" … "15", mẫu giáo "16" … "18"
    std::string name_vi, name_en, print_name;
    std::string official_code;
    std::optional<int> age_from_months, age_to_months;  // of preschool, both months in it
    std::string legal_basis;
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Who founded a school and pays for it (loại hình).
struct SchoolForm {
    Id<SchoolForm> id;
    std::string code;
    std::string name_vi, name_en, print_name;
    std::string official_code;
    std::string legal_basis;
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// What a room is for.
struct RoomKind {
    Id<RoomKind> id;
    std::string code;
    std::string name_vi, name_en, print_name;
    std::string official_code;
    std::string legal_basis;
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Districts exist only before 2025-07-01 (Luật 72/2025/QH15 knows two levels of local government).
enum class AreaLevel { province, district, commune };

/// An administrative area as it was called in one period. A code may mean another area in the next period, so
/// a code is always read with a day.
struct Area {
    Id<Area> id;
    AreaLevel level = AreaLevel::province;
    std::string code;  // of QĐ 124/2004/QĐ-TTg and QĐ 19/2025/QĐ-TTg; a personal number has "0" before it
    std::string kind;  // "tỉnh", "thành phố", "phường", "xã", "đặc khu"…
    std::string name_vi, name_en, print_name;
    std::optional<Id<Area>> parent_id;
    std::string legal_basis;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// What an area became.
struct AreaSuccession {
    Id<AreaSuccession> id;
    Id<Area> from_id;
    Id<Area> to_id;
    Date happened_on;      // the first day of the new area
    bool partial = false;  // only a part of the old area went there
    std::string legal_basis;
};

/// From the top down. A district office (phòng GD&ĐT) stood between province and commune until 2025-06-30; a
/// unit is any part of one of the others: a department, a subject group.
enum class UnitKind { ministry, province, district, commune, school, campus, unit };

/// A node of the tree of authorities. What it is called and where it hangs is told by its periods.
struct Unit {
    Id<Unit> id;
    UnitKind kind = UnitKind::unit;
    std::string code;
};

/// A unit as it was in one period. Without a period on a day it does not exist on that day.
struct UnitPeriod {
    Id<UnitPeriod> id;
    Id<Unit> unit_id;
    std::optional<Id<Unit>> parent_id;
    std::string name, short_name, print_name;
    std::optional<Id<Area>> area_id;
    std::string legal_basis;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// A school; every row that a school owns points to it. Its names of other times are the periods of its unit.
struct School {
    Id<School> id;
    Id<Unit> unit_id;
    std::string code;
    std::string name;
    std::optional<Id<SchoolForm>> form_id;
    std::optional<Date> founded_on, closed_on;
};

/// A school of several levels has several.
struct SchoolStage {
    Id<SchoolStage> id;
    Id<Stage> stage_id;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// A place where a school teaches (điểm trường, cơ sở).
struct Campus {
    Id<Campus> id;
    std::string code;
    std::string name;
    std::string address;
    std::optional<Id<Area>> area_id;
    bool main = false;
    std::optional<Id<Unit>> unit_id;  // where it has a node in the tree of its own
};

struct Room {
    Id<Room> id;
    Id<Campus> campus_id;
    std::string code;
    std::string name;
    Id<RoomKind> kind_id;
    int floor = 1;  // as people count: 1 is the ground floor (tầng trệt)
    std::optional<int> capacity;
    std::string note;
};

/// Which authority stood above which school, and when. Derived from the tree by refresh_reach().
struct Reach {
    Id<Reach> id;
    Id<Unit> unit_id;
    Id<School> school_id;
    Date valid_from;
    std::optional<Date> valid_to;
    friend bool operator==(const Reach&, const Reach&) = default;
};

struct NewCampus {
    std::string code, name, address;
};
/// What it takes to open a school.
struct NewSchool {
    std::string code, name;
    std::string stages;  // "th,thcs"
    std::optional<std::string> parent_code, form_code;
    std::optional<Date> valid_from;   // today
    std::vector<NewCampus> campuses;  // the first is the main one; none: one is made
};

struct TreeQuery {
    std::optional<Date> as_of;
    std::optional<Id<Unit>> root_id;  // everything
    std::optional<int> levels;        // below the roots
};
struct AuthoritiesQuery {
    Id<School> id;
    std::optional<Date> as_of;
};
/// A unit on one day. `depth` counts from where the list begins: the roots, or the school.
struct UnitNode {
    Id<Unit> unit_id;
    std::optional<Id<Unit>> parent_id;
    UnitKind kind = UnitKind::unit;
    std::string code, name, short_name;
    int depth = 0;
};

struct SuccessorsQuery {
    std::string code;
    AreaLevel level = AreaLevel::province;
    std::optional<Date> day;  // on which the code was written; today
};
/// One step from an area to what it became.
struct AreaStep {
    Id<Area> from_id, to_id;
    std::string from_name, to_code, to_name;
    Date happened_on;
    bool partial = false;
    bool still_valid = false;  // the new area has not become another one since
};

/// Officers of an authority above the school. An officer of a department has the whole authority's reach: his
/// Actor::authority is the unit of the Sở or of the commune, not of the department.
struct OfficerAbove {};

/// Whoever acts for a school: its staff, pupils, guardians. Which school is in the query already.
Condition member(const Question& question);
/// Who may set up the school's places.
Condition managers(const Question& question);
/// A row that everybody in the school and the authorities above it may see: rooms, subjects, calendars.
template <class Row> Condition seen_in_school(const Question& question) {
    return any_of<member, related_school<OfficerAbove, Row>, server_administrator>(question);
}

/// A province of the official list that the program brings, as it was called in one period.
struct ProvincePeriod {
    std::string code;  // "79"
    std::string name;
    Date valid_from;
    std::optional<Date> valid_to;
};
/// An age group of preschool of that list; both months are in it.
struct AgeGroupPeriod {
    std::string code;  // "13" … "18"
    int from_months = 0, to_months = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};
/// For what is judged without an installation; with one, its rows count: they may have been corrected.
std::vector<ProvincePeriod> shipped_provinces();
std::vector<AgeGroupPeriod> shipped_age_groups();

/// Unit, first period, school, stages and campuses at once. Throws `invalid` with every fault.
School add_school(Tx& tx, const NewSchool& wanted);
/// The units of a day from the roots down, each before what is below it. Throws `too_large`.
std::vector<UnitNode> tree(const Reader& reader, const TreeQuery& query);
/// The units above the school on a day, the nearest first.
std::vector<UnitNode> authorities(const Reader& reader, const AuthoritiesQuery& query);
/// The area of that code on that day.
std::optional<Area> find_area(const Reader& reader, AreaLevel level, const std::string& code, Date day);
/// What the area of that code and day has become until today, in the order of the days.
std::vector<AreaStep> successors(const Reader& reader, const SuccessorsQuery& query);

Manifest manifest();

}  // namespace truong::org
