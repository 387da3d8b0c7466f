#pragma once
// An archive that somebody brings: nothing of it is believed before it agrees with its own manifest.
#include <filesystem>
#include <functional>

#include "platform/school_archive/about.hpp"
#include "platform/sheet/archive.hpp"

namespace truong::school_archive {

class Source {
public:
    /// Throws `invalid` where it is no archive of ours, of another version, damaged, or where it holds
    /// anything but what its manifest lists.
    explicit Source(const std::filesystem::path& file);
    const About& about() const { return about_; }
    /// The part in pieces; throws archive_altered at its end where it is not what the manifest says.
    void each_piece(const std::string& name, const std::function<void(std::string_view)>& take) const;
    /// Line by line, with its number from 1.
    void each_line(const std::string& name,
                   const std::function<void(std::int64_t, std::string_view)>& take) const;

private:
    void compare_directory() const;
    sheet::Archive archive_;
    About about_;
};

}  // namespace truong::school_archive
