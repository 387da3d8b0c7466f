// The registers of a year as they are printed and bound (NĐ 30/2020/NĐ-CP, Phụ lục IV).
#include <algorithm>

#include "modules/office/book.hpp"
#include "modules/office/entities.hpp"
#include "platform/http/disposition.hpp"
#include "platform/pdf/official.hpp"
#include "platform/sheet/write_table.hpp"

namespace truong::office {

namespace {

using pdf::Align;

struct BookTable {
    std::string authority, school, title, subtitle, remark, day;
    std::vector<pdf::TableColumn> columns;
    std::vector<std::vector<std::string>> rows;
};

std::string shown(const std::optional<Date>& day) { return day ? sheet::shown_day(*day) : std::string(); }

std::string long_day(Date day) {
    const YearMonthDay parts = civil(day);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::string month = parts.month < 3 ? two(parts.month) : std::to_string(parts.month);
    return "Ngày " + two(parts.day) + " tháng " + month + " năm " + std::to_string(parts.year);
}

/// Names of kinds and people that the lines mention.
class Names {
public:
    explicit Names(const Reader& reader) {
        const Reader ever = reader.as_of({});
        for (const DocumentType& type : ever.all<DocumentType>()) types_.emplace(type.id, type.name_vi);
        for (const auto& member : ever.all<people::StaffMember>())
            staff_.emplace(member.id, member.full_name);
    }
    std::string title_of(const Document& document) const {
        const auto type = types_.find(document.type_id);
        return (type == types_.end() ? std::string() : type->second + " ") + document.title;
    }
    std::string signer_of(const Document& document) const {
        return document.signer.empty() ? name_of(document.signer_id) : document.signer;
    }
    std::string receiver_of(const Document& document) const {
        return document.forwarded_to.empty() ? name_of(document.forwarded_id) : document.forwarded_to;
    }

private:
    std::string name_of(const std::optional<Id<people::StaffMember>>& id) const {
        const auto found = id ? staff_.find(*id) : staff_.end();
        return found == staff_.end() ? std::string() : found->second;
    }
    std::map<Id<DocumentType>, std::string> types_;
    std::map<Id<people::StaffMember>, std::string> staff_;
};

std::string note_of(const Document& document) {
    if (document.state == DocumentState::recalled) return "Đã thu hồi " + shown(document.recalled_on);
    if (document.state == DocumentState::replaced) return "Đã được thay thế";
    return document.notes;
}

std::vector<Document> lines_of(const Reader& reader, const BookQuery& query) {
    const bool incoming = query.direction == Direction::incoming;
    const Condition way = incoming ? where<&Document::direction> == Direction::incoming
                                   : where<&Document::direction> != Direction::incoming;
    auto lines = reader.all<Document>(way && where<&Document::year> == query.year
                                      && where<&Document::confidential> == query.confidential);
    std::erase_if(lines, [](const Document& one) { return !one.number; });
    std::ranges::sort(lines, {}, [&](const Document& one) {
        return incoming ? std::tuple(one.sequence, Date{}, *one.number)
                        : std::tuple(std::string(), one.issued_on.value_or(Date{}), *one.number);
    });
    return lines;
}

void set_outgoing(BookTable& table, const std::vector<Document>& lines, const Names& names) {
    table.title = "SỔ ĐĂNG KÝ VĂN BẢN ĐI";
    table.columns = {{"Số, ký hiệu văn bản", 3, Align::center},
                     {"Ngày tháng văn bản", 2, Align::center},
                     {"Tên loại và trích yếu nội dung văn bản", 7},
                     {"Người ký", 3},
                     {"Nơi nhận văn bản", 3},
                     {"Đơn vị, người nhận bản lưu", 2.4},
                     {"Số lượng bản", 1.2, Align::center},
                     {"Ghi chú", 2.4}};
    for (const Document& one : lines)
        table.rows.push_back({one.symbol, shown(one.issued_on), names.title_of(one), names.signer_of(one),
                              one.recipients, one.keeper, one.copies ? std::to_string(*one.copies) : "",
                              note_of(one)});
}

void set_incoming(BookTable& table, const std::vector<Document>& lines, const Names& names) {
    table.title = "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN";
    table.columns = {{"Ngày đến", 2, Align::center},
                     {"Số đến", 1.2, Align::center},
                     {"Tác giả", 3},
                     {"Số, ký hiệu", 2.6, Align::center},
                     {"Ngày tháng", 2, Align::center},
                     {"Tên loại và trích yếu nội dung văn bản", 6},
                     {"Đơn vị, người nhận", 2.8},
                     {"Ngày chuyển", 2, Align::center},
                     {"Ký nhận", 1.6},
                     {"Ghi chú", 2}};
    for (const Document& one : lines)
        table.rows.push_back({shown(one.arrived_on), number_text(*one.number), one.author, one.symbol,
                              shown(one.issued_on), names.title_of(one), names.receiver_of(one),
                              shown(one.forwarded_on), "", note_of(one)});
}

BookTable book_of(const Reader& reader, const BookQuery& query) {
    const Actor& actor = reader.actor();
    // Half a book must not go out as a whole one.
    if (is_never(reader.ask(keepers)) || query.id != actor.school || actor.campus)
        refuse(ProblemKind::forbidden, "id", "forbidden");
    BookTable table{.school = reader.get(query.id).name, .day = long_day(reader.today())};
    const auto above = org::authorities(reader, {.id = query.id, .as_of = reader.today()});
    if (!above.empty()) table.authority = above.front().name;
    const auto lines = lines_of(reader, query);
    const Names names(reader);
    if (query.direction == Direction::incoming)
        set_incoming(table, lines, names);
    else
        set_outgoing(table, lines, names);
    if (query.confidential) table.title += " MẬT";
    table.subtitle = "Năm " + std::to_string(query.year);
    table.remark = "Sổ có " + std::to_string(lines.size()) + " văn bản.";
    return table;
}

std::string pdf_of(const BookTable& table) {
    pdf::require_fonts();
    pdf::Document document({.title = table.title + " " + table.subtitle,
                            .author = table.school,
                            .page = {.width_mm = 297,
                                     .height_mm = 210,
                                     .top_mm = 15,
                                     .bottom_mm = 15,
                                     .left_mm = 18,
                                     .right_mm = 12},
                            .footer = "Trang {page}"});
    official_head(document, {.authority = table.authority, .school = table.school});
    document.text(table.title, {.size_pt = 14, .bold = true, .align = Align::center, .space_after_mm = 1});
    document.text(table.subtitle, {.italic = true, .align = Align::center, .space_after_mm = 4});
    document.table({.columns = table.columns, .rows = table.rows, .size_pt = 9});
    document.text(table.remark, {.size_pt = 12, .italic = true, .space_after_mm = 4});
    signatures(document, {.left_post = "VĂN THƯ", .right_post = "HIỆU TRƯỞNG", .above_right = table.day});
    return document.finish();
}

std::string sheet_of(const BookTable& table) {
    sheet::TableOut out{.name = table.subtitle, .title = table.title, .subtitle = table.subtitle};
    out.head = {{pdf::capitals(table.authority), std::string(pdf::state_name)},
                {pdf::capitals(table.school), std::string(pdf::state_motto), true}};
    for (const pdf::TableColumn& column : table.columns) out.columns.push_back(column.title);
    for (const auto& row : table.rows) {
        auto& cells = out.rows.emplace_back();
        for (const std::string& text : row) cells.push_back(text.empty() ? sheet::Held() : sheet::Held(text));
    }
    out.foot = {{table.remark, table.day}, {"VĂN THƯ", "HIỆU TRƯỞNG", true}};
    return sheet::xlsx_of({out});
}

http::Response print_book(const Visit& visit) {
    const auto query = input_of<BookQuery>(visit);
    BookTable table;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { table = book_of(reader, query); });
    const bool pdf = query.format == BookFormat::pdf;
    http::Response response{
        .content_type =
            pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        .body = pdf ? pdf_of(table) : sheet_of(table)};
    response.compress = false;
    const std::string name =
        std::string(query.direction == Direction::incoming ? "so-van-ban-den-" : "so-van-ban-di-")
        + (query.confidential ? "mat-" : "") + std::to_string(query.year);
    response.with("Content-Disposition", http::disposition("attachment", name + (pdf ? ".pdf" : ".xlsx")))
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "private, no-store");
    return response;
}

}  // namespace

void declare_book_messages(Catalog& catalog) {
    catalog.words<BookFormat>(
        {{BookFormat::pdf, {"PDF để in", "PDF to print"}}, {BookFormat::xlsx, {"Excel", "Excel"}}});
    catalog.message<BookQuery>({"Sổ văn bản", "Register"})
        .field<&BookQuery::id>({"Trường", "School"})
        .field<&BookQuery::year>({"Năm", "Year"}, {.limit = 9'999, .minimum = 2000})
        .field<&BookQuery::direction>({"Chiều", "Direction"}, {.required = false})
        .field<&BookQuery::format>({"Dạng tệp", "Kind of file"}, {.required = false})
        .field<&BookQuery::confidential>({"Sổ văn bản mật", "Of confidential documents"},
                                         {.required = false});
}

std::vector<DirectRoute> book_routes() {
    return {{.method = "GET",
             .path = "/schools/{id}/register",
             .summary = {"In sổ văn bản của năm", "Print the register of a year"},
             .input = type_key<BookQuery>(),
             .answer = print_book,
             .prints = type_key<org::School>(),
             .may = keepers}};
}

}  // namespace truong::office
