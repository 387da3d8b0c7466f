#include "modules/printouts/entities.hpp"

namespace truong::printouts {

namespace {

constexpr std::int64_t body_limit = 12'000;

/// Who works at one campus knows the cards of its people.
Condition card_keepers(const Question& question) {
    const Condition registrar = people::registrars(question);
    if (is_never(registrar) || !question.actor.campus) return registrar;
    Condition staff{"exists (select 1 from people_staff_member as works where works.id = "
                        + column<&Card::staff_member_id>()
                        + " and (works.campus_id = ? or works.campus_id is null))",
                    {question.actor.campus.value}};
    return people::near_pupil(question, column<&Card::pupil_id>()) || std::move(staff);
}

Presentation look_of_card() {
    return {.task = Task::pupils,
            .icon = "id-card",
            .many = {"Thẻ", "Cards"},
            .verb = {"Cấp thẻ", "Issue cards"},
            .empty = {"Thẻ học sinh và thẻ nhân viên đứng ở đây. Cấp thẻ cho một lớp, một người hay toàn bộ "
                      "nhân viên, rồi in ở trang của lớp, của người đó hay của trường.",
                      "The cards of pupils and staff stand here. Issue them for a class, a person or all "
                      "staff, then print them on the page of the class, the person or the school."},
            .title = {"code"},
            .subtitle = {"issued_on"},
            .sort = "-issued_on",
            .views = {{"valid", {"Đang dùng", "In use"}, "filter[revoked_at]=null", Tone::good}}};
}

Presentation look_of_template() {
    return {
        .task = Task::school,
        .icon = "mail",
        .many = {"Mẫu thư, giấy tờ", "Templates of letters"},
        .verb = {"Soạn mẫu thư", "Write a template"},
        .empty = {"Giấy mời, giấy xác nhận và thư của trường: soạn một lần với các trường như "
                  "{{Họ và tên}}, {{Lớp.Tên lớp}}, rồi in cho cả lớp.",
                  "Invitations, confirmations and letters of the school: written once with fields such as "
                  "{{full_name}}, {{class.name}}, then printed for a whole class."},
        .title = {"name"},
        .subtitle = {"letter_for"},
        .sort = "name"};
}

void declare_card(Catalog& catalog) {
    catalog.entity<Card>("idc", {"Thẻ", "Card"})
        .field<&Card::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&Card::staff_member_id>({"Cán bộ, giáo viên, nhân viên", "Staff member"}, {.priority = 1})
        .field<&Card::person_id>({"Người", "Person"}, {.priority = 3})
        .field<&Card::code>(
            {"Mã thẻ", "Code"},
            {.limit = 20,
             .privacy = Privacy::personal,
             .help = {"Mã trong ô QR; không chứa thông tin của người mang thẻ.",
                      "What the QR code says; it tells nothing about whoever carries the card."},
             .lookup = true,
             .priority = 2})
        .field<&Card::issued_on>({"Ngày cấp", "Issued on"}, {.priority = 1})
        .field<&Card::revoked_at>({"Thu hồi lúc", "Revoked at"}, {.priority = 2})
        .unique<&Card::code>()
        .about<&Card::person_id>()
        .retention({.months = 12, .basis = "DEFAULT: sau khi thẻ hết dùng"})
        .read<any_of<card_keepers, related<people::HomeroomTeacherOf, &Card::pupil_id>>>()
        .write<any_of<card_keepers, related<people::HomeroomTeacherOf, &Card::pupil_id>>>()
        .part_of<&Card::pupil_id>({"Thẻ học sinh", "Cards"}, 9)
        .part_of<&Card::staff_member_id>({"Thẻ", "Cards"}, 9)
        .created_by<IssueCards>("/cards/issue")
        .present(look_of_card())
        .rest(Rest::read_only);
}

void declare_template(Catalog& catalog) {
    catalog.words<LetterFor>({{LetterFor::pupil, {"Học sinh", "Pupil"}},
                              {LetterFor::staff_member, {"Cán bộ, giáo viên, nhân viên", "Staff member"}}});
    catalog.words<PaperFormat>(
        {{PaperFormat::pdf, {"PDF để in", "PDF to print"}}, {PaperFormat::xlsx, {"Excel", "Excel"}}});
    catalog.entity<LetterTemplate>("ltp", {"Mẫu thư", "Template of a letter"})
        .field<&LetterTemplate::name>({"Tên mẫu", "Name"},
                                      {.limit = 100, .order = Order::text, .searched = true})
        .field<&LetterTemplate::letter_for>({"Viết cho", "Written for"},
                                            {.required = false, .show = Show::text, .priority = 1})
        .field<&LetterTemplate::title>(
            {"Tiêu đề in trên giấy", "Title on the paper"},
            {.limit = 150, .required = false, .help = {"Ví dụ: GIẤY MỜI.", "For example: INVITATION."}})
        .field<&LetterTemplate::body>(
            {"Nội dung", "Text"},
            {.limit = body_limit,
             .help = {"Mỗi dòng là một đoạn. Trường nằm giữa hai dấu ngoặc: {{Họ và tên}}, {{Ngày sinh}}, "
                      "{{Lớp.Tên lớp}}, {{Người giám hộ.Họ và tên}}, {{Hôm nay}}.",
                      "Each line is a paragraph. Fields stand in double braces: {{full_name}}, "
                      "{{birth_date}}, {{class.name}}, {{guardian.full_name}}, {{today}}."},
             .priority = 3})
        .field<&LetterTemplate::signer>(
            {"Chức vụ người ký", "Who signs"},
            {.limit = 100, .required = false, .help = {"Ví dụ: HIỆU TRƯỞNG.", "For example: PRINCIPAL."}})
        .unique<&LetterTemplate::name>()
        .read<any_staff>()
        .write<people::registrars>()
        .present(look_of_template())
        .rest(Rest::full);
}

void declare_messages(Catalog& catalog) {
    const FieldOptions flag{.required = false};
    catalog.message<IssueCards>({"Cấp thẻ", "Issuing cards"})
        .field<&IssueCards::class_id>(
            {"Cả lớp", "For a class"},
            {.help = {"Ai đang có thẻ còn dùng thì giữ thẻ đó.", "Who has a card that holds keeps it."}})
        .field<&IssueCards::pupil_id>({"Một học sinh", "For a pupil"})
        .field<&IssueCards::staff_member_id>({"Một người của trường", "For a member of staff"})
        .field<&IssueCards::all_staff>({"Toàn bộ cán bộ, giáo viên, nhân viên", "For all staff"}, flag);
    catalog.message<CardsIssued>({"Thẻ đã cấp", "Cards issued"})
        .field<&CardsIssued::id>({"Thẻ", "Card"})
        .field<&CardsIssued::issued>({"Cấp mới", "New"})
        .field<&CardsIssued::kept>({"Đã có thẻ", "Had one"});
    catalog.message<NamedCard>().field<&NamedCard::id>({"Thẻ", "Card"});
    catalog.message<CopySamples>().field<&CopySamples::again>({"Chép lại cả mẫu trùng tên", "Again"}, flag);
    catalog.message<SamplesCopied>({"Mẫu đã chép", "Templates copied"})
        .field<&SamplesCopied::copied>({"Số mẫu", "Templates"});
    catalog.message<NumberRegister>().field<&NumberRegister::dry_run>(
        {"Chỉ xem trước", "Only look"},
        {.required = false, .help = {"Không ghi gì.", "Nothing is written."}});
    catalog.message<RegisterNumbered>({"Đã đánh số đăng bộ", "Register numbered"})
        .field<&RegisterNumbered::numbered>({"Số học sinh", "Pupils"})
        .field<&RegisterNumbered::first>({"Từ số", "From"})
        .field<&RegisterNumbered::last>({"Đến số", "To"});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_sentences(catalog);
    declare_card(catalog);
    declare_template(catalog);
    declare_family_letters(catalog);
    declare_messages(catalog);
    declare_card_messages(catalog);
    declare_list_messages(catalog);
    declare_letter_messages(catalog);
    declare_book_messages(catalog);
}

}  // namespace truong::printouts
