#include "platform/pdf/document.hpp"

#include <gtest/gtest.h>
#include <qrencode.h>

#include <cmath>
#include <sstream>

#include "base/text.hpp"
#include "platform/pdf/official.hpp"
#include "tests/world/paper.hpp"
#include "tests/world/problem.hpp"

namespace truong::pdf {
namespace {

namespace paper = test::paper;

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

/// A word of the file with its edges in points.
struct Placed {
    double left = 0, top = 0, right = 0, bottom = 0;
};
Placed place_of(const std::string& pdf, const std::string& word) {
    const std::string boxes = paper::run("pdftotext -bbox {file} -", pdf);
    const std::size_t end = boxes.find("\">" + word + "</word>");
    if (end == std::string::npos) throw std::runtime_error("no word " + word);
    const std::string line = boxes.substr(boxes.rfind("<word", end), end);
    const auto edge = [&](const std::string& name) {
        return std::stod(line.substr(line.find(name) + name.size()));
    };
    return {edge("xMin=\""), edge("yMin=\""), edge("xMax=\""), edge("yMax=\"")};
}

std::string paper_with(const std::function<void(Document&)>& fill, const DocumentInfo& info = {}) {
    Document document(info);
    fill(document);
    return document.finish();
}

TEST(Pdf, TheFontsAreThere) { EXPECT_NO_THROW(require_fonts()); }

TEST(Pdf, OnlyTheFontsOfThePapersAreUsed) {
    const std::string pdf = paper_with([](Document& document) {
        document.text("Chữ thường 學校 😀");
        document.text("Chữ đậm", {.bold = true, .face = Face::sans});
    });
    std::istringstream lines(paper::run("pdffonts {file}", pdf));
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    int fonts = 0;
    for (; std::getline(lines, line); ++fonts) {
        EXPECT_TRUE(has(line, "Liberation")) << line;
        EXPECT_TRUE(has(line, "yes yes yes")) << "embedded, subset and with its letters named: " << line;
    }
    EXPECT_GE(fonts, 2);
}

TEST(Pdf, VietnameseIsFoundInNormalFormC) {
    const std::string letters =
        "Ắt ằng ẳng ẵng ặng ấm ầm ẩm ẫm ậm ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ỳ ý ỷ ỹ ỵ Đđ";
    const std::string apart = "Nguye\u0302\u0303n Thi\u0323 Ho\u0302\u0300ng";
    for (const Face face : {Face::serif, Face::sans})
        for (const bool bold : {false, true}) {
            const std::string text = paper::text_of(paper_with([&](Document& document) {
                document.text(letters, {.size_pt = 10, .bold = bold, .face = face});
                document.text(apart, {.bold = bold, .italic = true, .face = face});
            }));
            EXPECT_TRUE(has(text, letters)) << text;
            EXPECT_TRUE(has(text, "Nguyễn Thị Hồng")) << text;
            EXPECT_EQ(text::nfc(text), text);
        }
}

TEST(Pdf, TheMarginsAreThoseOfTheDecree) {
    const std::string pdf = paper_with([](Document& document) {
        document.text("Ă");
        document.text("Hết", {.align = Align::right});
    });
    const Placed first = place_of(pdf, "Ă"), last = place_of(pdf, "Hết");
    EXPECT_NEAR(first.left, 85.04, 0.6);            // 30 mm
    EXPECT_NEAR(first.top, 56.69, 3);               // 20 mm, and the room above the letters
    EXPECT_NEAR(last.right, 595.276 - 42.52, 0.6);  // 15 mm
    EXPECT_TRUE(has(paper::run("pdfinfo {file}", pdf), "595.276 x 841.89 pts (A4)"));
}

TEST(Pdf, WhatFlowsGoesOverToTheNextPageAndLosesNothing) {
    std::string words;
    for (int i = 0; i < 4000; ++i) words += "từ" + std::to_string(i) + " ";
    int pages = 0;
    const std::string pdf = paper_with(
        [&](Document& document) {
            document.text(words, {.align = Align::justify});
            pages = document.pages();
        },
        {.footer = "Trang {page}"});
    const std::string text = paper::text_of(pdf);
    EXPECT_GT(pages, 3);
    EXPECT_EQ(paper::pages_of(pdf), static_cast<std::size_t>(pages));
    for (int i = 0; i < 4000; ++i) ASSERT_TRUE(has(text, "từ" + std::to_string(i))) << i;
    for (int page = 1; page <= pages; ++page) EXPECT_TRUE(has(text, "Trang " + std::to_string(page))) << page;
    EXPECT_LE(place_of(pdf, "từ3999").bottom, 841.89 - 56.69 + 3);
}

TEST(Pdf, ATableRepeatsItsHeaderAndBreaksNoRow) {
    Table table{.columns = {{"TT", 0.5, Align::center}, {"Họ và tên", 2}, {"Ghi chú", 2}}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({std::to_string(i), "Nguyễn" + std::to_string(i),
                              "một hai ba bốn năm sáu bảy tám "
                              "chín mười cuối"
                                  + std::to_string(i)});
    const std::string pdf = paper_with([&](Document& document) { document.table(table); });
    const std::string text = paper::text_of(pdf);
    EXPECT_EQ(count(text, "Họ và tên"), paper::pages_of(pdf));
    std::istringstream pages(text);
    std::string page;
    for (int row = 0; std::getline(pages, page, '\f');)
        for (; row < 120 && has(page, "Nguyễn" + std::to_string(row) + " "); ++row)
            EXPECT_TRUE(has(page, "cuối" + std::to_string(row))) << "the row is whole: " << row;
    EXPECT_EQ(count(text, "cuối"), 120U);
}

TEST(Pdf, ARowHigherThanAPageIsCut) {
    std::string long_text;
    for (int i = 0; i < 3000; ++i) long_text += "dài ";
    const std::string pdf = paper_with([&](Document& document) {
        document.table(
            {.columns = {{"A"}, {"B"}, {"C"}, {"D"}}, .rows = {{"x", "", "", long_text}, {"sau"}}});
    });
    EXPECT_TRUE(has(paper::text_of(pdf), "sau"));
    EXPECT_LE(paper::pages_of(pdf), 2U);
}

TEST(Pdf, EqualContentGivesEqualBytes) {
    const auto make = [](const std::string& created) {
        return paper_with(
            [](Document& document) {
                official_head(document, {"UBND PHƯỜNG", "TRƯỜNG", "Số: 1", "ngày"});
                document.place_code({20, 200, 30, 30}, "TS1:ABC");
                signatures(document, {"", "", "HIỆU TRƯỞNG", "An"});
            },
            {.title = "Giấy", .created = created});
    };
    EXPECT_EQ(make({}), make({}));
    EXPECT_NE(make({}), make("2026-09-05T01:00:00Z"));
    EXPECT_TRUE(has(paper::run("pdfinfo -isodates {file}", make("2026-09-05T01:00:00Z")), "2026-09-05"));
    EXPECT_FALSE(has(paper::run("pdfinfo {file}", make({})), "CreationDate"));
}

TEST(Pdf, AnyTextIsTaken) {
    std::string controls;
    for (int i = 0; i < 256; ++i) controls.push_back(static_cast<char>(i));
    const std::string texts[] = {{},
                                 "\n\n\n",
                                 "\xFF\xFE\xC0",
                                 controls,
                                 std::string("a\0b", 3),
                                 "😀 👨‍👩‍👧 \u202Eiạđ",
                                 "\u2028\u2029",
                                 "ﷺ 學校 อักษร"};
    for (const std::string& text : texts)
        EXPECT_NO_THROW(paper::text_of(paper_with([&](Document& document) {
            document.text(text);
            document.pair(text, text, {});
            document.table({.columns = {{text}, {"B"}}, .rows = {{text, text}, {}}});
            document.place_text({10, 10, 20, 5}, text);
            document.place_text({10, 10, 0, 0}, text);
            document.place_code({10, 10, 20, 20}, text.empty() ? "x" : "x" + text);
        })));
    const std::string shown = paper::text_of(paper_with([](Document& document) {
        document.text(
            "b\u202Eac\x01"
            "d");
    }));
    EXPECT_TRUE(has(shown, "bacd")) << "what turns the direction of writing is left out";
}

TEST(Pdf, FourMegabytesAreSet) {
    std::string words(4'000'000, ' ');
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i % 6 != 0) words[i] = 'a';
    Document document({});
    document.text(words);
    document.text(std::string(200'000, 'x'));
    document.place_text({10, 10, 50, 10}, words);
    document.pair(words, words, {});
    document.table({.columns = {{"A"}}, .rows = {{words}}});
    EXPECT_GT(document.pages(), 500);
    EXPECT_FALSE(document.finish().empty());
}

/// Grey values of the first page at 4 dots a point.
struct Raster {
    std::size_t width = 0;
    std::string bytes;
    bool dark(double left_pt, double top_pt) const {
        const auto column = static_cast<std::size_t>(left_pt * 4), row = static_cast<std::size_t>(top_pt * 4);
        return static_cast<unsigned char>(bytes.at(row * width + column)) < 128;
    }
};
Raster raster_of(const std::string& pdf) {
    std::string picture = paper::run("pdftoppm -gray -r 288 -singlefile {file}", pdf);
    std::istringstream head(picture.substr(0, 100));
    std::string kind;
    std::size_t width = 0, height = 0, most = 0;
    head >> kind >> width >> height >> most;
    return {width, picture.substr(picture.size() - width * height)};
}

TEST(Pdf, APlacedTextShrinksThenEnds) {
    const std::string name = "Tôn Nữ Thị Công Tằng Huyền Trân Bảo Ngọc";
    const auto placed = [](const std::string& text) {
        return paper_with([&](Document& document) {
            document.place_text({50, 50, 40, 6}, text, {.size_pt = 12});
        });
    };
    EXPECT_TRUE(has(paper::text_of(placed(name)), "Ngọc"));
    const Placed last = place_of(placed(name), "Ngọc");
    EXPECT_LE(last.right, (50 + 40) * 72 / 25.4 + 1);
    EXPECT_LE(last.bottom, (50 + 6) * 72 / 25.4 + 2);
    const Raster cut = raster_of(placed(name + name + name + name));
    const auto ink = [&](double from_mm, double to_mm) {
        for (double top = from_mm; top < to_mm; top += 0.1)
            for (double left = 45; left < 95; left += 0.1)
                if (cut.dark(left * 72 / 25.4, top * 72 / 25.4)) return true;
        return false;
    };
    EXPECT_TRUE(ink(50, 56));
    EXPECT_FALSE(ink(57, 90)) << "what does not fit ends in an ellipsis";
    EXPECT_TRUE(has(paper::text_of(placed("Lê An")), "Lê An"));
}

TEST(Pdf, TheCodeIsTheOneOfTheText) {
    const std::string text = "TS1:7QK2M9XW4T";
    const Raster raster = raster_of(paper_with([&](Document& document) {
        document.place_code({20, 30, 40, 50}, text);
    }));
    QRcode* code = QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    ASSERT_NE(code, nullptr);
    const double module = 40.0 / (code->width + 8) * 72 / 25.4;
    const double left = 20 * 72 / 25.4 + 4 * module, top = 35 * 72 / 25.4 + 4 * module;
    for (int row = -4; row < code->width + 4; ++row)
        for (int column = -4; column < code->width + 4; ++column) {
            const bool inside = row >= 0 && column >= 0 && row < code->width && column < code->width;
            const bool dark = inside && (code->data[row * code->width + column] & 1U) != 0;
            ASSERT_EQ(raster.dark(left + (column + 0.5) * module, top + (row + 0.5) * module), dark)
                << row << ' ' << column;
        }
    QRcode_free(code);
    Document document({});
    EXPECT_EQ(test::problem_of([&] {
                  document.place_code({0, 0, 20, 20}, std::string(4000, 'a'));
              }),
              (test::Seen{ProblemKind::invalid, "text_beyond_code"}));
}

// One red pixel each.
const std::string png(
    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDAT\x08\xd7"
    "c\xf8\xcf\xc0\0\0\3\1\1\0\x18\xdd\x8d\xb0\0\0\0\0IEND\xae"
    "B`\x82",
    69);

// Two pixels by three, red.
const std::string jpeg(
    "\xff\xd8\xff\xe0\x00\x10\x4a\x46\x49\x46\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xdb\x00\x43"
    "\x00\x10\x0b\x0c\x0e\x0c\x0a\x10\x0e\x0d\x0e\x12\x11\x10\x13\x18\x28\x1a\x18\x16\x16\x18\x31\x23"
    "\x25\x1d\x28\x3a\x33\x3d\x3c\x39\x33\x38\x37\x40\x48\x5c\x4e\x40\x44\x57\x45\x37\x38\x50\x6d\x51"
    "\x57\x5f\x62\x67\x68\x67\x3e\x4d\x71\x79\x70\x64\x78\x5c\x65\x67\x63\xff\xdb\x00\x43\x01\x11\x12"
    "\x12\x18\x15\x18\x2f\x1a\x1a\x2f\x63\x42\x38\x42\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63"
    "\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63"
    "\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\x63\xff\xc0\x00\x11\x08\x00\x03\x00\x02\x03"
    "\x01\x22\x00\x02\x11\x01\x03\x11\x01\xff\xc4\x00\x15\x00\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x00\x00\x00\x00\x05\xff\xc4\x00\x14\x10\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x00\x00\x00\xff\xc4\x00\x15\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x05\x06\xff\xc4\x00\x14\x11\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\xff\xda\x00\x0c\x03\x01\x00\x02\x11\x03\x11\x00\x3f\x00\x8a\x00\xb5\xe3\xff\xd9",
    287);

TEST(Pdf, AJpegGoesIntoTheFileAsItIs) {
    const std::string pdf = paper_with([](Document& document) {
        document.place_picture({20, 20, 30, 40}, jpeg);
    });
    EXPECT_TRUE(has(pdf, "DCTDecode"));
    EXPECT_TRUE(has(pdf, jpeg));
    EXPECT_TRUE(raster_of(pdf).dark(35 * 72 / 25.4, 40 * 72 / 25.4));
}

TEST(Pdf, APictureIsPlacedOrRefused) {
    const std::string pdf = paper_with([&](Document& document) {
        document.place_picture({20, 20, 30, 40}, png);
        document.place_picture({60, 20, 30, 40}, png);
    });
    EXPECT_TRUE(raster_of(pdf).dark(35 * 72 / 25.4, 58 * 72 / 25.4));
    EXPECT_EQ(count(pdf, "/Subtype /Image"), 1U) << "the same picture stands in the file once";
    std::string bomb = png;
    bomb[16] = bomb[20] = '\x7F';
    std::string short_jpeg("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20);
    Document document({});
    for (const std::string& bytes :
         {std::string(), std::string("GIF89a"), png.substr(0, 40), bomb, short_jpeg,
          std::string("\xFF\xD8\xFF"), "\xFF\xD8" + std::string(200, '\xFF')})
        EXPECT_EQ(test::problem_of([&] {
                      document.place_picture({0, 0, 20, 20}, bytes);
                  }),
                  (test::Seen{ProblemKind::invalid, "picture_unreadable"}));
}

TEST(Pdf, WhatIsNeededTogetherStandsTogether) {
    Document document({});
    document.space(200);
    EXPECT_NEAR(document.at_mm(), 220, 0.01);
    document.need(50);
    EXPECT_EQ(document.pages(), 1);
    document.need(60);
    EXPECT_EQ(document.pages(), 2);
    EXPECT_NEAR(document.at_mm(), 20, 0.01);
    document.need(1000);
    EXPECT_EQ(document.pages(), 2) << "an empty page is not left for another one";
    document.text("x");
    document.need(1000);
    EXPECT_EQ(document.pages(), 3);
    EXPECT_EQ(paper::pages_of(document.finish()), 3U);
}

}  // namespace
}  // namespace truong::pdf
