// Letters typed for old fonts: restored where that is beyond doubt, and left alone otherwise.
#include <gtest/gtest.h>

#include "platform/sheet/encoding_fonts.hpp"
#include "platform/sheet/tests/zip_maker.hpp"

namespace truong::sheet {
namespace {

std::string inline_cells(const std::vector<std::string>& texts) {
    std::string xml = "<sheetData>";
    for (const std::string& text : texts)
        xml += "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    return xml + "</sheetData>";
}

/// The texts of a workbook after it was read, and what it was converted from.
std::vector<std::string> read_texts(const std::vector<std::string>& texts) {
    const Workbook workbook = read(test::workbook_of(inline_cells(texts)));
    std::vector<std::string> result;
    for (const Cell& cell : workbook.sheets.at(0).cells) result.emplace_back(cell.text);
    for (const Finding& note : workbook.notes) result.push_back("<" + note.args.at(0) + ">");
    return result;
}

using Texts = std::vector<std::string>;

TEST(OldFonts, a_workbook_in_tcvn3_is_restored) {
    EXPECT_EQ(read_texts({"Hä vµ tªn", "NguyÔn V¨n An", "TRÇN THÞ B×NH", "Hoµng Lª Hå Vò", "§ç Tr­êng",
                          "TRÇN H­", "6A1", "Líp 6A1 - TR¦êNG THCS"}),
              (Texts{"Họ và tên", "Nguyễn Văn An", "TRẦN THỊ BÌNH", "Hoàng Lê Hồ Vũ", "Đỗ Trường", "TRẦN HƯ",
                     "6A1", "Lớp 6A1 - TRƯỜNG THCS", "<TCVN3>"}));
    // A title in Unicode above the old list, and a sign that the font does not have.
    const Texts mixed =
        read_texts({"TRƯỜNG LÝ", "Hä vµ tªn", "NguyÔn ThÞ H­¬ng", "Ph¹m §øc Th¾ng", "Vâ ThÞ Th¶o",
                    "NguyÔn §×nh ChiÓu", "Lª ThÞ Hång G¸m", "37°C", "NguyÔn ThÞ BÝch Ngäc"});
    EXPECT_EQ(mixed[0], "TRƯỜNG LÝ");
    EXPECT_EQ(mixed[2], "Nguyễn Thị Hương");
    EXPECT_EQ(mixed[7], "37°C");
    EXPECT_EQ(mixed.back(), "<TCVN3>");
}

TEST(OldFonts, a_workbook_in_vni_is_restored) {
    EXPECT_EQ(read_texts({"Hoï vaø teân", "Nguyeãn Vaên An", "TRAÀN THÒ BÌNH", "Ñoã Tröôøng", "Giôùi tính",
                          "Kyõ", "Lyù"}),
              (Texts{"Họ và tên", "Nguyễn Văn An", "TRẦN THỊ BÌNH", "Đỗ Trường", "Giới tính", "Kỹ", "Lý",
                     "<VNI>"}));
}

TEST(OldFonts, unicode_is_never_converted) {
    const std::vector<Texts> innocent = {
        {"Họ và tên", "Nguyễn Văn An", "Trần Thị Bình"},
        {"Hà", "Tú", "Tùng", "Thành", "Lý", "Sơn"},
        {"Hà", "Tú", "Tùng", "Thành", "Lý", "Tài", "Cúc", "Hòa", "Môn", "Tên"},
        {"Niê", "Ksơr H'Bia", "Y Moan Ênuôl", "Êban"},
        {"Niê", "Êban", "Êya", "Mlô"},
        {"Étienne", "François", "Renée", "Noël", "José", "Zoë", "Müller", "Çelik"},
        {"°C", "½", "§ 5", "«a»", "µm"},
        {"Nguye\u0302\u0303n", "Tra\u0302\u0300n Thi\u0323"},
        {"NguyÔn"},
        {"på", "så", "må", "gå", "nå"},
        {"Nguyễn Văn An", "Trần Thị Bình", "Phạm Đức", "NguyÔn V¨n An", "TrÇn ThÞ"}};
    for (const Texts& texts : innocent) EXPECT_EQ(read_texts(texts), texts);
}

TEST(OldFonts, syllables) {
    for (const char* word : {"Nguyễn", "NGUYỄN", "quyết", "giếng", "Gì", "nghiêng", "Đắk", "khuỷu", "ường",
                             "y", "Ý", "thuở", "quốc", "xoèn", "Huỳnh"})
        EXPECT_EQ(is_syllable(word), std::string_view(word) != "Đắk") << word;
    for (const char* word : {"NguyÔn", "Vaên", "bac", "bàc", "hẻt", "ầ́n", "Étienne", "a§", "tRần", "kg"})
        EXPECT_FALSE(is_syllable(word)) << word;
}

TEST(OldFonts, the_tables) {
    EXPECT_EQ(read_in_font("¡¢£¤¥¦§¨©ª«¬­®", OldFont::tcvn3), "ĂÂÊÔƠƯĐăâêôơưđ");
    EXPECT_EQ(read_in_font("µ¶·¸¹»¼½¾ÆÇÈÉÊË", OldFont::tcvn3), "àảãáạằẳẵắặầẩẫấậ");
    EXPECT_EQ(read_in_font("ÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ", OldFont::tcvn3), "èẻẽéẹềểễếệìỉĩíị");
    EXPECT_EQ(read_in_font("ßáâãäåæçèéêëìíî", OldFont::tcvn3), "òỏõóọồổỗốộờởỡớợ");
    EXPECT_EQ(read_in_font("ïñòóôõö÷øùúûüýþ", OldFont::tcvn3), "ùủũúụừửữứựỳỷỹýỵ");
    EXPECT_EQ(read_in_font("aùaøaûaõaï aâaáaàaåaãaä aêaéaèaúaüaë", OldFont::vni), "áàảãạ âấầẩẫậ ăắằẳẵặ");
    EXPECT_EQ(read_in_font("EÙEØEÛEÕEÏ EÂEÁEÀEÅEÃEÄ ÍÌÆÓÒ", OldFont::vni), "ÉÈẺẼẸ ÊẾỀỂỄỆ ÍÌỈĨỊ");
    EXPECT_EQ(read_in_font("oùoøoûoõoï oâoáoàoåoãoä ôùôøôûôõôï", OldFont::vni), "óòỏõọ ôốồổỗộ ớờởỡợ");
    EXPECT_EQ(read_in_font("uùuøuûuõuï öùöøöûöõöï yùyøyûyõî ñÑÔÖôö", OldFont::vni),
              "úùủũụ ứừửữự ýỳỷỹỵ đĐƠƯơư");
    EXPECT_FALSE(read_in_font("Hà", OldFont::vni));
    EXPECT_FALSE(read_in_font("ÿ", OldFont::tcvn3));
}

}  // namespace
}  // namespace truong::sheet
