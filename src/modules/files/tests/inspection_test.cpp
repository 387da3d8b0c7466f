// What a file is and whether it is taken: by content, against limits, without unpacking.
#include "modules/files/inspection.hpp"

#include <gtest/gtest.h>

#include "modules/files/tests/samples.hpp"

namespace truong::files::test {
namespace {

Inspection of(const std::string& bytes, const std::string& name) { return inspect(TextSource(bytes), name); }
std::string_view fault(const std::string& bytes, const std::string& name) { return of(bytes, name).fault; }

const std::string two_byte_text = "\xff\xfe" + std::string("H\0i\0", 4);

struct Sample {
    std::string name, media_type, bytes;
};
const std::vector<Sample>& sound_files() {
    static const std::string office = "application/vnd.openxmlformats-officedocument.";
    static const std::string open = "application/vnd.oasis.opendocument.";
    static const std::vector<Packed> types{{.name = "[Content_Types].xml", .bytes = "<Types/>"}};
    static const std::vector<Sample> samples{
        {"a.pdf", "application/pdf", pdf()},
        {"Ảnh thẻ.PNG", "image/png", png()},
        {"a.jpg", "image/jpeg", jpeg()},
        {"a.jpeg", "image/jpeg", jpeg()},
        {"a.gif", "image/gif", gif()},
        {"a.webp", "image/webp", webp()},
        {"a.heic", "image/heic", heic()},
        {"a.mp4", "video/mp4", mp4()},
        {"a.m4a", "audio/mp4", mp4("M4A ")},
        {"a.webm", "video/webm", webm()},
        {"a.mp3", "audio/mpeg", mp3()},
        {"a.wav", "audio/wav", wav()},
        {"a.docx", office + "wordprocessingml.document", docx()},
        {"a.xlsx", office + "spreadsheetml.sheet",
         zip({types[0], {.name = "xl/workbook.xml", .bytes = "x"}})},
        {"a.pptx", office + "presentationml.presentation",
         zip({types[0], {.name = "ppt/presentation.xml", .bytes = "x"}})},
        {"a.odt", open + "text", open_document("text")},
        {"a.ods", open + "spreadsheet", open_document("spreadsheet")},
        {"a.odp", open + "presentation", open_document("presentation")},
        {"a.zip", "application/zip", zip({{.name = "thư mục/bài.txt", .bytes = "x"}})},
        {"a.txt", "text/plain", "Trường học\r\n"},
        {"a.csv", "text/csv", "\xef\xbb\xbfHọ tên;Lớp\n"},
        {"b.txt", "text/plain", two_byte_text},
    };
    return samples;
}

TEST(Inspection, RecognisesEveryTypeByItsContent) {
    for (const Sample& sample : sound_files()) {
        const Inspection found = of(sample.bytes, sample.name);
        EXPECT_EQ(found.media_type, sample.media_type) << sample.name;
        EXPECT_EQ(found.fault, "") << sample.name;
    }
}

TEST(Inspection, NameAndContentMustAgree) {
    EXPECT_EQ(fault(png(), "a.jpg"), "file_type_differs");
    EXPECT_EQ(fault(pdf(), "a.docx"), "file_type_differs");
    EXPECT_EQ(fault(docx(), "a.zip"), "file_type_differs");
    EXPECT_EQ(fault(docx(), "a.xlsx"), "file_type_differs");
    EXPECT_EQ(fault("just text", "a.pdf"), "file_type_differs");
    EXPECT_EQ(fault("just text", "a"), "file_type_differs");
    EXPECT_EQ(fault("alert(1)", "a.js"), "file_type_differs");
    EXPECT_EQ(fault(png(), "a.png.exe"), "file_type_differs");
}

TEST(Inspection, CutOffFilesAreRefused) {
    for (const Sample& sample : sound_files()) {
        const bool any_length = sample.name == "a.webm" || sample.name == "a.mp3";
        if (any_length || sample.media_type.starts_with("text/")) continue;  // what is there of them is whole
        std::string cut = sample.bytes;
        cut.resize(cut.size() - (sample.name == "a.pdf" ? 8 : 1));
        EXPECT_NE(fault(cut, sample.name), "") << sample.name;
    }
}

TEST(Inspection, ProgramsAndMarkupAreRefused) {
    EXPECT_EQ(fault(std::string("MZ\x90\0\3\0\0\0", 8), "a.pdf"), "file_program");
    EXPECT_EQ(fault(std::string("\x7f"
                                "ELF\2\1\1\0",
                                8),
                    "a.txt"),
              "file_program");
    EXPECT_EQ(fault("#!/bin/sh\nrm -rf /\n", "a.txt"), "file_program");
    EXPECT_EQ(fault("<!DOCTYPE html><p>", "a.txt"), "file_markup");
    EXPECT_EQ(fault("<svg xmlns='http://www.w3.org/2000/svg'>", "a.txt"), "file_markup");
    EXPECT_EQ(fault("\n\n  <ScRiPt>alert(1)</script>", "a.csv"), "file_markup");
    EXPECT_EQ(fault("\xff\xfe" + std::string("<\0h\0t\0m\0l\0>\0", 12), "a.txt"), "file_markup");
    EXPECT_EQ(fault("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", "a.doc"), "file_old_office");
    EXPECT_EQ(fault(std::string("\0\1\2", 3), "a.txt"), "file_type_unknown");
}

TEST(Inspection, OneFileIsNotTwo) {
    const std::string hidden = zip({{.name = "a.txt", .bytes = "x"}});
    EXPECT_EQ(fault(pdf() + hidden, "a.pdf"), "file_hides_another");
    EXPECT_EQ(fault(jpeg() + hidden, "a.jpg"), "file_hides_another");
    EXPECT_EQ(fault(png() + "more", "a.png"), "file_hides_another");
    EXPECT_EQ(fault(webp() + hidden, "a.webp"), "file_hides_another");
    EXPECT_EQ(fault("%PDF-1.7\n<html><script>alert(1)</script>\n%%EOF", "a.pdf"), "file_hides_another");
    EXPECT_NE(fault("MZ" + hidden, "a.zip"), "");
    EXPECT_NE(fault(hidden + "behind", "a.zip"), "");
    EXPECT_EQ(fault(jpeg() + mp4(), "a.jpg"), "") << "phones put moving pictures behind the end";
}

TEST(Inspection, PicturesThatWouldFillTheMemoryAreRefused) {
    EXPECT_EQ(fault(png(10'000, 10'000), "a.png"), "");
    EXPECT_EQ(fault(png(10'001, 10'000), "a.png"), "file_too_many_pixels");
    EXPECT_EQ(fault(png(0xffffffff, 0xffffffff), "a.png"), "file_too_many_pixels");
    EXPECT_EQ(fault(png(0, 5), "a.png"), "file_damaged");
    EXPECT_EQ(fault(jpeg(65'000, 65'000), "a.jpg"), "file_too_many_pixels");
    EXPECT_EQ(fault(gif(65'000, 65'000), "a.gif"), "file_too_many_pixels");
    EXPECT_EQ(fault(webp(16'000, 16'000), "a.webp"), "file_too_many_pixels");
    EXPECT_EQ(fault(heic(20'000, 20'000), "a.heic"), "file_too_many_pixels");
}

TEST(Inspection, ArchivesThatBurstAreRefused) {
    constexpr std::uint64_t gigabyte = 1u << 30;
    EXPECT_EQ(fault(zip({{.name = "a.txt", .bytes = "x", .told_size = gigabyte, .method = 8}}), "a.zip"),
              "archive_bomb");
    EXPECT_EQ(fault(zip({{.name = "a.txt", .bytes = "x", .told_size = gigabyte, .method = 8},
                         {.name = "b.txt", .bytes = "x", .told_size = gigabyte + 1, .method = 8}}),
                    "a.zip"),
              "archive_too_large");
    EXPECT_EQ(fault(overlapping_zip(2), "a.zip"), "archive_overlap");
    EXPECT_EQ(fault(overlapping_zip(10'000), "a.zip"), "archive_overlap");
    EXPECT_EQ(fault(overlapping_zip(10'001), "a.zip"), "archive_too_large");
    EXPECT_EQ(fault(zip({{.name = "r/r.zip", .bytes = "PK"}}), "a.zip"), "archive_nested");
}

TEST(Inspection, ArchivesThatLieAreRefused) {
    EXPECT_EQ(
        fault(zip({{.name = "a.txt", .bytes = "x", .told_size = 5, .told_in_directory = 1, .method = 8}}),
              "a.zip"),
        "archive_damaged");
    EXPECT_EQ(fault(zip({{.name = "a.txt", .bytes = "x", .told_size = 5}}), "a.zip"), "archive_damaged");
    std::string renamed = zip({{.name = "a.txt", .bytes = "x"}});
    renamed[30] = 'b';  // the local name only
    EXPECT_EQ(fault(renamed, "a.zip"), "archive_damaged");
    std::string elsewhere = zip({{.name = "a.txt", .bytes = "x"}});
    elsewhere[elsewhere.size() - 6] = '\x7f';  // the place of the directory
    EXPECT_EQ(fault(elsewhere, "a.zip"), "archive_damaged");
}

TEST(Inspection, WhatIsInsideAnArchiveIsJudgedByItsName) {
    const auto with = [](const std::string& name, int flags = 0, int method = 0) {
        return fault(zip({{.name = name, .bytes = "x", .method = method, .flags = flags}}), "a.zip");
    };
    for (const char* bad : {"../a.txt", "/etc/passwd", "a/../../b", "a\\b", "C:a", ".."})
        EXPECT_EQ(with(bad), "archive_path") << bad;
    EXPECT_EQ(with("cài đặt.EXE"), "archive_program");
    EXPECT_EQ(with("a.txt", 1), "archive_encrypted");
    EXPECT_EQ(with("a.txt", 0, 99), "archive_method");
    EXPECT_EQ(with("a..b/..c.txt"), "");
}

TEST(Inspection, MacrosAreRefused) {
    EXPECT_EQ(fault(docx({{.name = "word/vbaProject.bin", .bytes = "x"}}), "a.docx"), "file_macros");
    EXPECT_EQ(fault(docx({{.name = "word/embeddings/table.xlsx", .bytes = "x"}}), "a.docx"), "");
}

TEST(Inspection, TextIsValidToItsEnd) {
    const std::string long_text = [] {
        std::string text = "x";  // so that characters lie across the borders of the pieces
        while (text.size() < 200'000) text += "ề";
        return text;
    }();
    EXPECT_EQ(fault(long_text, "a.txt"), "");
    EXPECT_NE(fault(long_text + "\xe1\xbb", "a.txt"), "");
    EXPECT_NE(fault(long_text + '\0' + "x", "a.txt"), "");
    EXPECT_NE(fault(two_byte_text + "x", "a.txt"), "");
    EXPECT_NE(fault("\xff\xfe" + std::string("\0\xd8x\0", 4), "a.txt"), "") << "half of a pair";
}

TEST(Inspection, NamesAreNoPathsAndHideNothing) {
    for (const char* good : {"Đơn xin nghỉ học.pdf", "a b (2).docx", "3-4.csv"})
        EXPECT_EQ(fault_of_name(good), "") << good;
    for (const std::string bad : {"", ".htaccess", "../a.pdf", "a/b.pdf", "a\\b.pdf", "a\nb.pdf", " a.pdf",
                                  "a.pdf ", "fdp.\u202egnp.exe", "a:b.pdf", "\xff.pdf"})
        EXPECT_EQ(fault_of_name(bad), "file_name") << bad;
    EXPECT_EQ(fault_of_name(std::string("a\0.pdf", 6)), "file_name");
    EXPECT_EQ(fault_of_name(std::string(147, 'a') + ".pdf"), "file_name");
}

TEST(Inspection, EveryCutAndEveryFlippedByteIsSurvived) {
    for (const Sample& sample : sound_files()) {
        for (std::size_t size = 0; size < sample.bytes.size(); size += sample.bytes.size() / 64 + 1)
            of(sample.bytes.substr(0, size), sample.name);
        for (std::size_t at = 0; at < std::min<std::size_t>(sample.bytes.size(), 600); ++at) {
            std::string changed = sample.bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0xff);
            of(changed, sample.name);
        }
    }
}

}  // namespace
}  // namespace truong::files::test
