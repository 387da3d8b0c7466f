#include "modules/imports/entities.hpp"

namespace truong::imports {

namespace {

constexpr FieldOptions optional_flag{.required = false};

struct ImportSaid {
    std::string_view code;
    Sentence sentence;
};
constexpr ImportSaid import_said[] = {
    {"import_running",
     {{"Lần nhập này đang chạy.", "This import is running."},
      {"Chờ xong rồi làm tiếp.", "Wait until it is done."}}},
    {"import_not_previewed",
     {{"Lần nhập này chưa được xem trước.", "This import was not looked at yet."},
      {"Xem trước rồi mới ghi.", "Look at it before it is applied."}}},
    {"import_applied",
     {{"Lần nhập này đã ghi rồi.", "This import was applied already."},
      {"Muốn nhập lại thì hoàn tác nếu cần, rồi gửi lại tệp.",
       "To bring it in anew, undo it if need be and send the file again."}}},
    {"import_not_interrupted",
     {{"Lần nhập này không bị dừng giữa chừng.", "This import did not stop half-way."},
      {"Chỉ chạy tiếp lần nhập đang ghi hoặc đang hoàn tác mà bị dừng.",
       "Only one that stopped while it was applied or undone goes on."}}},
    {"import_not_applied",
     {{"Lần nhập này chưa ghi gì để hoàn tác.", "This import wrote nothing that could be undone."},
      {"Chỉ hoàn tác được lần nhập đã ghi.", "Only an import that was applied is undone."}}},
    {"import_rows_rejected",
     {{"Có {0} dòng không nhận được nên không ghi dòng nào.",
       "{0} lines were rejected, so that nothing was written."},
      {"Sửa các dòng đó trong tệp, hoặc cho phép nhập các dòng đúng.",
       "Correct those lines, or allow the good ones to be brought in."}}},
    {"import_sheet_unknown",
     {{"Không có mẫu nhập “{0}”.", "There is no sheet “{0}”."},
      {"Chọn một trong: {1}.", "Choose one of: {1}."}}},
    {"import_file_gone",
     {{"Tệp đã được xóa sau thời hạn lưu.", "The file was removed when its time was over."},
      {"Gửi lại tệp.", "Send the file again."}}},
    {"import_file_taken",
     {{"Tệp này đang gắn với một hồ sơ hoặc lần nhập khác.", "The file hangs on another record or import."},
      {"Gửi lại tệp để nhập.", "Send the file again to bring it in."}}},
    {"import_busy",
     {{"Máy chủ đang đọc nhiều bảng tính cùng lúc.", "The server is reading several spreadsheets at once."},
      {"Thử lại sau vài giây.", "Try again in a few seconds."}}},
    {"import_unseen_corrections",
     {{"Có sửa đổi chưa được xem trước.", "Some corrections were not looked at yet."},
      {"Xem trước lại rồi mới ghi.", "Look at them before the file is applied."}}},
    {"import_line_unknown",
     {{"Tệp không có dòng {0} này.", "The file has no such line {0}."},
      {"Tải lại bản xem trước.", "Load the preview again."}}},
    {"import_many_corrections",
     {{"Sửa quá nhiều ô: nhiều nhất {0} ô.", "Too many corrections: {0} at most."},
      {"Sửa trong tệp gốc rồi gửi lại.", "Correct the file itself and send it again."}}},
    {"import_column_unknown",
     {{"Mẫu nhập không có cột “{0}”.", "The sheet has no column “{0}”."},
      {"Chọn cột trong danh sách cột của mẫu.", "Choose a column of the sheet."}}},
};

}  // namespace

void declare_import_messages(Catalog& catalog) {
    catalog.message<ColumnDecision>({"Cột do người dùng chọn", "Decision about a column"})
        .field<&ColumnDecision::sheet>({"Trang tính", "Worksheet"}, {.limit = 255, .required = false})
        .field<&ColumnDecision::column>({"Cột", "Column"}, {.limit = 3})
        .field<&ColumnDecision::field>({"Trường", "Field"}, {.limit = 60, .required = false})
        .field<&ColumnDecision::day_order>({"Thứ tự ngày tháng", "Order of days"}, {.required = false});
    catalog.message<NewImport>({"Nhập tệp", "New import"})
        .field<&NewImport::sheet>({"Mẫu nhập", "Sheet"}, {.limit = 40})
        .field<&NewImport::file_id>({"Tệp", "File"})
        .field<&NewImport::year>({"Năm học", "School year"}, {.limit = 20, .required = false})
        .field<&NewImport::create_missing>({"Tạo lớp còn thiếu", "Create missing classes"}, optional_flag)
        .field<&NewImport::all_or_nothing>({"Chỉ nhập khi mọi dòng đều được", "All lines or none"},
                                           optional_flag)
        .field<&NewImport::columns>({"Cột", "Columns"}, {.limit = most_columns, .required = false});
    catalog.message<NewLook>({"Xem trước lại", "Look again"})
        .field<&NewLook::id>({"Lần nhập", "Import"})
        .field<&NewLook::sheet>({"Mẫu nhập", "Sheet"}, {.limit = 40})
        .field<&NewLook::year>({"Năm học", "School year"}, {.limit = 20})
        .field<&NewLook::create_missing>({"Tạo lớp còn thiếu", "Create missing classes"})
        .field<&NewLook::all_or_nothing>({"Chỉ nhập khi mọi dòng đều được", "All lines or none"})
        .field<&NewLook::columns>({"Cột", "Columns"}, {.limit = most_columns, .required = false});
    catalog.message<CellCorrection>({"Sửa một ô", "Correction of a cell"})
        .field<&CellCorrection::sheet>({"Trang tính", "Worksheet"}, {.limit = 255, .required = false})
        .field<&CellCorrection::row>({"Dòng", "Line"}, {.limit = 10'000'000, .minimum = 1})
        .field<&CellCorrection::column>({"Cột", "Column"}, {.limit = 3})
        .field<&CellCorrection::text>({"Giá trị", "Value"}, {.limit = 2'000, .privacy = Privacy::secret})
        .field<&CellCorrection::alike>({"Mọi dòng giống vậy", "All lines that are alike"}, optional_flag);
    catalog.message<NewCorrections>({"Sửa trong bản xem trước", "Corrections"})
        .field<&NewCorrections::id>({"Lần nhập", "Import"})
        .field<&NewCorrections::cells>({"Các ô", "Cells"}, {.limit = most_at_once});
    catalog.message<FileLine>({"Dòng của tệp", "Line of a file"})
        .field<&FileLine::sheet>({"Trang tính", "Worksheet"}, {.limit = 255, .required = false})
        .field<&FileLine::row>({"Dòng", "Line"}, {.limit = 10'000'000, .required = false});
    catalog.message<LeftOut>({"Bỏ dòng ra", "Lines left out"})
        .field<&LeftOut::id>({"Lần nhập", "Import"})
        .field<&LeftOut::lines>({"Các dòng", "Lines"}, {.limit = most_at_once})
        .field<&LeftOut::left_out>({"Bỏ ra", "Left out"}, optional_flag);
    catalog.message<WhichImport>().field<&WhichImport::id>({"Lần nhập", "Import"});
    catalog.message<NoQuestion>();
    catalog.message<ColumnView>({"Cột của mẫu nhập", "Column of a sheet"})
        .field<&ColumnView::field>({"Trường", "Field"}, {.limit = 60})
        .field<&ColumnView::label_vi>({"Tên tiếng Việt", "Vietnamese label"}, {.limit = 120})
        .field<&ColumnView::label_en>({"Tên tiếng Anh", "English label"}, {.limit = 120})
        .field<&ColumnView::expected>({"Cần có", "Expected"});
    catalog.message<ImportAsker>({"Người nhập", "Who imported"})
        .field<&ImportAsker::id>({"Lần nhập", "Import"})
        .field<&ImportAsker::name>({"Tên", "Name"}, {.limit = 120, .required = false})
        .field<&ImportAsker::own>({"Chính tôi", "It was me"}, {.required = false});
    catalog.message<SheetView>({"Mẫu nhập", "Sheet"})
        .field<&SheetView::code>({"Mã", "Code"}, {.limit = 40})
        .field<&SheetView::label_vi>({"Tên tiếng Việt", "Vietnamese label"}, {.limit = 120})
        .field<&SheetView::label_en>({"Tên tiếng Anh", "English label"}, {.limit = 120})
        .field<&SheetView::of_a_year>({"Theo năm học", "Of a school year"})
        .field<&SheetView::screen>({"Danh sách", "List"}, {.limit = 80, .required = false})
        .field<&SheetView::columns>({"Cột", "Columns"}, {.limit = most_columns});
}

void declare_import_sentences(Catalog& catalog) {
    for (const auto& [code, sentence] : import_said) catalog.finding(code, sentence);
}

}  // namespace truong::imports
