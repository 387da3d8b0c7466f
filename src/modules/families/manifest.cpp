#include "modules/families/entities.hpp"
#include "platform/jobs/work.hpp"

namespace truong::families {

namespace {

void run_expiry(jobs::Work& work) {
    int expired = 0;
    work.write([&](Tx& tx) { expired = expire_letters(tx); });
    work.finish(std::to_string(expired));
}

Condition waiting_proposals(const Reader&) { return where<&ChangeProposal::state> == ProposalState::waiting; }

std::int64_t count_waiting(const Reader& reader) {
    return reader.count<ChangeProposal>(waiting_proposals(reader));
}

std::vector<Route> routes() {
    std::vector<Route> all = round_routes();
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(post("/letter-batches/prepare", {"Chuẩn bị thư kích hoạt", "Prepare letters"}, prepare_letters));
    add(post("/letter-batches/prepare-chosen",
             {"Chuẩn bị thư cho các em đã chọn", "Prepare letters for some"}, prepare_chosen_letters));
    add(get("/letter-coverage", {"Gia đình đã vào hệ thống, theo lớp", "Families that are in, by class"},
            letter_coverage));
    add(post("/change-proposals/propose", {"Đề nghị sửa thông tin", "Propose changes"}, propose));
    add(post("/change-proposals/{id}/attach", {"Kèm giấy tờ", "Attach a paper"}, attach_paper));
    add(post("/change-proposals/{id}/withdraw", {"Rút đề nghị", "Withdraw"}, withdraw));
    add(post("/change-proposals/{id}/accept", {"Chấp nhận tất cả", "Accept all"}, accept_all));
    add(post("/change-proposals/{id}/refuse", {"Từ chối tất cả", "Refuse all"}, refuse_all));
    add(post("/proposed-values/{id}/accept", {"Chấp nhận", "Accept"}, accept_value));
    add(post("/proposed-values/{id}/refuse", {"Từ chối", "Refuse"}, refuse_value));
    return all;
}

Contributions contributions() {
    return {.reference = {{fill_reference}},
            .demo = {{fill_demo}},
            .facts = {{.code = "families.freshness",
                       .label = {"Học sinh có gia đình đã xác nhận thông tin trong năm",
                                 "Pupils whose family confirmed the data this year"},
                       .measure = freshness}},
            .worklists = {{.code = "families.proposals",
                           .label = {"Đề nghị sửa thông tin chờ duyệt", "Proposed changes that wait"},
                           .next_step = {"Xem từng mục, chấp nhận hoặc từ chối.",
                                         "Look at each field, accept or refuse."},
                           .entity = type_key<ChangeProposal>(),
                           .waiting = waiting_proposals}},
            .home_cards = {{.code = "families.proposals",
                            .label = {"Đề nghị chờ duyệt", "Proposals that wait"},
                            .value = count_waiting}},
            .jobs = {{.kind = "families.letters",
                      .label = {"Đánh dấu thư kích hoạt hết hạn", "Mark letters that expired"},
                      .run = run_expiry,
                      .daily_at = "00:40"}},
            // A code does not leave the server: elsewhere the letters would lead nowhere.
            .archive_parts = {{.entity = type_key<LetterBatch>(), .stays = true},
                              {.entity = type_key<ActivationLetter>(), .stays = true}}};
}

}  // namespace

Manifest manifest() {
    return {
        .name = "families",
        .label = {"Gia đình tham gia", "Families taking part"},
        .tier = 3,
        .uses = {"accounts", "classes", "files", "people", "privacy", "workspace"},
        .declare = declare,
        .routes = routes(),
        .direct_routes = letter_routes(),
        .hooks = {on_change<accounts::Account>(follow_accounts),
                  on_change<accounts::AccountHelp>(follow_help), on_change<ActivationLetter>(keep_prints)},
        .contributions = contributions()};
}

}  // namespace truong::families
