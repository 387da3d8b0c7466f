#pragma once
// Small files of every type, sound unless told otherwise; their content is never looked at.
#include <cstdint>
#include <string>
#include <vector>

namespace truong::files::test {

std::string low_bytes(std::uint64_t number, int length);
std::string high_bytes(std::uint64_t number, int length);

std::string png(std::uint32_t width = 2, std::uint32_t height = 2);
std::string jpeg(std::uint32_t width = 2, std::uint32_t height = 2);
std::string gif(std::uint32_t width = 2, std::uint32_t height = 2);
std::string webp(std::uint32_t width = 2, std::uint32_t height = 2);
std::string heic(std::uint32_t width = 2, std::uint32_t height = 2);
std::string mp4(const std::string& brand = "isom");
std::string webm();
std::string mp3();
std::string wav();
std::string pdf();

struct Packed {
    std::string name;
    std::string bytes;
    std::uint64_t told_size = 0;  // unpacked, as header and directory say; 0: that of the bytes
    std::uint64_t told_in_directory = 0;
    int method = 0;
    int flags = 0;
};
std::string zip(const std::vector<Packed>& entries);
/// A directory with `count` entries that all lead to the first one's bytes.
std::string overlapping_zip(int count);
std::string docx(const std::vector<Packed>& more = {});
std::string open_document(const std::string& kind);

}  // namespace truong::files::test
