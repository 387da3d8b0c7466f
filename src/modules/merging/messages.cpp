// What clients send to the actions of merging, and what they get back.
#include "modules/merging/entities.hpp"

namespace truong::merging {

namespace {

constexpr FieldOptions record_name_text{.limit = 20};
constexpr FieldOptions row_count{.limit = 10'000, .minimum = 0};
constexpr FieldOptions answered{.limit = 2'000, .required = false};
constexpr FieldOptions reason_text{.limit = 300, .privacy = Privacy::personal};
constexpr FieldOptions version_number{.limit = std::int64_t{1} << 40};

void declare_preview(Catalog& catalog) {
    catalog.message<PairQuery>()
        .field<&PairQuery::kept>({"Hồ sơ giữ lại", "Record that stays"}, record_name_text)
        .field<&PairQuery::lost>({"Hồ sơ nhập vào", "Record that goes into it"}, record_name_text);
    catalog.message<FieldView>({"Mục khác nhau", "Field that differs"})
        .field<&FieldView::field>({"Mục", "Field"}, answered)
        .field<&FieldView::label_vi>({"Nhãn", "Label"}, answered)
        .field<&FieldView::label_en>({"Nhãn tiếng Anh", "Label in English"}, answered)
        .field<&FieldView::kept>({"Ở hồ sơ giữ lại", "On the record that stays"}, answered)
        .field<&FieldView::lost>({"Ở hồ sơ nhập vào", "On the record that goes"}, answered)
        .field<&FieldView::hidden>({"Không hiện giá trị", "Hidden"})
        .field<&FieldView::proposed>({"Đề nghị lấy", "Proposed"});
    catalog.message<RowsView>({"Dữ liệu đi theo", "Rows that come along"})
        .field<&RowsView::entity>({"Loại dữ liệu", "Entity"}, answered)
        .field<&RowsView::label_vi>({"Nhãn", "Label"}, answered)
        .field<&RowsView::label_en>({"Nhãn tiếng Anh", "Label in English"}, answered)
        .field<&RowsView::kept>({"Của hồ sơ giữ lại", "Of the record that stays"}, row_count)
        .field<&RowsView::lost>({"Của hồ sơ nhập vào", "Of the record that goes"}, row_count)
        .field<&RowsView::settled>({"Nhường dòng đã có", "Give way to a row that is there"}, row_count)
        .field<&RowsView::cut>({"Chỉ còn những ngày trống", "Only for days that are free"}, row_count);
    catalog.message<Obstacle>({"Vướng mắc", "Obstacle"})
        .field<&Obstacle::code>({"Mã", "Code"}, answered)
        .field<&Obstacle::message_vi>({"Nội dung", "Message in Vietnamese"}, answered)
        .field<&Obstacle::message_en>({"Nội dung (tiếng Anh)", "Message"}, answered);
    catalog.message<MergePreview>({"Xem trước khi gộp", "What a merge would do"})
        .field<&MergePreview::kept>({"Hồ sơ giữ lại", "Record that stays"}, answered)
        .field<&MergePreview::lost>({"Hồ sơ nhập vào", "Record that goes"}, answered)
        .field<&MergePreview::kept_name>({"Tên trên hồ sơ giữ lại", "Name on it"}, answered)
        .field<&MergePreview::lost_name>({"Tên trên hồ sơ nhập vào", "Name on the other"}, answered)
        .field<&MergePreview::kept_version>({"Phiên bản hồ sơ giữ lại", "Its version"}, version_number)
        .field<&MergePreview::lost_version>({"Phiên bản hồ sơ nhập vào", "Version of the other"},
                                            version_number)
        .field<&MergePreview::fields>({"Các mục khác nhau", "Fields that differ"}, {.limit = 200})
        .field<&MergePreview::rows>({"Dữ liệu đi theo", "Rows that come along"}, {.limit = 200})
        .field<&MergePreview::obstacles>({"Vướng mắc", "What stands in the way"}, answered)
        .field<&MergePreview::in_the_way>({"Vướng mắc, bằng lời", "The same in words"}, {.limit = 200});
}

void declare_split(Catalog& catalog) {
    catalog.message<SplitQuery>().field<&SplitQuery::pupil_id>({"Học sinh", "Pupil"});
    catalog.message<SplitRow>({"Dòng có thể tách", "Row that may go"})
        .field<&SplitRow::row>({"Dòng", "Row"}, answered)
        .field<&SplitRow::label_vi>({"Loại dữ liệu", "Kind"}, answered)
        .field<&SplitRow::label_en>({"Loại dữ liệu, tiếng Anh", "Kind in English"}, answered)
        .field<&SplitRow::valid_from>({"Từ ngày", "From"})
        .field<&SplitRow::valid_to>({"Đến ngày", "Until"})
        .field<&SplitRow::proposed>({"Đề nghị tách", "Proposed"});
    catalog.message<RowChoice>({"Dòng được chọn", "Row that goes"})
        .field<&RowChoice::row>({"Dòng", "Row"}, record_name_text);
    catalog.message<NewSplit>({"Tách hồ sơ học sinh", "Split of a pupil"})
        .field<&NewSplit::pupil_id>({"Học sinh", "Pupil"})
        .field<&NewSplit::merge_id>({"Lần gộp sai", "Merge that was wrong"})
        .field<&NewSplit::full_name>({"Họ và tên em kia", "Name of the other pupil"},
                                     {.limit = 150, .required = false, .privacy = Privacy::personal})
        .field<&NewSplit::birth_date>({"Ngày sinh em kia", "Birth date of the other"},
                                      {.privacy = Privacy::personal})
        .field<&NewSplit::sex>({"Giới tính em kia", "Sex of the other"}, {.privacy = Privacy::personal})
        .field<&NewSplit::code>({"Mã học sinh em kia", "Code of the other"}, {.limit = 20, .required = false})
        .field<&NewSplit::reason>({"Lý do", "Reason"}, reason_text)
        .field<&NewSplit::rows>({"Các dòng sang hồ sơ kia", "Rows that go"},
                                {.limit = 1'000, .required = false})
        .field<&NewSplit::version>({"Phiên bản đã xem", "Version that was seen"}, version_number);
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_preview(catalog);
    catalog.message<FieldChoice>({"Chọn giá trị", "Choice of a value"})
        .field<&FieldChoice::field>({"Mục", "Field"}, {.limit = 80})
        .field<&FieldChoice::from>({"Lấy từ", "From"});
    catalog.message<NewMerge>({"Gộp hai hồ sơ", "Merge of two records"})
        .field<&NewMerge::kept>({"Hồ sơ giữ lại", "Record that stays"}, record_name_text)
        .field<&NewMerge::lost>({"Hồ sơ nhập vào", "Record that goes into it"}, record_name_text)
        .field<&NewMerge::reason>({"Lý do", "Reason"}, reason_text)
        .field<&NewMerge::fields>({"Giá trị được chọn", "Chosen values"}, {.limit = 200, .required = false})
        .field<&NewMerge::kept_version>({"Phiên bản hồ sơ giữ lại", "Version of the first"}, version_number)
        .field<&NewMerge::lost_version>({"Phiên bản hồ sơ nhập vào", "Version of the second"},
                                        version_number);
    catalog.message<WhichMerge>().field<&WhichMerge::id>({"Lần gộp", "Merge"});
    catalog.message<ResultQuery>().field<&ResultQuery::record>({"Hồ sơ", "Record"}, record_name_text);
    catalog.message<MergeResult>({"Hồ sơ hiện nay", "Record of today"})
        .field<&MergeResult::record>({"Hồ sơ", "Record"}, answered)
        .field<&MergeResult::merged>({"Đã gộp", "Merged"});
    declare_split(catalog);
}

}  // namespace truong::merging
