#include "modules/reorganisation/entities.hpp"

namespace truong::reorganisation {

namespace {

constexpr FieldOptions optional_text(std::int64_t limit) { return {.limit = limit, .required = false}; }

struct DecisionSaid {
    std::string_view code;
    Sentence sentence;
};
constexpr DecisionSaid decision_said[] = {
    {"decision_empty",
     {{"Quyết định chưa có nội dung nào.", "The decision has no lines."},
      {"Thêm từng đơn vị, trường được sắp xếp.", "Add a line for each unit or school."}}},
    {"decision_running",
     {{"Quyết định này đang được thực hiện.", "This decision is being applied."},
      {"Chờ xong rồi làm tiếp.", "Wait until it is done."}}},
    {"decision_applied",
     {{"Quyết định đã thực hiện thì không sửa nội dung nữa.", "A decision that was applied is not changed."},
      {"Hoàn tác trước, hoặc ghi một quyết định khác.", "Undo it first, or enter another decision."}}},
    {"decision_not_applied",
     {{"Quyết định này chưa thực hiện nên không có gì để hoàn tác.",
       "This decision was not applied: there is nothing to undo."},
      {"Chỉ hoàn tác quyết định đã thực hiện.", "Only a decision that was applied is undone."}}},
    {"decision_beside",
     {{"Quyết định {0} đang được thực hiện trên cùng đơn vị hoặc trường.",
       "Decision {0} about the same unit or school is being applied."},
      {"Chờ quyết định đó xong.", "Wait until that one is done."}}},
    {"decision_half_undone",
     {{"Quyết định này đang được hoàn tác dở dang.", "This decision is undone only in part."},
      {"Hoàn tác cho xong rồi mới thực hiện lại.", "Finish the undo before you apply it again."}}},
    {"decision_unfinished",
     {{"Quyết định {0} trên cùng đơn vị hoặc trường mới thực hiện được một phần.",
       "Decision {0} about the same unit or school is applied only in part."},
      {"Thực hiện tiếp hoặc hoàn tác quyết định đó trước.", "Finish that one or undo it first."}}},
    {"decision_unit_is_school",
     {{"Nội dung về {0} nhập, tách, giải thể hoặc đưa đơn vị vào một trường như với cơ quan.",
       "The line about {0} treats a school like an authority."},
      {"Dùng nội dung nhập trường, tách trường hoặc chuyển điểm trường: học sinh và nhân sự chuyển theo.",
       "Use the lines for schools: pupils and staff then go along."}}},
    {"decision_before_signing",
     {{"Ngày hiệu lực trước ngày ký.", "It takes effect before it was signed."},
      {"Kiểm tra lại hai ngày trên văn bản.", "Compare both days with the paper."}}},
    {"decision_out_of_reach",
     {{"Đơn vị hoặc trường này không thuộc phạm vi quản lý của bạn.",
       "This unit or school is not below your authority."},
      {"Quyết định do cơ quan cấp trên của mọi đơn vị liên quan ghi.",
       "It is entered by an authority above all units concerned."}}},
    {"decision_circular",
     {{"Các đơn vị nhập vòng tròn vào nhau: {0}.", "The units merge into one another in a circle: {0}."},
      {"Mỗi đơn vị chỉ nhập vào đơn vị còn tồn tại sau đó.", "Let each merge into one that goes on."}}},
    {"decision_target_ends",
     {{"{0} cũng kết thúc theo quyết định này nên không tiếp nhận được.",
       "{0} ends by this decision, too, and cannot take over."},
      {"Chọn đơn vị còn tồn tại sau ngày hiệu lực.", "Choose one that goes on after the day."}}},
    {"decision_unit_twice",
     {{"{0} xuất hiện hai lần trong quyết định.", "{0} stands in the decision twice."},
      {"Bỏ bớt một dòng.", "Remove one of the lines."}}},
    {"decision_line_incomplete",
     {{"Dòng này còn thiếu: {0}.", "This line lacks: {0}."}, {"Bổ sung rồi lưu lại.", "Add it."}}},
    {"decision_kind_differs",
     {{"{0} và {1} không cùng cấp.", "{0} and {1} are not of the same kind."},
      {"Chỉ nhập các đơn vị cùng cấp với nhau.", "Only units of the same kind merge."}}},
    {"decision_unit_not_there",
     {{"{0} không tồn tại vào ngày {1}.", "{0} does not exist on {1}."},
      {"Kiểm tra ngày hiệu lực và giai đoạn của đơn vị.", "Compare the day with the periods of the unit."}}},
    {"decision_changes_later",
     {{"{0} đã có thay đổi ghi sau ngày hiệu lực, từ {1}.", "{0} changes again after the day, on {1}."},
      {"Bỏ thay đổi đó trước, hoặc ghi quyết định theo đúng thứ tự ngày.",
       "Take that back first, or enter decisions in the order of their days."}}},
    {"decision_code_taken",
     {{"Mã {0} đã dùng cho đơn vị hoặc trường khác.", "The code {0} is another unit's or school's."},
      {"Chọn mã khác, hoặc chọn đơn vị đó làm nơi tiếp nhận.",
       "Choose another, or name that one as the one that goes on."}}},
    {"decision_school_closed",
     {{"{0} đã giải thể từ {1}.", "{0} was closed on {1}."},
      {"Chọn trường còn hoạt động.", "Choose a school that is open."}}},
    {"decision_campus_unknown",
     {{"{0} không có điểm trường mã {1}.", "{0} has no campus with the code {1}."},
      {"Xem mã ở danh sách điểm trường.", "See the codes in the list of campuses."}}},
    {"decision_class_unknown",
     {{"{0} không có lớp {1} trong năm học của ngày hiệu lực.",
       "{0} has no class {1} in the school year of that day."},
      {"Xem tên lớp ở danh sách lớp.", "See the names in the list of classes."}}},
    {"decision_too_long",
     {{"Một quyết định có nhiều nhất {0} dòng.", "A decision has {0} lines at most."},
      {"Ghi phần còn lại thành một quyết định khác.", "Enter the rest as another decision."}}},
    {"decision_area_unknown",
     {{"Không có địa bàn mã {0}, và dòng này không nói loại và tên của địa bàn mới.",
       "There is no area with the code {0}, and the line tells neither kind nor name of a new one."},
      {"Ghi loại địa bàn và tên mới.", "Enter the kind of area and the new name."}}},
    {"decision_pupils_differ",
     {{"Đối chiếu không khớp: {0} học sinh lẽ ra có mặt, {1} có mặt, {2} ở hai lớp.",
       "It does not add up: {0} pupils should be there, {1} are, {2} are in two classes."},
      {"Hoàn tác, xem các việc còn phải xử lý, rồi thực hiện lại.",
       "Undo it, look at the open matters, and apply it again."}}},
};

}  // namespace

void declare_decision_messages(Catalog& catalog) {
    catalog.message<NewDecision>({"Quyết định mới", "New decision"})
        .field<&NewDecision::number>({"Số văn bản", "Number"}, {.limit = 100})
        .field<&NewDecision::signed_on>({"Ngày ký", "Signed on"})
        .field<&NewDecision::effective_on>({"Ngày hiệu lực", "Effective on"})
        .field<&NewDecision::decided_by>({"Cơ quan ban hành", "Decided by"}, {.limit = 200})
        .field<&NewDecision::content>({"Trích yếu", "Content"}, optional_text(2'000));
    catalog.message<NewLine>({"Nội dung mới", "New line"})
        .field<&NewLine::id>({"Quyết định", "Decision"})
        .field<&NewLine::kind>({"Việc", "Kind"})
        .field<&NewLine::from_unit_id>({"Đơn vị cũ", "Old unit"})
        .field<&NewLine::to_unit_id>({"Đơn vị tiếp nhận", "Unit that goes on"})
        .field<&NewLine::from_school_id>({"Trường cũ", "Old school"})
        .field<&NewLine::to_school_id>({"Trường tiếp nhận", "School that goes on"})
        .field<&NewLine::campus_code>({"Mã điểm trường", "Code of the campus"}, optional_text(20))
        .field<&NewLine::classes>({"Các lớp", "Classes"},
                                  explained({"Chỉ những lớp này chuyển đi. Ví dụ: 6A1, 6A2.",
                                             "Only these go. For example: 6A1, 6A2."},
                                            optional_text(1'000)))
        .field<&NewLine::new_code>({"Mã mới", "New code"}, optional_text(20))
        .field<&NewLine::new_name>({"Tên mới", "New name"}, optional_text(200))
        .field<&NewLine::new_area_code>({"Mã địa bàn mới", "Code of the new area"}, optional_text(20))
        .field<&NewLine::new_area_kind>({"Loại địa bàn", "Kind of area"}, optional_text(30));
    catalog.message<WhichLine>().field<&WhichLine::id>({"Nội dung", "Line"});
    catalog.message<WhichDecision>().field<&WhichDecision::id>({"Quyết định", "Decision"});
    catalog.message<Settlement>({"Kết quả xử lý", "Settlement"})
        .field<&Settlement::id>({"Việc", "Matter"})
        .field<&Settlement::settled>({"Đã xử lý thế nào", "What was done"}, {.limit = 500});
    catalog.message<Preview>({"Xem trước quyết định", "Preview of a decision"})
        .field<&Preview::units_ended>({"Đơn vị kết thúc", "Units that end"})
        .field<&Preview::units_made>({"Đơn vị lập mới", "New units"})
        .field<&Preview::units_moved>({"Đơn vị đổi cấp trên", "Units that move"})
        .field<&Preview::schools>({"Trường chuyển dữ liệu", "Schools"})
        .field<&Preview::campuses>({"Điểm trường", "Campuses"})
        .field<&Preview::classes>({"Lớp", "Classes"})
        .field<&Preview::pupils>({"Học sinh", "Pupils"})
        .field<&Preview::staff>({"Nhân sự", "Staff"})
        .field<&Preview::officer_posts>({"Cán bộ của đơn vị kết thúc", "Posts at units that end"})
        .field<&Preview::class_names>({"Lớp đổi tên", "Classes with a new name"}, {.limit = 20'000})
        .field<&Preview::faults>({"Lỗi", "Faults"}, {.limit = 2'000});
}

void declare_decision_words(Catalog& catalog) {
    catalog.words<DecisionState>({{DecisionState::draft, {"Bản ghi nháp", "Draft"}},
                                  {DecisionState::applying, {"Đang thực hiện", "Being applied"}},
                                  {DecisionState::applied, {"Đã thực hiện", "Applied"}},
                                  {DecisionState::undoing, {"Đang hoàn tác", "Being undone"}},
                                  {DecisionState::undone, {"Đã hoàn tác", "Undone"}},
                                  {DecisionState::failed, {"Bị dừng vì lỗi", "Failed"}}});
    catalog.tones<DecisionState>({{DecisionState::draft, Tone::waiting},
                                  {DecisionState::applying, Tone::info},
                                  {DecisionState::applied, Tone::good},
                                  {DecisionState::undoing, Tone::info},
                                  {DecisionState::failed, Tone::bad}});
    catalog.words<LineKind>({{LineKind::unit_merged, {"Nhập đơn vị", "Unit merged"}},
                             {LineKind::unit_split, {"Chia tách đơn vị", "Unit split"}},
                             {LineKind::unit_moved, {"Đổi cơ quan cấp trên", "Unit moved"}},
                             {LineKind::unit_renamed, {"Đổi tên đơn vị", "Unit renamed"}},
                             {LineKind::unit_closed, {"Giải thể đơn vị", "Unit closed"}},
                             {LineKind::school_merged, {"Nhập trường", "School merged"}},
                             {LineKind::school_split, {"Tách trường", "School split"}},
                             {LineKind::campus_moved, {"Chuyển điểm trường", "Campus moved"}}});
    catalog.words<MatterKind>(
        {{MatterKind::officer_post, {"Cán bộ của đơn vị đã kết thúc", "Post at a unit that ended"}},
         {MatterKind::appointment, {"Bổ nhiệm cần xác nhận lại", "Appointment to confirm"}},
         {MatterKind::class_name, {"Tên lớp trùng, đã đặt tên khác", "Name of a class clashed"}},
         {MatterKind::campus_code, {"Mã điểm trường trùng", "Code of a campus clashed"}},
         {MatterKind::person_at_both, {"Đã có hồ sơ ở trường tiếp nhận", "Has a record there already"}},
         {MatterKind::row_not_carried, {"Hồ sơ không chuyển được", "Record not carried"}},
         {MatterKind::reference_lost, {"Mất liên kết khi chuyển", "Reference lost"}},
         {MatterKind::left_behind, {"Dữ liệu ở lại trường cũ", "Left at the old school"}}});
}

void declare_decision_findings(Catalog& catalog) {
    for (const auto& [code, sentence] : decision_said) catalog.finding(code, sentence);
}

}  // namespace truong::reorganisation
