#include "modules/staffing/school_facts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "modules/staffing/entities.hpp"
#include "platform/counted_rows.hpp"

namespace truong::staffing {

namespace {

using facts::CountedRow;
using facts::Measured;
using facts::Rows;

constexpr int months_of_course = 24;
/// What the names of such studies hold, without diacritics.
constexpr std::string_view computing[] = {"cong nghe thong tin", "tin hoc",           "khoa hoc may tinh",
                                          "ky thuat may tinh",   "ky thuat phan mem", "he thong thong tin",
                                          "mang may tinh",       "an toan thong tin", "an ninh mang",
                                          "khoa hoc du lieu",    "tri tue nhan tao"};

/// Codes of the list concurrent_duty, as SQL has them.
constexpr std::string_view digital = "'it', 'digital_transformation'", security = "'information_security'";

/// Somebody in `staff` holds one of the duties today, by a decision.
Condition charged(const Reader& reader, std::string_view staff, std::string_view duties) {
    return {
        "exists (select 1 from staffing_duty as d join codes_code_entry as k on k.id = d.duty_id where "
        "d.staff_member_id = "
            + std::string(staff) + " and d.decision <> '' and k.list = 'concurrent_duty' and k.code in ("
            + std::string(duties) + ") and " + facts::holds_on("d"),
        facts::twice(reader.today())};
}
Condition closed(Condition condition) {
    condition.sql += ')';
    return condition;
}

Rows digital_staff(const Reader& reader, Id<org::School>) {
    return {type_key<people::StaffMember>(), always(),
            closed(charged(reader, "people_staff_member.id", digital))};
}

Rows digital_groups(const Reader& reader, Id<org::School>) {
    Condition person = closed(charged(reader, "m.staff_member_id", digital));
    const std::vector<Param> today = facts::twice(reader.today());
    Condition met{
        "exists (select 1 from staffing_department_member as m where m.department_id = "
        "staffing_department.id and "
            + facts::holds_on("m") + " and " + person.sql + ')',
        today};
    met.params.insert(met.params.end(), person.params.begin(), person.params.end());
    return {type_key<Department>(), where<&Department::kind> == DepartmentKind::subject, std::move(met)};
}

Rows security_staff(const Reader& reader, Id<org::School>) {
    return {type_key<people::StaffMember>(), always(),
            closed(charged(reader, "people_staff_member.id", security))};
}

/// Of those who are charged with it, who studied computing.
std::set<Id<people::StaffMember>> specialists(const Reader& reader, Id<org::School> school) {
    const Condition assigned = closed(charged(reader, "q.staff_member_id", security));
    db::Query row(reader.connection(),
                  "select q.staff_member_id, q.major from people_qualification as q "
                  "where q.school_id = ? and q.ended_at is null and "
                      + assigned.sql);
    row.bind(school.value);
    store::bind(row, assigned.params);
    std::set<Id<people::StaffMember>> found;
    while (row.next())
        if (is_computing(row.text(1))) found.insert({row.number(0)});
    return found;
}

Rows qualified_staff(const Reader& reader, Id<org::School> school) {
    Condition course = charged(reader, "people_staff_member.id", security);
    course.sql += " and d.course_on >= ?)";
    course.params.push_back(to_param(oldest_course(reader.today())));
    const auto known = specialists(reader, school);
    const std::vector<Id<people::StaffMember>> studied(known.begin(), known.end());
    return {type_key<people::StaffMember>(), always(),
            studied.empty() ? std::move(course)
                            : std::move(course) || where<&people::StaffMember::id>.in(studied)};
}

Rows full_time_staff(const Reader& reader, Id<org::School>) {
    Condition full_time = charged(reader, "people_staff_member.id", security);
    full_time.sql += " and d.full_time = 1)";
    return {type_key<people::StaffMember>(), always(), std::move(full_time)};
}

using Which = Rows (*)(const Reader&, Id<org::School>);
template <Which which> SchoolFact share(SchoolFact described) {
    described.measure = [](const Reader& reader, Id<org::School> school) {
        return facts::share_of(reader, school, which(reader, school));
    };
    described.append_rows = [](const Reader& reader, Id<org::School> school,
                               std::vector<CountedRow>& counted) {
        facts::append_share(reader, school, which(reader, school), counted);
    };
    return described;
}
template <Which which> SchoolFact count(SchoolFact described) {
    described.measure = [](const Reader& reader, Id<org::School> school) {
        return facts::count_of(reader, school, which(reader, school));
    };
    described.append_rows = [](const Reader& reader, Id<org::School> school,
                               std::vector<CountedRow>& counted) {
        facts::append_count(reader, school, which(reader, school), counted);
    };
    return described;
}

std::vector<SchoolFact> digital_facts() {
    constexpr Label step{"Ra quyết định phân công người phụ trách CNTT, chuyển đổi số",
                         "Assign somebody to digital transformation by a decision"};
    return {share<digital_staff>({.code = "staffing.digital_share",
                                  .label = {"Tỷ lệ cán bộ phụ trách CNTT, chuyển đổi số",
                                            "Share of staff charged with digital transformation"},
                                  .next_step = step}),
            count<digital_staff>({.code = "staffing.digital_persons",
                                  .label = {"Người phụ trách CNTT, chuyển đổi số, có quyết định",
                                            "Persons charged with digital transformation"},
                                  .next_step = step}),
            share<digital_groups>({.code = "staffing.digital_groups",
                                   .label = {"Tổ chuyên môn có người phụ trách chuyển đổi số",
                                             "Subject departments with such a person"},
                                   .next_step = {"Phân công ở mỗi tổ chuyên môn một người",
                                                 "Assign one person in each subject department"}})};
}

std::vector<SchoolFact> security_facts() {
    return {count<security_staff>({.code = "staffing.security_assigned",
                                   .label = {"Người phụ trách an toàn thông tin, có quyết định",
                                             "Persons charged with the security of information"},
                                   .next_step = {"Ra quyết định phân công người phụ trách an toàn thông tin",
                                                 "Assign somebody to information security"}}),
            count<qualified_staff>(
                {.code = "staffing.security_qualified",
                 .label = {"Người phụ trách an toàn thông tin có bằng CNTT hoặc chứng chỉ trong 24 tháng",
                           "Of those, with a degree in computing or a course of the last 24 months"},
                 .next_step = {"Cử người phụ trách học khóa an toàn thông tin, ghi ngày hoàn thành",
                               "Have them take a course of security, and note its day"}}),
            count<full_time_staff>({.code = "staffing.security_full_time",
                                    .label = {"Người chuyên trách an toàn thông tin",
                                              "Persons who do nothing but information security"},
                                    .next_step = {"Ghi người chuyên trách, hoặc kê khai hợp đồng dịch vụ",
                                                  "Note who does it full time, or declare a contract"}})};
}

}  // namespace

Date oldest_course(Date day) {
    const YearMonthDay parts = civil(day);
    const int months = parts.year * 12 + parts.month - 1 - months_of_course;
    for (int last = parts.day;; --last)
        if (const auto found = date_of({months / 12, months % 12 + 1, last})) return *found;
}

bool is_computing(std::string_view major) {
    const std::string folded = text::fold(major);
    return std::any_of(std::begin(computing), std::end(computing),
                       [&](std::string_view part) { return folded.find(part) != std::string::npos; });
}

std::vector<SchoolFact> school_facts() {
    std::vector<SchoolFact> all = digital_facts();
    for (SchoolFact& fact : security_facts()) all.push_back(std::move(fact));
    for (SchoolFact& fact : all) {
        fact.sources = {type_key<Duty>(), type_key<people::StaffMember>(), type_key<codes::CodeEntry>()};
        fact.path = "/r/staffing/duties";
        fact.whose = people::registrars;
    }
    for (const TypeKey key : {type_key<Department>(), type_key<DepartmentMember>()})
        all[2].sources.push_back(key);
    all[4].sources.push_back(type_key<people::Qualification>());
    return all;
}

}  // namespace truong::staffing
