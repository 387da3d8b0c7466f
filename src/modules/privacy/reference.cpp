// Purposes, texts, ages and clocks that a new installation begins with.
#include <array>

#include "base/check.hpp"
#include "modules/privacy/entities.hpp"

namespace truong::privacy {

namespace {

constexpr std::string_view law_day = "2026-01-01";  // Luật 91/2025/QH15 is in force
constexpr std::string_view law_name = "Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP";
constexpr std::string_view school_law = "Luật Giáo dục 43/2019/QH14; NĐ 88/2026/NĐ-CP Điều 4";

struct PurposeLine {
    std::string_view code;
    Label name;
    LegalGround ground;
    std::string_view legal_basis, recipients, kept_for;
    bool child_consent, sensitive, third_party;
    Label text, child_text;
};

constexpr std::array first_purposes{
    PurposeLine{
        "records",
        {"Hồ sơ, điểm danh, kết quả học tập", "Records, attendance and marks"},
        LegalGround::law,
        school_law,
        "Nhà trường; cơ quan quản lý giáo dục",
        "Học bạ: vĩnh viễn; điểm danh: 5 năm (DEFAULT)",
        false,
        true,
        false,
        {"Nhà trường ghi hồ sơ, điểm danh và kết quả học tập vì pháp luật giao nhiệm vụ này. Không cần "
         "đồng ý; bạn có quyền xem và yêu cầu sửa.",
         "The law asks the school to keep records, attendance and marks. No consent is needed; you may "
         "see them and demand corrections."},
        {"Trường ghi tên, điểm danh và điểm của em. Em có thể xem và nhờ sửa nếu sai.",
         "The school writes down your name, attendance and marks. You may look and ask to correct."}},
    PurposeLine{
        "health",
        {"Chăm sóc sức khỏe học đường", "School health care"},
        LegalGround::law,
        "TTLT 13/2016/TTLT-BYT-BGDĐT (unverified)",
        "Nhân viên y tế trường; trạm y tế",
        "Đến khi rời trường và 10 năm (DEFAULT)",
        false,
        true,
        false,
        {"Nhân viên y tế ghi sức khỏe của học sinh để chăm sóc ở trường. Mỗi lượt xem đều được ghi lại.",
         "The nurse keeps health records to care for pupils at school. Every reading is logged."},
        {"Cô y tế ghi lại sức khỏe của em để chăm sóc em.",
         "The nurse writes down your health so that she can look after you."}},
    PurposeLine{"usage",
                {"Thống kê sử dụng hệ thống", "Statistics of use"},
                LegalGround::law,
                school_law,
                "Nhà trường; cơ quan quản lý (chỉ số liệu tổng hợp)",
                "12 tháng, sau đó chỉ giữ tổng hợp",
                false,
                false,
                false,
                {"Hệ thống đếm số lượt sử dụng để báo cáo chuyển đổi số. Sau 12 tháng chỉ còn số tổng hợp.",
                 "The system counts its use for reports. After 12 months only sums remain."},
                {}},
    PurposeLine{"meals",
                {"Bán trú và dịch vụ theo thỏa thuận", "Day boarding and agreed services"},
                LegalGround::contract,
                "Thỏa thuận dịch vụ với nhà trường",
                "Nhà trường; bếp ăn",
                "10 năm theo chế độ kế toán (DEFAULT)",
                false,
                false,
                false,
                {"Để phục vụ bán trú và các dịch vụ đã đăng ký, nhà trường dùng tên, lớp và số suất ăn.",
                 "For day boarding and services that you ordered the school uses name, class and portions."},
                {}},
    PurposeLine{
        "messages",
        {"Nhắn tin liên lạc", "Contact by message"},
        LegalGround::consent,
        law_name,
        "Nhà cung cấp dịch vụ tin nhắn",
        "12 tháng (DEFAULT)",
        false,
        false,
        true,
        {"Nhà trường gửi tin nhắn về việc học của học sinh qua nhà cung cấp dịch vụ. Không gửi quảng cáo. "
         "Nếu không đồng ý, bạn vẫn nhận thông báo trong ứng dụng.",
         "The school sends messages about school matters through a provider, never advertising. If you "
         "refuse, you still get notices in the application."},
        {}},
    PurposeLine{
        "photos",
        {"Ảnh, video trên cổng thông tin", "Photos and videos on the portal"},
        LegalGround::consent,
        "Luật 91/2025/QH15 Điều 24",
        "Người xem cổng thông tin của trường",
        "Đến khi rút lại đồng ý hoặc rời trường",
        true,
        false,
        false,
        {"Nhà trường muốn đăng ảnh, video hoạt động có học sinh lên cổng thông tin. Từ đủ 7 tuổi cần cả ý "
         "kiến của trẻ. Không đồng ý không ảnh hưởng gì đến việc học.",
         "The school would like to publish photos and videos of activities. From the age of 7 the child "
         "is asked too. Refusing has no effect on schooling."},
        {"Trường muốn đăng ảnh có em lên trang của trường. Em có đồng ý không? Em có thể nói không.",
         "The school would like to show photos of you on its pages. Is that all right? You may say no."}},
    PurposeLine{
        "face",
        {"Nhận diện khuôn mặt", "Face recognition"},
        LegalGround::consent,
        law_name,
        "Chỉ máy chủ của nhà trường",
        "Đến khi rút lại đồng ý hoặc rời trường, thêm 7 ngày",
        false,
        true,
        false,
        {"Nhà trường lưu mẫu khuôn mặt (không lưu ảnh) để điểm danh. Luôn có cách điểm danh khác cho người "
         "không đồng ý.",
         "The school keeps a template of the face, no picture, to take attendance. There is always "
         "another way for those who refuse."},
        {"Máy nhận ra mặt em để điểm danh. Em có thể nói không và điểm danh cách khác.",
         "A machine knows your face to mark you present. You may say no and be called by name."}},
    PurposeLine{
        "ai_analytics",
        {"Phân tích học tập bằng AI", "AI analytics"},
        LegalGround::consent,
        "Luật 91/2025/QH15; NĐ 142/2026/NĐ-CP (unverified)",
        "Nhà cung cấp dịch vụ AI, không kèm danh tính",
        "12 tháng (DEFAULT)",
        false,
        true,
        true,
        {"Công cụ AI gợi ý cho giáo viên về việc học của học sinh. AI không quyết định điểm, kỷ luật hay "
         "tuyển sinh.",
         "An AI tool gives teachers hints about learning. It never decides marks, discipline or "
         "admission."},
        {"Máy tính gợi ý cho thầy cô cách giúp em học. Thầy cô mới là người quyết định.",
         "A computer gives your teachers ideas how to help you. Your teachers decide."}},
    PurposeLine{"third_party_apps",
                {"Ứng dụng của bên thứ ba", "Third-party applications"},
                LegalGround::consent,
                law_name,
                "Bên cung cấp ứng dụng có tên trong sổ hợp đồng",
                "Đến khi rút lại đồng ý",
                false,
                false,
                true,
                {"Nhà trường tạo tài khoản học tập ở ứng dụng của bên thứ ba bằng tên và lớp của học sinh.",
                 "The school makes learning accounts with other providers, using name and class."},
                {"Em được tạo tài khoản ở ứng dụng học tập khác, với tên và lớp của em.",
                 "You get an account in another learning application, with your name and class."}},
};

struct AgeLine {
    AgeStep step;
    int years;
    std::string_view basis;
};
constexpr std::array first_ages{
    AgeLine{AgeStep::child_voice, 7, "Luật 91/2025/QH15 Điều 24: từ đủ 7 tuổi"},
    AgeLine{AgeStep::own_consent, 16, "DEFAULT: Luật Trẻ em 102/2016/QH13 Điều 1"},
    AgeLine{AgeStep::adulthood, 18, "Bộ luật Dân sự 91/2015/QH13 Điều 20"},
};

struct ClockLine {
    RequestKind kind;
    int finish_days, third_party_days;
    std::string_view basis;
};
constexpr std::string_view clock_law = "NĐ 356/2025/NĐ-CP";
constexpr std::string_view clock_split = "NĐ 356/2025/NĐ-CP (unverified: 10 đến 20 ngày)";
constexpr std::array first_clocks{
    ClockLine{RequestKind::access, 10, 10, clock_split}, ClockLine{RequestKind::correct, 10, 10, clock_split},
    ClockLine{RequestKind::erase, 20, 20, clock_split},  ClockLine{RequestKind::restrict, 15, 20, clock_law},
    ClockLine{RequestKind::object, 15, 20, clock_law},   ClockLine{RequestKind::withdraw, 15, 20, clock_law},
};

Date first_day() { return *parse_date(law_day); }

/// Ended rows count as known: somebody removed them on purpose.
template <class Row> bool is_known(const Reader& reader, Condition condition) {
    const Entity& entity = reader.catalog().of(type_key<Row>());
    return reader.as_of({}).count(entity, {.condition = std::move(condition), .with_ended = true}) > 0;
}

std::string words(std::string_view text) { return std::string(text); }

void fill_purpose(Tx& tx, const PurposeLine& line, int sort) {
    if (!is_known<Purpose>(tx, where<&Purpose::code> == words(line.code)))
        tx.put(Purpose{.code = words(line.code),
                       .name_vi = words(line.name.vi),
                       .name_en = words(line.name.en),
                       .print_name = words(line.name.vi),
                       .ground = line.ground,
                       .legal_basis = words(line.legal_basis),
                       .recipients = words(line.recipients),
                       .kept_for = words(line.kept_for),
                       .child_consent = line.child_consent,
                       .sensitive = line.sensitive,
                       .third_party = line.third_party,
                       .sort = sort,
                       .valid_from = first_day()});
    if (!is_known<Notice>(tx, where<&Notice::purpose> == words(line.code)))
        tx.put(Notice{.purpose = words(line.code),
                      .text_vi = words(line.text.vi),
                      .text_en = words(line.text.en),
                      .child_text_vi = words(line.child_text.vi),
                      .child_text_en = words(line.child_text.en),
                      .valid_from = first_day()});
}

}  // namespace

void fill_reference(Tx& tx) {
    int sort = 0;
    for (const PurposeLine& line : first_purposes) fill_purpose(tx, line, sort += 10);
    for (const AgeLine& line : first_ages)
        if (!is_known<ConsentAge>(tx, where<&ConsentAge::step> == line.step))
            tx.put(ConsentAge{.step = line.step,
                              .years = line.years,
                              .legal_basis = words(line.basis),
                              .valid_from = first_day()});
    for (const ClockLine& line : first_clocks)
        if (!is_known<RequestClock>(tx, where<&RequestClock::kind> == line.kind))
            tx.put(RequestClock{.kind = line.kind,
                                .finish_days = line.finish_days,
                                .third_party_days = line.third_party_days,
                                .legal_basis = words(line.basis),
                                .valid_from = first_day()});
}

}  // namespace truong::privacy
