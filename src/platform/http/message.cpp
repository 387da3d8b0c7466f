#include "platform/http/message.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace truong::http {
namespace {

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A')) : character;
}

}  // namespace

bool same_name(std::string_view left, std::string_view right) {
    if (left.size() != right.size()) return false;
    for (std::size_t index = 0; index < left.size(); ++index)
        if (lower(left[index]) != lower(right[index])) return false;
    return true;
}

void Headers::add(std::string_view name, std::string_view value) {
    const auto begin = static_cast<std::uint32_t>(text_.size());
    const auto name_length = static_cast<std::uint32_t>(name.size());
    text_ += name;
    text_ += value;
    places_.push_back({begin, name_length, begin + name_length, static_cast<std::uint32_t>(value.size())});
}

std::pair<std::string_view, std::string_view> Headers::operator[](std::size_t index) const {
    const Place& place = places_[index];
    return {part(place.name, place.name_length), part(place.value, place.value_length)};
}

std::optional<std::string_view> Headers::find(std::string_view name) const {
    for (const Place& place : places_)
        if (place.name_length == name.size() && same_name(part(place.name, place.name_length), name))
            return part(place.value, place.value_length);
    return {};
}

std::vector<std::string_view> Headers::all(std::string_view name) const {
    std::vector<std::string_view> found;
    for (const Place& place : places_)
        if (same_name(part(place.name, place.name_length), name))
            found.push_back(part(place.value, place.value_length));
    return found;
}

void Headers::clear() {
    text_.clear();
    places_.clear();
}

const std::string* Response::header(std::string_view name) const {
    for (const auto& [key, value] : headers)
        if (same_name(key, name)) return &value;
    return nullptr;
}

class File::Opened {};

std::shared_ptr<const File> File::open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    return descriptor < 0 ? nullptr : adopt(descriptor);
}

std::shared_ptr<const File> File::adopt(int descriptor) {
    const auto file = std::make_shared<File>(Opened{}, descriptor);
    struct stat about {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) return nullptr;
    file->size_ = static_cast<std::uint64_t>(about.st_size);
    file->changed_ns_ = about.st_ctim.tv_sec * 1'000'000'000 + about.st_ctim.tv_nsec;
    file->inode_ = about.st_ino;
    return file;
}

File::~File() { ::close(descriptor_); }

}  // namespace truong::http
