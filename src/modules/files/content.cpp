// Who may read a file, and how it goes out.
#include "modules/files/entities.hpp"
#include "platform/files/vault.hpp"
#include "platform/http/disposition.hpp"
#include "platform/http/file_response.hpp"

namespace truong::files {

namespace {

/// Types that a browser shows without running anything in them.
bool may_be_shown(std::string_view media_type) {
    for (const std::string_view shown :
         {"application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp"})
        if (media_type == shown) return true;
    return false;
}

bool wants_inline(const http::Request& request) {
    for (const auto& [name, value] : http::parse_query(request.query).value_or(http::QueryPairs{}))
        if (name == "inline") return value == "true";
    return false;
}

StoredFile file_of(const Visit& visit) {
    const auto id = id_in<StoredFile>(visit);
    StoredFile file;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { file = readable(reader, id); });
    return file;
}

/// The same for both kinds of vault.
http::Response body_of(const Visit& visit, const StoredFile& file) {
    constexpr const char* cache = "private, no-cache";  // asked each time whether he still may
    std::shared_ptr<Content> content = visit.store.services().files->open(file.sha256);
    if (!content) {
        // The row says it is there: the integrity check names it, the reader can only wait for the backup.
        throw Problem(ProblemKind::unavailable, {{.path = "id", .code = "content_missing"}});
    }
    const std::string tag = '"' + file.sha256 + '"';
    if (content->file())
        return http::file_response(visit.request, {.file = content->file(),
                                                   .content_type = file.media_type,
                                                   .entity_tag = tag,
                                                   .cache_control = cache});
    return http::stream_response(
        visit.request, {.size = content->size(),
                        .read = [content](std::uint64_t offset,
                                          std::uint64_t length) { return content->read(offset, length); },
                        .content_type = file.media_type,
                        .entity_tag = tag,
                        .cache_control = cache});
}

http::Response send(const Visit& visit) {
    const StoredFile file = file_of(visit);
    http::Response response = body_of(visit, file);
    const bool shown = wants_inline(visit.request) && may_be_shown(file.media_type);
    response.compress = false;
    return response.with("Content-Disposition", http::disposition(shown ? "inline" : "attachment", file.name))
        .with("X-Content-Type-Options", "nosniff")
        .with("Content-Security-Policy", "sandbox; default-src 'none'")
        .with("Cross-Origin-Resource-Policy", "same-origin");
}

http::Response remove(const Visit& visit) {
    const auto id = id_in<StoredFile>(visit);
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) {
        tx.get(id);
        if (is_attached(tx, id))
            throw Problem(ProblemKind::conflict, {{.path = "id", .code = "file_attached"}});
        erase(tx, id, "người gửi xóa tệp chưa dùng");
    });
    return {.status = 204};
}

}  // namespace

bool is_attached(const Reader& reader, Id<StoredFile> id) {
    const Reader any = reader.unscoped("a file hangs on a record whether or not the asker sees it");
    for (const FileHolder& holder : reader.store().contributions().file_holders)
        if (holder.holds && holder.holds(any, id)) return true;
    return false;
}

StoredFile readable(const Reader& reader, Id<StoredFile> id) {
    const Reader any = reader.unscoped("who may read a file is asked of what it hangs on");
    StoredFile file = any.get(id);
    for (const FileHolder& holder : reader.store().contributions().file_holders)
        if (holder.may_read && holder.may_read(reader, id)) return file;
    const bool own = reader.exists<StoredFile>(where<&StoredFile::id> == id);
    if (own && !is_attached(reader, id)) return file;
    throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
}

FileDescription describe(const Reader& reader, const FileAsk& ask) {
    const StoredFile file = readable(reader, ask.id);
    return {.id = file.id,
            .name = file.name,
            .media_type = file.media_type,
            .sha256 = file.sha256,
            .purpose = file.purpose,
            .size = file.size,
            .uploaded_at = file.uploaded_at};
}

std::vector<DirectRoute> file_routes() {
    return {{.method = "GET",
             .path = "/files/{id}/content",
             .summary = {"Nội dung tệp", "The content of a file"},
             .answer = send},
            {.method = "DELETE",
             .path = "/files/{id}",
             .summary = {"Xóa tệp của mình khi chưa đính kèm", "Remove an own file that hangs on nothing"},
             .answer = remove}};
}

}  // namespace truong::files
