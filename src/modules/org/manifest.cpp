#include "modules/org/demo.hpp"
#include "modules/org/entities.hpp"
#include "modules/org/import_sheets.hpp"
#include "modules/org/reach.hpp"
#include "modules/org/reference.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::org {

namespace {

template <auto Member> Condition is_given() { return {column<Member>() + " is not null", {}}; }

FactValue rooms_with_capacity(const Reader& reader) {
    return {reader.count<Room>(is_given<&Room::capacity>()), reader.count<Room>()};
}
FactValue campuses_with_area(const Reader& reader) {
    return {reader.count<Campus>(is_given<&Campus::area_id>()), reader.count<Campus>()};
}
Condition without_capacity(const Reader&) { return where<&Room::capacity>.is_null(); }

template <class Row> std::int64_t how_many(const Reader& reader) { return reader.count<Row>(); }

/// The nodes of the tree that are the school's own: its unit, and those of its campuses.
std::set<Id<Unit>> own_units(const Reader& reader, Id<School> school) {
    const Reader every_time = reader.as_of({});
    std::set<Id<Unit>> units;
    for (const School& row :
         every_time.all<School>(Selection{.condition = where<&School::id> == school, .with_ended = true}))
        units.insert(row.unit_id);
    for (const Campus& campus : every_time.all<Campus>(Selection{.with_ended = true}))
        if (campus.unit_id) units.insert(*campus.unit_id);
    return units;
}

void append_school(const Reader&, Id<School> school, std::set<std::int64_t>& rows) {
    rows.insert(school.value);
}
void append_units(const Reader& reader, Id<School> school, std::set<std::int64_t>& rows) {
    for (const Id<Unit> unit : own_units(reader, school)) rows.insert(unit.value);
}
void append_periods(const Reader& reader, Id<School> school, std::set<std::int64_t>& rows) {
    for (const UnitPeriod& period :
         rows_of<&UnitPeriod::unit_id>(reader.as_of({}), own_units(reader, school), {.with_ended = true}))
        rows.insert(period.id.value);
}

std::vector<ArchivePart> archive_parts() {
    return {{.entity = type_key<School>(),
             .append_rows = append_school,
             .same_by = {"code"},
             .once = true,
             .followed = true},
            {.entity = type_key<Unit>(),
             .append_rows = append_units,
             .same_by = {"code"},
             .once = true,
             .followed = true},
            {.entity = type_key<UnitPeriod>(), .append_rows = append_periods, .followed = true}};
}

Contributions contributions() {
    return {.reference = {{fill_reference}},
            .demo = {{fill_demo}},
            .facts = {{.code = "org.rooms_with_capacity",
                       .label = {"Số phòng đã ghi sức chứa", "Rooms whose capacity is known"},
                       .measure = rooms_with_capacity},
                      {.code = "org.campuses_with_area",
                       .label = {"Số điểm trường đã ghi địa bàn", "Campuses whose area is known"},
                       .measure = campuses_with_area}},
            .worklists = {{.code = "org.rooms_without_capacity",
                           .label = {"Phòng chưa ghi sức chứa", "Rooms without capacity"},
                           .next_step = {"Ghi sức chứa của từng phòng", "Enter the capacity of each room"},
                           .entity = type_key<Room>(),
                           .waiting = without_capacity}},
            .home_cards = {{.code = "org.schools", .label = {"Trường", "Schools"}, .value = how_many<School>},
                           {.code = "org.campuses",
                            .label = {"Điểm trường", "Campuses"},
                            .value = how_many<Campus>},
                           {.code = "org.rooms", .label = {"Phòng", "Rooms"}, .value = how_many<Room>}},
            .import_sheets = {room_sheet()},
            .archive_parts = archive_parts()};
}

}  // namespace

Manifest manifest() {
    return {.name = "org",
            .label = {"Hệ thống trường học", "Schools and authorities"},
            .tier = 1,
            .declare = declare,
            .routes = {post("/schools/add", {"Thêm trường", "Add a school"}, add_school),
                       get("/schools/{id}/authorities",
                           {"Các cơ quan quản lý trường", "The authorities above a school"}, authorities),
                       get("/tree", {"Hệ thống cơ quan và trường", "The tree of authorities"}, tree),
                       get("/areas/successors", {"Đơn vị hành chính nay là gì", "What an area became"},
                           successors)},
            .hooks = {on_change<Unit>(refresh_reach_of_units), on_change<UnitPeriod>(refresh_reach),
                      on_change<School>(refresh_reach_of_schools)},
            .contributions = contributions()};
}

}  // namespace truong::org
