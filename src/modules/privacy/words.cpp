#include "modules/privacy/entities.hpp"

namespace truong::privacy {

namespace {

void declare_words_of_consent(Catalog& catalog) {
    catalog.words<LegalGround>({
        {LegalGround::law, {"Luật định", "Law"}},
        {LegalGround::contract, {"Hợp đồng", "Contract"}},
        {LegalGround::consent, {"Đồng ý", "Consent"}},
    });
    catalog.words<AgeStep>({
        {AgeStep::child_voice, {"Trẻ cùng nêu ý kiến", "The child has a say"}},
        {AgeStep::own_consent, {"Tự mình đồng ý", "Own consent"}},
        {AgeStep::adulthood, {"Thành niên", "Adulthood"}},
    });
    catalog.words<ConsentState>({
        {ConsentState::given, {"Đồng ý", "Given"}},
        {ConsentState::refused, {"Từ chối", "Refused"}},
        {ConsentState::withdrawn, {"Đã rút lại", "Withdrawn"}},
    });
    catalog.tones<ConsentState>({{ConsentState::given, Tone::good},
                                 {ConsentState::refused, Tone::bad},
                                 {ConsentState::withdrawn, Tone::waiting}});
    catalog.words<Side>({
        {Side::representative, {"Người đại diện", "Representative"}},
        {Side::subject, {"Chính người đó", "The person himself"}},
    });
    catalog.words<Channel>({
        {Channel::app, {"Trên ứng dụng", "In the app"}},
        {Channel::paper, {"Trên giấy", "On paper"}},
    });
}

void declare_words_of_requests(Catalog& catalog) {
    catalog.words<RequestKind>({
        {RequestKind::access, {"Xem dữ liệu", "Access"}},
        {RequestKind::correct, {"Chỉnh sửa", "Correct"}},
        {RequestKind::erase, {"Xóa", "Erase"}},
        {RequestKind::restrict, {"Hạn chế xử lý", "Restrict"}},
        {RequestKind::object, {"Phản đối xử lý", "Object"}},
        {RequestKind::withdraw, {"Rút lại đồng ý", "Withdraw a consent"}},
    });
    catalog.words<RequestState>({
        {RequestState::received, {"Đã nhận", "Received"}},
        {RequestState::acknowledged, {"Đã xác nhận", "Acknowledged"}},
        {RequestState::prepared, {"Đã chuẩn bị", "Prepared"}},
        {RequestState::finished, {"Đã xong", "Finished"}},
        {RequestState::refused, {"Từ chối", "Refused"}},
    });
    catalog.tones<RequestState>({{RequestState::received, Tone::waiting},
                                 {RequestState::acknowledged, Tone::info},
                                 {RequestState::prepared, Tone::info},
                                 {RequestState::finished, Tone::good},
                                 {RequestState::refused, Tone::bad}});
    catalog.words<Reason>({
        {Reason::by_law, {"Theo luật", "By law"}},
        {Reason::by_contract, {"Theo hợp đồng", "By contract"}},
        {Reason::consented, {"Đã đồng ý", "Consented"}},
        {Reason::purpose_unknown, {"Không có mục đích này", "Unknown purpose"}},
        {Reason::restricted, {"Đang hạn chế xử lý", "Processing is restricted"}},
        {Reason::not_asked, {"Chưa hỏi", "Not asked"}},
        {Reason::refused, {"Đã từ chối", "Refused"}},
        {Reason::withdrawn, {"Đã rút lại", "Withdrawn"}},
        {Reason::text_changed, {"Nội dung đồng ý đã đổi", "The text has changed"}},
        {Reason::own_consent_needed, {"Cần người đó tự đồng ý", "His own consent is needed"}},
        {Reason::child_not_asked, {"Chưa hỏi ý kiến trẻ", "The child was not asked"}},
        {Reason::child_refused, {"Trẻ không đồng ý", "The child refused"}},
    });
    catalog.tones<Reason>({{Reason::by_law, Tone::good},
                           {Reason::by_contract, Tone::good},
                           {Reason::consented, Tone::good},
                           {Reason::purpose_unknown, Tone::bad},
                           {Reason::restricted, Tone::bad},
                           {Reason::not_asked, Tone::waiting},
                           {Reason::refused, Tone::bad},
                           {Reason::withdrawn, Tone::bad},
                           {Reason::text_changed, Tone::waiting},
                           {Reason::own_consent_needed, Tone::waiting},
                           {Reason::child_not_asked, Tone::waiting},
                           {Reason::child_refused, Tone::bad}});
}

}  // namespace

void declare_words(Catalog& catalog) {
    declare_words_of_consent(catalog);
    declare_words_of_requests(catalog);
}

}  // namespace truong::privacy
