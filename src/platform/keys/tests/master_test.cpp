#include "platform/keys/master.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "platform/keys/tests/keys_backend.hpp"

namespace truong::keys {
namespace {

using std::filesystem::perms;

perms mode_of(const std::filesystem::path& file) {
    return std::filesystem::status(file).permissions() & perms::mask;
}

class KeysMaster : public testing::Test {
protected:
    std::string fault_of(std::int64_t number) {
        return master_fault([&] { MasterFolder(key_folder_).read(number); });
    }
    std::string file(std::int64_t number) const { return MasterFolder(key_folder_).file(number).string(); }

    const OwnFolder own_folder_;
    const std::filesystem::path key_folder_ = own_folder_ / "deep/keys";
};

TEST_F(KeysMaster, FileIsHexAndItsOwnersAlone) {
    const MasterFolder masters(key_folder_);
    EXPECT_EQ(mode_of(key_folder_), static_cast<perms>(0700));
    EXPECT_TRUE(masters.numbers().empty());
    ASSERT_TRUE(masters.make(1));
    EXPECT_EQ(mode_of(key_folder_ / "master-0001.key"), static_cast<perms>(0600));
    const std::string text = text_in(key_folder_ / "master-0001.key");
    ASSERT_EQ(text.size(), 65U);
    EXPECT_EQ(text.find_first_not_of("0123456789abcdef"), 64U);
    EXPECT_EQ(text.back(), '\n');
    std::string read;
    append_hex(read, masters.read(1).bytes());
    EXPECT_EQ(read + '\n', text);
}

TEST_F(KeysMaster, NothingElseIsLeftInTheFolder) {
    const MasterFolder masters(key_folder_);
    masters.make(1);
    masters.make(1);
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(key_folder_))
        names.push_back(entry.path().filename().string());
    EXPECT_EQ(names, std::vector<std::string>{"master-0001.key"});
}

TEST_F(KeysMaster, KeyIsNeverOverwritten) {
    const MasterFolder masters(key_folder_);
    ASSERT_TRUE(masters.make(1));
    const std::string text = text_in(key_folder_ / "master-0001.key");
    EXPECT_FALSE(masters.make(1));
    EXPECT_EQ(text_in(key_folder_ / "master-0001.key"), text);
    ASSERT_TRUE(masters.make(2));
    EXPECT_NE(text_in(key_folder_ / "master-0002.key"), text);
}

TEST_F(KeysMaster, OneOfManyMakesIt) {
    const MasterFolder masters(key_folder_);
    std::atomic<int> made = 0;
    std::vector<std::thread> threads;
    threads.reserve(8);
    for (int turn = 0; turn < 8; ++turn)
        threads.emplace_back([&] {
            if (masters.make(1)) ++made;
            EXPECT_NO_THROW(masters.read(1));
        });
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(made, 1);
}

TEST_F(KeysMaster, OnlyNamesThatItWritesAreKeys) {
    const MasterFolder masters(key_folder_);
    for (const char* name :
         {"master-1.key", "master-00001.key", "master-0000.key", "master-.key", "master-000x.key",
          "master-0003.key.old", ".master-0004.key.0123456789abcdef", "Master-0005.key", "README"})
        put_text(key_folder_ / name, "x");
    for (const std::int64_t number : {12'345, 2, 10}) masters.make(number);
    EXPECT_EQ(masters.numbers(), (std::vector<std::int64_t>{2, 10, 12'345}));
    EXPECT_EQ(masters.file(12'345).filename(), "master-12345.key");
}

TEST_F(KeysMaster, ExposedFileIsRefused) {
    const MasterFolder masters(key_folder_);
    masters.make(1);
    for (const unsigned mode : {0640U, 0604U, 0620U, 0602U, 0644U, 0610U, 0601U, 0777U}) {
        set_mode(file(1), mode);
        EXPECT_EQ(fault_of(1), "unavailable master_key_exposed " + file(1)) << std::oct << mode;
    }
    for (const unsigned mode : {0400U, 0600U, 0700U}) {
        set_mode(file(1), mode);
        EXPECT_NO_THROW(masters.read(1)) << std::oct << mode;
    }
}

TEST_F(KeysMaster, FolderThatOthersMayWriteIsRefused) {
    MasterFolder(key_folder_).make(1);
    for (const unsigned mode : {0720U, 0702U, 0777U}) {
        set_mode(key_folder_, mode);
        EXPECT_EQ(master_fault([&] { MasterFolder again(key_folder_); }),
                  "unavailable master_key_exposed " + key_folder_.string());
    }
    set_mode(key_folder_, 0755);
    EXPECT_NO_THROW(MasterFolder(key_folder_).read(1));
}

TEST_F(KeysMaster, MissingFileIsNamed) {
    EXPECT_EQ(fault_of(7), "unavailable master_key_missing " + file(7));
}

TEST_F(KeysMaster, DamagedFileIsNamed) {
    const MasterFolder masters(key_folder_);
    masters.make(1);
    const std::string text = text_in(file(1));
    std::string upper = text, torn = text;
    upper[0] = 'A';
    torn[32] = '\0';
    for (const std::string& other :
         {std::string(), text.substr(0, 64), text.substr(0, 64) + ' ', text + '\n', text.substr(1), upper,
          torn, std::string(65, '\n'), std::string(1 << 20, 'a')}) {
        put_text(file(1), other);
        EXPECT_EQ(fault_of(1), "unavailable master_key_wrong " + file(1)) << other.size();
    }
    std::filesystem::remove(file(1));
    std::filesystem::create_directory(file(1));
    EXPECT_EQ(fault_of(1), "unavailable master_key_wrong " + file(1));
}

TEST_F(KeysMaster, FolderThatCannotBeMadeIsNamed) {
    put_text(own_folder_ / "file", "x");
    const std::filesystem::path inside = own_folder_ / "file/keys";
    EXPECT_EQ(master_fault([&] { MasterFolder masters(inside); }),
              "unavailable master_key_unavailable " + inside.string());
}

}  // namespace
}  // namespace truong::keys
