#include "platform/school_archive/zip_file.hpp"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <exception>

#include "base/finding.hpp"
#include "platform/backup/new_file.hpp"
#include "platform/log/log.hpp"

namespace truong::school_archive {

/// A content of the vault as the library wants to read it.
struct ZipFile::Reading {
    files::Vault& vault;
    std::string hash;
    std::unique_ptr<files::Content> content;
    std::uint64_t at = 0;
    std::exception_ptr fault;  // C cannot pass it on

    bool open() {
        at = 0;
        content = vault.open(hash);
        return content != nullptr;
    }
    zip_int64_t read(void* to, zip_uint64_t length) {
        const std::string bytes =
            content->read(at, std::min<std::size_t>(static_cast<std::size_t>(length), files::piece_limit));
        std::memcpy(to, bytes.data(), bytes.size());
        at += bytes.size();
        return static_cast<zip_int64_t>(bytes.size());
    }
    zip_int64_t tell(void* to) {
        auto* const about = static_cast<zip_stat_t*>(to);
        ::zip_stat_init(about);
        const auto opened = vault.open(hash);
        if (!opened) return -1;
        about->size = opened->size();
        about->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    static zip_int64_t tell_error(void* to) {
        const std::array<int, 2> codes{ZIP_ER_READ, EIO};
        std::memcpy(to, codes.data(), sizeof codes);
        return sizeof codes;
    }
    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command) {
        switch (command) {
            case ZIP_SOURCE_OPEN: return open() ? 0 : -1;
            case ZIP_SOURCE_READ: return read(data, length);
            case ZIP_SOURCE_CLOSE: return content.reset(), 0;
            case ZIP_SOURCE_STAT: return tell(data);
            case ZIP_SOURCE_ERROR: return tell_error(data);
            case ZIP_SOURCE_FREE: return 0;
            case ZIP_SOURCE_SUPPORTS:
                return ::zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                        ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                                        -1);
            default: return -1;
        }
    }
    static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
        auto& reading = *static_cast<Reading*>(self);
        try {
            return reading.answer(data, length, command);
        } catch (const Problem&) {
            reading.fault = std::current_exception();
            return -1;
        }
    }
};

struct ZipFile::Discard {
    zip_t* zip = nullptr;
    ~Discard() {
        if (zip) ::zip_discard(zip);
    }
};

ZipFile::ZipFile(const std::filesystem::path& path, std::optional<Instant> time_of_all)
    : path_(path), time_(time_of_all), zip_(std::make_unique<Discard>()) {
    int error = 0;
    zip_->zip = ::zip_open(path.c_str(), ZIP_CREATE | ZIP_EXCL, &error);
    if (!zip_->zip) backup::refuse_place(path_, errno);
}

ZipFile::~ZipFile() = default;

void ZipFile::require(bool done) const {
    if (done) return;
    for (const auto& reading : readings_)
        if (reading->fault) std::rethrow_exception(reading->fault);
    zip_error_t* const fault = ::zip_get_error(zip_->zip);
    const int system = ::zip_error_code_system(fault);
    log::error("zip", {{"fault", log::machine(::zip_error_strerror(fault))}});
    backup::refuse_place(path_, system == 0 ? EIO : system);
}

void ZipFile::add_file(const std::string& name, const std::filesystem::path& path) {
    zip_source_t* const source = ::zip_source_file(zip_->zip, path.c_str(), 0, -1);
    require(source != nullptr);
    const zip_int64_t place = ::zip_file_add(zip_->zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0) ::zip_source_free(source);
    require(place >= 0);
    set_time(static_cast<zip_uint64_t>(place));
}

void ZipFile::set_time(std::uint64_t index) {
    if (time_) require(::zip_file_set_mtime(zip_->zip, index, static_cast<time_t>(time_->ms / 1000), 0) == 0);
}

void ZipFile::add_content(const std::string& name, files::Vault& vault, const std::string& hash) {
    readings_.push_back(std::make_unique<Reading>(Reading{vault, hash, nullptr, 0, nullptr}));
    zip_source_t* const source = ::zip_source_function(zip_->zip, Reading::call, readings_.back().get());
    require(source != nullptr);
    const zip_int64_t place = ::zip_file_add(zip_->zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0) ::zip_source_free(source);
    require(place >= 0);
    const auto index = static_cast<zip_uint64_t>(place);
    require(::zip_set_file_compression(zip_->zip, index, ZIP_CM_STORE, 0) == 0);
    set_time(index);
}

void ZipFile::finish() {
    require(::zip_close(zip_->zip) == 0);
    zip_->zip = nullptr;
}

}  // namespace truong::school_archive
