#include "modules/files/entities.hpp"

namespace truong::files {

Manifest manifest() {
    std::vector<DirectRoute> direct = upload_routes();
    for (DirectRoute& route : file_routes()) direct.push_back(std::move(route));
    return {.name = "files",
            .label = {"Tệp", "Files"},
            .tier = 1,
            .uses = {"org"},
            .declare = declare,
            .routes = {post("/uploads", {"Bắt đầu gửi tệp", "Begin an upload"}, start_upload),
                       get("/files/{id}", {"Thông tin tệp", "What is known of a file"}, describe),
                       get("/usage", {"Dung lượng đã dùng", "Room that is used"}, tell_usage),
                       post("/checks", {"Kiểm tra kho tệp", "Check the contents of files"}, ask_for_check)},
            .direct_routes = std::move(direct),
            .contributions = {.reference = {{fill_reference}},
                              .jobs = job_kinds(),
                              .archive_parts = {{.entity = type_key<StoredFile>(),
                                                 .contents = "sha256",
                                                 .names = {{"uploaded_by", type_key<accounts::Account>()}}},
                                                {.entity = type_key<Upload>(), .stays = true}}}};
}

}  // namespace truong::files
