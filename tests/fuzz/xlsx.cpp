// Whole workbooks. The input is a list of parts, each "name NUL content NUL NUL", packed before it is read,
// so that what is changed are names and XML and not packed bytes; an input that is an archive is read as it
// is.
#include <zip.h>

#include "tests/fuzz/fuzz.hpp"

namespace {

/// Stored and not deflated, since packing is what takes the time.
std::string packed(std::string_view parts) {
    zip_source_t* target = ::zip_source_buffer_create(nullptr, 0, 0, nullptr);
    ::zip_source_keep(target);
    zip_t* zip = ::zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    while (!parts.empty()) {
        using namespace std::string_view_literals;
        const std::string name(parts.substr(0, parts.find('\0')));
        parts.remove_prefix(std::min(name.size() + 1, parts.size()));
        const std::string_view content = parts.substr(0, parts.find("\0\0"sv));
        parts.remove_prefix(std::min(content.size() + 2, parts.size()));
        zip_source_t* source = ::zip_source_buffer(zip, content.data(), content.size(), 0);
        const zip_int64_t place = ::zip_file_add(zip, name.c_str(), source, 0);
        if (place < 0)
            ::zip_source_free(source);
        else
            ::zip_set_file_compression(zip, static_cast<zip_uint64_t>(place), ZIP_CM_STORE, 0);
    }
    std::string bytes;
    if (::zip_close(zip) != 0) ::zip_discard(zip);
    zip_stat_t about;
    ::zip_stat_init(&about);
    if (::zip_source_stat(target, &about) == 0 && ::zip_source_open(target) == 0) {
        bytes.resize((about.valid & ZIP_STAT_SIZE) != 0 ? static_cast<std::size_t>(about.size) : 0);
        ::zip_source_read(target, bytes.data(), bytes.size());
        ::zip_source_close(target);
    }
    ::zip_source_free(target);
    return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace truong;
    const std::string_view input = fuzz::view(data, size);
    return fuzz::run([&] {
        const std::string made = input.starts_with("PK") ? std::string(input) : packed(input);
        fuzz::check_workbook(sheet::read(made, fuzz::limits()));
    });
}
