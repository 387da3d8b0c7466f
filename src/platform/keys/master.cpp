#include "platform/keys/master.hpp"

#include <fcntl.h>
#include <openssl/crypto.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <system_error>

#include "base/digits.hpp"
#include "base/finding.hpp"
#include "platform/log/log.hpp"

namespace truong::keys {

namespace {

constexpr std::string_view file_prefix = "master-", file_suffix = ".key";
constexpr std::size_t file_size = 2 * Key::size + 1;

[[noreturn]] void refuse_system(const std::filesystem::path& file, int error) {
    log::error("master key", {{"file", log::machine(file.string())},
                              {"reason", log::machine(std::generic_category().message(error))}});
    refuse_master("master_key_unavailable", file);
}

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return number_; }

private:
    int number_;
};

// A new name is on the disk only when its folder is.
void sync_folder(const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() < 0 || ::fsync(opened.get()) != 0) refuse_system(folder, errno);
}

std::optional<int> hex_digit(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return std::nullopt;
}

bool parse_key(std::string_view text, Key& key) {
    if (text.size() != file_size || text.back() != '\n') return false;
    for (std::size_t index = 0; index < Key::size; ++index) {
        const auto high = hex_digit(text[2 * index]), low = hex_digit(text[2 * index + 1]);
        if (!high || !low) return false;
        key.bytes()[index] = static_cast<unsigned char>(*high << 4 | *low);
    }
    return true;
}

// A new key as its file holds it.
class KeyText {
public:
    KeyText() {
        text_.reserve(file_size);
        append_hex(text_, Key::random().bytes());
        text_ += '\n';
    }
    ~KeyText() { cleanse(text_); }
    KeyText(const KeyText&) = delete;
    KeyText& operator=(const KeyText&) = delete;
    std::string_view text() const { return text_; }

private:
    std::string text_;
};

void write_new(const std::filesystem::path& file, std::string_view text) {
    const Descriptor opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (opened.get() < 0) refuse_system(file, errno);
    const ssize_t written = ::write(opened.get(), text.data(), text.size());
    if (written != static_cast<ssize_t>(text.size()) || ::fsync(opened.get()) != 0)
        refuse_system(file, errno);
}

// A name that no other process chooses, and that numbers() does not take for a key.
std::filesystem::path temporary_beside(const std::filesystem::path& file) {
    std::array<unsigned char, 8> random;
    fill_random(random);
    std::string name = "." + file.filename().string() + ".";
    append_hex(name, random);
    return file.parent_path() / name;
}

struct Removed {
    std::filesystem::path file;
    ~Removed() { ::unlink(file.c_str()); }
};

}  // namespace

void refuse_master(std::string code, const std::filesystem::path& file) {
    throw Problem(ProblemKind::unavailable, {{.code = std::move(code), .args = {file.string()}}});
}

MasterFolder::MasterFolder(const std::filesystem::path& folder) : folder_(std::filesystem::absolute(folder)) {
    if (!folder_.has_filename()) folder_ = folder_.parent_path();
    std::error_code error;
    std::filesystem::create_directories(folder_.parent_path(), error);
    if (::mkdir(folder_.c_str(), 0700) == 0)
        sync_folder(folder_.parent_path());
    else if (errno != EEXIST)
        refuse_system(folder_, errno);
    struct stat status {};
    if (::stat(folder_.c_str(), &status) != 0) refuse_system(folder_, errno);
    // Who may write in the folder may put a key of his own there before the first start.
    if ((status.st_mode & 022) != 0) refuse_master("master_key_exposed", folder_);
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
    if (error) refuse_system(folder_, error.value());
    std::ranges::sort(found);
    return found;
}

Key MasterFolder::read(std::int64_t number) const {
    const std::filesystem::path path = file(number);
    const Descriptor opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.get() < 0 && errno == ENOENT) refuse_master("master_key_missing", path);
    struct stat status {};
    if (opened.get() < 0 || ::fstat(opened.get(), &status) != 0) refuse_system(path, errno);
    if (!S_ISREG(status.st_mode)) refuse_master("master_key_wrong", path);
    if ((status.st_mode & 077) != 0) refuse_master("master_key_exposed", path);
    // One byte more than there should be shows a file that is too long.
    std::array<char, file_size + 1> buffer;
    const ssize_t length = ::read(opened.get(), buffer.data(), buffer.size());
    if (length < 0) refuse_system(path, errno);
    Key key;
    const bool parsed = parse_key({buffer.data(), static_cast<std::size_t>(length)}, key);
    OPENSSL_cleanse(buffer.data(), buffer.size());
    if (!parsed) refuse_master("master_key_wrong", path);
    return key;
}

bool MasterFolder::make(std::int64_t number) const {
    const std::filesystem::path path = file(number);
    const Removed temporary{temporary_beside(path)};
    write_new(temporary.file, KeyText().text());
    // A second name instead of a rename: it fails where a key exists, and a key is never overwritten.
    if (::link(temporary.file.c_str(), path.c_str()) != 0) {
        if (errno == EEXIST) return false;
        refuse_system(path, errno);
    }
    sync_folder(folder_);
    return true;
}

const Key& Masters::at(std::int64_t number) {
    const auto known = known_.find(number);
    if (known != known_.end()) return known->second;
    return known_.emplace(number, folder_.read(number)).first->second;
}

}  // namespace truong::keys
