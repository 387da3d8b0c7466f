#include "modules/printouts/entities.hpp"
#include "modules/printouts/house.hpp"

namespace truong::printouts {

namespace {

/// Done with a list, not with a row of it.
std::vector<RowAction> offered() {
    return {{.path = "/api/v1/printouts/letter-templates/copy-samples",
             .label = {"Lấy các mẫu có sẵn", "Copy the samples"},
             .input = type_key<CopySamples>(),
             .prints = type_key<LetterTemplate>()},
            {.path = "/api/v1/printouts/register/number",
             .label = {"Đánh số đăng bộ", "Number the register"},
             .input = type_key<NumberRegister>(),
             .prints = type_key<people::Pupil>(),
             .may = keeps_whole_books}};
}

}  // namespace

Manifest manifest() {
    std::vector<DirectRoute> papers;
    for (const auto& part : {card_routes(), list_routes(), letter_routes(), book_routes()})
        papers.insert(papers.end(), part.begin(), part.end());
    return {.name = "printouts",
            .label = {"In ấn", "Print-outs"},
            .tier = 4,
            .uses = {"calendar", "classes", "codes", "org", "people", "transfers"},
            .declare = declare,
            .routes = {post("/cards/issue", {"Cấp thẻ", "Issue cards"}, issue_cards),
                       post("/cards/{id}/revoke", {"Thu hồi thẻ", "Revoke the card"}, revoke_card),
                       post("/cards/{id}/reissue", {"Cấp lại thẻ", "Issue it again"}, reissue_card),
                       post("/letter-templates/{id}/send", {"Gửi cho gia đình", "Send to families"},
                            send_letters),
                       post("/letter-templates/copy-samples", {"Lấy các mẫu có sẵn", "Copy the samples"},
                            copy_samples),
                       post("/register/number", {"Đánh số đăng bộ", "Number the register"}, number_register)},
            .direct_routes = std::move(papers),
            .hooks = {on_change<LetterTemplate>(judge_templates), on_change<Card>(judge_cards)},
            .contributions = {.row_actions = offered(), .demo = {{fill_demo}}}};
}

}  // namespace truong::printouts
