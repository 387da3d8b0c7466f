#include "catalog/tests/openapi_toy.hpp"

namespace truong::toy_api {

namespace {

void declare_people(Catalog& catalog) {
    using people::Pupil;
    catalog.entity<org::School>("sch", {"Trường", "School"})
        .field<&org::School::name>({"Tên", "Name"}, {.limit = 200})
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::read_only)
        .server_wide();
    catalog.entity<Pupil>("pup", {"Học sinh", "Pupil"})
        .field<&Pupil::full_name>(
            {"Họ và tên", "Full name"},
            {.limit = 100, .privacy = Privacy::personal, .order = Order::person_name, .searched = true})
        .field<&Pupil::born_on>({"Ngày sinh", "Born on"}, {.privacy = Privacy::personal})
        .field<&Pupil::personal_number>(
            {"Số định danh", "Personal number"},
            {.limit = 12, .privacy = Privacy::secret, .help = {"12 chữ số.", "12 digits."}})
        .field<&Pupil::religion>({"Tôn giáo", "Religion"},
                                 {.limit = 50, .required = false, .privacy = Privacy::sensitive})
        .read<any_of<any_staff, server_administrator>>()
        .write<holds<Role::clerk, Role::principal>>()
        .retention({60, "Luật | thử"})
        .person()
        .rest(Rest::full);
}

void declare_classes(Catalog& catalog) {
    using classes::Class;
    catalog.entity<classes::Room>("rom", {"Phòng", "Room"})
        .field<&classes::Room::name>({"Tên", "Name"}, {.limit = 30, .order = Order::text})
        .field<&classes::Room::seats>({"Chỗ ngồi", "Seats"}, {.limit = 60, .minimum = 1, .required = false})
        .unique<&classes::Room::name>()
        .read<any_staff>()
        .write<any_staff>()
        .rest(Rest::full);
    catalog.entity<Class>("cls", {"Lớp", "Class"})
        .field<&Class::name>({"Tên", "Name"}, {.limit = 20, .order = Order::text, .searched = true})
        .field<&Class::room_id>({"Phòng", "Room"})
        .field<&Class::session>({"Buổi", "Session"}, {.required = false})
        .field<&Class::begins_at>({"Vào học", "Begins at"})
        .field<&Class::fee>({"Học phí", "Fee"}, {.limit = 5'000'000})
        .field<&Class::valid_from>({"Từ ngày", "From"})
        .field<&Class::valid_to>({"Đến ngày", "To"})
        .dated<&Class::valid_from, &Class::valid_to, &Class::name>()
        .read<any_staff>()
        .write<holds<Role::principal>>()
        .rest(Rest::full);
    catalog.entity<exams::Room>("exr", {"Phòng thi", "Exam room"})
        .field<&exams::Room::wing>({"Dãy", "Wing"})
        .field<&exams::Room::paper_id>({"Đề", "Paper"})
        .read<any_staff>()
        .write<any_staff>()
        .rest(Rest::read_only);
    catalog.entity<exams::Secretly>("sec", {"Đề kín", "Sealed paper"})
        .field<&exams::Secretly::note>({"Ghi chú", "Note"}, {.limit = 10})
        .read<system_only>()
        .write<system_only>();
}

void declare_attendance(Catalog& catalog) {
    using namespace attendance;
    catalog.entity<Roll>("rol", {"Sổ điểm danh", "Roll"})
        .field<&Roll::class_id>({"Lớp", "Class"})
        .field<&Roll::date>({"Ngày", "Date"})
        .field<&Roll::called_at>({"Lúc", "Called at"})
        .field<&Roll::called_by>({"Người gọi", "Called by"}, {.privacy = Privacy::personal})
        .about<&Roll::called_by>()
        .retention({0, ""})
        .unique<&Roll::class_id, &Roll::date>()
        .read<any_staff>()
        .write<any_staff>()
        .rest(Rest::read_only);
    catalog.entity<Mark>("mrk", {"Dòng điểm danh", "Mark"})
        .field<&Mark::roll_id>({"Sổ", "Roll"})
        .field<&Mark::pupil_id>({"Học sinh", "Pupil"})
        .field<&Mark::presence>({"Có mặt", "Presence"})
        .field<&Mark::note>({"Ghi chú", "Note */ 'x'"}, {.limit = 200})
        .parent<&Mark::roll_id>()
        .about<&Mark::pupil_id>()
        .retention({60, "TT 27"})
        .read<through<&Mark::roll_id, any_staff>>();
}

void declare_messages(Catalog& catalog) {
    using namespace attendance;
    catalog.message<RollCall>({"Gọi tên", "Roll call"})
        .field<&RollCall::class_id>({"Lớp", "Class"})
        .field<&RollCall::date>({"Ngày", "Date"})
        .field<&RollCall::marks>({"Các dòng", "Marks"}, {.limit = 60});
    catalog.message<AbsenceQuery>({"Hỏi vắng", "Absence query"})
        .field<&AbsenceQuery::class_id>({"Lớp", "Class"})
        .field<&AbsenceQuery::since>({"Từ", "Since"});
    catalog.message<AbsenceLine>({"Dòng vắng", "Absence line"})
        .field<&AbsenceLine::pupil_id>({"Học sinh", "Pupil"})
        .field<&AbsenceLine::excused_by>({"Người xin phép", "Excused by"}, {.required = false})
        .field<&AbsenceLine::share>({"Tỉ lệ", "Share"}, {.limit = 10});
    catalog.message<Absences>({"Các lần vắng", "Absences"})
        .field<&Absences::complete>({"Đủ", "Complete"}, {.required = false})
        .field<&Absences::lines>({"Các dòng", "Lines"}, {.limit = 1000});
    catalog.message<Correction>({"Sửa", "Correction"})
        .field<&Correction::count>({"Số", "Count"}, {.minimum = -5})
        .field<&Correction::presence>({"Có mặt", "Presence"});
    catalog.message<Reopening>({"Mở lại", "Reopening"})
        .field<&Reopening::roll_id>({"Sổ", "Roll"})
        .field<&Reopening::why>({"Vì sao", "Why"}, {.limit = 300});
    catalog.message<RollCalled>({"Đã gọi", "Roll called"})
        .field<&RollCalled::roll_id>({"Sổ", "Roll"})
        .field<&RollCalled::last>({"Cuối cùng", "Last"});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_people(catalog);
    declare_classes(catalog);
    declare_attendance(catalog);
    declare_messages(catalog);
    catalog.seal();
}

std::vector<RouteSketch> actions() {
    using namespace attendance;
    const std::string rolls = "/api/v1/attendance/rolls";
    return {{.method = "POST",
             .path = rolls + "/call",
             .summary = {"Gọi tên cả lớp", "Call the roll"},
             .input = type_key<RollCall>(),
             .output = type_key<Roll>(),
             .writes = true,
             .module = "attendance"},
            {.method = "GET",
             .path = "/api/v1/attendance/absences",
             .summary = {"Các lần vắng", "Absences"},
             .input = type_key<AbsenceQuery>(),
             .output = type_key<Absences>(),
             .output_is_list = true,
             .module = "attendance"},
            {.method = "POST",
             .path = "/api/v1/attendance/corrections",
             .summary = {"Sửa", "Correct"},
             .input = type_key<Correction>(),
             .output = type_key<Correction>(),
             .writes = true,
             .module = "attendance"},
            {.method = "POST",
             .path = rolls + "/{roll_id}/reopen",
             .summary = {"Mở lại sổ", "Reopen"},
             .input = type_key<Reopening>(),
             .output = type_key<Roll>(),
             .writes = true,
             .module = "attendance"},
            {.method = "POST",
             .path = rolls + "/{id}/close",
             .summary = {"Khóa sổ", "Close"},
             .writes = true,
             .module = "attendance"}};
}

}  // namespace truong::toy_api
