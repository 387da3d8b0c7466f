#include "modules/files/inspection.hpp"

namespace truong::files {
namespace {

constexpr std::size_t searched_bytes = 2048;

}  // namespace

std::optional<Inspection> inspect_pdf(const Source& source, std::string_view head) {
    if (!head.starts_with("%PDF-")) return {};
    const std::uint64_t from = source.size() > searched_bytes ? source.size() - searched_bytes : 0;
    const bool whole = source.read(from, searched_bytes).find("%%EOF") != std::string::npos;
    return Inspection{"application/pdf", whole ? "" : "file_damaged"};
}

}  // namespace truong::files
