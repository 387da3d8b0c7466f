#pragma once
// Files of a school: taken in pieces that survive everything, kept once by their content, given out to whom
// they concern.
#include "modules/org/api.hpp"

namespace truong::files {

/// A file that is whole and was found sound. Its content never changes.
struct StoredFile {
    Id<StoredFile> id;
    std::string name;
    std::string media_type;        // recognised by the content
    std::int64_t size = 0;         // bytes
    std::string sha256;            // hexadecimal: the content's name in the vault
    std::int64_t uploaded_by = 0;  // the account; a number, because a service's token is none
    std::string purpose;           // a word of the client's, e.g. the form it was uploaded for
    Instant uploaded_at;
};

/// A file on its way. Its bytes lie in the data directory until it is finished.
struct Upload {
    Id<Upload> id;
    std::string name;
    std::int64_t size = 0;
    std::optional<std::string> sha256;  // what the client says
    std::string purpose;
    std::int64_t account = 0;
    std::int64_t file = 0;  // the id of the StoredFile, once finished; a number, for that may be erased first
    Instant used_at;        // within the hour; unused ones are collected
};

/// How many bytes a school may keep, set by who runs the server.
struct FileQuota {
    Id<FileQuota> id;
    std::optional<Id<org::School>> school;  // nothing: every school that has none of its own
    std::int64_t bytes = 0;
};

/// A content that no row needed any more when this was written; the collector looks again and removes it.
struct ContentRemoval {
    Id<ContentRemoval> id;
    std::string sha256;
};

/// What is asked for with an upload; the size is final.
struct NewUpload {
    std::string name;
    std::int64_t size = 0;
    std::optional<std::string> sha256;
    std::string purpose;
};
struct UploadState {
    Id<Upload> id;
    std::string name;
    std::int64_t size = 0;
    std::int64_t offset = 0;                // bytes that are on the disk for good: go on from there
    std::optional<Id<StoredFile>> file_id;  // once finished
};

/// The file, where the actor may read it: his own as long as it hangs on nothing, else by what it hangs on
/// (FileHolder). Throws not_found.
StoredFile readable(const Reader& reader, Id<StoredFile> id);
/// Whether it hangs on any record.
bool is_attached(const Reader& reader, Id<StoredFile> id);

/// What the server itself makes or takes from a command line, kept like an upload that was finished.
struct NewContent {
    std::string name;
    std::string media_type;
    std::string bytes;
    std::string purpose;
};
/// In a transaction of its own, after the content is durable. The file hangs on nothing yet.
StoredFile keep(const Store& store, const Actor& actor, const NewContent& wanted);
/// The whole content, of at most `limit_bytes`. Throws `unavailable` (content_missing) or `too_large`.
std::string content_of(const Store& store, const StoredFile& file, std::size_t limit_bytes);

/// Removes the row for good. Its content goes when the transaction is committed and no other row has it.
/// Nothing may point to the file any more.
void erase(Tx& tx, Id<StoredFile> id, std::string_view ground);

/// Of the school of the actor, in bytes; contents that several files share count once.
struct FileUsage {
    std::int64_t used = 0, arriving = 0, quota = 0;
};
FileUsage usage(const Reader& reader);

/// What collecting removed.
struct Collected {
    std::int64_t uploads = 0;    // unused for a day
    std::int64_t files = 0;      // that hung on nothing for a month
    std::int64_t leftovers = 0;  // bytes of uploads that are no more
    std::int64_t contents = 0;   // that no row names
};
/// What checking found: hashes of contents, each list cut at 100.
struct Checked {
    std::int64_t contents = 0;  // read whole
    std::vector<std::string> missing, damaged, unknown;
    std::int64_t faults = 0;
};
/// Told what is done of what; false: stop.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
Collected collect(const Store& store, const Progress& progress);
Checked check_contents(const Store& store, const Progress& progress);
std::string json_of(const Collected& collected);
std::string json_of(const Checked& checked);

Manifest manifest();

}  // namespace truong::files
