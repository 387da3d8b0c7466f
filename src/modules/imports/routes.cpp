// What is given out as a file: the report, the workbook with its marks, an empty workbook to begin with.
#include "base/text.hpp"
#include "modules/imports/lines.hpp"
#include "modules/imports/recognise.hpp"
#include "modules/imports/report.hpp"
#include "modules/imports/running.hpp"
#include "modules/imports/turn.hpp"
#include "platform/api/exchange.hpp"
#include "platform/api/query.hpp"
#include "platform/http/disposition.hpp"
#include "platform/jobs/work.hpp"
#include "platform/sheet/read.hpp"

namespace truong::imports {

namespace {

constexpr std::string_view workbook_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr std::size_t report_limit_bytes = std::size_t{64} << 20;

Import import_in(const Visit& visit) {
    const auto found = visit.path.find("id");
    const auto id = found == visit.path.end() ? std::nullopt : parse_id("imp", found->second);
    if (!id) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    Import import;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { import = reader.get(Id<Import>{*id}); });
    return import;
}

/// Throws not_found where the actor may not read it, and where there is none (any more).
std::string content_in(const Visit& visit, const std::optional<Id<files::StoredFile>>& id,
                       std::size_t limit) {
    if (!id) throw Problem(ProblemKind::conflict, {{.path = "id", .code = "import_file_gone"}});
    files::StoredFile file;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { file = files::readable(reader, *id); });
    return files::content_of(visit.store, file, limit);
}

/// A file in one go, held until it is known to be a spreadsheet: also the old encodings, which the module
/// files takes for no text at all.
class FileSink final : public http::Sink {
public:
    std::uint64_t limit_bytes() const override { return file_limit_bytes; }
    bool take(std::string_view piece) override { return bytes_ += piece, true; }
    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

std::unique_ptr<http::Sink> open_file(const Visit& visit) {
    visit.store.read(visit.actor, visit.operation, [](const Reader& reader) {
        if (sheets(reader, {}).empty())
            throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    });
    return std::make_unique<FileSink>();
}

/// ?name=hs.xlsx: what it is called in the history, nothing more.
std::string file_name_in(const Visit& visit) {
    constexpr std::size_t longest = 200;
    for (const auto& [name, value] : api::pairs_of(visit.request.query))
        if (name == "name" && text::valid_utf8(value)) {
            const std::string tidy = text::tidy(value);
            if (!tidy.empty() && text::length(tidy) <= longest && text::printable(tidy)) return tidy;
        }
    throw Problem(ProblemKind::invalid, {{.path = "name", .code = "required"}});
}

http::Response take_file(const Visit& visit) {
    const auto* sink = dynamic_cast<const FileSink*>(visit.request.sink);
    const std::string bytes = sink ? sink->bytes() : visit.request.body;
    const std::string name = file_name_in(visit);
    sheet::read(bytes, {.file_bytes = file_limit_bytes});
    const files::StoredFile kept = files::keep(
        visit.store, visit.actor,
        {.name = name, .media_type = "application/octet-stream", .bytes = bytes, .purpose = "imports.file"});
    std::string id;
    append_id(id, "fil", kept.id.value);
    http::Response response{.status = 201};
    {
        json::Object object(response.body);
        object.raw("data", "{\"file_id\":\"" + id + "\"}");
    }
    return response;
}

http::Response workbook_response(std::string bytes, const std::string& name) {
    http::Response response{.content_type = std::string(workbook_type)};
    response.body = std::move(bytes);
    response.compress = false;
    return std::move(response.with("Content-Disposition", http::disposition("attachment", name))
                         .with("Cache-Control", "no-store")
                         .with("X-Content-Type-Options", "nosniff"));
}

http::Response give_report(const Visit& visit) {
    const Import import = import_in(visit);
    http::Response response{.body =
                                "{\"data\":" + content_in(visit, import.report_id, report_limit_bytes) + '}'};
    return std::move(response.with("Cache-Control", "no-store"));
}

http::Response uncached(std::string data) {
    http::Response response{.body = "{\"data\":" + data + '}'};
    return std::move(response.with("Cache-Control", "no-store"));
}

http::Response give_preview(const Visit& visit) {
    const Import import = import_in(visit);
    return uncached(std::string(head_of(content_in(visit, import.lines_id, report_limit_bytes))));
}

LinesAsk lines_asked(const Visit& visit) {
    LinesAsk ask;
    for (const auto& [name, value] : api::pairs_of(visit.request.query)) {
        const auto number = json::Value{.type = json::Type::number, .text = value}.integer();
        if (name == "show")
            ask.show = value;
        else if (name == "kind")
            ask.kind = value;
        else if (name == "offset" && number && *number >= 0)
            ask.offset = static_cast<std::size_t>(*number);
        else if (name == "limit" && number && *number > 0 && *number <= most_lines)
            ask.limit = static_cast<std::size_t>(*number);
        else
            throw Problem(ProblemKind::invalid, {{.path = name, .code = "unknown_field"}});
    }
    return ask;
}

http::Response give_lines(const Visit& visit) {
    const Import import = import_in(visit);
    const LinesAsk ask = lines_asked(visit);
    return uncached(window_of(content_in(visit, import.lines_id, report_limit_bytes), ask));
}

http::Response give_recognised(const Visit& visit) {
    const auto found = visit.path.find("file");
    const auto id = found == visit.path.end() ? std::nullopt : parse_id("fil", found->second);
    if (!id) throw Problem(ProblemKind::not_found, {{.path = "file", .code = "not_found"}});
    const std::string bytes = content_in(visit, Id<files::StoredFile>{*id}, file_limit_bytes);
    const sheet::Workbook book = sheet::read(bytes, {.file_bytes = file_limit_bytes});
    std::string data;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { data = recognised(reader, book); });
    return uncached(std::move(data));
}

http::Response give_error_workbook(const Visit& visit) {
    const Import import = import_in(visit);
    const std::string report = content_in(visit, import.report_id, report_limit_bytes);
    const std::string file = content_in(visit, import.file_id, file_limit_bytes);
    sheet::Workbook book = sheet::read(file, {.file_bytes = file_limit_bytes});
    Corrections corrections;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { corrections = corrections_of(reader, import.id); });
    sheet::correct(book, corrections.cells);
    return workbook_response(sheet::error_workbook(book, remarks_of(parse_report(report))),
                             "loi-can-sua.xlsx");
}

http::Response give_template(const Visit& visit) {
    const auto code = visit.path.find("code");
    sheet::Book book;
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        const ImportSheet& wanted = sheet_for(reader, code == visit.path.end() ? "" : code->second);
        sheet::Page page = book.add(wanted.label.vi);
        std::uint32_t column = 0;
        const sheet::SchoolColumns columns(reader, wanted, reader.actor().school);
        for (const sheet::SheetColumn& each : columns.all())
            if (!each.label.vi.empty()) page.text({1, column++}, each.label.vi, sheet::Style::header);
        page.freeze({2, 0});
    });
    return workbook_response(book.finish(), "mau-nhap.xlsx");
}

template <http::Response (*answer)(const Visit&)> http::Response in_turn(const Visit& visit) {
    const Turn turn;
    if (turn) return answer(visit);
    http::Response busy = api::problem_response(
        visit.store.catalog(), Problem(ProblemKind::too_many, {{.path = "", .code = "import_busy"}}),
        visit.operation.request_id);
    return std::move(busy.with("Retry-After", "5"));
}

/// A dead job that is replayed after the import went on with another one must not work beside that.
bool is_current(const jobs::Work& work, Id<Import> id) {
    Import import;
    work.store().read(work.actor(), work.operation(), [&](const Reader& reader) {
        import = reader.unscoped("whose import it is was asked when it was begun").get(id);
    });
    return jobs::id_text(import.job) == work.operation().request_id;
}

template <void (*work_on)(const Store&, const Actor&, Id<Import>, const Progress&)>
void run(jobs::Work& work) {
    const auto which = work.input<WhichImport>();
    if (!is_current(work, which.id)) return work.finish("null");
    work_on(work.store(), work.actor(), which.id, [&](std::size_t done, std::size_t total) {
        work.progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
        return !work.cancelled();
    });
    if (!work.cancelled()) work.finish("null");
}

void run_forget(jobs::Work& work) { work.finish(std::to_string(forget_files(work.store()))); }

}  // namespace

std::vector<DirectRoute> import_routes() {
    return {{.method = "POST",
             .path = "/files",
             .summary = {"Gửi bảng tính", "Send a spreadsheet"},
             .answer = in_turn<take_file>,
             .sink = open_file},
            {.method = "GET",
             .path = "/imports/{id}/report",
             .summary = {"Báo cáo của lần nhập", "The report of an import"},
             .answer = give_report},
            {.method = "GET",
             .path = "/imports/{id}/preview",
             .summary = {"Bản xem trước: cột, số đếm", "The preview: columns, counts"},
             .answer = give_preview},
            {.method = "GET",
             .path = "/imports/{id}/lines",
             .summary = {"Các dòng của bản xem trước", "Lines of the preview"},
             .answer = give_lines},
            {.method = "GET",
             .path = "/files/{file}/recognised",
             .summary = {"Tệp là danh sách gì", "What a file is a list of"},
             .answer = in_turn<give_recognised>},
            {.method = "GET",
             .path = "/imports/{id}/error-workbook",
             .summary = {"Tệp có đánh dấu lỗi", "The file with its faults marked"},
             .answer = in_turn<give_error_workbook>},
            {.method = "GET",
             .path = "/sheets/{code}/template",
             .summary = {"Tệp mẫu để điền", "An empty workbook to fill in"},
             .answer = give_template}};
}

std::vector<JobKind> import_jobs() {
    return {{.kind = "imports.look", .label = {"Xem trước tệp nhập", "Look at a file"}, .run = run<run_look>},
            {.kind = "imports.apply", .label = {"Ghi tệp nhập", "Apply a file"}, .run = run<run_apply>},
            {.kind = "imports.undo", .label = {"Hoàn tác lần nhập", "Undo an import"}, .run = run<run_undo>},
            {.kind = "imports.forget",
             .label = {"Xóa tệp nhập hết hạn lưu", "Remove imported files whose time is over"},
             .run = run_forget,
             .daily_at = "02:50"}};
}

}  // namespace truong::imports
