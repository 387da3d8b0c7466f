#include "modules/exchange/api.hpp"

namespace truong::exchange {

namespace {

void declare(Catalog& catalog) {
    using api::FileFormat;
    catalog.words<FileFormat>({{FileFormat::xlsx, {"Bảng tính Excel", "Excel workbook"}},
                               {FileFormat::csv, {"CSV", "CSV"}},
                               {FileFormat::json, {"JSON", "JSON"}}});
    const FieldOptions code{.limit = 40}, label{.limit = 120};
    catalog.message<FormatView>({"Mẫu xuất", "Form"})
        .field<&FormatView::code>({"Mã mẫu", "Code"}, code)
        .field<&FormatView::label_vi>({"Tên", "Name in Vietnamese"}, label)
        .field<&FormatView::label_en>({"Tên tiếng Anh", "Name"}, label)
        .field<&FormatView::names_secrets>({"Có thông tin bí mật", "Names secrets"});
    catalog.message<FormatsQuery>().field<&FormatsQuery::code>({"Mã mẫu", "Code"}, code);
    catalog.message<ExportQuery>()
        .field<&ExportQuery::code>({"Mã mẫu", "Code"}, code)
        .field<&ExportQuery::year_id>({"Năm học", "School year"})
        .field<&ExportQuery::format>({"Dạng tệp", "Kind of file"}, {.required = false});
}

http::Response download(const Visit& visit) {
    const auto query = input_of<ExportQuery>(visit);
    ExportFile file;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { file = exported(reader, query); });
    return api::file_answer(std::move(file.bytes), query.format, file.name);
}

}  // namespace

Manifest manifest() {
    return {.name = "exchange",
            .label = {"Báo cáo và trao đổi dữ liệu", "Lists and exchange of data"},
            .tier = 4,
            .uses = {"calendar", "classes", "codes", "curriculum", "org", "people"},
            .declare = declare,
            .routes = {get("/formats", {"Các mẫu xuất được", "Forms that can be exported"}, formats)},
            .direct_routes = {{.method = "GET",
                               .path = "/exports/{code}",
                               .summary = {"Xuất theo mẫu", "Export in a form"},
                               .input = type_key<ExportQuery>(),
                               .answer = download}}};
}

}  // namespace truong::exchange
