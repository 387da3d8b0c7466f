// The container alone: what was written comes back, and no change to it goes unseen.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <random>

#include "platform/backup/backup.hpp"
#include "platform/backup/reader.hpp"
#include "platform/backup/writer.hpp"

namespace truong::backup {
namespace {

using Entries = std::vector<std::pair<std::string, std::string>>;

std::string code_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const Problem& problem) {
        return problem.findings().empty() ? "a problem" : problem.findings().front().code;
    }
    return {};
}

class BackupContainer : public testing::Test {
protected:
    BackupContainer() {
        std::random_device device;
        folder = std::filesystem::temp_directory_path() / ("truong_backup_" + std::to_string(device()));
        std::filesystem::create_directories(folder);
        file = folder / "a.backup";
    }
    ~BackupContainer() override { std::filesystem::remove_all(folder); }

    void write(const Entries& entries, const std::filesystem::path& target) const {
        Writer writer(target, key, Replace::no);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            writer.begin(entries[i].first);
            writer.add(entries[i].second);
            if (i + 1 < entries.size()) writer.end();
        }
        writer.finish();
    }
    Entries read(const keys::Key& with) const {
        Reader reader(file, with);
        Entries entries;
        while (const auto name = reader.next()) {
            entries.emplace_back(*name, "");
            for (auto piece = reader.piece(); !piece.empty(); piece = reader.piece())
                entries.back().second += piece;
        }
        return entries;
    }
    std::string refusal_of() const {
        return code_of([&] { read(key); });
    }
    static std::string bytes_of(const std::filesystem::path& path) {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    void put(const std::string& bytes) const { std::ofstream(file, std::ios::binary) << bytes; }
    /// Where the chunks of a file begin, and its end.
    static std::vector<std::size_t> chunk_places(const std::string& bytes) {
        std::vector<std::size_t> places{head_size()};
        while (places.back() < bytes.size()) {
            std::size_t length = 0;
            for (std::size_t i = 1; i <= 4; ++i)
                length = length << 8 | static_cast<unsigned char>(bytes[places.back() + i]);
            places.push_back(places.back() + frame_head + length + frame_tail);
        }
        return places;
    }

    std::filesystem::path folder, file;
    keys::Key key = keys::Key::random();
    const Entries three{{"first", "một"}, {"second", ""}, {"third", "ba"}};
};

TEST_F(BackupContainer, GivesBackWhatItWasGiven) {
    std::mt19937 random(7);
    std::string large(3 * text_limit + 17, '\0');
    for (char& byte : large) byte = static_cast<char>(random());
    const Entries entries{{"a", large}, {"b", ""}, {"c", std::string(text_limit, 'x')}, {"d", "end"}};
    write(entries, file);
    EXPECT_EQ(read(key), entries);
    struct stat status {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(BackupContainer, ShowsNothingOfWhatItHolds) {
    write({{"people.txt", "Nguyễn Thị Lan"}, {"z", ""}}, file);
    const std::string bytes = bytes_of(file);
    EXPECT_EQ(bytes.find("people"), bytes.npos);
    EXPECT_EQ(bytes.find("Lan"), bytes.npos);
}

TEST_F(BackupContainer, NoByteCanBeChangedUnseen) {
    write(three, file);
    const std::string whole = bytes_of(file);
    for (std::size_t place = 0; place < whole.size(); ++place) {
        std::string changed = whole;
        changed[place] = static_cast<char>(changed[place] ^ (1 << place % 8));
        put(changed);
        EXPECT_NE(refusal_of(), "") << "byte " << place;
    }
    put(whole);
    EXPECT_EQ(refusal_of(), "");
}

TEST_F(BackupContainer, ItCannotEndEarly) {
    write(three, file);
    const std::string whole = bytes_of(file);
    for (std::size_t size = head_size(); size < whole.size(); ++size) {
        put(whole.substr(0, size));
        EXPECT_EQ(refusal_of(), "backup_cut_off") << size;
    }
    for (std::size_t size = 0; size < head_size(); ++size) {
        put(whole.substr(0, size));
        EXPECT_NE(refusal_of(), "") << size;
    }
}

TEST_F(BackupContainer, NothingCanBeAppended) {
    write(three, file);
    const std::string whole = bytes_of(file);
    put(whole + "x");
    EXPECT_NE(refusal_of(), "");
    const auto places = chunk_places(whole);
    put(whole + whole.substr(places[places.size() - 2]));  // a sealed chunk of the same backup
    EXPECT_EQ(refusal_of(), "backup_damaged");
}

TEST_F(BackupContainer, ChunksKeepTheirPlaces) {
    const Entries entries{{"a", "1"}, {"b", "2"}, {"c", "3"}};
    write(entries, file);
    const std::string whole = bytes_of(file);
    const auto places = chunk_places(whole);
    const auto chunk = [&](std::size_t i) { return whole.substr(places[i], places[i + 1] - places[i]); };
    const std::string head = whole.substr(0, head_size());
    ASSERT_EQ(places.size(), 7u);
    put(head + chunk(0) + chunk(3) + chunk(2) + chunk(1) + chunk(4) + chunk(5));
    EXPECT_EQ(refusal_of(), "backup_damaged");
    put(head + chunk(2) + chunk(3) + chunk(4) + chunk(5));
    EXPECT_EQ(refusal_of(), "backup_damaged");
    put(head + chunk(0) + chunk(0) + chunk(1) + chunk(2) + chunk(3) + chunk(4) + chunk(5));
    EXPECT_EQ(refusal_of(), "backup_damaged");
}

TEST_F(BackupContainer, ChunksOfAnotherBackupDoNotFit) {
    write(three, file);
    write(three, folder / "b.backup");
    const std::string one = bytes_of(file), other = bytes_of(folder / "b.backup");
    put(one.substr(0, head_size()) + other.substr(head_size()));
    EXPECT_EQ(refusal_of(), "backup_damaged");
    put(one.substr(0, chunk_places(one)[2]) + other.substr(chunk_places(one)[2]));
    EXPECT_EQ(refusal_of(), "backup_damaged");
}

TEST_F(BackupContainer, AnotherKeyIsRecognised) {
    write(three, file);
    EXPECT_EQ(code_of([&] { read(keys::Key::random()); }), "backup_key_other");
    put("some other file");
    EXPECT_EQ(refusal_of(), "not_a_backup");
}

TEST_F(BackupContainer, WhatExistsIsNotOverwritten) {
    write(three, file);
    const std::string before = bytes_of(file);
    EXPECT_EQ(code_of([&] { write({{"other", "x"}}, file); }), "backup_exists");
    EXPECT_EQ(bytes_of(file), before);
}

TEST_F(BackupContainer, WhatIsNotFinishedHasNoName) {
    {
        Writer writer(file, key, Replace::no);
        writer.begin("a");
        writer.add(std::string(3 * text_limit, 'x'));
        EXPECT_FALSE(std::filesystem::exists(file));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST_F(BackupContainer, LeftoversOfTheKilledGoAndThoseAtWorkStay) {
    const std::filesystem::path left = folder / ".a.backup.unfinished-0123";
    std::ofstream(left) << "half";
    Writer writer(file, key, Replace::no);
    EXPECT_FALSE(std::filesystem::exists(left));
    const auto count = [&] { return std::distance(std::filesystem::directory_iterator(folder), {}); };
    EXPECT_EQ(count(), 1);
    const Writer second(file, key, Replace::no);
    EXPECT_EQ(count(), 2);
}

TEST_F(BackupContainer, OnlyTheOldestBackupsAreRemoved) {
    const auto age = std::filesystem::file_time_type::clock::now();
    for (int i = 0; i < 5; ++i) {
        const auto path = folder / ("truong-" + std::to_string(i) + ".backup");
        write(three, path);
        std::filesystem::last_write_time(path, age + std::chrono::hours(i));
    }
    std::ofstream(folder / "truong-notes.backup") << "not one of ours";
    write(three, folder / "mine.backup");
    remove_old(folder, "truong-", 2);
    for (const char* name : {"truong-3.backup", "truong-4.backup", "truong-notes.backup", "mine.backup"})
        EXPECT_TRUE(std::filesystem::exists(folder / name)) << name;
    for (const char* name : {"truong-0.backup", "truong-1.backup", "truong-2.backup"})
        EXPECT_FALSE(std::filesystem::exists(folder / name)) << name;
}

TEST(BackupName, TellsTheMomentByTheClockOfTheSchools) {
    EXPECT_EQ(name_at(*parse_instant("2026-09-04T19:15:07Z")), "truong-20260905-021507.backup");
}

TEST(BackupTableSum, DoesNotDependOnTheOrderButOnEveryRow) {
    const auto sum_of = [](const std::vector<std::string>& rows) {
        TableSum sum;
        for (const std::string& row : rows) sum.add(row);
        return std::pair(sum.rows(), sum.hex());
    };
    EXPECT_EQ(sum_of({"a", "b", "c"}), sum_of({"c", "a", "b"}));
    EXPECT_NE(sum_of({"a", "b"}), sum_of({"a", "c"}));
    EXPECT_NE(sum_of({"a", "a"}), sum_of({"a"}));
    EXPECT_NE(sum_of({"ab", "c"}), sum_of({"a", "bc"}));
}

}  // namespace
}  // namespace truong::backup
