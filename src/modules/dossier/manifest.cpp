#include "modules/dossier/package.hpp"

namespace truong::dossier {

namespace {

void add_evidence_routes(std::vector<Route>& all) {
    all.push_back(post("/evidences/add", {"Thêm minh chứng", "Add evidence"}, add_evidence));
    all.push_back(post("/evidences/{id}/correct", {"Sửa minh chứng", "Correct evidence"}, correct_evidence));
    all.push_back(post("/evidences/{id}/link", {"Gắn vào tiêu chí", "Link to a criterion"}, link_evidence));
    all.push_back(post("/evidences/{id}/unlink", {"Gỡ khỏi tiêu chí", "Unlink"}, unlink_evidence));
    all.push_back(post("/evidences/{id}/withdraw", {"Rút minh chứng", "Withdraw it"}, withdraw_evidence));
    all.push_back(
        get("/evidence-of", {"Minh chứng của một tiêu chí", "Evidence of a criterion"}, evidence_of));
    all.push_back(get("/room", {"Kho minh chứng", "The evidence room"}, room));
    all.push_back(get("/doc-types", {"Các loại tài liệu", "Kinds of documents"}, doc_type_names));
}

void add_assessment_routes(std::vector<Route>& all) {
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(post("/self-assessments/begin", {"Mở đợt tự đánh giá", "Begin"}, begin_assessment));
    add(post("/self-assessments/{id}/choose-group", {"Lập hội đồng", "Choose the council"}, choose_group));
    add(post("/self-assessments/{id}/choose-owner", {"Phân công", "Choose an owner"}, choose_owner));
    add(post("/self-assessments/{id}/write-criterion", {"Viết về tiêu chí", "Write on a criterion"},
             write_criterion));
    add(post("/self-assessments/{id}/write-standard", {"Viết về tiêu chuẩn", "Write on a standard"},
             write_standard));
    add(post("/self-assessments/{id}/write", {"Viết giới thiệu, kết luận", "Write the frame"},
             write_assessment));
    add(post("/self-assessments/{id}/confirm-criteria", {"Xác nhận tiêu chí", "Confirm criteria"},
             confirm_criteria));
    add(post("/self-assessments/{id}/confirm", {"Xác nhận cả hồ sơ", "Confirm"}, confirm_assessment));
    add(post("/self-assessments/{id}/freeze", {"Chốt hồ sơ", "Freeze"}, freeze_assessment));
    add(post("/self-assessments/{id}/submit", {"Ghi đã nộp", "Note the submission"}, submit_assessment));
    add(post("/self-assessments/{id}/reopen", {"Mở lại", "Open again"}, reopen_assessment));
    add(post("/self-assessments/{id}/package", {"Đóng gói hồ sơ", "Pack the dossier"}, ask_for_package));
    add(get("/standards", {"Các bộ tiêu chuẩn để tự đánh giá", "Standards to assess against"}, standards));
    add(get("/self-assessments/{id}/board", {"Bảng tự đánh giá", "The board"}, board));
    add(get("/self-assessments/{id}/criterion", {"Một tiêu chí", "One criterion"}, criterion));
}

std::vector<Route> routes() {
    std::vector<Route> all;
    add_evidence_routes(all);
    add_assessment_routes(all);
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(post("/push-receivers/add", {"Thêm cổng tiếp nhận", "Add a receiver"}, add_receiver));
    add(post("/push-receivers/{id}/change", {"Sửa, bật, tắt cổng", "Change a receiver"}, change_receiver));
    add(post("/push-receivers/{id}/push", {"Gửi số liệu", "Push the figures"}, push_assessment));
    add(get("/push-receivers", {"Các cổng tiếp nhận", "Receivers"}, receivers));
    add(get("/push-receivers/{id}/deliveries", {"Nhật ký gửi", "What was sent"}, deliveries));
    return all;
}

std::vector<DirectRoute> direct_routes() {
    return {{.method = "POST",
             .path = "/evidence/generate",
             .summary = {"Lập minh chứng từ số liệu", "Make evidence of the figures"},
             .input = type_key<GenerateAsk>(),
             .output = type_key<Evidence>(),
             .answer = generate},
            {.method = "GET",
             .path = "/self-assessments/{id}/paper",
             .summary = {"In hồ sơ", "Print the dossier"},
             .input = type_key<WhichAssessment>(),
             .answer = print_paper,
             .prints = type_key<SelfAssessment>(),
             .may = leaders}};
}

}  // namespace

Manifest manifest() {
    return {
        .name = "dossier",
        .label = {"Hồ sơ tự đánh giá", "Self-assessment"},
        .tier = 4,
        .uses = {"org", "people", "calendar", "files", "readiness", "accounts", "classes", "planning"},
        .declare = declare,
        .routes = routes(),
        .direct_routes = direct_routes(),
        .hooks = {on_change<SelfAssessment>(guard_steps), on_change<CriterionWork>(guard_criteria),
                  on_change<StandardWork>(guard_standards), on_change<CouncilMember>(guard_members),
                  on_change<Evidence>(guard_evidence)},
        .contributions = {.demo = {{fill_demo}},
                          .school_facts = school_facts(),
                          .jobs = {{.kind = package_kind,
                                    .label = {"Đóng gói hồ sơ tự đánh giá", "Pack a self-assessment"},
                                    .run = run_package},
                                   {.kind = push_kind,
                                    .label = {"Gửi số liệu tới cổng tiếp nhận", "Push figures to a receiver"},
                                    .run = run_push}},
                          .file_holders = {{.holds = holds_file, .may_read = may_read_file}},
                          // Whoever brings a school to another server says there whom it is told to.
                          .archive_parts = {{.entity = type_key<Evidence>(), .names = {{"linked_record"}}},
                                            {.entity = type_key<PushReceiver>(), .stays = true},
                                            {.entity = type_key<PushDelivery>(), .stays = true},
                                            {.entity = type_key<PushAttempt>(), .stays = true}}}};
}

}  // namespace truong::dossier
