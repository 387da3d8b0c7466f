// A list of 2,000 pupils with 40 columns brought in: looked at, applied, applied again; the file back with
// its faults marked; and the memory that 20,000 lines take.
#include <malloc.h>

#include <cstdio>
#include <fstream>

#include "bench/figures.hpp"
#include "bench/place.hpp"
#include "modules/imports/report.hpp"
#include "modules/imports/running.hpp"
#include "platform/sheet/read.hpp"
#include "platform/sheet/write.hpp"

namespace truong::bench {
namespace {

constexpr int pupils = 2'000, many_pupils = 20'000;

std::string padded(int number, int digits) {
    std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}

/// Names have no digits.
std::string name_of(int number) {
    constexpr const char* families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Đặng"};
    constexpr const char* givens[] = {"An", "Bình", "Châu", "Hân", "Quỳnh", "Ủy", "Đạt"};
    std::string middle = "A";
    for (int rest = number, i = 0; i < 3; ++i, rest /= 26) middle += static_cast<char>('a' + rest % 26);
    return std::string(families[number % 5]) + ' ' + middle + ' ' + givens[number % 7];
}

const std::vector<std::string>& heading() {
    static const std::vector<std::string> all = {"STT",
                                                 "Mã học sinh",
                                                 "Họ và tên",
                                                 "Ngày sinh",
                                                 "Giới tính",
                                                 "Lớp",
                                                 "Số định danh cá nhân",
                                                 "Mã định danh Bộ GD&ĐT",
                                                 "Dân tộc",
                                                 "Tôn giáo",
                                                 "Quốc tịch",
                                                 "Nơi sinh",
                                                 "Quê quán",
                                                 "Địa chỉ thường trú",
                                                 "Chỗ ở hiện nay",
                                                 "Khu vực",
                                                 "Nhóm máu",
                                                 "Diện chính sách",
                                                 "Hộ nghèo",
                                                 "Bán trú",
                                                 "Học 2 buổi/ngày",
                                                 "Biết bơi",
                                                 "Đội viên",
                                                 "Lưu ban",
                                                 "Miễn học phí",
                                                 "Giảm học phí",
                                                 "Chiều cao",
                                                 "Cân nặng",
                                                 "Họ tên cha",
                                                 "Năm sinh cha",
                                                 "Nghề nghiệp cha",
                                                 "Điện thoại cha",
                                                 "Số định danh cha",
                                                 "Họ tên mẹ",
                                                 "Năm sinh mẹ",
                                                 "Nghề nghiệp mẹ",
                                                 "Điện thoại mẹ",
                                                 "Số định danh mẹ",
                                                 "Số đăng bộ",
                                                 "Ghi chú"};
    return all;
}

std::vector<std::string> line_of(int number) {
    const int grade = 6 + number % 4, year = 2026 - 5 - grade;
    const bool girl = number % 2 == 1;
    const std::string class_name = std::to_string(grade) + 'A' + std::to_string(1 + number / 4 % 12);
    const std::string short_year = padded(year % 100, 2);
    return {std::to_string(number + 1),
            "HS" + padded(number, 6),
            name_of(number),
            padded(1 + number % 28, 2) + '/' + padded(1 + number % 12, 2) + '/' + std::to_string(year),
            girl ? "Nữ" : "Nam",
            class_name,
            std::string("079") + (girl ? '3' : '2') + short_year + padded(number, 6),
            std::to_string(7'900'000'000LL + number),
            "Kinh",
            "Không",
            "Việt Nam",
            "Hà Nội",
            "Lào Cai",
            "Số " + std::to_string(number) + " đường Láng",
            "Số " + std::to_string(number) + " đường Láng",
            "Đô thị",
            "AB+",
            "",
            number % 20 == 0 ? "x" : "",
            number % 3 == 0 ? "x" : "",
            "x",
            "x",
            "x",
            "",
            "",
            "",
            std::to_string(130 + number % 30),
            std::to_string(30 + number % 20),
            name_of(number + 7'000),
            std::to_string(1980 + number % 10),
            "Công nhân",
            "09" + padded(10'000'000 + number, 8),
            "079080" + padded(number, 6),
            name_of(number + 11'000),
            std::to_string(1982 + number % 8),
            "Giáo viên",
            "03" + padded(20'000'000 + number, 8),
            "079182" + padded(number, 6),
            std::to_string(number + 1),
            ""};
}

std::string workbook(int lines) {
    sheet::Book book;
    sheet::Page page = book.add("Học sinh");
    std::uint32_t column = 0;
    for (const std::string& name : heading()) page.text({1, column++}, name, sheet::Style::header);
    for (int i = 0; i < lines; ++i) {
        column = 0;
        for (const std::string& cell : line_of(i))
            page.text({static_cast<std::uint32_t>(i) + 2, column++}, cell);
    }
    return book.finish();
}

/// Megabytes that the process has taken at most.
double peak_memory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}
/// From here on the peak is counted anew, without what was given back already.
void forget_peak() {
    ::malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << '5';
}

struct Applied {
    double ms = 0;
    imports::Import import;
};

Applied apply(Place& place, const Actor& actor, const std::string& bytes) {
    const auto start = Stopwatch::now();
    const auto file = files::keep(
        place.store(), actor,
        {.name = "hs.xlsx", .media_type = "application/octet-stream", .bytes = bytes, .purpose = "bench"});
    imports::Import import{.sheet = "pupils",
                           .file_name = "hs.xlsx",
                           .state = imports::ImportState::applying,
                           .create_missing = true,
                           .file_id = file.id};
    place.write(actor, [&](Tx& tx) {
        import.asked_at = tx.now();
        tx.as_system("a measurement", [&] { import = tx.put(import); });
    });
    imports::run_apply(place.store(), actor, import.id, {});
    const double ms = ms_since(start);
    place.store().read(actor, {"bench", {}, {}},
                       [&](const Reader& reader) { import = reader.get(import.id); });
    return {ms, import};
}

void require_counts(const imports::Import& import, int created, int same) {
    if (import.created != created || import.same != same)
        throw std::runtime_error("the import came to something else: " + import.fault);
}

void print(const char* what, const std::vector<double>& values, const char* target) {
    std::printf("| %s | %.0f | %s |\n", what, median(values), target);
}

/// Every line has an error and a warning.
double mark_errors(const std::string& bytes) {
    std::vector<sheet::CellRemark> remarks;
    for (std::uint32_t row = 2; row < pupils + 2; ++row) {
        remarks.push_back({"Học sinh", row, 3, Severity::error, "Không có ngày sinh."});
        remarks.push_back({"Học sinh", row, 8, Severity::warning, "Không có trong danh mục."});
    }
    const auto start = Stopwatch::now();
    const sheet::Workbook book = sheet::read(bytes);
    if (sheet::error_workbook(book, remarks).empty()) throw std::runtime_error("no workbook");
    return ms_since(start);
}

void measure(Backend backend) {
    Place place(backend);
    const std::string bytes = workbook(pupils);
    std::vector<double> looked, applied, again, marked;
    for (int round = 0; round < round_count(); ++round) {
        const std::string digits = std::to_string(501 + round);
        const Actor clerk{.hat = Hat::staff,
                          .school = place.add_school("79000" + digits, "26" + digits),
                          .roles = {Role::clerk}};
        // Numbers are one on the whole server: each round has a server of its own in this respect.
        place.write({.hat = Hat::system}, [](Tx& tx) {
            db::Query(tx.connection(),
                      "update people_person set personal_number_hash = null, sector_code = null")
                .run();
        });
        const auto start = Stopwatch::now();
        const sheet::Report report = imports::look_at(
            {.store = place.store(), .actor = clerk, .sheet = "pupils", .year = "", .create_missing = true},
            bytes);
        looked.push_back(ms_since(start));
        if (report.counts.created != pupils) throw std::runtime_error("the look came to something else");
        const Applied first = apply(place, clerk, bytes);
        require_counts(first.import, pupils, 0);
        applied.push_back(first.ms);
        const Applied second = apply(place, clerk, bytes);
        require_counts(second.import, 0, pupils);
        again.push_back(second.ms);
        marked.push_back(mark_errors(bytes));
    }
    std::printf("### Import of 2,000 pupils, 40 columns, about 10 rows each: %s\n\n",
                name_of_backend(backend).c_str());
    std::printf("| what | median | target |\n|---|---:|---:|\n");
    print("looked at, ms", looked, "");
    print("applied, ms", applied, "2,000");
    print("applied again, nothing changed, ms", again, "half of the first");
    print("the file back with 4,000 marks, ms", marked, "1,000");
    const Actor clerk{
        .hat = Hat::staff, .school = place.add_school("79000999", "26999"), .roles = {Role::clerk}};
    {
        const std::string many = workbook(many_pupils);
        forget_peak();
        const double before = peak_memory();
        const sheet::Report report = imports::look_at(
            {.store = place.store(), .actor = clerk, .sheet = "pupils", .year = "", .create_missing = true},
            many);
        std::printf("| 20,000 lines looked at: memory at most, MB (before: %.0f) | %.0f | 150 |\n", before,
                    peak_memory());
        if (report.counts.rows != many_pupils) throw std::runtime_error("lines are missing");
    }
    std::printf("\n");
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
