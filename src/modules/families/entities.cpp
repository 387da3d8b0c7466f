#include "modules/families/entities.hpp"

namespace truong::families {

namespace {

constexpr Retention after_use{.months = 24,
                              .basis = "DEFAULT: hai năm học, để biết ai đã được cấp đường vào"};
constexpr FieldOptions of_proposal{.required = false, .derived = true, .copied_through = "proposal_id"};

/// Who keeps records, and who prepared it; whose pupils they are is asked of each letter.
Condition batch_keepers(const Question& question) {
    const Actor& actor = question.actor;
    const bool staff = actor.hat == Hat::staff && actor.school && actor.account;
    return people::registrars(question) || (staff ? where<&LetterBatch::by_id> == actor.account : never());
}

Presentation look_of_batch() {
    return {
        .task = Task::accounts,
        .icon = "mail",
        .many = {"Đợt in thư kích hoạt", "Batches of letters"},
        .verb = {"Chuẩn bị thư kích hoạt", "Prepare letters"},
        .empty = {"Thư gửi phụ huynh, học sinh để mở tài khoản: chuẩn bị theo lớp hoặc cho từng em, rồi in. "
                  "Mỗi lần in lại cấp mã mới, mã cũ hết hiệu lực.",
                  "Letters by which families open their accounts: prepare them for a class or a pupil and "
                  "print them. Each print makes new codes."},
        .title = {"note"},
        .subtitle = {"class_id", "printed_at"},
        .sort = "-prepared_at",
        .views = {{"unprinted",
                   {"Chưa in", "Not printed"},
                   "filter[printed_at]=null&sort=-prepared_at",
                   Tone::waiting}},
        .next_steps = {{.field = "printed_at",
                        .values = {"null"},
                        .text = {"Đợt thư này chưa được in.", "These letters have not been printed."},
                        .action_label = {"In thư với mã mới", "Print with new codes"},
                        .action = "/r/families/letter-batches/{id}?do=print"}}};
}

Presentation look_of_letter() {
    return {.task = Task::accounts,
            .icon = "mail-open",
            .many = {"Thư kích hoạt tài khoản", "Activation letters"},
            .empty = {"Ai đã được gửi thư kích hoạt, khi nào, đã dùng hay chưa. Mã trong thư không được lưu.",
                      "Who was sent a letter, when, and whether it was used. The codes are kept nowhere."},
            .title = {"state"},
            .subtitle = {"person_id", "valid_until"},
            .sort = "-issued_at",
            .views = {{"waiting", {"Chưa dùng", "Not used yet"}, "filter[state]=issued", Tone::waiting},
                      {"expired", {"Hết hạn", "Expired"}, "filter[state]=expired", Tone::bad},
                      {"used", {"Đã kích hoạt", "Activated"}, "filter[state]=used", Tone::good},
                      {"refused", {"Không cấp được", "Refused"}, "filter[state]=refused", Tone::bad}},
            .next_steps = {{.field = "state",
                            .values = {"expired"},
                            .text = {"Thư đã hết hạn mà chưa dùng: in lại thư.",
                                     "The letter expired unused: print it again."},
                            .action_label = {"Mở đợt thư", "Open the batch"},
                            .action = "/r/families/letter-batches/{batch_id}"}}};
}

Presentation look_of_proposal() {
    return {
        .task = Task::pupils,
        .icon = "file-pen-line",
        .many = {"Đề nghị sửa thông tin", "Proposed changes"},
        .empty = {"Phụ huynh thấy thông tin của con chưa đúng thì đề nghị sửa; đề nghị đứng ở đây cho đến "
                  "khi nhà trường chấp nhận hoặc từ chối từng mục.",
                  "What families want to be corrected stands here until the school accepts or refuses "
                  "each field."},
        .title = {"state"},
        .subtitle = {"pupil_id", "proposed_at"},
        .sort = "-proposed_at",
        .views =
            {{"waiting", {"Chờ duyệt", "Waiting"}, "filter[state]=waiting&sort=proposed_at", Tone::waiting},
             {"decided", {"Đã xử lý", "Decided"}, "filter[state]=decided", Tone::good},
             {"with_paper", {"Có giấy tờ", "With a paper"}, "filter[has_paper]=true"}},
        .next_steps = {{.field = "state",
                        .values = {"waiting"},
                        .text = {"Xem từng mục, đối chiếu giấy tờ rồi chấp nhận hoặc từ chối.",
                                 "Look at each field, compare the paper, then accept or refuse."}}}};
}

Presentation look_of_value() {
    return {.icon = "pencil-line",
            .many = {"Các mục đề nghị", "Proposed fields"},
            .empty = {"Từng mục mà gia đình đề nghị sửa, giá trị cũ và mới.",
                      "Each field of a proposal, with its old and new value."},
            .title = {"label_vi"},
            .subtitle = {"new_value", "state"},
            .sort = "-id",
            .views = {{"waiting", {"Chờ duyệt", "Waiting"}, "filter[state]=waiting", Tone::waiting},
                      {"stale", {"Vướng thay đổi khác", "Conflicts"}, "filter[state]=stale", Tone::bad}},
            .next_steps = {{.field = "state",
                            .values = {"stale"},
                            .text = {"Hồ sơ đã đổi sau khi gia đình đề nghị: xem lại rồi mới chấp nhận.",
                                     "The record changed since: look again before accepting."},
                            .action_label = {"Mở hồ sơ học sinh", "Open the pupil"},
                            .action = "/r/people/pupils/{pupil_id}",
                            .tone = Tone::bad},
                           {.field = "state",
                            .values = {"waiting"},
                            .text = {"Chờ chấp nhận hoặc từ chối.", "Waits to be accepted or refused."}}}};
}

void declare_proposal(Catalog& catalog) {
    catalog.entity<ChangeProposal>("prp", {"Đề nghị sửa thông tin", "Proposed change"})
        .field<&ChangeProposal::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&ChangeProposal::person_id>({"Người", "Person"},
                                           {.required = false, .derived = true, .copied_through = "pupil_id"})
        .field<&ChangeProposal::proposer_id>({"Người đề nghị", "Proposed by"}, {.priority = 2})
        .field<&ChangeProposal::state>({"Tình trạng", "State"}, {.required = false, .show = Show::status})
        .field<&ChangeProposal::message>(
            {"Lời nhắn", "Message"},
            {.limit = 1'000, .required = false, .privacy = Privacy::personal, .priority = 2})
        .field<&ChangeProposal::has_paper>({"Có giấy tờ kèm theo", "With a paper"},
                                           {.required = false, .priority = 2})
        .field<&ChangeProposal::proposed_at>({"Gửi lúc", "Proposed at"}, {.priority = 2})
        .field<&ChangeProposal::decided_at>({"Xử lý xong lúc", "Decided at"})
        .about<&ChangeProposal::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: hai năm học, để giải thích vì sao hồ sơ được sửa"})
        .read<any_of<keepers<&ChangeProposal::pupil_id>,
                     proposer<&ChangeProposal::proposer_id, &ChangeProposal::pupil_id>>>()
        .write<keepers<&ChangeProposal::pupil_id>>()
        .part_of<&ChangeProposal::pupil_id>({"Đề nghị của gia đình", "Proposals of the family"}, 7)
        .present(look_of_proposal())
        .rest(Rest::read_only);
}

void declare_value(Catalog& catalog) {
    constexpr FieldOptions shown{
        .limit = 2'000, .required = false, .privacy = Privacy::personal, .priority = 1};
    catalog.entity<ProposedValue>("prv", {"Mục đề nghị sửa", "Proposed field"})
        .field<&ProposedValue::proposal_id>({"Đề nghị", "Proposal"}, {.priority = 3})
        .field<&ProposedValue::pupil_id>({"Học sinh", "Pupil"}, of_proposal)
        .field<&ProposedValue::person_id>({"Người", "Person"}, of_proposal)
        .field<&ProposedValue::proposer_id>({"Người đề nghị", "Proposed by"}, of_proposal)
        .field<&ProposedValue::part>({"Thuộc về", "Part"}, {.priority = 2})
        .field<&ProposedValue::field>({"Tên trường dữ liệu", "Field"}, {.limit = 60, .priority = 3})
        .field<&ProposedValue::label_vi>({"Mục", "Label"}, {.limit = 200, .priority = 1})
        .field<&ProposedValue::old_value>({"Khi đề nghị", "Value when proposed"}, shown)
        .field<&ProposedValue::new_value>({"Đề nghị", "Proposed value"}, shown)
        .field<&ProposedValue::wire_value>({"Giá trị đầy đủ", "Full value"},
                                           {.limit = 2'000, .required = false, .privacy = Privacy::secret})
        .field<&ProposedValue::old_mark>({"Dấu của giá trị cũ", "Mark of the old value"},
                                         {.limit = 100, .required = false, .priority = 3})
        .field<&ProposedValue::state>({"Tình trạng", "State"}, {.required = false, .show = Show::status})
        .field<&ProposedValue::reason>(
            {"Lý do", "Reason"},
            {.limit = 500, .required = false, .privacy = Privacy::personal, .priority = 2})
        .field<&ProposedValue::decided_by>({"Người duyệt", "Decided by"})
        .field<&ProposedValue::decided_at>({"Duyệt lúc", "Decided at"})
        .unique<&ProposedValue::proposal_id, &ProposedValue::part, &ProposedValue::field>()
        .about<&ProposedValue::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: hai năm học, để giải thích vì sao hồ sơ được sửa"})
        .read<any_of<keepers<&ProposedValue::pupil_id>,
                     proposer<&ProposedValue::proposer_id, &ProposedValue::pupil_id>>>()
        .write<keepers<&ProposedValue::pupil_id>>()
        .reveal<any_of<registrars_near<&ProposedValue::pupil_id>,
                       proposer<&ProposedValue::proposer_id, &ProposedValue::pupil_id>>>()
        .part_of<&ProposedValue::proposal_id>({"Các mục", "Fields"}, 1)
        .present(look_of_value())
        .rest(Rest::read_only);
}

}  // namespace

void declare_letters(Catalog& catalog) {
    catalog.entity<LetterBatch>("ltb", {"Đợt in thư kích hoạt", "Batch of letters"})
        .field<&LetterBatch::class_id>({"Lớp", "Class"}, {.priority = 1})
        .field<&LetterBatch::with_pupils>({"Cả thư cho học sinh", "Also for pupils"},
                                          {.required = false, .priority = 2})
        .field<&LetterBatch::note>({"Ghi chú", "Note"}, {.limit = 200, .required = false, .priority = 1})
        .field<&LetterBatch::by_id>({"Người chuẩn bị", "Prepared by"}, {.priority = 2})
        .field<&LetterBatch::prepared_at>({"Chuẩn bị lúc", "Prepared at"}, {.priority = 2})
        .field<&LetterBatch::printed_at>({"In lần cuối lúc", "Last printed at"}, {.priority = 2})
        .field<&LetterBatch::letters>({"Số thư", "Letters"},
                                      {.limit = 100'000, .required = false, .priority = 2})
        .field<&LetterBatch::refused>({"Không cấp được", "Refused"},
                                      {.limit = 100'000, .required = false, .priority = 2})
        .read<batch_keepers>()
        .write<batch_keepers>()
        .part_of<&LetterBatch::class_id>({"Thư kích hoạt", "Activation letters"}, 8)
        .created_by<PrepareLetters>("/letter-batches/prepare")
        .present(look_of_batch())
        .rest(Rest::read_only);
    catalog.entity<ActivationLetter>("ltr", {"Thư kích hoạt tài khoản", "Activation letter"})
        .field<&ActivationLetter::batch_id>({"Đợt in", "Batch"}, {.priority = 3})
        .field<&ActivationLetter::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&ActivationLetter::person_id>({"Người nhận", "For whom"}, {.priority = 1})
        .field<&ActivationLetter::account_id>({"Tài khoản", "Account"}, {.priority = 3})
        .field<&ActivationLetter::for_pupil>({"Cho chính học sinh", "For the pupil"}, {.required = false})
        .field<&ActivationLetter::state>({"Tình trạng", "State"}, {.required = false, .show = Show::status})
        .field<&ActivationLetter::why>({"Vì sao", "Why"}, {.limit = 60, .required = false, .priority = 3})
        .field<&ActivationLetter::issued_at>({"In lúc", "Printed at"}, {.priority = 2})
        .field<&ActivationLetter::valid_until>({"Dùng đến hết ngày", "Good until"}, {.priority = 2})
        .field<&ActivationLetter::done_at>({"Dùng hoặc hết hiệu lực lúc", "Used or void at"})
        .unique<&ActivationLetter::batch_id, &ActivationLetter::person_id>()
        .about<&ActivationLetter::person_id>()
        .retention(after_use)
        .read<keepers<&ActivationLetter::pupil_id>>()
        .write<keepers<&ActivationLetter::pupil_id>>()
        .part_of<&ActivationLetter::batch_id>({"Thư", "Letters"}, 1)
        .part_of<&ActivationLetter::pupil_id>({"Thư kích hoạt", "Activation letters"}, 9)
        .present(look_of_letter())
        .rest(Rest::read_only);
}

void declare_proposals(Catalog& catalog) {
    declare_proposal(catalog);
    declare_value(catalog);
}

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_messages(catalog);
    declare_letters(catalog);
    declare_proposals(catalog);
    declare_rounds(catalog);
    declare_findings(catalog);
}

}  // namespace truong::families
