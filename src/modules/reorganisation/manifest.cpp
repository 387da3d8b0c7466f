#include "modules/reorganisation/running.hpp"

namespace truong::reorganisation {

Manifest manifest() {
    return {
        .name = "reorganisation",
        .label = {"Sáp nhập, chia tách đơn vị", "Reorganisation"},
        .tier = 4,
        .uses = {"accounts", "calendar", "classes", "org", "people", "staffing"},
        .declare = declare,
        .routes = {post("/decisions/enter", {"Ghi quyết định sắp xếp", "Enter a decision"}, enter),
                   post("/decisions/{id}/add-line", {"Thêm nội dung", "Add a line"}, add_line),
                   post("/decision-lines/{id}/remove", {"Bỏ nội dung", "Remove the line"}, remove_line),
                   get("/decisions/{id}/preview", {"Xem trước quyết định", "Preview of a decision"}, preview),
                   post("/decisions/{id}/apply", {"Thực hiện quyết định", "Apply the decision"}, apply),
                   post("/decisions/{id}/undo", {"Hoàn tác quyết định", "Undo the decision"}, undo),
                   post("/open-matters/{id}/settle", {"Ghi đã xử lý", "Say what was done"}, settle_matter)},
        .contributions = {
            .jobs = decision_jobs(),
            .own_undos = {{"reorganisation", {"quyết định sắp xếp đơn vị", "the decision about units"}}}}};
}

}  // namespace truong::reorganisation
