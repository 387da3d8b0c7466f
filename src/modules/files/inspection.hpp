#pragma once
// What a file is, told by its content; its name only has to agree. Nothing is decoded or unpacked: everything
// here is read from headers and directories, against limits.
#include <optional>
#include <string>
#include <string_view>

#include "modules/files/source.hpp"

namespace truong::files {

struct Inspection {
    std::string_view media_type;  // empty: not recognised
    std::string_view fault;       // the code of a finding; empty: the file is taken
};

/// The whole judgement.
Inspection inspect(const Source& source, std::string_view name);

/// The endings that a name may have for this type, separated by blanks.
std::string_view endings_of(std::string_view media_type);
/// Whether files of any type may end so.
bool is_known_ending(std::string_view ending);
/// In small letters, without the dot; empty where there is none.
std::string ending_of(std::string_view name);
/// A code, or nothing where the name may be kept: no path, no hidden or misleading characters.
std::string_view fault_of_name(std::string_view name);

/// Nothing where the content is of another family; else what it is and what is wrong with it.
using Family = std::optional<Inspection> (*)(const Source&, std::string_view head);
std::optional<Inspection> inspect_picture(const Source& source, std::string_view head);
std::optional<Inspection> inspect_boxes(const Source& source, std::string_view head);  // mp4, m4a, heic
std::optional<Inspection> inspect_sound(const Source& source, std::string_view head);  // and webm
std::optional<Inspection> inspect_archive(const Source& source, std::string_view head);
std::optional<Inspection> inspect_pdf(const Source& source, std::string_view head);

inline constexpr std::uint64_t pixel_limit = 100'000'000;
/// Empty, or the code that refuses a picture of this size.
std::string_view fault_of_extent(std::uint64_t width, std::uint64_t height);

}  // namespace truong::files
