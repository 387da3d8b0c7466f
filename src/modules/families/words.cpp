#include "modules/families/entities.hpp"

namespace truong::families {

void declare_words(Catalog& catalog) {
    catalog.words<LetterState>({{LetterState::prepared, {"Chờ in", "Not printed"}},
                                {LetterState::issued, {"Đã in, chưa dùng", "Printed, not used"}},
                                {LetterState::used, {"Đã kích hoạt", "Used"}},
                                {LetterState::expired, {"Hết hạn", "Expired"}},
                                {LetterState::replaced, {"Đã thay bằng mã khác", "Replaced"}},
                                {LetterState::entered, {"Đã vào, không cần thư", "In already"}},
                                {LetterState::refused, {"Không cấp được", "Refused"}}});
    catalog.tones<LetterState>({{LetterState::prepared, Tone::waiting},
                                {LetterState::issued, Tone::info},
                                {LetterState::used, Tone::good},
                                {LetterState::expired, Tone::bad},
                                {LetterState::entered, Tone::good},
                                {LetterState::refused, Tone::bad}});
    catalog.words<Part>({{Part::child, {"Nhân thân của học sinh", "Identity of the pupil"}},
                         {Part::guardian, {"Nhân thân của người giám hộ", "Identity of the guardian"}},
                         {Part::enrolment, {"Hồ sơ học sinh", "Record of the pupil"}},
                         {Part::profile, {"Sơ yếu lý lịch", "Profile"}},
                         {Part::contact, {"Liên lạc của người giám hộ", "Contact of the guardian"}},
                         {Part::care, {"Chăm sóc sức khỏe", "Care"}}});
    catalog.words<ProposalState>({{ProposalState::waiting, {"Chờ duyệt", "Waiting"}},
                                  {ProposalState::decided, {"Đã xử lý", "Decided"}},
                                  {ProposalState::withdrawn, {"Đã rút lại", "Withdrawn"}}});
    catalog.tones<ProposalState>(
        {{ProposalState::waiting, Tone::waiting}, {ProposalState::decided, Tone::good}});
    catalog.words<ValueState>({{ValueState::waiting, {"Chờ duyệt", "Waiting"}},
                               {ValueState::stale, {"Hồ sơ đã đổi, xem lại", "Changed meanwhile"}},
                               {ValueState::accepted, {"Đã chấp nhận", "Accepted"}},
                               {ValueState::refused, {"Đã từ chối", "Refused"}},
                               {ValueState::withdrawn, {"Đã rút lại", "Withdrawn"}}});
    catalog.tones<ValueState>({{ValueState::waiting, Tone::waiting},
                               {ValueState::stale, Tone::bad},
                               {ValueState::accepted, Tone::good},
                               {ValueState::refused, Tone::bad}});
    catalog.words<FamilyAnswer>({{FamilyAnswer::confirmed, {"Thông tin đúng", "Confirmed"}},
                                 {FamilyAnswer::changed, {"Có đề nghị sửa", "With changes"}}});
    catalog.tones<FamilyAnswer>(
        {{FamilyAnswer::confirmed, Tone::good}, {FamilyAnswer::changed, Tone::waiting}});
}

}  // namespace truong::families
