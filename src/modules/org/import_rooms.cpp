// The list of rooms as schools keep it in spreadsheets.
#include "modules/org/api.hpp"
#include "modules/org/import_sheets.hpp"
#include "platform/sheet/entity_planner.hpp"

namespace truong::org {

namespace {

class RoomPlanner final : public sheet::EntityPlanner {
public:
    using EntityPlanner::EntityPlanner;

protected:
    void take(const Reader& reader, Line& line, const Field& read) override {
        const bool ground = read.name == "floor"
                            && sheet::name_key(line.cells.text("floor")).find("tret") != std::string::npos;
        if (!ground) return EntityPlanner::take(reader, line, read);
        static_cast<Room*>(line.row.get())->floor = 1;
        line.given.insert(&read);
    }

    /// A list with one column for both says the code: it is what the doors show.
    void complete(const Reader&, Line& line) override {
        auto& room = *static_cast<Room*>(line.row.get());
        const Field &code = field("code"), &name = field("name");
        if (line.given.contains(&code) && !line.given.contains(&name) && !line.cells.has_column("name")) {
            room.name = room.code;
            line.supposed.insert(&name);
        } else if (line.given.contains(&name) && !line.cells.has_column("code")) {
            room.code = room.name;
            line.supposed.insert(&code);
        }
    }
};

std::unique_ptr<sheet::Planner> plan_rooms(const sheet::PlanAsk& ask) {
    return std::make_unique<RoomPlanner>(type_key<Room>(), ask);
}

}  // namespace

/// "Lầu" is left out among the floors: in the south lầu 1 is the second floor.
ImportSheet room_sheet() {
    return {
        .code = "rooms",
        .label = {"Danh sách phòng", "Rooms"},
        .entity = type_key<Room>(),
        .columns =
            {{"campus_id", {"điểm trường", "cơ sở", "phân hiệu", "khu", "campus"}, {"Điểm trường", "Campus"}},
             {"code",
              {"mã phòng", "số phòng", "ký hiệu", "ký hiệu phòng", "room code"},
              {"Mã phòng", "Code"},
              true},
             {"name", {"tên phòng", "phòng", "phòng học", "room", "room name"}, {"Tên phòng", "Name"}, true},
             {"kind_id",
              {"loại phòng", "chức năng", "mục đích sử dụng", "công năng", "room kind"},
              {"Loại phòng", "Kind"},
              true},
             {"floor", {"tầng", "tầng số", "floor"}, {"Tầng", "Floor"}},
             {"capacity",
              {"sức chứa", "số chỗ", "số chỗ ngồi", "số học sinh tối đa", "capacity"},
              {"Sức chứa", "Capacity"}},
             {"note", {"ghi chú", "note"}, {"Ghi chú", "Note"}}},
        .planner = plan_rooms};
}

}  // namespace truong::org
