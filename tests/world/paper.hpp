#pragma once
// What a reader of a PDF sees: its words and its pages, by the programs of poppler-utils.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace truong::test::paper {

/// What the program writes when it is given the file; "{file}" stands for it.
inline std::string run(std::string command, std::string_view pdf) {
    std::string name = (std::filesystem::temp_directory_path() / "truong-paper-XXXXXX").string();
    const int made = ::mkstemp(name.data());
    if (made < 0) throw std::runtime_error("no file for a paper");
    ::close(made);
    std::ofstream(name, std::ios::binary) << pdf;
    command.replace(command.find("{file}"), 6, name);
    std::string written;
    int status = -1;
    if (FILE* pipe = ::popen(command.c_str(), "r"); pipe != nullptr) {
        char bytes[4096];
        for (std::size_t read = 0; (read = std::fread(bytes, 1, sizeof bytes, pipe)) > 0;)
            written.append(bytes, read);
        status = ::pclose(pipe);
    }
    std::filesystem::remove(name);
    if (status != 0) throw std::runtime_error(command + " failed; is poppler-utils installed?");
    return written;
}

/// The words as they stand on the page; a form feed ends each page.
inline std::string text_of(std::string_view pdf) { return run("pdftotext -layout {file} -", pdf); }

inline std::size_t pages_of(std::string_view pdf) {
    std::size_t pages = 0;
    for (const char sign : text_of(pdf)) pages += sign == '\f' ? 1U : 0U;
    return pages;
}

}  // namespace truong::test::paper
