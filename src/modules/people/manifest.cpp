#include "modules/people/demo.hpp"
#include "modules/people/entities.hpp"
#include "modules/people/find.hpp"
#include "modules/people/import_sheets.hpp"
#include "modules/people/rule_sets.hpp"
#include "modules/people/school_facts.hpp"
#include "modules/people/service.hpp"

namespace truong::people {

namespace {

std::vector<Route> routes() {
    std::vector<Route> all;
    all.push_back(
        post("/pupils/register", {"Tiếp nhận học sinh mới", "Register a new pupil"}, register_pupil));
    all.push_back(post("/pupils/change-state", {"Đổi trạng thái học sinh", "Change the state of a pupil"},
                       change_state));
    all.push_back(post("/pupils/{id}/reserve",
                       {"Bảo lưu kết quả, giữ chỗ", "Interrupt his studies, keep his place"}, reserve));
    all.push_back(post("/pupils/{id}/leave", {"Ghi học sinh thôi học, bỏ học", "Leave the school"}, leave));
    all.push_back(post("/staff-members/register", {"Tiếp nhận nhân sự mới", "Register new staff"},
                       register_staff_member));
    all.push_back(post("/guardianships/register", {"Thêm người giám hộ mới", "Register a new guardian"},
                       register_guardian));
    all.push_back(post("/guardianships/{id}/contact",
                       {"Cập nhật liên lạc của người giám hộ", "Keep how a guardian is reached"},
                       keep_contact));
    all.push_back(
        post("/duplicate-pairs/{id}/reopen", {"Xem lại cặp nghi trùng", "Look at a pair again"}, reopen));
    all.push_back(post("/verifications/verify", {"Xác minh một thông tin", "Verify a field"}, verify));
    all.push_back(post("/cards/read", {"Đọc mã QR trên thẻ căn cước", "Read the QR code of an identity card"},
                       read_card));
    all.push_back(get("/known-people",
                      {"Tìm người theo tên và năm sinh", "Find people by name and year of birth"},
                      find_people));
    all.push_back(post("/duplicate-pairs/{id}/tell-apart",
                       {"Xác nhận là hai người khác nhau", "They are two different people"}, tell_apart));
    return all;
}

std::vector<Hook> hooks() {
    return {on_change<Person>(judge_persons),
            on_change<Guardianship>(judge_guardianships),
            on_change<Pupil>(close_families),
            on_change<Person>(copy_identity),
            on_change<Person>(end_stale_verifications),
            on_change<Person>(pair_persons),
            on_change<Pupil>(pair_pupils),
            on_change<Guardianship>(pair_guardianships)};
}

std::vector<ImportSheet> import_sheets() {
    std::vector<ImportSheet> all;
    all.push_back(staff_sheet());
    all.push_back(population_sheet());
    return all;
}

}  // namespace

Manifest manifest() {
    return {.name = "people",
            .label = {"Con người", "People"},
            .tier = 1,
            .uses = {"calendar", "codes", "org"},
            .declare = declare,
            .routes = routes(),
            .hooks = hooks(),
            .contributions = {.reference = {{fill_missing_copies}},

                              .demo = {{fill_demo_staff},
                                       {fill_demo_families<0>},
                                       {fill_demo_families<1>},
                                       {fill_demo_families<2>},
                                       {fill_demo_families<3>},
                                       {fill_demo_families<4>},
                                       {fill_demo_families<5>},
                                       {fill_demo_profiles},
                                       {fill_demo_years}},
                              .school_facts = school_facts(),
                              .import_sheets = import_sheets(),
                              .seats = {{append_seats}},
                              .jobs = {{.kind = "people.pair_duplicates",
                                        .label = {"Tìm hồ sơ nghi trùng", "Look for duplicates"},
                                        .run = pair_everybody,
                                        .daily_at = "02:10"}},
                              .archive_parts = {{.entity = type_key<Person>(),
                                                 .same_by = {"personal_number", "sector_code"}}},
                              .rule_sets = rule_sets(),
                              .quality_parts = quality_parts(),
                              .quality_sources = quality_sources()}};
}

}  // namespace truong::people
