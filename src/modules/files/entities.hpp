#pragma once
#include "modules/files/api.hpp"
#include "platform/services.hpp"

namespace truong::files {

// Technical, not statutory: what one file may be at most, and how many of one account may be on their way.
inline constexpr std::int64_t file_limit = std::int64_t{2} << 30;
inline constexpr int upload_limit = 20;
// What one account may hold that hangs on nothing, in bytes. A family attaches a few photos and papers at
// once; more would be a store of its own on the school's disk. Staff prepare recordings of lessons.
inline constexpr std::int64_t loose_limit_of_families = std::int64_t{50} << 20;
inline constexpr std::int64_t loose_limit_of_staff = file_limit;
// So long after it was sent a file that still hangs on nothing is collected.
inline constexpr std::int64_t loose_days = 30;
inline constexpr std::int64_t day_ms = std::int64_t{24} * 3600 * 1000;

void declare(Catalog& catalog);
void declare_findings(Catalog& catalog);
/// The quota of schools that have none of their own.
void fill_reference(Tx& tx);
/// Answers that the actor's account is the row's.
Condition own_file(const Question& question);

UploadState start_upload(Tx& tx, const NewUpload& wanted);
/// Throws where the school has no room for so many bytes more.
void require_room(const Reader& reader, std::int64_t bytes);
/// Throws where the account would hold too much that hangs on nothing.
void require_few_loose(const Reader& reader, std::int64_t bytes);

struct FileAsk {
    Id<StoredFile> id;
};
/// What is told of a file.
struct FileDescription {
    Id<StoredFile> id;
    std::string name, media_type, sha256, purpose;
    std::int64_t size = 0;
    Instant uploaded_at;
};
struct CheckAsk {};
struct CheckAsked {
    std::string job;
};
struct UsageAsk {};
FileDescription describe(const Reader& reader, const FileAsk& ask);
FileUsage tell_usage(const Reader& reader, const UsageAsk& ask);
CheckAsked ask_for_check(Tx& tx, const CheckAsk& ask);

/// The id in the address; throws not_found for what is none.
template <class Row> Id<Row> id_in(const Visit& visit) {
    const auto found = visit.path.find("id");
    const Entity& entity = visit.store.catalog().of(type_key<Row>());
    const auto id = found == visit.path.end() ? std::nullopt : parse_id(entity.prefix, found->second);
    if (!id) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    return {*id};
}

std::vector<JobKind> job_kinds();
/// Routes that open their own transactions.
std::vector<DirectRoute> upload_routes();
std::vector<DirectRoute> file_routes();

}  // namespace truong::files
