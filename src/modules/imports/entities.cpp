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

Presentation look_of_import() {
    return {
        .task = Task::data,
        .icon = "file-spreadsheet",
        .many = {"Các lần nhập tệp", "Imports"},
        .empty = {"Mỗi lần nhập tệp Excel được giữ ở đây: xem trước, kết quả từng dòng và hoàn tác. Bắt đầu "
                  "từ nút nhập của một danh sách.",
                  "Each spreadsheet that was imported stays here: its preview, its result and its undo. "
                  "Begin at a list."},
        .title = {"file_name"},
        .subtitle = {"sheet", "year"},
        .sort = "-asked_at",
        .sections = {{"what", {"Lần nhập", "The import"}},
                     {"counts", {"Kết quả", "Result"}},
                     {"run", {"Khi nào, ai", "When and who"}},
                     {"technical", {"Kỹ thuật", "Technical"}}},
        .views =
            {{"previewed", {"Chờ ghi", "Waiting to be applied"}, "filter[state]=previewed", Tone::waiting},
             {"failed", {"Không nhập được", "Failed"}, "filter[state]=failed", Tone::bad},
             {"applied", {"Đã nhập", "Applied"}, "filter[state]=applied&sort=-asked_at", Tone::good}},
        .next_steps = {
            {.field = "state",
             .values = {"previewed"},
             .text = {"Đã xem trước, chưa ghi dòng nào.", "It was looked at; nothing is written yet."},
             .action_label = {"Xem rồi ghi", "Look and apply"},
             .action = "/work/import/{id}"},
            {.field = "state",
             .values = {"failed"},
             .text = {"Không nhập được: xem lỗi, sửa tệp rồi nhập lại.",
                      "It failed: read why, mend the file and import it again."},
             .tone = Tone::bad}}};
}

Presentation look_of_memory() {
    return {.icon = "file-spreadsheet",
            .many = {"Cột đã chọn cho mẫu tệp", "Remembered columns"},
            .empty = {"Khi bạn chọn cột cho một tệp lạ, lựa chọn được nhớ ở đây cho lần nhập sau.",
                      "What you chose for an unknown file is remembered here for the next time."},
            .title = {"sheet"}};
}

void declare_import(Catalog& catalog) {
    catalog.entity<Import>("imp", {"Lần nhập tệp", "Import"})
        .field<&Import::sheet>({"Mẫu nhập", "Sheet"}, at_priority(1, in_section("what", kept_text(40))))
        .field<&Import::file_name>({"Tên tệp", "File"}, at_priority(1, in_section("what", kept_text(255))))
        .field<&Import::year>({"Năm học", "School year"}, at_priority(3, in_section("what", kept_text(20))))
        .field<&Import::state>({"Tình trạng", "State"}, in_section("what", kept_value))
        .field<&Import::create_missing>({"Tạo lớp còn thiếu", "Create missing classes"},
                                        in_section("what", kept_value))
        .field<&Import::all_or_nothing>({"Chỉ nhập khi mọi dòng đều được", "All lines or none"},
                                        in_section("what", kept_value))
        .field<&Import::rows>({"Số dòng dữ liệu", "Lines of data"},
                              at_priority(2, in_section("counts", kept_number)))
        .field<&Import::created>({"Thêm mới", "Created"}, at_priority(2, in_section("counts", kept_number)))
        .field<&Import::updated>({"Cập nhật", "Updated"}, at_priority(2, in_section("counts", kept_number)))
        .field<&Import::same>({"Không đổi", "Same"}, in_section("counts", kept_number))
        .field<&Import::rejected>({"Không nhận", "Rejected"},
                                  at_priority(2, in_section("counts", kept_number)))
        .field<&Import::skipped>({"Bỏ qua", "Skipped"}, in_section("counts", kept_number))
        .field<&Import::absent>({"Không có trong tệp", "Not in the file"}, in_section("counts", kept_number))
        .field<&Import::left_out>({"Đã bỏ ra", "Left out"}, in_section("counts", kept_number))
        .field<&Import::corrected>({"Ô đã sửa", "Corrected cells"}, in_section("run", kept_number))
        .field<&Import::unseen>({"Sửa chưa xem lại", "Corrections not looked at"},
                                in_section("technical", kept_number))
        .field<&Import::done>({"Đã ghi", "Lines done"}, in_section("run", kept_number))
        .field<&Import::fault>({"Lỗi", "Fault"}, in_section("what", kept_text(4'000)))
        .field<&Import::columns>({"Cột do người dùng chọn", "Columns that were chosen"},
                                 in_section("technical", kept_text(columns_limit)))
        .field<&Import::file_id>({"Tệp", "File"}, in_section("technical", kept_value))
        .field<&Import::report_id>({"Báo cáo", "Report"}, in_section("technical", kept_value))
        .field<&Import::lines_id>({"Các dòng", "Lines"}, in_section("technical", kept_value))
        .field<&Import::change_set>({"Nhóm thay đổi", "Change set"}, in_section("technical", kept_id))
        .field<&Import::undo_set>({"Nhóm hoàn tác", "Change set of the undo"},
                                  in_section("technical", kept_id))
        .field<&Import::job>({"Việc chạy nền", "Job"}, in_section("technical", kept_id))
        .field<&Import::account>({"Tài khoản nhập", "Account"}, in_section("run", kept_id))
        .field<&Import::asked_at>({"Lúc yêu cầu", "Asked at"}, at_priority(2, in_section("run", kept_value)))
        .field<&Import::applied_at>({"Lúc ghi xong", "Applied at"}, in_section("run", kept_value))
        .read<importers>()
        .write<system_only>()
        .present(look_of_import())
        .rest(Rest::read_only);
}

void declare_beside_import(Catalog& catalog) {
    catalog.entity<ColumnMemory>("cmy", {"Cột đã chọn cho mẫu tệp", "Remembered columns"})
        .field<&ColumnMemory::sheet>({"Mẫu nhập", "Sheet"}, kept_text(40))
        .field<&ColumnMemory::shape>({"Dạng tệp", "Shape"}, kept_text(64))
        .field<&ColumnMemory::columns>({"Cột", "Columns"}, kept_text(columns_limit))
        .unique<&ColumnMemory::sheet, &ColumnMemory::shape>()
        .read<importers>()
        .write<system_only>()
        .present(look_of_memory())
        .rest(Rest::read_only);
    catalog.entity<Correction>("icr", {"Sửa khi nhập tệp", "Correction of an import"})
        .field<&Correction::import_id>({"Lần nhập", "Import"})
        .field<&Correction::worksheet>({"Trang tính", "Worksheet"}, kept_text(255))
        .field<&Correction::line_number>({"Dòng", "Line"}, kept_number)
        .field<&Correction::column_letters>({"Cột", "Column"}, kept_text(3))
        .field<&Correction::sealed>({"Giá trị đã mã hóa", "Encrypted value"}, kept_text(20'000))
        .field<&Correction::account>({"Tài khoản", "Account"}, kept_id)
        .field<&Correction::corrected_at>({"Lúc sửa", "Corrected at"}, kept_value)
        .unique<&Correction::import_id, &Correction::worksheet, &Correction::line_number,
                &Correction::column_letters>()
        .read<importers>()
        .write<system_only>()
        .rest(Rest::none);
    catalog.words<DayOrder>({{DayOrder::as_column_tells, {"Theo cả cột", "As the column tells"}},
                             {DayOrder::day_first, {"Ngày trước, tháng sau", "Day before month"}},
                             {DayOrder::month_first, {"Tháng trước, ngày sau", "Month before day"}}});
    catalog.words<ImportState>({{ImportState::previewing, {"Đang xem trước", "Being looked at"}},
                                {ImportState::previewed, {"Đã xem trước", "Looked at"}},
                                {ImportState::applying, {"Đang ghi", "Being applied"}},
                                {ImportState::applied, {"Đã nhập", "Applied"}},
                                {ImportState::undoing, {"Đang hoàn tác", "Being undone"}},
                                {ImportState::undone, {"Đã hoàn tác", "Undone"}},
                                {ImportState::failed, {"Không nhập được", "Failed"}}});
    catalog.tones<ImportState>({{ImportState::previewing, Tone::info},
                                {ImportState::previewed, Tone::waiting},
                                {ImportState::applying, Tone::info},
                                {ImportState::applied, Tone::good},
                                {ImportState::undoing, Tone::info},
                                {ImportState::failed, Tone::bad}});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_import_messages(catalog);
    declare_import(catalog);
    declare_beside_import(catalog);
    declare_import_sentences(catalog);
}

}  // namespace truong::imports
