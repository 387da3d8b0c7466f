#pragma once
// Archives and workbooks written part by part, right and wrong ones.
#include <string>
#include <string_view>
#include <vector>

namespace truong::test {

struct Part {
    std::string name;
    std::string content;
};

std::string zip_of(const std::vector<Part>& parts);
/// The parts of a workbook with one sheet "6A1" whose <worksheet> holds `body`; further parts behind, and one
/// of the same name replaces the usual one.
std::vector<Part> workbook_parts(std::string_view body, const std::vector<Part>& further = {});
inline std::string workbook_of(std::string_view body, const std::vector<Part>& further = {}) {
    return zip_of(workbook_parts(body, further));
}

/// Four bytes, the lowest first, in place of those at `at`.
void put_number(std::string& bytes, std::size_t at, std::uint32_t value);
/// Where the entry of the directory at the end of the archive begins.
std::size_t directory_entry(const std::string& zip, std::string_view name);

}  // namespace truong::test
