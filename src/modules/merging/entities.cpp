#include "modules/merging/entities.hpp"

#include "platform/store/succession.hpp"

namespace truong::merging {

namespace {

constexpr std::int64_t any_number = std::int64_t{1} << 62, name_limit = 20;
constexpr FieldOptions kept_number{
    .limit = any_number, .required = false, .derived = true, .section = "technical"};
constexpr FieldOptions record_name{.limit = name_limit, .required = false, .lookup = true, .derived = true};
constexpr FieldOptions kept_text(std::int64_t limit) {
    return {.limit = limit, .required = false, .privacy = Privacy::personal, .derived = true};
}

Presentation look_of_merge() {
    return {.task = Task::data,
            .icon = "merge",
            .many = {"Hồ sơ đã gộp", "Merged records"},
            .empty = {"Khi hai hồ sơ của một người được gộp làm một, lần gộp đứng ở đây và có thể hoàn tác.",
                      "Once two records of one person become one, the merge stands here and can be undone."},
            .title = {"lost_name"},
            .subtitle = {"kind", "merged_at"},
            .sort = "-merged_at",
            .sections = {{"what", {"Hồ sơ nào", "Which records"}},
                         {"how", {"Lúc nào, vì sao", "When and why"}},
                         {"technical", {"Kỹ thuật", "Technical"}}},
            .views = {{"holds", {"Đang có hiệu lực", "In force"}, "filter[undone_at]=null&sort=-merged_at"},
                      {"pupils", {"Học sinh", "Pupils"}, "filter[kind]=pupil&sort=-merged_at"}}};
}

void declare_merge(Catalog& catalog) {
    catalog.entity<Merge>("mrg", {"Lần gộp hồ sơ", "Merge"})
        .field<&Merge::kind>({"Loại hồ sơ", "Kind"}, in_section("what", {.required = false, .derived = true}))
        .field<&Merge::person_id>({"Người được giữ lại", "Person that stays"},
                                  {.priority = 1, .section = "what"})
        .field<&Merge::pupil_id>({"Học sinh được giữ lại", "Pupil that stays"},
                                 {.priority = 1, .section = "what"})
        .field<&Merge::staff_member_id>({"Nhân sự được giữ lại", "Staff member that stays"},
                                        {.priority = 2, .section = "what"})
        .field<&Merge::lost>({"Hồ sơ đã nhập vào", "Record that went into it"},
                             in_section("technical", record_name))
        .field<&Merge::lost_row>(
            {"Số của hồ sơ đã nhập vào", "Number of the record that went"},
            {.limit = any_number, .required = false, .lookup = true, .derived = true, .section = "technical"})
        .field<&Merge::lost_person>({"Danh tính đã nhập vào", "Identity that went into it"},
                                    in_section("technical", record_name))
        .field<&Merge::lost_name>({"Tên trên hồ sơ đã nhập vào", "Name on the record that went"},
                                  at_priority(1, in_section("what", kept_text(150))))
        .field<&Merge::lost_code>({"Mã trên hồ sơ đã nhập vào", "Code on the record that went"},
                                  at_priority(2, in_section("what", kept_text(20))))
        .field<&Merge::reason>({"Lý do", "Reason"}, at_priority(2, in_section("how", kept_text(300))))
        .field<&Merge::account>({"Tài khoản thực hiện", "Account"}, kept_number)
        .field<&Merge::change_set>({"Nhóm thay đổi", "Change set"}, kept_number)
        .field<&Merge::merged_at>({"Gộp lúc", "Merged at"},
                                  {.required = false, .derived = true, .priority = 2, .section = "how"})
        .field<&Merge::undone_at>({"Hoàn tác lúc", "Undone at"},
                                  {.required = false, .derived = true, .priority = 2, .section = "how"})
        .about<&Merge::person_id>()
        .retention({.months = 0, .basis = "NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời"})
        .read<any_of<people::registrars, server_administrator>>()
        .write<system_only>()
        .act<any_of<people::registrars, server_administrator>>()
        .part_of<&Merge::pupil_id>({"Hồ sơ đã gộp vào", "Merged into it"}, 15)
        .part_of<&Merge::staff_member_id>({"Hồ sơ đã gộp vào", "Merged into it"}, 15)
        .present(look_of_merge())
        .rest(Rest::read_only);
    catalog.entity<MovedRow>("mrw", {"Dòng đã chuyển khi gộp", "Row that a merge moved"})
        .field<&MovedRow::merge_id>({"Lần gộp", "Merge"}, {.lookup = true})
        .field<&MovedRow::person_id>({"Về người", "Person"})
        .field<&MovedRow::fate>({"Đã làm gì", "Fate"})
        .field<&MovedRow::entity>({"Loại dữ liệu", "Entity"}, {.limit = 80})
        .field<&MovedRow::row>({"Dòng", "Row"}, {.limit = any_number})
        .field<&MovedRow::now>({"Dòng thay thế", "Row that stands for it"},
                               {.limit = any_number, .minimum = 0, .required = false})
        .field<&MovedRow::field>({"Mục", "Field"}, {.limit = 80, .required = false})
        .field<&MovedRow::before>({"Trước đó", "Before"}, {.limit = 40, .required = false})
        .about<&MovedRow::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: đủ để hoàn tác và tách lại"})
        .read<people::registrars>()
        .write<system_only>();
}

Presentation look_of_split() {
    return {.task = Task::data,
            .icon = "split",
            .many = {"Hồ sơ đã tách", "Split records"},
            .empty = {"Khi một hồ sơ ghi lẫn hai em được tách ra, lần tách đứng ở đây.",
                      "Once a record that held two pupils is split, the split stands here."},
            .title = {"other_name"},
            .subtitle = {"split_at"},
            .sort = "-split_at",
            .sections = {{"what", {"Hồ sơ nào", "Which records"}},
                         {"how", {"Lúc nào, vì sao", "When and why"}},
                         {"technical", {"Kỹ thuật", "Technical"}}}};
}

void declare_split_record(Catalog& catalog) {
    catalog.entity<Split>("spl", {"Lần tách hồ sơ", "Split"})
        .field<&Split::pupil_id>({"Tách từ học sinh", "Pupil whose rows went"},
                                 {.priority = 1, .section = "what"})
        .field<&Split::other_id>({"Sang học sinh", "Pupil to whom they went"},
                                 {.priority = 1, .section = "what"})
        .field<&Split::person_id>({"Về người", "Person"}, {.section = "technical"})
        .field<&Split::merge_id>({"Lần gộp sai", "Merge that was wrong"}, {.section = "what"})
        .field<&Split::name>({"Tên trên hồ sơ lúc tách", "Name on the record then"},
                             at_priority(2, in_section("what", kept_text(150))))
        .field<&Split::other_name>({"Tên em kia lúc tách", "Name of the other then"},
                                   at_priority(1, in_section("what", kept_text(150))))
        .field<&Split::reason>({"Lý do", "Reason"}, at_priority(2, in_section("how", kept_text(300))))
        .field<&Split::rows>({"Số dòng được chọn", "Rows that were chosen"}, {.limit = 1'000,
                                                                              .minimum = 0,
                                                                              .required = false,
                                                                              .derived = true,
                                                                              .priority = 2,
                                                                              .section = "how"})
        .field<&Split::account>({"Tài khoản thực hiện", "Account"}, kept_number)
        .field<&Split::change_set>({"Nhóm thay đổi", "Change set"}, kept_number)
        .field<&Split::split_at>({"Tách lúc", "Split at"},
                                 {.required = false, .derived = true, .priority = 2, .section = "how"})
        .about<&Split::person_id>()
        .retention({.months = 0, .basis = "NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời"})
        .read<any_of<people::registrars, server_administrator>>()
        .write<system_only>()
        .part_of<&Split::pupil_id>({"Đã tách sang hồ sơ khác", "Split off"}, 16)
        .part_of<&Split::other_id>({"Tách ra từ hồ sơ khác", "Split from another"}, 17)
        .present(look_of_split())
        .rest(Rest::read_only);
}

/// A pupil into whom another record went that is not given back.
Condition took_the_place(const Question&, std::string_view columns) {
    return {
        "exists (select 1 from merging_merge as merged where merged.undone_at is null and (merged.pupil_id, "
        "merged.lost_row) = ("
            + std::string(columns) + "))",
        {}};
}

void declare_succession(Catalog& catalog) {
    catalog.relation<StandsFor, people::Pupil>({"Hồ sơ thay cho hồ sơ đã gộp", "Stands for a merged record"});
    catalog.provide<StandsFor>(took_the_place);
}

void declare_enums(Catalog& catalog) {
    catalog.words<RecordKind>({{RecordKind::pupil, {"Học sinh", "Pupil"}},
                               {RecordKind::staff_member, {"Nhân sự", "Staff member"}},
                               {RecordKind::person, {"Người giám hộ, danh tính", "Guardian, identity"}}});
    catalog.words<Fate>({{Fate::moved, {"Chuyển sang", "Moved"}},
                         {Fate::copied, {"Chép sang", "Copied"}},
                         {Fate::ended, {"Kết thúc", "Ended"}}});
    catalog.words<Side>({{Side::kept, {"Hồ sơ giữ lại", "Of the record that stays"}},
                         {Side::lost, {"Hồ sơ nhập vào", "Of the record that goes"}}});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_merge(catalog);
    declare_split_record(catalog);
    declare_enums(catalog);
    declare_succession(catalog);
    declare_messages(catalog);
    declare_sentences(catalog);
}

}  // namespace truong::merging
