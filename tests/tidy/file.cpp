#include "tests/tidy/file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace truong::tidy {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view binary_endings[] = {".png", ".jpg",  ".ico", ".woff2", ".woff", ".ttf", ".gz",
                                               ".zip", ".xlsx", ".pdf", ".db",    ".bin",  ".webp"};

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return text.ends_with(ending); });
}

bool is_foreign(const std::string& path) {
    // What is not ours, or made of what is.
    static const std::set<std::string, std::less<>> places = {".git", "build",     ".cache",
                                                              "data", "web/build", "web/src/i18n"};
    return places.count(path) > 0 || ends_with_any(path, {"node_modules", ".svelte-kit", ".swp", ".orig"});
}

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace

std::string text_of(const Fault& fault) {
    return fault.path + ":" + std::to_string(fault.line) + ": " + fault.what + ". Instead: " + fault.instead;
}

File::File(std::string file_path, std::string file_text)
    : path(std::move(file_path)), text(std::move(file_text)), lines(split_lines(text)) {
    if (!is_cpp(*this)) return;
    tokens = lex(text);
    code = code_of(tokens);
}

void Repository::add(std::string path, std::string text) {
    for (fs::path place = path; !place.empty(); place = place.parent_path()) paths.insert(place.string());
    files.push_back(std::make_unique<File>(std::move(path), std::move(text)));
}

const File* Repository::find(std::string_view path) const {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const auto& file) { return file->path == path; });
    return found == files.end() ? nullptr : found->get();
}

Repository read_repository(const std::string& root) {
    Repository repository;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator();
         ++entry) {
        const std::string path = entry->path().lexically_relative(root).string();
        if (is_foreign(path)) entry.disable_recursion_pending();
        if (is_foreign(path) || !entry->is_regular_file()) continue;
        std::ifstream stream(entry->path(), std::ios::binary);
        repository.add(path, {std::istreambuf_iterator<char>(stream), {}});
    }
    std::sort(repository.files.begin(), repository.files.end(),
              [](const auto& left, const auto& right) { return left->path < right->path; });
    return repository;
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](std::string_view prefix) { return text.starts_with(prefix); });
}

bool is_cpp(const File& file) { return ends_with_any(file.path, {".cpp", ".hpp"}); }
bool is_source(const File& file) { return is_cpp(file) && file.path.starts_with("src/"); }
bool is_test(const File& file) {
    return is_cpp(file)
           && (file.path.starts_with("tests/") || file.path.find("/tests/") != std::string::npos);
}
bool is_product(const File& file) { return is_source(file) && !is_test(file); }
bool is_markdown(const File& file) { return file.path.ends_with(".md"); }
bool is_text(const File& file) {
    if (file.path == "LICENSE" || file.path.starts_with("generated/")) return false;
    return std::none_of(std::begin(binary_endings), std::end(binary_endings),
                        [&](std::string_view ending) { return file.path.ends_with(ending); });
}
bool is_code(const File& file) {
    if (is_cpp(file) || ends_with_any(file.path, {".sh", ".cmake", "CMakeLists.txt"})) return true;
    return is_text(file) && file.text.starts_with("#!");
}

std::vector<Include> includes_of(const File& file) {
    std::vector<Include> includes;
    for (const Token& token : file.tokens) {
        if (token.kind != TokenKind::directive) continue;
        const std::string_view text = token.text;
        const std::size_t word = text.find_first_not_of(" \t", 1);
        if (word == std::string_view::npos || !text.substr(word).starts_with("include")) continue;
        const std::size_t open = text.find_first_of("<\"");
        const std::size_t close = text.find_last_of(">\"");
        if (open == std::string_view::npos || close <= open) continue;
        includes.push_back({text.substr(open + 1, close - open - 1), text[open] == '<', token.line});
    }
    return includes;
}

}  // namespace truong::tidy
