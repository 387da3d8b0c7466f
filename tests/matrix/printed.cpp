#include "tests/matrix/printed.hpp"

#include <fstream>

namespace truong::test {

PrintedMatrix committed_matrix() {
    std::ifstream file(std::string(SOURCE_DIR) + "/generated/permissions.md");
    return parse_permissions(std::string{std::istreambuf_iterator<char>(file), {}});
}

std::vector<std::string> relations_in(const std::string& cell) {
    if (cell == granted || cell == refused) return {};
    std::vector<std::string> relations;
    constexpr std::string_view between = "; ";
    std::string_view rest = cell;
    for (std::size_t at = rest.find(between); at != std::string_view::npos; at = rest.find(between)) {
        relations.emplace_back(rest.substr(0, at));
        rest.remove_prefix(at + between.size());
    }
    relations.emplace_back(rest);
    return relations;
}

}  // namespace truong::test
