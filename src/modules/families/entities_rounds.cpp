// The yearly question to families, and their answers.
#include "modules/families/entities.hpp"

namespace truong::families {

namespace {

Presentation look_of_round() {
    return {
        .task = Task::pupils,
        .icon = "clipboard-check",
        .many = {"Đợt xin xác nhận thông tin", "Confirmation rounds"},
        .verb = {"Mở đợt xác nhận", "Open a round"},
        .empty = {"Mỗi năm một lần, nhà trường hỏi gia đình xem thông tin của con còn đúng không. Gia đình "
                  "bấm “đúng rồi” hoặc đề nghị sửa.",
                  "Once a year the school asks every family whether the data about the child still hold."},
        .title = {"name"},
        .subtitle = {"opens_on", "closes_on"},
        .sort = "-closes_on",
        .next_steps = {{.field = "closes_on",
                        .values = {"past"},
                        .text = {"Đợt xác nhận đã đóng; mở lại nếu cần thêm câu trả lời.",
                                 "The round is over; extend it for more answers."},
                        .tone = Tone::neutral}}};
}

Presentation look_of_round_class() {
    return {.icon = "presentation",
            .many = {"Lớp được hỏi", "Classes that are asked"},
            .empty = {"Khi không hỏi cả trường, các lớp được hỏi đứng ở đây.",
                      "Where not the whole school is asked, these classes are."},
            .sort = "-id"};
}

Presentation look_of_confirmation() {
    return {
        .task = Task::pupils,
        .icon = "badge-check",
        .many = {"Câu trả lời của gia đình", "Answers of families"},
        .empty = {"Ai đã xác nhận thông tin của em nào, lúc nào.",
                  "Who confirmed the data of which child, and when."},
        .title = {"answer"},
        .subtitle = {"pupil_id", "answered_at"},
        .sort = "-answered_at",
        .views = {{"changed", {"Có đề nghị sửa", "With changes"}, "filter[answer]=changed", Tone::waiting},
                  {"confirmed", {"Đã xác nhận", "Confirmed"}, "filter[answer]=confirmed", Tone::good}}};
}

}  // namespace

void declare_rounds(Catalog& catalog) {
    catalog.entity<ConfirmationRound>("rnd", {"Đợt xin xác nhận thông tin", "Confirmation round"})
        .field<&ConfirmationRound::year_id>({"Năm học", "School year"}, {.priority = 2})
        .field<&ConfirmationRound::name>({"Tên đợt", "Name"}, {.limit = 120, .priority = 1})
        .field<&ConfirmationRound::opens_on>({"Từ ngày", "From"}, {.priority = 2})
        .field<&ConfirmationRound::closes_on>({"Đến hết ngày", "Until"}, {.priority = 1})
        .field<&ConfirmationRound::all_classes>({"Cả trường", "The whole school"}, {.priority = 2})
        .unique<&ConfirmationRound::year_id, &ConfirmationRound::name>()
        .read<org::seen_in_school<ConfirmationRound>>()
        .write<people::registrars>()
        .created_by<NewRound>("/confirmation-rounds/open")
        .present(look_of_round())
        .rest(Rest::read_only);
    catalog.entity<RoundClass>("rdc", {"Lớp được hỏi", "Class of a round"})
        .field<&RoundClass::round_id>({"Đợt", "Round"})
        .field<&RoundClass::class_id>({"Lớp", "Class"}, {.priority = 1})
        .unique<&RoundClass::round_id, &RoundClass::class_id>()
        .read<org::seen_in_school<RoundClass>>()
        .write<people::registrars>()
        .part_of<&RoundClass::round_id>({"Lớp được hỏi", "Classes"}, 2)
        .present(look_of_round_class())
        .rest(Rest::read_only);
    catalog.entity<Confirmation>("cfm", {"Xác nhận của gia đình", "Confirmation"})
        .field<&Confirmation::round_id>({"Đợt", "Round"}, {.priority = 2})
        .field<&Confirmation::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&Confirmation::person_id>({"Người", "Person"},
                                         {.required = false, .derived = true, .copied_through = "pupil_id"})
        .field<&Confirmation::by_id>({"Người trả lời", "Answered by"}, {.priority = 2})
        .field<&Confirmation::answer>({"Trả lời", "Answer"}, {.required = false, .show = Show::status})
        .field<&Confirmation::answered_at>({"Lúc", "At"}, {.priority = 2})
        .unique<&Confirmation::round_id, &Confirmation::pupil_id, &Confirmation::by_id>()
        .about<&Confirmation::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: hai năm học, để chứng minh dữ liệu được cập nhật"})
        .read<any_of<keepers<&Confirmation::pupil_id>,
                     himself<&Confirmation::by_id, &Confirmation::pupil_id>>>()
        .write<system_only>()
        .part_of<&Confirmation::round_id>({"Câu trả lời", "Answers"}, 1)
        .part_of<&Confirmation::pupil_id>({"Xác nhận thông tin", "Confirmations"}, 8)
        .present(look_of_confirmation())
        .rest(Rest::read_only);
}

}  // namespace truong::families
