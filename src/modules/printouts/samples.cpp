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
             "Kính gửi: Ông (bà) {{Người giám hộ.Họ và tên}}, phụ huynh của em {{Họ và tên}}, học sinh "
             "{{Lớp viết trong câu}}.\n"
             "{{Trường.Tên trường}} trân trọng kính mời ông (bà) đến dự cuộc họp cha mẹ học sinh của "
             "{{Lớp viết trong câu}}, năm học {{Năm học}}.\n"
             "Thời gian: ……… giờ ………, ngày ……… tháng ……… năm ………\n"
             "Địa điểm: Phòng học {{Lớp viết trong câu}}.\n"
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
                 "Hiện là học sinh {{Lớp viết trong câu}} của trường, năm học {{Năm học}}.\n"
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

namespace {

/// As preschools have it: they teach no pupils.
LetterTemplate for_children(LetterTemplate letter) {
    constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"kết quả học tập và rèn luyện của học sinh", "kết quả chăm sóc, giáo dục trẻ"},
        {"học tập tốt hơn", "phát triển tốt hơn"},
        {"của em {{", "của cháu {{"},
        {"Em {{", "Cháu {{"},
        {"}}, học sinh {{", "}}, {{"},
        {"học sinh", "trẻ"}};
    for (std::string* text : {&letter.name, &letter.title, &letter.body})
        for (const auto& [from, to] : words)
            for (std::size_t at = text->find(from); at != std::string::npos;
                 at = text->find(from, at + to.size()))
                text->replace(at, from.size(), to);
    return letter;
}

}  // namespace

SamplesCopied copy_samples(Tx& tx, const CopySamples& wanted) {
    require_staff(tx);
    SamplesCopied copied;
    const bool young = house_of(tx, tx.today()).preschool;
    for (LetterTemplate letter : sample_templates()) {
        if (young) letter = for_children(std::move(letter));
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
