#include "modules/printouts/entities.hpp"

namespace truong::printouts {

Manifest manifest() {
    std::vector<DirectRoute> papers;
    for (const auto& part : {card_routes(), list_routes(), letter_routes(), book_routes()})
        papers.insert(papers.end(), part.begin(), part.end());
    return {.name = "printouts",
            .label = {"In ấn", "Print-outs"},
            .tier = 4,
            .uses = {"calendar", "classes", "codes", "org", "people"},
            .declare = declare,
            .routes = {post("/cards/issue", {"Cấp thẻ", "Issue cards"}, issue_cards),
                       post("/cards/{id}/revoke", {"Thu hồi thẻ", "Revoke the card"}, revoke_card),
                       post("/cards/{id}/reissue", {"Cấp lại thẻ", "Issue it again"}, reissue_card),
                       post("/letter-templates/copy-samples", {"Lấy các mẫu có sẵn", "Copy the samples"},
                            copy_samples),
                       post("/register/number", {"Đánh số đăng bộ", "Number the register"}, number_register)},
            .direct_routes = std::move(papers),
            .hooks = {on_change<LetterTemplate>(judge_templates), on_change<Card>(judge_cards)},
            .contributions = {.demo = {{fill_demo}}}};
}

}  // namespace truong::printouts
