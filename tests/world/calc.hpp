#pragma once
// Files as a spreadsheet program writes them: a workbook is written down as a flat text of OpenDocument, and
// LibreOffice saves it in the form that a test asks for.
#include <string>
#include <string_view>
#include <vector>

namespace truong::test::calc {

/// The XML of one cell.
std::string blank();
/// Line breaks become line breaks within the cell.
std::string text(std::string_view content);
std::string number(std::string_view value);
/// "2012-09-05": a real day.
std::string day(std::string_view iso);
std::string boolean(bool value);
/// "of:=[.A1]+1"; the program computes it.
std::string formula(std::string_view expression);
/// Over so many rows and columns; what it covers is written as `covered()`.
std::string merged(const std::string& cell, int rows, int columns = 1);
std::string covered();

struct Row {
    std::vector<std::string> cells;
    bool hidden = false;
};
struct Sheet {
    std::string name;
    std::vector<Row> rows;
    std::vector<int> hidden_columns = {};  // from 0
    bool hidden = false;
};
struct Book {
    std::vector<Sheet> sheets;
    bool from_1904 = false;
};

// What to save as, in the words of `soffice --convert-to`.
inline constexpr std::string_view xlsx = "xlsx:Calc MS Excel 2007 XML", xls = "xls:MS Excel 97", ods = "ods",
                                  pdf = "pdf:calc_pdf_Export", html = "html:HTML (StarCalc)";
/// Numbers of LibreOffice for encodings.
enum class Charset { utf8 = 76, utf16 = 65535, windows_1258 = 40 };
/// The first sheet as text.
std::string csv(char separator, Charset charset);

struct Job {
    Book book;
    std::string as;
};
/// The bytes of each, in order. One start of the program for each different form, so ask for many at once;
/// no process is left behind. Throws where the program does not do it.
std::vector<std::string> save(const std::vector<Job>& jobs);
/// What the program reads out of a file that we wrote: the same file in another form. `name` has the
/// extension that tells the program what it is.
std::string convert(std::string_view bytes, const std::string& name, const std::string& as);

}  // namespace truong::test::calc
