#include "platform/sheet/tests/zip_maker.hpp"

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace truong::test {

namespace {

void require_done(bool done) {
    if (!done) throw std::runtime_error("libzip did not write the archive");
}

}  // namespace

std::string zip_of(const std::vector<Part>& parts) {
    zip_source_t* target = ::zip_source_buffer_create(nullptr, 0, 0, nullptr);
    ::zip_source_keep(target);
    zip_t* zip = ::zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    require_done(zip != nullptr);
    for (const Part& part : parts) {
        zip_source_t* source = ::zip_source_buffer(zip, part.content.data(), part.content.size(), 0);
        require_done(::zip_file_add(zip, part.name.c_str(), source, 0) >= 0);
    }
    require_done(::zip_close(zip) == 0);
    zip_stat_t about;
    require_done(::zip_source_stat(target, &about) == 0 && ::zip_source_open(target) == 0);
    std::string bytes(static_cast<std::size_t>(about.size), '\0');
    require_done(::zip_source_read(target, bytes.data(), bytes.size())
                 == static_cast<zip_int64_t>(bytes.size()));
    ::zip_source_close(target);
    ::zip_source_free(target);
    return bytes;
}

std::vector<Part> workbook_parts(std::string_view body, const std::vector<Part>& further) {
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relation = [&](const std::string& id, const std::string& type, const std::string& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" + target
               + "\"/>";
    };
    std::vector<Part> parts = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships xmlns=\"" + package + "\">"
                            + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
             + "\"><sheets><sheet name=\"6A1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"" + package + "\">" + relation("rId1", "worksheet", "worksheets/sheet1.xml")
             + relation("rId2", "sharedStrings", "sharedStrings.xml")
             + relation("rId3", "styles", "/xl/styles.xml") + "</Relationships>"},
        {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\"/>"},
        {"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"/>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet xmlns=\"" + main + "\">" + std::string(body) + "</worksheet>"}};
    for (const Part& each : further) {
        const auto found = std::ranges::find(parts, each.name, &Part::name);
        if (found == parts.end())
            parts.push_back(each);
        else
            *found = each;
    }
    return parts;
}

void put_number(std::string& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t byte = 0; byte < 4; ++byte)
        bytes.at(at + byte) = static_cast<char>((value >> (8 * byte)) & 0xFF);
}

std::size_t directory_entry(const std::string& zip, std::string_view name) {
    constexpr std::size_t fixed = 46;
    for (std::size_t at = zip.find("PK\x01\x02"); at != std::string::npos;
         at = zip.find("PK\x01\x02", at + 1))
        if (zip.compare(at + fixed, name.size(), name) == 0) return at;
    throw std::runtime_error("no entry " + std::string(name));
}

}  // namespace truong::test
