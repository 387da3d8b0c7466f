#include "modules/people/demo.hpp"
#include "modules/people/entities.hpp"

namespace truong::people {

Manifest manifest() {
    return {.name = "people",
            .label = {"Con người", "People"},
            .tier = 1,
            .uses = {"org"},
            .declare = declare,
            .routes = {post("/pupils/register", {"Tiếp nhận học sinh mới", "Register a new pupil"},
                            register_pupil),
                       post("/staff-members/register", {"Tiếp nhận nhân sự mới", "Register new staff"},
                            register_staff_member),
                       post("/guardianships/register", {"Thêm người giám hộ mới", "Register a new guardian"},
                            register_guardian)},
            .contributions = {.demo = {{fill_demo}}, .seats = {{append_seats}}}};
}

}  // namespace truong::people
