// How fast an installation is saved, checked and brought back, beside a plain copy of as many bytes on the
// same disk in the same minute. TRUONG_BENCH_BACKUP_MB says how much (1000), half of it in the database.
#include <fcntl.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

#include "bench/figures.hpp"
#include "bench/place.hpp"
#include "platform/backup/backup.hpp"

namespace truong::bench {
namespace {

constexpr std::size_t file_bytes = 1 << 20, value_bytes = 400;
constexpr std::int64_t rows_at_once = 2'000;

std::size_t megabytes() {
    const char* text = std::getenv("TRUONG_BENCH_BACKUP_MB");
    return text ? static_cast<std::size_t>(std::atoi(text)) : 1'000;
}

std::string random_bytes(std::size_t size, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i + 8 <= size; i += 8)
        for (std::size_t byte = 0; byte < 8; ++byte) bytes[i + byte] = static_cast<char>(random());
    return bytes;
}

/// Lines of the change log, which a database of a school mostly consists of.
void fill_database(db::Database& database, std::size_t size) {
    const std::string sealed = random_bytes(value_bytes, 1);
    const std::string text(value_bytes / 2, 'a');
    const auto rows = static_cast<std::int64_t>(size / (value_bytes * 2));
    for (std::int64_t first = 1; first <= rows; first += rows_at_once)
        database.write([&](db::Connection& connection) {
            std::vector<db::Params> batch;
            for (std::int64_t id = first; id < first + rows_at_once; ++id)
                batch.push_back({id, std::int64_t{1}, id, id, std::string("org_room"), id,
                                 std::string("create"), std::int64_t{1}, text, text, db::Bytes{sealed}});
            connection.run_many(
                "insert into change_log (id, school_id, position, change_set_id, entity, row_id, operation, "
                "version, before, after, sealed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                batch);
        });
}

void fill_files(const std::filesystem::path& folder, std::size_t size) {
    std::filesystem::create_directories(folder);
    for (std::size_t i = 0; i < size / file_bytes; ++i)
        std::ofstream(folder / std::to_string(i), std::ios::binary) << random_bytes(file_bytes, i);
}

void copy_durably(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::copy_file(from, to);
    const backup::Descriptor file(to, O_RDONLY | O_CLOEXEC);
    if (::fsync(file.get()) != 0) throw std::runtime_error("the copy is not durable");
}

double seconds_of(const std::function<void()>& work) {
    const auto begin = Stopwatch::now();
    work();
    return ms_since(begin) / 1'000;
}

/// What each took, round by round.
struct Times {
    std::vector<double> copy, save, verify, restore, save_share, restore_share;
};

void measure_round(const backup::Source& source, const keys::Key& key, Backend backend, Times& times) {
    const auto folder = std::filesystem::current_path() / "backup_bench";
    std::filesystem::create_directories(folder);
    const auto file = folder / "a.backup";
    times.save.push_back(seconds_of([&] { backup::save(source, key, file); }));
    times.copy.push_back(seconds_of([&] { copy_durably(file, folder / "copy"); }));
    times.verify.push_back(seconds_of([&] { backup::verify(file, key); }));
    const backup::Place place{folder / "restored",
                              backend == Backend::postgres ? test::create_database() : std::string(),
                              source.steps};
    times.restore.push_back(seconds_of([&] { backup::restore(file, key, place); }));
    times.save_share.push_back(times.copy.back() / times.save.back());
    times.restore_share.push_back(times.copy.back() / times.restore.back());
    if (!place.database.empty()) test::drop_database(place.database);
    std::filesystem::remove_all(folder);
}

void print_line(const char* what, double seconds, double size) {
    std::printf("| %s | %.1f | %.0f |\n", what, seconds, size / seconds);
}

void measure(Backend backend) {
    Place place(backend);
    const std::size_t half = megabytes() * 1'000'000 / 2;
    fill_database(place.database(), half);
    const auto data = place.installation().data();
    fill_files(data / "files", half);
    const backup::Source source{place.database(), data, test::steps_of(place.installation().catalog()),
                                "bench", machine_clock()};
    const keys::Key key = keys::Key::random();
    Times times;
    for (int round = 0; round < std::min(round_count(), 3); ++round)
        measure_round(source, key, backend, times);
    const auto size = static_cast<double>(megabytes());
    std::printf("### Backup of %.0f MB: %s\n\n| what | seconds | MB a second |\n|---|---:|---:|\n", size,
                name_of_backend(backend).c_str());
    print_line("plain copy of the backup, with fsync", median(times.copy), size);
    print_line("backup", median(times.save), size);
    print_line("verification", median(times.verify), size);
    print_line("restoration, compared with the backup", median(times.restore), size);
    std::printf("\n");
    print_share("Backup, of the copy's speed", median(times.save_share), 0.5);
    std::printf("Restoration, of the copy's speed: %.2f\n\n", median(times.restore_share));
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
