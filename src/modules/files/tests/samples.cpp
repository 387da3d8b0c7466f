#include "modules/files/tests/samples.hpp"

#include <algorithm>

namespace truong::files::test {
namespace {

std::string chunk(const std::string& kind, const std::string& data) {
    return high_bytes(data.size(), 4) + kind + data + high_bytes(0, 4);
}
std::string box(const std::string& kind, const std::string& data) {
    return high_bytes(data.size() + 8, 4) + kind + data;
}
std::string riff(const std::string& kind, const std::string& data) {
    return "RIFF" + low_bytes(data.size() + 4, 4) + kind + data;
}

std::string local_header(const Packed& entry) {
    const std::uint64_t size = entry.told_size ? entry.told_size : entry.bytes.size();
    return "PK\x03\x04" + low_bytes(20, 2) + low_bytes(static_cast<std::uint64_t>(entry.flags), 2)
           + low_bytes(static_cast<std::uint64_t>(entry.method), 2) + low_bytes(0, 8)
           + low_bytes(entry.bytes.size(), 4) + low_bytes(size, 4) + low_bytes(entry.name.size(), 2)
           + low_bytes(0, 2) + entry.name;
}
std::string directory_entry(const Packed& entry, std::uint64_t at) {
    const std::uint64_t size = entry.told_in_directory ? entry.told_in_directory
                               : entry.told_size       ? entry.told_size
                                                       : entry.bytes.size();
    return "PK\x01\x02" + low_bytes(20, 2) + low_bytes(20, 2)
           + low_bytes(static_cast<std::uint64_t>(entry.flags), 2)
           + low_bytes(static_cast<std::uint64_t>(entry.method), 2) + low_bytes(0, 8)
           + low_bytes(entry.bytes.size(), 4) + low_bytes(size, 4) + low_bytes(entry.name.size(), 2)
           + low_bytes(0, 12) + low_bytes(at, 4) + entry.name;
}
std::string directory_end(std::size_t count, std::size_t size, std::size_t at) {
    return "PK\x05\x06" + low_bytes(0, 4) + low_bytes(count, 2) + low_bytes(count, 2) + low_bytes(size, 4)
           + low_bytes(at, 4) + low_bytes(0, 2);
}

}  // namespace

std::string low_bytes(std::uint64_t number, int length) {
    std::string bytes;
    for (int i = 0; i < length; ++i) bytes += static_cast<char>(number >> (8 * i));
    return bytes;
}
std::string high_bytes(std::uint64_t number, int length) {
    std::string bytes = low_bytes(number, length);
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

std::string png(std::uint32_t width, std::uint32_t height) {
    return "\x89PNG\r\n\x1a\n"
           + chunk("IHDR", high_bytes(width, 4) + high_bytes(height, 4) + std::string(5, '\x08'))
           + chunk("IDAT", "pixels") + chunk("IEND", "");
}

std::string jpeg(std::uint32_t width, std::uint32_t height) {
    const std::string frame = "\x08" + high_bytes(height, 2) + high_bytes(width, 2) + std::string(10, '\x01');
    return "\xff\xd8\xff\xe0" + high_bytes(16, 2) + std::string("JFIF") + std::string(10, '\0') + "\xff\xc0"
           + high_bytes(frame.size() + 2, 2) + frame + "\xff\xda" + high_bytes(8, 2) + "abcdef" + "pixels"
           + "\xff\xd9";
}

std::string gif(std::uint32_t width, std::uint32_t height) {
    return "GIF89a" + low_bytes(width, 2) + low_bytes(height, 2) + std::string(3, '\0') + "pixels;";
}

std::string webp(std::uint32_t width, std::uint32_t height) {
    return riff("WEBP", "VP8X" + low_bytes(10, 4) + low_bytes(0, 4) + low_bytes(width - 1, 3)
                            + low_bytes(height - 1, 3));
}

std::string heic(std::uint32_t width, std::uint32_t height) {
    const std::string extent = box("ispe", high_bytes(0, 4) + high_bytes(width, 4) + high_bytes(height, 4));
    return box("ftyp", "heic" + high_bytes(0, 4) + "mif1") + box("meta", high_bytes(0, 4) + extent)
           + box("mdat", "pixels");
}

std::string mp4(const std::string& brand) {
    return box("ftyp", brand + high_bytes(0, 4) + "isom") + box("moov", "tracks") + box("mdat", "pictures");
}

std::string webm() {
    return std::string("\x1a\x45\xdf\xa3\x87\x42\x82\x84webm") + "\x18\x53\x80\x67" + "segment";
}

std::string mp3() {
    const std::string frame =
        std::string("\xff\xfb\x90\x00", 4) + std::string(413, 'x');  // 128 kbit/s, 44.1 kHz
    return "ID3" + std::string("\x04\x00\x00\x00\x00\x00\x02", 7) + "xx" + frame + frame;
}

std::string wav() {
    return riff("WAVE", "fmt " + low_bytes(16, 4) + std::string(16, 'x') + "data" + low_bytes(4, 4) + "abcd");
}

std::string pdf() { return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n"; }

std::string zip(const std::vector<Packed>& entries) {
    std::string all, directory;
    for (const Packed& entry : entries) {
        directory += directory_entry(entry, all.size());
        all += local_header(entry) + entry.bytes;
    }
    return all + directory + directory_end(entries.size(), directory.size(), all.size());
}

std::string overlapping_zip(int count) {
    const Packed entry{.name = "same", .bytes = std::string(1000, 'x')};
    const std::string all = local_header(entry) + entry.bytes;
    std::string directory;
    for (int i = 0; i < count; ++i) directory += directory_entry(entry, 0);
    return all + directory + directory_end(static_cast<std::size_t>(count), directory.size(), all.size());
}

std::string docx(const std::vector<Packed>& more) {
    std::vector<Packed> entries{{.name = "[Content_Types].xml", .bytes = "<Types/>"},
                                {.name = "word/document.xml", .bytes = "<document/>"}};
    entries.insert(entries.end(), more.begin(), more.end());
    return zip(entries);
}

std::string open_document(const std::string& kind) {
    return zip({{.name = "mimetype", .bytes = "application/vnd.oasis.opendocument." + kind},
                {.name = "content.xml", .bytes = "<content/>"}});
}

}  // namespace truong::files::test
