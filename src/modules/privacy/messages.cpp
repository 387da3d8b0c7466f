// What goes over the wire about purposes and consent.
#include "modules/privacy/entities.hpp"

namespace truong::privacy {

namespace {

constexpr FieldOptions code_text{.limit = 40};
constexpr FieldOptions name_text{.limit = 200};
constexpr FieldOptions notice_text{.limit = 4000};

void declare_views(Catalog& catalog) {
    catalog.message<ConsentsQuery>().field<&ConsentsQuery::person_id>({"Của ai", "Whose data"});
    catalog.message<ConsentView>({"Ý kiến của tôi", "My consent"})
        .field<&ConsentView::person_id>({"Của ai", "Whose data"})
        .field<&ConsentView::purpose>({"Mã mục đích", "Code of the purpose"}, code_text)
        .field<&ConsentView::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&ConsentView::name_en>({"Tên tiếng Anh", "Name in English"}, name_text)
        .field<&ConsentView::ground>({"Cơ sở xử lý", "Ground"})
        .field<&ConsentView::sensitive>({"Dữ liệu nhạy cảm", "Sensitive data"})
        .field<&ConsentView::third_party>({"Có bên thứ ba", "A third party takes part"})
        .field<&ConsentView::recipients>({"Ai nhận được", "Recipients"}, {.limit = 500})
        .field<&ConsentView::kept_for>({"Lưu trong bao lâu", "Kept for"}, {.limit = 300})
        .field<&ConsentView::notice_id>({"Văn bản", "The text"})
        .field<&ConsentView::text_vi>({"Nội dung", "Text in Vietnamese"}, notice_text)
        .field<&ConsentView::text_en>({"Nội dung tiếng Anh", "Text in English"}, notice_text)
        .field<&ConsentView::child_text_vi>({"Nội dung cho trẻ", "For children in Vietnamese"}, notice_text)
        .field<&ConsentView::child_text_en>({"Nội dung cho trẻ (tiếng Anh)", "For children"}, notice_text)
        .field<&ConsentView::allowed>({"Được phép", "Allowed"})
        .field<&ConsentView::reason>({"Vì sao", "Why"})
        .field<&ConsentView::mine>({"Ý kiến của tôi", "My answer"})
        .field<&ConsentView::may_decide>({"Tôi được quyết định", "I may decide"});
    catalog.message<DataUseQuery>()
        .field<&DataUseQuery::person_id>({"Của ai", "Whose data"})
        .field<&DataUseQuery::purpose>({"Mã mục đích", "Code of the purpose"}, code_text)
        .field<&DataUseQuery::day>({"Vào ngày", "On the day"});
    catalog.message<DataUse>({"Được phép dùng dữ liệu", "Use of data"})
        .field<&DataUse::person_id>({"Của ai", "Whose data"})
        .field<&DataUse::purpose>({"Mã mục đích", "Code of the purpose"}, code_text)
        .field<&DataUse::allowed>({"Được phép", "Allowed"})
        .field<&DataUse::reason>({"Vì sao", "Why"});
}

void declare_campaign(Catalog& catalog) {
    catalog.message<CampaignQuery>()
        .field<&CampaignQuery::purpose>({"Mã mục đích", "Code of the purpose"}, code_text)
        .field<&CampaignQuery::starting_after>({"Sau học sinh", "After the pupil"})
        .field<&CampaignQuery::limit>({"Số dòng", "Limit"}, {.limit = 200, .minimum = 1});
    catalog.message<CampaignLine>({"Cần hỏi", "To be asked"})
        .field<&CampaignLine::pupil_id>({"Học sinh", "Pupil"})
        .field<&CampaignLine::person_id>({"Của ai", "Whose data"})
        .field<&CampaignLine::reason>({"Vì sao", "Why"})
        .field<&CampaignLine::full_name>({"Họ và tên", "Full name"}, {.limit = 120})
        .field<&CampaignLine::code>({"Mã học sinh", "Pupil's code"}, {.limit = 40});
    catalog.message<CampaignPage>({"Những người cần hỏi", "Who is to be asked"})
        .field<&CampaignPage::lines>({"Danh sách", "Lines"}, {.limit = 200})
        .field<&CampaignPage::next>({"Tiếp theo", "Next"});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_views(catalog);
    declare_campaign(catalog);
    catalog.message<ConsentDecision>({"Trả lời", "Answer"})
        .field<&ConsentDecision::person_id>({"Của ai", "Whose data"})
        .field<&ConsentDecision::purpose>({"Mã mục đích", "Code of the purpose"}, code_text)
        .field<&ConsentDecision::notice_id>({"Văn bản đã xem", "The text that was shown"})
        .field<&ConsentDecision::state>({"Ý kiến", "Answer"});
    catalog.message<PaperConsent>({"Trả lời bằng giấy", "Answer on paper"})
        .field<&PaperConsent::person_id>({"Của ai", "Whose data"})
        .field<&PaperConsent::purpose>({"Mã mục đích", "Code of the purpose"}, code_text)
        .field<&PaperConsent::notice_id>({"Văn bản đã xem", "The text that was shown"})
        .field<&PaperConsent::state>({"Ý kiến", "Answer"})
        .field<&PaperConsent::given_by>({"Người trả lời", "Given by"})
        .field<&PaperConsent::reason>({"Nơi lưu giấy", "Where the paper lies"}, {.limit = 500});
    catalog.message<ConsentChanged>({"Ý kiến đồng ý thay đổi", "Consent changed"})
        .field<&ConsentChanged::person_id>({"Của ai", "Whose data"})
        .field<&ConsentChanged::purpose>({"Mã mục đích", "Code of the purpose"}, code_text)
        .field<&ConsentChanged::state>({"Ý kiến", "Answer"})
        .field<&ConsentChanged::allowed>({"Được phép", "Allowed"});
}

}  // namespace truong::privacy
