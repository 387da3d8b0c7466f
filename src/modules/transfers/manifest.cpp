#include "modules/transfers/entities.hpp"

namespace truong::transfers {

namespace {

std::vector<Route> routes() {
    std::vector<Route> all;
    all.push_back(post("/transfers/apply", {"Nộp đơn chuyển đi", "Apply for a transfer"}, apply));
    all.push_back(post("/transfers/receive", {"Ghi đơn chuyển đến", "Note an arrival"}, receive));
    all.push_back(
        post("/transfers/{id}/accept", {"Đồng ý nhận, giữ chỗ", "Accept, reserve a place"}, accept));
    all.push_back(post("/transfers/{id}/refuse", {"Từ chối", "Refuse"}, refuse));
    all.push_back(post("/transfers/{id}/release", {"Trả hồ sơ", "Hand over the records"}, release));
    all.push_back(post("/transfers/{id}/note-papers",
                       {"Đã nhận hồ sơ từ trường ngoài hệ thống", "The papers have come"}, note_papers));
    all.push_back(post("/transfers/{id}/enrol", {"Nhập học, xếp lớp", "Enrol into a class"}, enrol));
    all.push_back(post("/transfers/{id}/close",
                       {"Ghi giảm, xóa tên trong sổ đăng bộ", "Close at the old school"}, close));
    all.push_back(post("/transfers/{id}/withdraw", {"Rút đơn", "Withdraw"}, withdraw));
    all.push_back(
        post("/transfers/{id}/take-back", {"Lấy lại bước vừa làm", "Take back the last step"}, take_back));
    all.push_back(get("/schools", {"Tìm trường để chuyển đến", "Schools to move to"}, schools));
    return all;
}

/// Also to those who decide for the child.
std::vector<RowAction> offered() {
    const std::string path = "/api/v1/transfers/transfers/";
    return {{.path = path + "apply",
             .label = {"Nộp đơn chuyển đi", "Apply for a transfer"},
             .input = type_key<NewDeparture>(),
             .prints = type_key<Transfer>(),
             .may = any_of<keepers, family>},
            {.path = path + "{id}/withdraw",
             .label = {"Rút đơn", "Withdraw"},
             .input = type_key<Refusal>(),
             .may = any_of<keepers, family>}};
}

template <Direction direction, TransferState state> Condition waiting(const Reader&) {
    return where<&Transfer::direction> == direction && where<&Transfer::state> == state;
}

std::vector<Worklist> worklists() {
    return {{.code = "transfers.to_answer",
             .label = {"Chuyển đến chờ trả lời", "Arrivals to answer"},
             .next_step = {"Trả lời trong hạn", "Answer in time"},
             .entity = type_key<Transfer>(),
             .waiting = waiting<Direction::in, TransferState::applied>},
            {.code = "transfers.to_release",
             .label = {"Chuyển đi chờ trả hồ sơ", "Departures whose records are awaited"},
             .next_step = {"Trả hồ sơ trong hạn", "Hand them over in time"},
             .entity = type_key<Transfer>(),
             .waiting = waiting<Direction::out, TransferState::sent_to_origin>},
            {.code = "transfers.to_place",
             .label = {"Chuyển đến chờ xếp lớp", "Arrivals to be placed"},
             .next_step = {"Nhập học, xếp lớp", "Enrol them"},
             .entity = type_key<Transfer>(),
             .waiting = waiting<Direction::in, TransferState::records_released>},
            {.code = "transfers.to_close",
             .label = {"Chuyển đi chờ ghi giảm", "Departures to close"},
             .next_step = {"Ghi quyết định, ghi giảm", "Note the decision and close"},
             .entity = type_key<Transfer>(),
             .waiting = waiting<Direction::out, TransferState::enrolled>}};
}

std::int64_t open_transfers(const Reader& reader) {
    return reader.count<Transfer>(
        where<&Transfer::state>.in({TransferState::applied, TransferState::accepted,
                                    TransferState::sent_to_origin, TransferState::records_released}));
}

}  // namespace

Manifest manifest() {
    return {.name = "transfers",
            .label = {"Chuyển trường và thôi học", "Transfers and leaving"},
            .tier = 3,
            .uses = {"classes", "people"},
            .declare = declare,
            .routes = routes(),
            .direct_routes = {{.method = "GET",
                               .path = "/transfers/{id}/package",
                               .summary = {"Tải hồ sơ trường nơi đi đã trả", "Download the records"},
                               .input = type_key<WhichTransfer>(),
                               .answer = download_package,
                               .prints = type_key<Transfer>(),
                               .may = keepers}},
            .hooks = {on_change<people::Pupil>(judge_records), on_change<classes::Enrolment>(judge_places)},
            .contributions = {.row_actions = offered(),
                              .reference = {{fill_reference}},
                              .demo = {{fill_demo}},
                              .worklists = worklists(),
                              .home_cards = {{.code = "transfers.open",
                                              .label = {"Đơn chuyển trường chưa xong", "Open transfers"},
                                              .value = open_transfers}}}};
}

}  // namespace truong::transfers
