#include "platform/sheet/archive.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "platform/sheet/tests/zip_maker.hpp"
#include "tests/world/problem.hpp"

namespace truong::sheet {
namespace {

using test::Part;
using test::Seen;
using test::zip_of;

const Seen damaged{ProblemKind::invalid, "spreadsheet_damaged"},
    unsafe{ProblemKind::invalid, "spreadsheet_unsafe"}, too_large{ProblemKind::too_large, "file_too_large"};

Seen opened(const std::string& zip, ArchiveLimits limits = {}) {
    return test::problem_of([&] { Archive archive(zip, limits); });
}

// What no packer makes smaller.
std::string noise(std::size_t size) {
    std::string bytes;
    for (std::uint32_t state = 1; bytes.size() < size; state = state * 1'664'525 + 1'013'904'223)
        bytes += static_cast<char>(state >> 24);
    return bytes;
}

TEST(ZipArchive, gives_its_entries_whole_and_in_pieces) {
    const std::string big = noise(300'000);
    const std::string zip = zip_of({{"a/b.txt", "một"}, {"lớp.bin", big}, {"empty", ""}});
    const Archive archive(zip);
    ASSERT_EQ(archive.entries().size(), 3U);
    EXPECT_EQ(archive.entries()[1].name, "lớp.bin");
    EXPECT_EQ(archive.entries()[1].bytes, big.size());
    EXPECT_EQ(archive.read("a/b.txt"), "một");
    EXPECT_EQ(archive.read("A/B.TXT"), "một") << "names of parts differ in case between writers";
    EXPECT_EQ(archive.read("empty"), "");
    std::size_t pieces = 0;
    std::string joined;
    archive.each_piece("lớp.bin", [&](std::string_view piece) {
        ++pieces;
        joined += piece;
    });
    EXPECT_EQ(joined, big);
    EXPECT_GT(pieces, 3U);
    EXPECT_FALSE(archive.has("b.txt"));
    EXPECT_EQ(test::problem_of([&] { archive.read("b.txt"); }), damaged);

    const std::filesystem::path file = std::filesystem::temp_directory_path() / "truong-archive-test.zip";
    std::ofstream(file, std::ios::binary) << zip;
    EXPECT_EQ(Archive(file).read("a/b.txt"), "một");
    std::filesystem::remove(file);
    EXPECT_EQ(test::problem_of([&] { Archive opened_again(file); }), damaged);
}

TEST(ZipArchive, refuses_names_that_lead_elsewhere) {
    for (const char* name : {"../a", "a/../../b", "/etc/passwd", "a\\b", "C:/a", "a//b", "./a", "a/.."})
        EXPECT_EQ(opened(zip_of({{name, "x"}})), unsafe) << name;
    EXPECT_EQ(opened(zip_of({{std::string(600, 'a'), "x"}})), unsafe);
    const std::string harmless = zip_of({{"a..b/.c", "x"}, {"a/", ""}});
    EXPECT_NO_THROW(Archive{harmless});
}

TEST(ZipArchive, refuses_entries_of_one_name) {
    EXPECT_EQ(opened(zip_of({{"xl/a.xml", "x"}, {"XL/A.xml", "y"}})), unsafe);
    EXPECT_EQ(opened(zip_of({{"ĐỀ", "x"}, {"đề", "y"}})), unsafe);
    std::string twice = zip_of({{"a1", "x"}, {"a2", "y"}});
    for (std::size_t at = twice.find("a2"); at != std::string::npos; at = twice.find("a2"))
        twice[at + 1] = '1';
    EXPECT_EQ(opened(twice), unsafe);
}

TEST(ZipArchive, refuses_what_unpacks_without_end) {
    EXPECT_EQ(opened(zip_of({{"bomb", std::string(8 << 20, '\0')}})), unsafe);
    const std::string small = zip_of({{"small", std::string(1 << 19, '\0')}});
    EXPECT_NO_THROW(Archive{small}) << "a small part may be as dense as it likes";
    const std::string zip = zip_of({{"a", noise(600'000)}, {"b", noise(600'000)}});
    EXPECT_EQ(opened(zip, {.unpacked_bytes = 1'000'000}), too_large);
    EXPECT_EQ(opened(zip, {.entries = 1}), unsafe);
    EXPECT_NO_THROW(Archive(zip, {.unpacked_bytes = 1'200'000, .entries = 2}));
}

TEST(ZipArchive, does_not_believe_declared_sizes) {
    constexpr std::size_t packed_at = 20, unpacked_at = 24;
    const std::string content = noise(200'000);
    const std::string zip = zip_of({{"a", content}});
    const std::size_t entry = test::directory_entry(zip, "a");
    std::string lying = zip;
    test::put_number(lying, entry + unpacked_at, 1'000);
    std::size_t taken = 0;
    EXPECT_EQ(test::problem_of([&] {
                  Archive(lying).each_piece("a", [&](std::string_view piece) { taken += piece.size(); });
              }).kind,
              ProblemKind::invalid);
    EXPECT_LE(taken, 1'000U);
    lying = zip;
    test::put_number(lying, entry + unpacked_at, 2'000'000);
    EXPECT_EQ(test::problem_of([&] { Archive(lying).read("a"); }), damaged);
    lying = zip;
    test::put_number(lying, entry + packed_at, 4'000'000);
    EXPECT_EQ(test::problem_of([&] { Archive(lying).read("a"); }).kind, ProblemKind::invalid);
    // One packed content under many names.
    std::string shared = zip_of({{"a", content}, {"b", "x"}});
    const std::size_t second = test::directory_entry(shared, "b");
    test::put_number(shared, second + packed_at, 190'000);
    EXPECT_EQ(opened(shared).kind, ProblemKind::invalid);
}

TEST(ZipArchive, refuses_damage_passwords_and_other_packers) {
    constexpr std::size_t flags_at = 8, method_at = 10;
    const std::string zip = zip_of({{"a", noise(2'000)}});
    std::string changed = zip;
    changed[100] = static_cast<char>(changed[100] ^ 1);
    EXPECT_EQ(test::problem_of([&] { Archive(changed).read("a"); }), damaged);
    std::string locked = zip;
    locked[6] = locked[test::directory_entry(zip, "a") + flags_at] = 1;
    EXPECT_EQ(opened(locked), (Seen{ProblemKind::invalid, "spreadsheet_protected"}));
    std::string other = zip;
    other[8] = other[test::directory_entry(zip, "a") + method_at] = 12;
    EXPECT_EQ(opened(other), damaged);
    for (std::size_t size = 0; size < zip.size(); size += 97)
        EXPECT_EQ(test::problem_of([&] { Archive(zip.substr(0, size)).read("a"); }), damaged) << size;
    EXPECT_EQ(opened("no archive"), damaged);
}

TEST(ZipArchive, names_the_place_that_the_caller_knows_it_by) {
    try {
        Archive("", {.path = "archive"});
        ADD_FAILURE() << "an empty text is no archive";
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.findings().front().path, "archive");
    }
}

}  // namespace
}  // namespace truong::sheet
