#pragma once
// Bytes to look at, wherever they are: a file of the disk, or a text in a test.
#include <cstdint>
#include <string>
#include <string_view>

namespace truong::files {

class Source {
public:
    virtual ~Source() = default;
    virtual std::uint64_t size() const = 0;
    /// Fewer than asked for at the end only.
    virtual std::string read(std::uint64_t offset, std::size_t length) const = 0;
};

class TextSource final : public Source {
public:
    explicit TextSource(std::string bytes) : bytes_(std::move(bytes)) {}
    std::uint64_t size() const override { return bytes_.size(); }
    std::string read(std::uint64_t offset, std::size_t length) const override {
        return offset < bytes_.size() ? bytes_.substr(offset, length) : std::string();
    }

private:
    std::string bytes_;
};

/// Whole numbers in bytes, lowest or highest first; zero beyond the end, which no format takes for sound.
inline std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t length,
                               bool lowest_first) {
    if (at > bytes.size() || length > bytes.size() - at) return 0;
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < length; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + (lowest_first ? length - 1 - i : i)]);
    return number;
}
inline std::uint64_t low(std::string_view bytes, std::size_t at, std::size_t length) {
    return number_at(bytes, at, length, true);
}
inline std::uint64_t high(std::string_view bytes, std::size_t at, std::size_t length) {
    return number_at(bytes, at, length, false);
}

}  // namespace truong::files
