#include "platform/backup/remembered.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace truong::backup {
namespace {

TEST(BackupRemembered, the_last_backup_and_whether_it_was_read_again) {
    const auto data = std::filesystem::temp_directory_path() / ("remembered-" + std::to_string(getpid()));
    std::filesystem::create_directories(data);
    EXPECT_FALSE(last_backup(data));
    remember(data, {.made_at = {1000}, .bytes = 77});
    ASSERT_TRUE(last_backup(data));
    EXPECT_EQ(last_backup(data)->bytes, 77);
    EXPECT_FALSE(last_backup(data)->verified_at);
    remember_verified(data, {999}, {2000});
    EXPECT_FALSE(last_backup(data)->verified_at) << "of an older one";
    remember_verified(data, {1000}, {2000});
    EXPECT_EQ(last_backup(data)->verified_at, Instant{2000});
    remember(data, {.made_at = {3000}, .bytes = 78});
    EXPECT_FALSE(last_backup(data)->verified_at);
    std::ofstream(data / "last-backup") << "nothing of ours";
    EXPECT_FALSE(last_backup(data));
    std::filesystem::remove_all(data);
}

}  // namespace
}  // namespace truong::backup
