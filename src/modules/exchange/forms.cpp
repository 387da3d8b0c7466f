#include "modules/exchange/forms.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "catalog/json_text.hpp"

namespace truong::exchange {

namespace {

template <class... Handlers> struct HeldCases : Handlers... { using Handlers::operator()...; };

void append_held(std::string& out, const Held& held) {
    std::visit(HeldCases{[&](std::monostate) { out += "null"; },
                         [&](const std::string& text) { json::append_text(out, text); },
                         [&](std::int64_t number) { json::append_number(out, number); },
                         [&](const sheet::Decimal& number) { out += number.text; },
                         [&](Date day) {
                             const auto iso = iso_text(day);
                             json::append_text(out, std::string_view(iso.data(), iso.size()));
                         },
                         [&](Instant at) { json::append_text(out, iso_text(at)); }},
               held);
}

void append_record(std::string& out, const sheet::TableOut& table, const std::vector<Held>& cells,
                   bool with_sheet) {
    out += '{';
    if (with_sheet) json::append_text(out += "\"sheet\":", table.name);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (out.back() != '{') out += ',';
        json::append_text(out, table.columns[i]);
        append_held(out += ':', cells[i]);
    }
    out += '}';
}

/// {"format":…,"school":…,"year":…,"data":[{"hovaten":…}, …]}; of a form of several sheets each row names
/// its own.
std::string json_of(const Form& form, const SchoolFile& school, const std::vector<sheet::TableOut>& tables) {
    std::string out = "{\"format\":";
    json::append_text(out, form.code);
    json::append_text(out += ",\"school\":", school.school.code);
    json::append_text(out += ",\"year\":", school.year.code);
    out += ",\"data\":[";
    const char* comma = "";
    for (const sheet::TableOut& table : tables)
        for (const auto& cells : table.rows)
            append_record(out += std::exchange(comma, ","), table, cells, tables.size() > 1);
    return out += "]}";
}

/// Who keeps the records of the whole school: who works at one campus sees only its part, and half a list
/// must not go out as the whole one.
void require_keeper(const Reader& reader) {
    const Actor& actor = reader.actor();
    const bool keeper = actor.hat == Hat::staff && !actor.campus && !is_never(reader.ask(people::registrars));
    if (!actor.school || (actor.hat != Hat::system && !keeper))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

calendar::SchoolYear year_for(const Reader& reader, const ExportQuery& query) {
    if (query.year_id) return reader.get(*query.year_id);
    const auto year = calendar::year_on(reader, reader.today());
    if (!year) throw Problem(ProblemKind::invalid, {{.path = "year_id", .code = "required"}});
    return *year;
}

const Form& form_of(const std::string& code) {
    const auto found = std::ranges::find(forms(), code, &Form::code);
    if (found == forms().end())
        throw Problem(ProblemKind::not_found, {{.path = "code", .code = "not_found"}});
    return *found;
}

}  // namespace

const std::vector<Form>& forms() {
    static const std::vector<Form> all{
        {"pupil_list",
         {"Danh sách học sinh theo lớp", "Pupils by class"},
         Secrets::left_out,
         class_lists_of_pupils},
        {"staff_list", {"Danh sách cán bộ, giáo viên, nhân viên", "Staff"}, Secrets::left_out, list_of_staff},
        {"class_list", {"Danh sách lớp học", "Classes"}, Secrets::left_out, list_of_classes},
        {"national_pupils",
         {"CSDL ngành: học sinh", "National database: pupils"},
         Secrets::read,
         national_pupils},
        {"national_classes",
         {"CSDL ngành: lớp học", "National database: classes"},
         Secrets::left_out,
         national_classes},
        {"national_staff",
         {"CSDL ngành: cán bộ, giáo viên", "National database: staff"},
         Secrets::read,
         national_staff},
        {"provincial_pupils",
         {"CSDL tỉnh: mẫu học sinh", "Provincial database: form of pupils"},
         Secrets::read,
         provincial_pupils},
    };
    return all;
}

std::vector<FormatView> formats(const Reader&, const FormatsQuery& query) {
    std::vector<FormatView> views;
    for (const Form& form : forms())
        if (!query.code || *query.code == form.code)
            views.push_back({.code = std::string(form.code),
                             .label_vi = std::string(form.label.vi),
                             .label_en = std::string(form.label.en),
                             .names_secrets = form.secrets == Secrets::read});
    return views;
}

ExportFile exported(const Reader& reader, const ExportQuery& query) {
    require_keeper(reader);
    const Form& form = form_of(query.code);
    SchoolFile school = read_school(reader, year_for(reader, query));
    const auto tables = form.tables(reader, school);
    const std::string name = std::string(form.label.vi) + ' ' + school.school.code + ' ' + school.year.code;
    switch (query.format) {
        case api::FileFormat::xlsx: return {sheet::xlsx_of(tables), name};
        case api::FileFormat::csv: return {sheet::csv_of(tables), name};
        case api::FileFormat::json: return {json_of(form, school, tables), name};
    }
    fail_check("a kind of file that nobody writes");
}

}  // namespace truong::exchange
