#include "platform/sheet/read.hpp"

#include "platform/sheet/encoding_fonts.hpp"
#include "platform/sheet/ods.hpp"
#include "platform/sheet/refusal.hpp"
#include "platform/sheet/text_table.hpp"
#include "platform/sheet/xlsx.hpp"

namespace truong::sheet {
namespace {

constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// An encrypted workbook is a file in a file system of the old form, under a name in UTF-16.
bool has_encrypted_package(std::string_view bytes) {
    std::string name;
    for (const char each : std::string_view("EncryptedPackage")) name.append(1, each).append(1, '\0');
    return bytes.find(name) != std::string_view::npos;
}

bool is_other_archive(std::string_view bytes) {
    return bytes.starts_with("\x1F\x8B") || bytes.starts_with("Rar!\x1A\x07")
           || bytes.starts_with("7z\xBC\xAF\x27\x1C");
}

bool is_zip(std::string_view bytes) {
    using namespace std::string_view_literals;
    return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)
           || bytes.starts_with("PK\x07\x08"sv);
}

Workbook read_archive(std::string_view bytes, const ReadLimits& limits) {
    const Archive archive(
        bytes,
        {.unpacked_bytes = limits.unpacked_bytes, .ratio = limits.part_ratio, .entries = limits.parts});
    if (archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml"))
        return read_xlsx(archive, limits);
    if (archive.has("mimetype")
        && archive.read("mimetype").starts_with("application/vnd.oasis.opendocument.spreadsheet"))
        return read_ods(archive, limits);
    refuse_file("file_is_archive");
}

}  // namespace

Workbook read(std::string_view bytes, const ReadLimits& limits) {
    if (bytes.size() > limits.file_bytes)
        refuse_file("file_too_large", {std::to_string(limits.file_bytes >> 20)});
    if (bytes.empty()) refuse_file("file_empty");
    if (bytes.starts_with(compound_file))
        refuse_file(has_encrypted_package(bytes) ? "spreadsheet_protected" : "spreadsheet_old");
    if (bytes.starts_with("%PDF")) refuse_file("file_is_pdf");
    if (is_other_archive(bytes)) refuse_file("file_is_archive");
    Workbook workbook = is_zip(bytes) ? read_archive(bytes, limits) : read_text_table(bytes, limits);
    restore_typed_texts(workbook, limits);
    return workbook;
}

}  // namespace truong::sheet
