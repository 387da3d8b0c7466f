// How the letters look: a page for each household, then the list for the school.
#include <utility>

#include "modules/families/letters.hpp"
#include "platform/pdf/document.hpp"

namespace truong::families {

namespace {

using pdf::Align;
using pdf::Box;
using pdf::Document;
using pdf::Face;

// A4 in three folds: the address shows in the window of a DL envelope when the sheet is folded twice.
// All in whole millimetres.
constexpr int page_width = 210, page_height = 297;
constexpr int left = 20, right = 190, width = right - left;
constexpr int fold = 99, window_top = 45, window_half = 21, window_width = 92;
constexpr int text_top = 106, lines_top = 166, line_height = 37, bottom = 280;
constexpr int code_size = 30;

Box box(int from_left, int from_top, int box_width, int box_height) {
    Box made;
    made.left_mm = from_left;
    made.top_mm = from_top;
    made.width_mm = box_width;
    made.height_mm = box_height;
    return made;
}

std::string day_text(Date date) {
    const YearMonthDay day = civil(date);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(day.day) + '/' + two(day.month) + '/' + std::to_string(day.year);
}

std::string joined_lines(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) (text += text.empty() ? "" : "\n") += line;
    return text;
}

pdf::TextStyle plain(int half_points) {
    pdf::TextStyle style;
    style.face = Face::sans;
    style.size_pt = half_points * 0.5;
    return style;
}
pdf::TextStyle bold(int half_points) {
    pdf::TextStyle style = plain(half_points);
    style.bold = true;
    return style;
}
pdf::TextStyle grey(int half_points) {
    pdf::TextStyle style = plain(half_points);
    style.grey = 0.35;
    return style;
}

void draw_fold_marks(Document& document) {
    for (const int top : {fold, 2 * fold}) document.place_frame(box(3, top, 5, 0));
}

void draw_address(Document& document, const LetterPrint& print, const LetterPage& page) {
    document.place_text(box(left, 15, width, 8), print.school, bold(26));
    pdf::TextStyle day = plain(20);
    day.align = Align::right;
    document.place_text(box(left, 24, width, 6), "Ngày in: " + day_text(print.printed_on), day);
    document.place_text(box(left, window_top - 6, window_width, 5), "Kính gửi", grey(18));
    std::vector<std::string> who;
    for (const LetterLine& line : page.lines) who.push_back(line.name);
    document.place_text(box(left, window_top, window_width, window_half), joined_lines(who), bold(24));
    std::vector<std::string> children;
    for (const std::string& child : page.children) children.push_back("Gia đình em " + child);
    document.place_text(box(left, window_top + window_half, window_width, window_half),
                        joined_lines(children), plain(21));
}

void draw_steps(Document& document, const LetterPrint& print) {
    pdf::TextStyle title = bold(30);
    title.align = Align::center;
    document.place_text(box(left, text_top, width, 8), "THƯ KÍCH HOẠT TÀI KHOẢN", title);
    const std::string steps =
        "1. Quét mã QR bằng điện thoại, hoặc mở trang:\n    " + print.address
        + "/activate\n"
          "2. Nhập mã kích hoạt ghi dưới đây và tự đặt mật khẩu của riêng mình.\n"
          "3. Đăng nhập bằng tên đăng nhập và mật khẩu vừa đặt để xem thông tin của con.";
    document.place_text(box(left, text_top + 10, width, 24), steps, plain(23));
    const std::string note = "Mỗi mã chỉ dùng một lần, cho đúng người có tên, đến hết ngày "
                             + day_text(print.valid_until)
                             + ". Không đưa mã cho người khác. Mất thư hoặc hết hạn: báo nhà trường in thư "
                               "mới, mã cũ sẽ hết hiệu lực.";
    document.place_text(box(left, text_top + 35, width, 11), note, bold(20));
    pdf::TextStyle english = grey(19);
    english.italic = true;
    document.place_text(box(left, text_top + 47, width, 9),
                        "In English: scan the code, enter the activation code printed below, and choose a "
                        "password of your own. Each code works once, until "
                            + day_text(print.valid_until) + ".",
                        english);
}

void draw_line(Document& document, int top, const LetterPrint& print, const LetterLine& line) {
    document.place_frame(box(left, top, width, line_height - 3), 0.3, 2);
    document.place_text(box(left + 4, top + 3, width - code_size - 12, 7),
                        line.name + " (" + line.kinship + ")", bold(24));
    const int text_width = width - code_size - 12;
    if (line.code.empty()) {
        document.place_text(box(left + 4, top + 12, text_width, 12),
                            "Tài khoản " + line.user_name
                                + " đã được kích hoạt, không cần mã. Quên mật khẩu thì báo nhà trường.",
                            plain(22));
        return;
    }
    document.place_text(box(left + 4, top + 11, 38, 5), "Tên đăng nhập", grey(18));
    document.place_text(box(left + 4, top + 16, 62, 8), line.user_name, bold(26));
    document.place_text(box(left + 70, top + 11, 40, 5), "Mã kích hoạt", grey(18));
    document.place_text(box(left + 70, top + 16, 58, 8), line.code, bold(30));
    document.place_text(box(left + 4, top + 25, text_width, 6),
                        "Dùng đến hết ngày " + day_text(print.valid_until), grey(18));
    document.place_code(box(right - code_size - 2, top + 2, code_size, code_size),
                        print.address + "/activate?code=" + line.code);
}

void draw_page(Document& document, const LetterPrint& print, const LetterPage& page) {
    draw_fold_marks(document);
    draw_address(document, print, page);
    draw_steps(document, print);
    int top = lines_top;
    for (const LetterLine& line : page.lines) {
        if (top + line_height > bottom) {
            document.new_page();
            document.place_text(box(left, 15, width, 8),
                                print.school + ": " + page.children.front() + " (tiếp)", bold(22));
            top = 28;
        }
        draw_line(document, top, print, line);
        top += line_height;
    }
}

void draw_records(Document& document, const LetterPrint& print) {
    document.text("DANH SÁCH THƯ KÍCH HOẠT (nhà trường giữ)",
                  {.size_pt = 13, .bold = true, .align = Align::center, .face = Face::sans});
    document.text(print.school + ". In ngày " + day_text(print.printed_on) + ", mã dùng đến hết ngày "
                      + day_text(print.valid_until) + ".",
                  {.size_pt = 11, .align = Align::center, .face = Face::sans});
    pdf::Table table{.columns = {{"TT", 0.5, Align::right},
                                 {"Học sinh", 3},
                                 {"Người nhận", 3},
                                 {"Kết quả", 3},
                                 {"Ký nhận", 1.5}},
                     .rows = {},
                     .size_pt = 10.5};
    for (std::size_t i = 0; i < print.records.size(); ++i) {
        const LetterRecord& record = print.records[i];
        table.rows.push_back({std::to_string(i + 1), record.child, record.name, record.outcome, ""});
    }
    document.table(table);
}

}  // namespace

std::string letters_pdf(const std::vector<LetterPrint>& prints) {
    Document document({.title = "Thư kích hoạt tài khoản",
                       .author = prints.empty() ? "" : prints.front().school,
                       .page = {.width_mm = page_width,
                                .height_mm = page_height,
                                .top_mm = 15,
                                .bottom_mm = 15,
                                .left_mm = left,
                                .right_mm = page_width - right},
                       .footer = {}});
    bool first = true;
    for (const LetterPrint& print : prints) {
        if (!std::exchange(first, false)) document.new_page();
        for (const LetterPage& page : print.pages) {
            draw_page(document, print, page);
            document.new_page();
        }
        draw_records(document, print);
    }
    return document.finish();
}

}  // namespace truong::families
