#include "modules/quality/entities.hpp"
#include "modules/quality/refresh.hpp"
#include "modules/quality/school_facts.hpp"

namespace truong::quality {

namespace {

Condition open_errors(const Reader&) {
    return where<&DataFinding::severity> == Severity::error && where<&DataFinding::accepted> == false;
}
Condition open_faults(const Reader&) {
    return where<&DataFinding::severity> != Severity::information && where<&DataFinding::accepted> == false;
}
std::int64_t how_many_errors(const Reader& reader) { return reader.count<DataFinding>(open_errors(reader)); }

std::vector<Route> routes() {
    std::vector<Route> all;
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(get("/worklist", {"Lỗi dữ liệu cần sửa", "Findings to mend"}, worklist));
    add(get("/worklists", {"Số lỗi theo lớp, người sửa", "Findings by class and fixer"}, worklists));
    add(get("/scores", {"Đúng, đủ, sạch, sống", "Correct, complete, clean, alive"}, scores));
    add(get("/school-scores", {"Chất lượng dữ liệu của các trường", "Scores of the schools"}, school_scores));
    add(post("/accept", {"Chấp nhận một lỗi, có lý do", "Accept a finding with a reason"}, accept));
    add(post("/accepted/{id}/withdraw", {"Không chấp nhận nữa", "Withdraw an acceptance"}, withdraw));
    add(post("/refresh", {"Rà soát lại cả trường", "Judge the whole school again"}, refresh_own));
    return all;
}

std::vector<Fact> facts() {
    return {{.code = "quality.correct",
             .label = {"Đúng: mục của hồ sơ học sinh đã đối chiếu", "Correct: verified fields of pupils"},
             .measure = verified_fields},
            {.code = "quality.without_error",
             .label = {"Hồ sơ học sinh không có lỗi về tính đúng", "Pupils without an error of correctness"},
             .measure = pupils_without_error},
            {.code = "quality.complete",
             .label = {"Đủ: mục bắt buộc của học sinh đã điền", "Complete: filled fields of pupils"},
             .measure = filled_fields},
            {.code = "quality.complete_records",
             .label = {"Hồ sơ học sinh đầy đủ", "Pupils with all that is required"},
             .measure = complete_pupils},
            {.code = "quality.clean",
             .label = {"Sạch: hồ sơ học sinh không trùng, không sai dạng", "Clean: pupils without doubles"},
             .measure = clean_pupils},
            {.code = "quality.alive",
             .label = {"Sống: hồ sơ học sinh được cập nhật", "Alive: records of pupils kept up"},
             .measure = alive_pupils}};
}

Contributions contributions() {
    return {.facts = facts(),
            .school_facts = school_facts(),
            .worklists = {{.code = "quality.findings",
                           .label = {"Lỗi dữ liệu chưa sửa", "Findings that are not mended"},
                           .next_step = {"Sửa từng lỗi, hoặc ghi lý do chấp nhận",
                                         "Mend each of them, or say why it stands"},
                           .entity = type_key<DataFinding>(),
                           .waiting = open_faults,
                           .whose = who_looks_after_findings,
                           .path = "/api/v1/quality/worklist"}},
            .home_cards = {{.code = "quality.errors",
                            .label = {"Lỗi dữ liệu", "Errors in the data"},
                            .value = how_many_errors}},
            .personal_data = {{.erase = erase_findings_about, .erase_beside = erase_findings_beside}},
            .jobs = {{.kind = "quality.refresh",
                      .label = {"Rà soát chất lượng dữ liệu", "Judge the data of all schools"},
                      .run = run_refresh,
                      .daily_at = "02:40"}},
            .archive_parts = {{.entity = type_key<DataFinding>(), .names = {{"record"}}},
                              {.entity = type_key<RecordScore>(), .names = {{"record"}}},
                              {.entity = type_key<AcceptedFinding>(), .names = {{"record"}}}},
            .watchers = {{.watches = watches, .changed = changed}}};
}

}  // namespace

Manifest manifest() {
    return {.name = "quality",
            .label = {"Chất lượng dữ liệu", "Data quality"},
            .tier = 4,
            .uses = {"org", "codes", "people", "classes", "staffing"},
            .declare = declare,
            .routes = routes(),
            .contributions = contributions()};
}

}  // namespace truong::quality
