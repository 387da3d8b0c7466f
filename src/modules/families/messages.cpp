#include "modules/families/entities.hpp"

namespace truong::families {

namespace {

constexpr FieldOptions note_text{.limit = 200, .required = false};
constexpr FieldOptions name_text{.limit = 200, .required = false, .privacy = Privacy::personal};
constexpr FieldOptions why_text{.limit = 500, .privacy = Privacy::personal};

void declare_letter_messages(Catalog& catalog) {
    catalog.message<PrepareLetters>()
        .field<&PrepareLetters::class_id>({"Lớp", "Class"})
        .field<&PrepareLetters::pupil_id>({"Hoặc một học sinh", "Or one pupil"})
        .field<&PrepareLetters::with_pupils>({"Cả thư cho học sinh", "Also for the pupils"},
                                             {.required = false})
        .field<&PrepareLetters::note>({"Ghi chú", "Note"}, note_text);
    catalog.message<ChosenPupil>().field<&ChosenPupil::pupil_id>({"Học sinh", "Pupil"});
    catalog.message<PrepareChosenLetters>()
        .field<&PrepareChosenLetters::pupils>({"Học sinh", "Pupils"}, {.limit = 500})
        .field<&PrepareChosenLetters::with_pupils>({"Cả thư cho học sinh", "Also for the pupils"},
                                                   {.required = false})
        .field<&PrepareChosenLetters::note>({"Ghi chú", "Note"}, note_text);
    catalog.message<WhichBatch>().field<&WhichBatch::id>({"Đợt in", "Batch"});
    catalog.message<PrintBatches>().field<&PrintBatches::batches>({"Các đợt in", "Batches"}, {.limit = 100});
    catalog.message<CoverageQuery>().field<&CoverageQuery::year_id>({"Năm học", "School year"});
    catalog.message<ClassCoverage>()
        .field<&ClassCoverage::class_id>({"Lớp", "Class"})
        .field<&ClassCoverage::name>({"Tên lớp", "Name"}, {.limit = 40})
        .field<&ClassCoverage::pupils>({"Số học sinh", "Pupils"})
        .field<&ClassCoverage::with_guardian>({"Có người giám hộ", "With a guardian"})
        .field<&ClassCoverage::with_letter>({"Đã nhận thư, chưa dùng", "With a letter"})
        .field<&ClassCoverage::entered>({"Gia đình đã vào", "Families that are in"});
}

void declare_proposing(Catalog& catalog) {
    catalog.message<WantedValue>()
        .field<&WantedValue::part>({"Thuộc về", "Part"})
        .field<&WantedValue::field>({"Mục", "Field"}, {.limit = 60})
        .field<&WantedValue::value>({"Giá trị", "Value"},
                                    {.limit = 2'000, .required = false, .privacy = Privacy::personal});
    catalog.message<NewProposal>()
        .field<&NewProposal::pupil_id>({"Học sinh", "Pupil"})
        .field<&NewProposal::message>({"Lời nhắn", "Message"},
                                      {.limit = 1'000, .required = false, .privacy = Privacy::personal})
        .field<&NewProposal::values>({"Các mục", "Fields"}, {.limit = 40})
        .field<&NewProposal::file_id>({"Giấy tờ kèm theo", "Paper"});
    catalog.message<ProposalPaper>()
        .field<&ProposalPaper::id>({"Đề nghị", "Proposal"})
        .field<&ProposalPaper::file_id>({"Tệp", "File"})
        .field<&ProposalPaper::title>({"Tên giấy tờ", "Title"}, name_text);
    catalog.message<FactsQuery>().field<&FactsQuery::pupil_id>({"Học sinh", "Pupil"});
    catalog.message<KnownFact>()
        .field<&KnownFact::part>({"Thuộc về", "Part"})
        .field<&KnownFact::field>({"Mục", "Field"}, {.limit = 60})
        .field<&KnownFact::label_vi>({"Tên mục", "Label in Vietnamese"}, {.limit = 200})
        .field<&KnownFact::label_en>({"Tên tiếng Anh", "Label"}, {.limit = 200})
        .field<&KnownFact::value>({"Giá trị", "Value"}, {.limit = 2'000, .privacy = Privacy::personal})
        .field<&KnownFact::shown>({"Giá trị dễ đọc", "As people read it"},
                                  {.limit = 2'000, .privacy = Privacy::personal})
        .field<&KnownFact::hidden>({"Không hiện", "Hidden"})
        .field<&KnownFact::waiting>({"Đang chờ duyệt", "Waits for the school"});
}

void declare_deciding(Catalog& catalog) {
    catalog.message<WhichProposal>().field<&WhichProposal::id>({"Đề nghị", "Proposal"});
    catalog.message<ProposalRefusal>()
        .field<&ProposalRefusal::id>({"Đề nghị", "Proposal"})
        .field<&ProposalRefusal::reason>({"Lý do", "Reason"}, why_text);
    catalog.message<WhichValue>().field<&WhichValue::id>({"Mục", "Field"});
    catalog.message<ValueRefusal>()
        .field<&ValueRefusal::id>({"Mục", "Field"})
        .field<&ValueRefusal::reason>({"Lý do", "Reason"}, why_text);
}

void declare_round_messages(Catalog& catalog) {
    catalog.message<NewRound>()
        .field<&NewRound::year_id>({"Năm học", "School year"})
        .field<&NewRound::name>({"Tên đợt", "Name"}, {.limit = 120})
        .field<&NewRound::opens_on>({"Từ ngày", "From"})
        .field<&NewRound::closes_on>({"Đến hết ngày", "Until"})
        .field<&NewRound::class_id>({"Chỉ một lớp", "This class only"});
    catalog.message<AddedClass>()
        .field<&AddedClass::id>({"Đợt", "Round"})
        .field<&AddedClass::class_id>({"Lớp", "Class"});
    catalog.message<WhichRound>().field<&WhichRound::id>({"Đợt", "Round"});
    catalog.message<RoundPeriod>()
        .field<&RoundPeriod::id>({"Đợt", "Round"})
        .field<&RoundPeriod::closes_on>({"Đến hết ngày", "Until"});
    catalog.message<NewConfirmation>()
        .field<&NewConfirmation::id>({"Đợt", "Round"})
        .field<&NewConfirmation::pupil_id>({"Học sinh", "Pupil"});
}

void declare_round_reports(Catalog& catalog) {
    catalog.message<AnswerRate>()
        .field<&AnswerRate::class_id>({"Lớp", "Class"})
        .field<&AnswerRate::name>({"Tên lớp", "Name"}, {.limit = 40})
        .field<&AnswerRate::pupils>({"Số học sinh", "Pupils"})
        .field<&AnswerRate::confirmed>({"Đã xác nhận", "Confirmed"})
        .field<&AnswerRate::changed>({"Có đề nghị sửa", "With changes"})
        .field<&AnswerRate::unanswered>({"Chưa trả lời", "Unanswered"});
    catalog.message<Reminder>()
        .field<&Reminder::pupil_id>({"Học sinh", "Pupil"})
        .field<&Reminder::full_name>({"Họ và tên", "Full name"}, name_text)
        .field<&Reminder::class_name>({"Lớp", "Class"}, {.limit = 40})
        .field<&Reminder::guardian_name>({"Phụ huynh", "Guardian"}, name_text)
        .field<&Reminder::phone>({"Điện thoại", "Telephone"}, name_text)
        .field<&Reminder::has_entered>({"Đã vào hệ thống", "Has entered"});
    catalog.message<NoFilter>();
    catalog.message<OpenQuestion>()
        .field<&OpenQuestion::round_id>({"Đợt", "Round"})
        .field<&OpenQuestion::pupil_id>({"Học sinh", "Pupil"})
        .field<&OpenQuestion::full_name>({"Họ và tên", "Full name"}, name_text)
        .field<&OpenQuestion::round_name>({"Tên đợt", "Name of the round"}, {.limit = 120})
        .field<&OpenQuestion::closes_on>({"Đến hết ngày", "Until"})
        .field<&OpenQuestion::answer>({"Trả lời", "Answer"})
        .field<&OpenQuestion::mine>({"Do tôi trả lời", "Answered by me"});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_letter_messages(catalog);
    declare_proposing(catalog);
    declare_deciding(catalog);
    declare_round_messages(catalog);
    declare_round_reports(catalog);
}

}  // namespace truong::families
