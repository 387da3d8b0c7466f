#include "modules/custom/entities.hpp"
#include "modules/custom/keeping.hpp"

namespace truong::custom {

Manifest manifest() {
    return {.name = "custom",
            .label = {"Mục riêng của trường", "Custom fields"},
            .tier = 2,
            .uses = {"org", "people"},
            .declare = declare,
            .routes = {post("/own-fields/add", {"Thêm mục riêng", "Add a custom field"}, add_field)},
            .hooks = {on_change<OwnField>(judge_fields)},
            .contributions = {.personal_data = {personal_data()},
                              .archive_parts = {{.entity = type_key<OwnValue>(), .names = {{"row_id"}}}},
                              .custom_fields = {keeper()}}};
}

}  // namespace truong::custom
