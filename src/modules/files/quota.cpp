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

FileUsage tell_usage(const Reader& reader, const UsageAsk&) { return usage(reader); }

void fill_reference(Tx& tx) {
    if (!tx.exists<FileQuota>(where<&FileQuota::school>.is_null())) tx.put(FileQuota{.bytes = first_quota});
}

}  // namespace truong::files
