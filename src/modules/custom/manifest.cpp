#include "modules/custom/entities.hpp"
#include "modules/custom/keeping.hpp"

namespace truong::custom {

Manifest manifest() {
    return {.name = "custom",
            .label = {"Mục riêng của trường", "Custom fields"},
            .tier = 2,
            .uses = {"org", "people"},
            .declare = declare,
            .routes = {post("/own-fields", {"Thêm mục riêng", "Add a custom field"}, add_field),
                       post("/own-fields/{id}/edit", {"Sửa mục riêng", "Change a custom field"}, edit_field),
                       post("/own-fields/{id}/end", {"Bỏ mục riêng", "End a custom field"}, end_field)},
            .contributions = {.personal_data = {personal_data()},
                              .archive_parts = {{.entity = type_key<OwnValue>(), .names = {{"row_id"}}}},
                              .custom_fields = {keeper()}}};
}

}  // namespace truong::custom
