#include "modules/org/entities.hpp"

namespace truong::org {

Manifest manifest() {
    return {.name = "org",
            .label = {"Hệ thống trường học", "Schools and authorities"},
            .tier = 1,
            .declare = declare,
            .routes = {post("/schools/add", {"Thêm trường", "Add a school"}, add_school),
                       get("/areas/successors", {"Đơn vị hành chính nay là gì", "What an area became"},
                           successors)}};
}

}  // namespace truong::org
