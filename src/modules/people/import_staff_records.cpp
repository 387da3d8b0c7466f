#include <algorithm>

#include "base/text.hpp"
#include "modules/people/import_staff.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::people::staff_import {

namespace {

using sheet::DraftPtr;
using sheet::name_key;
using sheet::RowReader;

struct Synonym {
    std::string_view list, code, words;  // with commas between
};
constexpr Synonym synonyms[] = {
    {"staff_position", "01", "HT, Hiệu trưởng nhà trường"},
    {"staff_position", "02", "PHT, P.HT, Hiệu phó, Phó HT"},
    {"staff_position", "03", "TTCM, Tổ trưởng, Tổ trưởng CM"},
    {"staff_position", "04", "TPCM, Tổ phó, Tổ phó CM"},
    {"staff_position", "09", "Thư viện, TV, NV thư viện, Cán bộ thư viện"},
    {"staff_position", "10", "Thiết bị, NV thiết bị, Thiết bị thí nghiệm, Thư viện thiết bị"},
    {"staff_position", "11", "Y tế, NV y tế, Y tế học đường, Y sĩ"},
    {"staff_position", "15", "KT, NV kế toán, Nhân viên kế toán"},
    {"staff_position", "16", "VT, NV văn thư, Nhân viên văn thư"},
    {"staff_position", "17", "NV bảo vệ, Nhân viên bảo vệ"},
    {"staff_position", "20", "NV cấp dưỡng, Nhân viên nấu ăn, Nấu ăn"},
    {"staff_position", "32", "CNTT, NV CNTT, Nhân viên CNTT"},
    {"contract_form", "permanent",
     "Biên chế, Viên chức, BC, HĐLV không xác định thời hạn, Hợp đồng làm việc không xác định thời hạn, "
     "KXĐTH, "
     "Không xác định thời hạn, x"},
    {"contract_form", "fixed_term",
     "HĐLV xác định thời hạn, Hợp đồng làm việc xác định thời hạn, XĐTH, Xác định thời hạn"},
    {"contract_form", "decree_68", "HĐ 68, Hợp đồng 68, NĐ 68, Nghị định 68, HĐ 111, Nghị định 111, NĐ 111"},
    {"contract_form", "over_year", "HĐLĐ trên 1 năm, Trên 1 năm"},
    {"contract_form", "under_year", "HĐLĐ dưới 1 năm, Dưới 1 năm, Ngắn hạn, HĐ ngắn hạn"},
    {"contract_form", "visiting", "HĐ thỉnh giảng, Hợp đồng thỉnh giảng, TG"},
    {"qualification_level", "01", "TS"},
    {"qualification_level", "02", "ThS, Cao học"},
    {"qualification_level", "03", "ĐH, Cử nhân, Kỹ sư, ĐHSP, Đại học sư phạm"},
    {"qualification_level", "04", "CĐ, CĐSP, Cao đẳng sư phạm"},
    {"qualification_level", "05", "TC, TCCN, THSP, Trung cấp sư phạm, Trung học sư phạm"},
    {"staff_status", "working", "Đang công tác, Đang dạy, Đang làm"},
    {"religion", "none", "Không tôn giáo, Không có"}};

constexpr std::string_view used_lists[] = {"staff_position", "contract_form", "qualification_level",
                                           "staff_status",   "ethnicity",     "religion",
                                           "standard_rating"};

template <class Visit> void each_word(std::string_view words, Visit visit) {
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(',', at), words.size());
        visit(text::tidy(words.substr(at, end - at)));
        at = end + 1;
    }
}

/// "Đại học Sư phạm Toán" is a degree with its major behind it.
std::string_view level_in(const std::string& key) {
    constexpr std::pair<std::string_view, std::string_view> levels[] = {
        {"tiensi", "01"}, {"thacsi", "02"},  {"thacsy", "02"}, {"daihoc", "03"},   {"dhsp", "03"},
        {"cunhan", "03"}, {"caodang", "04"}, {"cdsp", "04"},   {"trungcap", "05"}, {"thsp", "05"}};
    for (const auto& [start, code] : levels)
        if (key.starts_with(start)) return code;
    return {};
}

bool any_of_words(const std::string& key, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return key.find(word) != std::string::npos; });
}

template <class Row>
std::optional<Row> found_in(const std::map<Id<StaffMember>, Row>& rows, std::int64_t id) {
    const auto known = rows.find(Id<StaffMember>{id});
    return known == rows.end() ? std::nullopt : std::optional(known->second);
}
template <class Row>
std::vector<Row> all_in(const std::map<Id<StaffMember>, std::vector<Row>>& rows, std::int64_t id) {
    const auto known = rows.find(Id<StaffMember>{id});
    return known == rows.end() ? std::vector<Row>() : known->second;
}

Date begin_of(const DraftPtr& member) {
    return static_cast<const StaffMember*>(member->after.get())->valid_from;
}

}  // namespace

Lists::Lists(const Reader& reader) {
    const Entity& entity = reader.catalog().of(type_key<codes::CodeEntry>());
    const std::string teaches = position_of_teachers(reader);
    for (const std::string_view list : used_lists) {
        const Condition of_list = where<&codes::CodeEntry::list> == std::string(list);
        lists_.emplace(list, sheet::named_rows(reader, entity, of_list, "Nhân viên, Dân tộc, Đạo, Trình độ"));
        for (const codes::CodeEntry& entry : reader.all<codes::CodeEntry>(of_list)) {
            by_code_.emplace(std::pair(std::string(list), entry.code), entry.id);
            codes_.emplace(entry.id, entry.code);
        }
    }
    for (const Synonym& one : synonyms) {
        const auto entry = by_code(one.list, one.code);
        if (!entry) continue;
        sheet::NamedRows& names = lists_.find(one.list)->second;
        each_word(one.words, [&](const std::string& word) { names.add(word, entry->value, 1); });
    }
    const auto position = by_code("staff_position", teaches);
    if (position)
        each_word("Giáo viên, GV, Giáo viên bộ môn, GVBM, Giảng dạy", [&](const std::string& word) {
            lists_.find("staff_position")->second.add(word, position->value, 1);
        });
}

/// What "Giáo viên" is in a school of one stage; of several nobody can tell.
std::string Lists::position_of_teachers(const Reader& reader) const {
    const auto stages = reader.all<org::SchoolStage>();
    if (stages.size() != 1) return {};
    const std::string code = reader.get(stages.front().stage_id).code;
    if (code == "thpt") return "27";
    if (code == "thcs") return "28";
    if (code == "th") return "29";
    return code == "mn" ? "30" : "";
}

std::optional<Id<codes::CodeEntry>> Lists::by_code(std::string_view list, std::string_view code) const {
    const auto known = by_code_.find(std::pair(std::string(list), std::string(code)));
    return known == by_code_.end() ? std::nullopt : std::optional(known->second);
}

std::optional<Id<codes::CodeEntry>> Lists::entry(RowReader& line, std::string_view column,
                                                 std::string_view list) const {
    const std::string text = line.text(column);
    if (text.empty()) return {};
    const sheet::NamedRows& names = lists_.find(list)->second;
    const auto found = names.find(text);
    if (found.size() == 1) return Id<codes::CodeEntry>{found.front()};
    if (list == "qualification_level")
        if (const auto level = by_code(list, level_in(name_key(text)))) return level;
    line.remark(column, "import_staff_code_unknown", Severity::warning, {text}, names.nearest(text));
    return {};
}

std::optional<StaffKind> Lists::kind(RowReader& line) const {
    const std::string key = name_key(line.text("kind"));
    if (key == "1" || any_of_words(key, {"cbql", "quanly", "bgh", "giamhieu", "hieutruong", "hieupho"}))
        return StaffKind::leader;
    if (key == "2" || key == "gv" || any_of_words(key, {"giaovien", "giangday"})) return StaffKind::teacher;
    if (key == "3" || key == "nv" || any_of_words(key, {"nhanvien", "phucvu", "hanhchinh"}))
        return StaffKind::employee;
    if (!line.filled("position")) return {};
    const std::string position = name_key(line.text("position"));
    if (position == "gv" || any_of_words(position, {"giaovien", "ttcm", "tpcm", "totruong", "topho"}))
        return StaffKind::teacher;
    const auto rows = lists_.find("staff_position")->second.find(line.text("position"));
    if (rows.size() != 1) return {};
    const std::string code = codes_.at(Id<codes::CodeEntry>{rows.front()});
    if (code == "01" || code == "02") return StaffKind::leader;
    const bool teaches = code == "03" || code == "04" || (code >= "27" && code <= "30");
    return teaches ? StaffKind::teacher : StaffKind::employee;
}

void Records::plan(RowReader& line, const DraftPtr& member) const {
    add_profile(line, member);
    add_status(line, member);
    add_post(line, member);
    add_contract(line, member);
    add_qualification(line, member);
}

template <class Row>
void Records::push(RowReader& line, const DraftPtr& member, const std::optional<Row>& before,
                   const Row& row) const {
    const DraftPtr made = sheet::draft<Row>(reader_, before, row);
    if (!before) sheet::link(*made, "staff_member_id", member);
    // What held until yesterday did hold; rows without a period are corrected.
    if constexpr (requires { row.valid_from; })
        if (before && before->valid_from < reader_.today()) made->from = reader_.today();
    line.plan().drafts.push_back(made);
}

std::optional<Date> Records::day(RowReader& line, std::string_view column) const {
    if (!line.filled(column)) return {};
    const auto reading = line.day(column, table_.days(column), Severity::warning);
    // "Năm vào ngành: 2009" is not stored: the field has no place for less than a day.
    if (reading.year && !reading.exact())
        line.remark(column, "import_day_partial", Severity::warning, {line.text(column)});
    return reading.exact();
}

void Records::add_profile(RowReader& line, const DraftPtr& member) const {
    const auto before = found_in(standing_.profiles, member->id);
    StaffProfile row = before.value_or(StaffProfile{});
    if (const auto entry = lists_.entry(line, "ethnicity", "ethnicity")) row.ethnicity_id = entry;
    if (const auto entry = lists_.entry(line, "religion", "religion")) row.religion_id = entry;
    if (const auto entry = lists_.entry(line, "standard_rating", "standard_rating"))
        row.standard_rating_id = entry;
    constexpr std::pair<std::string_view, std::string StaffProfile::*> texts[] = {
        {"home_town", &StaffProfile::home_town},
        {"permanent_address", &StaffProfile::permanent_address},
        {"current_address", &StaffProfile::current_address},
        {"recruited_by", &StaffProfile::recruited_by},
        {"work_when_recruited", &StaffProfile::work_when_recruited},
        {"title_class", &StaffProfile::title_class},
        {"title_code", &StaffProfile::title_code},
        {"ethnic_language", &StaffProfile::ethnic_language},
        {"political_theory", &StaffProfile::political_theory},
        {"education_management", &StaffProfile::education_management},
        {"computing", &StaffProfile::computing},
        {"languages", &StaffProfile::languages}};
    for (const auto& [column, text] : texts)
        if (std::string said = line.text(column); !said.empty()) row.*text = std::move(said);
    constexpr std::pair<std::string_view, std::optional<bool> StaffProfile::*> marks[] = {
        {"party_member", &StaffProfile::party_member},
        {"youth_union_member", &StaffProfile::youth_union_member},
        {"two_sessions", &StaffProfile::two_sessions}};
    for (const auto& [column, mark] : marks)
        if (const auto said = line.yes(column)) row.*mark = said;
    if (const std::string number = line.text("social_insurance_number"); !number.empty())
        row.social_insurance_number = number;
    if (const auto recruited = day(line, "recruited_on")) row.recruited_on = recruited;
    // Where nothing is said there is no profile to begin.
    const bool says_something = !sheet::draft(reader_, std::optional(StaffProfile{}), row)->same();
    if (before || says_something) push(line, member, before, row);
}

void Records::add_status(RowReader& line, const DraftPtr& member) const {
    const auto before = found_in(standing_.statuses, member->id);
    auto entry = lists_.entry(line, "status", "staff_status");
    if (!entry && !before) entry = lists_.by_code("staff_status", "working");
    if (!entry || (before && before->status_id == *entry)) return;
    StaffStatus row = before.value_or(StaffStatus{.valid_from = begin_of(member)});
    row.status_id = *entry;
    push(line, member, before, row);
}

void Records::add_contract(RowReader& line, const DraftPtr& member) const {
    const auto entry = lists_.entry(line, "contract_form", "contract_form");
    if (!entry) return;
    const auto before = found_in(standing_.contracts, member->id);
    Contract row = before.value_or(Contract{.valid_from = begin_of(member)});
    row.form_id = *entry;
    if (const std::string number = line.text("contract_number"); !number.empty()) row.number = number;
    if (const auto signed_on = day(line, "contract_signed")) row.signed_on = signed_on;
    const bool same = before && before->form_id == row.form_id && before->number == row.number
                      && before->signed_on == row.signed_on;
    if (!same) push(line, member, before, row);
}

/// Somebody may hold several posts: what the line does not name is left alone.
void Records::add_post(RowReader& line, const DraftPtr& member) const {
    const auto entry = lists_.entry(line, "position", "staff_position");
    if (!entry) return;
    const auto held = all_in(standing_.posts, member->id);
    if (std::any_of(held.begin(), held.end(),
                    [&](const StaffPost& post) { return post.position_id == *entry; }))
        return;
    const StaffPost row{.position_id = *entry,
                        .valid_from = held.empty() ? begin_of(member) : reader_.today()};
    push<StaffPost>(line, member, {}, row);
}

void Records::add_qualification(RowReader& line, const DraftPtr& member) const {
    const auto entry = lists_.entry(line, "qualification", "qualification_level");
    if (!entry) return;
    std::optional<Qualification> before;
    for (const Qualification& each : all_in(standing_.qualifications, member->id))
        if (each.level_id == *entry) before = each;
    Qualification row = before.value_or(Qualification{.level_id = *entry});
    if (const std::string major = line.text("major"); !major.empty()) row.major = major;
    if (const std::string place = line.text("institution"); !place.empty()) row.institution = place;
    push(line, member, before, row);
}

}  // namespace truong::people::staff_import
