// Letters of the school that families read on the phone, kept as they were sent.
#include "modules/printouts/entities.hpp"

namespace truong::printouts {

namespace {

/// Of filled fields: longer than the template by what the fields hold.
constexpr std::int64_t title_limit = 300, text_limit = 20'000;

/// Who keeps the pupil's record, and who leads his class.
Condition senders(const Question& question) {
    const Condition registrar = people::registrars(question);
    return (is_never(registrar) ? registrar : people::near_pupil(question, column<&FamilyLetter::pupil_id>()))
           || related<people::HomeroomTeacherOf, &FamilyLetter::pupil_id>(question);
}

Presentation look() {
    return {.task = Task::pupils,
            .icon = "mail-open",
            .many = {"Thư gửi gia đình", "Letters to families"},
            .empty = {"Thư mà trường gửi cho gia đình từng em. Gửi từ một mẫu thư: cả lớp hoặc một em.",
                      "What the school has sent to the family of each pupil, from a template, to a class or "
                      "for one."},
            .title = {"title"},
            .subtitle = {"pupil_id", "sent_at"},
            .sort = "-sent_at"};
}

}  // namespace

void declare_family_letters(Catalog& catalog) {
    catalog.entity<FamilyLetter>("flt", {"Thư gửi gia đình", "Letter to a family"})
        .field<&FamilyLetter::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&FamilyLetter::person_id>({"Người", "Person"},
                                         {.required = false, .derived = true, .copied_through = "pupil_id"})
        .field<&FamilyLetter::class_id>({"Lớp", "Class"}, {.priority = 2})
        .field<&FamilyLetter::title>({"Tiêu đề", "Title"}, {.limit = title_limit, .searched = true})
        .field<&FamilyLetter::body>({"Nội dung", "Text"},
                                    {.limit = text_limit, .privacy = Privacy::personal, .priority = 3})
        .field<&FamilyLetter::signer>({"Người ký", "Who signs"},
                                      {.limit = 100, .required = false, .priority = 3})
        .field<&FamilyLetter::sent_at>({"Gửi lúc", "Sent at"}, {.priority = 1})
        .about<&FamilyLetter::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: hai năm học"})
        .read<any_of<senders, related<people::GuardianOf, &FamilyLetter::pupil_id>>>()
        .write<senders>()
        .part_of<&FamilyLetter::pupil_id>({"Thư gửi gia đình", "Letters to the family"}, 10)
        .present(look())
        .rest(Rest::read_only);
    catalog.message<SendLetters>({"Gửi thư cho gia đình", "Sending letters to families"})
        .field<&SendLetters::id>({"Mẫu thư", "Template"})
        .field<&SendLetters::class_id>({"Cho cả lớp", "For a class"})
        .field<&SendLetters::pupil_id>({"Cho một học sinh", "For a pupil"});
    catalog.message<LettersSent>({"Thư đã gửi", "Letters sent"})
        .field<&LettersSent::id>({"Mẫu thư", "Template"})
        .field<&LettersSent::sent>({"Số thư", "Letters"});
}

LettersSent send_letters(Tx& tx, const SendLetters& wanted) {
    const LetterTemplate letter = tx.get(wanted.id);
    if (wanted.class_id.has_value() == wanted.pupil_id.has_value())
        throw Problem(ProblemKind::invalid, {{"class_id", "choose_whom"}});
    const auto subjects = wanted.class_id ? pupils_of(tx, tx.get(*wanted.class_id))
                                          : pupils_of(tx, std::set{*wanted.pupil_id}, tx.today());
    const auto texts = letter_texts(tx, letter, subjects);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        FamilyLetter sent{.pupil_id = {subjects[i].id},
                          .title = texts[i].title.empty() ? letter.name : texts[i].title,
                          .body = texts[i].body,
                          .signer = letter.signer,
                          .sent_at = tx.now()};
        if (subjects[i].in_class) sent.class_id = subjects[i].in_class->id;
        tx.put(sent);
    }
    return {.id = letter.id, .sent = static_cast<int>(subjects.size())};
}

}  // namespace truong::printouts
