// How much a school keeps, and how much it may.
#include "modules/files/entities.hpp"

namespace truong::files {

namespace {

constexpr std::int64_t first_quota = std::int64_t{20} << 30;  // of a new installation; the row counts

std::int64_t number_of(const Reader& reader, std::string_view sql, Id<org::School> school) {
    db::Query query(reader.connection(), sql);
    return query.bind(school.value).next() ? query.number(0) : 0;
}

std::int64_t quota_of(const Reader& reader, Id<org::School> school) {
    const Reader any = reader.unscoped("the quota holds for whoever uploads");
    if (const auto own = any.first<FileQuota>(where<&FileQuota::school> == school)) return own->bytes;
    const auto common = any.first<FileQuota>(where<&FileQuota::school>.is_null());
    return common ? common->bytes : first_quota;
}

/// What the account has sent of late and is sending; older files hang on something or are collected soon.
std::vector<StoredFile> recent_files(const Reader& reader) {
    const Instant since{reader.now().ms - (loose_days + 1) * day_ms};
    const Reader any = reader.unscoped("the limit counts every file of the account");
    return any.all<StoredFile>(where<&StoredFile::uploaded_by> == reader.actor().account.value
                               && where<&StoredFile::uploaded_at> > since);
}

std::int64_t arriving_bytes(const Reader& reader) {
    std::int64_t bytes = 0;
    for (const Upload& upload : reader.all<Upload>(where<&Upload::file> == 0)) bytes += upload.size;
    return bytes;
}

std::int64_t loose_limit(const Actor& actor) {
    const bool family = actor.hat == Hat::guardian || actor.hat == Hat::pupil;
    return family ? loose_limit_of_families : loose_limit_of_staff;
}

}  // namespace

FileUsage usage(const Reader& reader) {
    const Id<org::School> school = reader.actor().school;
    if (!school) throw Problem(ProblemKind::invalid, {{.path = "school_id", .code = "required"}});
    // Rows that have ended keep their contents: they count until they are erased.
    return {.used = number_of(reader,
                              "select cast(coalesce(sum(c.size), 0) as bigint) from (select distinct sha256, "
                              "size from files_stored_file where school_id = ?) c",
                              school),
            .arriving = number_of(reader,
                                  "select cast(coalesce(sum(size), 0) as bigint) from files_upload where "
                                  "school_id = ? and file = 0 and ended_at is null",
                                  school),
            .quota = quota_of(reader, school)};
}

void require_room(const Reader& reader, std::int64_t bytes) {
    const FileUsage now = usage(reader);
    const std::int64_t left = std::max<std::int64_t>(now.quota - now.used - now.arriving, 0);
    if (bytes > left)
        throw Problem(ProblemKind::too_large,
                      {{.path = "size", .code = "quota_exceeded", .args = {std::to_string(left)}}});
}

void require_few_loose(const Reader& reader, std::int64_t bytes) {
    const std::vector<StoredFile> files = recent_files(reader);
    std::int64_t left = loose_limit(reader.actor()) - arriving_bytes(reader), all = bytes;
    for (const StoredFile& file : files) all += file.size;
    if (all <= left) return;  // whatever hangs on something: nobody needs to be asked about each file
    for (const StoredFile& file : files)
        if (!is_attached(reader, file.id)) left -= file.size;
    if (bytes > left)
        throw Problem(ProblemKind::too_large, {{.path = "size",
                                                .code = "too_much_loose",
                                                .args = {std::to_string(std::max<std::int64_t>(left, 0))}}});
}

FileUsage tell_usage(const Reader& reader, const UsageAsk&) { return usage(reader); }

void fill_reference(Tx& tx) {
    if (!tx.exists<FileQuota>(where<&FileQuota::school>.is_null())) tx.put(FileQuota{.bytes = first_quota});
}

}  // namespace truong::files
