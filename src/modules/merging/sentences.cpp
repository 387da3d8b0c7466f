#include "modules/merging/entities.hpp"

namespace truong::merging {

namespace {

struct Said {
    std::string_view code;
    Sentence sentence;
};
constexpr Said said[] = {
    {"merge_itself",
     {{"Hai hồ sơ này là của cùng một danh tính.", "Both records are of one identity already."},
      {"Chọn hai hồ sơ khác nhau.", "Choose two that differ."}}},
    {"merge_before",
     {{"Hồ sơ này đã được gộp vào {0}.", "This record went into {0}."}, {"Dùng hồ sơ đó.", "Use that one."}}},
    {"merge_other_kind",
     {{"Hai hồ sơ khác loại.", "The two records are of different kinds."},
      {"Chỉ gộp học sinh với học sinh, nhân sự với nhân sự, người giám hộ với người giám hộ.",
       "Pupils go with pupils, staff with staff, guardians with guardians."}}},
    {"merge_other_school",
     {{"Hai hồ sơ của hai trường.", "The records are of two schools."},
      {"Quản trị máy chủ gộp danh tính; mỗi trường giữ hồ sơ của mình.",
       "Whoever runs the server merges the identities; each school keeps its record."}}},
    {"merge_known_elsewhere",
     {{"Trường khác cũng có hồ sơ của người này.", "Another school has records of this person too."},
      {"Chọn hồ sơ này làm hồ sơ giữ lại; nếu cả hai đều có ở trường khác, nhờ quản trị máy chủ.",
       "Keep this one; where both are known elsewhere, ask whoever runs the server."}}},
    {"merge_import_running",
     {{"Trường đang nhập hoặc hoàn tác một tệp.", "A file of the school is being brought in or taken back."},
      {"Chờ xong rồi làm lại.", "Wait until it is done, then try again."}}},
    {"merge_rollover_running",
     {{"Trường đang chạy hoặc hoàn tác việc lên lớp.", "A rollover of the school runs or is taken back."},
      {"Chờ xong rồi làm lại.", "Wait until it is done, then try again."}}},
    {"merge_custody_differs",
     {{"Hai dòng giám hộ của {0} cho cùng một em ghi khác nhau về quyền nuôi con, quyền đón hoặc đại diện "
       "({1}, {2}).",
       "Two guardianships of {0} for one pupil differ in custody, collecting or representing ({1}, {2})."},
      {"Đối chiếu bản án, thỏa thuận, sửa hai dòng cho khớp (kể cả ghi chú) rồi gộp lại.",
       "Check the judgment, make both agree, the note as well, then merge again."}}},
    {"merge_not_of_here",
     {{"Lần gộp này không được thực hiện trên máy chủ này.", "This merge was not made on this server."},
      {"Không hoàn tác được; tách hồ sơ bằng cách lập hồ sơ mới cho em kia.",
       "It cannot be undone here; split the record with a new one for the other pupil."}}},
    {"merge_own_record",
     {{"Không tự gộp hồ sơ của chính mình.", "Nobody merges his own record."},
      {"Nhờ người khác phụ trách hồ sơ.", "Ask somebody else who keeps records."}}},
    {"merge_powers",
     {{"Một trong hai người đang giữ chức vụ, quyền hạn.", "One of the two holds an office."},
      {"Hiệu trưởng gộp; với cán bộ cơ quan quản lý thì quản trị máy chủ gộp.",
       "The principal does it; for officers whoever runs the server."}}},
    {"merge_two_accounts",
     {{"Cả hai người đều đang dùng tài khoản riêng.", "Both use an account of their own."},
      {"Thống nhất giữ một tài khoản, gỡ tài khoản kia rồi gộp lại.",
       "Agree on one account, take the other away, then merge again."}}},
    {"merge_field_unknown",
     {{"Hai hồ sơ không khác nhau ở mục “{0}”.", "The records do not differ in “{0}”."},
      {"Chọn trong các mục của bản xem trước.", "Choose among the fields of the preview."}}},
    {"merge_too_many_rows",
     {{"Hai hồ sơ có quá nhiều dữ liệu để gộp một lần.", "The records hold too much for one merge."},
      {"Báo người quản trị máy chủ.", "Tell whoever runs the server."}}},
    {"merge_without_record",
     {{"Không trường nào có hồ sơ của hai danh tính này.", "No school has a record of these identities."},
      {"Không cần gộp.", "There is nothing to merge."}}},
    {"merge_undone",
     {{"Lần gộp này đã được hoàn tác.", "This merge was undone before."},
      {"Không cần làm gì thêm.", "There is nothing left to do."}}},
    {"merge_undo_there",
     {{"Nhóm thay đổi này là một lần gộp hồ sơ.", "This change set is a merge of records."},
      {"Hoàn tác ở trang của lần gộp.", "Undo it on the page of the merge."}}},
    {"split_row_foreign",
     {{"Dòng “{0}” không thuộc hồ sơ này.", "The row “{0}” does not hang on this record."},
      {"Chọn trong các dòng của bản xem trước.", "Choose among the rows of the preview."}}},
    {"split_other_merge",
     {{"Lần gộp này không phải của hồ sơ đang tách, hoặc đã hoàn tác.",
       "The merge is not one of this record, or it was undone."},
      {"Chọn lần gộp khác, hoặc nhập tên để lập hồ sơ mới.",
       "Choose another, or give a name for a new record."}}},
    {"split_nobody",
     {{"Chưa rõ em kia là ai.", "It is not told who the other pupil is."},
      {"Nhập họ tên, hoặc chọn lần gộp sai.", "Give the name, or choose the merge that was wrong."}}},
};

}  // namespace

void declare_sentences(Catalog& catalog) {
    for (const auto& [code, sentence] : said) catalog.finding(code, sentence);
}

}  // namespace truong::merging
