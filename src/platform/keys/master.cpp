#include "platform/keys/master.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "base/digits.hpp"
#include "platform/keys/key_file.hpp"

namespace truong::keys {

namespace {

constexpr std::string_view file_prefix = "master-", file_suffix = ".key";
constexpr std::string_view master_key_kind = "master_key";

}  // namespace

MasterFolder::MasterFolder(const std::filesystem::path& folder) : folder_(std::filesystem::absolute(folder)) {
    if (!folder_.has_filename()) folder_ = folder_.parent_path();
    std::error_code error;
    std::filesystem::create_directories(folder_.parent_path(), error);
    if (::mkdir(folder_.c_str(), 0700) == 0)
        sync_key_folder(master_key_kind, folder_.parent_path());
    else if (errno != EEXIST)
        refuse_system(master_key_kind, folder_, errno);
    struct stat status {};
    if (::stat(folder_.c_str(), &status) != 0) refuse_system(master_key_kind, folder_, errno);
    // Who may write in the folder may put a key of his own there before the first start.
    if ((status.st_mode & 022) != 0) refuse_key("master_key_exposed", folder_);
}

std::filesystem::path MasterFolder::file(std::int64_t number) const {
    std::string digits = std::to_string(number);
    if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
    return folder_ / (std::string(file_prefix) + digits + std::string(file_suffix));
}

std::vector<std::int64_t> MasterFolder::numbers() const {
    std::vector<std::int64_t> found;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder_, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(file_prefix) || !name.ends_with(file_suffix)) continue;
        const std::size_t digits = name.size() - file_suffix.size() - file_prefix.size();
        const auto number = parse_digits(std::string_view(name).substr(file_prefix.size(), digits));
        if (number && *number > 0 && file(*number).filename() == name) found.push_back(*number);
    }
    if (error) refuse_system(master_key_kind, folder_, error.value());
    std::ranges::sort(found);
    return found;
}

Key MasterFolder::read(std::int64_t number) const { return KeyFile(master_key_kind, file(number)).read(); }

bool MasterFolder::make(std::int64_t number) const { return KeyFile(master_key_kind, file(number)).make(); }

const Key& Masters::at(std::int64_t number) {
    const auto known = known_.find(number);
    if (known != known_.end()) return known->second;
    return known_.emplace(number, folder_.read(number)).first->second;
}

}  // namespace truong::keys
