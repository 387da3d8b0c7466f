#include "modules/transfers/rules.hpp"

namespace truong::transfers {

namespace {

struct Line {
    Step step;
    Direction side;
    bool linked;  // the other school is on this server
    TransferState from, to;
};

using enum TransferState;
constexpr Line lines[] = {
    {Step::accept, Direction::in, true, applied, sent_to_origin},
    {Step::accept, Direction::in, false, applied, accepted},
    {Step::note_papers, Direction::in, false, accepted, records_released},
    {Step::release, Direction::out, true, sent_to_origin, records_released},
    {Step::release, Direction::out, false, applied, records_released},
    {Step::enrol, Direction::in, true, records_released, enrolled},
    {Step::enrol, Direction::in, false, records_released, enrolled},
    {Step::close, Direction::out, true, enrolled, origin_closed},
    {Step::close, Direction::out, false, records_released, origin_closed},
    {Step::refuse, Direction::in, true, applied, refused},
    {Step::refuse, Direction::in, false, applied, refused},
    // The old school says that nobody asked for it, or that he is another one.
    {Step::refuse, Direction::out, true, applied, refused},
    {Step::refuse, Direction::out, true, sent_to_origin, refused},
    {Step::refuse, Direction::out, false, applied, refused},
};

}  // namespace

bool is_open(TransferState state) {
    return state == applied || state == accepted || state == sent_to_origin || state == records_released;
}

std::optional<TransferState> after(Step step, const Transfer& transfer) {
    if (step == Step::withdraw) return is_open(transfer.state) ? std::optional(withdrawn) : std::nullopt;
    const bool linked = !transfer.other_code.empty();
    for (const Line& line : lines)
        if (line.step == step && line.side == transfer.direction && line.linked == linked
            && line.from == transfer.state)
            return line.to;
    return {};
}

Findings check_place(const Place& place, bool reason) {
    if (!place.most || reason || place.taken + place.reserved < *place.most) return {};
    return {
        {.path = "note",
         .code = "class_full",
         .args = {std::to_string(place.taken), std::to_string(place.reserved), std::to_string(*place.most)}}};
}

Findings check_move(const MoveDays& days) {
    Findings findings;
    if (days.record_began && days.first <= *days.record_began)
        findings.push_back({.path = "effective_on", .code = "moves_before_entry"});
    else if (days.let_go_from && days.first < *days.let_go_from)
        findings.push_back({.path = "effective_on", .code = "moves_before_release"});
    const bool outside = (days.class_year_from && days.first < *days.class_year_from)
                         || (days.class_year_to && days.first > *days.class_year_to);
    if (outside) findings.push_back({.path = "effective_on", .code = "class_of_another_time"});
    return findings;
}

}  // namespace truong::transfers
