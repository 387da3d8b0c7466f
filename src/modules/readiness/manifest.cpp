#include "modules/readiness/frameworks.hpp"
#include "modules/readiness/refresh.hpp"

namespace truong::readiness {

namespace {

void declare(Catalog& catalog) {
    declare_entities(catalog);
    declare_messages(catalog);
    declare_framework_messages(catalog);
    declare_sentences(catalog);
}

std::vector<Route> routes() {
    std::vector<Route> all;
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(get("/mirror", {"Trường đang ở đâu", "Where the school stands"}, mirror));
    add(get("/indicator", {"Một tiêu chí", "One indicator"}, indicator));
    add(get("/rows", {"Các dòng đằng sau một con số", "The rows behind a number"}, rows_behind));
    add(get("/actions", {"Việc tôi làm được để lên mức", "What I can do to lift the school"}, actions));
    add(get("/schools", {"Các trường theo bộ tiêu chuẩn", "The schools against the standard"}, schools));
    add(get("/frameworks-in-force", {"Các bộ tiêu chuẩn đang dùng", "The frameworks in force"},
            frameworks_in_force));
    add(post("/declarations/attest", {"Xác nhận một tiêu chí", "Attest an indicator"}, attest));
    add(post("/declarations/attest-together", {"Xác nhận nhiều phần một lần", "Attest several parts"},
             attest_together));
    add(post("/declarations/{id}/withdraw", {"Rút lời khai", "Withdraw a declaration"}, withdraw));
    add(get("/snapshots", {"Các bản chụp", "Snapshots"}, snapshots));
    add(get("/snapshots/{id}", {"Một bản chụp", "One snapshot"}, snapshot_document));
    add(get("/compare", {"So với bản chụp gần nhất", "Compare with a snapshot"}, compare));
    add(post("/snapshots/take", {"Chụp lại bây giờ", "Take a snapshot now"}, take_snapshot));
    return all;
}

void append_framework_routes(std::vector<Route>& all) {
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(get("/frameworks", {"Các bộ tiêu chuẩn", "Frameworks"}, frameworks));
    add(get("/framework", {"Một bộ tiêu chuẩn", "One framework"}, framework_document));
    add(post("/frameworks/copy", {"Tạo bản thảo mới", "Make a new draft"}, copy_framework));
    add(post("/frameworks/check", {"Kiểm tra nội dung", "Check the content"}, check_text));
    add(post("/frameworks/{id}/edit", {"Sửa bản thảo", "Edit a draft"}, edit_framework));
    add(get("/frameworks/{id}/effect", {"Ảnh hưởng tới các trường", "The effect on schools"}, effect));
    add(post("/frameworks/{id}/try", {"Thử trên các trường", "Try on the schools"}, try_framework));
    add(post("/frameworks/{id}/enact", {"Cho áp dụng", "Put in force"}, enact_framework));
    add(post("/frameworks/{id}/retire", {"Thôi áp dụng", "Retire"}, retire_framework));
    add(post("/frameworks/{id}/drop", {"Bỏ bản thảo", "Drop a draft"}, drop_framework));
}

Contributions contributions() {
    return {.demo = {{fill_demo}},
            .jobs = {{.kind = "readiness.follow",
                      .label = {"Tính lại số liệu vừa thay đổi", "Measure what has changed"},
                      .run = run_follow,
                      .forgotten_when_done = true},
                     {.kind = trial_kind,
                      .label = {"Thử bộ tiêu chuẩn trên các trường", "Try a framework on the schools"},
                      .run = run_trial},
                     {.kind = "readiness.nightly",
                      .label = {"Tính lại và chụp hằng đêm", "Measure and keep every night"},
                      .run = run_nightly,
                      .daily_at = "03:10"},
                     {.kind = "readiness.night_part",
                      .label = {"Tính lại và chụp một nhóm trường", "Measure and keep some of the schools"},
                      .run = run_night_part}},
            // Measured where the school is: elsewhere it is measured anew.
            .archive_parts = {{.entity = type_key<FactReading>(), .stays = true},
                              {.entity = type_key<FactMark>(), .stays = true},
                              {.entity = type_key<StoredStanding>(), .stays = true},
                              {.entity = type_key<LevelDay>(), .stays = true},
                              {.entity = type_key<Snapshot>(), .stays = true}},
            .watchers = {{.watches = watches, .changed = changed}}};
}

}  // namespace

Manifest manifest() {
    std::vector<Route> all = routes();
    append_framework_routes(all);
    return {.name = "readiness",
            .label = {"Trường học số", "Digital school"},
            .tier = 4,
            .uses = {"org", "people", "accounts", "classes"},
            .declare = declare,
            .routes = std::move(all),
            .contributions = contributions()};
}

}  // namespace truong::readiness
