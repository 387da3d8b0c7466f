// Lists of a class with the columns that somebody chooses.
#include <algorithm>

#include "base/text.hpp"
#include "modules/printouts/entities.hpp"
#include "modules/printouts/fields.hpp"
#include "modules/printouts/messages.hpp"
#include "modules/printouts/rules.hpp"
#include "modules/printouts/tables.hpp"

namespace truong::printouts {

namespace {

constexpr std::string_view usual_columns = "STT; Họ và tên; Ngày sinh; Giới tính; Ghi chú";
constexpr std::size_t most_columns = 16, words_of_a_label = 3;

std::vector<std::string> parts_of(std::string_view list) {
    std::vector<std::string> parts;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(",;\n"), list.size());
        if (std::string part = text::tidy(list.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

/// A label may hold a comma itself: the longest run of parts that is a field is one.
std::vector<std::string> names_in(const Catalog& catalog, const std::string& list) {
    const auto parts = parts_of(list.empty() ? usual_columns : std::string_view(list));
    std::vector<std::string> names;
    for (std::size_t at = 0; at < parts.size();) {
        std::string name = parts[at], longest = name;
        std::size_t taken = 1;
        for (std::size_t more = 1; more < words_of_a_label && at + more < parts.size(); ++more) {
            longest += ", " + parts[at + more];
            if (!find_field(catalog, LetterFor::pupil, longest)) continue;
            name = longest;
            taken = more + 1;
        }
        names.push_back(std::move(name));
        at += taken;
    }
    return names;
}

PaperTable list_of(const Reader& reader, const ClassListQuery& query) {
    require_staff(reader);
    const auto in_class = reader.get(query.id);
    const Date day = day_of(reader, in_class);
    const auto subjects = pupils_of(reader, in_class);
    require_printable(subjects);
    const auto names = names_in(reader.catalog(), query.columns);
    Findings findings = check_fields(reader.catalog(), LetterFor::pupil, names, "columns");
    if (names.size() > most_columns)
        findings.push_back({"columns", "too_many", {std::to_string(most_columns)}});
    require(std::move(findings));
    PaperTable table{.house = house_of(reader, day, reader.get(in_class.year_id))};
    const Reader then = reader.as_of(day);
    const Asked asked{then, subjects, table.house};
    std::vector<MergeField> fields;
    for (const std::string& name : names)
        fields.push_back(*find_field(reader.catalog(), LetterFor::pupil, name));
    const Merge merge(asked, fields);
    for (const MergeField& field : fields) table.columns.push_back({.title = field.label});
    for (const Subject& subject : subjects) {
        auto& row = table.rows.emplace_back();
        for (std::size_t i = 0; i < fields.size(); ++i) row.push_back(merge.value(i, subject));
    }
    const std::string whom = table.house.young(in_class) ? "trẻ" : "học sinh";
    table.title = query.title.empty() ? pdf::capitals("Danh sách " + whom + ' ' + class_words(in_class.name))
                                      : query.title;
    table.subtitle = "Năm học " + table.house.year->code + " – tính đến ngày " + sheet::shown_day(day);
    table.remark = "Danh sách gồm " + std::to_string(subjects.size()) + ' ' + whom + '.';
    table.left_post = "GIÁO VIÊN CHỦ NHIỆM";
    if (const auto leads = then.first<classes::Homeroom>(where<&classes::Homeroom::class_id> == in_class.id))
        if (const auto teacher =
                then.first<people::StaffMember>(where<&people::StaffMember::id> == leads->staff_member_id))
            table.left_name = teacher->full_name;
    fit_columns(table);
    return table;
}

http::Response class_list(const Visit& visit) {
    const auto query = input_of<ClassListQuery>(visit);
    PaperTable table;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { table = list_of(reader, query); });
    return table_paper({table}, query.format, table.title);
}

}  // namespace

void declare_list_messages(Catalog& catalog) {
    catalog.message<ClassListQuery>()
        .field<&ClassListQuery::id>({"Lớp", "Class"})
        .field<&ClassListQuery::columns>(
            {"Các cột", "Columns"},
            {.limit = 1'000,
             .required = false,
             .help =
                 {"Tên các trường, cách nhau bằng dấu chấm phẩy; để trống: STT; Họ và tên; Ngày sinh; "
                  "Giới tính; Ghi chú.",
                  "Names of fields with semicolons between; empty: number, name, birth date, sex, note."}})
        .field<&ClassListQuery::title>({"Tiêu đề", "Title"}, {.limit = 150, .required = false})
        .field<&ClassListQuery::format>({"Dạng tệp", "Kind of file"}, {.required = false});
}

std::vector<DirectRoute> list_routes() {
    return {{.method = "GET",
             .path = "/classes/{id}/list",
             .summary = {"In danh sách lớp", "Print the class list"},
             .input = type_key<ClassListQuery>(),
             .answer = class_list,
             .prints = type_key<classes::Class>(),
             .may = any_staff}};
}

}  // namespace truong::printouts
