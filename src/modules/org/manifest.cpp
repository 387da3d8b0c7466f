#include "modules/org/demo.hpp"
#include "modules/org/entities.hpp"
#include "modules/org/reach.hpp"
#include "modules/org/reference.hpp"

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

/// The header words that schools write, folded. "Lầu" is left out: in the south lầu 1 is the second floor.
ImportSheet room_sheet() {
    return {.code = "org.rooms",
            .label = {"Danh sách phòng", "Rooms"},
            .entity = type_key<Room>(),
            .columns = {{"campus_id", {"diem truong", "co so", "phan hieu", "campus"}},
                        {"code", {"ma phong", "so phong", "ky hieu", "ky hieu phong", "room code"}},
                        {"name", {"ten phong", "phong", "room", "room name"}},
                        {"kind_id", {"loai phong", "chuc nang", "muc dich su dung", "room kind"}},
                        {"floor", {"tang", "tang so", "floor"}},
                        {"capacity", {"suc chua", "so cho", "so cho ngoi", "so hoc sinh toi da", "capacity"}},
                        {"note", {"ghi chu", "note"}}}};
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
            .import_sheets = {room_sheet()}};
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
