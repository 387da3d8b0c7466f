#include "tests/world/calc.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

namespace truong::test::calc {
namespace {

namespace fs = std::filesystem;

std::string escaped(std::string_view content) {
    std::string result;
    for (const char each : content) {
        if (each == '&')
            result += "&amp;";
        else if (each == '<')
            result += "&lt;";
        else if (each == '"')
            result += "&quot;";
        else
            result += each;
    }
    return result;
}

std::string cell(std::string_view attributes, std::string_view content = "") {
    return "<table:table-cell " + std::string(attributes) + ">" + std::string(content)
           + "</table:table-cell>";
}

constexpr std::string_view book_begin =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1" number:language="vi" number:country="VN">
<number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>
</number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="shown" style:family="table">
<style:table-properties table:display="true"/></style:style>
<style:style style:name="unseen" style:family="table">
<style:table-properties table:display="false"/>
</style:style></office:automatic-styles><office:body><office:spreadsheet>)";

std::string columns_of(const Sheet& sheet) {
    constexpr int columns = 64;
    std::string xml;
    for (int column = 0; column < columns; ++column) {
        const bool hidden = std::ranges::count(sheet.hidden_columns, column) > 0;
        xml += hidden ? R"(<table:table-column table:visibility="collapse"/>)" : "<table:table-column/>";
    }
    return xml;
}

std::string flat(const Book& book) {
    std::string xml(book_begin);
    if (book.from_1904)
        xml += R"(<table:calculation-settings><table:null-date table:date-value="1904-01-01"/>)"
               "</table:calculation-settings>";
    for (const Sheet& sheet : book.sheets) {
        xml += R"(<table:table table:name=")" + escaped(sheet.name) + R"(" table:style-name=")"
               + (sheet.hidden ? "unseen" : "shown") + R"(">)" + columns_of(sheet);
        for (const Row& row : sheet.rows) {
            xml += row.hidden ? R"(<table:table-row table:visibility="collapse">)" : "<table:table-row>";
            for (const std::string& each : row.cells) xml += each;
            if (row.cells.empty()) xml += blank();
            xml += "</table:table-row>";
        }
        xml += "</table:table>";
    }
    return xml + "</office:spreadsheet></office:body></office:document>";
}

/// A folder that goes with everything in it.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "truong-calc-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

void write_file(const fs::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("LibreOffice wrote no " + path.filename().string());
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// Converts files of the folder `in` into its folder `out`. `timeout` puts the program into a group of its
/// own and ends all of it, also when the test itself was killed.
void run_program(const fs::path& folder, const std::string& as, const std::vector<fs::path>& files) {
    std::vector<std::string> words = {"timeout",
                                      "--kill-after=5",
                                      "120",
                                      "soffice",
                                      "-env:UserInstallation=file://" + (folder / "profile").string(),
                                      "--headless",
                                      "--norestore",
                                      "--convert-to",
                                      as,
                                      "--outdir",
                                      (folder / "out").string()};
    for (const fs::path& file : files) words.push_back(file.string());
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    ::posix_spawn_file_actions_init(&quiet);
    ::posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", 1, 0);
    ::posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", 1, 0);
    pid_t process = 0;
    const int failed = ::posix_spawnp(&process, "timeout", &quiet, nullptr, arguments.data(), ::environ);
    ::posix_spawn_file_actions_destroy(&quiet);
    int status = 0;
    if (failed != 0 || ::waitpid(process, &status, 0) != process || status != 0)
        throw std::runtime_error("soffice failed; is libreoffice-calc-nogui installed?");
}

std::string extension_of(const std::string& as) { return as.substr(0, as.find(':')); }

}  // namespace

std::string blank() { return "<table:table-cell/>"; }

std::string text(std::string_view content) {
    std::string paragraphs;
    while (true) {
        const std::size_t end = content.find('\n');
        paragraphs += "<text:p>" + escaped(content.substr(0, end)) + "</text:p>";
        if (end == std::string_view::npos) break;
        content.remove_prefix(end + 1);
    }
    return cell(R"(office:value-type="string")", paragraphs);
}

std::string number(std::string_view value) {
    return cell(R"(office:value-type="float" office:value=")" + std::string(value) + "\"");
}

std::string day(std::string_view iso) {
    return cell(R"(table:style-name="day" office:value-type="date" office:date-value=")" + std::string(iso)
                + "\"");
}

std::string boolean(bool value) {
    return cell(std::string(R"(office:value-type="boolean" office:boolean-value=")")
                + (value ? "true\"" : "false\""));
}

std::string formula(std::string_view expression) {
    return cell(R"(table:formula=")" + escaped(expression) + "\"");
}

std::string merged(const std::string& inner, int rows, int columns) {
    std::string result = inner;
    const std::string_view tag = "<table:table-cell";
    return result.insert(tag.size(), " table:number-rows-spanned=\"" + std::to_string(rows)
                                         + "\" table:number-columns-spanned=\"" + std::to_string(columns)
                                         + "\"");
}

std::string covered() { return "<table:covered-table-cell/>"; }

std::string csv(char separator, Charset charset) {
    return "csv:Text - txt - csv (StarCalc):" + std::to_string(static_cast<int>(separator)) + ",34,"
           + std::to_string(static_cast<int>(charset)) + ",1,,0,false,true,false";
}

std::vector<std::string> save(const std::vector<Job>& jobs) {
    const Folder folder;
    std::map<std::string, std::vector<fs::path>> by_form;
    for (std::size_t job = 0; job < jobs.size(); ++job) {
        const fs::path file = folder.path() / (std::to_string(job) + ".fods");
        write_file(file, flat(jobs[job].book));
        by_form[jobs[job].as].push_back(file);
    }
    for (const auto& [as, files] : by_form) run_program(folder.path(), as, files);
    std::vector<std::string> results;
    for (std::size_t job = 0; job < jobs.size(); ++job)
        results.push_back(
            read_file(folder.path() / "out" / (std::to_string(job) + "." + extension_of(jobs[job].as))));
    return results;
}

std::string convert(std::string_view bytes, const std::string& name, const std::string& as) {
    const Folder folder;
    const fs::path file = folder.path() / name;
    write_file(file, bytes);
    run_program(folder.path(), as, {file});
    return read_file(folder.path() / "out" / (file.stem().string() + "." + extension_of(as)));
}

}  // namespace truong::test::calc
