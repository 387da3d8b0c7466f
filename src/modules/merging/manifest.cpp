#include "modules/merging/entities.hpp"

namespace truong::merging {

namespace {

std::vector<Route> routes() {
    std::vector<Route> all;
    all.push_back(get("/preview", {"Xem trước khi gộp hai hồ sơ", "What a merge would do"}, preview_merge));
    all.push_back(post("/merges/begin", {"Gộp hai hồ sơ làm một", "Merge two records"}, merge_records));
    all.push_back(post("/merges/{id}/undo", {"Hoàn tác lần gộp", "Undo the merge"}, undo_merge));
    all.push_back(get("/result", {"Hồ sơ hiện nay của một mã cũ", "Where a merged record went"}, result_of));
    all.push_back(
        get("/splits/preview", {"Những dòng có thể tách", "Rows that a split may take"}, preview_split));
    all.push_back(post("/splits/begin", {"Tách một hồ sơ học sinh", "Split a pupil in two"}, split_pupil));
    return all;
}

}  // namespace

Manifest manifest() {
    return {.name = "merging",
            .label = {"Gộp và tách hồ sơ", "Merging records"},
            .tier = 4,
            .uses = {"accounts", "imports", "people", "privacy"},
            .declare = declare,
            .routes = routes(),
            .hooks = {on_change<people::Pupil>(keep_merges_of<people::Pupil>),
                      on_change<people::StaffMember>(keep_merges_of<people::StaffMember>),
                      on_change<people::Person>(keep_merges_of<people::Person>)},
            .contributions = {.archive_parts = {{.entity = type_key<MovedRow>(), .stays = true}}}};
}

}  // namespace truong::merging
