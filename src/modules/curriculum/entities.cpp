#include <charconv>

#include "base/csv.hpp"
#include "modules/curriculum/entities.hpp"
#include "platform/store/missing_rows.hpp"

namespace truong::curriculum {

namespace {

constexpr FieldOptions basis_text{.limit = 300, .required = false};

Presentation look_of_subject() {
    return {.task = Task::teaching,
            .icon = "book-open",
            .many = {"Môn học, hoạt động giáo dục", "Subjects"},
            .verb = {"Thêm môn học", "Add a subject"},
            .empty = {"Các môn học và hoạt động giáo dục của chương trình, do Bộ GD&ĐT quy định.",
                      "The subjects and activities of the programme, as the ministry sets them."},
            .sort = "sort",
            .sections = {{"names", {"Tên, mã", "Names and codes"}}, {"validity", {"Hiệu lực", "Validity"}}},
            .views = {{"ever", {"Cả môn đã thôi dạy", "With former ones"}, "as_of=all"}},
            .found = true};
}

Presentation look_of_subject_stage() {
    return {.icon = "layers",
            .many = {"Môn học theo cấp học", "Subjects by stage"},
            .verb = {"Thêm môn cho cấp học", "Add a subject to a stage"},
            .empty = {"Môn nào học ở cấp nào, khối nào và được đánh giá bằng điểm hay nhận xét.",
                      "Which subject is taught in which stage and grades, and how it is assessed."},
            .title = {"assessment"},
            .subtitle = {"first_grade", "last_grade"},
            .sort = "first_grade",
            .sections = {{"what", {"Môn và cấp học", "Subject and stage"}},
                         {"validity", {"Hiệu lực", "Validity"}}},
            .views = {{"optional", {"Tự chọn, lựa chọn", "Optional"}, "filter[optional]=true"},
                      {"commented",
                       {"Đánh giá bằng nhận xét", "Assessed by comments"},
                       "filter[assessment]=commented"}}};
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    catalog.entity<Subject>("sub", {"Môn học, hoạt động giáo dục", "Subject"})
        .field<&Subject::code>({"Mã môn", "Code"}, {.limit = 20, .section = "names"})
        .field<&Subject::name_vi>({"Tên môn", "Name in Vietnamese"},
                                  {.limit = 120, .order = Order::text, .searched = true, .section = "names"})
        .field<&Subject::name_en>({"Tên tiếng Anh", "Name in English"},
                                  {.limit = 120, .priority = 3, .section = "names"})
        .field<&Subject::print_name>(
            {"Tên in trên văn bản", "Name as printed"},
            {.limit = 120,
             .help = {"Như trên học bạ, bảng điểm.", "As on reports and transcripts."},
             .priority = 3,
             .section = "names"})
        .field<&Subject::official_code>({"Mã của Bộ GD&ĐT", "Code of the ministry"},
                                        {.limit = 20, .required = false, .section = "names"})
        .field<&Subject::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, in_section("validity", basis_text))
        .field<&Subject::sort>({"Thứ tự", "Order"}, {.limit = 10'000, .required = false, .section = "names"})
        .field<&Subject::valid_from>({"Hiệu lực từ", "Valid from"}, {.priority = 3, .section = "validity"})
        .field<&Subject::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "validity"})
        .dated<&Subject::valid_from, &Subject::valid_to, &Subject::code>()
        .code_list()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_subject())
        .rest(Rest::full);
    catalog.entity<SubjectStage>("sbs", {"Môn học của cấp học", "Subject of a stage"})
        .field<&SubjectStage::subject_id>({"Môn", "Subject"}, {.priority = 1, .section = "what"})
        .field<&SubjectStage::stage_id>({"Cấp học", "Stage"}, {.priority = 1, .section = "what"})
        .field<&SubjectStage::assessment>({"Hình thức đánh giá", "Assessment"},
                                          {.priority = 2, .section = "what"})
        .field<&SubjectStage::first_grade>({"Từ khối", "First grade"},
                                           {.limit = 18, .minimum = 1, .section = "what"})
        .field<&SubjectStage::last_grade>({"Đến khối", "Last grade"},
                                          {.limit = 18, .minimum = 1, .section = "what"})
        .field<&SubjectStage::optional>({"Tự chọn, lựa chọn", "Optional"},
                                        {.required = false, .section = "what"})
        .field<&SubjectStage::legal_basis>({"Căn cứ pháp lý", "Legal basis"},
                                           in_section("validity", basis_text))
        .field<&SubjectStage::valid_from>({"Hiệu lực từ", "Valid from"},
                                          {.priority = 3, .section = "validity"})
        .field<&SubjectStage::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "validity"})
        .dated<&SubjectStage::valid_from, &SubjectStage::valid_to, &SubjectStage::subject_id,
               &SubjectStage::stage_id>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .part_of<&SubjectStage::subject_id>({"Dạy ở các cấp", "Stages"}, 1)
        .part_of<&SubjectStage::stage_id>({"Môn học", "Subjects"}, 2)
        .present(look_of_subject_stage())
        .rest(Rest::full);
}

namespace {

Subject subject_row(const CsvLine& line, int sort) {
    return {.code = line.text("code"),
            .name_vi = line.text("name_vi"),
            .name_en = line.text("name_en"),
            .print_name = line.text("name_vi"),
            .official_code = line.text("official_code"),
            .legal_basis = line.text("legal_basis"),
            .sort = sort,
            .valid_from = line.day("valid_from")};
}

void fill_subjects(Tx& tx) {
    const CsvTable table(embedded("subjects.csv"));
    MissingRows<Subject, std::string (*)(const Subject&)> missing(
        tx, [](const Subject& subject) { return subject.code; });
    for (std::size_t i = 0; i < table.size(); ++i)
        missing.add(subject_row(table[i], static_cast<int>(i) + 1));
}

void fill_stages(Tx& tx) {
    std::map<std::string, Id<Subject>> subjects;
    for (const Subject& subject : tx.as_of({}).all<Subject>()) subjects.emplace(subject.code, subject.id);
    std::map<std::string, Id<org::Stage>> stages;
    for (const org::Stage& stage : tx.as_of({}).all<org::Stage>()) stages.emplace(stage.code, stage.id);
    const CsvTable table(embedded("subject_stages.csv"));
    MissingRows<SubjectStage, std::string (*)(const SubjectStage&)> missing(tx, [](const SubjectStage& row) {
        return std::to_string(row.subject_id.value) + ' ' + std::to_string(row.stage_id.value);
    });
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CsvLine line = table[i];
        const auto subject = subjects.find(line.text("subject"));
        const auto stage = stages.find(line.text("stage"));
        if (subject == subjects.end() || stage == stages.end()) continue;  // somebody has removed one
        SubjectStage row{.subject_id = subject->second,
                         .stage_id = stage->second,
                         .first_grade = line.number("first_grade"),
                         .last_grade = line.number("last_grade"),
                         .optional = line.text("optional") == "yes",
                         .legal_basis = line.text("legal_basis"),
                         .valid_from = line.day("valid_from")};
        codecs::store_choice(row.assessment, line.text("assessment"));
        missing.add(row);
    }
}

}  // namespace

void fill_reference(Tx& tx) {
    fill_subjects(tx);
    fill_stages(tx);
}

bool taught_in(const Reader& reader, Id<Subject> subject, const org::Grade& grade, Date day) {
    int number = 0;
    std::from_chars(grade.code.data(), grade.code.data() + grade.code.size(), number);
    return reader.as_of(day).exists<SubjectStage>(
        where<&SubjectStage::subject_id> == subject && where<&SubjectStage::stage_id> == grade.stage_id
        && where<&SubjectStage::first_grade> <= number && where<&SubjectStage::last_grade> >= number);
}

}  // namespace truong::curriculum
