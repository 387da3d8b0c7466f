// From the announcement of a file to its row.
#include <charconv>

#include "modules/files/entities.hpp"
#include "modules/files/inspection.hpp"
#include "modules/files/staging.hpp"
#include "platform/api/exchange.hpp"
#include "platform/files/vault.hpp"

namespace truong::files {

namespace {

constexpr std::int64_t noted_ms = std::int64_t{3600} * 1000;
// What is gathered before the disk is waited for: the end of a large upload then has little left to wait for.
constexpr std::int64_t synced_bytes = std::int64_t{16} << 20;
constexpr std::uintmax_t spare_bytes = std::uintmax_t{64} << 20;  // left to the database

/// Takes the bytes of one request to the end of what is there.
class UploadSink final : public http::Sink {
public:
    UploadSink(Staged staged, std::int64_t size)
        : staged_(std::move(staged)), size_(size), offset_(staged_.size()), synced_(offset_) {}
    std::uint64_t limit_bytes() const override { return static_cast<std::uint64_t>(size_ - offset_); }
    bool take(std::string_view piece) override {
        const auto at = static_cast<std::uint64_t>(offset_);
        offset_ += static_cast<std::int64_t>(write_at(staged_.file(), at, piece, error_));
        if (error_ == 0 && offset_ - synced_ >= synced_bytes) sync();
        return error_ == 0;
    }
    /// Everything taken is on the disk, or it throws why not; what was taken stays all the same.
    std::int64_t settle() {
        if (error_ != 0) fail(error_, "upload", staged_.path());
        sync();
        return offset_;
    }
    const Staged& staged() const { return staged_; }
    std::int64_t offset() const { return offset_; }

private:
    void sync() {
        make_durable(staged_.file(), staged_.path());
        synced_ = offset_;
    }
    Staged staged_;
    std::int64_t size_, offset_, synced_;
    int error_ = 0;
};

void require_announced(const NewUpload& wanted) {
    Findings findings;
    if (const auto fault = fault_of_name(wanted.name); !fault.empty())
        findings.push_back({.path = "name", .code = std::string(fault)});
    else if (!is_known_ending(ending_of(wanted.name)))
        findings.push_back({.path = "name", .code = "file_type_unknown"});
    if (wanted.sha256 && !is_hash(*wanted.sha256))
        findings.push_back({.path = "sha256", .code = "not_a_hash"});
    require(std::move(findings));
}

void require_disk(const std::filesystem::path& data, std::int64_t bytes) {
    std::error_code error;
    const auto space = std::filesystem::space(data, error);
    if (!error && space.available < static_cast<std::uintmax_t>(bytes) + spare_bytes)
        throw Problem(ProblemKind::unavailable, {{.path = "size", .code = "disk_full"}});
}

UploadState state_of(const Upload& upload, std::int64_t offset) {
    UploadState state{.id = upload.id, .name = upload.name, .size = upload.size, .offset = offset};
    if (upload.file != 0) state.file_id = Id<StoredFile>{upload.file};
    return state;
}

http::Response state_response(const Visit& visit, const UploadState& state, int status = 200) {
    std::string json;
    encode(visit.store.catalog().of(type_key<UploadState>()), &state, json);
    http::Response response = api::data_response(std::move(json), status);
    response.with("Upload-Offset", std::to_string(state.offset)).with("Cache-Control", "no-store");
    return response;
}

Upload upload_of(const Visit& visit) {
    const auto id = id_in<Upload>(visit);
    Upload upload;
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) { upload = reader.get(id); });
    return upload;
}

const std::filesystem::path& data_of(const Visit& visit) { return visit.store.services().data; }

std::int64_t offset_of(const Visit& visit, const Upload& upload) {
    return upload.file != 0 ? upload.size : durable_size(staged_path(data_of(visit), upload.id));
}

std::int64_t announced_offset(const http::Request& request) {
    const std::string_view text = request.headers.get("Upload-Offset");
    std::int64_t offset = -1;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), offset);
    if (result.ec == std::errc() && result.ptr == text.data() + text.size() && offset >= 0) return offset;
    throw Problem(ProblemKind::invalid, {{.path = "Upload-Offset", .code = "upload_offset_required"}});
}

/// So that collectors leave it alone; noted seldom, for each note is a line of the log.
void note_use(const Visit& visit, const Upload& upload) {
    if (visit.store.now().ms - upload.used_at.ms < noted_ms) return;
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) {
        Upload row = tx.get(upload.id);
        row.used_at = tx.now();
        tx.put(row);
    });
}

std::unique_ptr<UploadSink> open_upload(const Visit& visit) {
    const Upload upload = upload_of(visit);
    if (upload.file != 0) throw Problem(ProblemKind::conflict, {{.path = "id", .code = "upload_finished"}});
    const std::int64_t offset = announced_offset(visit.request);
    auto sink = std::make_unique<UploadSink>(Staged(data_of(visit), upload.id), upload.size);
    // Bytes that came before a fault of the machine count only once they are on the disk.
    if (const std::int64_t have = sink->settle(); have != offset)
        throw Problem(ProblemKind::conflict,
                      {{.path = "Upload-Offset", .code = "upload_offset", .args = {std::to_string(have)}}},
                      "{\"offset\":" + std::to_string(have) + '}');
    note_use(visit, upload);
    return sink;
}

std::unique_ptr<http::Sink> open_sink(const Visit& visit) { return open_upload(visit); }

void drop(const Visit& visit, const Upload& upload, const Staged& staged) {
    remove_file(staged.path());
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) { tx.end(upload.id); });
}

/// What is wrong with the whole content; empty: nothing.
Findings judge(const Upload& upload, const std::string& hash, const Inspection& found) {
    if (upload.sha256 && *upload.sha256 != hash) return {{.path = "sha256", .code = "file_hash_differs"}};
    if (found.fault.empty()) return {};
    return {{.path = "name",
             .code = std::string(found.fault),
             .args = {std::string(found.media_type), std::string(endings_of(found.media_type))}}};
}

/// The row of the file, made by whoever comes first; who comes again finds it.
std::int64_t write_row(const Visit& visit, const Upload& upload, const StoredFile& file) {
    std::int64_t made = 0;
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) {
        Upload row = tx.get(upload.id);
        if (row.file == 0) {
            StoredFile fresh = file;
            fresh.uploaded_at = tx.now();
            row.file = tx.put(fresh).id.value;
            tx.put(row);
        }
        made = row.file;
    });
    return made;
}

/// The staged bytes go only when the row is committed.
http::Response finish(const Visit& visit, Upload upload, const Staged& staged) {
    const std::string hash = hash_of(staged.file());
    const Inspection found = inspect(FileSource(staged.file()), upload.name);
    if (Findings findings = judge(upload, hash, found); !findings.empty()) {
        drop(visit, upload, staged);
        throw Problem(ProblemKind::invalid, std::move(findings));
    }
    put_and_name(visit.store, hash, staged.path(), [&] {
        upload.file = write_row(visit, upload,
                                {.name = upload.name,
                                 .media_type = std::string(found.media_type),
                                 .size = upload.size,
                                 .sha256 = hash,
                                 .uploaded_by = visit.actor.account.value,
                                 .purpose = upload.purpose});
    });
    remove_file(staged.path());
    std::string location = "/api/v1/files/files/";
    append_id(location, "fil", upload.file);
    return state_response(visit, state_of(upload, upload.size), 201).with("Location", std::move(location));
}

http::Response receive(const Visit& visit) {
    const Upload upload = upload_of(visit);
    if (upload.file != 0) return state_response(visit, state_of(upload, upload.size));
    const std::unique_ptr<UploadSink> without_body = visit.request.sink ? nullptr : open_upload(visit);
    auto* sink = without_body ? without_body.get() : dynamic_cast<UploadSink*>(visit.request.sink);
    check(sink != nullptr, "the body of an upload went to another sink");
    const std::int64_t offset = sink->settle();
    if (offset < upload.size) return state_response(visit, state_of(upload, offset));
    return finish(visit, upload, sink->staged());
}

http::Response tell_state(const Visit& visit) {
    const Upload upload = upload_of(visit);
    return state_response(visit, state_of(upload, offset_of(visit, upload)));
}

http::Response abort_upload(const Visit& visit) {
    const Upload upload = upload_of(visit);
    if (upload.file != 0) throw Problem(ProblemKind::conflict, {{.path = "id", .code = "upload_finished"}});
    drop(visit, upload, Staged(data_of(visit), upload.id));
    return {.status = 204};
}

}  // namespace

UploadState start_upload(Tx& tx, const NewUpload& wanted) {
    require_announced(wanted);
    const std::int64_t waiting = tx.count<Upload>(where<&Upload::file> == 0);
    if (waiting >= upload_limit)
        throw Problem(ProblemKind::too_many,
                      {{.path = "", .code = "too_many_uploads", .args = {std::to_string(waiting)}}});
    require_room(tx, wanted.size);
    require_few_loose(tx, wanted.size);
    require_disk(tx.store().services().data, wanted.size);
    const Upload upload = tx.put(Upload{.name = wanted.name,
                                        .size = wanted.size,
                                        .sha256 = wanted.sha256,
                                        .purpose = wanted.purpose,
                                        .account = tx.actor().account.value,
                                        .used_at = tx.now()});
    return state_of(upload, 0);
}

std::vector<DirectRoute> upload_routes() {
    return {{.method = "GET",
             .path = "/uploads/{id}",
             .summary = {"Tệp đang gửi đã đến đâu", "How far an upload has come"},
             .output = type_key<UploadState>(),
             .answer = tell_state},
            {.method = "PATCH",
             .path = "/uploads/{id}",
             .summary = {"Gửi tiếp nội dung tệp", "Send the bytes from Upload-Offset on"},
             .output = type_key<UploadState>(),
             .answer = receive,
             .sink = open_sink},
            {.method = "DELETE",
             .path = "/uploads/{id}",
             .summary = {"Hủy tệp đang gửi", "Abort an upload"},
             .answer = abort_upload}};
}

}  // namespace truong::files
