#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

constexpr FieldOptions title_text{.limit = 500};
constexpr Label the_document{"Văn bản", "Document"};

/// A new one and a corrected one have the same fields.
template <class Form> void declare_form(EntityBuilder<Form> form) {
    form.template field<&Form::direction>({"Chiều", "Direction"}, kept)
        .template field<&Form::type_id>({"Loại văn bản", "Kind"})
        .template field<&Form::title>({"Trích yếu", "Title"}, title_text)
        .template field<&Form::organisation>(
            {"Chữ viết tắt của trường", "Abbreviation of the school"},
            explained({"Đứng trong ký hiệu, như THLQĐ.", "Stands in the symbol, such as THLQĐ."},
                      kept_text(30)))
        .template field<&Form::issued_on>({"Ngày văn bản", "Date"}, kept)
        .template field<&Form::signer_id>({"Người ký", "Signed by"}, kept)
        .template field<&Form::signer>({"Họ tên, chức vụ người ký", "Name and post of the signer"},
                                       kept_text(200))
        .template field<&Form::digitally_signed>({"Đã ký số", "Signed digitally"}, kept)
        .template field<&Form::confidential>({"Mật", "Confidential"}, kept)
        .template field<&Form::file_id>({"Tệp", "File"}, kept)
        .template field<&Form::effective_from>({"Hiệu lực từ", "In force from"}, kept)
        .template field<&Form::effective_to>({"Hiệu lực đến", "In force until"}, kept)
        .template field<&Form::review_on>({"Rà soát vào ngày", "To be reviewed on"}, kept)
        .template field<&Form::recipients>({"Nơi nhận", "Recipients"}, kept_text(1'000))
        .template field<&Form::copies>({"Số lượng bản", "Copies"},
                                       {.limit = 10'000, .minimum = 1, .required = false})
        .template field<&Form::keeper>({"Nơi lưu bản gốc", "Kept by"}, kept_text(200))
        .template field<&Form::notes>({"Ghi chú", "Notes"}, kept_text(1'000))
        .template field<&Form::topics>({"Chủ đề", "Topics"}, {.limit = 20, .required = false});
}

void declare_chosen(Catalog& catalog) {
    catalog.message<ChosenTopic>().field<&ChosenTopic::topic_id>({"Chủ đề", "Topic"});
    catalog.message<ChosenDepartment>().field<&ChosenDepartment::department_id>({"Tổ", "Department"});
    catalog.message<ChosenReader>().field<&ChosenReader::staff_member_id>({"Nhân sự", "Staff member"});
}

void declare_arrivals(Catalog& catalog) {
    catalog.message<Arrival>({"Văn bản đến", "Arrival"})
        .field<&Arrival::type_id>({"Loại văn bản", "Kind"})
        .field<&Arrival::title>({"Trích yếu", "Title"}, title_text)
        .field<&Arrival::author>({"Cơ quan gửi", "Sent by"}, {.limit = 300})
        .field<&Arrival::symbol>({"Số, ký hiệu của nơi gửi", "Symbol of the sender"}, kept_text(100))
        .field<&Arrival::issued_on>({"Ngày văn bản", "Date"}, kept)
        .field<&Arrival::arrived_on>({"Ngày đến", "Arrived on"}, kept)
        .field<&Arrival::number>(
            {"Số đến", "Number of arrival"},
            explained({"Để trống: số tiếp theo. Chỉ ghi khi chép lại sổ giấy.",
                       "Empty: the next one. Given only when a paper register is copied."},
                      kept_text(greatest_number)))
        .field<&Arrival::confidential>({"Mật", "Confidential"}, kept)
        .field<&Arrival::file_id>({"Tệp", "File"}, kept)
        .field<&Arrival::forwarded_id>({"Chuyển cho", "Forwarded to"}, kept)
        .field<&Arrival::forwarded_to>({"Đơn vị, người nhận", "Unit or person"}, kept_text(300))
        .field<&Arrival::due_on>({"Hạn giải quyết", "Due on"}, kept)
        .field<&Arrival::notes>({"Ghi chú", "Notes"}, kept_text(1'000));
    catalog.message<ArrivalEdit>({"Sửa văn bản đến", "Correcting an arrival"})
        .field<&ArrivalEdit::id>(the_document)
        .field<&ArrivalEdit::type_id>({"Loại văn bản", "Kind"})
        .field<&ArrivalEdit::title>({"Trích yếu", "Title"}, title_text)
        .field<&ArrivalEdit::author>({"Cơ quan gửi", "Sent by"}, {.limit = 300})
        .field<&ArrivalEdit::symbol>({"Số, ký hiệu của nơi gửi", "Symbol of the sender"}, kept_text(100))
        .field<&ArrivalEdit::issued_on>({"Ngày văn bản", "Date"}, kept)
        .field<&ArrivalEdit::confidential>({"Mật", "Confidential"}, kept)
        .field<&ArrivalEdit::file_id>({"Tệp", "File"}, kept)
        .field<&ArrivalEdit::due_on>({"Hạn giải quyết", "Due on"}, kept)
        .field<&ArrivalEdit::notes>({"Ghi chú", "Notes"}, kept_text(1'000));
    catalog.message<Forwarding>({"Chuyển văn bản đến", "Forwarding"})
        .field<&Forwarding::id>(the_document)
        .field<&Forwarding::forwarded_id>({"Chuyển cho", "To"}, kept)
        .field<&Forwarding::forwarded_to>({"Hoặc đơn vị, người nhận", "Or unit or person"}, kept_text(300))
        .field<&Forwarding::due_on>({"Hạn giải quyết", "Due on"}, kept);
}

void declare_steps(Catalog& catalog) {
    catalog.message<WhichDocument>().field<&WhichDocument::id>(the_document);
    catalog.message<Issue>({"Ban hành", "Issue"})
        .field<&Issue::id>(the_document)
        .field<&Issue::issued_on>(
            {"Ngày ban hành", "Date"},
            explained({"Để trống: ngày đã ghi, hoặc hôm nay.", "Empty: as drafted, or today."}, kept))
        .field<&Issue::number>({"Số", "Number"},
                               explained({"Để trống: số tiếp theo. Chỉ ghi khi chép lại sổ giấy.",
                                          "Empty: the next one. Given only when a paper register is copied."},
                                         kept_text(greatest_number)))
        .field<&Issue::digitally_signed>({"Đã ký số", "Signed digitally"}, kept);
    catalog.message<Recall>({"Thu hồi", "Recall"})
        .field<&Recall::id>(the_document)
        .field<&Recall::reason>({"Lý do thu hồi", "Reason"}, title_text);
    catalog.message<Review>({"Rà soát", "Review"})
        .field<&Review::id>(the_document)
        .field<&Review::reviewed_on>({"Ngày rà soát", "Reviewed on"},
                                     explained({"Để trống: hôm nay.", "Empty: today."}, kept))
        .field<&Review::review_on>({"Lần rà soát sau", "Next review"},
                                   explained({"Để trống: sau một năm.", "Empty: in a year."}, kept));
    catalog.message<AskReading>({"Đề nghị đọc", "Ask to read"})
        .field<&AskReading::id>(the_document)
        .field<&AskReading::all_staff>({"Toàn trường", "All staff"}, kept)
        .field<&AskReading::departments>({"Các tổ", "Departments"}, {.limit = 100, .required = false})
        .field<&AskReading::staff_members>({"Từng người", "Persons"}, {.limit = 1'000, .required = false})
        .field<&AskReading::due_on>({"Hạn đọc", "To be read by"},
                                    explained({"Để trống: trong một tuần.", "Empty: within a week."}, kept));
    catalog.message<ReadingAsked>({"Đã đề nghị đọc", "Asked"})
        .field<&ReadingAsked::asked>({"Đề nghị mới", "Asked now"})
        .field<&ReadingAsked::kept>({"Đã đề nghị từ trước", "Asked before"});
    catalog.message<WhichReading>().field<&WhichReading::id>({"Đề nghị đọc", "Request"});
    catalog.message<Reminded>({"Đã nhắc", "Reminded"})
        .field<&Reminded::reminded>({"Số người được nhắc", "Persons"})
        .field<&Reminded::kept>({"Hôm nay đã nhắc", "Reminded today already"});
    catalog.message<ReadingReminded>({"Đã nhắc đọc văn bản", "A reader was reminded"})
        .field<&ReadingReminded::request_id>({"Đề nghị đọc", "Request"})
        .field<&ReadingReminded::document_id>({"Văn bản", "Document"})
        .field<&ReadingReminded::person_id>({"Người đọc", "Reader"})
        .field<&ReadingReminded::late>({"Đã quá hạn", "Overdue"});
}

void declare_forming(Catalog& catalog) {
    catalog.message<NewBodyMember>()
        .field<&NewBodyMember::staff_member_id>({"Nhân sự", "Staff member"})
        .field<&NewBodyMember::role>({"Nhiệm vụ", "Role"}, kept)
        .field<&NewBodyMember::task>({"Phụ trách", "In charge of"}, kept_text(200));
    catalog.message<NewBody>({"Lập ban, tổ", "Form a body"})
        .field<&NewBody::name>({"Tên", "Name"}, {.limit = 200})
        .field<&NewBody::topic_id>({"Theo bộ tiêu chuẩn", "Topic"}, kept)
        .field<&NewBody::document_id>({"Quyết định thành lập", "Decision"})
        .field<&NewBody::valid_from>({"Từ ngày", "From"}, kept)
        .field<&NewBody::valid_to>({"Đến ngày", "Until"}, kept)
        .field<&NewBody::members>({"Thành viên", "Members"}, {.limit = 60, .required = false});
    catalog.message<NewMeeting>({"Ghi cuộc họp", "Record a meeting"})
        .field<&NewMeeting::body_id>({"Ban, tổ", "Body"})
        .field<&NewMeeting::held_on>({"Ngày họp", "Held on"})
        .field<&NewMeeting::subject>({"Nội dung", "Subject"}, kept_text(500))
        .field<&NewMeeting::document_id>({"Biên bản", "Minutes"}, kept);
    catalog.message<ContinueRegister>({"Tiếp tục từ sổ giấy", "Go on from a paper register"})
        .field<&ContinueRegister::sequence>(
            {"Dãy số", "Row of numbers"},
            {.limit = 30,
             .help = {"QD quyết định, CV công văn, VB các loại khác, DEN văn bản đến.",
                      "QD decisions, CV letters, VB all others, DEN arrivals."}})
        .field<&ContinueRegister::year>({"Năm", "Year"}, {.limit = 9'999, .minimum = 2000, .required = false})
        .field<&ContinueRegister::last>({"Số cuối trong sổ giấy", "Last number on paper"},
                                        {.limit = greatest_number, .minimum = 0});
}

void declare_answers(Catalog& catalog) {
    catalog.message<NumberQuery>()
        .field<&NumberQuery::type_id>({"Loại văn bản", "Kind"}, kept)
        .field<&NumberQuery::confidential>({"Mật", "Confidential"}, kept)
        .field<&NumberQuery::day>({"Ngày", "Day"}, kept)
        .field<&NumberQuery::organisation>({"Chữ viết tắt của trường", "Abbreviation"}, kept_text(30));
    catalog.message<NumberProposal>({"Số sẽ cấp", "Number to be given"})
        .field<&NumberProposal::sequence>({"Dãy số", "Row of numbers"}, {.limit = 30})
        .field<&NumberProposal::year>({"Năm", "Year"})
        .field<&NumberProposal::number>({"Số", "Number"})
        .field<&NumberProposal::symbol>({"Ký hiệu", "Symbol"}, {.limit = 100})
        .field<&NumberProposal::organisation>({"Chữ viết tắt của trường", "Abbreviation"}, {.limit = 30});
    catalog.message<ChecklistQuery>();
    catalog.message<ChecklistItem>({"Mục của bộ tiêu chuẩn", "Item of the standard"})
        .field<&ChecklistItem::topic_id>({"Chủ đề", "Topic"})
        .field<&ChecklistItem::code>({"Mã", "Code"}, {.limit = 20})
        .field<&ChecklistItem::item>({"Mục", "Item"}, {.limit = 40})
        .field<&ChecklistItem::name_vi>({"Tên", "Name in Vietnamese"}, {.limit = 200})
        .field<&ChecklistItem::name_en>({"Tên tiếng Anh", "Name"}, {.limit = 200})
        .field<&ChecklistItem::kind>({"Thuộc nhóm", "Group"})
        .field<&ChecklistItem::level>({"Mức", "Level"})
        .field<&ChecklistItem::gap>({"Còn thiếu", "What is missing"})
        .field<&ChecklistItem::document_id>({"Văn bản", "Document"})
        .field<&ChecklistItem::symbol>({"Số, ký hiệu", "Symbol"}, {.limit = 100})
        .field<&ChecklistItem::title>({"Trích yếu", "Title"}, {.limit = 500})
        .field<&ChecklistItem::asked>({"Được đề nghị đọc", "Asked to read"})
        .field<&ChecklistItem::confirmed>({"Đã đọc", "Have read"})
        .field<&ChecklistItem::body_id>({"Ban, tổ", "Body"})
        .field<&ChecklistItem::members>({"Thành viên", "Members"})
        .field<&ChecklistItem::members_left>({"Thành viên đã nghỉ", "Members who left"})
        .field<&ChecklistItem::meetings>({"Cuộc họp có biên bản", "Minuted meetings"});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_chosen(catalog);
    declare_form(catalog.message<NewDocument>({"Soạn văn bản", "Writing a document"}));
    auto edit = catalog.message<DocumentEdit>({"Sửa văn bản", "Correcting a document"});
    edit.field<&DocumentEdit::id>(the_document);
    declare_form(edit);
    declare_arrivals(catalog);
    declare_steps(catalog);
    declare_forming(catalog);
    declare_answers(catalog);
}

}  // namespace truong::office
