// The messages of the screens, for the API's description.
#include "platform/overview/screens.hpp"

namespace truong::platform {

namespace {

const FieldOptions words{.limit = 200}, address{.limit = 300}, sentence{.limit = 1'000}, list{.limit = 500};
const FieldOptions any_number{.limit = std::numeric_limits<std::int64_t>::max(),
                              .minimum = std::numeric_limits<std::int64_t>::min()};
const FieldOptions optional{.required = false};

void declare_questions(Catalog& catalog) {
    catalog.message<ScreensQuery>().field<&ScreensQuery::lang>({"Ngôn ngữ", "Language"}, optional);
    catalog.message<ScreenQuery>()
        .field<&ScreenQuery::id>({"Mã màn hình", "Screen"}, words)
        .field<&ScreenQuery::lang>({"Ngôn ngữ", "Language"}, optional);
    catalog.message<SearchQuery>()
        .field<&SearchQuery::q>({"Từ cần tìm", "Wanted words"}, words)
        .field<&SearchQuery::lang>({"Ngôn ngữ", "Language"}, optional);
    catalog.message<ScreenSummary>()
        .field<&ScreenSummary::id>({"Mã màn hình", "Screen"}, words)
        .field<&ScreenSummary::path>({"Địa chỉ danh sách", "Address of the list"}, address)
        .field<&ScreenSummary::label>({"Tên danh sách", "Name of the list"}, words)
        .field<&ScreenSummary::group>({"Nhóm việc", "Task"})
        .field<&ScreenSummary::group_label>({"Tên nhóm việc", "Name of the task"}, words)
        .field<&ScreenSummary::icon>({"Biểu tượng", "Icon"}, words)
        .field<&ScreenSummary::view>({"Kiểu hiển thị", "View"})
        .field<&ScreenSummary::can_create>({"Được thêm", "May create"});
    catalog.message<Hit>()
        .field<&Hit::id>({"Mã", "Id"}, words)
        .field<&Hit::screen>({"Màn hình", "Screen"}, words)
        .field<&Hit::title>({"Tên", "Name"}, sentence)
        .field<&Hit::subtitle>({"Dòng dưới", "Below the name"}, sentence)
        .field<&Hit::kind>({"Loại", "Kind"}, words);
}

void declare_fields(Catalog& catalog) {
    catalog.message<ChoiceInfo>()
        .field<&ChoiceInfo::value>({"Giá trị", "Value"}, words)
        .field<&ChoiceInfo::label>({"Tên", "Name"}, words)
        .field<&ChoiceInfo::tone>({"Sắc thái", "Tone"});
    catalog.message<FieldInfo>()
        .field<&FieldInfo::name>({"Tên trường", "Field"}, words)
        .field<&FieldInfo::label>({"Nhãn", "Label"}, words)
        .field<&FieldInfo::help>({"Giải thích", "Help"}, sentence)
        .field<&FieldInfo::type>({"Kiểu nhập", "Type of input"}, words)
        .field<&FieldInfo::role>({"Vai trò hiển thị", "Part on the screen"})
        .field<&FieldInfo::priority>({"Mức ưu tiên", "Priority"})
        .field<&FieldInfo::section>({"Phần", "Section"}, words)
        .field<&FieldInfo::required>({"Bắt buộc", "Required"})
        .field<&FieldInfo::nullable>({"Có thể trống", "May be null"})
        .field<&FieldInfo::limit>({"Giới hạn", "Limit"}, any_number)
        .field<&FieldInfo::minimum>({"Nhỏ nhất", "Least"}, any_number)
        .field<&FieldInfo::low>({"Mức thấp", "Low below"}, any_number)
        .field<&FieldInfo::choices>({"Lựa chọn", "Choices"}, list)
        .field<&FieldInfo::target>({"Màn hình được trỏ tới", "Screen of what it points to"}, words)
        .field<&FieldInfo::target_path>({"Địa chỉ danh sách được trỏ tới", "List of what it points to"},
                                        address)
        .field<&FieldInfo::target_title>({"Trường nêu tên", "Fields that name it"}, words)
        .field<&FieldInfo::code_list>({"Danh mục mã", "List of codes"}, words)
        .field<&FieldInfo::kept>({"Do máy chủ giữ", "Kept by the server"})
        .field<&FieldInfo::fixed>({"Không sửa về sau", "Not changed later"})
        .field<&FieldInfo::privacy>({"Mức riêng tư", "Privacy"})
        .field<&FieldInfo::searched>({"Tìm được bằng q", "Found by q"})
        .field<&FieldInfo::sorts>({"Sắp xếp được", "Sorts"})
        .field<&FieldInfo::filters>({"Lọc được", "Filters"})
        .field<&FieldInfo::form>({"Dạng viết", "Form"}, words)
        .field<&FieldInfo::custom>({"Trường do nhà trường thêm", "Added by the school"});
}

void declare_layout(Catalog& catalog) {
    catalog.message<SectionInfo>()
        .field<&SectionInfo::id>({"Mã", "Id"}, words)
        .field<&SectionInfo::label>({"Tên", "Name"}, words);
    catalog.message<ViewInfo>()
        .field<&ViewInfo::id>({"Mã", "Id"}, words)
        .field<&ViewInfo::label>({"Tên", "Name"}, words)
        .field<&ViewInfo::query>({"Điều kiện lọc", "Query"}, sentence)
        .field<&ViewInfo::tone>({"Sắc thái", "Tone"});
    catalog.message<NextStepInfo>()
        .field<&NextStepInfo::field>({"Trường", "Field"}, words)
        .field<&NextStepInfo::values>({"Các giá trị", "Values"}, words)
        .field<&NextStepInfo::text>({"Điều cần biết", "Text"}, sentence)
        .field<&NextStepInfo::action_label>({"Tên việc", "Action"}, words)
        .field<&NextStepInfo::action>({"Địa chỉ", "Address"}, address)
        .field<&NextStepInfo::tone>({"Sắc thái", "Tone"});
    catalog.message<ActionInfo>()
        .field<&ActionInfo::id>({"Mã", "Id"}, words)
        .field<&ActionInfo::label>({"Tên", "Name"}, words)
        .field<&ActionInfo::path>({"Địa chỉ", "Address"}, address)
        .field<&ActionInfo::prints>({"Cho ra một tệp", "Answers with a file"})
        .field<&ActionInfo::fields>({"Các trường", "Fields"}, list);
    catalog.message<PartInfo>()
        .field<&PartInfo::screen>({"Màn hình", "Screen"}, words)
        .field<&PartInfo::by>({"Trường trỏ tới", "Field that points here"}, words)
        .field<&PartInfo::through>({"So với trường", "Field that it is compared with"}, words)
        .field<&PartInfo::label>({"Tên", "Name"}, words)
        .field<&PartInfo::view>({"Kiểu hiển thị", "View"});
}

void declare_screen(Catalog& catalog) {
    catalog.message<ScreenInfo>()
        .field<&ScreenInfo::id>({"Mã màn hình", "Screen"}, words)
        .field<&ScreenInfo::path>({"Địa chỉ danh sách", "Address of the list"}, address)
        .field<&ScreenInfo::label>({"Tên danh sách", "Name of the list"}, words)
        .field<&ScreenInfo::entity>({"Bảng dữ liệu", "Entity"}, words)
        .field<&ScreenInfo::group>({"Nhóm việc", "Task"})
        .field<&ScreenInfo::group_label>({"Tên nhóm việc", "Name of the task"}, words)
        .field<&ScreenInfo::icon>({"Biểu tượng", "Icon"}, words)
        .field<&ScreenInfo::view>({"Kiểu hiển thị", "View"})
        .field<&ScreenInfo::can_create>({"Được thêm", "May create"})
        .field<&ScreenInfo::prefix>({"Tiền tố mã", "Prefix of ids"}, words)
        .field<&ScreenInfo::one>({"Tên một bản ghi", "Name of one row"}, words)
        .field<&ScreenInfo::verb>({"Nút chính", "Main button"}, words)
        .field<&ScreenInfo::empty>({"Khi chưa có gì", "When nothing is there"}, sentence)
        .field<&ScreenInfo::title>({"Trường nêu tên", "Fields that name a row"}, words)
        .field<&ScreenInfo::subtitle>({"Trường đứng dưới tên", "Fields below the name"}, words)
        .field<&ScreenInfo::sort>({"Sắp xếp", "Sort"}, words)
        .field<&ScreenInfo::fields>({"Các trường", "Fields"}, list)
        .field<&ScreenInfo::sections>({"Các phần", "Sections"}, list)
        .field<&ScreenInfo::views>({"Danh sách có tên", "Named views"}, list)
        .field<&ScreenInfo::next_steps>({"Việc tiếp theo", "Next steps"}, list)
        .field<&ScreenInfo::parts>({"Danh sách kèm theo", "Parts"}, list)
        .field<&ScreenInfo::actions>({"Việc làm với một bản ghi", "Actions"}, list)
        .field<&ScreenInfo::list_actions>({"Việc làm với cả danh sách", "Actions of the list"}, list)
        .field<&ScreenInfo::creation_path>({"Địa chỉ thêm mới", "Address for a new one"}, address)
        .field<&ScreenInfo::creation_fields>({"Trường khi thêm mới", "Fields of a new one"}, list)
        .field<&ScreenInfo::can_change>({"Được sửa", "May change"})
        .field<&ScreenInfo::can_reveal>({"Được xem giá trị ẩn", "May see hidden values"})
        .field<&ScreenInfo::can_note>({"Được ghi chú", "May write notes"})
        .field<&ScreenInfo::import_sheet>({"Mẫu nhập", "Sheet of the import"}, words)
        .field<&ScreenInfo::dated_from>({"Trường ngày bắt đầu", "Field of the first day"}, words)
        .field<&ScreenInfo::dated_to>({"Trường ngày kết thúc", "Field of the last day"}, words)
        .field<&ScreenInfo::campus>({"Trường chỉ điểm trường", "Field of the campus"}, words)
        .field<&ScreenInfo::person>({"Trường chỉ người", "Field of the person"}, words);
}

}  // namespace

void declare_screens(Catalog& catalog) {
    declare_questions(catalog);
    declare_fields(catalog);
    declare_layout(catalog);
    declare_screen(catalog);
}

}  // namespace truong::platform
