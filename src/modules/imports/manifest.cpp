#include "modules/imports/running.hpp"

namespace truong::imports {

Manifest manifest() {
    return {.name = "imports",
            .label = {"Nhập từ bảng tính", "Imports"},
            .tier = 2,
            .uses = {"files", "org", "people"},
            .declare = declare,
            .routes = {get("/sheets", {"Các mẫu nhập và cột", "Sheets and their columns"}, sheets),
                       get("/askers", {"Ai đã nhập", "Who imported"}, askers),
                       post("/imports/begin", {"Xem trước một tệp", "Look at a file"}, begin_import),
                       post("/imports/{id}/look", {"Xem trước lại", "Look again"}, look_again),
                       post("/imports/{id}/apply", {"Ghi vào hồ sơ", "Apply"}, apply_import),
                       post("/imports/{id}/correct", {"Sửa ô trong bản xem trước", "Correct cells"},
                            correct_cells),
                       post("/imports/{id}/leave-out", {"Bỏ dòng ra hoặc lấy lại", "Leave lines out"},
                            leave_out_lines),
                       post("/imports/{id}/undo", {"Hoàn tác lần nhập", "Undo an import"}, undo_import)},
            .direct_routes = import_routes(),
            .contributions = {.jobs = import_jobs(),
                              .file_holders = {{.holds = holds_file, .may_read = may_read_file}},
                              .archive_parts = {{.entity = type_key<Import>(), .stays = true},
                                                {.entity = type_key<Correction>(), .stays = true}},
                              .own_undos = {{"imports", {"lần nhập", "the import"}}}}};
}

}  // namespace truong::imports
