#include "modules/printouts/samples.hpp"

#include "modules/printouts/entities.hpp"
#include "modules/printouts/house.hpp"

namespace truong::printouts {

const std::vector<LetterTemplate>& sample_templates() {
    static const std::vector<LetterTemplate> all{
        {.name = "Giấy mời họp cha mẹ học sinh",
         .letter_for = LetterFor::pupil,
         .title = "GIẤY MỜI\nHọp cha mẹ học sinh",
         .body =
             "Kính gửi: Ông (bà) {{Người giám hộ.Họ và tên}}, phụ huynh của em {{Họ và tên}}, học sinh lớp "
             "{{Lớp.Tên lớp}}.\n"
             "{{Trường.Tên trường}} trân trọng kính mời ông (bà) đến dự cuộc họp cha mẹ học sinh của lớp "
             "{{Lớp.Tên lớp}}, năm học {{Năm học}}.\n"
             "Thời gian: ……… giờ ………, ngày ……… tháng ……… năm ………\n"
             "Địa điểm: Phòng học lớp {{Lớp.Tên lớp}}.\n"
             "Nội dung: thông báo kết quả học tập và rèn luyện của học sinh; bàn việc phối hợp giữa nhà "
             "trường "
             "và gia đình.\n"
             "Sự có mặt của ông (bà) góp phần giúp con em chúng ta học tập tốt hơn. Kính mong ông (bà) đến "
             "dự "
             "đúng giờ.",
         .signer = "GIÁO VIÊN CHỦ NHIỆM"},
        {.name = "Giấy xác nhận học sinh đang học",
         .letter_for = LetterFor::pupil,
         .title = "GIẤY XÁC NHẬN",
         .body = "{{Trường.Tên trường}} xác nhận:\n"
                 "Em {{Họ và tên}}, sinh ngày {{Ngày sinh}}, giới tính {{Giới tính}}.\n"
                 "Hiện là học sinh lớp {{Lớp.Tên lớp}} của trường, năm học {{Năm học}}.\n"
                 "Số đăng bộ: {{Số đăng bộ}}.\n"
                 "Nơi ở hiện nay: {{Nơi ở hiện nay}}.\n"
                 "Giấy này được cấp theo đề nghị của gia đình để:\n"
                 "………………………………………………………………………",
         .signer = "HIỆU TRƯỞNG"},
        {.name = "Giấy xác nhận đang công tác",
         .letter_for = LetterFor::staff_member,
         .title = "GIẤY XÁC NHẬN",
         .body = "{{Trường.Tên trường}} xác nhận:\n"
                 "Ông (bà) {{Họ và tên}}, sinh ngày {{Ngày sinh}}.\n"
                 "Hiện đang công tác tại trường, vị trí việc làm: {{Vị trí việc làm.Vị trí}}.\n"
                 "Giấy này được cấp theo đề nghị của ông (bà) để:\n"
                 "………………………………………………………………………",
         .signer = "HIỆU TRƯỞNG"}};
    return all;
}

SamplesCopied copy_samples(Tx& tx, const CopySamples& wanted) {
    require_staff(tx);
    SamplesCopied copied;
    for (LetterTemplate letter : sample_templates()) {
        const auto named = [&](const std::string& name) {
            return tx.exists<LetterTemplate>(where<&LetterTemplate::name> == name);
        };
        if (named(letter.name)) {
            if (!wanted.again) continue;
            const std::string name = letter.name;
            for (int copy = 2; named(letter.name); ++copy)
                letter.name = name + " (" + std::to_string(copy) + ')';
        }
        tx.put(letter);
        ++copied.copied;
    }
    return copied;
}

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    if (size == DemoSize::none) return;
    for (const auto& school : tx.all<org::School>())
        tx.in_school(school.id, [&] {
            if (!tx.exists<LetterTemplate>(always())) copy_samples(tx, {});
        });
}

}  // namespace truong::printouts
