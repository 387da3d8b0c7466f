#include "modules/workspace/entities.hpp"
#include "modules/workspace/erasure.hpp"
#include "platform/jobs/work.hpp"

namespace truong::workspace {

namespace {

constexpr int collected_at_once = 10'000;

void run_collection(jobs::Work& work) {
    work.finish(std::to_string(collect_orphans(work.store(), collected_at_once)));
}

std::vector<Route> routes() {
    std::vector<Route> all;
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(get("/records/{record}/notes", {"Ghi chú của hồ sơ", "Notes beside a record"}, notes));
    add(post("/records/{record}/notes", {"Viết ghi chú", "Write a note"}, write_note));
    add(post("/notes/{id}/edit", {"Sửa ghi chú", "Change a note"}, edit_note));
    add(post("/notes/{id}/end", {"Bỏ ghi chú", "End a note"}, end_note));
    add(get("/records/{record}/attachments", {"Tệp đính kèm của hồ sơ", "Attachments of a record"},
            attachments));
    add(post("/records/{record}/attachments", {"Đính kèm tệp", "Attach a file"}, attach));
    add(post("/attachments/{id}/end", {"Bỏ tệp đính kèm", "End an attachment"}, detach));
    add(get("/records/{record}/todos", {"Việc của hồ sơ", "To-dos of a record"}, todos));
    add(post("/records/{record}/todos", {"Giao việc", "Add a to-do"}, add_todo));
    add(get("/todos", {"Việc đang chờ tôi", "What waits for me"}, my_todos));
    add(post("/todos/{id}/edit", {"Sửa việc", "Change a to-do"}, edit_todo));
    add(post("/todos/{id}/mark", {"Đánh dấu đã xong", "Mark a to-do as done"}, mark_todo));
    add(post("/todos/{id}/end", {"Bỏ việc", "End a to-do"}, end_todo));
    add(get("/views", {"Khung nhìn đã lưu", "Saved views"}, views));
    add(post("/views", {"Lưu khung nhìn", "Save a view"}, save_view));
    add(post("/views/{id}/edit", {"Sửa khung nhìn", "Change a view"}, edit_view));
    add(post("/views/{id}/end", {"Bỏ khung nhìn", "End a view"}, end_view));
    return all;
}

}  // namespace

Manifest manifest() {
    return {.name = "workspace",
            .label = {"Bàn làm việc", "Workspace"},
            .tier = 2,
            .uses = {"org", "people", "accounts", "files"},
            .declare = declare,
            .routes = routes(),
            .contributions = {
                .personal_data = {{.erase = erase_beside, .erase_beside = erase_beside_record}},
                .jobs = {{.kind = "workspace.collect",
                          .label = {"Dọn ghi chú của hồ sơ đã xóa", "Collect what hung on erased records"},
                          .run = run_collection,
                          .daily_at = "02:10"}},
                .file_holders = {{.holds = holds_file, .may_read = may_read_file}},
                .archive_parts = {{.entity = type_key<Note>(), .names = {{"record"}}},
                                  {.entity = type_key<Attachment>(), .names = {{"record"}}},
                                  {.entity = type_key<Todo>(), .names = {{"record"}}}}}};
}

}  // namespace truong::workspace
