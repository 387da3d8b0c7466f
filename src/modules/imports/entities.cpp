#include "modules/imports/entities.hpp"

#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::imports {

namespace {

constexpr FieldOptions kept_value{.required = false, .derived = true};
constexpr FieldOptions kept_text(std::int64_t limit) {
    return {.limit = limit, .required = false, .derived = true};
}
constexpr FieldOptions kept_number{.limit = 10'000'000, .required = false, .derived = true};
constexpr std::int64_t any_number = std::int64_t{1} << 62;
constexpr FieldOptions kept_id{.limit = any_number, .required = false, .derived = true};

Condition importers(const Question& question) { return any_of<people::registrars, org::managers>(question); }

void declare_import(Catalog& catalog) {
    catalog.entity<Import>("imp", {"Lần nhập tệp", "Import"})
        .field<&Import::sheet>({"Mẫu nhập", "Sheet"}, kept_text(40))
        .field<&Import::file_name>({"Tên tệp", "File"}, kept_text(255))
        .field<&Import::year>({"Năm học", "School year"}, kept_text(20))
        .field<&Import::state>({"Tình trạng", "State"}, kept_value)
        .field<&Import::create_missing>({"Tạo lớp còn thiếu", "Create missing classes"}, kept_value)
        .field<&Import::all_or_nothing>({"Chỉ nhập khi mọi dòng đều được", "All lines or none"}, kept_value)
        .field<&Import::rows>({"Số dòng dữ liệu", "Lines of data"}, kept_number)
        .field<&Import::created>({"Thêm mới", "Created"}, kept_number)
        .field<&Import::updated>({"Cập nhật", "Updated"}, kept_number)
        .field<&Import::same>({"Không đổi", "Same"}, kept_number)
        .field<&Import::rejected>({"Không nhận", "Rejected"}, kept_number)
        .field<&Import::skipped>({"Bỏ qua", "Skipped"}, kept_number)
        .field<&Import::absent>({"Không có trong tệp", "Not in the file"}, kept_number)
        .field<&Import::done>({"Đã ghi", "Lines done"}, kept_number)
        .field<&Import::fault>({"Lỗi", "Fault"}, kept_text(4'000))
        .field<&Import::columns>({"Cột do người dùng chọn", "Columns that were chosen"},
                                 kept_text(columns_limit))
        .field<&Import::file_id>({"Tệp", "File"}, kept_value)
        .field<&Import::report_id>({"Báo cáo", "Report"}, kept_value)
        .field<&Import::change_set>({"Nhóm thay đổi", "Change set"}, kept_id)
        .field<&Import::undo_set>({"Nhóm hoàn tác", "Change set of the undo"}, kept_id)
        .field<&Import::job>({"Việc chạy nền", "Job"}, kept_id)
        .field<&Import::account>({"Tài khoản nhập", "Account"}, kept_id)
        .field<&Import::asked_at>({"Lúc yêu cầu", "Asked at"}, kept_value)
        .field<&Import::applied_at>({"Lúc ghi xong", "Applied at"}, kept_value)
        .read<importers>()
        .write<system_only>()
        .rest(Rest::read_only);
    catalog.entity<ColumnMemory>("cmy", {"Cột đã chọn cho mẫu tệp", "Remembered columns"})
        .field<&ColumnMemory::sheet>({"Mẫu nhập", "Sheet"}, kept_text(40))
        .field<&ColumnMemory::shape>({"Dạng tệp", "Shape"}, kept_text(64))
        .field<&ColumnMemory::columns>({"Cột", "Columns"}, kept_text(columns_limit))
        .unique<&ColumnMemory::sheet, &ColumnMemory::shape>()
        .read<importers>()
        .write<system_only>()
        .rest(Rest::read_only);
    catalog.words<ImportState>({{ImportState::previewing, {"Đang xem trước", "Being looked at"}},
                                {ImportState::previewed, {"Đã xem trước", "Looked at"}},
                                {ImportState::applying, {"Đang ghi", "Being applied"}},
                                {ImportState::applied, {"Đã nhập", "Applied"}},
                                {ImportState::undoing, {"Đang hoàn tác", "Being undone"}},
                                {ImportState::undone, {"Đã hoàn tác", "Undone"}},
                                {ImportState::failed, {"Không nhập được", "Failed"}}});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_import_messages(catalog);
    declare_import(catalog);
    declare_import_sentences(catalog);
}

}  // namespace truong::imports
