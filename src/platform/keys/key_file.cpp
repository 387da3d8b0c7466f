#include "platform/keys/key_file.hpp"

#include <fcntl.h>
#include <openssl/crypto.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <system_error>

#include "base/finding.hpp"
#include "platform/log/log.hpp"

namespace truong::keys {

namespace {

constexpr std::size_t file_size = 2 * Key::size + 1;

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

void refuse_key(std::string code, const std::filesystem::path& file) {
    throw Problem(ProblemKind::unavailable, {{.code = std::move(code), .args = {file.string()}}});
}

void refuse_system(std::string_view kind, const std::filesystem::path& file, int error) {
    log::error("key file", {{"file", log::machine(file.string())},
                            {"reason", log::machine(std::generic_category().message(error))}});
    refuse_key(std::string(kind) + "_unavailable", file);
}

void sync_key_folder(std::string_view kind, const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() < 0 || ::fsync(opened.get()) != 0) refuse_system(kind, folder, errno);
}

Key KeyFile::read() const {
    const std::string kind(kind_);
    const Descriptor opened(::open(path_.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.get() < 0 && errno == ENOENT) refuse_key(kind + "_missing", path_);
    struct stat status {};
    if (opened.get() < 0 || ::fstat(opened.get(), &status) != 0) refuse_system(kind, path_, errno);
    if (!S_ISREG(status.st_mode)) refuse_key(kind + "_wrong", path_);
    if ((status.st_mode & 077) != 0) refuse_key(kind + "_exposed", path_);
    // One byte more than there should be shows a file that is too long.
    std::array<char, file_size + 1> buffer;
    const ssize_t length = ::read(opened.get(), buffer.data(), buffer.size());
    if (length < 0) refuse_system(kind, path_, errno);
    Key key;
    const bool parsed = parse_key({buffer.data(), static_cast<std::size_t>(length)}, key);
    OPENSSL_cleanse(buffer.data(), buffer.size());
    if (!parsed) refuse_key(kind + "_wrong", path_);
    return key;
}

bool KeyFile::make() const {
    const Removed temporary{temporary_beside(path_)};
    {
        const Descriptor opened(
            ::open(temporary.file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (opened.get() < 0) refuse_system(kind_, path_, errno);
        const KeyText text;
        const ssize_t written = ::write(opened.get(), text.text().data(), text.text().size());
        if (written != static_cast<ssize_t>(text.text().size()) || ::fsync(opened.get()) != 0)
            refuse_system(kind_, path_, errno);
    }
    // A second name instead of a rename: it fails where a key exists, and a key is never overwritten.
    if (::link(temporary.file.c_str(), path_.c_str()) != 0) {
        if (errno == EEXIST) return false;
        refuse_system(kind_, path_, errno);
    }
    sync_key_folder(kind_, path_.parent_path());
    return true;
}

}  // namespace truong::keys
