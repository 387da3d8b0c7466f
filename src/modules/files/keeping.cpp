// Files that the server itself makes.
#include "modules/files/entities.hpp"
#include "modules/files/staging.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/files/vault.hpp"

namespace truong::files {

namespace {

/// Bytes on the disk for as long as the vault takes them over.
class KeptPiece {
public:
    KeptPiece(std::filesystem::path path, std::string_view bytes) : path_(std::move(path)) {
        const Descriptor file = open_to_write(path_);
        int error = 0;
        write_at(file, 0, bytes, error);
        if (error != 0) {
            remove_file(path_);
            fail(error, "file", path_);
        }
        make_durable(file, path_);
    }
    ~KeptPiece() { remove_file(path_); }
    KeptPiece(const KeptPiece&) = delete;
    KeptPiece& operator=(const KeptPiece&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// A name that no upload and no other piece of work has.
std::filesystem::path free_place(const Store& store) {
    const std::filesystem::path folder = staging_folder(store.services().data);
    make_folder(folder);
    return folder / ("kept-" + std::to_string(store.ids().next(store.now())));
}

}  // namespace

StoredFile keep(const Store& store, const Actor& actor, const NewContent& wanted) {
    const std::string hash = crypto::hex(crypto::sha256(wanted.bytes));
    StoredFile file{.name = wanted.name,
                    .media_type = wanted.media_type,
                    .size = static_cast<std::int64_t>(wanted.bytes.size()),
                    .sha256 = hash,
                    .uploaded_by = actor.account.value,
                    .purpose = wanted.purpose};
    const KeptPiece piece(free_place(store), wanted.bytes);
    put_and_name(store, hash, piece.path(), [&] {
        store.write(actor, {.name = "files.keep"}, [&](Tx& tx) {
            require_room(tx, file.size);
            StoredFile fresh = file;
            fresh.uploaded_at = tx.now();
            tx.as_system("the server keeps what it made", [&] { fresh = tx.put(fresh); });
            file = fresh;
        });
    });
    return file;
}

std::string content_of(const Store& store, const StoredFile& file, std::size_t limit_bytes) {
    const auto content = store.services().files->open(file.sha256);
    if (!content) throw Problem(ProblemKind::unavailable, {{.path = "id", .code = "content_missing"}});
    if (content->size() > limit_bytes)
        throw Problem(
            ProblemKind::too_large,
            {{.path = "file", .code = "file_too_large", .args = {std::to_string(limit_bytes >> 20)}}});
    std::string bytes;
    while (bytes.size() < content->size()) {
        std::string piece = content->read(bytes.size(), piece_limit);
        if (piece.empty())
            throw Problem(ProblemKind::unavailable, {{.path = "id", .code = "content_missing"}});
        bytes += piece;
    }
    return bytes;
}

}  // namespace truong::files
